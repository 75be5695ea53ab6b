import type { Locale } from '../types.js';

/** The words of `msp-desired-outcomes` for the person. */
export const desiredOutcomes = {
  heading: 'Beth rwyf ei eisiau',
  valueMissing: 'Dewiswch ateb, neu dewiswch ‘Nid nawr’',
  toldUs: 'Dywedoch wrthym:',
  changeMind: 'Mae’n iawn newid eich meddwl.',

  opening: 'Beth ydych chi eisiau ei weld yn digwydd?',
  openingMore: 'Beth arall ydych chi eisiau ei weld yn digwydd?',
  openingNotWanted: 'Oes rhywbeth nad ydych chi eisiau ei weld yn digwydd?',
  openingNotWantedMore: 'Oes rhywbeth arall nad ydych chi eisiau ei weld yn digwydd?',
  yourWords: 'Defnyddiwch eich geiriau eich hun.',
  why: 'Beth sy’n gwneud hyn yn bwysig i chi?',

  hardToDo: 'Gall hyn fod yn anodd ei wneud. Gallwn siarad amdano.',

  helped: 'A wnaeth rhywun eich helpu i ddweud hyn?',
  helpedNo: 'Na, fi ddywedodd hyn fy hun',
  helpedYes: 'Do, cefais help gan rywun',

  ideas: 'Dangoswch syniadau i mi',
  closest: 'Pa un sydd agosaf?',
  useWords: 'Defnyddio’r geiriau hyn',

  notNow: 'Nid nawr',
  notNowWhich: 'Pa un o’r rhain sy’n iawn?',
  moreTime: 'Rwyf eisiau mwy o amser',
  moreTimeHint: 'Gallwch ddweud wrthym ar ddiwrnod arall.',
  doNotKnow: 'Nid wyf yn gwybod',
  willNotSay: 'Nid wyf eisiau dweud',

  matters1: 'Pa un sydd bwysicaf i chi?',
  matters2: 'Pa un sy’n ail?',
  matters3: 'Pa un sy’n drydydd?',
  mattersEnough: 'Dim un, dyna ddigon',

  workers: 'Beth mae gweithwyr yn ei feddwl',
  workersHint: 'Gallwch ddweud na.',
} satisfies Locale['readers']['person']['sections']['desired-outcomes'];
