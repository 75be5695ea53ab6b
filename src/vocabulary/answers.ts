import { codeList, type CodeOf } from './code-list.js';

// Plain answers that many questions share. They are closed: what is not asked is absent, and never an answer.

export const yesNoList = codeList('yes-no', false, ['yes', 'no']);
export type YesNo = CodeOf<typeof yesNoList>;

/** For what somebody else would have to tell: `not-known` says that it was asked, or looked for, and is still not known. */
export const yesNoNotKnownList = codeList('yes-no-not-known', false, ['yes', 'no', 'not-known']);
export type YesNoNotKnown = CodeOf<typeof yesNoNotKnownList>;

/** For what is to be said to the person: whether it was, or could not be, e.g. because they have died or cannot be reached. */
export const yesNoNotPossibleList = codeList('yes-no-not-possible', false, ['yes', 'no', 'not-possible']);
export type YesNoNotPossible = CodeOf<typeof yesNoNotPossibleList>;
