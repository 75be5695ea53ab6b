import { nothing, type SVGTemplateResult } from 'lit';
import { twoLines } from './layout.js';
import { textAt, type Point } from './marks.js';

/** Room for the names of the lanes, for a column of what has no date, for a lane, and above the lanes. Pixels. */
export const LABEL = 168;
const COLUMN = 88;
const LANE = 64;
const TOP = 38;
/** What stands below the lanes: the word for today. */
const FOOT = 24;
/** How long the scale is where time runs down, and where its lanes stand: talks, and an outcome. */
const DOWN = 560;
const LANES_DOWN = [116, 168] as const;
/** From the top of a line to where its letters stand, and from line to line. */
const [RISE, LINE] = [12, 16];

/**
 * Where a text stands at a place: how far from it, which share of its length lies before it, and which share of its lines above.
 */
const SPOTS = {
  at: [0, 5, 0, 0.5],
  middle: [0, 0, 0.5, 0],
  over: [0, -14, 0.5, 1],
  under: [0, 26, 0.5, 0],
  after: [12, -9, 0, 1],
  before: [0, 26, 1, 0],
  above: [0, -14, 1, 1],
  below: [-20, 26, 0, 0],
  right: [14, 5, 0, 0.5],
  left: [-14, 5, 1, 0.5],
} as const;
export type Spot = keyof typeof SPOTS;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** How a text is written. */
export interface Writing {
  /** The longest line. Pixels. */
  readonly most?: number;
  /** Whether it is written even where it touches something: it says what stands nowhere else in the drawing. */
  readonly must?: boolean;
  /** What stays free around it. Pixels. */
  readonly gap?: number;
  readonly className?: string;
}

let pen: CanvasRenderingContext2D | null | undefined;

/** What is drawn on: where time and lanes lie, across or down, and what has been written, so that no text touches another. */
export class Sheet {
  readonly width: number;
  readonly height: number;
  /** Where the scale begins, and how long it is. */
  readonly begin: number;
  readonly length: number;
  /** Where that stands of which no date is known, along the scale. */
  readonly undated = -COLUMN / 2;
  readonly #taken: Box[] = [];

  /**
   * @param width pixels
   * @param font of its texts, as CSS has it
   * @param turned whether time runs down
   * @param rows how many lanes there are
   * @param hasUndated whether there is a column of what has no date
   */
  constructor(
    width: number,
    readonly font: string,
    readonly turned: boolean,
    rows: number,
    hasUndated: boolean,
  ) {
    this.begin = (turned ? TOP : LABEL) + (hasUndated ? COLUMN : 0);
    this.width = turned ? width : Math.max(width, this.begin + 208);
    this.length = turned ? DOWN : this.width - this.begin - 8;
    this.height = turned ? this.begin + DOWN + 2 * FOOT : TOP + rows * LANE + FOOT;
  }

  /** A place: along the scale, and across it. */
  at(along: number, across: number): Point {
    return this.turned ? [across, this.begin + along] : [this.begin + along, across];
  }
  /** Where a lane lies across the scale; where time runs down, what is due stands at the edge. */
  across(row: number): number {
    return this.turned ? (LANES_DOWN[row] ?? this.width - 12) : TOP + LANE / 2 + row * LANE;
  }

  /** How long a text is. */
  readonly lengthOf = (text: string): number => {
    pen ??= document.createElement('canvas').getContext('2d');
    if (!pen) return text.length * 8;
    pen.font = this.font;
    return pen.measureText(text).width;
  };

  /** Says that something lies at a place, over which nothing is written. */
  take([x, y]: Point, half = 9): void {
    this.#taken.push([x - half, y - half, x + half, y + half]);
  }

  /** Writes at the first of some spots that is free, within the sheet; nothing where none is. */
  write(
    text: string,
    [x, y]: Point,
    spots: readonly Spot[],
    { most = Infinity, must = false, gap = 0, className }: Writing = {},
  ): SVGTemplateResult[] | typeof nothing {
    if (text === '') return nothing;
    const lines = twoLines(text, Math.min(most, this.width), this.lengthOf);
    const wide = Math.max(...lines.map(this.lengthOf));
    const high = lines.length * LINE;
    const boxes = spots.map((spot): Box => {
      const [right, down, before, above] = SPOTS[spot];
      const [left, top] = [x + right - before * wide, y + down - RISE - above * (high - LINE)];
      return [left, top, left + wide, top + high - 2];
    });
    const isFree = ([left, top, right, bottom]: Box): boolean =>
      left >= 0 &&
      right <= this.width &&
      !this.#taken.some(
        (box) => left - gap < box[2] && box[0] < right + gap && top - gap < box[3] && box[1] < bottom + gap,
      );
    const box = boxes.find(isFree) ?? (must ? boxes[0] : undefined);
    if (!box) return nothing;
    const left = Math.max(0, Math.min(box[0], this.width - wide));
    this.#taken.push([left, box[1], left + wide, box[3]]);
    return lines.map((line, i) => textAt(line, [left, box[1] + RISE + i * LINE], className));
  }
}
