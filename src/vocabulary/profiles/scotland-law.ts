import type { CapacityTest, CodedText } from '../profile.js';
import { scotlandCapacityAsked } from './capacity-asked.js';
import { coded } from './common.js';
import { cited, proposed } from './texts.js';

const principles = 'Adult Support and Protection (Scotland) Act 2007 s1-2, code of practice, gov.scot';

/** The Act has five words for what are four questions here. */
export const scotlandCapacityTest: CapacityTest = {
  order: 'functional-first',
  orderSource: proposed(
    'Our own order: first what the person can do about the decision, then, where they cannot, why not',
    'Ein trefn ni: yn gyntaf beth all y person ei wneud am y penderfyniad, yna, lle na allant, pam',
  ),
  ...scotlandCapacityAsked,
  nexusRequired: true,
};

/** The principles, in our words. */
export const scotlandGuidance: readonly CodedText[] = [
  coded(
    'benefit-and-least-restrictive',
    cited(
      principles,
      'What is done has to be of benefit to the adult, and to be what restricts their freedom least',
      'Rhaid i’r hyn a wneir fod o fudd i’r oedolyn, a bod yr hyn sy’n cyfyngu leiaf ar eu rhyddid',
    ),
  ),
  coded(
    'wishes-and-feelings',
    cited(
      principles,
      'The adult’s wishes and feelings count, past and present',
      'Mae dymuniadau a theimladau’r oedolyn yn cyfrif, ddoe a heddiw',
    ),
  ),
  coded(
    'views-of-others',
    cited(
      principles,
      'The views of the nearest relative, the primary carer, a guardian and an attorney are heard',
      'Gwrandewir ar farn y perthynas agosaf, y prif ofalwr, gwarcheidwad ac atwrnai',
    ),
  ),
  coded(
    'participation',
    cited(
      principles,
      'The adult takes part as fully as possible, with the information and support that this takes',
      'Mae’r oedolyn yn cymryd rhan mor llawn â phosibl, gyda’r wybodaeth a’r cymorth sydd eu hangen ar gyfer hynny',
    ),
  ),
  coded(
    'not-treated-less-well',
    cited(
      principles,
      'The adult is not treated less favourably than another would be, and who they are is respected',
      'Ni chaiff yr oedolyn ei drin yn llai ffafriol nag un arall, a pherchir pwy ydynt',
    ),
  ),
];
