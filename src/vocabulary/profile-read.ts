import type { OwnProfile, Profile } from './profile.js';
import {
  askedOfAdvocacy,
  askedOfTest,
  askedTexts,
  codedTexts,
  filled,
  flag,
  list,
  marked,
  object,
  oneOf,
  orNull,
  term,
  termFields,
  text,
  whole,
  type Read,
} from './profile-readers.js';

const law = object<Profile['law']['capacity']>({ ...termFields, provision: filled }, 'en');
const age = object<Profile['ageOfApplication']['capacity']>({ years: whole, ...marked }, 'years');
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
      ...askedOfTest,
      nexusRequired: flag,
    }),
    advocacy: object<Partial<Advocacy>>({
      ...askedOfAdvocacy,
      substantialDifficultyTest: flag,
      duty: flag,
      rule: text,
      capacityAdvocate: orNull(oneOf('advocate-imca', 'advocate-ica')),
      capacityAdvocateMayBeInstructedWithFamily: oneOf<boolean | 'unverified'>(true, false, 'unverified'),
      capacityAdvocateRule: orNull(text),
    }),
    ...askedTexts,
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
  },
  'id',
);
