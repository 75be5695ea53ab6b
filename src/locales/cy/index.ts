import { capacityAdvocacyIssues } from './capacity-advocacy.issues.js';
import { reviewTimelineIssues } from './review-timeline.issues.js';
import { closureFeedbackIssues } from './closure-feedback.issues.js';
import { profileIssues } from './profile.issues.js';
import { recordIssues } from './record.issues.js';
import { historyIssues } from './history.issues.js';
import { capacityAdvocacyVocabulary } from './capacity-advocacy.vocabulary.js';
import { reviewTimelineVocabulary } from './review-timeline.vocabulary.js';
import { closureFeedbackVocabulary } from './closure-feedback.vocabulary.js';
import { recordVocabulary } from './record.vocabulary.js';
import { rulesVocabulary } from './rules.vocabulary.js';
import { rulesClosingVocabulary } from './rules-closing.vocabulary.js';
import { rulesCourseVocabulary } from './rules-course.vocabulary.js';
import { rulesFiguresVocabulary } from './rules-figures.vocabulary.js';
import { rulesOutcomesVocabulary } from './rules-outcomes.vocabulary.js';
import { desiredOutcomesVocabulary } from './desired-outcomes.vocabulary.js';
import { exchange } from './exchange.js';
import type { WholeLocale } from '../types.js';
import { cy as shown } from './elements.js';

/**
 * Welsh, whole: beside the words that elements show, a sentence for every issue code, a label for every code, and the words of
 * notes and copies.
 */
export const cy: WholeLocale = {
  ...shown,
  issues: {
    ...shown.issues,
    ...capacityAdvocacyIssues,
    ...reviewTimelineIssues,
    ...closureFeedbackIssues,
    ...recordIssues,
    ...profileIssues,
    ...historyIssues,
  },
  vocabulary: {
    ...shown.vocabulary,
    ...desiredOutcomesVocabulary,
    ...capacityAdvocacyVocabulary,
    ...reviewTimelineVocabulary,
    ...closureFeedbackVocabulary,
    ...recordVocabulary,
    ...rulesVocabulary,
    ...rulesClosingVocabulary,
    ...rulesCourseVocabulary,
    ...rulesFiguresVocabulary,
    ...rulesOutcomesVocabulary,
  },
  exchange,
};
