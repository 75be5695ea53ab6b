import { outcomeLines } from '../schema/outcome-lines.js';
import type { VersionOf } from './entries.js';
import { choice, code, flag, items, other, text, words, type Facet } from './facets.js';
import type { ItemOf, RecordView } from './read.js';
import { isFilled, type Speech } from './speech.js';

type Section = NonNullable<RecordView['desiredOutcomes']>;
/** An outcome as it is told. */
export type Outcome = ItemOf<Section['outcomes']>;
/** A version of an outcome. */
export type OutcomeVersion = VersionOf<Outcome>;

/** Every outcome as it is now: changes that were made in a review are in it. */
export const outcomesNow = (record: RecordView): Outcome[] => outcomeLines(record).map(({ latest }) => latest);

/** The words of the outcome with an id, in quotation marks; where nobody said it, what was seen, without them. */
export function quoteOf(speech: Speech, outcomes: readonly (Outcome | undefined)[], id: string | undefined): string {
  const found = id === undefined ? undefined : outcomes.find((outcome) => outcome?.id === id);
  if (isFilled(found?.words)) return speech.quote(found.words);
  return found?.observation ?? '';
}

const linked = <V>(
  key: 'supersededBy' | 'mergedInto' | 'nextBest',
  outcomes: readonly (Outcome | undefined)[],
  of: (version: V) => string | undefined,
): Facet<V> => ({
  of,
  say: (speech, version) => {
    const quote = quoteOf(speech, outcomes, of(version));
    return quote ? speech.note(key, { words: quote }) : '';
  },
});

/** Whose words they are; a person who says them is named with the words. */
const said: Facet<OutcomeVersion> = {
  of: ({ words: saidWords }) => saidWords,
  say: (speech, { words: saidWords, source }, isFirst) => {
    if (!isFilled(saidWords)) return '';
    const quote = { words: speech.quote(saidWords) };
    if (!isFirst) return speech.note('saidNow', quote);
    if (source === 'person') return speech.note('said', quote);
    return speech.note(source === 'person-with-support' ? 'saidWithSupport' : 'saidByOthers', quote);
  },
};

const source: Facet<OutcomeVersion> = {
  of: (version) => version.source,
  say: (speech, version, isFirst) => {
    const { source: whose, words: saidWords } = version;
    const isNamed = isFirst && isFilled(saidWords) && (whose === 'person' || whose === 'person-with-support');
    return isFilled(whose) && !isNamed ? speech.note('source', { text: speech.label('outcome-source', whose) }) : '';
  },
};

const status: Facet<OutcomeVersion> = {
  of: ({ status: stands, carriedTo }) => [stands, carriedTo],
  say: (speech, { status: stands, carriedTo }) => {
    if (!isFilled(stands)) return '';
    if (stands === 'withdrawn') return speech.note('withdrawn');
    if (stands !== 'carried-forward') return speech.note('status', { text: speech.label('outcome-status', stands) });
    return isFilled(carriedTo) ? speech.note('carriedTo', { text: carriedTo }) : speech.note('carriedForward');
  },
  gone: 'standsAgain',
};

/** Why a version differs from the one before, and who agreed. */
const change: Facet<OutcomeVersion> = {
  of: (version) => version.change,
  say: (speech, version) => {
    const { reasons = [], note, agreedBy } = version.change ?? {};
    const labels = reasons.filter(isFilled).map((reason) => speech.label('change-reason', reason));
    const agreed = { person: 'agreedByPerson', representative: 'agreedByRepresentative' } as const;
    const who = agreedBy !== undefined && Object.hasOwn(agreed, agreedBy) ? agreed[agreedBy as 'person'] : undefined;
    return [
      labels.length > 0 ? speech.note('why', { text: speech.list(labels) }) : '',
      isFilled(note) ? speech.note('note', { text: note }) : '',
      who ? speech.note(who) : '',
    ]
      .filter(isFilled)
      .join(' ');
  },
};

/** What is told of an outcome. The others are there for those that it points to. */
export const outcomeFacets = (outcomes: readonly (Outcome | undefined)[]): Facet<OutcomeVersion>[] => [
  said,
  text('observation', (version) => version.observation),
  source,
  words('importance', (version) => version.importance),
  {
    of: (version) => version.code,
    say: (speech, { code: about, polarity }) =>
      isFilled(about)
        ? speech.note('about', { text: speech.label(polarity === 'not-wanted' ? 'not-wanted' : 'outcome', about) })
        : '',
  },
  code('kind', 'outcome-kind', (version) => version.kind),
  code('origin', 'words-origin', (version) => version.origin),
  { ...choice({ 1: 'rank1', 2: 'rank2', 3: 'rank3' }, ({ rank }) => String(rank)), gone: 'unranked' },
  status,
  linked('supersededBy', outcomes, (version) => version.supersededBy),
  linked('mergedInto', outcomes, (version) => version.mergedInto),
  change,
  flag('hardToAchieve', (version) => version.hardToAchieve),
  other(
    (version) => version.achievability,
    (speech, { discussedOn = '', explanation }) => {
      const date = discussedOn ? speech.date(discussedOn) : speech.f('dateNotKnown');
      if (isFilled(explanation)) return speech.note('achievabilityTold', { date, text: explanation });
      return discussedOn ? speech.note('achievability', { date }) : '';
    },
  ),
  linked('nextBest', outcomes, (version) => version.nextBest),
  items(
    'means',
    (version) => version.means,
    (speech, { code: means, tentative, who, byWhen, note }) =>
      isFilled(means)
        ? speech.details(speech.label('means', means), [
            isFilled(who) ? speech.note('detailWho', { text: who }) : '',
            isFilled(byWhen) ? speech.note('detailBy', { date: speech.date(byWhen) }) : '',
            tentative ? speech.note('tentative') : '',
            note,
          ])
        : '',
  ),
  other(
    (version) => version.relations,
    (speech, relations) =>
      relations
        .map((relation) => {
          const quote = quoteOf(speech, outcomes, relation?.outcomeId);
          return relation?.type && quote
            ? speech.note('relation', { text: speech.label('relation', relation.type), words: quote })
            : '';
        })
        .filter(isFilled)
        .join(' '),
  ),
  items(
    'alsoIn',
    (version) => version.alsoIn,
    (_speech, { reference = '' }) => reference,
  ),
];
