import type { TimelineEvent } from './lanes.js';

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

/**
 * The marks of a lane on so many pixels, in the order of their places.
 * @param undated where that stands of which no date is known, in a column of its own
 */
export function marksOf(events: readonly TimelineEvent[], length: number, undated: number): Mark[] {
  const single = events.map((event): Mark => {
    const [from, to] = event.at ? [event.at.from * length, event.at.to * length] : [undated, undated];
    return { at: (from + to) / 2, from, to, isRough: from !== to, events: [event] };
  });
  const marks: Mark[] = [];
  for (const mark of single.sort((a, b) => a.at - b.at)) {
    const last = marks.at(-1);
    // A rough date is one with the same one alone: as one with another it would say that its day is known.
    const isOne =
      last &&
      (mark.isRough || last.isRough ? mark.from === last.from && mark.to === last.to : mark.at - last.at < NEAR);
    if (isOne) marks[marks.length - 1] = { ...last, to: mark.to, events: [...last.events, ...mark.events] };
    else marks.push(mark);
  }
  return marks;
}

const characters = (text: string): number => Array.from(text).length;

/** A text in at most two lines that are no longer than `most`, as `lengthOf` measures them; the rest of it stands in the table. */
export function twoLines(text: string, most: number, lengthOf: (text: string) => number = characters): string[] {
  const cut = (line: string): string => {
    if (lengthOf(line) <= most) return line;
    const all = Array.from(line).slice(0, Math.ceil(most));
    while (all.length > 1 && lengthOf(`${all.join('')}…`) > most) all.pop();
    return `${all.join('')}…`;
  };
  const lines: string[] = [''];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    const longer = line ? `${line} ${word}` : word;
    if (lengthOf(longer) <= most || !line) lines[lines.length - 1] = longer;
    else if (lines.length < 2) lines.push(word);
    else return [cut(lines[0] ?? ''), cut(`${line}…`)];
  }
  return lines.map(cut);
}
