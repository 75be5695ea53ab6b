import type { Locale } from '../types.js';
import { capacityAdvocacy as practitioner } from './capacity-advocacy.practitioner.js';

/** The words of `msp-capacity-advocacy` for who represents the person. */
export const capacityAdvocacy = {
  heading: practitioner.heading,
  helpsYou: 'Beth sydd o help, yng ngolwg {name}?',
  notLike: 'Beth nad oes ar {name} ei eisiau?',
  ownWords: 'Defnyddiwch eiriau gan {name}, cyn belled ag y gallwch.',
  whichHelp: 'Pa rai o’r rhain sydd o help, yng ngolwg {name}?',
  whichNotLike: 'Pa rai o’r rhain nad oes ar {name} eu heisiau?',
  youTold: 'Dywedodd {name} wrthym:',
  changeIsOk: 'Caiff {name} newid meddwl.',
  doYourself: 'Faint sydd ar {name} eisiau ei wneud?',
  withYou: 'Pwy sydd ar {name} eisiau yn gwmni?',
  withYouMore: 'Pwy arall sydd ar {name} eisiau yn gwmni?',
  withYouFor: 'Beth sydd ar {name} eisiau iddyn nhw ei wneud?',
  mayShare: 'A gawn ni ddweud wrth bobl eraill beth sydd ar {name} ei eisiau?',
  mayShareHint: 'Pobl sy’n helpu i gael {name} yn ddiogel ydyn nhw.',

  youDecide: 'Beth all {name} ei benderfynu',
  canDecide: 'Gall {name} benderfynu hyn.',
  cannotDecide: 'Ni all {name} benderfynu hyn ar hyn o bryd.',
  findOut: 'Mae angen i ni weld a all {name} benderfynu hyn.',
  whyPresumed: 'Nid oes gennym reswm i feddwl na all {name}.',
  whyAssessed: 'Cafodd {name} siarad am hyn gyda ni.',
  understand: 'Cafodd {name} anhawster i’w ddeall.',
  retain: 'Cafodd {name} anhawster i’w gofio.',
  'use-or-weigh': 'Cafodd {name} anhawster i’w ystyried.',
  communicate: 'Cafodd {name} anhawster i ddweud y penderfyniad wrthym.',

  whoHelps: 'Pwy sydd gan {name} i helpu',
  isWithYou: 'Mae gan {name} help gan {who}.',
  isWithYouFor: 'Mae gan {name} help gan {who}. I beth: {what}',
  advocateThere: 'Mae gan {name} eiriolwr.',
  advocateComing: 'Rydym yn dod o hyd i rywun i gael {name} i leisio barn.',
  advocateLater: 'Dywedodd {name} na wrth eiriolwr. Gellir gofyn am un yn nes ymlaen.',
  advocateIs: 'Rhywun sy’n helpu person i leisio barn yw eiriolwr.',

  disagreeTell: 'Dywedwch wrth y gweithiwr.',
  sayNo: 'Caiff {name} ddweud na, a gofyn am help yn nes ymlaen.',
} satisfies Locale['readers']['representative']['sections']['capacity-advocacy'];
