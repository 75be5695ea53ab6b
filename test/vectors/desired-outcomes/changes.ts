import { beyond, error, invalid, valid, warning, without, type Vector } from '../vector.js';
import { change, police, safe, section } from './parts.js';

const at = (code: string, ...field: (string | number)[]) => error(code, 'outcomes', 0, 'change', ...field);
const first = without(safe, 'id');
/** An outcome whose words have changed once. */
const changed = { ...safe, words: 'I want a lock on my door', change, history: [first] };
const withOutcomes = (...outcomes: object[]): object => section({ outcomes });
const withChange = (parts: object): object => withOutcomes({ ...changed, change: { ...change, ...parts } });
/** The first outcome no longer stands; the second one does. */
const ended = (parts: object): object => withOutcomes({ ...safe, change, ...parts }, police);

export const changes: Vector[] = [
  valid('change-words', 'New words, with why, when and who agreed; the first words are kept.', withOutcomes(changed)),
  valid('change-month', 'Nobody knows the day of the change.', withChange({ date: '2024-06' })),
  beyond(
    'change-words-unexplained',
    'The words differ from the version before, and nobody says why.',
    withOutcomes(without(changed, 'change')),
    at('change-missing'),
  ),
  valid(
    'change-rank-only',
    'A new place is a version that needs no reason.',
    withOutcomes({ ...safe, rank: 1, history: [first] }),
  ),
  valid(
    'change-code-only',
    'A new classification is a version that needs no reason.',
    withOutcomes({ ...safe, code: 'be-and-feel-safer', history: [first] }),
  ),
  valid(
    'change-words-filled-in',
    'The version before had no words: nothing was changed by saying some.',
    withOutcomes({
      ...safe,
      history: [{ polarity: 'wanted', observation: 'Nods', source: 'observed-from-behaviour' }],
    }),
  ),
  valid(
    'change-after-change',
    'A version after a change that alters a place only has no reason of its own.',
    withOutcomes({ ...without(changed, 'change'), rank: 1, history: [first, without(changed, 'id', 'history')] }),
  ),
  invalid(
    'change-no-reason',
    'A change with an empty list of reasons.',
    withChange({ reasons: [] }),
    at('change-reason-missing', 'reasons'),
  ),
  invalid(
    'change-empty',
    'A change that says nothing: all that is missing is told at once.',
    withOutcomes({ ...changed, change: {} }),
    at('change-reason-missing', 'reasons'),
    at('change-date-missing', 'date'),
    at('change-agreed-by-missing', 'agreedBy'),
  ),
  invalid(
    'change-text',
    'A change is an object, not a text.',
    withOutcomes({ ...changed, change: 'more confident' }),
    at('type-wrong'),
  ),
  valid(
    'change-unknown-reason',
    'Reasons are an open list.',
    withChange({ reasons: ['more-confident', 'weather'] }),
    warning('code-unknown', 'outcomes', 0, 'change', 'reasons', 1),
  ),
  invalid(
    'change-reason-in-words',
    'A reason is a code in kebab case.',
    withChange({ reasons: ['She said so'] }),
    at('code-not-allowed', 'reasons', 0),
  ),
  invalid(
    'change-date-blank',
    'When it changed is blank.',
    withChange({ date: ' ' }),
    at('change-date-missing', 'date'),
  ),
  invalid(
    'change-date-no-year',
    'Day and month of the change without the year.',
    withChange({ date: '-06-03' }),
    at('change-date-no-year', 'date'),
  ),
  invalid(
    'change-date-no-month',
    'Year and day of the change without the month.',
    withChange({ date: '2024--03' }),
    at('change-date-no-month', 'date'),
  ),
  invalid(
    'change-date-not-real',
    'A day of the change that is in no calendar.',
    withChange({ date: '2024-09-31' }),
    at('change-date-not-real', 'date'),
  ),
  beyond(
    'change-date-future',
    'A change cannot be still to come.',
    withChange({ date: '2999-06' }),
    at('change-date-future', 'date'),
  ),
  invalid(
    'change-agreed-by-worker',
    'A worker alone cannot change what a person wants.',
    withChange({ agreedBy: 'worker' }),
    at('code-not-allowed', 'agreedBy'),
  ),
  valid('change-agreed-by-representative', 'The representative agreed.', withChange({ agreedBy: 'representative' })),

  valid('withdrawn', 'No longer wanted, with why, when and who agreed.', ended({ status: 'withdrawn' })),
  invalid(
    'withdrawn-unexplained',
    'Withdrawn, and nobody says why.',
    withOutcomes({ ...safe, status: 'withdrawn' }, police),
    at('change-missing'),
  ),
  valid('replaced', 'Replaced by another outcome.', ended({ status: 'changed', supersededBy: 'o2' })),
  invalid(
    'replaced-by-nothing',
    'Replaced, but not by what.',
    ended({ status: 'changed' }),
    error('superseded-by-missing', 'outcomes', 0, 'supersededBy'),
  ),
  beyond(
    'replaced-by-unknown',
    'Replaced by an outcome that is not here.',
    ended({ status: 'changed', supersededBy: 'o9' }),
    error('outcome-unknown', 'outcomes', 0, 'supersededBy'),
  ),
  valid('combined', 'Part of another outcome now.', ended({ status: 'combined', mergedInto: 'o2' })),
  invalid(
    'combined-with-nothing',
    'Part of another outcome, but not of which.',
    ended({ status: 'combined', mergedInto: '' }),
    error('merged-into-missing', 'outcomes', 0, 'mergedInto'),
  ),
  beyond(
    'combined-with-unknown',
    'Part of an outcome that is not here.',
    ended({ status: 'combined', mergedInto: 'o9' }),
    error('outcome-unknown', 'outcomes', 0, 'mergedInto'),
  ),
  invalid(
    'combined-unexplained',
    'Combined: which, why, when and who agreed are all missing.',
    withOutcomes({ ...safe, status: 'combined' }, police),
    at('change-missing'),
    error('merged-into-missing', 'outcomes', 0, 'mergedInto'),
  ),
  beyond(
    'replaced-by-itself',
    'An outcome cannot replace itself.',
    ended({ status: 'changed', supersededBy: 'o1' }),
    error('outcome-cycle', 'outcomes', 0, 'supersededBy'),
  ),
  beyond(
    'replaced-in-a-ring',
    'Two outcomes replace each other, one by being combined.',
    withOutcomes(
      { ...safe, status: 'changed', supersededBy: 'o2', change },
      { ...police, status: 'combined', mergedInto: 'o1', change },
    ),
    error('outcome-cycle', 'outcomes', 0, 'supersededBy'),
    error('outcome-cycle', 'outcomes', 1, 'mergedInto'),
  ),
  valid(
    'reference-without-status',
    'What an outcome was once replaced by says nothing after it stands again.',
    withOutcomes({ ...safe, status: 'agreed', supersededBy: 'o9' }),
  ),
  beyond(
    'conversation-unknown',
    'Said in a conversation that is not here; so nothing shows that the person was asked in the one that is.',
    withOutcomes({ ...safe, conversationId: 'c9' }),
    error('conversation-unknown', 'outcomes', 0, 'conversationId'),
    error('asked-status-missing', 'conversations', 0, 'askedStatus'),
  ),

  valid(
    'history-incomplete',
    'Earlier versions are kept as they were, whatever they lack.',
    withOutcomes({ ...changed, history: [{ words: safe.words, change: {}, source: 'of-old', rank: 7 }] }),
  ),
  invalid(
    'history-no-list',
    'History is a list.',
    withOutcomes({ ...changed, history: { 0: first } }),
    error('type-wrong', 'outcomes', 0, 'history'),
  ),
  invalid(
    'history-text',
    'An earlier version is an object, not its words alone.',
    withOutcomes({ ...safe, history: ['I want to feel safe'] }),
    error('type-wrong', 'outcomes', 0, 'history', 0),
  ),
  invalid(
    'history-wrong-type',
    'Types hold in history, too.',
    withOutcomes({ ...safe, history: [{ ...first, words: 7 }] }),
    error('type-wrong', 'outcomes', 0, 'history', 0, 'words'),
  ),
  valid(
    'history-of-a-talk',
    'A conversation keeps its earlier versions, too.',
    section({
      conversations: [
        { id: 'c1', date: '2024-05-15', stages: ['beginning'], history: [{ date: '2024-05-14', stages: [] }] },
      ],
    }),
  ),
];
