import { baseOf, orElse, ownProfileOf } from './jurisdiction-facts.js';

// Where the rules of a jurisdiction can be read, without the texts of its profile: a rule names its sources, and a page that
// works something out need not load the words of four jurisdictions. A test holds these equal to the profiles.

/** Where the rules of a jurisdiction can be read, as its profile cites them. What it does not cite is absent. */
export interface RuleSources {
  /** When an advocate is arranged. */
  readonly advocacy?: string;
  /** When a capacity advocate is to be considered. */
  readonly capacityAdvocate?: string;
  /** In which order it is asked whether a person can make a decision. */
  readonly capacityOrder?: string;
  /** What the inability has to be because of. */
  readonly capacityNexus?: string;
}

const mentalCapacityAct = {
  capacityOrder: 'A Local Authority v JB [2021] UKSC 52',
  capacityNexus: 'Mental Capacity Act 2005 s2(1)',
};
const known: Readonly<Record<string, RuleSources>> = {
  england: {
    advocacy: 'Care Act 2014 s68',
    capacityAdvocate: 'SI 2006/2883 reg 4 and 5; SCIE guide 32',
    ...mentalCapacityAct,
  },
  wales: {
    advocacy: 'Wales Safeguarding Procedures, part 3, on the Part 10 code of practice',
    capacityAdvocate: 'SI 2007/852 (W. 77)',
    ...mentalCapacityAct,
  },
  scotland: {
    advocacy: 'Adult Support and Protection (Scotland) Act 2007 s6',
    capacityNexus: 'Adults with Incapacity (Scotland) Act 2000 s1(6)',
  },
  jersey: {
    advocacy: 'Jersey MSP Toolkit s3',
    capacityAdvocate: 'Jersey MSP Toolkit s3',
    capacityNexus: 'Capacity and Self-Determination (Jersey) Law 2016 Art 4',
  },
};

/** Where each of them stands in a profile. */
const places: Readonly<Record<keyof RuleSources, readonly [group: string, text: string]>> = {
  advocacy: ['advocacy', 'rule'],
  capacityAdvocate: ['advocacy', 'capacityAdvocateRule'],
  capacityOrder: ['capacityTest', 'orderSource'],
  capacityNexus: ['capacityTest', 'nexus'],
};

const within = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * Where the rules of a jurisdiction can be read.
 * @param id of the jurisdiction, as a record pins it
 * @param ownProfile a council's own profile (`OwnProfile`), of any shape: it counts where its id is the one asked for. A text is
 * replaced whole, so that one of its own without a source has none
 * @returns empty where nothing is known
 */
export const ruleSources = (id: string | undefined, ownProfile?: unknown): RuleSources =>
  orElse<RuleSources>({ ...(id !== undefined && Object.hasOwn(known, id) ? known[id] : undefined) }, () =>
    read(id, ownProfile),
  );

function read(id: string | undefined, ownProfile: unknown): RuleSources {
  const own = ownProfileOf(id, ownProfile);
  const base = baseOf(id, own);
  const found: Partial<Record<keyof RuleSources, string>> = {
    ...(typeof base === 'string' && Object.hasOwn(known, base) ? known[base] : undefined),
  };
  for (const name of Object.keys(places) as (keyof RuleSources)[]) {
    const [group, text] = places[name];
    const said = within(within(own, group), text);
    // What has no English is not read as a text (`readOwnProfile`), and leaves the one of the base.
    if (!isFilled(within(said, 'en'))) continue;
    const source = within(said, 'source');
    if (isFilled(source)) found[name] = source;
    else delete found[name];
  }
  return found;
}
