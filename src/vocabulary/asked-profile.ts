import { baseOf, orElse, ownProfileOf } from './jurisdiction-facts.js';
import type { JurisdictionId } from './jurisdiction.js';
import { readAsked } from './profile-readers.js';
import type { AdvocacyRules, CapacityTest, Profile } from './profile.js';
import { emergency } from './profiles/common.js';
import { englandAsked } from './profiles/england-asked.js';
import { jerseyAsked } from './profiles/jersey-asked.js';
import { neutralAsked } from './profiles/neutral-asked.js';
import { scotlandAsked } from './profiles/scotland-asked.js';
import { walesAsked } from './profiles/wales-asked.js';

/**
 * What the elements ask and tell of a profile: the roles of the law, the checks of an appropriate person, what follows, pressure by
 * others, and how the law puts the questions about capacity. The other texts of four jurisdictions are for notes and guides, and no page that asks loads them.
 */
export interface AskedProfile extends Pick<Profile, 'whatFollows' | 'pressure' | 'emergency'> {
  readonly advocacy: Pick<AdvocacyRules, 'roles' | 'appropriatePersonRules' | 'capacityAdvocateCriteria'>;
  readonly capacityTest: Pick<CapacityTest, 'limbs' | 'nexus' | 'substituteStandard' | 'substituteStandardText'>;
}

/** What of a jurisdiction is its own: whom to call in danger is the same in all of them. */
export type OwnAsked = Omit<AskedProfile, 'emergency'>;

const known: Readonly<Record<JurisdictionId, OwnAsked>> = {
  england: englandAsked,
  wales: walesAsked,
  scotland: scotlandAsked,
  jersey: jerseyAsked,
};
const knownOf = (id: unknown): OwnAsked | undefined =>
  typeof id === 'string' && Object.hasOwn(known, id) ? known[id as JurisdictionId] : undefined;

/**
 * What the elements ask and tell in a jurisdiction: the same parts as those of `profileOf`, without its other texts.
 * @param id of the jurisdiction, as a record pins it
 * @param ownProfile a council's own (`OwnProfile`), of any shape: it counts where its id is the one asked for
 * @returns neutral words for an id that is not known. Never throws
 */
export function askedProfileOf(id: string | undefined, ownProfile?: unknown): AskedProfile {
  return orElse({ ...(knownOf(id) ?? neutralAsked), emergency }, () => {
    const given = ownProfileOf(id, ownProfile);
    const base = knownOf(given ? baseOf(id, given) : id) ?? neutralAsked;
    const { advocacy, capacityTest, whatFollows, pressure, emergency: called } = (given && readAsked(given)) ?? {};
    return {
      advocacy: { ...base.advocacy, ...advocacy },
      capacityTest: { ...base.capacityTest, ...capacityTest },
      whatFollows: { ...base.whatFollows, ...whatFollows },
      pressure: { ...base.pressure, ...pressure },
      emergency: { ...emergency, ...called },
    };
  });
}
