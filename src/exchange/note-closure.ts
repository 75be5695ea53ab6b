import type { ListName, NoteKey } from '../locales/types.js';
import { chainOf, dayOf, entryOf, newDay, type Draft, type VersionOf } from './entries.js';
import { choice, code, date, flag, items, other, text, words, type Facet } from './facets.js';
import { refusalFacets } from './note-sharing.js';
import type { ItemOf, RecordView } from './read.js';
import { isFilled, type Speech } from './speech.js';

type Section = NonNullable<RecordView['closureFeedback']>;
type ClosureVersion = VersionOf<NonNullable<Section['closure']>>;
type Part = NonNullable<ClosureVersion['informed']>;

const PLACE = 91;

/** An answer with what was said beside it. */
const part = (key: NoteKey, of: (version: ClosureVersion) => Part | undefined): Facet<ClosureVersion> =>
  other(of, (speech, { view, words: said, date: day, format }) => {
    if (!isFilled(view)) return '';
    const details = [
      said,
      isFilled(format) ? speech.label('comm-preference', format) : '',
      isFilled(day) ? speech.date(day) : '',
    ];
    return speech.note(key, { text: speech.details(speech.label('yes-partly-no', view), details) });
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
        if (!isFilled(value)) return '';
        return speech.note('stated', { text: speech.note(table), value: speech.label(national[table], value), reason });
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
        .map((found) =>
          isFilled(found?.stage) && isFilled(found.reason)
            ? speech.note('missingStage', { stage: speech.label('stage', found.stage), text: found.reason })
            : '',
        )
        .filter(isFilled)
        .join(' '),
  ),
  text('unmetDuty', (version) => version.unmetDutyReason),
  code('overall', 'achievement', (version) => version.overall?.view),
  words('said', (version) => version.overall?.words),
  text('why', (version) => version.overall?.reason),
  nationalValues,
];

type Benefit = ItemOf<ClosureVersion['unplannedBenefits']>;

/** Something good that nobody had planned; where it has no day of its own, on the day of the end. */
const benefitOf = (
  speech: Speech,
  { words: said, code: about, date: day }: Benefit,
  ended: string | undefined,
): Draft[] =>
  entryOf(speech, {
    part: 'closureFeedback',
    place: PLACE,
    title: speech.note('benefit'),
    text: [
      isFilled(said) ? speech.note('benefitIs', { text: said }) : '',
      isFilled(about) ? speech.note('about', { text: speech.label('outcome', about) }) : '',
    ].filter(isFilled),
    date: day ?? ended,
  });

/** How the work ended. */
export function closureEntries(speech: Speech, { closureFeedback }: RecordView): Draft[] {
  const closure = closureFeedback?.closure;
  if (!closure) return [];
  const part = 'closureFeedback';
  const { refusal, unplannedBenefits = [] } = closure;
  return [
    ...chainOf(speech, closure, {
      part,
      place: PLACE + 1,
      title: speech.note('closure'),
      facets: closureFacets,
      date: newDay((version) => version.date),
    }),
    ...(refusal
      ? chainOf(speech, refusal, {
          part,
          place: PLACE,
          title: speech.note('refusal'),
          facets: refusalFacets,
          again: refusalFacets[0],
          date: (version) => version.date ?? closure.date,
        })
      : []),
    ...unplannedBenefits.flatMap((benefit) =>
      benefit ? benefitOf(speech, benefit, closure.date ?? dayOf(closure.recordedAt)) : [],
    ),
  ];
}
