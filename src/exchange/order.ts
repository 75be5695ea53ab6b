import type { CaseNoteEntry, Draft } from './entries.js';

/** Where a date stands among others: what is known by its month or year alone stands in the middle of it, as in the drawing. */
const orderOf = (date: string | undefined): string => {
  if (date === undefined) return '~';
  return date.length === 10 ? date : `${date.length === 7 ? `${date}-15` : `${date}-06-30`}~`;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is of one kind, in the order of recording, as far as that is known: the others keep their places. */
function byRecording(drafts: readonly Draft[]): Draft[] {
  const timeOf = ({ recorded, happened }: Draft): number | undefined => recorded ?? happened;
  const sorted = drafts
    .filter((draft) => timeOf(draft) !== undefined)
    .sort((a, b) => (timeOf(a) ?? 0) - (timeOf(b) ?? 0))
    .values();
  return drafts.map((draft) => (timeOf(draft) === undefined ? draft : (sorted.next().value ?? draft)));
}

const groupsOf = (drafts: readonly Draft[], keyOf: (draft: Draft) => string): Draft[][] => {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()];
};

/** The place of the last thing of a day. */
const LAST = 99;

/**
 * What happened on one day. Of most things the time is not known, only when they were recorded: they come in the order of the
 * work. What happened at a known moment comes before the first of them that was recorded then or later.
 */
function dayInOrder(drafts: readonly Draft[]): Draft[] {
  const isTimed = ({ happened, place }: Draft): boolean => happened !== undefined && place < LAST;
  const sorted = drafts.filter((draft) => !isTimed(draft)).sort((a, b) => a.place - b.place);
  const others = groupsOf(sorted, ({ place }) => String(place)).flatMap(byRecording);
  const timed = drafts.filter(isTimed).sort((a, b) => (a.happened ?? 0) - (b.happened ?? 0));
  const ordered: Draft[] = [];
  let next = 0;
  // After the last one that was recorded before it; where nothing says so, at the beginning.
  let lastRecorded = others.length;
  while (lastRecorded > 0 && others[lastRecorded - 1]?.recorded === undefined) lastRecorded -= 1;
  others.forEach((draft, i) => {
    const until = i >= lastRecorded ? Infinity : draft.recorded;
    for (let event = timed[next]; until !== undefined && event && (event.happened ?? 0) <= until; event = timed[next]) {
      ordered.push(event);
      next += 1;
    }
    ordered.push(draft);
  });
  return [...ordered, ...timed.slice(next)];
}

/** The entries in the order in which things happened; what has no date comes last. */
export function inOrder(drafts: readonly Draft[]): CaseNoteEntry[] {
  const dated = [...drafts].sort((a, b) => compare(orderOf(a.entry.date), orderOf(b.entry.date)));
  return groupsOf(dated, ({ entry }) => orderOf(entry.date))
    .flatMap(dayInOrder)
    .map(({ entry }) => entry);
}
