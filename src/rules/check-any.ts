import { checkCapacityAdvocacy } from '../schema/capacity-advocacy.js';
import { checkClosureFeedback } from '../schema/closure-feedback.js';
import { checkDesiredOutcomes } from '../schema/desired-outcomes.js';
import type { FieldIssue } from '../schema/issue.js';
import { isPlainObject } from '../schema/objects.js';
import { checkRecord } from '../schema/record.js';
import { checkReviewTimeline } from '../schema/review-timeline.js';
import type { CheckOptions } from '../schema/section.js';
import { sectionNameOf, type SectionName } from './reading.js';

type Fields = Readonly<Record<string, unknown>>;

const checks: Readonly<Record<SectionName, typeof checkRecord>> = {
  desiredOutcomes: checkDesiredOutcomes,
  capacityAdvocacy: checkCapacityAdvocacy,
  reviewTimeline: checkReviewTimeline,
  closureFeedback: checkClosureFeedback,
};

/** What the check says of a record, or of a section that is stored alone. */
export function checkAny(value: Fields, options: CheckOptions): FieldIssue[] {
  const name = sectionNameOf(value);
  return (name ? checks[name] : checkRecord)(value, { ...options, mode: 'complete' });
}

const empty = { schemaVersion: '1.0' };

/** The value as it would be checked if it were closed today: what an end asks for is asked for, too. */
export function asClosing(value: Fields): Fields {
  const name = sectionNameOf(value);
  if (name && name !== 'closureFeedback') return value;
  const given = name ? value : value['closureFeedback'];
  const section = isPlainObject(given) ? given : { ...empty, achievements: [], feedback: [] };
  const closing = { ...section, closure: isPlainObject(section['closure']) ? section['closure'] : {} };
  return name ? closing : { ...value, closureFeedback: closing };
}

/** The record as it would be checked if the section on taking part and deciding had been begun. */
export const withCapacityBegun = (value: Fields): Fields =>
  sectionNameOf(value) || isPlainObject(value['capacityAdvocacy']) ? value : { ...value, capacityAdvocacy: empty };
