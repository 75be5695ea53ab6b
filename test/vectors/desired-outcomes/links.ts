import { beyond, error, invalid, valid, warning, type Vector } from '../vector.js';
import { police, safe, section, withOutcome } from './parts.js';

const third = { ...safe, id: 'o3', words: 'I want to see my sister', importance: 'We are close' };
/** Three outcomes, each with fields of its own. */
const three = (first: object, second: object = {}, last: object = {}): object =>
  section({
    outcomes: [
      { ...safe, ...first },
      { ...police, ...second },
      { ...third, ...last },
    ],
  });
const to = (outcomeId: string, type: string): object => ({ relations: [{ type, outcomeId }] });
const cycle = (i: number) => error('outcome-cycle', 'outcomes', i, 'relations', 0, 'outcomeId');
const repeated = (i: number) => warning('outcome-repeated', 'outcomes', i, 'words');

export const links: Vector[] = [
  valid(
    'links-whole',
    'An outcome that is hard to achieve, with its means, its next best and what it belongs to.',
    three(
      {
        kind: 'tangible',
        origin: 'signed',
        quoteId: 'q1',
        hardToAchieve: true,
        achievability: { discussedOn: '2024-05', explanation: 'He may not agree to leave' },
        nextBest: 'o3',
        means: [
          { code: 'mediation', tentative: true, who: 'Ms Reed', byWhen: '2099-07', note: 'If he agrees' },
          { code: 'safety-planning' },
        ],
        relations: [{ type: 'conflicts-with', outcomeId: 'o3' }],
        alsoIn: [{ reference: 'E-2', outcomeId: 'o1' }, { reference: 'E-3' }],
      },
      {},
      { ...to('o1', 'conflicts-with'), quoteId: 'q1' },
    ),
  ),
  valid(
    'kind-unknown',
    'Kinds are an open list: an unknown one is a warning.',
    withOutcome({ kind: 'dream' }),
    warning('code-unknown', 'outcomes', 0, 'kind'),
  ),
  valid(
    'origin-unknown',
    'How words were given is an open list.',
    withOutcome({ origin: 'sung' }),
    warning('code-unknown', 'outcomes', 0, 'origin'),
  ),
  invalid(
    'origin-words',
    'How words were given is a code.',
    withOutcome({ origin: 'In a letter' }),
    error('code-not-allowed', 'outcomes', 0, 'origin'),
  ),

  valid(
    'hard-to-achieve',
    'A wish that may be impossible is recorded; that it is to be talked through is a prompt.',
    withOutcome({ hardToAchieve: true }),
    warning('achievability-missing', 'outcomes', 0, 'achievability'),
  ),
  valid('not-hard-to-achieve', 'Nothing needs to be talked through.', withOutcome({ hardToAchieve: false })),
  invalid(
    'achievability-undated',
    'It was talked through, and nothing says when.',
    withOutcome({ hardToAchieve: true, achievability: { explanation: 'No crime was found' } }),
    error('achievability-date-missing', 'outcomes', 0, 'achievability', 'discussedOn'),
  ),
  beyond(
    'achievability-future',
    'It cannot have been talked through tomorrow.',
    withOutcome({ hardToAchieve: true, achievability: { discussedOn: '2999-01-01' } }),
    error('date-future', 'outcomes', 0, 'achievability', 'discussedOn'),
  ),

  valid(
    'means-unknown',
    'Means are an open list.',
    withOutcome({ means: [{ code: 'coaching' }, { code: 'a-dog' }] }),
    warning('code-unknown', 'outcomes', 0, 'means', 1, 'code'),
  ),
  invalid(
    'means-without-code',
    'Means without their code.',
    withOutcome({ means: [{ who: 'Ms Reed' }] }),
    error('means-missing', 'outcomes', 0, 'means', 0, 'code'),
  ),
  invalid(
    'means-text',
    'Means are objects.',
    withOutcome({ means: ['coaching'] }),
    error('type-wrong', 'outcomes', 0, 'means', 0),
  ),
  invalid(
    'means-date-in-words',
    'By when is a date.',
    withOutcome({ means: [{ code: 'coaching', byWhen: 'next week' }] }),
    error('date-not-real', 'outcomes', 0, 'means', 0, 'byWhen'),
  ),

  valid(
    'plans',
    'Plan A and plan B, said from both sides.',
    three(to('o2', 'plan-a-for'), to('o1', 'plan-b-for'), to('o1', 'depends-on')),
  ),
  valid(
    'relations-both-ways',
    'What conflicts with, or is the same as, another one does so both ways.',
    three(to('o2', 'conflicts-with'), to('o1', 'conflicts-with')),
  ),
  invalid(
    'relation-type-missing',
    'A relation that does not say what it is.',
    three({ relations: [{ outcomeId: 'o2' }] }),
    error('relation-missing', 'outcomes', 0, 'relations', 0, 'type'),
  ),
  invalid(
    'relation-type-unknown',
    'Relations are a closed list.',
    three(to('o2', 'rhymes-with')),
    error('code-not-allowed', 'outcomes', 0, 'relations', 0, 'type'),
  ),
  invalid(
    'relation-to-nothing',
    'A relation that does not say to which outcome.',
    three({ relations: [{ type: 'depends-on', outcomeId: '' }] }),
    error('relation-outcome-missing', 'outcomes', 0, 'relations', 0, 'outcomeId'),
  ),
  beyond(
    'relation-to-unknown',
    'The other outcome is not there.',
    three(to('o7', 'conflicts-with')),
    error('outcome-unknown', 'outcomes', 0, 'relations', 0, 'outcomeId'),
  ),
  beyond('relation-to-itself', 'No outcome conflicts with itself.', three(to('o1', 'conflicts-with')), cycle(0)),
  beyond(
    'depends-in-a-ring',
    'Three outcomes each of which depends on the next.',
    three(to('o2', 'depends-on'), to('o3', 'depends-on'), to('o1', 'depends-on')),
    cycle(0),
    cycle(1),
    cycle(2),
  ),
  valid(
    'depends-on-the-same',
    'Two outcomes may depend on one, and one on two.',
    three(to('o3', 'depends-on'), {
      relations: [
        { type: 'depends-on', outcomeId: 'o1' },
        { type: 'depends-on', outcomeId: 'o3' },
      ],
    }),
  ),
  beyond(
    'depends-beside-a-ring',
    'Only what is part of the ring is told, not what leads to it.',
    three(to('o2', 'depends-on'), to('o3', 'depends-on'), to('o2', 'depends-on')),
    cycle(1),
    cycle(2),
  ),
  beyond(
    'plans-in-a-ring',
    'Each of two is the plan B of the other.',
    three(to('o2', 'plan-b-for'), to('o1', 'plan-b-for')),
    cycle(0),
    cycle(1),
  ),
  beyond(
    'plans-that-contradict',
    'Each of two is the plan A of the other.',
    three(to('o2', 'plan-a-for'), to('o1', 'plan-a-for')),
    cycle(0),
    cycle(1),
  ),
  valid(
    'depends-on-plan-b',
    'A ring is of one kind: a plan B may be what plan A depends on.',
    three(to('o2', 'depends-on'), to('o1', 'plan-b-for')),
  ),
  valid('next-best', 'One outcome is the next best thing for another.', three({ nextBest: 'o2' }, { nextBest: 'o3' })),
  beyond(
    'next-best-unknown',
    'What would be next best is not there.',
    three({ nextBest: 'o9' }),
    error('outcome-unknown', 'outcomes', 0, 'nextBest'),
  ),
  beyond(
    'next-best-ring',
    'Two outcomes cannot each be the next best thing for the other.',
    three({ nextBest: 'o2' }, { nextBest: 'o1' }),
    error('outcome-cycle', 'outcomes', 0, 'nextBest'),
    error('outcome-cycle', 'outcomes', 1, 'nextBest'),
  ),
  valid(
    'mistake-links-anywhere',
    'Of what was recorded by mistake nothing is asked.',
    three({ status: 'entered-in-error', nextBest: 'o9', ...to('o1', 'depends-on') }),
  ),
  invalid(
    'also-in-nothing',
    'Another enquiry without its reference.',
    withOutcome({ alsoIn: [{ outcomeId: 'o1' }] }),
    error('reference-missing', 'outcomes', 0, 'alsoIn', 0, 'reference'),
  ),

  valid(
    'repeated',
    'The same words from the same person, sorted alike: recorded twice, it seems.',
    section({ outcomes: [safe, { ...safe, id: 'o2', words: ' i want to feel safe in MY own home ' }] }),
    repeated(1),
  ),
  valid(
    'repeated-in-other-words',
    'Alike in everything but the words.',
    section({ outcomes: [safe, { ...safe, id: 'o2', words: 'I want a safe home' }] }),
  ),
  valid(
    'split-sentence',
    'One sentence that says two things is two outcomes, sorted differently.',
    section({
      outcomes: [
        { ...safe, words: 'I want it to stop, but still see my son', code: 'abuse-to-stop', quoteId: 'q1' },
        {
          ...safe,
          id: 'o2',
          words: 'I want it to stop, but still see my son',
          code: 'maintain-relationship',
          quoteId: 'q1',
          ...to('o1', 'part-of-same-sentence'),
        },
      ],
    }),
  ),
  valid(
    'split-and-not-sorted-yet',
    'Two outcomes that were taken out of one sentence share its words: they are not recorded twice.',
    section({
      outcomes: [
        { ...safe, quoteId: 'q1' },
        { ...safe, id: 'o2', quoteId: 'q1' },
      ],
    }),
  ),
  valid(
    'repeated-and-split',
    'The same words in another sentence are recorded twice all the same.',
    section({
      outcomes: [
        { ...safe, quoteId: 'q1' },
        { ...safe, id: 'o2', quoteId: 'q2' },
      ],
    }),
    repeated(1),
  ),
  valid(
    'repeated-by-advocate',
    'The person and their advocate say the same: these are two.',
    section({ outcomes: [safe, { ...safe, id: 'o2', source: 'advocate-care-act' }] }),
  ),
  valid(
    'repeated-after-withdrawal',
    'What no longer stands is not repeated.',
    section({
      outcomes: [
        {
          ...safe,
          status: 'withdrawn',
          change: { reasons: ['other'], date: '2024-06-03', agreedBy: 'person' },
        },
        { ...safe, id: 'o2' },
      ],
    }),
  ),
];
