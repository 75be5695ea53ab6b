import { codeList, type CodeOf } from './code-list.js';

/** Parts of the work in which people talk: "at the beginning, middle and end" (MSP Guide 2014), and feedback after it. */
export const stageList = codeList('stage', false, ['beginning', 'middle', 'end', 'after-end']);
/** A code of `stageList`. */
export type Stage = CodeOf<typeof stageList>;

/**
 * Whether the person was asked what they want. `sac` is the label of table SG4a of the Safeguarding Adults Collection, as
 * its published tables have it (NHSDigital/ASC-Safeguarding-Adults). `asked-not-ready` counts so only at closure.
 */
export const askedStatusList = codeList('asked-status', false, [
  { code: 'asked-expressed', sac: 'Yes they were asked and outcomes were expressed' },
  { code: 'asked-none-expressed', sac: 'Yes they were asked but no outcomes were expressed' },
  { code: 'asked-not-ready', sac: 'Yes they were asked but no outcomes were expressed' },
  { code: 'not-asked', sac: 'No' },
  { code: 'dont-know', sac: "Don't Know" },
]);
/** A code of `askedStatusList`. */
export type AskedStatus = CodeOf<typeof askedStatusList>;

/** The SG4a label where nothing is recorded. It is derived when figures are made, and is never a code. */
export const SG4A_NOT_RECORDED = 'Not Recorded';

/** Why the person was not asked. */
export const notAskedReasonList = codeList('not-asked-reason', true, [
  'would-increase-risk',
  'person-died',
  'no-contact-possible',
  'person-declined-contact',
  'urgent-closure',
  'lacks-capacity-no-representative-found',
  'moved-area',
  'not-s42-criteria-at-screening',
  'oversight',
  'other',
]);
/** A code of `notAskedReasonList`. */
export type NotAskedReason = CodeOf<typeof notAskedReasonList>;

/** Why the person was asked and said nothing that they want. */
export const noneExpressedReasonList = codeList('none-expressed-reason', true, [
  'wants-nothing',
  'not-sure-yet',
  'declined-to-say',
  'unable-to-communicate',
  'distressed',
  'afraid',
  'other',
]);
/** A code of `noneExpressedReasonList`. */
export type NoneExpressedReason = CodeOf<typeof noneExpressedReasonList>;
