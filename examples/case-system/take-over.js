import { applyOutcomeChanges, checkChange } from 'msp-forms/rules';
import { sectionOf } from './sections.js';
import { isObject, itemsOf, readSection, sameValue } from './value.js';

/**
 * What changed of the outcomes at a review is posted with the timeline and waits in its `outcomeChanges`. On every save the
 * server takes it over into the outcomes, as they are saved at that moment. What cannot be taken over waits where it is.
 *
 * @param {Record<string, {content: string | null, status: string}>} saved the sections of an enquiry, by key
 * @param {{today: string, jurisdiction?: string}} facts see `judge`
 * @returns {{section: string, content: string, status: string}[]} the sections that are another after it
 */
export function takeOver(saved, facts) {
  const before = { desiredOutcomes: outcomesIn(saved), reviewTimeline: readSection(saved.reviewTimeline?.content) };
  const { result } = applyOutcomeChanges(before);
  // It never rewrites what was saved. If it did, the change would wait, and nothing would be lost.
  if (checkChange(before, result).some(({ severity }) => severity === 'error')) return [];
  return Object.keys(before)
    .filter((key) => !sameValue(before[key], result[key]))
    .map((key) => ({
      section: key,
      content: JSON.stringify(result[key]),
      status: statusOf(sectionOf(key), saved[key].status, result, facts),
    }));
}

/** The outcomes that are saved; where nothing is recorded yet, a section to which they can be added. */
function outcomesIn({ desiredOutcomes }) {
  return desiredOutcomes.content === null ? sectionOf('desiredOutcomes').nothing : readSection(desiredOutcomes.content);
}

/** What was complete stays complete, as long as nothing is missing in it. */
export function statusOf(section, status, record, facts) {
  if (status !== 'complete') return status;
  const options = {
    mode: 'complete',
    ...facts,
    ...((section.given || section.record) && aroundOf(record.desiredOutcomes, record.capacityAdvocacy)),
  };
  return section.check(record[section.key], options).some(({ severity }) => severity === 'error')
    ? 'draft'
    : 'complete';
}

/** What a check of another section is told of the outcomes, and of the refusals that the checklist holds. */
export function aroundOf(outcomes, checklist) {
  return {
    ...(isObject(outcomes) && { outcomes: outcomes.outcomes, conversations: outcomes.conversations }),
    ...(Array.isArray(checklist?.refusals) && { refusals: checklist.refusals }),
  };
}

const byId = (items) => new Map(items.map((item) => [item.id, item]));

/**
 * The outcomes that are changed in what was posted, and that somebody else has changed since its page was made.
 * @param {string} posted the timeline as it was posted
 * @param {string | null} base the outcomes as that page showed them @param {string | null} now as they are saved
 * @returns {Set<unknown>} their ids
 */
export function changedByBoth(posted, base, now) {
  const [before, current] = [base, now].map((text) => byId(itemsOf(readSection(text), 'outcomes')));
  const changes = itemsOf(readSection(posted), 'outcomeChanges').filter(({ outcome }) => isObject(outcome));
  const ids = changes.map(({ outcome }) => outcome.id);
  return new Set(ids.filter((id) => current.has(id) && !sameValue(before.get(id), current.get(id))));
}

/** Of a version alone: its past, who made it when and in which review, and why it differs from the one before. */
const OF_VERSION = new Set(['id', 'history', 'recordedAt', 'by', 'change', 'setAside', 'reviewId']);

/**
 * A change that was made at a review is a whole version of an outcome, copied from what the page showed. Where a colleague has
 * changed the same outcome since, what was not touched at the review is as the colleague left it.
 * @param {string} posted the timeline @param {string | null} base @param {string | null} now as in `changedByBoth`
 * @returns {string} the timeline to show
 */
export function onTopOfTheirs(posted, base, now) {
  const timeline = readSection(posted);
  const ids = changedByBoth(posted, base, now);
  if (ids.size === 0) return posted;
  const [before, current] = [base, now].map((text) => byId(itemsOf(readSection(text), 'outcomes')));
  const outcomeChanges = timeline.outcomeChanges.map((change) => {
    const mine = isObject(change) ? change.outcome : undefined;
    if (!isObject(mine) || !ids.has(mine.id)) return change;
    return { ...change, outcome: untouchedAsTheirs(before.get(mine.id) ?? {}, mine, current.get(mine.id)) };
  });
  return JSON.stringify({ ...timeline, outcomeChanges });
}

function untouchedAsTheirs(before, mine, theirs) {
  const outcome = { ...mine };
  for (const key of new Set([...Object.keys(before), ...Object.keys(theirs)])) {
    if (OF_VERSION.has(key) || !sameValue(mine[key], before[key])) continue;
    if (Object.hasOwn(theirs, key)) outcome[key] = theirs[key];
    else delete outcome[key];
  }
  return outcome;
}
