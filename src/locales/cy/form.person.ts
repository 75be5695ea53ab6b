import type { Locale } from '../types.js';

/** Words that every section shares, as the person reads them: `chi`, short sentences, plain words (Cymraeg Clir). */
export const form = {
  thePerson: 'chi',
  theWorker: 'eich gweithiwr',
  progress: '{number} o {count}',
  next: 'Nesaf',
  back: 'Yn ôl',
  help: 'Rwyf eisiau help gyda hyn',
  helpTold: 'Dywedwch wrth eich gweithiwr. Gallwch aros yma.',
  stop: 'Stopio',
  canStop: 'Gallwch adael unrhyw gwestiwn allan. Gallwch stopio unrhyw bryd.',
  thanks: 'Diolch.',
  thanksKept: 'Mae’r hyn a ysgrifennoch ar y dudalen hon.',
  giveBack: 'Rhowch hwn yn ôl nawr at {worker}.',
  takeBack: 'Fi yw {worker}: ei gymryd yn ôl',
  listen: 'Gwrando',
  listenStop: 'Peidio â darllen',
  send: 'Anfon',
  leave: 'Gadael y dudalen hon',
  leaveHint: 'Ni chedwir yr hyn nad ydych wedi’i anfon. Nid yw hyn yn clirio eich hanes pori.',
} satisfies Locale['readers']['person']['form'];
