import { peopleRules } from './advocacy-people.js';
import { advocacyRules } from './advocacy-rules.js';
import type { CapacityAdvocacyDraft } from './capacity-advocacy-shape.js';
import { capacityRules } from './capacity-rules.js';
import type { Rule } from './section.js';
import { jurisdiction, versions } from './shared-rules.js';
import { sharingRules } from './sharing-rules.js';

/** What holds between the fields of the section capacity and advocacy. */
export const capacityAdvocacyRules: readonly Rule<CapacityAdvocacyDraft>[] = [
  versions,
  jurisdiction,
  ...peopleRules,
  ...capacityRules,
  ...advocacyRules,
  ...sharingRules,
];
