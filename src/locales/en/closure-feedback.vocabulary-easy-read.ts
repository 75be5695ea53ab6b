/** What the person is asked about how this was for them, in easy read. */
export const closureFeedbackVocabularyInEasyRead = {
  'feedback-question': {
    'fb-asked': 'Did we ask what you wanted?',
    'fb-listened': 'Did we listen to you?',
    'fb-understood-why': 'Did you know why we did things?',
    'fb-involved-risk': 'Did you help decide what is safe?',
    'fb-informed': 'Did we tell you what was happening?',
    'fb-control': 'Did you feel in charge?',
    'fb-safer': 'Do you feel safer?',
    'fb-happy-result': 'Are you happy with what happened?',
    'fb-difference': 'What is different now?',
    'fb-better': 'What could we do better?',
  },
} as const;
