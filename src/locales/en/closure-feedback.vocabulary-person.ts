/** What a code of the section closure and feedback means, as it is said to the person. */
export const closureFeedbackVocabularyOfPerson = {
  achievement: {
    'fully-achieved': 'Yes, all of it',
    'partially-achieved': 'Yes, some of it',
    'not-achieved': 'No',
    'person-not-sure': 'I am not sure',
    'declined-to-say': 'I do not want to say',
    'unable-to-say': 'You could not tell us',
    'not-asked': 'We did not ask',
  },
  respondent: {
    adult: 'Yes',
    'adult-with-support': 'Yes, with help',
    'representative-family-friend': 'I am family or a friend',
    advocate: 'I am an advocate',
    'attorney-deputy': 'I am an attorney or a court chose me',
    joint: 'We answer together',
  },
} as const;
