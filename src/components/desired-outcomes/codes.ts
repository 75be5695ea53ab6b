import {
  codesOf,
  meansList,
  outcomeKindList,
  relationList,
  wordsOriginList,
  noneExpressedReasonList,
  notAskedReasonList,
  notWantedList,
  outcomeSourceList,
  polarityList,
} from '../../vocabulary/index.js';

/** The answers that this section offers, in the order of their lists. */
export const CODES = {
  means: codesOf(meansList),
  'outcome-kind': codesOf(outcomeKindList),
  relation: codesOf(relationList),
  'words-origin': codesOf(wordsOriginList),
  'none-expressed-reason': codesOf(noneExpressedReasonList),
  'not-asked-reason': codesOf(notAskedReasonList),
  'not-wanted': codesOf(notWantedList),
  'outcome-source': codesOf(outcomeSourceList),
  polarity: codesOf(polarityList),
} as const satisfies Record<string, readonly string[]>;
