/** What a record is turned into: texts for people. Pure functions that never throw. No DOM. */
export { caseNote, caseNoteEntries } from './case-note.js';
export type { CaseNoteEntry, EntryPart } from './entries.js';
export type { PersonCopyItem, PersonCopyOptions, PersonCopyPart, PersonCopyPartId } from './copy-parts.js';
export { personCopy, personCopyParts } from './person-copy.js';
export type { ExchangeOptions } from './speech.js';
