import type { AdvocacyRules } from '../profile.js';
import { coded, englishAndWelshRoles, known } from './common.js';
import { scieCriteria } from './mental-capacity-act.js';
import { cited, fromMemory, proposed } from './texts.js';

const appropriate = 'Care Act 2014 s67(5)-(6) and s68(4)-(5)';
const guidance = 'Care and Support Statutory Guidance, chapter 7';

/** Care Act 2014 s67 and s68, and the Mental Capacity Act 2005. */
export const englandAdvocacy: AdvocacyRules = {
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
  substantialDifficultyTest: true,
  duty: true,
  rule: cited(
    'Care Act 2014 s68',
    'An independent advocate is arranged where, without one, it would be very hard for the person to understand, remember or weigh up what is said or to say what they want, and no appropriate person is there',
    'Trefnir eiriolwr annibynnol lle byddai’n anodd iawn i’r person, heb un, ddeall, cofio neu bwyso a mesur yr hyn a ddywedir neu ddweud beth maen nhw ei eisiau, a lle nad oes person priodol',
  ),
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
  capacityAdvocate: 'advocate-imca',
  capacityAdvocateMayBeInstructedWithFamily: true,
  capacityAdvocateRule: cited(
    'SI 2006/2883 reg 4 and 5; SCIE guide 32',
    'Consider one for each adult who lacks capacity to agree to a protective measure, where harm by another person, or to another person, is in question. It has to be of particular benefit; family or friends may be there',
    'Ystyriwch un ar gyfer pob oedolyn sydd heb alluedd i gytuno i fesur amddiffynnol, lle mae niwed gan berson arall, neu i berson arall, dan sylw. Rhaid iddo fod o fudd arbennig; gall teulu neu ffrindiau fod yno',
  ),
  capacityAdvocateCriteria: scieCriteria,
};
