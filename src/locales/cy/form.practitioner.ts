import type { Locale } from '../types.js';

/**
 * Words that every section shares, for the practitioner. `{name}` always stands after a consonant or at the beginning:
 * after a vowel `yr unigolyn` would have to be written `’r unigolyn`, and after `i`, `gyda` or `â` other words mutate.
 */
export const form = {
  thePerson: 'yr unigolyn',
  optional: '{label} (dewisol)',
  quote: '‘{words}’',
  errorSummary: 'Mae yna broblem',
  errorPrefix: 'Gwall:',
  worthAsking: 'Gwerth gofyn:',
  because: 'Rheswm: {reason}',
  change: 'Newid',
  changeOf: 'Newid {thing}',
  done: 'Wedi gorffen',
  doneWith: 'Wedi gorffen: {thing}',
  remove: 'Dileu',
  removeOf: 'Dileu {thing}',
  undo: 'Dadwneud',
  cancel: 'Canslo',
  history: 'Hanes',
  historyOf: 'Hanes {thing}',
  nothingRecorded: 'Nid oes dim wedi’i gofnodi eto.',
  unreadable: 'Nid oedd modd darllen yr hyn sydd wedi’i gadw yma. Nid oes dim wedi’i newid.',
  startAgain: 'Dechrau eto isod, a chadw’r hen destun',
  newQuestion: 'Cwestiwn newydd: {question}',
  moreQuestions: 'Rhagor o gwestiynau isod: {count}.',
  questionsRemoved: 'Mae’r cwestiwn wedi’i dynnu. Mae eich ateb wedi’i gadw.',
  unknownCode:
    'Wedi’i gofnodi yn rhywle arall fel ‘{code}’. Nid yw’r fersiwn hwn yn gyfarwydd ag ef. Mae’n cael ei gadw.',

  dateToday: 'Heddiw, {date}',
  dateYesterday: 'Ddoe, {date}',
  dateOther: 'Diwrnod arall, neu ddyddiad bras',
  dateHint: 'Gadewch y diwrnod neu’r mis yn wag os nad ydych yn siŵr.',
  dateDay: 'Diwrnod',
  dateMonth: 'Mis',
  dateYear: 'Blwyddyn',
  dateAbout: 'O gwmpas {date}',
  dateFull: '{day} {month} {year}',
  dateWithWeekday: '{weekday} {day} {month} {year}',
  dateMonthYear: '{month} {year}',
  dateNotKnown: 'Dyddiad anhysbys',
  months: 'Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr',
  weekdays: 'dydd Sul|dydd Llun|dydd Mawrth|dydd Mercher|dydd Iau|dydd Gwener|dydd Sadwrn',
  recordedBy: 'Cofnodwyd gan {by} ar {date}.',
  recordedOn: 'Cofnodwyd ar {date}.',
} satisfies Locale['form'];
