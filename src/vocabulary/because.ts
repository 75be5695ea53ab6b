// Why a rule concludes what it does: one closed list a rule, so that each reason has a label in every language. The codes
// are not stored in a record, but other systems read them, so they stay for ever as well.
export * from './because-advocacy.js';
export * from './because-capacity.js';
export * from './because-figures.js';
export * from './because-course.js';
export * from './because-outcomes.js';
export * from './because-closing.js';
