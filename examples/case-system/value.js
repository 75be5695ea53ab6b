/**
 * What the case system does with a posted section before it stores it: read it, compare it, stamp it.
 * A section travels and is stored as JSON text, exactly as it came, so that key order and fields of other vendors
 * survive. (A `jsonb` column would sort the keys; a `text` column can still be queried: `content::jsonb`.)
 */

/** @param {unknown} value @returns {value is Record<string, unknown>} whether it is a plain object, as a section is */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the text of a section.
 * @param {string | null | undefined} text JSON text as posted or stored
 * @returns {Record<string, unknown> | null} the section, or null when there is none or the text cannot be read
 */
export function readSection(text) {
  if (!text) return null;
  try {
    const value = JSON.parse(text);
    return isObject(value) && isShallow(value, DEEPEST) ? value : null;
  } catch {
    return null;
  }
}

// A record is some ten levels deep. `JSON.parse` takes a million, on which every function that walks a value would
// exhaust the stack; such text is treated as text that cannot be read: kept and shown, never walked.
const DEEPEST = 100;

function isShallow(value, levels) {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1));
}

/**
 * Whether two JSON values say the same. A stamp (`recordedAt`, `by`) that only one of them has makes no difference:
 * the server adds stamps, so a page sent twice would otherwise look like two different pieces of work.
 * @param {unknown} a @param {unknown} b
 */
export function sameValue(a, b) {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
  if (!isObject(a) || !isObject(b)) return a === b;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => {
    if (Object.hasOwn(a, key) && Object.hasOwn(b, key)) return sameValue(a[key], b[key]);
    return key === 'recordedAt' || key === 'by';
  });
}

/**
 * Whether two section texts say the same, whatever their spaces. Text that cannot be read is compared as it is, but
 * for its line ends, which a browser rewrites when it posts a form.
 * @param {string | null} a @param {string | null} b
 */
export function sameText(a, b) {
  if (a === b) return true;
  const [one, other] = [readSection(a), readSection(b)];
  if (one && other) return sameValue(one, other);
  if (one || other || a === null || b === null) return false;
  return a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');
}

/** One list of a section, e.g. its outcomes; items that are no objects are left out. */
export function itemsOf(section, list) {
  const items = section?.[list];
  return Array.isArray(items) ? items.filter(isObject) : [];
}

/** What a thing says itself, without the parts that have versions of their own. */
export function withoutParts(thing, parts) {
  if (!isObject(thing)) return thing;
  return Object.fromEntries(Object.entries(thing).filter(([key]) => !parts.some(({ field }) => field === key)));
}

/**
 * Everything in a section that has versions, one by one.
 * @param {object | null} holder the section, or what holds the parts
 * @returns {{field: string, key: string, item: object, alone: object}[]} `key` is the same for the same thing in two
 *   sections; `alone` is the section as if it held nothing else
 */
export function thingsIn(holder, parts) {
  return parts.flatMap(({ field, isList, parts: within }) => {
    const found = isList ? itemsOf(holder, field) : [holder?.[field]].filter(isObject);
    return found.flatMap((thing) => {
      const item = withoutParts(thing, within);
      const own = { field, key: `${field}/${item.id ?? ''}`, item, alone: { [field]: isList ? [item] : item } };
      const inner = thingsIn(thing, within).map((each) => ({
        ...each,
        key: `${own.key}/${each.key}`,
        alone: { [field]: isList ? [each.alone] : each.alone },
      }));
      return Object.keys(item).length > 0 ? [own, ...inner] : inner;
    });
  });
}

function historyLength(item) {
  return Array.isArray(item?.history) ? item.history.length : 0;
}

/**
 * Adds who recorded a new version and when, where the browser did not say. What was saved before keeps its stamps.
 * @param {string} text the posted section @param {string | null} savedText what is saved
 * @param {{by: object, at: string}} stamp the signed-in user and the time (RFC 3339)
 * @param {object[]} parts what of the section has versions
 * @returns {string} the same text when there was nothing to add
 */
export function stampVersions(text, savedText, stamp, parts) {
  const next = readSection(text);
  return next && stampParts(next, readSection(savedText), stamp, parts) ? JSON.stringify(next) : text;
}

/** @returns {boolean} whether anything was added */
function stampParts(next, saved, stamp, parts) {
  let added = false;
  for (const { field, isList, parts: within } of parts) {
    const before = new Map(
      isList ? itemsOf(saved, field).map((item) => [item.id, item]) : [[undefined, saved?.[field]]],
    );
    for (const item of isList ? itemsOf(next, field) : [next[field]].filter(isObject)) {
      const earlier = before.get(isList ? item.id : undefined);
      if (!isObject(earlier) || historyLength(earlier) !== historyLength(item)) added = stampItem(item, stamp) || added;
      added = stampParts(item, earlier, stamp, within) || added;
    }
  }
  return added;
}

function stampItem(item, { at, by }) {
  const known = [item.recordedAt, item.by];
  item.recordedAt ??= at;
  item.by ??= by;
  return known.includes(undefined);
}
