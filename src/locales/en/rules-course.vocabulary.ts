/** A label for each reason of the rules about the course of the work, for the practitioner: what stands after "Because". */
export const rulesCourseVocabulary = {
  'because-stages': {
    'conversation-held': 'There was a conversation',
    'review-held': 'There was a review',
    'view-given-at-the-end': 'They said at the end how far it had happened',
    'settled-at-first-conversation': 'It was settled at the first conversation',
    'one-conversation': 'One conversation was the beginning and the end',
    'middle-not-needed': 'It was settled early, so there was no middle',
    'not-settled-at-once': 'It was not settled in one conversation',
    'reason-given': 'The record says why a part is missing',
    'nobody-talked': 'No conversation is recorded',
  },
  'because-retrospective': {
    stated: 'It is stated that it was recorded afterwards',
    'asked-only-at-the-end': 'They were asked only at the end',
    'written-down-at-the-end': 'An earlier conversation was written down only at the end',
    'asked-earlier': 'They were asked before the end',
    'no-conversation': 'There is no record of a conversation',
  },
  'because-dates': {
    'recorded-last': 'It is the last day of which something is recorded',
    'nothing-dated': 'Nothing in the record has a date',
    'date-set-in-review': 'The last review set the date',
    'date-set': 'The date was set',
    'date-moved': 'The date was moved',
    'date-passed': 'The date has passed',
    'review-held-since': 'The review has been held',
    'settled-early': 'It was settled in one conversation',
    'no-date-set': 'No date is set',
    'enquiry-ended': 'The enquiry has ended',
  },
} as const;
