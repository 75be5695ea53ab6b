/** The code lists, as data: codes, parents, themes and national mappings. Labels are in the locales. No DOM. */
export * from './advocacy.js';
export * from './answers.js';
export * from './capacity.js';
export * from './catalogue.js';
export { codesOf, findCode, type Code, type CodeList, type CodeOf } from './code-list.js';
export * from './communication.js';
export * from './conversation.js';
export * from './jurisdiction.js';
export { advocacyFacts, timescalesOf } from './jurisdiction-facts.js';
export * from './not-outcome.js';
export * from './outcome.js';
export type * from './profile.js';
export { profileOf, profiles } from './profile-of.js';
export { neutralProfile } from './profiles/neutral.js';
export * from './outcome-links.js';
export * from './review.js';
export { outcomeSeeds } from './seeds.js';
export * from './sharing.js';
