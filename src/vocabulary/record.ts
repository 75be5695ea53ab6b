import { codeList, type CodeOf } from './code-list.js';

// What a record says of the enquiry itself. `sac` is the label of the Safeguarding Adults Collection as its published tables
// have it (NHSDigital/ASC-Safeguarding-Adults). Of risk types, locations and sources an enquiry may have several: "Record a
// count of one for each different category that applies" (collection guidance, table SG2).

/** Whether the enquiry is one under Care Act 2014 s42 (elsewhere: under the statute of the jurisdiction), or another. */
export const enquiryKindList = codeList('enquiry-kind', false, [
  { code: 'section-42', sac: 'Section 42 Enquiries' },
  { code: 'other', sac: 'Other Enquiries' },
]);
/** A code of `enquiryKindList`. */
export type EnquiryKind = CodeOf<typeof enquiryKindList>;

/** The type of abuse or neglect, or of the risk of it (table SG2a). Self-neglect alone is not done by another person. */
export const riskTypeList = codeList('risk-type', true, [
  { code: 'physical', sac: 'Physical Abuse' },
  { code: 'sexual', sac: 'Sexual Abuse' },
  { code: 'psychological', sac: 'Psychological Abuse' },
  { code: 'financial-or-material', sac: 'Financial or Material Abuse' },
  { code: 'discriminatory', sac: 'Discriminatory Abuse' },
  { code: 'organisational', sac: 'Organisational Abuse' },
  { code: 'neglect', sac: 'Neglect and Acts of Omission' },
  { code: 'domestic-abuse', sac: 'Domestic Abuse' },
  { code: 'sexual-exploitation', sac: 'Sexual Exploitation' },
  { code: 'modern-slavery', sac: 'Modern Slavery' },
  { code: 'self-neglect', sac: 'Self-Neglect', bySelf: true },
]);
/** A code of `riskTypeList`. */
export type RiskType = CodeOf<typeof riskTypeList>;

/** Where it is said to have happened (table SG2b). */
export const riskLocationList = codeList('risk-location', true, [
  { code: 'own-home', sac: 'Own Home' },
  { code: 'in-the-community', sac: 'In the Community' },
  { code: 'community-service', sac: 'Community Service' },
  { code: 'care-home-nursing', sac: 'Care Home - Nursing' },
  { code: 'care-home-residential', sac: 'Care Home - Residential' },
  { code: 'hospital-acute', sac: 'Hospital - Acute' },
  { code: 'hospital-mental-health', sac: 'Hospital - Mental Health' },
  { code: 'hospital-community', sac: 'Hospital - Community' },
  { code: 'other', sac: 'Other' },
]);
/** A code of `riskLocationList`. */
export type RiskLocation = CodeOf<typeof riskLocationList>;

/**
 * Where the risk comes from (table SG2b). Bodies that assess and arrange care, such as councils, NHS trusts and GPs, are no
 * service providers there, but others.
 */
export const riskSourceList = codeList('risk-source', true, [
  { code: 'service-provider', sac: 'Service Provider' },
  { code: 'known-to-individual', sac: 'Other - Known to individual' },
  { code: 'unknown-to-individual', sac: 'Other - Unknown to individual' },
]);
/** A code of `riskSourceList`. */
export type RiskSource = CodeOf<typeof riskSourceList>;

/** Who raised the concern. Our own. */
export const referrerList = codeList('referrer', true, [
  'person',
  'family',
  'friend',
  'neighbour',
  'unpaid-carer',
  'advocate',
  'care-provider',
  'health',
  'social-care',
  'housing',
  'police',
  'other-agency',
  'member-of-public',
  'anonymous',
  'other',
]);
/** A code of `referrerList`. */
export type Referrer = CodeOf<typeof referrerList>;

/**
 * When there has to be an enquiry. Care Act 2014 s42(1) and Social Services and Well-being (Wales) Act 2014 s126 ask for the
 * first three, Adult Support and Protection (Scotland) Act 2007 s3 for the last three; a jurisdiction profile has the words.
 */
export const enquiryCriterionList = codeList('enquiry-criterion', true, [
  'care-and-support-needs',
  'abuse-or-neglect',
  'unable-to-protect-self',
  'at-risk-of-harm',
  'more-easily-harmed',
]);
/** A code of `enquiryCriterionList`. */
export type EnquiryCriterion = CodeOf<typeof enquiryCriterionList>;

/** What happened in the course of the enquiry, apart from what the sections hold. Our own. */
export const eventList = codeList('event', true, [
  'concern-raised',
  'enquiry-started',
  'contact-attempted',
  'visit',
  'meeting',
  'person-informed',
  'support-given',
  'shared-with-other-agency',
  'referrer-informed',
  'worker-changed',
  'jurisdiction-version-changed',
  'further-concern',
  'person-died',
  'person-moved',
  'enquiry-concluded',
  'enquiry-reopened',
  'other',
]);
/** A code of `eventList`. */
export type Event = CodeOf<typeof eventList>;
