// Patterns are written so that every language's regular expressions agree on them: no \d, \w, \s or \p, plain characters
// instead of \u escapes, and beside each `$` what may not occur at all.

/** What cannot be seen: controls, spaces, invisible separators and marks. */
const BLANK = '\u0001- \u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff';
/** A text with something to read in it. */
export const NOT_BLANK = new RegExp(`[^${BLANK}]`);

const year = '[1-9][0-9]{3}';
const leapYear = '([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)';
/** A day that is in the calendar, of the years 1000 to 9999. */
const day =
  `${year}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|${year}-(0[13-9]|1[0-2])-(29|30)` +
  `|${year}-(0[13578]|1[02])-31|${leapYear}-02-29`;
const time = '([01][0-9]|2[0-3]):[0-5][0-9]';

/** A real date, whole or partial: `2026`, `2026-05`, `2026-05-14`. */
export const PARTIAL_DATE = new RegExp(`^(${year}|${year}-(0[1-9]|1[0-2])|${day})$`);
/** A real moment with its offset (RFC 3339): `2026-05-14T10:42:00+01:00`. */
export const INSTANT = new RegExp(`^(${day})T${time}:[0-5][0-9]([.][0-9]+)?(Z|[+-]${time})$`);
/** A code: lower case words with hyphens between them. */
export const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A version of the first edition of a schema: `1.0`, `1.1`. */
export const VERSION = /^1[.][0-9]+$/;
