import type { CodedText, LawRef, ProfileText, RoleName, Terms, WhatFollows } from '../profile.js';
import { fromMemory, proposed } from './texts.js';

// What several profiles say alike.

/** One text under its code. */
export const coded = (code: string, text: ProfileText): CodedText => ({ code, text });

/** A text with the letters by which it is known. */
export const known = (text: ProfileText, en: string, cy = en): ProfileText & { short: { en: string; cy: string } } => ({
  ...text,
  short: { en, cy },
});

/** Roles that have the same name wherever they are. */
export const commonRoles: readonly RoleName[] = [
  { code: 'appointee', name: fromMemory('Appointee for benefits', 'Penodai ar gyfer budd-daliadau') },
];

/** Roles in England and Wales beside the advocates of the law on care and on capacity. */
export const englishAndWelshRoles: readonly RoleName[] = [
  {
    code: 'advocate-imha',
    name: known(fromMemory('Independent mental health advocate', 'Eiriolwr iechyd meddwl annibynnol'), 'IMHA'),
  },
  {
    code: 'advocate-idva',
    name: known(
      fromMemory('Independent domestic violence advocate', 'Cynghorydd annibynnol ar drais domestig'),
      'IDVA',
    ),
  },
  {
    code: 'advocate-isva',
    name: known(fromMemory('Independent sexual violence advocate', 'Cynghorydd annibynnol ar drais rhywiol'), 'ISVA'),
  },
  {
    code: 'attorney-health-welfare',
    name: fromMemory('Attorney for health and welfare', 'Atwrnai ar gyfer iechyd a lles'),
  },
  {
    code: 'attorney-property',
    name: fromMemory('Attorney for property and financial affairs', 'Atwrnai ar gyfer eiddo a materion ariannol'),
  },
  {
    code: 'deputy-health-welfare',
    name: fromMemory('Deputy for personal welfare', 'Dirprwy ar gyfer lles personol'),
  },
  {
    code: 'deputy-property',
    name: fromMemory('Deputy for property and affairs', 'Dirprwy ar gyfer eiddo a materion'),
  },
  {
    code: 'appropriate-adult',
    name: fromMemory('Appropriate adult (police interviews only)', 'Oedolyn priodol (cyfweliadau’r heddlu yn unig)'),
  },
  ...commonRoles,
];

/** The law on personal data in the United Kingdom. */
export const unitedKingdomData: LawRef = fromMemory(
  'UK GDPR and Data Protection Act 2018',
  'GDPR y DU a Deddf Diogelu Data 2018',
);

/** Lines that follow from the answers, whatever the jurisdiction. */
export const commonLines: Pick<WhatFollows, 'none' | 'unknown'> = {
  none: proposed(
    'From these answers no advocate is required. One can still help.',
    'Yn ôl yr atebion hyn, nid oes angen eiriolwr. Gall un helpu o hyd.',
  ),
  unknown: proposed(
    'Say what would be very hard without an advocate to see what follows.',
    'Dywedwch beth fyddai’n anodd iawn heb eiriolwr i weld beth sy’n dilyn.',
  ),
};

/** Arranging an advocate where no statute asks for it. */
export const goodPractice = proposed(
  'Arrange an independent advocate. This is local good practice.',
  'Trefnwch eiriolwr annibynnol. Arfer da lleol yw hyn.',
);

/** What is asked about pressure by others. */
export const askAboutPressure = proposed(
  'Could anyone be putting pressure on the person, or is there somebody they fear?',
  'A allai rhywun fod yn rhoi pwysau ar y person, neu a oes rhywun y maen nhw’n ei ofni?',
);

/** Words that are the same everywhere. */
export const commonTerms: Pick<Terms, 'sourceOfHarm'> = {
  sourceOfHarm: proposed('person who may have caused harm', 'person a all fod wedi achosi niwed'),
};

/** What a person in danger is told. The number is that of the emergency services in all four jurisdictions. */
export const emergency = {
  number: '999',
  text: fromMemory(
    'If you are in danger now, call 999. Tell someone you trust.',
    'Os ydych mewn perygl nawr, ffoniwch 999. Dywedwch wrth rywun rydych chi’n ymddiried ynddo.',
  ),
};

/** What is weighed before a capacity advocate is asked for (SCIE guide 32). */
export const scieCriteria: readonly string[] = [
  'serious-exposure-to-risk',
  'life-changing-decision-family-compromised',
  'conflict-between-decision-makers',
  'financial-abuse-affecting-welfare',
];
