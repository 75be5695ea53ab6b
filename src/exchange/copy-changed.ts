import { isMistaken } from '../schema/conditions.js';
import type { OutcomeLine } from '../schema/outcome-lines.js';
import { each, itemOf, onDay, written, type Copying, type PersonCopyItem } from './copy-parts.js';
import { isOver } from './copy-next.js';
import { isOwn, isTheirs, quoteFor } from './copy-words.js';
import type { OutcomeVersion } from './outcome-facets.js';
import { isDate, isFilled } from './speech.js';

/** Versions that say other words than the one before. What a professional wrote there was not said by the person, nor for them. */
const spoken = ({ versions }: OutcomeLine): OutcomeVersion[] =>
  versions
    .map(({ version }) => version)
    .filter((version) => isFilled(version.words) && isTheirs(version))
    .filter(({ words }, k, all) => words !== all[k - 1]?.words);

/** Why, as the person would say it, and that somebody agreed for them. */
function why({ speech }: Copying, { change }: OutcomeVersion): string[] {
  const labels = (change?.reasons ?? []).map((reason) => speech.plainLabel('change-reason', reason));
  const text = speech.list(labels);
  return [
    text ? speech.copy('why', { text }) : '',
    change?.agreedBy === 'representative' ? speech.copy('agreedByRepresentative') : '',
  ];
}

/** What the person says now, and since when. */
function now(copying: Copying, version: OutcomeVersion): string[] {
  const { speech } = copying;
  const day = version.change?.date;
  const words = { words: quoteFor(copying, version) };
  const keys = isOwn(version) ? (['nowSay', 'thenSaid'] as const) : (['nowSaid', 'thenSaidFor'] as const);
  return [onDay(copying, day, speech.copy(keys[isDate(day) ? 1 : 0], words)), ...why(copying, version)];
}

/** What became of an outcome that is no longer wanted so. */
function ending(copying: Copying, { latest }: OutcomeLine): string[] {
  const { speech, outcomeOf } = copying;
  const { status, change, supersededBy, mergedInto } = latest;
  const quoteOf = (id: string | undefined): string => {
    const found = id === undefined ? undefined : outcomeOf.get(id)?.latest;
    return found ? quoteFor(copying, found) : '';
  };
  if (status === 'withdrawn') {
    const words = quoteFor(copying, latest);
    const isSaid = change?.agreedBy !== 'representative';
    const said = onDay(copying, change?.date, speech.copy(isSaid ? 'saidNoLonger' : 'noLonger', { words }));
    return words ? [said, ...why(copying, latest)] : [];
  }
  const [key, other] =
    status === 'changed'
      ? (['wantInstead', quoteOf(supersededBy)] as const)
      : (['partOf', quoteOf(mergedInto)] as const);
  const isEnded = status === 'changed' || status === 'combined';
  return isEnded && other ? [speech.copy(key, { words: other }), ...why(copying, latest)] : [];
}

function changeOf(copying: Copying, line: OutcomeLine): PersonCopyItem[] {
  const [first, ...later] = spoken(line);
  if (!first || isMistaken(line.latest) || !isTheirs(line.latest)) return [];
  const end = ending(copying, line);
  if (later.length === 0 && end.length === 0) return [];
  const atFirst = copying.speech.copy(isOwn(first) ? 'firstSaid' : 'firstSaidFor', { words: quoteFor(copying, first) });
  // Who only no longer wants it is told that in one sentence.
  const isOnlyGone = later.length === 0 && line.latest.status === 'withdrawn';
  return itemOf(isOnlyGone ? '' : atFirst, ...later.flatMap((version) => now(copying, version)), ...end);
}

/** Days that were moved. Why they were is for those who work on it. */
function moved(copying: Copying): PersonCopyItem[] {
  const { record, speech } = copying;
  return (record.reviewTimeline?.timescaleChanges ?? []).flatMap((change) => {
    if (!isDate(change?.to)) return [];
    const date = speech.date(change.to);
    const isCode =
      speech.profile.timescales.some(({ code }) => code === change.of) ||
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(change.of ?? '');
    const of = isCode ? '' : written(copying, 'movedDateFor', change.of, { date });
    return itemOf(of || speech.copy('movedDate', { date }));
  });
}

/** What changed: what the person wants now in place of what they said at first, and days that were moved. */
export function changedItems(copying: Copying): PersonCopyItem[] {
  const changes = copying.outcomes.flatMap((line) => changeOf(copying, line));
  return each([
    ...changes,
    ...itemOf(changes.length > 0 ? copying.speech.copy('changeOk') : ''),
    ...(isOver(copying) ? [] : moved(copying)),
  ]);
}
