import type { Severities } from './severity.js';

/** Codes of the section capacity and advocacy. */
export type CapacityAdvocacyCode =
  // involvement
  | 'assurance-missing'
  | 'agency-missing'
  | 'information-missing'
  | 'supporter-is-source-of-harm'
  // decisions
  | 'decision-missing'
  | 'decision-type-missing'
  | 'capacity-trigger-missing'
  | 'assessment-date-missing'
  | 'matter-missing'
  | 'assessor-missing'
  | 'unwise-decision-only'
  | 'practicable-steps-missing'
  | 'limbs-missing'
  | 'limb-answer-missing'
  | 'limb-evidence-missing'
  | 'limb-unable-missing'
  | 'nexus-missing'
  | 'nexus-not-cause'
  | 'nexus-is-cause'
  | 'nexus-though-able'
  | 'nexus-before-inability'
  | 'restriction-missing'
  | 'conclusion-missing'
  | 'conclusion-though-no-doubt'
  | 'conclusion-though-doubt'
  | 'conclusion-though-able'
  | 'conclusion-reason-missing'
  | 'wait-until-missing'
  | 'best-interests-missing'
  | 'representative-is-source-of-harm'
  // pressure by others
  | 'coercion-missing'
  | 'coercion-at-refusal-missing'
  | 'coercion-date-missing'
  | 'coercion-finding-missing'
  | 'pressure-seen-missing'
  | 'restrictions-though-nothing-found'
  | 'seen-alone-missing'
  | 'not-seen-alone-reason-missing'
  | 'legal-advice-missing'
  | 'refusal-unknown'
  // advocacy
  | 'advocacy-advice-missing'
  | 'difficulty-missing'
  | 'appropriate-person-result-missing'
  | 'appropriate-person-checks-missing'
  | 'appropriate-person-though-no'
  | 'appropriate-person-is-source-of-harm'
  | 'advocate-missing'
  | 'advocate-required'
  | 'advocate-role-missing'
  | 'advocate-status-missing'
  | 'advocate-offer-open-missing'
  | 'advocate-declined-without-capacity'
  | 'advocate-not-yet-appointed'
  | 'escalation-missing'
  | 'capacity-advocate-missing'
  | 'capacity-advocate-considered-missing'
  | 'capacity-advocate-reason-missing'
  | 'capacity-advocate-for-both'
  // sharing and refusals
  | 'sharing-missing'
  | 'sharing-date-missing'
  | 'sharing-decision-missing'
  | 'sharing-limits-missing'
  | 'sharing-capacity-missing'
  | 'override-grounds-missing'
  | 'shared-with-missing'
  | 'told-person-missing'
  | 'told-person-reason-missing'
  | 'closest-to-wishes-missing'
  | 'formal-action-missing'
  | 'formal-action-knew-missing'
  | 'formal-action-agreed-missing'
  | 'refusal-date-missing'
  | 'refusal-respected-missing'
  | 'refusal-support-missing'
  | 'refusal-monitoring-missing'
  | 'refusal-offer-open-missing'
  | 'refusal-why-missing';

/** An error where a duty or a rule of law holds; elsewhere good practice, and a warning. */
const byDuty = ['error', 'warning'] as const;
/** A warning before, an error when the enquiry is being closed. */
const byClosing = ['warning', 'error'] as const;

export const capacityAdvocacySeverities: Severities<CapacityAdvocacyCode> = {
  'limb-unable-missing': byDuty,
  'difficulty-missing': byDuty,
  'advocate-missing': byDuty,
  'advocate-required': byDuty,
  'advocate-declined-without-capacity': byDuty,
  'appropriate-person-is-source-of-harm': byDuty,
  'best-interests-missing': byClosing,
  'capacity-advocate-missing': byClosing,
  'capacity-advocate-reason-missing': byClosing,
  'supporter-is-source-of-harm': byClosing,
  'representative-is-source-of-harm': 'warning',
  'unwise-decision-only': 'warning',
  'nexus-before-inability': 'warning',
  'restriction-missing': 'warning',
  'wait-until-missing': 'warning',
  'coercion-missing': 'warning',
  'coercion-at-refusal-missing': 'warning',
  'restrictions-though-nothing-found': 'warning',
  'seen-alone-missing': 'warning',
  'legal-advice-missing': 'warning',
  'advocacy-advice-missing': 'warning',
  'advocate-not-yet-appointed': 'warning',
  'capacity-advocate-for-both': 'warning',
  'sharing-missing': 'warning',
  'sharing-capacity-missing': 'warning',
  'closest-to-wishes-missing': 'warning',
};

export const capacityAdvocacyBeyond: readonly CapacityAdvocacyCode[] = [
  'decision-missing',
  'difficulty-missing',
  'advocate-missing',
  'advocate-required',
  'advocate-declined-without-capacity',
  'appropriate-person-checks-missing',
  'appropriate-person-though-no',
  'appropriate-person-is-source-of-harm',
  'refusal-unknown',
  // Errors only when the enquiry is being closed, which a record knows, or a host says.
  'best-interests-missing',
  'capacity-advocate-missing',
  'capacity-advocate-reason-missing',
  'supporter-is-source-of-harm',
];
