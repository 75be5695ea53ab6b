/** What a code of the section closure and feedback means to who represents the person, and what they are asked. */
export const closureFeedbackVocabularyOfRepresentative = {
  achievement: {
    'person-not-sure': 'Not sure',
    'declined-to-say': 'Does not want to say',
    'unable-to-say': 'Could not tell',
    'not-asked': 'Not asked',
  },
  respondent: {
    adult: 'The person',
    'adult-with-support': 'The person, with my help',
    'representative-family-friend': 'Family or a friend',
    advocate: 'An advocate',
    'attorney-deputy': 'An attorney, or somebody a court chose',
  },
  'feedback-question': {
    'fb-asked': 'Were {name} or you asked what {name} wanted to happen?',
    'fb-listened': 'Did you feel that you and {name} were listened to?',
    'fb-understood-why': 'Did you understand why people did what they did to keep {name} safe?',
    'fb-involved-risk': 'How involved were you or {name} in talking about and deciding on risks?',
    'fb-control': 'Did {name} seem in control of what happened?',
    'fb-safer': 'Do you think {name} is safer now?',
    'fb-difference': 'What difference has this made to {name}’s life?',
  },
} as const;
