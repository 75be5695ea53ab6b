import type { Profile } from '../profile.js';
import { coded, commonTerms, emergency, known } from './common.js';
import { jerseyAsked } from './jersey-asked.js';
import { jerseyAdvocacy, jerseyCapacityTest, jerseyGuidance } from './jersey-law.js';
import { cited, fromMemory, proposed } from './texts.js';

const procedures = 'Jersey multi-agency adult safeguarding procedures';
const stageTwo = `${procedures}, Stage Two`;
const glossary = `${procedures}, glossary`;
const capacityLaw = 'Capacity and Self-Determination (Jersey) Law 2016';
const name = cited(`${capacityLaw}, jerseylaw.je`, capacityLaw, 'Cyfraith Galluedd a Hunanbenderfyniad (Jersey) 2016');

/** Jersey, where no statute asks for enquiries: what is done is practice. Nobody has approved it for use yet. */
export const jersey: Profile = {
  id: 'jersey',
  version: '1.0',
  name: proposed('Jersey', 'Jersey (Ynysoedd y Sianel)'),
  locale: ['en-GB'],
  ageOfApplication: {
    safeguarding: { years: 18, source: stageTwo },
    capacity: { years: 16, source: `${capacityLaw} Art 2` },
  },
  law: {
    safeguarding: null,
    capacity: { ...name, provision: 'Art 3-6' },
    advocacy: null,
    capacityAdvocacy: {
      ...cited(
        'Independent capacity advocates: R&O 45/2018 reg 1, jerseylaw.je',
        `${capacityLaw} and the regulations on independent capacity advocates (R&O 45/2018)`,
        'Cyfraith Galluedd a Hunanbenderfyniad (Jersey) 2016 a’r rheoliadau ar eiriolwyr galluedd annibynnol (R&O 45/2018)',
      ),
      provision: 'Art 51, 61, 64 and 65',
    },
    dataProtection: fromMemory('Data Protection (Jersey) Law 2018', 'Cyfraith Diogelu Data (Jersey) 2018'),
  },
  criteria: [
    coded(
      'care-and-support-needs',
      cited(
        stageTwo,
        'The person has care and support needs, whether or not they are being formally met',
        'Mae gan y person anghenion gofal a chymorth, p’un a ydynt yn cael eu diwallu’n ffurfiol ai peidio',
      ),
    ),
    coded(
      'abuse-or-neglect',
      cited(
        stageTwo,
        'The person is experiencing, or is at risk of, abuse or neglect',
        'Mae’r person yn cael, neu mewn perygl o gael, ei gam-drin neu ei esgeuluso',
      ),
    ),
    coded(
      'unable-to-protect-self',
      cited(
        stageTwo,
        'Those needs make the person unable to protect themselves',
        'Mae’r anghenion hynny’n golygu na all y person amddiffyn ei hun',
      ),
    ),
  ],
  capacityTest: jerseyCapacityTest,
  advocacy: jerseyAdvocacy,
  whatFollows: jerseyAsked.whatFollows,
  pressure: jerseyAsked.pressure,
  terms: {
    ...commonTerms,
    enquiry: cited(stageTwo, 'enquiry', 'ymholiad'),
    board: known(cited('safeguarding.je', 'Safeguarding Partnership Board', 'Bwrdd Partneriaeth Diogelu'), 'SPB'),
    leadTeam: known(cited(stageTwo, 'Safeguarding Adults Team', 'Tîm Diogelu Oedolion'), 'SAT'),
    regulator: known(cited(procedures, 'Jersey Care Commission', 'Comisiwn Gofal Jersey'), 'JCC'),
    police: cited(glossary, 'States of Jersey Police', 'Heddlu Taleithiau Jersey'),
    court: cited(`${capacityLaw}, jerseylaw.je`, 'Royal Court', 'Llys Brenhinol'),
    courtAppointed: cited(`${capacityLaw} Art 24`, 'delegate', 'cynrychiolydd'),
    personAtRisk: cited(glossary, 'adult at risk', 'oedolyn sy’n wynebu risg'),
  },
  stages: [
    { code: 'concern', label: fromMemory('Stage One: concern', 'Cam Un: pryder'), maps: 'beginning' },
    { code: 'enquiry', label: cited(stageTwo, 'Stage Two: enquiries', 'Cam Dau: ymholiadau'), maps: 'middle' },
    {
      code: 'plan',
      label: fromMemory('Stage Three: safeguarding plan and review', 'Cam Tri: cynllun diogelu ac adolygu'),
      maps: 'middle',
    },
    { code: 'closure', label: fromMemory('Stage Four: closing', 'Cam Pedwar: cau'), maps: 'end' },
  ],
  timescales: [],
  guidance: jerseyGuidance,
  nationalReturn: null,
  emergency,
};
