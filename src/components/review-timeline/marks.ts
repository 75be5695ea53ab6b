import { svg, nothing, type SVGTemplateResult } from 'lit';

// The marks, 16 pixels, by shape before colour: all one accent, since what gets worse is no fault of the person. Nothing is a cross.

const SIZE = 8;

const points = (list: readonly (readonly [number, number])[]): string => list.map((point) => point.join(',')).join(' ');

const star = points(
  Array.from({ length: 10 }, (_, i) => {
    const [radius, angle] = [i % 2 === 0 ? SIZE + 1 : SIZE / 2, (Math.PI * i) / 5 - Math.PI / 2];
    return [Math.round(radius * Math.cos(angle) * 10) / 10, Math.round(radius * Math.sin(angle) * 10) / 10] as const;
  }),
);
const diamond = points([
  [0, -SIZE],
  [SIZE, 0],
  [0, SIZE],
  [-SIZE, 0],
]);

const shapes: Readonly<Record<string, SVGTemplateResult>> = {
  'on-track': svg`<circle r=${SIZE - 1} />`,
  'action-needed': svg`<polygon points=${diamond} />`,
  stuck: svg`<rect x="-7" y="-7" width="14" height="14" />`,
  worse: svg`<polygon points="-8,-7 8,-7 0,8" />`,
  'met-so-far': svg`<polygon points=${star} />`,
  'not-discussed': svg`<circle r="4" class="open" />`,
  'no-longer-wanted': svg`<path class="bar" d="M0-8V8" />`,
  due: svg`<polygon points=${diamond} class="open" />`,
  talk: svg`<path class="bar" d="M0-8V8" />`,
  review: svg`<path class="bar" d="M0-8V8" />`,
};

/** The codes of `review-status` that have a mark, in the order of the legend. */
export const MARKED = ['on-track', 'action-needed', 'stuck', 'worse', 'met-so-far', 'not-discussed'] as const;

/** The mark of a kind of event at a place; a code that is not known here has the small open circle. */
export const markAt = (kind: string, x: number, y: number): SVGTemplateResult =>
  svg`<g class="mark" transform=${`translate(${round(x)} ${round(y)})`}>${
    Object.hasOwn(shapes, kind) ? shapes[kind] : shapes['not-discussed']
  }</g>`;

/** Several marks that lie too near to each other: one, with their count. */
export const countAt = (count: number, x: number, y: number): SVGTemplateResult =>
  svg`<g class="mark count" transform=${`translate(${round(x)} ${round(y)})`}
    ><circle r="10" /><text text-anchor="middle" y="5">${count}</text></g>`;

/** A rough date: dashed, as long as its month or year, turned where time runs down. */
export function capsule(from: number, to: number, across: number, turned: boolean): SVGTemplateResult {
  const length = Math.max(to - from, 2 * SIZE);
  const [x, y, width, height] = turned ? [across - 12, from, 24, length] : [from, across - 12, length, 24];
  return svg`<rect class="capsule" x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)} rx="12" />`;
}

export const textAt = (
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
  className?: string,
): SVGTemplateResult =>
  svg`<text x=${round(x)} y=${round(y)} text-anchor=${anchor} class=${className ?? nothing}>${text}</text>`;

export const lineFrom = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  className: string,
): SVGTemplateResult =>
  svg`<line class=${className} x1=${round(x1)} y1=${round(y1)} x2=${round(x2)} y2=${round(y2)} />`;

export const round = (n: number): number => Math.round(n * 10) / 10;
