import { codeList, type CodeOf } from './code-list.js';

/**
 * How a person would like to be talked with, or would not like to be (the same codes, in another field): needs and wishes
 * alike. After the NHS Accessible Information Standard (DAPB1605) and the reference group of the Jersey MSP Toolkit.
 * `ukCore` is the code of the FHIR UK Core value set PreferredWrittenCommunicationFormat. What a code cannot say, e.g. which
 * language or who, stands in the words beside it.
 */
export const commPreferenceList = codeList('comm-preference', true, [
  'face-to-face',
  'video-call',
  'phone',
  'text-message',
  'email',
  'letter',
  'minutes',
  'meeting',
  'smaller-meeting',
  'conversation-at-own-pace',
  'more-time',
  'pictures',
  'easy-read',
  { code: 'large-print', ukCore: '11' },
  { code: 'braille', ukCore: '12' },
  { code: 'audio', ukCore: '13' },
  'bsl-interpreter',
  'deafblind-manual',
  'lipspeaker',
  'makaton',
  'talking-mats',
  'communication-aid',
  'interpreter-language',
  'plain-language',
  'written-summary',
  'someone-with-me',
  'private-place',
  'at-home',
  'not-at-home',
  'particular-gender-of-worker',
  'culture-or-faith-need',
  'safe-times-only',
  'do-not-leave-messages',
]);
/** A code of `commPreferenceList`. */
export type CommPreference = CodeOf<typeof commPreferenceList>;

/** How the person took part in a conversation, a meeting or a review (MSP Guide 2014: "involved rather than in control"). */
export const participationList = codeList('participation', false, [
  'in-person',
  'remote',
  'represented',
  'not-present',
]);
/** A code of `participationList`. */
export type Participation = CodeOf<typeof participationList>;

/** How much the person wants to do themselves. */
export const desiredInvolvementList = codeList('desired-involvement', true, [
  'lead-it',
  'be-involved',
  'kept-informed',
  'someone-else-for-me',
  'as-little-as-possible',
  'not-sure',
]);
/** A code of `desiredInvolvementList`. */
export type DesiredInvolvement = CodeOf<typeof desiredInvolvementList>;

/** What has to be ensured when safeguarding is made personal (Jersey MSP Toolkit s3, its eight demands in order). */
export const assuranceList = codeList('assurance', true, [
  'advocacy-from-the-start',
  'involved-from-the-start',
  'pace-and-place',
  'accessible-information',
  'wishes-understood',
  'options-known',
  'help-to-decide',
  'sharing-agreed',
]);
/** A code of `assuranceList`. */
export type Assurance = CodeOf<typeof assuranceList>;
