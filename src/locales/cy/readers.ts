import type { Locale } from '../types.js';
import { capacityAdvocacy as capacityAdvocacyEasyRead } from './capacity-advocacy.easy-read.js';
import { capacityAdvocacy as capacityAdvocacyPerson } from './capacity-advocacy.person.js';
import { capacityAdvocacy as capacityAdvocacyRepresentative } from './capacity-advocacy.representative.js';
import { capacityAdvocacyVocabularyOfPerson } from './capacity-advocacy.vocabulary-person.js';
import { capacityAdvocacyVocabularyOfRepresentative } from './capacity-advocacy.vocabulary-representative.js';
import { closureFeedback as closureFeedbackEasyRead } from './closure-feedback.easy-read.js';
import { closureFeedback as closureFeedbackPerson } from './closure-feedback.person.js';
import { closureFeedback as closureFeedbackRepresentative } from './closure-feedback.representative.js';
import { closureFeedbackVocabularyInEasyRead } from './closure-feedback.vocabulary-easy-read.js';
import { closureFeedbackVocabularyOfPerson } from './closure-feedback.vocabulary-person.js';
import { closureFeedbackVocabularyOfRepresentative } from './closure-feedback.vocabulary-representative.js';
import { desiredOutcomes as desiredOutcomesEasyRead } from './desired-outcomes.easy-read.js';
import { desiredOutcomes as desiredOutcomesPerson } from './desired-outcomes.person.js';
import { desiredOutcomes as desiredOutcomesRepresentative } from './desired-outcomes.representative.js';
import { reviewTimeline as reviewTimelineEasyRead } from './review-timeline.easy-read.js';
import { reviewTimeline as reviewTimelinePerson } from './review-timeline.person.js';
import { reviewTimeline as reviewTimelineRepresentative } from './review-timeline.representative.js';
import { reviewTimelineVocabulary } from './review-timeline.vocabulary.js';
import { reviewTimelineVocabularyOfPerson } from './review-timeline.vocabulary-person.js';
import { copyOfPerson, copyOfRepresentative } from './record.copy.js';
import { practiceInEasyRead, practiceOfPerson, practiceOfRepresentative } from './record.practice.js';
import { record, recordOfRepresentative } from './record.person.js';
import { form as formOfPerson } from './form.person.js';
import { form } from './form.practitioner.js';
import { vocabularyOfPerson } from './vocabulary.person.js';
import { vocabulary } from './vocabulary.practitioner.js';

/** What is said otherwise to other readers than the practitioner, and what only they are asked. */
export const readers = {
  person: {
    form: formOfPerson,
    vocabulary: {
      ...vocabularyOfPerson,
      ...capacityAdvocacyVocabularyOfPerson,
      ...reviewTimelineVocabularyOfPerson,
      ...closureFeedbackVocabularyOfPerson,
    },
    sections: {
      'desired-outcomes': desiredOutcomesPerson,
      'capacity-advocacy': capacityAdvocacyPerson,
      'review-timeline': reviewTimelinePerson,
      'closure-feedback': closureFeedbackPerson,
      record: { ...record, ...copyOfPerson, ...practiceOfPerson },
    },
  },
  'easy-read': {
    vocabulary: { ...closureFeedbackVocabularyInEasyRead },
    sections: {
      'desired-outcomes': desiredOutcomesEasyRead,
      'capacity-advocacy': capacityAdvocacyEasyRead,
      'review-timeline': reviewTimelineEasyRead,
      'closure-feedback': closureFeedbackEasyRead,
      record: practiceInEasyRead,
    },
  },
  representative: {
    form: { thePerson: form.thePerson },
    vocabulary: {
      outcome: vocabulary.outcome,
      'not-wanted': vocabulary['not-wanted'],
      polarity: vocabulary.polarity,
      ...capacityAdvocacyVocabularyOfRepresentative,
      'review-status': reviewTimelineVocabulary['review-status'],
      ...closureFeedbackVocabularyOfRepresentative,
    },
    sections: {
      'desired-outcomes': desiredOutcomesRepresentative,
      'capacity-advocacy': capacityAdvocacyRepresentative,
      'review-timeline': reviewTimelineRepresentative,
      'closure-feedback': closureFeedbackRepresentative,
      record: { ...recordOfRepresentative, ...copyOfRepresentative, ...practiceOfRepresentative },
    },
  },
} satisfies Locale['readers'];
