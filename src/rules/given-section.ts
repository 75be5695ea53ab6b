import { capacityAdvocacyStructure } from '../schema/capacity-advocacy-shape.js';
import { factsFor, isStatutory } from '../schema/advocacy-standing.js';
import type { SectionView } from '../schema/capacity-standing.js';
import type { RecordView } from '../schema/record-context.js';
import type { CheckOptions } from '../schema/section.js';
import { viewOf } from '../schema/view.js';
import { ruleSources } from '../vocabulary/index.js';

// What a rule about capacity and advocacy is asked about, without what a record holds beside it: a page with one section need
// not load the other three.

/** What a rule about capacity and advocacy reads. */
export interface Given {
  /** The section capacity and advocacy; of what cannot be read nothing is left. */
  readonly section: SectionView;
  /** What is known beside it: by a record itself, or as it was given. */
  readonly options: CheckOptions;
  /** The record, where one was given. */
  readonly record?: RecordView;
}

/** What is given where the section is all there is. */
export const givenSection = (value: unknown, options: CheckOptions): Given => ({
  section: viewOf(capacityAdvocacyStructure, value) ?? {},
  options,
});

/** Concludes something from what can be read of `value`. It never throws. */
export function concludeSafely<T>(read: () => Given, conclude: (given: Given) => T): T {
  try {
    return conclude(read());
  } catch {
    return conclude({ section: {}, options: {} });
  }
}

/** Concludes something from a section alone. What cannot be read says nothing; it never throws. */
export const concludeInSection = <T>(value: unknown, options: CheckOptions, conclude: (given: Given) => T): T =>
  concludeSafely(() => givenSection(value, options), conclude);

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
