import { capacityAdvocacyRules } from './capacity-advocacy-rules.js';
import { closureFeedbackRules } from './closure-feedback-rules.js';
import { desiredOutcomesRules } from './desired-outcomes-rules.js';
import { outcomeLines } from './outcome-lines.js';
import { contextOf, inRecord } from './record-context.js';
import type { MspRecordDraft } from './record-shape.js';
import { reviewTimelineRules } from './review-timeline-rules.js';
import type { Rule, Say } from './section.js';
import type { View } from './view.js';

type RecordRule = Rule<MspRecordDraft>;

/** The record has the jurisdiction, and says itself what is to be said of it. */
const OF_THE_RECORD = new Set(['jurisdiction-missing', 'jurisdiction-unknown']);

/** Says in a section what a rule says of it. */
const sayIn =
  (name: string, say: Say): Say =>
  (code, path, ...more) => {
    if (!OF_THE_RECORD.has(code)) say(code, [name, ...path], ...more);
  };

/** Each section is checked by its own rules, which here know all of the record. */
export const sections: RecordRule = (record, say, given) => {
  const context = contextOf(record, given);
  const check = <T>(name: string, section: View<T> | undefined, rules: readonly Rule<T>[], known = context): void => {
    if (section === undefined) return;
    const here = inRecord(record, section);
    for (const rule of rules) rule(here, sayIn(name, say), known);
  };
  check('desiredOutcomes', record.desiredOutcomes, desiredOutcomesRules);
  check('capacityAdvocacy', record.capacityAdvocacy, capacityAdvocacyRules);
  check('reviewTimeline', record.reviewTimeline, reviewTimelineRules);
  // With the changes that were made in reviews and wait to be taken over.
  const now = Array.isArray(context.outcomes) ? outcomeLines(record).map(({ latest }) => latest) : undefined;
  check('closureFeedback', record.closureFeedback, closureFeedbackRules, { ...context, outcomes: now });
};
