import type { OwnProfile, Profile, ProfileText, TermText } from './profile.js';

// Reads a council's own profile, which a host gives as JSON of any shape: what cannot be read is left out, so that whoever
// uses a profile finds in it what its type says. What is wrong with it is told by `checkProfile` (schema).

type Read<T> = (value: unknown) => T | undefined;
type Readers<T> = { readonly [K in keyof T]-?: Read<Exclude<T[K], undefined>> };

const filled: Read<string> = (value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const whole: Read<number> = (value) =>
  Number.isInteger(value) && (value as number) > 0 ? (value as number) : undefined;

const oneOf =
  <const T>(...values: readonly T[]): Read<T> =>
  (value) =>
    values.find((known) => known === value);

const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value) =>
    value === null ? null : read(value);

const list =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value) =>
    Array.isArray(value)
      ? value.flatMap((entry) => {
          const found = read(entry);
          return found === undefined ? [] : [found];
        })
      : undefined;

/** An object by its fields; undefined where one of `needed` cannot be read. */
const object =
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

const marked = { mark: oneOf('from-memory', 'proposed', 'not-verified'), source: filled };
const textFields: Readers<ProfileText> = { en: filled, cy: filled, ...marked };
const text = object(textFields, 'en');
const termFields: Readers<TermText> = {
  ...textFields,
  short: object<NonNullable<TermText['short']>>({ en: filled, cy: filled }, 'en'),
};
const term = object(termFields, 'en');
const law = object<Profile['law']['capacity']>({ ...termFields, provision: filled }, 'en');
const age = object<Profile['ageOfApplication']['capacity']>({ years: whole, ...marked }, 'years');
const codedTexts = list(object<Profile['guidance'][number]>({ code: filled, text }, 'code', 'text'));

type Timescale = Profile['timescales'][number];
const timed = object<Timescale>({ code: filled, days: whole, working: flag, hard: () => false, text }, 'code', 'text');
/** Whatever a council says, a time that has passed is a prompt. */
const timescale: Read<Timescale> = (value) => {
  const found = timed(value);
  return found && { ...found, hard: false };
};

type Test = Profile['capacityTest'];
type Advocacy = Profile['advocacy'];

/** A council's own profile, as far as it can be read. */
export const readOwnProfile: Read<OwnProfile> = object<OwnProfile>(
  {
    id: filled,
    version: filled,
    basedOn: filled,
    name: text,
    approvedBy: filled,
    approvedOn: filled,
    translationApprovedBy: filled,
    locale: list(filled),
    ageOfApplication: object<Partial<Profile['ageOfApplication']>>({ safeguarding: age, capacity: age }),
    law: object<Partial<Profile['law']>>({
      safeguarding: orNull(law),
      capacity: law,
      advocacy: orNull(law),
      capacityAdvocacy: orNull(law),
      dataProtection: law,
    }),
    criteria: codedTexts,
    capacityTest: object<Partial<Test>>({
      order: oneOf('functional-first', 'diagnostic-first'),
      orderSource: text,
      limbs: list(
        object<Test['limbs'][number]>(
          { limb: oneOf('understand', 'retain', 'use-or-weigh', 'communicate'), text },
          'limb',
          'text',
        ),
      ),
      nexusRequired: flag,
      nexus: text,
      substituteStandard: oneOf('best-interests', 'benefit'),
      substituteStandardText: text,
    }),
    advocacy: object<Partial<Advocacy>>({
      roles: list(object<Advocacy['roles'][number]>({ code: filled, name: term }, 'code', 'name')),
      substantialDifficultyTest: flag,
      duty: flag,
      rule: text,
      appropriatePersonRules: codedTexts,
      capacityAdvocate: orNull(oneOf('advocate-imca', 'advocate-ica')),
      capacityAdvocateMayBeInstructedWithFamily: oneOf<boolean | 'unverified'>(true, false, 'unverified'),
      capacityAdvocateRule: orNull(text),
      capacityAdvocateCriteria: list(filled),
    }),
    whatFollows: object<Partial<Profile['whatFollows']>>({
      duty: orNull(text),
      advocate: text,
      none: text,
      unknown: text,
      canBegin: text,
      capacityAdvocate: orNull(text),
    }),
    pressure: object<Partial<Profile['pressure']>>({ ask: text, route: text }),
    terms: object<Partial<Profile['terms']>>({
      enquiry: text,
      board: term,
      leadTeam: term,
      regulator: term,
      police: term,
      court: text,
      courtAppointed: text,
      sourceOfHarm: text,
      personAtRisk: text,
    }),
    stages: list(
      object<Profile['stages'][number]>(
        { code: filled, label: text, maps: oneOf('beginning', 'middle', 'end') },
        'code',
        'label',
        'maps',
      ),
    ),
    timescales: list(timescale),
    guidance: codedTexts,
    nationalReturn: orNull(oneOf('sac', 'asp-nmds', 'wales')),
    emergency: object<Partial<Profile['emergency']>>({ number: filled, text }),
  },
  'id',
);
