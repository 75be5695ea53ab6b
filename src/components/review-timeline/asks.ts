import type { Ask } from '../shared/asks.js';
import { textOf, type Row } from '../shared/item-fields.js';
import { nameOfPerson } from '../shared/people.js';
import { ACTION } from './actions.js';
import { answerSaid } from './answers.js';
import { ANSWERS, QUESTION } from './model.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;
type Asks = readonly Ask<Element>[];

export const PARTICIPATION: Asks = [
  {
    key: 'participation',
    list: 'participation',
    row: true,
    opens: { 'not-present': [{ key: 'participationReason' }] },
  },
];

/** What is asked only when it is asked for (R33, R63). */
export const MORE: Asks = [
  {
    key: 'risk',
    as: 'group',
    fold: true,
    of: [{ key: 'riskPerson', as: 'quote' }, { key: 'riskWorker' }, { key: 'capacityReconsidered', as: 'flag' }],
  },
  {
    key: 'more',
    as: 'group',
    fold: true,
    of: [
      {
        key: 'participants',
        as: 'rows',
        add: 'addParticipant',
        of: [
          { key: 'name', word: 'participantName', as: 'line', say: nameOfPerson },
          { key: 'role', word: 'participantRole', as: 'line' },
        ],
      },
      { key: 'contactPoint', list: 'contact-point' },
      {
        key: 'involvementLevel',
        list: 'involvement-level',
        opens: { 'not-involved': [{ key: 'involvementReason' }] },
      },
      { key: 'supportAfter' },
      { key: 'writtenTogether', as: 'flag' },
    ],
  },
];

const outcomeSaid = (el: Element, { outcomeId }: Row): string =>
  outcomeId === undefined ? '' : el.words.quote(el.wordsOfOutcome(textOf(outcomeId)));

/** All that a review says, in the order in which it is read. */
export const REVIEW: Asks = [
  { key: 'date', word: 'reviewDate', as: 'date' },
  { key: 'stage', word: 'reviewStage', list: 'stage' },
  ...PARTICIPATION,
  ...ANSWERS.map((key): Ask<Element> => ({
    key,
    word: QUESTION[key],
    say: (el, item) => answerSaid(el.words, item, key),
  })),
  {
    key: 'progress',
    word: 'goingEach',
    as: 'rows',
    of: [
      { key: 'outcomeId', word: 'goingEach', say: outcomeSaid },
      { key: 'status', word: 'goingEach', list: 'review-status' },
      { key: 'words', word: 'progressWords', as: 'quote' },
    ],
  },
  { key: 'actions', as: 'rows', of: ACTION },
  ...MORE,
  { key: 'nextReviewOn', word: 'nextReview', as: 'due' },
  { key: 'status', word: 'reviewStatus', list: 'data-status' },
  { key: 'correction', say: (_el, { correction }) => textOf((correction as { reason?: unknown } | undefined)?.reason) },
];

/** That a date was moved, and why (R8). */
export const TIMESCALE: Asks = [
  { key: 'from', word: 'timescaleFrom', as: 'when' },
  { key: 'to', word: 'timescaleTo', as: 'due' },
  { key: 'reason', word: 'timescaleReason', list: 'timescale-reason' },
  { key: 'note', word: 'timescaleNote', optional: true },
];
