/** A jurisdiction whose law, roles and terms are known here. A record pins `id` and `version`. */
export interface Jurisdiction {
  readonly id: string;
  readonly version: string;
  readonly name: string;
}

/** The jurisdictions known here. A council may supply its own. */
export const jurisdictions = [
  { id: 'england', version: '1.0', name: 'England' },
  { id: 'wales', version: '1.0', name: 'Wales' },
  { id: 'scotland', version: '1.0', name: 'Scotland' },
  { id: 'jersey', version: '1.0', name: 'Jersey' },
] as const satisfies readonly Jurisdiction[];
/** The id of one of `jurisdictions`. */
export type JurisdictionId = (typeof jurisdictions)[number]['id'];
