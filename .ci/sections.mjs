/** The names under which schemas and vectors are published: the four sections, and the record that holds them. */
export const sections = ['desired-outcomes', 'capacity-advocacy', 'review-timeline', 'closure-feedback', 'record'];
