import type { ProfileText } from '../profile.js';

// How the texts of a profile are written: what each rests on comes first, then English, then Welsh.

/** A text that was read in its source. The words are ours, unless the source is quoted. */
export const cited = (source: string, en: string, cy: string): ProfileText => ({ en, cy, source });

/** Not compared with a source, or with the one that is named. */
export const fromMemory = (en: string, cy: string, source?: string): ProfileText => ({
  en,
  cy,
  mark: 'from-memory',
  ...(source !== undefined && { source }),
});

/** Our own wording or reading, nobody's standard. */
export const proposed = (en: string, cy: string, source?: string): ProfileText => ({
  ...fromMemory(en, cy, source),
  mark: 'proposed',
});

/** Known to be open. */
export const notVerified = (en: string, cy: string, source?: string): ProfileText => ({
  ...fromMemory(en, cy, source),
  mark: 'not-verified',
});
