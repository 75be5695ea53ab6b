import type { Ask } from '../shared/asks.js';
import { textOf, type Row } from '../shared/item-fields.js';
import { nameOfPerson } from '../shared/people.js';
import { lineOf, listOf } from '../shared/told.js';
import { ACTION } from './actions.js';
import { answerSaid } from './answers.js';
import { ANSWERS, QUESTION } from './model.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;
type Asks = readonly Ask<Element>[];

/** What is asked of a review first. */
export const DATE: Ask<Element> = { key: 'date', word: 'reviewDate', as: 'date' };
export const PARTICIPATION: Asks = [
  {
    key: 'participation',
    list: 'participation',
    row: true,
    opens: { 'not-present': [{ key: 'participationReason' }] },
  },
];

/** When the next review is. */
const NEXT: Ask<Element> = { key: 'nextReviewOn', word: 'nextReview', as: 'due' };

/** What is asked only when it is asked for (R33, R63); and when the next review is. */
export const MORE: Asks = [
  {
    key: 'risk',
    as: 'group',
    fold: true,
    of: [{ key: 'riskPerson', as: 'quote' }, { key: 'riskWorker' }, { key: 'capacityReconsidered', as: 'yes-no' }],
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
      { key: 'writtenTogether', as: 'yes-no' },
    ],
  },
  NEXT,
];

const outcomeSaid = (el: Element, { outcomeId }: Row): string =>
  outcomeId === undefined ? '' : el.words.quote(el.wordsOfOutcome(textOf(outcomeId)));

/** What an action was at first, and what became of it since. */
const earlierSaid = (el: Element, { history }: Row): string =>
  listOf(history)
    .map((version) => `${el.words.t('earlier')}: ${lineOf(el, { key: 'actions', of: ACTION }, version)}`)
    .join(' · ');

/** All that a review says, in the order in which it is read. */
export const REVIEW: Asks = [
  DATE,
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
      {
        key: 'status',
        word: 'goingEach',
        say: (el, { outcomeId, status }) =>
          el.goingOf(textOf(outcomeId), status) ?? el.words.say('review-status', status),
      },
      { key: 'words', word: 'progressWords', as: 'quote' },
    ],
  },
  {
    key: 'actions',
    as: 'rows',
    of: [...ACTION, { key: 'outcomeId', say: outcomeSaid }, { key: 'history', say: earlierSaid }],
  },
  ...MORE,
];

/** That a date was moved, and why (R8). */
export const TIMESCALE: Asks = [
  { key: 'of', word: 'timescaleOf', as: 'line', optional: true },
  { key: 'from', word: 'timescaleFrom', as: 'when' },
  { key: 'to', word: 'timescaleTo', as: 'due' },
  { key: 'reason', word: 'timescaleReason', list: 'timescale-reason' },
  { key: 'note', word: 'timescaleNote', optional: true },
  { key: 'date', word: 'timescaleOn', as: 'when', after: true },
];

/** When the next review is, where the section says it by itself. */
export const NEXT_OF_ALL: Asks = [{ ...NEXT, held: true }];
