import { outcomeLines } from '../schema/outcome-lines.js';
import type { VersionOf } from './entries.js';
import { choice, code, flag, items, other, text, words, type Facet } from './facets.js';
import { byId, type ItemOf, type RecordView } from './read.js';
import { isFilled, type Speech } from './speech.js';

type Section = NonNullable<RecordView['desiredOutcomes']>;
/** An outcome as it is told. */
export type Outcome = ItemOf<Section['outcomes']>;
/** A version of an outcome. */
export type OutcomeVersion = VersionOf<Outcome>;

/** What the outcomes of a record are known by. */
export interface Outcomes {
  /** Every outcome as it is now, by its id: changes that were made in a review are in it. */
  readonly byId: ReadonlyMap<string, Outcome>;
  /** The first one of each sentence that holds several, by the id of the sentence. */
  readonly ofQuote: ReadonlyMap<string, Outcome>;
  /** The days of the reviews, by their ids. */
  readonly reviewDays: ReadonlyMap<string, string | undefined>;
}

/** The outcomes of a record, to be looked up. */
export function outcomesIn(record: RecordView): Outcomes {
  const now = outcomeLines(record).map(({ latest }) => latest);
  const ofQuote = new Map<string, Outcome>();
  for (const outcome of now)
    if (outcome.quoteId !== undefined && !ofQuote.has(outcome.quoteId)) ofQuote.set(outcome.quoteId, outcome);
  const reviews = byId(record.reviewTimeline?.reviews);
  return { byId: byId(now), ofQuote, reviewDays: new Map([...reviews].map(([id, { date }]) => [id, date])) };
}

/** The words of the outcome with an id, in quotation marks; where nobody said it, what was seen, without them. */
export function quoteOf(speech: Speech, outcomes: Outcomes, id: string | undefined): string {
  const found = id === undefined ? undefined : outcomes.byId.get(id);
  if (isFilled(found?.words)) return speech.quote(found.words);
  return found?.observation ?? '';
}

const linked = <V>(
  key: 'supersededBy' | 'mergedInto' | 'nextBest',
  outcomes: Outcomes,
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
    if (stands !== 'carried-forward') {
      const where = isFilled(carriedTo) ? speech.note('carriedToOpen', { text: carriedTo }) : '';
      if (!isFilled(stands)) return where;
      const is =
        stands === 'withdrawn'
          ? speech.note('withdrawn')
          : speech.note('status', { text: speech.label('outcome-status', stands) });
      return [is, where].filter(isFilled).join(' ');
    }
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
export const outcomeFacets = (outcomes: Outcomes): Facet<OutcomeVersion>[] => [
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
  {
    of: (version) => version.quoteId,
    say: (speech, { quoteId = '', words: own }) => {
      const first = outcomes.ofQuote.get(quoteId)?.words;
      return isFilled(first) && first !== own ? speech.note('sameSentence', { words: speech.quote(first) }) : '';
    },
  },
  other(
    (version) => version.reviewId,
    (speech, id) => {
      const day = outcomes.reviewDays.get(id);
      return isFilled(day) ? speech.note('saidInReview', { date: speech.date(day) }) : '';
    },
  ),
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
      speech.details(isFilled(means) ? speech.label('means', means) : '', [
        isFilled(who) ? speech.note('detailWho', { text: who }) : '',
        isFilled(byWhen) ? speech.note('detailBy', { date: speech.date(byWhen) }) : '',
        tentative ? speech.note('tentative') : '',
        note,
      ]),
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
