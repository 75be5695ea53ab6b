import type { Severities } from './severity.js';

/** Codes that checking a council's own jurisdiction profile gives, beside the common ones. */
export type ProfileCode =
  | 'profile-name-missing'
  | 'profile-text-missing'
  | 'profile-code-missing'
  | 'profile-base-unknown'
  | 'profile-number-not-whole'
  | 'profile-limb-missing'
  | 'profile-stage-missing'
  | 'profile-part-missing'
  | 'profile-timescale-hard'
  | 'profile-duty-without-law'
  | 'profile-duty-line-missing'
  | 'profile-approved-by-missing'
  | 'profile-approved-on-missing'
  | 'profile-not-approved'
  | 'profile-mark-remains';

export const profileSeverities: Severities<ProfileCode> = {
  'profile-stage-missing': 'warning',
  'profile-timescale-hard': 'warning',
  'profile-mark-remains': 'warning',
  'profile-not-approved': 'info',
};
