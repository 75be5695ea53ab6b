import type { OwnAsked } from '../asked-profile.js';
import { mentalCapacityAsked } from './capacity-asked.js';
import {
  askAboutPressure,
  coded,
  commonLines,
  englishAndWelshRoles,
  goodPractice,
  known,
  scieCriteria,
} from './common.js';
import { cited, fromMemory, proposed } from './texts.js';

const appropriate = 'Care Act 2014 s67(5)-(6) and s68(4)-(5)';
const guidance = 'Care and Support Statutory Guidance, chapter 7';

/** What is asked and told in England. */
export const englandAsked: OwnAsked = {
  advocacy: {
    roles: [
      {
        code: 'advocate-care-act',
        name: cited('Care Act 2014 s67-68', 'Independent advocate', 'Eiriolwr annibynnol'),
      },
      {
        code: 'advocate-imca',
        name: known(
          cited('SI 2006/2883', 'Independent mental capacity advocate', 'Eiriolwr galluedd meddyliol annibynnol'),
          'IMCA',
        ),
      },
      ...englishAndWelshRoles,
    ],
    appropriatePersonRules: [
      coded(
        'not-paid-or-professional',
        fromMemory(
          'They do not care for or treat this adult as a professional or for pay',
          'Nid ydynt yn gofalu am yr oedolyn hwn nac yn ei drin fel gweithiwr proffesiynol nac am dâl',
          appropriate,
        ),
      ),
      coded(
        'adult-agrees',
        fromMemory(
          'The adult agrees to be represented by them, where the adult has capacity to agree to that',
          'Mae’r oedolyn yn cytuno iddynt ei gynrychioli, lle mae gan yr oedolyn alluedd i gytuno i hynny',
          appropriate,
        ),
      ),
      coded(
        'best-interests-if-lacks-capacity',
        fromMemory(
          'Being represented by them is in the adult’s best interests, where the adult lacks capacity to agree to that',
          'Mae cael ei gynrychioli ganddynt er budd pennaf yr oedolyn, lle nad oes gan yr oedolyn alluedd i gytuno i hynny',
          appropriate,
        ),
      ),
      coded(
        'willing-and-able',
        fromMemory('They are willing and able to do it', 'Maen nhw’n fodlon ac yn gallu ei wneud', guidance),
      ),
      coded(
        'facilitates-involvement',
        fromMemory(
          'They help the adult to take an active part, and do not put their own opinions first',
          'Maen nhw’n helpu’r oedolyn i gymryd rhan weithredol, ac nid ydynt yn rhoi eu barn eu hunain yn gyntaf',
          guidance,
        ),
      ),
      coded(
        'not-implicated-in-harm',
        fromMemory(
          'They have no part in what the enquiry is about',
          'Nid oes ganddynt ran yn yr hyn y mae’r ymholiad yn ei gylch',
          guidance,
        ),
      ),
      coded(
        'no-conflict-of-interest',
        proposed(
          'Their interests do not stand against those of the adult',
          'Nid yw eu buddiannau’n groes i rai’r oedolyn',
        ),
      ),
    ],
    capacityAdvocateCriteria: scieCriteria,
  },
  capacityTest: mentalCapacityAsked,
  whatFollows: {
    duty: proposed(
      'An independent advocate must be arranged.',
      'Rhaid trefnu eiriolwr annibynnol.',
      'Care Act 2014 s68',
    ),
    advocate: goodPractice,
    ...commonLines,
    canBegin: fromMemory('The enquiry can begin now.', 'Gall yr ymholiad ddechrau nawr.', 'Care Act 2014 s68(6)'),
    capacityAdvocate: proposed(
      'Consider asking for an independent mental capacity advocate, and say why or why not.',
      'Ystyriwch ofyn am eiriolwr galluedd meddyliol annibynnol, a dywedwch pam neu pam ddim.',
      'SI 2006/2883 reg 4; SCIE guide 32',
    ),
  },
  pressure: {
    ask: askAboutPressure,
    route: fromMemory(
      'Where pressure by others, and no impairment, stops the person deciding freely, ask for legal advice: the High Court can protect an adult who has capacity, as a last resort',
      'Lle mae pwysau gan eraill, ac nid nam, yn rhwystro’r person rhag penderfynu’n rhydd, gofynnwch am gyngor cyfreithiol: gall yr Uchel Lys amddiffyn oedolyn sydd â galluedd, pan nad oes dim arall yn tycio',
      'DL v A Local Authority [2012] EWCA Civ 253',
    ),
  },
};
