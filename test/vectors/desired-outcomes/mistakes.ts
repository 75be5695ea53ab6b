import { error, invalid, valid, type Vector } from '../vector.js';
import { safe, section } from './parts.js';

const withMistake = (parts: object): object =>
  section({ outcomes: [safe, { id: 'o9', status: 'entered-in-error', ...parts }] });

/** Nothing is asked of an outcome that was recorded by mistake, so that a half-made one can be struck out. */
export const mistakes: Vector[] = [
  valid('mistaken-bare', 'Recorded by mistake, and nothing of it was filled in.', withMistake({})),
  valid(
    'mistaken-half-made',
    'Recorded by mistake, and half of it was filled in.',
    withMistake({
      polarity: 'wanted',
      words: ' ',
      hardToAchieve: true,
      achievability: {},
      means: [{ who: 'Her sister' }],
      relations: [{}, { type: 'near', outcomeId: 'o7' }],
      alsoIn: [{}],
      change: { reasons: [], date: '2999', agreedBy: 'nobody' },
      conversationId: 'c9',
      nextBest: 'o7',
    }),
  ),
  invalid(
    'mistaken-wrong-types',
    'Recorded by mistake, and what it holds is read all the same.',
    withMistake({ words: 7, change: 'x', means: [{ note: 1 }] }),
    error('type-wrong', 'outcomes', 1, 'words'),
    error('type-wrong', 'outcomes', 1, 'change'),
    error('type-wrong', 'outcomes', 1, 'means', 0, 'note'),
  ),
  invalid(
    'not-mistaken-half-made',
    'Not recorded by mistake: all of it is asked.',
    section({
      outcomes: [
        safe,
        { ...safe, id: 'o9', words: 'I want a dog', achievability: {}, means: [{}], relations: [{}], alsoIn: [{}] },
      ],
    }),
    error('achievability-date-missing', 'outcomes', 1, 'achievability', 'discussedOn'),
    error('means-missing', 'outcomes', 1, 'means', 0, 'code'),
    error('relation-missing', 'outcomes', 1, 'relations', 0, 'type'),
    error('relation-outcome-missing', 'outcomes', 1, 'relations', 0, 'outcomeId'),
    error('reference-missing', 'outcomes', 1, 'alsoIn', 0, 'reference'),
  ),
];
