import type { AdvocacyRules, CapacityTest, CodedText } from '../profile.js';
import { jerseyCapacityAsked } from './capacity-asked.js';
import { coded } from './common.js';
import { jerseyAsked } from './jersey-asked.js';
import { cited, notVerified } from './texts.js';

const toolkit = 'Jersey MSP Toolkit s3';
const procedures = 'Jersey multi-agency adult safeguarding procedures';

/** The Law: articles 3 to 6. Their contents are known from its contents page, their words from memory. */
export const jerseyCapacityTest: CapacityTest = {
  order: 'functional-first',
  orderSource: notVerified(
    'First whether the person can make the decision, and only then, where they cannot, why not. Whether the courts of Jersey ask in this order has not been checked',
    'Yn gyntaf a all y person wneud y penderfyniad, a dim ond wedyn, lle na all, pam. Nid oes neb wedi gwirio a yw llysoedd Jersey yn gofyn yn y drefn hon',
  ),
  ...jerseyCapacityAsked,
  nexusRequired: true,
};

/** Practice, after the toolkit of the Safeguarding Partnership Board, and the Law. */
export const jerseyAdvocacy: AdvocacyRules = {
  ...jerseyAsked.advocacy,
  substantialDifficultyTest: true,
  duty: false,
  rule: cited(
    toolkit,
    'An independent advocate is arranged where the person would have substantial difficulty in being involved, and no other suitable person is there to represent and support them',
    'Trefnir eiriolwr annibynnol lle byddai’r person yn cael anhawster sylweddol i gymryd rhan, a lle nad oes person addas arall i’w gynrychioli a’i gefnogi',
  ),
  capacityAdvocate: 'advocate-ica',
  capacityAdvocateMayBeInstructedWithFamily: 'unverified',
  capacityAdvocateRule: cited(
    toolkit,
    'Consider one where a person lacks capacity, and harm to them by another person, or by them to another person, is in question',
    'Ystyriwch un lle nad oes gan berson alluedd, a lle mae niwed iddynt gan berson arall, neu ganddynt i berson arall, dan sylw',
  ),
};

/** What the procedures and the Law say, in our words. */
export const jerseyGuidance: readonly CodedText[] = [
  coded(
    'practice-not-statute',
    cited(
      procedures,
      'No law of Jersey is about safeguarding adults alone: what is done is best practice',
      'Nid oes cyfraith yn Jersey sy’n ymwneud â diogelu oedolion yn unig: arfer gorau yw’r hyn a wneir',
    ),
  ),
  coded(
    'capacity-is-for-a-decision',
    cited(
      `${procedures}, Stage Two`,
      'Capacity is for one decision: about parts of the enquiry, about which concerns are raised, about action',
      'Mae galluedd ar gyfer un penderfyniad: am rannau o’r ymholiad, am ba bryderon a godir, am weithredu',
    ),
  ),
  coded(
    'advocacy-from-the-start',
    cited(
      toolkit,
      'Advice about advocacy is given at the very start of the enquiry',
      'Rhoddir cyngor am eiriolaeth ar ddechrau’r ymholiad',
    ),
  ),
  coded(
    'advocate-as-soon-as-possible',
    cited(
      toolkit,
      'The enquiry may begin before there is an advocate; one is appointed as soon as possible',
      'Gall yr ymholiad ddechrau cyn bod eiriolwr; penodir un cyn gynted â phosibl',
    ),
  ),
  coded(
    'family-and-capacity-advocate',
    notVerified(
      'Whether an independent capacity advocate can be asked for although family or friends are there has not been checked: ask the provider',
      'Nid oes neb wedi gwirio a ellir gofyn am eiriolwr galluedd annibynnol er bod teulu neu ffrindiau yno: gofynnwch i’r darparwr',
    ),
  ),
  coded(
    'raised-without-agreement',
    cited(
      'Advice for professionals, safeguarding.je',
      'A concern can be raised without the person’s agreement where their vital interests, or others, are at risk. It is still good practice to tell them',
      'Gellir codi pryder heb gytundeb y person lle mae eu buddiannau hanfodol, neu eraill, mewn perygl. Mae’n dal yn arfer da dweud wrthynt',
    ),
  ),
  coded(
    'regulator-told',
    cited(
      `${procedures}: Regulation of Care (Standards and Requirements) (Jersey) Regulations 2018 reg 21`,
      'A regulated provider of care tells the Jersey Care Commission',
      'Mae darparwr gofal rheoleiddiedig yn dweud wrth Gomisiwn Gofal Jersey',
    ),
  ),
];
