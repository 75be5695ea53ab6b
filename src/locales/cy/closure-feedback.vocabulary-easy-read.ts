import type { Locale } from '../types.js';

/** What the person is asked about how this was for them, in easy read. */
export const closureFeedbackVocabularyInEasyRead = {
  'feedback-question': {
    'fb-asked': 'Wnaethon ni ofyn beth oeddech chi eisiau?',
    'fb-listened': 'Wnaethon ni wrando arnoch chi?',
    'fb-understood-why': 'Oeddech chi’n gwybod pam y gwnaethon ni bethau?',
    'fb-involved-risk': 'Wnaethoch chi helpu i benderfynu beth sy’n ddiogel?',
    'fb-informed': 'Wnaethon ni ddweud wrthych beth oedd yn digwydd?',
    'fb-control': 'Oeddech chi’n teimlo mai chi oedd yn penderfynu?',
    'fb-safer': 'Ydych chi’n teimlo’n fwy diogel?',
    'fb-happy-result': 'Ydych chi’n hapus â’r hyn ddigwyddodd?',
    'fb-difference': 'Beth sy’n wahanol nawr?',
    'fb-better': 'Beth allwn ni ei wneud yn well?',
  },
} satisfies Partial<Locale['readers']['easy-read']['vocabulary']>;
