import { baseOf, orElse, ownProfileOf } from './jurisdiction-facts.js';
import type { JurisdictionId } from './jurisdiction.js';
import type { OwnProfile, Profile } from './profile.js';
import { readOwnProfile } from './profile-read.js';
import { england } from './profiles/england.js';
import { jersey } from './profiles/jersey.js';
import { neutralProfile } from './profiles/neutral.js';
import { scotland } from './profiles/scotland.js';
import { wales } from './profiles/wales.js';

/** The profiles known here, by the id that a record pins. Nobody has approved any of them yet. */
export const profiles: Readonly<Record<JurisdictionId, Profile>> = { england, wales, scotland, jersey };

const knownProfile = (id: unknown): Profile | undefined =>
  typeof id === 'string' && Object.hasOwn(profiles, id) ? profiles[id as JurisdictionId] : undefined;

/** The groups of fields of which a council may replace single ones. A text is always replaced whole, with its languages. */
const joinedGroups = [
  'ageOfApplication',
  'law',
  'capacityTest',
  'advocacy',
  'whatFollows',
  'pressure',
  'terms',
  'emergency',
] as const;

/** A council's own profile, with what it leaves out taken from its base, but for the approval: that is not inherited. */
function joined(own: OwnProfile, base: Profile): Profile {
  const { approvedBy: _by, approvedOn: _on, translationApprovedBy: _translation, ...inherited } = base;
  const { basedOn: _base, ...said } = own;
  const groups = joinedGroups.map((group) => [group, { ...base[group], ...own[group] }]);
  return { ...inherited, ...said, ...Object.fromEntries(groups) } as Profile;
}

/**
 * The profile of a jurisdiction.
 * @param id of the jurisdiction, as a record pins it
 * @param ownProfile a council's own (`OwnProfile`), of any shape: it counts where its id is the one asked for. What it
 * leaves out, or what cannot be read of it, is taken from the profile that `basedOn` names, else from the one that has its id,
 * else said in neutral words
 * @returns undefined for an id that is not known: words are neutral then (`neutralProfile`). Never throws
 */
export function profileOf(id: string | undefined, ownProfile?: unknown): Profile | undefined {
  return orElse(knownProfile(id), () => {
    const given = ownProfileOf(id, ownProfile);
    const own = given && readOwnProfile(given);
    if (!own) return knownProfile(id);
    const base = knownProfile(baseOf(id, given)) ?? { ...neutralProfile, name: { en: own.id } };
    return joined(own, { ...base, version: '' });
  });
}
