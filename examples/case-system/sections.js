import {
  checkCapacityAdvocacy,
  checkClosureFeedback,
  checkDesiredOutcomes,
  checkReviewTimeline,
} from 'msp-forms/schema';

/** A part of a section that has versions: items with ids, or one thing; `parts` are those within it with versions of their own. */
const list = (field, parts = []) => ({ field, isList: true, parts });
const one = (field, parts = []) => ({ field, isList: false, parts });

/**
 * The sections that the case system keeps of an enquiry. Each has a page, a form and revisions of its own: who talks with
 * the person about what they want need not wait for who assesses what they can decide.
 * `key` is the name of the field and of the section in a record; `below` is where its page stands; `nothing` is what is
 * checked where nothing was sent; `given` are the attributes by which its element reads other sections, `record` the
 * sections that it reads together; `changes` is the one in which what is said here makes new versions; `page` says that the
 * person can answer on a page of their own.
 */
export const SECTIONS = [
  {
    key: 'desiredOutcomes',
    tag: 'msp-desired-outcomes',
    below: '',
    check: checkDesiredOutcomes,
    nothing: { schemaVersion: '1.0', conversations: [], outcomes: [] },
    parts: ['conversations', 'outcomes', 'professionalGoals', 'othersWishes', 'options'].map((field) => list(field)),
  },
  {
    key: 'capacityAdvocacy',
    tag: 'msp-capacity-advocacy',
    below: '/capacity-advocacy',
    check: checkCapacityAdvocacy,
    nothing: { schemaVersion: '1.0', decisions: [] },
    parts: [
      one('involvement'),
      list('decisions'),
      list('coercion'),
      one('advocacy', [list('appropriatePersons'), list('appointments'), one('capacityAdvocate')]),
      list('sharing'),
      list('refusals'),
    ],
  },
  {
    key: 'reviewTimeline',
    tag: 'msp-review-timeline',
    below: '/review-timeline',
    check: checkReviewTimeline,
    // Without a list of reviews: that there is none yet is an answer, too.
    nothing: { schemaVersion: '1.0' },
    parts: [list('reviews', [list('actions')]), list('timescaleChanges'), list('outcomeChanges')],
    given: { outcomes: 'desiredOutcomes', refusals: 'capacityAdvocacy' },
    changes: 'desiredOutcomes',
  },
  {
    key: 'closureFeedback',
    tag: 'msp-closure-feedback',
    below: '/closure-feedback',
    check: checkClosureFeedback,
    nothing: { schemaVersion: '1.0', achievements: [], feedback: [] },
    parts: [list('achievements'), one('closure', [one('refusal')]), list('feedback')],
    record: ['desiredOutcomes', 'capacityAdvocacy', 'reviewTimeline'],
    page: true,
  },
];

/** The section that has a key. */
export const sectionOf = (key) => SECTIONS.find((section) => section.key === key);

/** The keys of the other sections that a section reads. */
export const readKeys = ({ given = {}, record = [] }) => [...Object.values(given), ...record];
