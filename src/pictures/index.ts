import { drawn } from './drawn.js';
import { healthIcons } from './health-icons.js';

/** Paths are kept in quarters of a unit, whole numbers, which are half as long. The turn and the flags of an arc are no lengths. */
const inUnits = (path: string): string =>
  path.replace(
    /([a-z])([^a-z]*)/gi,
    (_, command: string, numbers: string) =>
      command +
      (numbers.match(/-?\d+/g) ?? [])
        .map((n, i) => (command === 'a' && i % 7 > 1 && i % 7 < 5 ? n : Number(n) / 4))
        .join(' '),
  );

/**
 * The easy-read pictures: SVG path data in a square of 48 by 48, filled by the even-odd rule in the colour of the text, by the
 * idea that each stands for (`outcome.receive-an-apology`, `source.person`, `question.why`). Each idea has words and a
 * picture beside them (Department of Health, Making written information easier to understand for people with learning
 * disabilities). Most are Health Icons (MIT, Resolve to Save Lives); the others are drawn in the same style. A host may give
 * its own, of another set that it holds a licence for, under the same names.
 */
export const pictures: Readonly<Record<string, string>> = Object.fromEntries(
  [...healthIcons, ...drawn].flatMap((row) => {
    const path = inUnits(row.at(-1) as string);
    return row.slice(0, -1).map((idea) => [idea, path]);
  }),
);
