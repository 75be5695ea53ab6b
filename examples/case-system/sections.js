import { checkCapacityAdvocacy, checkDesiredOutcomes } from 'msp-forms/schema';

/** A part of a section that has versions: items with ids, or one thing; `parts` are those within it with versions of their own. */
const list = (field) => ({ field, isList: true, parts: [] });
const one = (field, parts = []) => ({ field, isList: false, parts });

/**
 * The sections that the case system keeps of an enquiry. Each has a page, a form and revisions of its own: who talks with
 * the person about what they want need not wait for who assesses what they can decide.
 * `key` is the name of the field and of the section in a record; `below` is where its page stands; `nothing` is what is
 * checked where nothing was sent.
 */
export const SECTIONS = [
  {
    key: 'desiredOutcomes',
    tag: 'msp-desired-outcomes',
    below: '',
    check: checkDesiredOutcomes,
    nothing: { schemaVersion: '1.0', conversations: [], outcomes: [] },
    parts: ['conversations', 'outcomes', 'professionalGoals', 'othersWishes', 'options'].map(list),
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
];
