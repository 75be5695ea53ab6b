import type { Locale } from '../types.js';

/** What a code of the section closure and feedback means to who represents the person, and what they are asked. */
export const closureFeedbackVocabularyOfRepresentative = {
  achievement: {
    'fully-achieved': 'Do, y cyfan',
    'partially-achieved': 'Rhywfaint ohono',
    'not-achieved': 'Naddo',
    'person-not-sure': 'Ddim yn siŵr',
    'declined-to-say': 'Ddim eisiau dweud',
    'unable-to-say': 'Methu dweud',
    'not-asked': 'Ni ofynnwyd',
  },
  respondent: {
    adult: 'Y person',
    'adult-with-support': 'Y person, gyda fy help i',
    'representative-family-friend': 'Teulu neu ffrind',
    advocate: 'Eiriolwr',
    'attorney-deputy': 'Atwrnai, neu rywun a ddewiswyd gan lys',
    joint: 'Rydym yn ateb gyda’n gilydd',
  },
  'feedback-question': {
    'fb-asked': 'A ofynnwyd i {name} neu i chi beth roedd {name} eisiau ei weld yn digwydd?',
    'fb-listened': 'Oeddech chi’n teimlo bod pobl yn gwrando arnoch chi a {name}?',
    'fb-understood-why': 'Oeddech chi’n deall pam y gwnaeth pobl yr hyn a wnaethon nhw i gadw {name} yn ddiogel?',
    'fb-involved-risk': 'Faint o ran oedd gennych chi neu {name} yn y trafod a’r penderfynu am risgiau?',
    'fb-informed': 'A gawsoch chi’r wybodaeth ddiweddaraf?',
    'fb-control': 'A oedd yn ymddangos bod gan {name} reolaeth dros yr hyn a ddigwyddodd?',
    'fb-safer': 'Ydych chi’n meddwl bod {name} yn fwy diogel nawr?',
    'fb-happy-result': 'Ydych chi’n hapus â’r ffordd y daeth pethau i ben?',
    'fb-difference': 'Pa wahaniaeth mae hyn wedi’i wneud i fywyd {name}?',
    'fb-better': 'Beth y gallen ni fod wedi’i wneud yn well?',
  },
} satisfies Partial<Locale['readers']['representative']['vocabulary']>;
