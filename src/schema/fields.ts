import * as z from 'zod/mini';
import { codesOf, type CodeList, type CodeOf } from '../vocabulary/index.js';
import { unmet, type Condition } from './conditions.js';
import { withFacts } from './facts.js';
import type { IssueCode, Path } from './issue.js';
import { isObject } from './objects.js';
import { INSTANT, KEBAB, NOT_BLANK, PARTIAL_DATE } from './patterns.js';

// The vocabulary from which every section's schema is built. Each field gives our issue codes as zod's messages, so that
// zod's own words, and whatever a host did to zod's global configuration, never reach anybody.

type Type = z.ZodMiniType;
/** `1999`, `1999-12` or `1999-12-31`: a real calendar date, as exactly as it is known. */
export type PartialDate = string;
/** A moment with its offset (RFC 3339). */
export type Instant = string;

/** `absent` where there is nothing; `wrong` where a value of the right type is not allowed; else the type is wrong. */
const codes = (absent: IssueCode, type: string, wrong: IssueCode = 'type-wrong') => ({
  error: ({ input }: { input?: unknown }) =>
    input === undefined ? absent : typeof input === type ? wrong : 'type-wrong',
});

/** A field that may be absent. `undefined` is taken for absent, as JSON has it; the type allows only absence. */
export const optional = <S extends Type>(schema: S): z.ZodMiniExactOptional<S> =>
  z.optional(schema) as unknown as z.ZodMiniExactOptional<S>;

/** Any text, empty too. */
export const text = z.string(codes('type-wrong', 'string'));

/** A text with something to read in it; `missing` is the code where it is absent or blank. */
export const filledText = (missing: IssueCode) => z.string(codes(missing, 'string')).check(z.regex(NOT_BLANK, missing));

export const flag = z.boolean(codes('type-wrong', 'boolean'));

/** What an object is known by among its like. */
export const id = filledText('id-missing');

/** One of a few numbers. */
export const oneOf = <const N extends number>(numbers: readonly N[], wrong: IssueCode) =>
  z.literal(numbers as N[], codes('type-wrong', 'number', wrong));

/** A code of a closed list. */
export const closedCode = <L extends CodeList>(list: L, missing: IssueCode = 'type-wrong') =>
  z.enum(codesOf(list) as [CodeOf<L>, ...CodeOf<L>[]], codes(missing, 'string', 'code-not-allowed'));

/** Any code in kebab case; one that is not in the list is a warning. The list may depend on the other answers. */
export const openCode = (list: CodeList | ((item: Readonly<Record<string, unknown>>) => CodeList)) =>
  withFacts(z.string(codes('type-wrong', 'string')).check(z.regex(KEBAB, 'code-not-allowed')), {
    no: '[^a-z0-9-]',
    list: typeof list === 'function' ? list : () => list,
  });

/** A date of something that has happened, maybe partial. `name` is how its codes begin, e.g. `conversation-date`. */
export const pastDate = (name: 'conversation-date' | 'change-date') => {
  const error = ({ input }: { input?: unknown }): IssueCode => {
    if (typeof input !== 'string') return input === undefined ? `${name}-missing` : 'type-wrong';
    if (!NOT_BLANK.test(input)) return `${name}-missing`;
    if (input.startsWith('-')) return `${name}-no-year`;
    return /^[0-9]+--/.test(input) ? `${name}-no-month` : `${name}-not-real`;
  };
  const schema = z.string({ error }).check(z.regex(PARTIAL_DATE, { error }));
  return withFacts(schema as z.ZodMiniType<PartialDate>, { no: '[^0-9-]', past: `${name}-future` });
};

/** The moment of recording. */
export const instant = withFacts(
  z.string(codes('type-wrong', 'string')).check(z.regex(INSTANT, 'instant-not-real')) as z.ZodMiniType<Instant>,
  { no: '[^0-9TZ:.+-]' },
);

/** A text in a fixed form, e.g. a version. */
export const formatted = <T extends string>(pattern: RegExp, no: string, missing: IssueCode, wrong: IssueCode) =>
  withFacts(
    z
      .string(codes(missing, 'string'))
      .check(
        z.regex(pattern, { error: ({ input }) => (input === '' ? missing : wrong) }),
      ) as unknown as z.ZodMiniType<T>,
    { no },
  );

/** Items in order. `missing` is the code where the list is absent; with `atLeastOne`, where it is empty, too. */
export const list = <S extends Type>(item: S, missing: IssueCode = 'type-wrong', atLeastOne = false) => {
  const array = z.array(item, codes(missing, ''));
  return atLeastOne ? array.check(z.minLength(1, missing)) : array;
};

/** Adds an issue at a path, unless something is said there already. */
type Tell = (code: IssueCode, path: Path) => void;

/**
 * A check of our own. zod would leave it out as soon as any part of the value is wrong; this one runs whenever `holds`, so
 * that all that is wrong is told at once.
 */
export const checkWhenever = <T>(holds: (value: unknown) => boolean, look: (value: T, tell: Tell) => void): never =>
  z.check<T>(
    ({ value, issues }) => {
      const told = new Set(issues.map(({ path = [] }) => path.join('/')));
      look(value, (code, path) => {
        if (!told.has(path.join('/')))
          issues.push({ code: 'custom', message: code, path, input: value, continue: true });
      });
    },
    { when: (payload: { value: unknown }) => holds(payload.value) },
  ) as never; // a check of any type: zod would have it of the very type that it stands on

/** Different codes of a closed list, at least one. */
export const codeSet = <L extends CodeList>(of: L, missing: IssueCode, repeated: IssueCode) => {
  const differ = checkWhenever<unknown[]>(Array.isArray, (codes, tell) => {
    if (new Set(codes).size < codes.length) tell(repeated, []);
  });
  return withFacts(list(closedCode(of), missing, true).check(differ), { unique: true });
};

/** An object of known fields, in which unknown ones pass unharmed, with its conditional requirements. */
export const item = <const F extends Readonly<Record<string, Type>>>(
  fields: F,
  { needs = [], missing = 'type-wrong' }: { needs?: readonly Condition[]; missing?: IssueCode } = {},
) => {
  const object = z.looseObject(fields, codes(missing, ''));
  const filled = checkWhenever<Record<string, unknown>>(isObject, (value, tell) => {
    for (const { needs: field, code } of unmet(needs, value)) tell(code, [field]);
  });
  return needs.length > 0 ? withFacts(object.check(filled), { needs }) : object;
};
