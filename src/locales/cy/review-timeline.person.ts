import type { Locale } from '../types.js';

/** The words of `msp-review-timeline` as the person reads them. */
export const reviewTimeline = {
  heading: 'Sut mae’n mynd?',
  answerMissing: 'Ysgrifennwch neu dewiswch ateb',
  whatChanged: 'Beth sy’n wahanol nawr?',
  whatAgreed: 'Beth gytunon ni arno?',
  whatAchieved: 'Beth sydd wedi digwydd?',
  ownWords: 'Defnyddiwch eich geiriau eich hun.',
  goingOf: 'Sut mae hyn yn mynd?',
  worry: 'Oes rhywbeth sy’n eich poeni?',
  whatHappened: 'Beth sydd wedi digwydd hyd yma',
  toldTalk: 'Buom yn siarad. Y dyddiad: {date}.',
  toldSaid: 'Dywedoch chi:',
  toldSaidElse: 'Cafodd hyn ei ysgrifennu ar eich rhan:',
  toldChangedMind: 'Newidioch eich meddwl. Mae hynny’n iawn.',
  toldNowSay: 'Nawr rydych yn dweud:',
  toldNotNow: 'Nid ydych eisiau hyn nawr. Mae hynny’n iawn.',
  toldPartOf: 'Mae hyn nawr yn rhan o rywbeth arall rydych ei eisiau.',
  toldCarries: 'Mae hyn yn parhau.',
  toldGoing: 'Dyma sut roedd yn mynd:',
  toldNext: 'Byddwn yn cwrdd nesaf ar y diwrnod hwn: {date}.',
  toldNoDate: 'Nid ydym yn gwybod y dyddiad.',
  toldNothing: 'Nid ydym wedi siarad am hyn eto.',
  changeIsOk: 'Mae’n iawn newid eich meddwl.',
} satisfies Locale['readers']['person']['sections']['review-timeline'];
