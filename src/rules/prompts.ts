import type { BecausePrompt } from '../vocabulary/index.js';
import type { FieldIssue, Params, Path } from '../schema/issue.js';
import { isPlainObject } from '../schema/objects.js';
import { contextFrom } from '../schema/options.js';
import { isAdministrative } from '../schema/record-context.js';
import type { CheckOptions } from '../schema/section.js';
import { each } from '../schema/view.js';
import { checkAny, withCapacityBegun } from './check-any.js';
import type { Conclusion } from './conclusion.js';
import { afterTheEnd, promptRows } from './prompt-table.js';
import { promptsOfCourse } from './prompts-of-course.js';
import { promptsOfOutcomes, type Found } from './prompts-of-outcomes.js';
import { readRecord, sectionNameOf, type Read } from './reading.js';

/** Something worth a thought. `result` is its code: of the list `practice-prompt`, or of a warning or info of the check. */
export interface Prompt extends Conclusion<string> {
  readonly result: string;
  readonly because: readonly BecausePrompt[];
  /** What it is about, in what was given; a field may not be there yet. */
  readonly path: Path;
  /** What a sentence about it may need. */
  readonly params?: Params;
}

/** What prompts may be told, beside what a check is. */
export interface PromptOptions extends CheckOptions {
  /** How many at most; those that matter most stay. Default: all. */
  readonly limit?: number;
  /** After how many days without an entry that is worth a thought. Default: 28. No source names a number: it is our own. */
  readonly quietDays?: number;
}

const rows = new Map(
  promptRows.map(([code, because, sources], weight) => [code as string, { weight, because, sources }]),
);
const QUIET_DAYS = 28;

/** Nobody has asked the person yet. Of a section that is stored alone, only that of the outcomes can say so. */
function nobodyAsked({ record, at }: Read, value: object): Found[] {
  if ((sectionNameOf(value) ?? 'desiredOutcomes') !== 'desiredOutcomes') return [];
  const path = ['desiredOutcomes', 'conversations'];
  return [...each(record.desiredOutcomes?.conversations)].length > 0 ? [] : [{ code: 'nobody-asked', path: at(path) }];
}

/** What the check says, as far as it is a prompt: what is an error is asked for elsewhere, and what has its reason is settled. */
function fromCheck(issues: readonly FieldIssue[], { record }: Read): Omit<FieldIssue, 'severity'>[] {
  const isAloneSaid = [...each(record.desiredOutcomes?.conversations)].some(([, { seenAlone }]) => seenAlone);
  return issues.filter(({ code, severity }) => {
    if (severity === 'error' || (severity === 'info' && code.endsWith('-not-covered'))) return false;
    return !(isAloneSaid && code === 'seen-alone-missing');
  });
}

function allOf(value: Readonly<Record<string, unknown>>, read: Read, options: PromptOptions): Prompt[] {
  const { today } = contextFrom(options);
  const { quietDays = QUIET_DAYS } = options;
  const isOver = read.record.concludedOn !== undefined;
  const found = [
    ...fromCheck(checkAny(isOver ? value : withCapacityBegun(value), { ...options, today }), read),
    ...nobodyAsked(read, value),
    ...promptsOfOutcomes(read, value, today),
    ...promptsOfCourse(read, value, today, quietDays),
  ];
  const weighed = found.flatMap(({ code, path, params }) => {
    const row = rows.get(code);
    if (!row || (isOver && !afterTheEnd.has(code))) return [];
    const { weight, because, sources } = row;
    const prompt: Prompt = { result: code, because: [because], sources, path, ...(params && { params }) };
    return [{ weight, prompt }];
  });
  return weighed.sort((a, b) => a.weight - b.weight).map(({ prompt }) => prompt);
}

/** How many are wanted. What is no number of prompts is no limit. */
const limitOf = (limit: number | undefined): number | undefined =>
  Number.isInteger(limit) && (limit as number) >= 0 ? limit : undefined;

/**
 * What is worth asking or doing next, after the guides on Making Safeguarding Personal. The warnings and infos of the check
 * are among them under their own codes, and prompts that look at more than one field. None of them stops anything, and none
 * says that something was done badly. Of who has died, moved or cannot be reached nothing is prompted.
 * @param value a record, or a section that is stored alone
 * @param options as for the check; `limit`, `quietDays`
 * @returns what matters most first: safety, then what the person is owed, then asking, their words, the course of the work and
 * its end. Never throws.
 */
export function goodPracticePrompts(value: unknown, options?: PromptOptions): Prompt[] {
  try {
    const read = readRecord(value);
    if (!read || !isPlainObject(value) || isAdministrative(read.record)) return [];
    return allOf(value, read, options ?? {}).slice(0, limitOf(options?.limit));
  } catch {
    return [];
  }
}
