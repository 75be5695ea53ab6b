import type { CodedText } from '../profile.js';
import { coded } from './common.js';
import { mentalCapacityGuidance } from './mental-capacity-act.js';
import { cited, fromMemory } from './texts.js';

// Paragraphs are numbered anew from edition to edition, so the numbers stand in the sources, and are from memory.
const chapter14 = (paragraphs: string): string => `Care and Support Statutory Guidance ${paragraphs}`;

/** The statutory guidance on safeguarding, in our words, and the law on capacity. */
export const englandGuidance: readonly CodedText[] = [
  coded(
    'person-led',
    fromMemory(
      'Safeguarding is led by the person and looks to outcomes: a conversation that gives more involvement, choice and control',
      'Y person sy’n arwain y diogelu, ac edrychir at ganlyniadau: sgwrs sy’n rhoi mwy o gyfranogiad, dewis a rheolaeth',
      chapter14('14.14-14.15'),
    ),
  ),
  coded(
    'involved-from-the-start',
    fromMemory(
      'The adult is involved from the beginning, and an advocate is arranged where one is required',
      'Mae’r oedolyn yn cymryd rhan o’r dechrau, a threfnir eiriolwr lle mae angen un',
      chapter14('14.10, 14.54, 14.80'),
    ),
  ),
  coded(
    'wishes-decide',
    fromMemory(
      'What happens as a result of an enquiry reflects the adult’s wishes wherever possible, as they or their representative or advocate say them',
      'Mae’r hyn sy’n digwydd o ganlyniad i ymholiad yn adlewyrchu dymuniadau’r oedolyn lle bynnag y bo modd, fel y mae ef neu hi, neu gynrychiolydd neu eiriolwr, yn eu dweud',
      chapter14('14.79'),
    ),
  ),
  coded(
    'capacity-and-declines',
    fromMemory(
      'Where an adult who has capacity does not want help, the work turns to reducing harm. Others are still protected, and undue influence is considered',
      'Lle nad yw oedolyn sydd â galluedd eisiau help, mae’r gwaith yn troi at leihau niwed. Mae eraill yn dal i gael eu hamddiffyn, ac ystyrir dylanwad amhriodol',
      chapter14('14.97'),
    ),
  ),
  coded(
    'plan-contents',
    fromMemory(
      'A safeguarding plan says how the adult will be safe, what support, treatment or therapy there is, how services change, how the adult is supported to seek justice or redress, and how risk is managed',
      'Mae cynllun diogelu’n dweud sut y bydd yr oedolyn yn ddiogel, pa gymorth, triniaeth neu therapi sydd, sut mae gwasanaethau’n newid, sut y cefnogir yr oedolyn i geisio cyfiawnder neu iawn, a sut y rheolir risg',
      chapter14('14.111'),
    ),
  ),
  coded(
    'no-other-condition',
    cited(
      'Care Act 2014 s42(1), as NHS Digital quotes it in the supporting information of the SAC',
      'Three conditions are enough for an enquiry: no degree of harm, and no agreement of the adult, is among them',
      'Mae tri amod yn ddigon ar gyfer ymholiad: nid yw maint y niwed, na chytundeb yr oedolyn, yn eu plith',
    ),
  ),
  coded(
    'difficulty-is-not-incapacity',
    cited(
      'Gateshead adult safeguarding procedures',
      'Substantial difficulty is not lack of capacity: a person who has capacity may be due an advocate',
      'Nid diffyg galluedd yw anhawster sylweddol: gall person sydd â galluedd fod â hawl i eiriolwr',
    ),
  ),
  coded(
    'exceptions-for-planning',
    fromMemory(
      'In assessments and planning an advocate may be due although an appropriate person is there: where a stay of 28 days in hospital or of eight weeks in a care home is likely, or where the council and that person do not agree and both think that an advocate would help. In an enquiry this changes nothing',
      'Mewn asesiadau a chynllunio gall fod angen eiriolwr er bod person priodol yno: lle mae arhosiad o 28 diwrnod yn yr ysbyty neu o wyth wythnos mewn cartref gofal yn debygol, neu lle nad yw’r cyngor a’r person hwnnw’n cytuno a’r ddau’n meddwl y byddai eiriolwr yn helpu. Mewn ymholiad nid yw hyn yn newid dim',
      'SI 2014/2889 reg 4',
    ),
  ),
  ...mentalCapacityGuidance,
];
