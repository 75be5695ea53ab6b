import { codeList, type CodeOf } from './code-list.js';

/**
 * Where an outcome stands at a review: "on track", or whether "additional action needs to take place" (Jersey MSP Toolkit
 * s6). `fhir` is FHIR R4 `Goal.achievementStatus` (goal-achievement); what is no longer wanted has a
 * `Goal.lifecycleStatus` instead, in `fhirLifecycle`, and what was not discussed has neither.
 */
export const reviewStatusList = codeList('review-status', false, [
  { code: 'on-track', fhir: 'improving' },
  { code: 'action-needed', fhir: 'in-progress' },
  { code: 'stuck', fhir: 'no-progress' },
  { code: 'worse', fhir: 'worsening' },
  { code: 'met-so-far', fhir: 'achieved' },
  { code: 'no-longer-wanted', fhirLifecycle: 'cancelled' },
  'not-discussed',
]);
/** A code of `reviewStatusList`. */
export type ReviewStatus = CodeOf<typeof reviewStatusList>;

/**
 * What stands for words in a review where there is nothing to say. Each review shows "what has changed, what was agreed
 * and what has been achieved" (Jersey MSP Toolkit s5), and "nothing new" is an answer, in any language.
 */
export const reviewAnswerList = codeList('review-answer', false, ['nothing-new']);
/** A code of `reviewAnswerList`. */
export type ReviewAnswerCode = CodeOf<typeof reviewAnswerList>;

/** What has become of an action. Our own. */
export const actionStatusList = codeList('action-status', false, ['not-started', 'in-progress', 'done', 'cancelled']);
/** A code of `actionStatusList`. */
export type ActionStatus = CodeOf<typeof actionStatusList>;

/**
 * Why a date was moved: what counts is "timeliness of actions for the individual rather than sticking to rigid timescales"
 * (Worcestershire MSP briefing; the MSP Guide 2014 says the like). The first is that of Mrs T in the Jersey MSP Toolkit.
 */
export const timescaleReasonList = codeList('timescale-reason', true, [
  'capacity-expected-to-return',
  'person-asked-for-time',
  'person-unwell',
  'advocate-awaited',
  'police-enquiry',
  'other-agency',
  'interpreter',
  'drift',
  'other',
]);
/** A code of `timescaleReasonList`. */
export type TimescaleReason = CodeOf<typeof timescaleReasonList>;

/**
 * How far the person had a part: "at best they are involved rather than in control, at worst they are lucky if they are
 * kept informed" (MSP Guide 2014). Of `not-involved` the reason is asked.
 */
export const involvementLevelList = codeList('involvement-level', true, [
  'informed',
  'consulted',
  'involved',
  'in-control',
  'not-involved',
]);
/** A code of `involvementLevelList`. */
export type InvolvementLevel = CodeOf<typeof involvementLevelList>;

/**
 * What has become of a part of the record itself. Of what was `entered-in-error` nothing is asked, and what was `amended` says
 * why: since the code decides what is asked, the list is closed. Our own.
 */
export const dataStatusList = codeList('data-status', false, [
  'draft',
  'saved',
  'completed',
  'amended',
  'entered-in-error',
]);
/** A code of `dataStatusList`. */
export type DataStatus = CodeOf<typeof dataStatusList>;

/**
 * The steps of a local process at which people talk, each with the `stage` that it belongs to: outcomes are asked about
 * "at the beginning, middle and end" (MSP Guide 2014), whatever the steps are called. A jurisdiction profile may name them.
 */
export const contactPointList = codeList('contact-point', true, [
  { code: 'concern', stage: 'beginning' },
  { code: 'information-gathering', stage: 'beginning' },
  { code: 'planning', stage: 'middle' },
  { code: 'enquiry', stage: 'middle' },
  { code: 'meeting', stage: 'middle' },
  { code: 'plan', stage: 'middle' },
  { code: 'plan-review', stage: 'middle' },
  { code: 'closure', stage: 'end' },
]);
/** A code of `contactPointList`. */
export type ContactPoint = CodeOf<typeof contactPointList>;
