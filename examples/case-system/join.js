import { isObject, itemsOf, readSection, sameValue, withoutParts } from './value.js';

/**
 * Two people worked from the same page and the other one saved first. This puts the work of both together, so that one
 * more press can save it: what only one of them added is kept; where both changed the same thing, what was posted now
 * comes last and what the other saved stays in its history. Nothing that is saved is dropped or altered.
 *
 * @param {string | null} baseText what both started from
 * @param {string | null} savedText what is saved now
 * @param {string} postedText what was posted, based on the old revision
 * @param {object[]} parts what of the section has versions
 * @returns {string} the text for `unsaved-value`; what was posted, untouched, when one side cannot be read
 */
export function joinWork(baseText, savedText, postedText, parts) {
  const [base, saved, posted] = [baseText, savedText, postedText].map(readSection);
  if (!posted || !saved) return postedText;
  const joined = { ...saved, ...posted, ...joinParts(base, saved, posted, parts) };
  if (Array.isArray(saved.people) || Array.isArray(posted.people)) {
    joined.people = joinList(...[base, saved, posted].map((each) => itemsOf(each, 'people')), (_, theirs, yours) => ({
      ...theirs,
      ...yours,
    }));
  }
  return JSON.stringify(joined);
}

function joinParts(base, saved, posted, parts) {
  const joined = {};
  for (const { field, isList, parts: within } of parts) {
    const [before, theirs, yours] = [base, saved, posted].map((each) => each?.[field]);
    if (isList && (Array.isArray(theirs) || Array.isArray(yours)))
      joined[field] = joinList(...[base, saved, posted].map((each) => itemsOf(each, field)), (...versions) =>
        joinOne(...versions, within),
      );
    if (!isList && isObject(theirs)) joined[field] = isObject(yours) ? joinOne(before, theirs, yours, within) : theirs;
  }
  return joined;
}

function joinList(base, saved, posted, both) {
  const byId = (items) => new Map(items.map((item) => [item.id, item]));
  const [before, mine, known] = [byId(base), byId(posted), byId(saved)];
  const joined = saved.map((theirs) => {
    const yours = mine.get(theirs.id);
    return yours ? choose(before.get(theirs.id), theirs, yours, both) : theirs;
  });
  return [...joined, ...posted.filter((item) => !known.has(item.id))];
}

function joinOne(before, theirs, yours, parts) {
  const own = choose(...[before, theirs, yours].map((each) => withoutParts(each, parts)), onTopOf);
  return { ...own, ...joinParts(before, theirs, yours, parts) };
}

/** What only one of them changed is as that one left it. */
function choose(before, theirs, yours, both) {
  if (sameValue(yours, theirs) || sameValue(yours, before)) return theirs;
  return sameValue(theirs, before) ? yours : both(before, theirs, yours);
}

/** The posted version of an item, with the version the other person saved as the last entry of its history. */
function onTopOf(_before, theirs, yours) {
  const { id, history, ...version } = theirs;
  const earlier = Array.isArray(history) ? history.filter(isObject) : [];
  return { ...yours, ...(id !== undefined && { id }), history: [...earlier, version] };
}
