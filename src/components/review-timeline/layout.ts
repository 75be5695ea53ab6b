import type { TimelineEvent } from './lanes.js';
import type { Tick } from './scale.js';

/** Marks that lie nearer to each other than this become one. Pixels. */
const NEAR = 20;

/** One mark, or several that lie so near to each other that they are drawn as one with their count. */
export interface Mark {
  /** Pixels from the beginning of the scale: the middle of its date. */
  readonly at: number;
  /** Both ends of its date; the same where that is known to the day. */
  readonly from: number;
  readonly to: number;
  readonly isRough: boolean;
  readonly events: readonly TimelineEvent[];
}

/** A name under the scale, and where it stands. */
export interface Named extends Tick {
  readonly text: string;
  readonly x: number;
}

/** The marks of a lane on so many pixels, in the order of their places. What has no date has none. */
export function marksOf(events: readonly TimelineEvent[], length: number): Mark[] {
  const single = events.flatMap((event): Mark[] => {
    if (!event.at) return [];
    const [from, to] = [event.at.from * length, event.at.to * length];
    return [{ at: (from + to) / 2, from, to, isRough: event.date?.length !== 10, events: [event] }];
  });
  const marks: Mark[] = [];
  for (const mark of single.sort((a, b) => a.at - b.at)) {
    const last = marks.at(-1);
    // A rough date stays by itself: as one with another it would say that its day is known.
    if (!last || mark.isRough || last.isRough || mark.at - last.at >= NEAR) marks.push(mark);
    else marks[marks.length - 1] = { ...last, to: mark.to, events: [...last.events, ...mark.events] };
  }
  return marks;
}

/** The names that have room beside each other, the first one first. A name is never turned, and never touches another. */
export function namesOf(
  ticks: readonly Tick[],
  length: number,
  say: (date: string) => string,
  roomFor: (text: string) => number,
): Named[] {
  const named: Named[] = [];
  let free = 0;
  for (const tick of ticks) {
    const text = say(tick.date);
    const [x, half] = [tick.at * length, roomFor(text) / 2];
    if (x - half < free || x + half > length) continue;
    named.push({ ...tick, text, x });
    free = x + half;
  }
  return named;
}

/** A text in at most two lines of so many characters; the rest of it stands in the table. */
export function twoLines(text: string, most: number): string[] {
  const lines: string[] = [''];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    const longer = line ? `${line} ${word}` : word;
    if (Array.from(longer).length <= most || !line) lines[lines.length - 1] = longer;
    else if (lines.length < 2) lines.push(word);
    else return [lines[0] ?? '', cut(`${line}…`, most)];
  }
  return lines.map((line) => cut(line, most));
}

const cut = (line: string, most: number): string => {
  const all = Array.from(line);
  return all.length <= most ? line : `${all.slice(0, most - 1).join('')}…`;
};
