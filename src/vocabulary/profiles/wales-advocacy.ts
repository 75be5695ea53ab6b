import type { AdvocacyRules } from '../profile.js';
import { cited, notVerified } from './texts.js';
import { walesAsked } from './wales-asked.js';

/** The Part 10 code and the Mental Capacity Act 2005. */
export const walesAdvocacy: AdvocacyRules = {
  ...walesAsked.advocacy,
  substantialDifficultyTest: false,
  duty: false,
  rule: cited(
    'Wales Safeguarding Procedures, part 3, on the Part 10 code of practice',
    'There is a legal duty to consider a person’s need for advocacy',
    'Mae dyletswydd gyfreithiol i ystyried angen person am eiriolaeth',
  ),
  capacityAdvocate: 'advocate-imca',
  capacityAdvocateMayBeInstructedWithFamily: 'unverified',
  capacityAdvocateRule: notVerified(
    'Consider one for an adult who lacks capacity to agree to a protective measure. Whether one can be asked for although family or friends are there has not been compared with the Welsh regulations',
    'Ystyriwch un ar gyfer oedolyn sydd heb alluedd i gytuno i fesur amddiffynnol. Nid yw’r cwestiwn a ellir gofyn am un er bod teulu neu ffrindiau yno wedi’i gymharu â rheoliadau Cymru',
    'SI 2007/852 (W. 77)',
  ),
};
