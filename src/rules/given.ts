import { contextOf, inRecord } from '../schema/record-context.js';
import { recordStructure } from '../schema/record-shape.js';
import type { CheckOptions } from '../schema/section.js';
import { viewOf } from '../schema/view.js';
import { concludeSafely, givenSection, type Given } from './given-section.js';

const sections = ['desiredOutcomes', 'capacityAdvocacy', 'reviewTimeline', 'closureFeedback'];

/** Whether a value is a record: a section holds no other. */
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && sections.some((name) => Object.hasOwn(value, name));

function read(value: unknown, options: CheckOptions): Given {
  const record = isRecord(value) ? viewOf(recordStructure, value) : undefined;
  if (!record) return givenSection(value, options);
  // No rule here asks what day it is.
  const section = inRecord(record, record.capacityAdvocacy ?? {});
  return { section, options: contextOf(record, { ...options, today: '' }), record };
}

/** Concludes something from a section, or from a record that holds it. What cannot be read says nothing; it never throws. */
export const concludeFrom = <T>(value: unknown, options: CheckOptions, conclude: (given: Given) => T): T =>
  concludeSafely(() => read(value, options), conclude);
