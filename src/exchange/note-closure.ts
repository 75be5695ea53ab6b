import type { ListName, NoteKey } from '../locales/types.js';
import { chainOf, newDay, versionsOf, type Draft, type VersionOf } from './entries.js';
import { choice, code, date, flag, items, other, text, words, type Facet } from './facets.js';
import { closureListEntries } from './note-closure-lists.js';
import type { RecordView } from './read.js';
import { isFilled, type Speech } from './speech.js';

type Section = NonNullable<RecordView['closureFeedback']>;
type ClosureVersion = VersionOf<NonNullable<Section['closure']>>;
type Part = NonNullable<ClosureVersion['informed']>;

const PLACE = 91;

/** An answer with what was said beside it. */
const part = (key: NoteKey, of: (version: ClosureVersion) => Part | undefined): Facet<ClosureVersion> =>
  other(of, (speech, { view, words: said, date: day, format }) => {
    const details = [
      isFilled(said) ? speech.quote(said) : '',
      isFilled(format) ? speech.label('comm-preference', format) : '',
      isFilled(day) ? speech.date(day) : '',
    ];
    const text = speech.details(isFilled(view) ? speech.label('yes-partly-no', view) : '', details);
    return text && speech.note(key, { text });
  });

const national = {
  sg3a: 'sg3a',
  sg4aAsked: 'sg4a-asked',
  sg4aAchieved: 'sg4a-achieved',
  sg2c: 'risk-finding',
  sg2e: 'risk-outcome',
} as const satisfies Record<string, ListName>;

const nationalValues: Facet<ClosureVersion> = other(
  (version) => version.nationalValues,
  (speech, values) =>
    (Object.keys(national) as (keyof typeof national)[])
      .map((table) => {
        const { value, reason = '' } = values[table] ?? {};
        const text = speech.note(table);
        if (!isFilled(value)) return isFilled(reason) ? speech.note('statedOpen', { text, reason }) : '';
        const said = { text, value: speech.label(national[table], value) };
        return isFilled(reason) ? speech.note('stated', { ...said, reason }) : speech.note('statedOnly', said);
      })
      .filter(isFilled)
      .join(' '),
);

const closureFacets: readonly Facet<ClosureVersion>[] = [
  code('path', 'case-path', (version) => version.path),
  code('riskFinding', 'risk-finding', (version) => version.riskFinding),
  code('riskOutcome', 'risk-outcome', (version) => version.riskOutcome),
  flag('riskAccepted', (version) => version.riskAcceptedByPerson),
  choice(
    { yes: 'endAgreed', no: 'endNotAgreed', 'not-possible': 'endNotPossible' },
    (version) => version.agreedWithPerson,
  ),
  code('toldAtEnd', 'yes-no-not-possible', (version) => version.feedbackToPerson?.given),
  date('toldWhen', (version) => version.feedbackToPerson?.date),
  code('toldHow', 'comm-preference', (version) => version.feedbackToPerson?.format),
  text('toldWords', (version) => version.feedbackToPerson?.words),
  items(
    'toldOther',
    (version) => version.feedbackToOthers,
    (speech, { who = '', words: said, date: day, agreed }) =>
      speech.details(who, [
        isFilled(said) ? speech.note('toldOtherWords', { text: said }) : '',
        isFilled(day) ? speech.date(day) : '',
        isFilled(agreed) ? speech.note('toldOtherAgreed', { text: speech.label('yes-no-not-possible', agreed) }) : '',
      ]),
  ),
  text('continues', (version) => version.continues),
  code('involvementLevel', 'involvement-level', (version) => version.involvementLevel),
  text('why', (version) => version.involvementReason),
  part('informed', (version) => version.informed),
  part('influenced', (version) => version.influenced),
  part('choseProcess', (version) => version.choseProcess),
  other(
    (version) => version.missingStages,
    (speech, missing) =>
      missing
        .map((found) => {
          const { stage, reason = '' } = found ?? {};
          const why = isFilled(reason) ? speech.note('why', { text: reason }) : '';
          const label = isFilled(stage) ? speech.label('stage', stage) : '';
          if (!label) return why && `${speech.note('missingStageOpen')} ${why}`;
          return [speech.note('missingStage', { stage: label }), why].filter(isFilled).join(' ');
        })
        .filter(isFilled)
        .join(' '),
  ),
  text('unmetDuty', (version) => version.unmetDutyReason),
  code('overall', 'achievement', (version) => version.overall?.view),
  words('said', (version) => version.overall?.words),
  text('why', (version) => version.overall?.reason),
  nationalValues,
];

/** How the work ended. */
export function closureEntries(speech: Speech, { closureFeedback }: RecordView): Draft[] {
  const closure = closureFeedback?.closure;
  if (!closure) return [];
  return [
    ...chainOf(speech, closure, {
      part: 'closureFeedback',
      place: PLACE + 1,
      title: speech.note('closure'),
      facets: closureFacets,
      date: newDay((version) => version.date),
    }),
    ...closureListEntries(speech, versionsOf(closure), PLACE),
  ];
}
