import type { Profile } from '../profile.js';
import { coded, commonTerms, emergency, known, unitedKingdomData } from './common.js';
import { englandAdvocacy } from './england-advocacy.js';
import { englandAsked } from './england-asked.js';
import { englandGuidance } from './england-guidance.js';
import { mentalCapacityAct, mentalCapacityAge, mentalCapacityTest } from './mental-capacity-act.js';
import { cited, fromMemory, proposed } from './texts.js';

const s42 = 'Care Act 2014 s42(1), as NHS Digital quotes it in the supporting information of the SAC';
const careAct = cited(s42, 'Care Act 2014', 'Deddf Gofal 2014');

/** England. Nobody has approved it for use yet. */
export const england: Profile = {
  id: 'england',
  version: '1.0',
  name: proposed('England', 'Lloegr'),
  locale: ['en-GB'],
  ageOfApplication: {
    safeguarding: { years: 18, mark: 'from-memory', source: 'Care Act 2014' },
    capacity: mentalCapacityAge,
  },
  law: {
    safeguarding: { ...careAct, provision: 's42' },
    capacity: mentalCapacityAct,
    advocacy: { ...careAct, source: 'Care Act 2014 s67, legislation.gov.uk', provision: 's67-68' },
    capacityAdvocacy: {
      ...cited(
        'SI 2006/2883 reg 4 and 5',
        'Mental Capacity Act 2005 and the regulations on independent mental capacity advocates (SI 2006/2883)',
        'Deddf Galluedd Meddyliol 2005 a’r rheoliadau ar eiriolwyr galluedd meddyliol annibynnol (OS 2006/2883)',
      ),
      provision: 's35-39; reg 4-5',
    },
    dataProtection: unitedKingdomData,
  },
  criteria: [
    coded(
      'care-and-support-needs',
      cited(
        `${s42}(a)`,
        'The adult has needs for care and support, whether or not the council is meeting any of them',
        'Mae gan yr oedolyn anghenion gofal a chymorth, p’un a yw’r cyngor yn diwallu unrhyw rai ohonynt ai peidio',
      ),
    ),
    coded(
      'abuse-or-neglect',
      cited(
        `${s42}(b)`,
        'The adult is experiencing, or is at risk of, abuse or neglect',
        'Mae’r oedolyn yn cael, neu mewn perygl o gael, ei gam-drin neu ei esgeuluso',
      ),
    ),
    coded(
      'unable-to-protect-self',
      cited(
        `${s42}(c)`,
        'As a result of those needs the adult is unable to protect themselves against it, or against the risk of it',
        'O ganlyniad i’r anghenion hynny ni all yr oedolyn amddiffyn ei hun rhagddo, na rhag y perygl ohono',
      ),
    ),
  ],
  capacityTest: mentalCapacityTest,
  advocacy: englandAdvocacy,
  whatFollows: englandAsked.whatFollows,
  pressure: englandAsked.pressure,
  terms: {
    ...commonTerms,
    enquiry: cited('Care Act 2014 s42', 'enquiry', 'ymholiad'),
    board: known(cited('MSP Guide 2014 s2', 'Safeguarding Adults Board', 'Bwrdd Diogelu Oedolion'), 'SAB', 'BDO'),
    leadTeam: proposed('council safeguarding team', 'tîm diogelu’r cyngor'),
    regulator: known(cited('cqc.org.uk', 'Care Quality Commission', 'Comisiwn Ansawdd Gofal'), 'CQC'),
    police: proposed('police', 'heddlu'),
    court: fromMemory('Court of Protection', 'Llys Gwarchod'),
    courtAppointed: fromMemory('deputy', 'dirprwy'),
    personAtRisk: cited('Care Act 2014 s42', 'adult', 'oedolyn'),
  },
  stages: [
    { code: 'concern', label: proposed('Concern', 'Pryder'), maps: 'beginning' },
    {
      code: 'information-gathering',
      label: proposed('Information gathering', 'Casglu gwybodaeth'),
      maps: 'beginning',
    },
    { code: 'planning', label: proposed('Planning', 'Cynllunio'), maps: 'middle' },
    { code: 'enquiry', label: proposed('Enquiry', 'Ymholiad'), maps: 'middle' },
    { code: 'meeting', label: proposed('Meeting', 'Cyfarfod'), maps: 'middle' },
    { code: 'plan', label: proposed('Safeguarding plan', 'Cynllun diogelu'), maps: 'middle' },
    { code: 'plan-review', label: proposed('Review of the plan', 'Adolygu’r cynllun'), maps: 'middle' },
    { code: 'closure', label: proposed('Closure', 'Cau'), maps: 'end' },
  ],
  timescales: [
    {
      code: 'feedback',
      days: 56,
      hard: false,
      text: cited(
        'MSP Outcomes Framework (LGA and ADASS, 2018)',
        'Feedback is asked for within eight weeks after the end',
        'Gofynnir am adborth o fewn wyth wythnos ar ôl y diwedd',
      ),
    },
  ],
  guidance: englandGuidance,
  nationalReturn: 'sac',
  emergency,
};
