import type { NoteKey } from '../locales/types.js';
import { chainOf, dayOf, entryOf, type Draft, type VersionOf } from './entries.js';
import { code, tell, text, type Facet } from './facets.js';
import { keptIn } from './kept-lists.js';
import { refusalFacets } from './note-sharing.js';
import type { ItemOf, RecordView } from './read.js';
import type { Speech } from './speech.js';

// What the end of the work holds in lists, and what earlier versions of it held: nothing that was recorded is lost from the note.

type ClosureVersion = VersionOf<NonNullable<NonNullable<RecordView['closureFeedback']>['closure']>>;
type Benefit = ItemOf<ClosureVersion['unplannedBenefits']>;
type Refusal = NonNullable<ClosureVersion['refusal']>;
/** A benefit has no history of its own: the closure has it. */
type BenefitTold = Benefit & { readonly recordedAt?: string; readonly history?: readonly object[] };

const benefitFacets: readonly Facet<VersionOf<BenefitTold>>[] = [
  text('benefitIs', (version) => version.words),
  code('about', 'outcome', (version) => version.code),
];

/** What was said no to at the end, and what good came of it that nobody had planned. */
export function closureListEntries(speech: Speech, versions: readonly ClosureVersion[], place: number): Draft[] {
  const part = 'closureFeedback';
  const { date: endedOn, recordedAt: endRecordedAt } = versions.at(-1) ?? {};
  /** That a later version of the closure has it no more. */
  const gone = (title: NoteKey, was: readonly string[], { recordedAt, by, date }: ClosureVersion): Draft[] =>
    entryOf(speech, {
      part,
      place,
      title: speech.note('changed', { text: speech.note(title) }),
      text: was.length > 0 ? [speech.note('takenAway', { text: was.join(' ') })] : [],
      date: dayOf(recordedAt) ?? date,
      ...(recordedAt !== undefined && { recordedAt }),
      ...(by && { by }),
    });
  const refusals = keptIn<Refusal, ClosureVersion>(
    versions,
    ({ refusal }) => [refusal],
    ({ id, of = '' }) => id ?? of,
  );
  const benefits = keptIn<BenefitTold, ClosureVersion>(
    versions,
    ({ unplannedBenefits }) => unplannedBenefits,
    ({ id, words = '' }) => id ?? words,
  );
  return [
    ...refusals.flatMap(({ item, goneIn }) => [
      ...chainOf(speech, item, {
        part,
        place,
        title: speech.note('refusal'),
        facets: refusalFacets,
        again: refusalFacets[0],
        date: (version) => version.date ?? endedOn,
      }),
      ...(goneIn ? gone('refusal', tell(speech, refusalFacets.slice(0, 2), item), goneIn) : []),
    ]),
    ...benefits.flatMap(({ item, goneIn }) => [
      ...chainOf(speech, item, {
        part,
        place,
        title: speech.note('benefit'),
        facets: benefitFacets,
        again: benefitFacets[0],
        // Where it has no day of its own, on the day of the end.
        date: (version, before) =>
          version.date ?? (before ? undefined : endedOn) ?? dayOf(version.recordedAt ?? endRecordedAt),
      }),
      ...(goneIn ? gone('benefit', tell(speech, benefitFacets.slice(0, 1), item), goneIn) : []),
    ]),
  ];
}
