import { drawn } from './drawn.js';
import { healthIcons } from './health-icons.js';

/**
 * The path that was packed: lengths are whole quarters of a unit, and `b`, `d`, `e` and `f` are arcs of a circle, by their two flags,
 * with the radius first.
 */
const unpacked = (path: string): string =>
  path.replace(/([a-z])([^a-z]*)/gi, (_, command: string, numbers: string) => {
    const [radius, ...end] = (numbers.match(/-?\d+/g) ?? []).map((n) => Number(n) / 4);
    const flags = 'bdef'.indexOf(command);
    const arc = [radius, radius, 0, flags >> 1, flags & 1, ...end];
    return flags < 0 ? command + [radius, ...end].join(' ') : `a${arc.join(' ')}`;
  });

/**
 * The easy-read pictures: SVG path data in a square of 48 by 48, filled by the even-odd rule in the colour of the text, by the
 * idea that each stands for (`outcome.receive-an-apology`, `source.person`, `question.why`). Each idea has words and a
 * picture beside them (Department of Health, Making written information easier to understand for people with learning
 * disabilities). Most are Health Icons (MIT, Resolve to Save Lives); the others are drawn in the same style. A host may give
 * its own, of another set that it holds a licence for, under the same names.
 */
export const pictures: Readonly<Record<string, string>> = Object.fromEntries(
  [...healthIcons, ...drawn].flatMap((row) => {
    const path = unpacked(row.at(-1) as string);
    return row.slice(0, -1).map((idea) => [idea, path]);
  }),
);
