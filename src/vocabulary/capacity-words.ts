import type { CapacityTest, ProfileText } from './profile.js';

/**
 * What a reason of a conclusion about capacity (list `because-capacity`) is about, as the law of the place puts it: one of the parts
 * of deciding, or the cause. Source: `capacityTest` of the jurisdiction's profile.
 * @returns undefined for a reason that is said alike everywhere
 */
export const lawOfReason = (
  { limbs, nexus }: Pick<CapacityTest, 'limbs' | 'nexus'>,
  code: string,
): ProfileText | undefined =>
  code === 'impairment-is-cause' ? nexus : limbs.find(({ limb }) => code === `unable-to-${limb}`)?.text;
