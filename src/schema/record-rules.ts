import { closingRules } from './record-closing.js';
import { dateRules } from './record-dates.js';
import { ownRules } from './record-own-rules.js';
import { sections } from './record-sections.js';
import type { MspRecordDraft } from './record-shape.js';
import type { Rule } from './section.js';

/** What holds in a record: in each section, between the sections, and over time. */
export const recordRules: readonly Rule<MspRecordDraft>[] = [...ownRules, sections, ...dateRules, ...closingRules];
