import type { OwnAsked } from '../asked-profile.js';
import { neutralCapacityAsked } from './capacity-asked.js';
import { askAboutPressure, commonLines } from './common.js';
import { proposed } from './texts.js';

/** What is asked and told where no jurisdiction is known: no law, no duty, no role of the law but an advocate, to be considered. */
export const neutralAsked: OwnAsked = {
  advocacy: {
    roles: [{ code: 'advocate-care-act', name: proposed('Independent advocate', 'Eiriolwr annibynnol') }],
    appropriatePersonRules: [],
    capacityAdvocateCriteria: [],
  },
  capacityTest: neutralCapacityAsked,
  whatFollows: {
    duty: null,
    advocate: proposed('Consider independent advocacy.', 'Ystyriwch eiriolaeth annibynnol.'),
    ...commonLines,
    canBegin: proposed('The enquiry can begin now.', 'Gall yr ymholiad ddechrau nawr.'),
    capacityAdvocate: null,
  },
  pressure: {
    ask: askAboutPressure,
    route: proposed(
      'Where pressure by others stops the person deciding freely, ask for legal advice',
      'Lle mae pwysau gan eraill yn rhwystro’r person rhag penderfynu’n rhydd, gofynnwch am gyngor cyfreithiol',
    ),
  },
};
