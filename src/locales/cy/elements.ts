import type { Locale } from '../types.js';
import { asks } from './asks.practitioner.js';
import { capacityAdvocacyIssues } from './capacity-advocacy.issues.js';
import { capacityAdvocacy } from './capacity-advocacy.practitioner.js';
import { capacityAdvocacyVocabulary } from './capacity-advocacy.vocabulary.js';
import { closureFeedbackIssues } from './closure-feedback.issues.js';
import { closureFeedback } from './closure-feedback.practitioner.js';
import { closureFeedbackVocabulary } from './closure-feedback.vocabulary.js';
import { desiredOutcomes } from './desired-outcomes.practitioner.js';
import { form } from './form.practitioner.js';
import { issues } from './issues.practitioner.js';
import { outcomeChange } from './outcome-change.practitioner.js';
import { readers } from './readers.js';
import { copy } from './record.copy.js';
import { history } from './record.history.js';
import { practice } from './record.practice.js';
import { record } from './record.practitioner.js';
import { refusal } from './refusal.practitioner.js';
import { reviewTimelineIssues } from './review-timeline.issues.js';
import { reviewTimeline } from './review-timeline.practitioner.js';
import { reviewTimelineVocabulary } from './review-timeline.vocabulary.js';
import { rulesClosingVocabulary } from './rules-closing.vocabulary.js';
import { rulesFiguresVocabulary } from './rules-figures.vocabulary.js';
import { rulesVocabulary } from './rules.vocabulary.js';
import { vocabulary } from './vocabulary.practitioner.js';

/**
 * The Welsh words that the elements show. Terms as in the Wales Safeguarding Procedures (safeguarding.wales). `reviewed` turns true when a Welsh speaker
 * who works in safeguarding has read and approved the wordings.
 */
export const cy: Locale = {
  lang: 'cy',
  reviewed: false,
  form: { ...form, ...asks, ...outcomeChange, ...refusal },
  issues: { ...issues, ...capacityAdvocacyIssues, ...reviewTimelineIssues, ...closureFeedbackIssues },
  vocabulary: {
    ...vocabulary,
    ...capacityAdvocacyVocabulary,
    ...reviewTimelineVocabulary,
    ...closureFeedbackVocabulary,
    ...rulesVocabulary,
    ...rulesClosingVocabulary,
    ...rulesFiguresVocabulary,
  },
  sections: {
    'desired-outcomes': desiredOutcomes,
    'capacity-advocacy': capacityAdvocacy,
    'review-timeline': reviewTimeline,
    'closure-feedback': closureFeedback,
    record: { ...record, ...copy, ...history, ...practice },
  },
  readers,
};
