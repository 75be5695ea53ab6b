import { codesOf, type CodeList, type CodeOf } from '../vocabulary/index.js';
import type { Condition } from './conditions.js';
import type { IssueCode } from './issue.js';
import type { Node, ObjectOf, Optional, TypeOf } from './nodes.js';
import { INSTANT, KEBAB, NOT_BLANK, PARTIAL_DATE } from './patterns.js';

// The vocabulary from which every section's structure is built.

/** `1999`, `1999-12` or `1999-12-31`: a real calendar date, as exactly as it is known. */
export type PartialDate = string;
/** A moment with its offset (RFC 3339). */
export type Instant = string;

/** `absent` where there is nothing; `wrong` where a value of the right type is not allowed; else the type is wrong. */
const fault =
  (absent: IssueCode, type: string, wrong: IssueCode = 'type-wrong') =>
  (value: unknown): IssueCode =>
    value === undefined ? absent : typeof value === type ? wrong : 'type-wrong';

/** A field that may be absent. `undefined` is taken for absent, as JSON has it; the type allows only absence. */
export const optional = <T>(node: Node<T>): Optional<T> => ({ ...node, bare: node });

/**
 * A field of something that may be recorded by mistake (`status: 'entered-in-error'`): nothing is asked of what it holds then,
 * but that its types are right.
 */
export const askedUnlessMistaken = <N extends Node>(node: N): N => ({ ...node, unlessMistaken: true });

/** Any text, empty too. */
export const text: Node<string> = { type: 'string', fault: fault('type-wrong', '') };

/** A text with something to read in it; `missing` is the code where it is absent or blank. */
export const filledText = (missing: IssueCode): Node<string> => ({
  type: 'string',
  fault: fault(missing, 'string', missing),
  pattern: NOT_BLANK,
});

export const flag: Node<boolean> = { type: 'boolean', fault: text.fault };

/** Anything at all. */
export const anything: Node = { type: 'unknown', fault: text.fault };

/** What an object is known by among its like. */
export const id = filledText('id-missing');

/** One of a few numbers. */
export const oneOf = <const N extends number>(values: readonly N[], wrong: IssueCode): Node<N> => ({
  type: 'number',
  fault: fault('type-wrong', 'number', wrong),
  values,
});

/** A code of a closed list. */
export const closedCode = <L extends CodeList>(list: L, missing: IssueCode = 'type-wrong'): Node<CodeOf<L>> => ({
  type: 'string',
  fault: fault(missing, 'string', 'code-not-allowed'),
  values: codesOf(list),
});

/** Any code in kebab case; one that is not in the list is a warning. The list may depend on the other answers. */
export const openCode = (list: CodeList | ((item: Readonly<Record<string, unknown>>) => CodeList)): Node<string> => ({
  type: 'string',
  fault: fault('type-wrong', 'string', 'code-not-allowed'),
  pattern: KEBAB,
  no: '[^a-z0-9-]',
  list: typeof list === 'function' ? list : () => list,
});

interface DateCodes {
  readonly missing: IssueCode;
  readonly noYear: IssueCode;
  readonly noMonth: IssueCode;
  readonly notReal: IssueCode;
}
const dateOf = ({ missing, noYear, noMonth, notReal }: DateCodes): Node<PartialDate> => ({
  type: 'string',
  fault: (value) => {
    if (typeof value !== 'string') return value === undefined ? missing : 'type-wrong';
    if (!NOT_BLANK.test(value)) return missing;
    if (value.startsWith('-')) return noYear;
    return /^[0-9]+--/.test(value) ? noMonth : notReal;
  },
  pattern: PARTIAL_DATE,
  no: '[^0-9-]',
});

/** A date of something that has happened, maybe partial, with codes of its own: `conversation-date-missing` and so on. */
export const pastDate = (name: 'conversation-date' | 'change-date'): Node<PartialDate> => ({
  ...dateOf({
    missing: `${name}-missing`,
    noYear: `${name}-no-year`,
    noMonth: `${name}-no-month`,
    notReal: `${name}-not-real`,
  }),
  past: `${name}-future`,
});

/** A date, maybe partial, that may lie ahead: when something is due. `missing` is the code where it is absent or blank. */
export const dueDate = (missing: IssueCode = 'type-wrong'): Node<PartialDate> =>
  dateOf({ missing, noYear: 'date-no-year', noMonth: 'date-no-month', notReal: 'date-not-real' });

/** A date of something that has happened, maybe partial. `missing` is the code where it is absent or blank. */
export const dayInPast = (missing: IssueCode = 'type-wrong'): Node<PartialDate> => ({
  ...dueDate(missing),
  past: 'date-future',
});

/** The moment of recording. */
export const instant: Node<Instant> = {
  type: 'string',
  fault: fault('type-wrong', 'string', 'instant-not-real'),
  pattern: INSTANT,
  no: '[^0-9TZ:.+-]',
};

/** A text in a fixed form, e.g. a version. */
export const formatted = <T extends string>(
  pattern: RegExp,
  no: string,
  missing: IssueCode,
  wrong: IssueCode,
): Node<T> => ({
  type: 'string',
  fault: (value) => fault(missing, 'string', value === '' ? missing : wrong)(value),
  pattern,
  no,
});

/** Items in order. `missing` is the code where the list is absent; with `atLeastOne`, where it is empty, too. */
export const list = <T>(element: Node<T>, missing: IssueCode = 'type-wrong', atLeastOne = false): Node<T[]> => ({
  type: 'array',
  fault: (value) => (value === undefined || Array.isArray(value) ? missing : 'type-wrong'),
  element,
  ...(atLeastOne && { atLeastOne }),
});

/** Different codes of a closed list, at least one. */
export const codeSet = <L extends CodeList>(of: L, missing: IssueCode, repeated: IssueCode): Node<CodeOf<L>[]> => ({
  ...list(closedCode(of), missing, true),
  unique: repeated,
});

/** Different codes of an open list. With `missing`, at least one. A code that stands alone ("none of these") has no company. */
export const openCodes = (of: CodeList, missing?: IssueCode): Node<string[]> => ({
  ...list(openCode(of), missing, missing !== undefined),
  unique: 'code-repeated',
  sole: of.codes.filter(({ exclusive }) => exclusive).map(({ code }) => code),
});

/** An object with one field for each code of a closed list, any of which may be absent. */
export const keyed = <L extends CodeList, T>(of: L, element: Node<T>): Node<{ [K in CodeOf<L>]?: T }> =>
  item(Object.fromEntries(codesOf(of).map((code) => [code, optional(element)])) as Record<string, Node>) as Node<{
    [K in CodeOf<L>]?: T;
  }>;

/** An object of known fields, in which unknown ones pass unharmed, with its conditional requirements. */
export const item = <const F extends Readonly<Record<string, Node>>>(
  shape: F,
  { needs, missing = 'type-wrong' }: { needs?: readonly Condition[]; missing?: IssueCode } = {},
): Node<ObjectOf<F>> => ({ type: 'object', fault: fault(missing, ''), shape, ...(needs && { needs }) });

export type { Node, TypeOf };
