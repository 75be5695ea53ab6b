import type { CapacityTest, CodedText, LawRef, Profile } from '../profile.js';
import { mentalCapacityAsked } from './capacity-asked.js';
import { coded, known } from './common.js';
import { cited, fromMemory } from './texts.js';

// The law on capacity that England and Wales share.

const s1 = 'Mental Capacity Act 2005 s1';

export const mentalCapacityAct: LawRef = {
  ...known(cited(s1, 'Mental Capacity Act 2005', 'Deddf Galluedd Meddyliol 2005'), 'MCA'),
  provision: 's1-4',
};

export const mentalCapacityTest: CapacityTest = {
  order: 'functional-first',
  orderSource: cited(
    'A Local Authority v JB [2021] UKSC 52',
    'First what the decision is, then whether the person can make it, and only then, where they cannot, whether an impairment is why',
    'Yn gyntaf beth yw’r penderfyniad, yna a all y person ei wneud, a dim ond wedyn, lle na all, ai nam yw’r rheswm',
  ),
  ...mentalCapacityAsked,
  nexusRequired: true,
};

export const mentalCapacityAge: Profile['ageOfApplication']['capacity'] = {
  years: 16,
  mark: 'from-memory',
  source: 'Mental Capacity Act 2005 s2(5)',
};

/** The principles, and what they mean for a worker. */
export const mentalCapacityGuidance: readonly CodedText[] = [
  coded(
    'presumption-of-capacity',
    cited(
      `${s1}(2)`,
      'A person is assumed to have capacity unless it is established that they lack it',
      'Rhagdybir bod gan berson alluedd oni bai y sefydlir nad oes ganddynt alluedd',
    ),
  ),
  coded(
    'practicable-steps',
    cited(
      `${s1}(3)`,
      'Nobody is treated as unable to decide until all practicable steps to help them have been taken without success',
      'Ni chaiff neb ei drin fel rhywun na all benderfynu nes bod pob cam ymarferol i’w helpu wedi’i gymryd heb lwyddiant',
    ),
  ),
  coded(
    'unwise-decision',
    cited(
      `${s1}(4)`,
      'An unwise decision does not by itself mean that a person is unable to decide',
      'Nid yw penderfyniad annoeth ynddo’i hun yn golygu na all person benderfynu',
    ),
  ),
  coded(
    'less-restrictive',
    cited(
      `${s1}(6)`,
      'Before anything is done, ask whether it can be achieved in a way that restricts the person’s rights and freedom less',
      'Cyn gwneud dim, gofynnwch a ellir ei gyflawni mewn ffordd sy’n cyfyngu llai ar hawliau a rhyddid y person',
    ),
  ),
  coded(
    'one-limb-is-enough',
    fromMemory(
      'Being unable to do one of the four is enough, and the record says which, and what shows it',
      'Mae bod heb allu gwneud un o’r pedwar yn ddigon, ac mae’r cofnod yn dweud pa un, a beth sy’n ei ddangos',
      'Mental Capacity Act 2005 s3(1)',
    ),
  ),
  coded(
    'short-retention',
    fromMemory(
      'Being able to retain the information for a short time is not a reason to find a person unable',
      'Nid yw gallu cadw’r wybodaeth am gyfnod byr yn unig yn rheswm dros ddweud na all person benderfynu',
      'Mental Capacity Act 2005 s3(3)',
    ),
  ),
];
