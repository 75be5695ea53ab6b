/** The public door: classes, schemas, rules and types. Importing it registers nothing. */
export { CapacityAdvocacyElement } from './components/capacity-advocacy/capacity-advocacy.js';
export { ClosureFeedbackElement } from './components/closure-feedback/closure-feedback.js';
export { DesiredOutcomesElement } from './components/desired-outcomes/desired-outcomes.js';
export { RecordElement } from './components/record/record.js';
export { ReviewTimelineElement } from './components/review-timeline/review-timeline.js';
export type { Audience, User } from './form/speaking-control.js';
export type { ServerIssue } from './form/server-issues.js';
export type { Locale, Message } from './locales/types.js';
export * from './rules/index.js';
export * from './schema/index.js';
export * from './vocabulary/index.js';
