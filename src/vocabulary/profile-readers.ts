import type { AskedProfile } from './asked-profile.js';
import type { Profile, ProfileText, TermText } from './profile.js';

// Reads a council's own profile, which a host gives as JSON of any shape: what cannot be read is left out, so that whoever
// uses a profile finds in it what its type says. What is wrong with it is told by `checkProfile` (schema).

/** Reads one thing of any shape; undefined where it cannot be read. */
export type Read<T> = (value: unknown) => T | undefined;
type Readers<T> = { readonly [K in keyof T]-?: Read<Exclude<T[K], undefined>> };

/** A text that says something. */
export const filled: Read<string> = (value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
/** True or false. */
export const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
/** A whole number above zero. */
export const whole: Read<number> = (value) =>
  Number.isInteger(value) && (value as number) > 0 ? (value as number) : undefined;

/** One of these values. */
export const oneOf =
  <const T>(...values: readonly T[]): Read<T> =>
  (value) =>
    values.find((known) => known === value);

/** The same, or null, which says that there is none. */
export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value) =>
    value === null ? null : read(value);

/** A list, without the entries that cannot be read. */
export const list =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value) =>
    Array.isArray(value)
      ? value.flatMap((entry) => {
          const found = read(entry);
          return found === undefined ? [] : [found];
        })
      : undefined;

/** An object by its fields; undefined where one of `needed` cannot be read. */
export const object =
  <T extends object>(fields: Readers<T>, ...needed: readonly (keyof T)[]): Read<T> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const found: Partial<T> = {};
    for (const name of Object.keys(fields) as (keyof T)[]) {
      const field = Object.hasOwn(value, name) ? fields[name]((value as T)[name]) : undefined;
      if (field !== undefined) found[name] = field;
    }
    return needed.every((name) => found[name] !== undefined) ? (found as T) : undefined;
  };

/** What a text rests on (`Marked`). */
export const marked = { mark: oneOf('from-memory', 'proposed', 'not-verified'), source: filled };
const textFields: Readers<ProfileText> = { en: filled, cy: filled, ...marked };
/** A text by language (`ProfileText`). */
export const text = object(textFields, 'en');
/** The fields of a body or a role (`TermText`). */
export const termFields: Readers<TermText> = {
  ...textFields,
  short: object<NonNullable<TermText['short']>>({ en: filled, cy: filled }, 'en'),
};
/** A body or a role (`TermText`). */
export const term = object(termFields, 'en');
/** Texts by code. */
export const codedTexts = list(object<Profile['guidance'][number]>({ code: filled, text }, 'code', 'text'));

type Advocacy = Profile['advocacy'];

/** What of the rules about advocacy is asked or told on a page. */
export const askedOfAdvocacy = {
  roles: list(object<Advocacy['roles'][number]>({ code: filled, name: term }, 'code', 'name')),
  appropriatePersonRules: codedTexts,
  capacityAdvocateCriteria: list(filled),
};
type Test = Profile['capacityTest'];
/** What of the test of capacity is asked or told on a page. */
export const askedOfTest = {
  limbs: list(
    object<Test['limbs'][number]>(
      { limb: oneOf('understand', 'retain', 'use-or-weigh', 'communicate'), text },
      'limb',
      'text',
    ),
  ),
  nexus: text,
  substituteStandard: oneOf('best-interests', 'benefit'),
  substituteStandardText: text,
};
/** What else of a profile is asked or told on a page. */
export const askedTexts = {
  whatFollows: object<Partial<Profile['whatFollows']>>({
    duty: orNull(text),
    advocate: text,
    none: text,
    unknown: text,
    canBegin: text,
    capacityAdvocate: orNull(text),
  }),
  pressure: object<Partial<Profile['pressure']>>({ ask: text, route: text }),
  emergency: object<Partial<Profile['emergency']>>({ number: filled, text }),
};

/** What the elements ask and tell of a council's own profile, as far as it can be read. */
export const readAsked = object<{ readonly [K in keyof AskedProfile]?: Partial<AskedProfile[K]> }>({
  advocacy: object<Partial<AskedProfile['advocacy']>>(askedOfAdvocacy),
  capacityTest: object<Partial<AskedProfile['capacityTest']>>(askedOfTest),
  ...askedTexts,
});
