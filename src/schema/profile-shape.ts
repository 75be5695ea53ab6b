import {
  appropriatePersonCheckList,
  capacityAdvocateCriterionList,
  limbList,
  supportRoleList,
} from '../vocabulary/index.js';
import { codeList } from '../vocabulary/code-list.js';
import {
  anything,
  closedCode,
  dayInPast,
  filledText,
  flag,
  formatted,
  id,
  item,
  list,
  openCode,
  openCodes,
  optional,
  text,
  type Node,
} from './fields.js';
import { KEBAB } from './patterns.js';

// What a council's own jurisdiction profile is made of (`OwnProfile` in `vocabulary/profile.ts`). Where a profile may say
// null, null is left out before the check (`profile.ts`).

const closed = <const N extends string, const E extends readonly string[]>(name: N, codes: E) =>
  optional(closedCode(codeList(name, false, codes)));

/** A number; that it is a whole one above nothing is a rule. */
const count: Node<number> = { type: 'number', fault: text.fault };
const code = formatted<string>(KEBAB, '[^a-z0-9-]', 'profile-code-missing', 'code-not-allowed');

const marked = {
  mark: closed('text-mark', ['from-memory', 'proposed', 'not-verified']),
  source: optional(text),
};
const textFields = { en: filledText('profile-text-missing'), cy: optional(text), ...marked };
const required = item(textFields, { missing: 'profile-text-missing' });
const words = optional(item(textFields));
const termFields = {
  ...textFields,
  short: optional(item({ en: filledText('profile-text-missing'), cy: optional(text) })),
};
const term = item(termFields, { missing: 'profile-text-missing' });
const law = optional(item({ ...termFields, provision: optional(text) }));
const age = optional(item({ years: count, ...marked }));
const codedTexts = optional(list(item({ code, text: required })));

const capacityTest = item({
  order: closed('capacity-order', ['functional-first', 'diagnostic-first']),
  orderSource: words,
  limbs: optional(list(item({ limb: closedCode(limbList, 'profile-limb-missing'), text: required }))),
  nexusRequired: optional(flag),
  nexus: words,
  substituteStandard: closed('substitute-standard', ['best-interests', 'benefit']),
  substituteStandardText: words,
});

const advocacy = item({
  roles: optional(list(item({ code: openCode(supportRoleList), name: term }))),
  substantialDifficultyTest: optional(flag),
  duty: optional(flag),
  rule: words,
  appropriatePersonRules: optional(
    list(item({ code: closedCode(appropriatePersonCheckList, 'profile-code-missing'), text: required })),
  ),
  capacityAdvocate: closed('capacity-advocate', ['advocate-imca', 'advocate-ica']),
  capacityAdvocateMayBeInstructedWithFamily: optional(anything),
  capacityAdvocateRule: words,
  capacityAdvocateCriteria: optional(openCodes(capacityAdvocateCriterionList)),
});

const stage = item({
  code,
  label: required,
  maps: closedCode(codeList('stage-of-work', false, ['beginning', 'middle', 'end']), 'profile-part-missing'),
});

/** The fields of a council's own profile. All but its id, its version and its name may be left to the profile it is based on. */
export const profileStructure = item({
  id,
  version: filledText('version-missing'),
  name: item(textFields, { missing: 'profile-name-missing' }),
  basedOn: optional(text),
  approvedBy: optional(text),
  approvedOn: optional(dayInPast('profile-approved-on-missing')),
  translationApprovedBy: optional(text),
  locale: optional(list(filledText('profile-text-missing'))),
  ageOfApplication: optional(item({ safeguarding: age, capacity: age })),
  law: optional(item({ safeguarding: law, capacity: law, advocacy: law, capacityAdvocacy: law, dataProtection: law })),
  criteria: codedTexts,
  capacityTest: optional(capacityTest),
  advocacy: optional(advocacy),
  whatFollows: optional(
    item({ duty: words, advocate: words, none: words, unknown: words, canBegin: words, capacityAdvocate: words }),
  ),
  pressure: optional(item({ ask: words, route: words })),
  terms: optional(
    item({
      enquiry: words,
      board: optional(term),
      leadTeam: optional(term),
      regulator: optional(term),
      police: optional(term),
      court: words,
      courtAppointed: words,
      sourceOfHarm: words,
      personAtRisk: words,
    }),
  ),
  stages: optional(list(stage)),
  timescales: optional(
    list(item({ code, days: optional(count), working: optional(flag), hard: optional(flag), text: required })),
  ),
  guidance: codedTexts,
  nationalReturn: closed('national-return', ['sac', 'asp-nmds', 'wales']),
  emergency: optional(item({ number: optional(text), text: words })),
});

/** Where a profile may say null: there is none here. */
export const nullable: readonly (readonly [group: string, field?: string])[] = [
  ['law', 'safeguarding'],
  ['law', 'advocacy'],
  ['law', 'capacityAdvocacy'],
  ['advocacy', 'capacityAdvocate'],
  ['advocacy', 'capacityAdvocateRule'],
  ['whatFollows', 'duty'],
  ['whatFollows', 'capacityAdvocate'],
  ['nationalReturn'],
];
