/** What a valid record is: a schema and a check for each section. No DOM. */
export * from './asked-status.js';
export { isAskedFor, isMissing, type Answers, type Condition } from './conditions.js';
export { checkDesiredOutcomes } from './desired-outcomes.js';
export * from './desired-outcomes-links.js';
export * from './desired-outcomes-others.js';
export * from './desired-outcomes-shape.js';
export { draftOf, type Draft } from './draft.js';
export type { Instant, PartialDate } from './fields.js';
export * from './issue.js';
export type { CheckOptions, Mode } from './section.js';
export { isPlainObject } from './objects.js';
export { viewOf, type View } from './view.js';
export type { Node, TypeOf } from './nodes.js';
export * from './schemas.js';
export { bySchema, jurisdictionSchema, personSchema, type By, type Person } from './shared-shape.js';
export { zodOf } from './zod.js';
