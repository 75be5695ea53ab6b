import type { Locale } from '../types.js';

/** What a code of the section closure and feedback means, as it is said to the person. */
export const closureFeedbackVocabularyOfPerson = {
  achievement: {
    'fully-achieved': 'Do, y cyfan',
    'partially-achieved': 'Do, rhywfaint ohono',
    'not-achieved': 'Naddo',
    'person-not-sure': 'Dydw i ddim yn siŵr',
    'declined-to-say': 'Dydw i ddim eisiau dweud',
    'unable-to-say': 'Doeddech chi ddim yn gallu dweud wrthym',
    'not-asked': 'Wnaethon ni ddim gofyn',
  },
  respondent: {
    adult: 'Ydw',
    'adult-with-support': 'Ydw, gyda help',
    'representative-family-friend': 'Rwy’n deulu neu’n ffrind',
    advocate: 'Eiriolwr ydw i',
    'attorney-deputy': 'Atwrnai ydw i. Neu llys a’m dewisodd',
    joint: 'Rydym yn ateb gyda’n gilydd',
  },
} satisfies Partial<Locale['readers']['person']['vocabulary']>;
