import { svg, nothing, type SVGTemplateResult } from 'lit';

// The marks, 16 pixels, by shape before colour: all one accent, since what gets worse is no fault of the person. Nothing is a cross.

/** A place on the drawing. */
export type Point = readonly [x: number, y: number];

const circle = (radius: number): string =>
  `M${radius} 0a${radius} ${radius} 0 1 1-${2 * radius} 0 ${radius} ${radius} 0 1 1 ${2 * radius} 0`;
const DIAMOND = 'M0-9 9 0 0 9-9 0z';
const BAR = 'M0-10V10';
const RING = [circle(7), 'open'] as const;

/** The outline of each mark, and how it is drawn: filled, open, or (turned with the line on which it stands) as a stroke. */
const SHAPES: Readonly<Record<string, readonly [outline: string, className: string]>> = {
  'on-track': [circle(8), 'mark'],
  'action-needed': [DIAMOND, 'mark'],
  stuck: ['M-8-8H8V8H-8z', 'mark'],
  worse: ['M-9-7H9L0 9z', 'mark'],
  'met-so-far': ['M0-9l2.4 5.8 6.2.4-4.8 4 1.5 6.1L0 4-5.3 7.3l1.5-6.1-4.8-4 6.2-.4z', 'mark'],
  'not-discussed': [circle(4), 'open'],
  'no-longer-wanted': [BAR, 'bar'],
  withdrawn: [BAR, 'bar'],
  closed: [BAR, 'bar'],
  'carried-forward': ['M-9-7 0 0-9 7', 'bar'],
  replaced: RING,
  combined: RING,
  'words-changed': ['M-5 12 0-12 5 12', 'bar'],
  'first-words': [circle(4), 'mark'],
  talk: ['M0-8V8', 'bar'],
  due: [DIAMOND, 'open'],
  action: ['M-7-7H7V7H-7z', 'open'],
  moved: ['M-8 0H8M2-6 8 0 2 6', 'bar'],
  clock: [`${circle(4)}M0-3V0H2`, 'clock'],
};

/** The codes of `review-status` that have a mark, in the order of the legend. */
export const MARKED = ['on-track', 'action-needed', 'stuck', 'worse', 'met-so-far', 'not-discussed'] as const;

/** The mark of a kind at a place; a code that is not known here has the small open circle. */
export function markAt(kind: string, [x, y]: Point, turned = false): SVGTemplateResult {
  const [outline, className] = SHAPES[Object.hasOwn(SHAPES, kind) ? kind : 'not-discussed'] ?? RING;
  const rotated = turned && className === 'bar' ? ' rotate(90)' : '';
  return svg`<path class=${className} transform=${`translate(${round(x)} ${round(y)})${rotated}`} d=${outline} />`;
}

export const textAt = (text: string, [x, y]: Point, className?: string): SVGTemplateResult =>
  svg`<text x=${round(x)} y=${round(y)} class=${className ?? nothing}>${text}</text>`;

/** A line through places: straight from one to the next, or with four of them a curve. */
export function pathOf(points: readonly Point[], className: string): SVGTemplateResult {
  const [first, ...others] = points.map((point) => point.map(round).join(' '));
  return svg`<path class=${className} d=${`M${first}${others.length > 1 ? 'C' : 'L'}${others.join(' ')}`} />`;
}

export const round = (n: number): number => Math.round(n * 10) / 10;
