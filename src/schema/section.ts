import { coreCode } from '../vocabulary/index.js';
import { isMistaken } from './conditions.js';
import { draftOf } from './draft.js';
import { inspect } from './inspect.js';
import { severitiesIn, type Severities } from './codes/severity.js';
import type { FieldIssue, IssueCode, Params, Path, Severity } from './issue.js';
import type { Node } from './nodes.js';
import { isObject, isPlainObject } from './objects.js';
import { contextFrom, readableOf } from './options.js';
import { viewOf, type View } from './view.js';

/** `draft` asks for types alone, `complete` for everything. */
export type Mode = 'draft' | 'complete';

/** What a check may be told beside the value. All of it may be absent; a rule whose facts are missing is not applied. */
export interface CheckOptions {
  /** Default: `complete`. */
  mode?: Mode;
  /** `YYYY-MM-DD`, by which a date is still to come; default: the local date of this machine's clock. */
  today?: string;
  /** The council's own codes: a `Catalogue`. */
  catalogue?: unknown;
  /** The jurisdiction where the value pins none. */
  jurisdiction?: string;
  /** A council's own jurisdiction profile: its `id` is known then, and its rules apply. */
  profile?: unknown;
  /** What a section that is stored alone cannot know of its record: the kind of enquiry. Default: `section-42`. */
  kind?: string;
  /** The record's people, for a section that refers to them. */
  people?: unknown;
  /** The outcomes of the section desired outcomes, for a section that refers to them. */
  outcomes?: unknown;
  /** The conversations of the section desired outcomes: they say since when an outcome has been there. */
  conversations?: unknown;
  /** The refusals of the section capacity and advocacy, for a closure on a path that begins with one. */
  refusals?: unknown;
  /** Whether another person is thought to have caused the harm; default: whether anybody else is recorded as its source. */
  harmByAnother?: boolean;
  /** Whether the enquiry is being closed: some prompts are errors then. */
  closing?: boolean;
  /**
   * When the enquiry is being closed: the last day on which the person took part, or that on which it ended where that is earlier.
   * An advocate who was there until then is not missed. `YYYY-MM-DD`
   */
  involvedUntil?: string;
}

/** A text longer than this is kept whole, and may have been pasted in by mistake. Characters. */
const LONG_TEXT = 5000;

/** What rules are told beside the value. */
export type Context = CheckOptions & { readonly today: string };
/** Adds an issue; the severity follows from the code, unless a softer one is given. */
export type Say = (code: IssueCode, path: Path, params?: Params, severity?: Severity) => void;
/** A rule that looks at several fields at once. */
export type Rule<T> = (value: View<T>, say: Say, context: Context) => void;

/** All that makes a check. */
export interface Definition<T> {
  readonly structure: Node<T>;
  readonly rules: readonly Rule<T>[];
  /** Of the codes that it gives. */
  readonly severities: Severities;
  /** Of what the structure finds, codes that are no errors under a council's own profile. Given any plain object. */
  readonly lifted?: (value: object, options: CheckOptions) => readonly IssueCode[];
}

/** An error. */
const error = (code: IssueCode, path: Path, params?: Params): FieldIssue => ({
  path,
  code,
  ...(params && { params }),
  severity: 'error',
});

/** What follows from lists, dates and rules, apart from what is wrong with single fields. */
export function findings<T>(
  { structure, rules, severities }: Definition<T>,
  value: unknown,
  options?: unknown,
): FieldIssue[] {
  const context = contextFrom(options);
  const found: FieldIssue[] = [];
  const say: Say = (code, path, params, severity = severitiesIn(severities, code)[0]) =>
    void found.push({ ...error(code, path, params), severity });
  const view = viewOf(structure, value, ({ list, past }, field, path, item) => {
    if (typeof field === 'string' && field.length > LONG_TEXT) say('text-long', path, { count: field.length });
    // Of a partial date the text is the smaller one: `2026` comes before `2026-05-14`.
    if (past && String(field) > context.today && !isMistaken(item)) say(past, path);
    if (list && !coreCode(list(item), field, context.catalogue)) say('code-unknown', path, { code: String(field) });
  });
  if (view) for (const rule of rules) rule(view, say, context);
  return found;
}

/** Leaves out what is said of a field that is wrong already. */
function withoutRepeats(first: readonly FieldIssue[], more: readonly FieldIssue[]): FieldIssue[] {
  const told = new Set(first.map(({ path }) => path.join('/')));
  return [...first, ...more.filter(({ path }) => !told.has(path.join('/')))];
}

/** All issues. It throws where the value or the options do. */
function issuesOf<T>(definition: Definition<T>, value: unknown, options: unknown): FieldIssue[] {
  if (!isPlainObject(value)) return [error('value-unreadable', [])];
  const { structure, lifted } = definition;
  const complete = !isObject(options) || options['mode'] !== 'draft';
  const spared = new Set(lifted?.(value, contextFrom(options)));
  const told: FieldIssue[] = [];
  inspect(complete ? structure : draftOf(structure), value, [], (code, path, wrong) => {
    if (!spared.has(code))
      told.push(error(code, path, code === 'code-not-allowed' ? { code: String(wrong) } : undefined));
  });
  return complete ? withoutRepeats(told, findings(definition, value, options)) : told;
}

/** Makes the check of a section. All issues; it never throws. */
export const checkOf =
  <T>(definition: Definition<T>) =>
  (value: unknown, options?: CheckOptions): FieldIssue[] => {
    // Where something throws, it may have been an option: then the rest of them counts, and all of the value.
    for (const readable of [() => options, () => readableOf(options)]) {
      try {
        return issuesOf(definition, value, readable());
      } catch {
        // It was the value, if it throws again.
      }
    }
    return [error('value-unreadable', [])];
  };
