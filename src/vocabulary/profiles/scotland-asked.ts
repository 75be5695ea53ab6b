import type { OwnAsked } from '../asked-profile.js';
import { scotlandCapacityAsked } from './capacity-asked.js';
import { askAboutPressure, commonLines, commonRoles } from './common.js';
import { cited, fromMemory, proposed } from './texts.js';

const s6 = 'Adult Support and Protection (Scotland) Act 2007 s6';

/** What is asked and told in Scotland. There is no advocate for mental capacity alone. */
export const scotlandAsked: OwnAsked = {
  advocacy: {
    roles: [
      { code: 'advocate-care-act', name: fromMemory('Independent advocate', 'Eiriolwr annibynnol') },
      { code: 'attorney-health-welfare', name: fromMemory('Welfare attorney', 'Atwrnai lles') },
      { code: 'attorney-property', name: fromMemory('Continuing attorney', 'Atwrnai parhaus') },
      { code: 'guardian', name: fromMemory('Guardian', 'Gwarcheidwad') },
      {
        code: 'appropriate-adult',
        name: fromMemory(
          'Appropriate adult (police interviews only)',
          'Oedolyn priodol (cyfweliadau’r heddlu yn unig)',
        ),
      },
      ...commonRoles,
    ],
    appropriatePersonRules: [],
    capacityAdvocateCriteria: [],
  },
  capacityTest: scotlandCapacityAsked,
  whatFollows: {
    duty: null,
    advocate: fromMemory('Consider independent advocacy.', 'Ystyriwch eiriolaeth annibynnol.', s6),
    ...commonLines,
    canBegin: proposed('The inquiry can begin now.', 'Gall yr ymholiad ddechrau nawr.'),
    capacityAdvocate: null,
  },
  pressure: {
    ask: askAboutPressure,
    route: cited(
      'Adult Support and Protection (Scotland) Act 2007 s35, code of practice, gov.scot',
      'Undue pressure may come from a person in whom the adult has confidence and trust. Ask for legal advice about a protection order',
      'Gall pwysau gormodol ddod gan berson y mae gan yr oedolyn hyder a ffydd ynddo. Gofynnwch am gyngor cyfreithiol am orchymyn amddiffyn',
    ),
  },
};
