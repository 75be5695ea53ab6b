// What rules must know of a jurisdiction, without the texts of its profile: a page that checks a record need not load the
// words of four jurisdictions. A test holds these equal to the profiles.

/** What a jurisdiction has of advocacy, as far as a rule depends on it. */
export interface AdvocacyFacts {
  /** Whether substantial difficulty in being involved decides whether an advocate is arranged. */
  readonly hasTest: boolean;
  /** Whether that is a duty by statute (Care Act 2014 s68). It is one only for an enquiry under that statute (`section-42`). */
  readonly isDuty: boolean;
  /** The role that speaks for a person who lacks capacity. Absent: there is none. */
  readonly capacityAdvocate?: 'advocate-imca' | 'advocate-ica';
  /** Whether that advocate can be asked for although family or friends are there; `unverified`: ask, do not assert it. */
  readonly mayBeInstructedWithFamily?: true | 'unverified';
}

/**
 * A time that is usual, in days from one event to another. The codes that rules know: `enquiry`, from the day the concern
 * was raised to the day the enquiry was concluded; `feedback`, from the conclusion to the person's feedback.
 */
export interface TimescaleFact {
  readonly code: string;
  /** Absent: nothing is fixed. */
  readonly days?: number;
  /** Whether Monday to Friday alone count. Bank holidays are not known here. */
  readonly working?: boolean;
  /** A time that has passed is a prompt, never an error. */
  readonly hard: false;
}

interface Facts {
  readonly advocacy: AdvocacyFacts;
  readonly timescales: readonly TimescaleFact[];
}

const imca = 'advocate-imca' as const;
const facts: Readonly<Record<string, Facts>> = {
  england: {
    advocacy: { hasTest: true, isDuty: true, capacityAdvocate: imca, mayBeInstructedWithFamily: true },
    timescales: [{ code: 'feedback', days: 56, hard: false }],
  },
  wales: {
    advocacy: { hasTest: false, isDuty: false, capacityAdvocate: imca, mayBeInstructedWithFamily: 'unverified' },
    timescales: [{ code: 'enquiry', days: 7, working: true, hard: false }],
  },
  scotland: { advocacy: { hasTest: false, isDuty: false }, timescales: [] },
  jersey: {
    advocacy: {
      hasTest: true,
      isDuty: false,
      capacityAdvocate: 'advocate-ica',
      mayBeInstructedWithFamily: 'unverified',
    },
    timescales: [],
  },
};

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What `read` gives, or, where what a host gave throws when it is read, what is known without it. */
export function orElse<T>(known: T, read: () => T): T {
  try {
    return read();
  } catch {
    return known;
  }
}

/** A council's own profile, where it is that of the jurisdiction asked for. */
export const ownProfileOf = (id: string | undefined, ownProfile: unknown): Fields | undefined =>
  isFields(ownProfile) && id !== undefined && ownProfile['id'] === id ? ownProfile : undefined;

/** The jurisdiction from which a profile takes what it does not say: the one it names, or the one whose id it has. */
export const baseOf = (id: string | undefined, own: Fields | undefined): unknown => own?.['basedOn'] ?? id;

const factsOf = (id: unknown): Facts | undefined =>
  typeof id === 'string' && Object.hasOwn(facts, id) ? facts[id] : undefined;

/** What a council says, where it is one of the answers; else what the base says. */
const said = <const T, B>(value: unknown, answers: readonly T[], base: B): T | B =>
  answers.find((answer) => answer === value) ?? base;

/** The capacity advocate of a council's own profile: null says that there is none, absence leaves it to the base. */
function capacityAdvocateOf(own: Fields, base: AdvocacyFacts | undefined): Partial<AdvocacyFacts> {
  if (own['capacityAdvocate'] === null) return {};
  const capacityAdvocate = said(own['capacityAdvocate'], [imca, 'advocate-ica'], base?.capacityAdvocate);
  if (!capacityAdvocate) return {};
  const mayBe = own['capacityAdvocateMayBeInstructedWithFamily'];
  const mayBeInstructedWithFamily = said(mayBe, [true, false, 'unverified'], base?.mayBeInstructedWithFamily);
  return { capacityAdvocate, ...(mayBeInstructedWithFamily && { mayBeInstructedWithFamily }) };
}

/**
 * What rules must know of advocacy in a jurisdiction.
 * @param id of the jurisdiction, as a record pins it
 * @param ownProfile a council's own profile (`OwnProfile`), of any shape: it counts where its id is the one asked for
 * @returns undefined where nothing is known: rules that need it are not applied then
 */
export const advocacyFacts = (id: string | undefined, ownProfile?: unknown): AdvocacyFacts | undefined =>
  orElse(factsOf(id)?.advocacy, () => {
    const own = ownProfileOf(id, ownProfile);
    const base = factsOf(baseOf(id, own))?.advocacy;
    const rules = own?.['advocacy'];
    if (!isFields(rules)) return base;
    return {
      hasTest: said(rules['substantialDifficultyTest'], [true, false], base?.hasTest ?? false),
      isDuty: said(rules['duty'], [true, false], base?.isDuty ?? false),
      ...capacityAdvocateOf(rules, base),
    };
  });

/**
 * In which order it is asked whether a person can make a decision: first the four limbs and then what causes the inability
 * (A Local Authority v JB [2021] UKSC 52), or the other way round, where a council's own profile says so.
 * @param id of the jurisdiction, as a record pins it
 * @param ownProfile a council's own profile (`OwnProfile`), of any shape: it counts where its id is the one asked for
 */
export function capacityOrder(id: string | undefined, ownProfile?: unknown): 'functional-first' | 'diagnostic-first' {
  return orElse('functional-first', () => {
    const test = ownProfileOf(id, ownProfile)?.['capacityTest'];
    return said(isFields(test) && test['order'], ['functional-first', 'diagnostic-first'], 'functional-first');
  });
}

/**
 * Whether a lack of capacity needs an impairment or disturbance of the mind or brain as its cause (Mental Capacity Act 2005
 * s2(1), and the like in Scotland and Jersey). It does, where a council's own profile does not say otherwise.
 * @param id of the jurisdiction, as a record pins it
 * @param ownProfile a council's own profile (`OwnProfile`), of any shape: it counts where its id is the one asked for
 */
export function isNexusRequired(id: string | undefined, ownProfile?: unknown): boolean {
  return orElse(true, () => {
    const test = ownProfileOf(id, ownProfile)?.['capacityTest'];
    return !(isFields(test) && test['nexusRequired'] === false);
  });
}

const isTimescale = (value: unknown): value is TimescaleFact =>
  isFields(value) &&
  typeof value['code'] === 'string' &&
  (value['days'] === undefined || (Number.isInteger(value['days']) && (value['days'] as number) > 0));

/**
 * The times that are usual in a jurisdiction. None of them ever makes anything invalid.
 * @param id of the jurisdiction, as a record pins it
 * @param ownProfile a council's own profile (`OwnProfile`), of any shape: it counts where its id is the one asked for
 * @returns empty where none are known
 */
export function timescalesOf(id: string | undefined, ownProfile?: unknown): readonly TimescaleFact[] {
  return orElse(factsOf(id)?.timescales ?? [], () => {
    const own = ownProfileOf(id, ownProfile);
    const times = own?.['timescales'];
    if (!Array.isArray(times)) return factsOf(baseOf(id, own))?.timescales ?? [];
    return times.filter(isTimescale).map(({ code, days, working }) => ({
      code,
      ...(days !== undefined && { days }),
      ...(working === true && { working }),
      hard: false,
    }));
  });
}
