import type { OwnAsked } from '../asked-profile.js';
import { jerseyCapacityAsked } from './capacity-asked.js';
import { coded, commonLines, commonRoles, goodPractice, known } from './common.js';
import { cited, fromMemory, proposed } from './texts.js';

const law = 'Capacity and Self-Determination (Jersey) Law 2016';
const toolkit = 'Jersey MSP Toolkit s3';
const procedures = 'Jersey multi-agency adult safeguarding procedures';
const stageTwo = `${procedures}, Stage Two`;

/** What is asked and told in Jersey. */
export const jerseyAsked: OwnAsked = {
  advocacy: {
    roles: [
      { code: 'advocate-care-act', name: cited(toolkit, 'Independent advocate', 'Eiriolwr annibynnol') },
      {
        code: 'advocate-ica',
        name: known(cited(toolkit, 'Independent Capacity Advocate', 'Eiriolwr Galluedd Annibynnol'), 'ICA'),
      },
      {
        code: 'attorney-health-welfare',
        name: fromMemory('Attorney for health and welfare', 'Atwrnai ar gyfer iechyd a lles', `${law} Art 11-20`),
      },
      {
        code: 'attorney-property',
        name: fromMemory('Attorney for property and affairs', 'Atwrnai ar gyfer eiddo a materion', `${law} Art 11-20`),
      },
      {
        code: 'deputy-health-welfare',
        name: fromMemory('Delegate for health and welfare', 'Cynrychiolydd ar gyfer iechyd a lles', `${law} Art 24`),
      },
      {
        code: 'deputy-property',
        name: fromMemory(
          'Delegate for property and affairs',
          'Cynrychiolydd ar gyfer eiddo a materion',
          `${law} Art 24`,
        ),
      },
      {
        code: 'appropriate-adult',
        name: cited(
          `${procedures}, glossary`,
          'Appropriate adult (police interviews only)',
          'Oedolyn priodol (cyfweliadau’r heddlu yn unig)',
        ),
      },
      ...commonRoles,
    ],
    appropriatePersonRules: [
      coded(
        'not-paid-or-professional',
        proposed(
          'They do not care for or treat this person as a professional or for pay',
          'Nid ydynt yn gofalu am y person hwn nac yn ei drin fel gweithiwr proffesiynol nac am dâl',
        ),
      ),
      coded('adult-agrees', proposed('The person agrees to them', 'Mae’r person yn cytuno iddynt')),
      coded(
        'best-interests-if-lacks-capacity',
        proposed(
          'The person cannot decide about this, and it is in their best interests',
          'Ni all y person benderfynu am hyn, ac mae er eu budd pennaf',
        ),
      ),
      coded(
        'willing-and-able',
        proposed('They are willing and able to do it', 'Maen nhw’n fodlon ac yn gallu ei wneud'),
      ),
      coded(
        'facilitates-involvement',
        proposed('They help the person to take part', 'Maen nhw’n helpu’r person i gymryd rhan'),
      ),
      coded(
        'not-implicated-in-harm',
        proposed(
          'They have no part in what the enquiry is about',
          'Nid oes ganddynt ran yn yr hyn y mae’r ymholiad yn ei gylch',
        ),
      ),
      coded(
        'no-conflict-of-interest',
        proposed('Their interests do not stand against the person’s', 'Nid yw eu buddiannau’n groes i rai’r person'),
      ),
    ],
    capacityAdvocateCriteria: [],
  },
  capacityTest: jerseyCapacityAsked,
  whatFollows: {
    duty: null,
    advocate: goodPractice,
    ...commonLines,
    canBegin: cited(toolkit, 'The enquiry can begin now.', 'Gall yr ymholiad ddechrau nawr.'),
    capacityAdvocate: proposed(
      'Consider asking for an independent capacity advocate, and say why or why not.',
      'Ystyriwch ofyn am eiriolwr galluedd annibynnol, a dywedwch pam neu pam ddim.',
      toolkit,
    ),
  },
  pressure: {
    ask: cited(
      stageTwo,
      'Is there any undue influence, coercion or duress? This must be assessed.',
      'A oes unrhyw ddylanwad amhriodol, gorfodaeth neu fygythiad? Rhaid asesu hyn.',
    ),
    route: proposed(
      'Where pressure by others, and no impairment, stops the person deciding freely, ask for legal advice',
      'Lle mae pwysau gan eraill, ac nid nam, yn rhwystro’r person rhag penderfynu’n rhydd, gofynnwch am gyngor cyfreithiol',
    ),
  },
};
