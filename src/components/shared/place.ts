import type { Checking } from '../../form/speaking-control.js';
import { askedProfileOf, type AskedProfile } from '../../vocabulary/asked-profile.js';
import { lawOfReason } from '../../vocabulary/capacity-words.js';
import type { Limb, ProfileText } from '../../vocabulary/index.js';
import { worded, type Ask } from './asks.js';
import type { EntryHost } from './entries.js';

// What a section asks and tells in the words of the law of the place, and of no other.

/** A section that knows by which law it is read. */
export interface PlaceHost extends EntryHost {
  readonly asking: Checking;
}

/** The words of the place where the section is. */
export const profileNow = ({ asking }: Pick<PlaceHost, 'asking'>): AskedProfile =>
  askedProfileOf(asking.jurisdiction, asking.profile);

/** A text of the profile in the reader's language; English where it has no other. */
export const textIn = ({ words }: Pick<PlaceHost, 'words'>, text: ProfileText): string =>
  (words.lang.startsWith('cy') ? text.cy : undefined) ?? text.en;

/** Roles of the law are those that there are here, under the names that they have here; the others are the same everywhere. */
const isOfLaw = (code: string): boolean => /^(advocate-(care|im|ica)|attorney|deputy|guardian|appointee)/.test(code);

/** What a role is called here, where it is one of the law. */
export const roleHere = (el: PlaceHost, code: unknown): string | undefined => {
  const role = profileNow(el).advocacy.roles.find((one) => one.code === code);
  return role && textIn(el, role.name);
};

/** Whether there is a role here: one of the law of another place is not. */
export const isRoleHere = (code: string, el: PlaceHost): boolean =>
  code !== 'appropriate-person' && (!isOfLaw(code) || roleHere(el, code) !== undefined);

/** A question whose answers are the roles that there are here. */
export const ROLES = {
  list: 'support-role',
  only: isRoleHere,
  named: roleHere,
} satisfies Partial<Ask<PlaceHost>>;

/** One of the four parts of deciding, as the law of the place puts it. */
export const limbHere =
  (limb: Limb) =>
  (el: PlaceHost): string => {
    const found = profileNow(el).capacityTest.limbs.find((one) => one.limb === limb);
    return found ? textIn(el, found.text) : el.words.say('limb', limb);
  };

/** What the cause has to be, as the law of the place puts it: that there is another, or none, is said alike everywhere. */
export const nexusHere = (el: PlaceHost, code: unknown): string | undefined =>
  code === 'impairment-causes-inability' || code === 'impairment-or-disturbance'
    ? textIn(el, profileNow(el).capacityTest.nexus)
    : undefined;

/** Why a conclusion about capacity was reached, as the law of the place puts it. */
export const becauseHere = (el: PlaceHost, code: string): string | undefined => {
  const law = lawOfReason(profileNow(el).capacityTest, code);
  const unable = code.startsWith('unable-to-') ? `${el.words.say('limb-answer', 'unable')}: ` : '';
  return law && `${unable}${textIn(el, law)}`;
};

/** By what others decide for a person who cannot. */
export const standardHere = (el: PlaceHost): string => textIn(el, profileNow(el).capacityTest.substituteStandardText);

/** Whether the law of the place knows no best interests, but what benefits the person. */
const isByBenefit = (el: PlaceHost): boolean => profileNow(el).capacityTest.substituteStandard === 'benefit';

/** How it is asked what was decided for a person: why it is best for them, or what benefits them. */
export const decidedHere = (el: PlaceHost): string =>
  worded(el.words, isByBenefit(el) ? 'benefitDecided' : 'bestInterests');

/** What was shared in the best interests of a person is shared for their benefit where the law knows that alone. */
export const sharedHere = (el: PlaceHost, code: unknown): string | undefined =>
  code === 'lacks-capacity-best-interests' && isByBenefit(el) ? worded(el.words, 'sharedForBenefit') : undefined;

/** Which way the law opens where others put pressure on the person. */
export const pressureRoute = (el: PlaceHost): { readonly text: string; readonly tells: true } => ({
  text: textIn(el, profileNow(el).pressure.route),
  tells: true,
});
