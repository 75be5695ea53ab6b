import type { Profile } from '../profile.js';
import { coded, commonTerms, emergency, known, unitedKingdomData } from './common.js';
import { mentalCapacityAct, mentalCapacityAge, mentalCapacityTest } from './mental-capacity-act.js';
import { cited, fromMemory, proposed } from './texts.js';
import { walesAdvocacy } from './wales-advocacy.js';
import { walesAsked } from './wales-asked.js';
import { walesGuidance } from './wales-guidance.js';

const s126 = 'Social Services and Well-being (Wales) Act 2014 s126(1), legislation.gov.uk';
const procedures = 'Wales Safeguarding Procedures, part 3';

/** Wales. Nobody has approved it for use yet. */
export const wales: Profile = {
  id: 'wales',
  version: '1.0',
  name: proposed('Wales', 'Cymru'),
  locale: ['cy', 'en-GB'],
  ageOfApplication: {
    safeguarding: { years: 18, mark: 'from-memory', source: 'Social Services and Well-being (Wales) Act 2014' },
    capacity: mentalCapacityAge,
  },
  law: {
    safeguarding: {
      ...cited(
        s126,
        'Social Services and Well-being (Wales) Act 2014',
        'Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014',
      ),
      provision: 's126-128',
    },
    capacity: mentalCapacityAct,
    advocacy: {
      ...cited(procedures, 'Part 10 code of practice on advocacy', 'Cod ymarfer Rhan 10 ar eiriolaeth'),
      provision: 'Part 10',
    },
    capacityAdvocacy: {
      ...cited(
        'SI 2007/852 (W. 77), explanatory note',
        'Mental Capacity Act 2005 and the Welsh regulations on independent mental capacity advocates (SI 2007/852)',
        'Deddf Galluedd Meddyliol 2005 a rheoliadau Cymru ar eiriolwyr galluedd meddyliol annibynnol (OS 2007/852)',
      ),
      provision: 's37-39',
    },
    dataProtection: unitedKingdomData,
  },
  criteria: [
    coded(
      'abuse-or-neglect',
      cited(
        `${s126}(a)`,
        'The adult is experiencing, or is at risk of, abuse or neglect',
        'Mae’r oedolyn yn cael, neu mewn perygl o gael, ei gam-drin neu ei esgeuluso',
      ),
    ),
    coded(
      'care-and-support-needs',
      cited(
        `${s126}(b)`,
        'The adult has needs for care and support, whether or not the authority is meeting any of them',
        'Mae gan yr oedolyn anghenion gofal a chymorth, p’un a yw’r awdurdod yn diwallu unrhyw rai ohonynt ai peidio',
      ),
    ),
    coded(
      'unable-to-protect-self',
      cited(
        `${s126}(c)`,
        'As a result of those needs the adult is unable to protect themselves against it, or against the risk of it',
        'O ganlyniad i’r anghenion hynny ni all yr oedolyn amddiffyn ei hun rhagddo, na rhag y perygl ohono',
      ),
    ),
  ],
  capacityTest: mentalCapacityTest,
  advocacy: walesAdvocacy,
  whatFollows: walesAsked.whatFollows,
  pressure: walesAsked.pressure,
  terms: {
    ...commonTerms,
    enquiry: cited(s126, 'enquiry', 'ymholiad'),
    board: fromMemory('Regional Safeguarding Board', 'Bwrdd Diogelu Rhanbarthol'),
    leadTeam: fromMemory('local authority safeguarding team', 'tîm diogelu’r awdurdod lleol'),
    regulator: known(fromMemory('Care Inspectorate Wales', 'Arolygiaeth Gofal Cymru'), 'CIW', 'AGC'),
    police: proposed('police', 'heddlu'),
    court: fromMemory('Court of Protection', 'Llys Gwarchod'),
    courtAppointed: fromMemory('deputy', 'dirprwy'),
    personAtRisk: cited(s126, 'adult at risk', 'oedolyn sy’n wynebu risg'),
  },
  stages: [
    { code: 'concern', label: cited(procedures, 'Report', 'Adroddiad'), maps: 'beginning' },
    {
      code: 'information-gathering',
      label: proposed('Information gathering', 'Casglu gwybodaeth'),
      maps: 'beginning',
    },
    { code: 'enquiry', label: cited(s126, 'Enquiries', 'Ymholiadau'), maps: 'middle' },
    { code: 'determination', label: cited(procedures, 'Determination', 'Dyfarniad'), maps: 'middle' },
    { code: 'plan', label: proposed('Protection plan', 'Cynllun amddiffyn'), maps: 'middle' },
    { code: 'plan-review', label: proposed('Review of the plan', 'Adolygu’r cynllun'), maps: 'middle' },
    { code: 'closure', label: proposed('Closure', 'Cau'), maps: 'end' },
  ],
  timescales: [
    {
      code: 'enquiry',
      days: 7,
      working: true,
      hard: false,
      text: cited(
        procedures,
        'Enquiries are normally made within seven working days of the report',
        'Fel arfer gwneir ymholiadau o fewn saith diwrnod gwaith i’r adroddiad',
      ),
    },
  ],
  guidance: walesGuidance,
  nationalReturn: 'wales',
  emergency,
};
