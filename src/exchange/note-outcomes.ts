import { isMistaken } from '../schema/conditions.js';
import { madeOn } from '../rules/outcome-dates.js';
import { outcomeLines, type OutcomeLine } from '../schema/outcome-lines.js';
import { chainOf, dayOf, type Draft } from './entries.js';
import type { Facet } from './facets.js';
import { outcomeFacets, outcomesIn, type Outcomes, type OutcomeVersion } from './outcome-facets.js';
import type { RecordView } from './read.js';
import { isDate, isFilled, type Speech } from './speech.js';

const PLACE = 20;

/** The words as they were before a change, also where that is of the words. */
const again: Facet<OutcomeVersion> = {
  of: () => 'always',
  say: (speech, version) => {
    const was = isFilled(version.words) ? speech.quote(version.words) : version.observation;
    return isFilled(was) ? speech.note('ofOutcome', { words: was }) : '';
  },
};

/** What heads an outcome. */
const titleOf = (speech: Speech, polarity: string | undefined): string => {
  if (polarity === 'wanted') return speech.note('wanted');
  return speech.note(polarity === 'not-wanted' ? 'notWanted' : 'outcome');
};

/** That a version was made in a review, and is not among the outcomes yet. */
const waits = (waiting: ReadonlyMap<OutcomeVersion, number>): Facet<OutcomeVersion> => ({
  of: (version) => waiting.get(version),
  say: (speech, version) => (waiting.has(version) ? speech.note('waiting') : ''),
});

/** The versions of an outcome; one that waits was made in its review, and recorded with the change. */
function versionsOf({ versions }: OutcomeLine, outcomes: Outcomes): [OutcomeVersion[], Map<OutcomeVersion, number>] {
  const waiting = new Map<OutcomeVersion, number>();
  const made = versions.map(({ version, waiting: change }): OutcomeVersion => {
    if (!change) return version;
    const { reviewId = '', recordedAt, by } = change;
    const date = version.change?.date ?? outcomes.reviewDays.get(reviewId);
    const waits = {
      ...(recordedAt !== undefined && { recordedAt }),
      ...(by && { by }),
      ...version,
      change: { ...version.change, ...(date !== undefined && { date }) },
    };
    waiting.set(waits, waiting.size);
    return waits;
  });
  return [made, waiting];
}

/** Whether other words took the place of the first, or the outcome no longer stands for itself. */
function isChanged(versions: readonly OutcomeVersion[]): boolean {
  const [first, ...later] = versions;
  const ended: readonly (string | undefined)[] = ['changed', 'combined', 'withdrawn'];
  return isFilled(first?.words) && later.some(({ words, status }) => words !== first.words || ended.includes(status));
}

/** What the person wants and does not want, as it was said and as it changed. */
export function outcomeEntries(speech: Speech, record: RecordView): Draft[] {
  const lines = outcomeLines(record);
  const outcomes = outcomesIn(record);
  const facets = outcomeFacets(outcomes);
  const conversations = record.desiredOutcomes?.conversations ?? [];
  const talks = new Map(conversations.map((talk) => [talk?.id, talk?.date]));

  return lines.flatMap((line): Draft[] => {
    const [versions, waiting] = versionsOf(line, outcomes);
    const last = versions.at(-1) ?? line.latest;
    const item = { ...last, history: versions.slice(0, -1) };
    if (waiting.has(last)) waiting.set(item, waiting.size);
    const entries = chainOf(speech, item, {
      part: 'desiredOutcomes',
      place: PLACE,
      title: ({ polarity = line.latest.polarity }) => titleOf(speech, polarity),
      facets: [...facets, waits(waiting)],
      again,
      date: (version, before) => {
        const made = madeOn(talks, version, before);
        return isDate(made) ? made : (dayOf(made) ?? made);
      },
    });
    const isKept = isChanged(versions) && !isMistaken(line.latest);
    return entries.map((draft, k) => (k === 0 && isKept ? withLast(draft, speech.note('firstKept')) : draft));
  });
}

const withLast = ({ entry, place }: Draft, sentence: string): Draft => ({
  entry: { ...entry, text: [...entry.text, sentence] },
  place,
});
