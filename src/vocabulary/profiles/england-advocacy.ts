import type { AdvocacyRules } from '../profile.js';
import { englandAsked } from './england-asked.js';
import { cited } from './texts.js';

/** Care Act 2014 s67 and s68, and the Mental Capacity Act 2005. */
export const englandAdvocacy: AdvocacyRules = {
  ...englandAsked.advocacy,
  substantialDifficultyTest: true,
  duty: true,
  rule: cited(
    'Care Act 2014 s68',
    'An independent advocate is arranged where, without one, it would be very hard for the person to understand, remember or weigh up what is said or to say what they want, and no appropriate person is there',
    'Trefnir eiriolwr annibynnol lle byddai’n anodd iawn i’r person, heb un, ddeall, cofio neu bwyso a mesur yr hyn a ddywedir neu ddweud beth maen nhw ei eisiau, a lle nad oes person priodol',
  ),
  capacityAdvocate: 'advocate-imca',
  capacityAdvocateMayBeInstructedWithFamily: true,
  capacityAdvocateRule: cited(
    'SI 2006/2883 reg 4 and 5; SCIE guide 32',
    'Consider one for each adult who lacks capacity to agree to a protective measure, where harm by another person, or to another person, is in question. It has to be of particular benefit; family or friends may be there',
    'Ystyriwch un ar gyfer pob oedolyn sydd heb alluedd i gytuno i fesur amddiffynnol, lle mae niwed gan berson arall, neu i berson arall, dan sylw. Rhaid iddo fod o fudd arbennig; gall teulu neu ffrindiau fod yno',
  ),
};
