import {
  changeReasonList,
  codesOf,
  meansList,
  noneExpressedReasonList,
  notAskedReasonList,
  notWantedList,
  outcomeList,
  outcomeSourceList,
  polarityList,
  themeList,
} from '../../vocabulary/index.js';

/** The answers that this section offers, in the order of their lists. */
export const CODES = {
  'change-reason': codesOf(changeReasonList),
  means: codesOf(meansList),
  'none-expressed-reason': codesOf(noneExpressedReasonList),
  'not-asked-reason': codesOf(notAskedReasonList),
  'not-wanted': codesOf(notWantedList),
  'outcome-source': codesOf(outcomeSourceList),
  polarity: codesOf(polarityList),
} as const satisfies Record<string, readonly string[]>;

/** Each theme with its few codes. */
export const THEMES: readonly { readonly theme: string; readonly codes: readonly string[] }[] = codesOf(themeList).map(
  (theme) => ({ theme, codes: outcomeList.codes.filter((code) => code.theme === theme).map(({ code }) => code) }),
);
