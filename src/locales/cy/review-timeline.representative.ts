import type { Locale } from '../types.js';
import { reviewTimeline as practitioner } from './review-timeline.practitioner.js';

/** The words of `msp-review-timeline` for who represents the person. */
export const reviewTimeline = {
  heading: practitioner.heading,
  ownWords: 'Defnyddiwch eiriau gan {name}, cyn belled ag y gallwch.',
  whatChanged: 'Beth sy’n wahanol nawr, yng ngolwg {name}?',
  whatAgreed: 'Beth gytunwyd, yng ngolwg {name}?',
  worry: 'Oes gan {name} rywbeth i boeni amdano?',
  toldTalk: 'Cafodd {name} sgwrs gyda ni. Y dyddiad: {date}.',
  toldSaid: 'Dywedodd {name}:',
  toldSaidElse: 'Cafodd hyn ei ysgrifennu ar ran {name}:',
  toldChangedMind: 'Cafodd {name} newid meddwl. Mae hynny’n iawn.',
  toldBefore: 'Cyn hynny, dywedodd {name}:',
  toldNowSay: 'Nawr dywed {name}:',
  toldNotNow: 'Nid oes ar {name} eisiau hyn nawr. Mae hynny’n iawn.',
  toldChangedFor: 'Cytunodd rhywun sy’n siarad ar ran {name} i newid.',
  toldPartOf: 'Mae hyn nawr yn rhan o rywbeth arall sydd ar {name} ei eisiau.',
  toldNext: 'Bydd {name} yn cwrdd â ni nesaf ar y diwrnod hwn: {date}.',
  toldWasDue: 'Roedd {name} i fod i gwrdd â ni ar y diwrnod hwn: {date}.',
  toldNoDate: 'Cafodd {name} sgwrs gyda ni. Nid ydym yn gwybod y dyddiad.',
  changeIsOk: 'Caiff {name} newid meddwl.',
} satisfies Locale['readers']['representative']['sections']['review-timeline'];
