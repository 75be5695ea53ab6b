import type { CodedText } from '../profile.js';
import { coded } from './common.js';
import { mentalCapacityGuidance } from './mental-capacity-act.js';
import { cited, fromMemory } from './texts.js';

const procedures = 'Wales Safeguarding Procedures, part 3';
const act = (section: string): string =>
  `Social Services and Well-being (Wales) Act 2014 ${section}, legislation.gov.uk`;

/** The Act, the procedures, and the law on capacity. */
export const walesGuidance: readonly CodedText[] = [
  coded(
    'enquire-and-decide',
    cited(
      act('s126(2)'),
      'Enquiries are made to decide whether any action should be taken, and it is decided',
      'Gwneir ymholiadau i benderfynu a ddylid cymryd unrhyw gamau, a phenderfynir hynny',
    ),
  ),
  coded(
    'conclusions-recorded',
    cited(
      act('s126(3)'),
      'What is concluded is recorded in the care and support plan',
      'Cofnodir yr hyn y daethpwyd i’r casgliad yn ei gylch yn y cynllun gofal a chymorth',
    ),
  ),
  coded(
    'duty-to-report',
    cited(
      act('s128'),
      'Partners have a duty to report an adult at risk',
      'Mae dyletswydd ar bartneriaid i roi gwybod am oedolyn sy’n wynebu risg',
    ),
  ),
  coded(
    'determination-1',
    cited(
      procedures,
      'Determination 1: immediate protection is needed',
      'Dyfarniad 1: mae angen amddiffyniad ar unwaith',
    ),
  ),
  coded(
    'determination-2',
    cited(
      procedures,
      'Determination 2: not at risk, and may have needs for care and support',
      'Dyfarniad 2: ddim yn wynebu risg, a gall fod ag anghenion gofal a chymorth',
    ),
  ),
  coded(
    'determination-3',
    cited(
      procedures,
      'Determination 3: at risk, and action is needed',
      'Dyfarniad 3: yn wynebu risg, ac mae angen gweithredu',
    ),
  ),
  coded(
    'honest-about-limits',
    cited(
      procedures,
      'Say honestly what can be done to keep the person safe, and what cannot be promised',
      'Dywedwch yn onest beth ellir ei wneud i gadw’r person yn ddiogel, a beth na ellir ei addo',
    ),
  ),
  coded(
    'active-offer',
    fromMemory(
      'Welsh is offered without anybody having to ask for it',
      'Cynigir y Gymraeg heb i neb orfod gofyn amdani',
    ),
  ),
  ...mentalCapacityGuidance,
];
