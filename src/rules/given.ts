import { capacityAdvocacyStructure } from '../schema/capacity-advocacy-shape.js';
import { factsFor, isStatutory } from '../schema/advocacy-standing.js';
import type { SectionView } from '../schema/capacity-standing.js';
import { contextOf, inRecord, type RecordView } from '../schema/record-context.js';
import { recordStructure } from '../schema/record-shape.js';
import type { CheckOptions } from '../schema/section.js';
import { viewOf } from '../schema/view.js';
import { ruleSources } from '../vocabulary/index.js';

/** What a rule about capacity and advocacy reads. */
export interface Given {
  /** The section capacity and advocacy; of what cannot be read nothing is left. */
  readonly section: SectionView;
  /** What is known beside it: by a record itself, or as it was given. */
  readonly options: CheckOptions;
  /** The record, where one was given. */
  readonly record?: RecordView;
}

const sections = ['desiredOutcomes', 'capacityAdvocacy', 'reviewTimeline', 'closureFeedback'];

/** Whether a value is a record: a section holds no other. */
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && sections.some((name) => Object.hasOwn(value, name));

function read(value: unknown, options: CheckOptions): Given {
  const record = isRecord(value) ? viewOf(recordStructure, value) : undefined;
  if (!record) return { section: viewOf(capacityAdvocacyStructure, value) ?? {}, options };
  // No rule here asks what day it is.
  const section = inRecord(record, record.capacityAdvocacy ?? {});
  return { section, options: contextOf(record, { ...options, today: '' }), record };
}

/** Concludes something from a section, or from a record that holds it. What cannot be read says nothing; it never throws. */
export function concludeFrom<T>(value: unknown, options: CheckOptions, conclude: (given: Given) => T): T {
  try {
    return conclude(read(value, options));
  } catch {
    return conclude({ section: {}, options: {} });
  }
}

/**
 * Where the duty comes from. A statute that makes it a duty does so for an enquiry under it alone: for any other it is no
 * source, and what is local or good practice stays one.
 */
export function sourceOfDuty({ section, options }: Given): string | undefined {
  if (factsFor(section, options)?.isDuty === true && !isStatutory(options)) return undefined;
  return ruleSources(section.jurisdiction?.id ?? options.jurisdiction, options.profile).advocacy;
}

/** The sources that are there, each once. */
export const sourcesOf = (...sources: (string | undefined)[]): string[] => [
  ...new Set(sources.filter((source) => source !== undefined)),
];
