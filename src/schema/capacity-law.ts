import { capacityOrder, isNexusRequired } from '../vocabulary/index.js';
import type { CapacityAdvocacyCode } from './codes/capacity-advocacy.js';
import type { CheckOptions } from './section.js';

// What the law of a place asks of the cause of an inability. The structure, and with it the types and the JSON Schema, which
// know no profile, ask for what the four jurisdictions do: first whether the person is unable, and then why.

/** What pins the jurisdiction under which it is: a section, or a record. */
export interface Pinned {
  readonly jurisdiction?: { readonly id?: string };
}

const idOf = ({ jurisdiction: pinned }: Pinned, { jurisdiction }: CheckOptions): string | undefined =>
  pinned?.id || jurisdiction;

/** Whether it is asked first if there is an impairment, and then whether the person is unable. */
export const isDiagnosticFirst = (section: Pinned, options: CheckOptions): boolean =>
  capacityOrder(idOf(section, options), options.profile) === 'diagnostic-first';

/** What is no error under a council's own profile. */
export const liftedByLaw = (section: Pinned, options: CheckOptions): readonly CapacityAdvocacyCode[] => [
  ...(isDiagnosticFirst(section, options) ? (['nexus-though-able'] as const) : []),
  ...(isNexusRequired(idOf(section, options), options.profile) ? [] : (['nexus-missing', 'nexus-not-cause'] as const)),
];
