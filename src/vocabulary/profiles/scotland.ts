import type { Profile } from '../profile.js';
import { coded, commonTerms, emergency, known, unitedKingdomData } from './common.js';
import { scotlandAsked } from './scotland-asked.js';
import { scotlandCapacityTest, scotlandGuidance } from './scotland-law.js';
import { cited, fromMemory, proposed } from './texts.js';

const s3 = 'Adult Support and Protection (Scotland) Act 2007 s3, code of practice, gov.scot';
const committee = 'Guidance for Adult Protection Committees, gov.scot';
const incapacity = 'Adults with Incapacity (Scotland) Act 2000';
const name = cited(
  s3,
  'Adult Support and Protection (Scotland) Act 2007',
  'Deddf Cefnogi ac Amddiffyn Oedolion (yr Alban) 2007',
);
const s6 = 'Adult Support and Protection (Scotland) Act 2007 s6';

/** Scotland. Nobody has approved it for use yet. */
export const scotland: Profile = {
  id: 'scotland',
  version: '1.0',
  name: proposed('Scotland', 'Yr Alban'),
  locale: ['en-GB'],
  ageOfApplication: {
    safeguarding: { years: 16, source: s3 },
    capacity: { years: 16, mark: 'from-memory', source: incapacity },
  },
  law: {
    safeguarding: { ...name, provision: 's3-4' },
    capacity: {
      ...fromMemory(incapacity, 'Deddf Oedolion ag Analluedd (yr Alban) 2000', incapacity),
      provision: 's1(6)',
    },
    advocacy: { ...name, mark: 'from-memory', source: s6, provision: 's6' },
    capacityAdvocacy: null,
    dataProtection: unitedKingdomData,
  },
  criteria: [
    coded(
      'unable-to-protect-self',
      cited(
        s3,
        'The adult is unable to safeguard their own well-being, property, rights or other interests',
        'Ni all yr oedolyn ddiogelu ei lesiant, ei eiddo, ei hawliau na’i fuddiannau eraill ei hun',
      ),
    ),
    coded('at-risk-of-harm', cited(s3, 'The adult is at risk of harm', 'Mae’r oedolyn mewn perygl o niwed')),
    coded(
      'more-easily-harmed',
      cited(
        s3,
        'Because of disability, mental disorder, illness or physical or mental infirmity, the adult is more vulnerable to being harmed than adults who are not so affected',
        'Oherwydd anabledd, anhwylder meddwl, salwch neu wendid corfforol neu feddyliol, mae’r oedolyn yn haws ei niweidio nag oedolion nad ydynt wedi’u heffeithio felly',
      ),
    ),
  ],
  capacityTest: scotlandCapacityTest,
  advocacy: {
    ...scotlandAsked.advocacy,
    substantialDifficultyTest: false,
    duty: false,
    rule: fromMemory(
      'The council considers the importance of providing appropriate services, independent advocacy among them',
      'Mae’r cyngor yn ystyried pwysigrwydd darparu gwasanaethau priodol, ac eiriolaeth annibynnol yn eu plith',
      s6,
    ),
    capacityAdvocate: null,
    capacityAdvocateMayBeInstructedWithFamily: false,
    capacityAdvocateRule: null,
  },
  whatFollows: scotlandAsked.whatFollows,
  pressure: scotlandAsked.pressure,
  terms: {
    ...commonTerms,
    enquiry: cited('Adult Support and Protection (Scotland) Act 2007 s4, code of practice', 'inquiry', 'ymholiad'),
    board: known(cited(committee, 'Adult Protection Committee', 'Pwyllgor Amddiffyn Oedolion'), 'APC'),
    leadTeam: fromMemory('council officer', 'swyddog y cyngor'),
    regulator: fromMemory('Care Inspectorate', 'Arolygiaeth Gofal yr Alban'),
    police: fromMemory('Police Scotland', 'Heddlu’r Alban'),
    court: fromMemory('Sheriff Court', 'Llys y Siryf'),
    courtAppointed: fromMemory('guardian', 'gwarcheidwad'),
    personAtRisk: cited(s3, 'adult at risk', 'oedolyn sy’n wynebu risg'),
  },
  stages: [
    { code: 'concern', label: fromMemory('Referral', 'Atgyfeiriad'), maps: 'beginning' },
    { code: 'inquiry', label: fromMemory('Inquiry', 'Ymholiad'), maps: 'beginning' },
    { code: 'investigation', label: fromMemory('Investigation', 'Ymchwiliad'), maps: 'middle' },
    { code: 'meeting', label: fromMemory('Case conference', 'Cynhadledd achos'), maps: 'middle' },
    { code: 'plan', label: fromMemory('Adult protection plan', 'Cynllun amddiffyn oedolyn'), maps: 'middle' },
    { code: 'plan-review', label: fromMemory('Review', 'Adolygiad'), maps: 'middle' },
    { code: 'closure', label: proposed('Closure', 'Cau'), maps: 'end' },
  ],
  timescales: [],
  guidance: scotlandGuidance,
  nationalReturn: 'asp-nmds',
  emergency,
};
