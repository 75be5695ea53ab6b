import { codesOf, jurisdictions, limbList, profileOf } from '../vocabulary/index.js';
import { isMissing } from './conditions.js';
import type { Path } from './issue.js';
import { profileStructure } from './profile-shape.js';
import { jsonTypeOf, type TypeOf } from './nodes.js';
import type { Rule, Say } from './section.js';
import { each, viewOf, type View } from './view.js';

/** The fields of a council's own profile: what `profileStructure` takes. */
export type ProfileStructure = TypeOf<typeof profileStructure>;
type ProfileRule = Rule<ProfileStructure>;

const base: ProfileRule = ({ basedOn }, say) => {
  if (basedOn !== undefined && !jurisdictions.some((known) => known.id === basedOn))
    say('profile-base-unknown', ['basedOn'], { id: basedOn });
};

type Coded = readonly ({ readonly code?: string; readonly limb?: string } | undefined)[] | undefined;

/** Each code stands once in its list. */
function repeated(items: Coded, path: Path, say: Say, field: 'code' | 'limb' = 'code'): void {
  const seen = new Set<string>();
  for (const [i, item] of each(items)) {
    const code = item[field];
    if (code === undefined) continue;
    if (seen.has(code)) say('code-repeated', [...path, i, field]);
    seen.add(code);
  }
}

const codes: ProfileRule = ({ criteria, advocacy, capacityTest, stages, timescales, guidance }, say) => {
  repeated(criteria, ['criteria'], say);
  repeated(stages, ['stages'], say);
  repeated(timescales, ['timescales'], say);
  repeated(guidance, ['guidance'], say);
  repeated(advocacy?.roles, ['advocacy', 'roles'], say);
  repeated(advocacy?.appropriatePersonRules, ['advocacy', 'appropriatePersonRules'], say);
  repeated(capacityTest?.limbs, ['capacityTest', 'limbs'], say, 'limb');
};

/** A list takes the place of the whole list of the base, so nothing of it may be forgotten. */
const whole: ProfileRule = ({ capacityTest, stages }, say) => {
  const limbs = capacityTest?.limbs?.map((entry) => entry?.limb);
  if (limbs && codesOf(limbList).some((limb) => !limbs.includes(limb)))
    say('profile-limb-missing', ['capacityTest', 'limbs']);
  const parts = stages?.map((entry) => entry?.maps);
  if (parts?.length && ['beginning', 'middle', 'end'].some((part) => !parts.includes(part)))
    say('profile-stage-missing', ['stages']);
};

const numbers: ProfileRule = ({ timescales, ageOfApplication }, say) => {
  const check = (value: number | undefined, path: Path): void => {
    if (value !== undefined && !(Number.isInteger(value) && value > 0)) say('profile-number-not-whole', path);
  };
  check(ageOfApplication?.safeguarding?.years, ['ageOfApplication', 'safeguarding', 'years']);
  check(ageOfApplication?.capacity?.years, ['ageOfApplication', 'capacity', 'years']);
  for (const [i, { days, hard }] of each(timescales)) {
    check(days, ['timescales', i, 'days']);
    if (hard === true) say('profile-timescale-hard', ['timescales', i, 'hard']);
  }
};

const family: ProfileRule = ({ advocacy }, say) => {
  const may = advocacy?.capacityAdvocateMayBeInstructedWithFamily;
  if (may === undefined || typeof may === 'boolean' || may === 'unverified') return;
  const code = typeof may === 'string' ? may : jsonTypeOf(may);
  say('code-not-allowed', ['advocacy', 'capacityAdvocateMayBeInstructedWithFamily'], { code });
};

/** A duty rests on a statute, and says what follows from it. */
const duty =
  (given: unknown): ProfileRule =>
  ({ id }, say) => {
    const { advocacy, law, whatFollows } = profileOf(id, given) ?? {};
    if (!advocacy?.duty) return;
    if (law?.safeguarding === null) say('profile-duty-without-law', ['advocacy', 'duty']);
    if (whatFollows?.duty === null) say('profile-duty-line-missing', ['whatFollows', 'duty']);
  };

/** Every text that the profile itself holds, and that is marked as not compared with its source. */
const remaining = (profile: View<ProfileStructure>): Path[] => {
  const found: Path[] = [];
  viewOf(profileStructure, profile, (_node, value, path) => {
    if (path.at(-1) === 'mark' && value !== 'proposed') found.push(path);
  });
  return found;
};

/** Whoever approves a profile says so with a name and a day, and what they approve has been compared with its sources. */
const approval: ProfileRule = (profile, say) => {
  const { approvedBy, approvedOn } = profile;
  const [by, on] = [!isMissing(approvedBy), !isMissing(approvedOn)];
  if (!by && !on) say('profile-not-approved', []);
  else if (!by) say('profile-approved-by-missing', ['approvedBy']);
  else if (!on) say('profile-approved-on-missing', ['approvedOn']);
  else for (const path of remaining(profile)) say('profile-mark-remains', path);
};

/** What holds between the fields of a profile. `given` is the profile as it came. */
export const profileRules = (given: unknown): readonly ProfileRule[] => [
  base,
  codes,
  whole,
  numbers,
  family,
  duty(given),
  approval,
];
