import { overrideGroundList, yesNoList, yesNoNotPossibleList } from '../vocabulary/index.js';
import { closedCode, dayInPast, filledText, id, item, openCodes, optional, text } from './fields.js';
import { recorded, setAside } from './shared-shape.js';

export const refusalSchema = item({
  id,
  date: dayInPast('type-wrong'),
  of: optional(text),
  words: optional(text),
  respected: closedCode(yesNoList),
  support: filledText('type-wrong'),
  monitoring: filledText('type-wrong'),
  offerOpen: closedCode(yesNoNotPossibleList),
  offerOpenOn: optional(dayInPast()),
  why: optional(text),
  grounds: optional(openCodes(overrideGroundList)),
  ...recorded,
  setAside,
});
