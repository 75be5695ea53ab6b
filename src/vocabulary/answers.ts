import { codeList, type CodeOf } from './code-list.js';

// Answers that many questions share. They are closed: what is asked next hangs on them.

/** Yes or no. */
export const yesNoList = codeList('yes-no', false, ['yes', 'no']);
/** A code of `yesNoList`. */
export type YesNo = CodeOf<typeof yesNoList>;

/** Yes, no, or that nobody knows; a question that was not answered is absent. */
export const yesNoNotKnownList = codeList('yes-no-not-known', false, ['yes', 'no', 'not-known']);
/** A code of `yesNoNotKnownList`. */
export type YesNoNotKnown = CodeOf<typeof yesNoNotKnownList>;

/** Yes, in part, or no. */
export const yesPartlyNoList = codeList('yes-partly-no', false, ['yes', 'partly', 'no']);
/** A code of `yesPartlyNoList`. */
export type YesPartlyNo = CodeOf<typeof yesPartlyNoList>;

/** For what is to be said to the person: whether it was, or could not be, e.g. because they have died or cannot be reached. */
export const yesNoNotPossibleList = codeList('yes-no-not-possible', false, ['yes', 'no', 'not-possible']);
/** A code of `yesNoNotPossibleList`. */
export type YesNoNotPossible = CodeOf<typeof yesNoNotPossibleList>;
