import type { Node } from '../../src/schema/nodes.js';
import { NOT_BLANK } from '../../src/schema/patterns.js';

// Values in which every text is one of a kind, so that whatever comes out says from where it came.

type Path = readonly string[];

/** Fields that hold what something is known by, or point to it. */
const POINTS = /^(id|.*Id|supersededBy|mergedInto|nextBest)$/;

/** What every planted text has in it, and nothing else. */
export const MARK = /q(\d+)z/g;
/** What every planted identifier has in it. */
export const ID_MARK = /qid\w*z/;

/** A value, and where each of its marks stands: `capacityAdvocacy.coercion.seen`, without the places in lists. */
export interface Planted {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, string>;
  /** The fields beside each mark. */
  readonly beside: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Puts a mark into every text of a value that is free text, and another into every identifier. */
export function planted(structure: Node, value: unknown, textOf = (mark: string): string => mark): Planted {
  const places = new Map<string, string>();
  const beside = new Map<string, Record<string, unknown>>();
  // A history allows any text where a code or a date stands: `like` is the item that it is the history of.
  const plant = (node: Node, at: unknown, path: Path, parent: Record<string, unknown>, like: Node): unknown => {
    const { element, shape } = node.bare ?? node;
    const { type, pattern, values, shape: shapeOfItem, element: elementOfItem } = like.bare ?? like;
    if (element) {
      return Array.isArray(at) ? at.map((item) => plant(element, item, path, parent, elementOfItem ?? like)) : at;
    }
    if (shape && typeof at === 'object' && at !== null && !Array.isArray(at)) {
      const copy: Record<string, unknown> = { ...at };
      for (const [name, field] of Object.entries(shape)) {
        const ofItem =
          name === 'history' ? { ...field, bare: { ...(like.bare ?? like), element: like } } : shapeOfItem?.[name];
        if (name in copy) copy[name] = plant(field, copy[name], [...path, name], copy, ofItem ?? field);
      }
      return copy;
    }
    if (type === 'unknown') return plantedText(path, parent);
    const isFree = type === 'string' && (!pattern || pattern === NOT_BLANK) && !values;
    // A jurisdiction is told by its id where it is not known here.
    if (typeof at !== 'string' || !isFree || path.at(-2) === 'jurisdiction') return at;
    return POINTS.test(path.at(-1) ?? '') ? `qid${at.replace(/\W/g, '')}z` : plantedText(path, parent);
  };
  const plantedText = (path: Path, parent: Record<string, unknown>): string => {
    const mark = `q${places.size}z`;
    places.set(mark, path.join('.'));
    beside.set(mark, parent);
    return textOf(mark);
  };
  return { value: plant(structure, value, [], {}, structure), places, beside };
}

/** The marks in a text. */
export const marksIn = (text: string): string[] => [...new Set(text.match(MARK) ?? [])];
