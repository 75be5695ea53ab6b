import type * as z from 'zod/mini';
import { coreCode } from '../vocabulary/index.js';
import { draftOf, type Draft } from './draft.js';
import { checkWhenever } from './fields.js';
import { factsOf } from './facts.js';
import { issue, type FieldIssue, type IssueCode, type Params, type Path } from './issue.js';
import { isObject, isPlainObject } from './objects.js';
import { viewOf, type View } from './view.js';

/** `draft` asks for types alone, `complete` for everything. */
export type Mode = 'draft' | 'complete';

export interface CheckOptions {
  /** Default: `complete`. */
  mode?: Mode;
  /** `YYYY-MM-DD`, by which a date is still to come; default: the local date of this machine's clock. */
  today?: string;
  /** The council's own codes: a `Catalogue`. */
  catalogue?: unknown;
  /** The jurisdiction where the value pins none. */
  jurisdiction?: string;
  /** A council's own jurisdiction profile: its `id` is known then. */
  profile?: unknown;
}

/** What rules are told beside the value. */
export type Context = CheckOptions & { readonly today: string };
/** Adds an issue; the severity follows from the code. */
export type Say = (code: IssueCode, path: Path, params?: Params) => void;
/** A rule that looks at several fields at once. */
export type Rule<T> = (value: View<T>, say: Say, context: Context) => void;

/** What a section is checked with. */
export interface Section<T> {
  /** Complete mode as a zod schema: it succeeds exactly when there is no issue of severity error. */
  readonly schema: z.ZodMiniType<T>;
  /** Draft mode: types alone. */
  readonly draft: z.ZodMiniType<Draft<T>>;
  /** All issues, in the order of the value. Never throws. */
  readonly check: (value: unknown, options?: CheckOptions) => FieldIssue[];
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');
/** Dates are the local date of the clock: a talk of today is not in the future. */
function localToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

const contextOf = (options: CheckOptions): Context => ({ ...options, today: options.today ?? localToday() });

/** What `facts` and rules find, apart from what zod finds itself. */
function findings<T>(
  structure: z.ZodMiniType<T>,
  rules: readonly Rule<T>[],
  value: unknown,
  context: Context,
): FieldIssue[] {
  const found: FieldIssue[] = [];
  const say: Say = (code, path, params) => void found.push(issue(code, path, params));
  const view = viewOf(structure, value, (schema, field, path, item) => {
    const { list, past } = factsOf(schema);
    const today = context.today.slice(0, String(field).length);
    if (past && String(field) > today) say(past, path);
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

/** Makes a section's schema and check out of its structure and the rules between its fields. */
export function section<T>(structure: z.ZodMiniType<T>, rules: readonly Rule<T>[]): Section<T> {
  const draft = draftOf(structure) as z.ZodMiniType<Draft<T>>;
  const acrossFields = checkWhenever<unknown>(isObject, (value, tell) => {
    for (const { code, path, severity } of findings(structure, rules, value, contextOf({}))) {
      if (severity === 'error') tell(code as IssueCode, path);
    }
  });
  const schema = structure.check(acrossFields);

  const check = (value: unknown, options: CheckOptions = {}): FieldIssue[] => {
    try {
      if (!isPlainObject(value)) return [issue('value-unreadable', [])];
      const complete = options.mode !== 'draft';
      const parsed = (complete ? structure : draft).safeParse(value, { reportInput: true });
      const told = (parsed.error?.issues ?? []).map(({ message, path, input }) =>
        issue(message as IssueCode, path as Path, message === 'code-not-allowed' ? { code: String(input) } : undefined),
      );
      if (!complete) return told;
      return withoutRepeats(told, findings(structure, rules, value, contextOf(options)));
    } catch {
      return [issue('value-unreadable', [])];
    }
  };
  return { schema, draft, check };
}
