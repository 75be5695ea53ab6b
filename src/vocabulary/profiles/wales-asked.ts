import type { OwnAsked } from '../asked-profile.js';
import { mentalCapacityAsked } from './capacity-asked.js';
import { askAboutPressure, commonLines, englishAndWelshRoles, known, scieCriteria } from './common.js';
import { cited, fromMemory, notVerified, proposed } from './texts.js';

const procedures = 'Wales Safeguarding Procedures, part 3';

/** What is asked and told in Wales. */
export const walesAsked: OwnAsked = {
  advocacy: {
    roles: [
      {
        code: 'advocate-care-act',
        name: fromMemory('Independent professional advocate', 'Eiriolwr proffesiynol annibynnol'),
      },
      {
        code: 'advocate-imca',
        name: known(
          cited(
            'SI 2007/852 (W. 77), explanatory note',
            'Independent mental capacity advocate',
            'Eiriolwr galluedd meddyliol annibynnol',
          ),
          'IMCA',
        ),
      },
      ...englishAndWelshRoles,
    ],
    appropriatePersonRules: [],
    capacityAdvocateCriteria: scieCriteria,
  },
  capacityTest: mentalCapacityAsked,
  whatFollows: {
    duty: null,
    advocate: cited(procedures, 'Consider the person’s need for an advocate.', 'Ystyriwch angen y person am eiriolwr.'),
    ...commonLines,
    canBegin: proposed('The enquiry can begin now.', 'Gall yr ymholiad ddechrau nawr.'),
    capacityAdvocate: notVerified(
      'Consider whether an independent mental capacity advocate can be asked for, and say why or why not.',
      'Ystyriwch a ellir gofyn am eiriolwr galluedd meddyliol annibynnol, a dywedwch pam neu pam ddim.',
    ),
  },
  pressure: {
    ask: askAboutPressure,
    route: cited(
      'Social Services and Well-being (Wales) Act 2014 s127, legislation.gov.uk',
      'An authorised officer can ask for an adult protection and support order, to speak with the person in private and to find out whether they are making decisions freely',
      'Gall swyddog awdurdodedig ofyn am orchymyn amddiffyn a chynorthwyo oedolion, i siarad â’r person yn breifat ac i ganfod a ydynt yn gwneud penderfyniadau’n rhydd',
    ),
  },
};
