import { isObject, itemsOf, readSection, sameValue, VERSIONED } from './value.js';

/**
 * Two people worked from the same page and the other one saved first. This puts the work of both together, so that one
 * more press can save it: what only one of them added is kept; where both changed the same thing, what was posted now
 * comes last and what the other saved stays in its history. Nothing that is saved is dropped or altered.
 *
 * @param {string | null} baseText what both started from
 * @param {string | null} savedText what is saved now
 * @param {string} postedText what was posted, based on the old revision
 * @returns {string} the text for `unsaved-value`; what was posted, untouched, when one side cannot be read
 */
export function joinWork(baseText, savedText, postedText) {
  const [base, saved, posted] = [baseText, savedText, postedText].map(readSection);
  if (!posted || !saved) return postedText;
  const joined = { ...saved, ...posted };
  for (const list of ['people', ...VERSIONED]) {
    if (!Array.isArray(saved[list]) && !Array.isArray(posted[list])) continue;
    joined[list] = joinList(itemsOf(base, list), itemsOf(saved, list), itemsOf(posted, list), list !== 'people');
  }
  return JSON.stringify(joined);
}

function joinList(base, saved, posted, versioned) {
  const byId = (items) => new Map(items.map((item) => [item.id, item]));
  const [before, mine] = [byId(base), byId(posted)];
  const joined = saved.map((theirs) => {
    const yours = mine.get(theirs.id);
    if (!yours || sameValue(yours, theirs) || sameValue(yours, before.get(theirs.id))) return theirs;
    if (sameValue(theirs, before.get(theirs.id))) return yours;
    return versioned ? onTopOf(theirs, yours) : { ...theirs, ...yours };
  });
  const known = byId(saved);
  return [...joined, ...posted.filter((item) => !known.has(item.id))];
}

/** The posted version of an item, with the version the other person saved as the last entry of its history. */
function onTopOf(theirs, yours) {
  const { id, history, ...version } = theirs;
  return { ...yours, id, history: [...(Array.isArray(history) ? history.filter(isObject) : []), version] };
}
