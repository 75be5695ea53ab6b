import type { Profile } from '../profile.js';
import { commonTerms, emergency } from './common.js';
import { neutralAsked } from './neutral-asked.js';
import { proposed } from './texts.js';

/**
 * Words where no jurisdiction is known: no law, no duty, no body by its name. What a council's own profile leaves out is
 * taken from here where it names no other.
 */
export const neutralProfile: Profile = {
  id: '',
  version: '1.0',
  name: proposed('No jurisdiction', 'Dim awdurdodaeth'),
  locale: ['en-GB'],
  ageOfApplication: { safeguarding: { years: 18, mark: 'proposed' }, capacity: { years: 16, mark: 'proposed' } },
  law: {
    safeguarding: null,
    capacity: proposed('the law on capacity', 'y gyfraith ar alluedd'),
    advocacy: null,
    capacityAdvocacy: null,
    dataProtection: proposed('the law on data protection', 'y gyfraith ar ddiogelu data'),
  },
  criteria: [],
  capacityTest: {
    order: 'functional-first',
    orderSource: proposed(
      'First what the person can do about the decision, then, where they cannot, why not',
      'Yn gyntaf beth all y person ei wneud am y penderfyniad, yna, lle na allant, pam',
    ),
    ...neutralAsked.capacityTest,
    nexusRequired: true,
  },
  advocacy: {
    ...neutralAsked.advocacy,
    substantialDifficultyTest: false,
    duty: false,
    rule: proposed('An advocate can help a person to take part', 'Gall eiriolwr helpu person i gymryd rhan'),
    capacityAdvocate: null,
    capacityAdvocateMayBeInstructedWithFamily: false,
    capacityAdvocateRule: null,
  },
  whatFollows: neutralAsked.whatFollows,
  pressure: neutralAsked.pressure,
  terms: {
    ...commonTerms,
    enquiry: proposed('enquiry', 'ymholiad'),
    board: proposed('safeguarding board', 'bwrdd diogelu'),
    leadTeam: proposed('safeguarding team', 'tîm diogelu'),
    regulator: proposed('regulator of care', 'rheoleiddiwr gofal'),
    police: proposed('police', 'heddlu'),
    court: proposed('court', 'llys'),
    courtAppointed: proposed('person appointed by a court', 'person a benodwyd gan lys'),
    personAtRisk: proposed('adult', 'oedolyn'),
  },
  stages: [],
  timescales: [],
  guidance: [],
  nationalReturn: null,
  emergency,
};
