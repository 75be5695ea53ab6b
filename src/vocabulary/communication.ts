import { codeList, type CodeOf } from './code-list.js';

/**
 * What helps a person take part. The same codes say what to avoid. `ukCore` is the code of the FHIR UK Core value set
 * PreferredWrittenCommunicationFormat. What a code cannot say, e.g. which language or who, stands in the words beside it.
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
export type CommPreference = CodeOf<typeof commPreferenceList>;

/** How much the person wants to do themselves. */
export const desiredInvolvementList = codeList('desired-involvement', true, [
  'lead-it',
  'be-involved',
  'kept-informed',
  'someone-else-for-me',
  'as-little-as-possible',
  'not-sure',
]);
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
export type Assurance = CodeOf<typeof assuranceList>;
