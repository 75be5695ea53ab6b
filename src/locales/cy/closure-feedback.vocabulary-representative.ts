import type { Locale } from '../types.js';

/** What a code of the section closure and feedback means to who represents the person, and what they are asked. */
export const closureFeedbackVocabularyOfRepresentative = {
  achievement: {
    'person-not-sure': 'Ddim yn siŵr',
    'declined-to-say': 'Ddim eisiau dweud',
    'unable-to-say': 'Dim modd dweud',
    'not-asked': 'Ni ofynnwyd',
  },
  respondent: {
    adult: 'Y person',
    'adult-with-support': 'Y person, gyda fy help i',
    'representative-family-friend': 'Teulu neu ffrind',
    advocate: 'Eiriolwr',
    'attorney-deputy': 'Atwrnai, neu rywun a ddewiswyd gan lys',
  },
  'feedback-question': {
    'fb-asked': 'A holwyd {name} neu chi am yr hyn yr oedd {name} am ei weld yn digwydd?',
    'fb-listened': 'Oeddech chi’n teimlo bod pobl yn gwrando arnoch chi ac ar {name}?',
    'fb-understood-why': 'Oeddech chi’n deall pam y gwnaeth pobl yr hyn a wnaethon nhw er diogelwch {name}?',
    'fb-involved-risk': 'Faint o ran oedd gennych chi, neu gan {name}, yn y trafod a’r penderfynu am risgiau?',
    'fb-control': 'A oedd yn ymddangos bod gan {name} reolaeth dros yr hyn a ddigwyddodd?',
    'fb-safer': 'Ydych chi’n meddwl bod {name} yn fwy diogel nawr?',
    'fb-difference': 'Pa wahaniaeth mae hyn wedi’i wneud i fywyd {name}?',
  },
} satisfies Partial<Locale['readers']['representative']['vocabulary']>;
