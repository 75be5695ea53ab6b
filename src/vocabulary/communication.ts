import { codeList, type CodeOf } from './code-list.js';

/**
 * How a person would like to be talked with, or would not like to be (the same codes, in another field): needs and wishes
 * alike. After the NHS Accessible Information Standard (DAPB1605) and the reference group of the Jersey MSP Toolkit.
 */
export const commPreferenceList = codeList('comm-preference', true, [
  'face-to-face',
  'video-call',
  'phone',
  'text-message',
  'email',
  'letter',
  'meeting',
  'smaller-meeting',
  'conversation-at-own-pace',
  'more-time',
  'pictures',
  'easy-read',
  'large-print',
  'braille',
  'audio',
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

/** How the person took part in a conversation, a meeting or a review (MSP Guide 2014: "involved rather than in control"). */
export const participationList = codeList('participation', false, [
  'in-person',
  'remote',
  'represented',
  'not-present',
]);
export type Participation = CodeOf<typeof participationList>;
