import { nothing, type TemplateResult } from 'lit';
import { concludeCapacityAdvocate } from '../../rules/capacity-advocate-duty.js';
import { isMissing } from '../../schema/conditions.js';
import { questions, type Ask } from '../shared/asks.js';
import { nameOfPerson } from '../shared/people.js';
import { profileNow } from '../shared/place.js';
import { told } from '../shared/told.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { capacityAdvocateFields } from './fields.js';

type Element = CapacityAdvocacyElement;

const REASON: Ask<Element> = { key: 'reason', word: 'capacityAdvocateReason' };
const ASKS: readonly Ask<Element>[] = [
  {
    key: 'considered',
    word: 'capacityAdvocate',
    list: 'yes-no',
    row: true,
    opens: {
      no: [REASON],
      yes: [
        REASON,
        {
          key: 'criteria',
          list: 'capacity-advocate-criterion',
          many: true,
          only: (code, el) => {
            const weighed = profileNow(el).advocacy.capacityAdvocateCriteria;
            return weighed.length === 0 || weighed.includes(code);
          },
        },
        { key: 'particularBenefit', word: 'benefit', list: 'yes-no-not-known', row: true },
        { key: 'benefitReason', optional: true, when: (item) => !isMissing(item['particularBenefit']) },
        { key: 'instructedOn', as: 'date', optional: true },
        { key: 'name', word: 'advocateName', as: 'line', optional: true, say: nameOfPerson },
        { key: 'alsoForSourceOfHarm', as: 'flag' },
      ],
    },
  },
];

const FOLDED = ASKS.map((ask) => ({ ...ask, fold: true }));

/** Whether the advocate for a person who lacks capacity was considered, and why or why not: never more than that. */
export function renderCapacityAdvocate(el: Element): TemplateResult | typeof nothing {
  const fields = capacityAdvocateFields(el);
  const { result, role, decisions } = el.conclude(concludeCapacityAdvocate);
  // Where nobody has said whose harm is in question, it is asked, and nothing is said to follow; where nobody is a source of harm
  // as far as is known, it is one press away.
  const asks = result === 'none' ? FOLDED : ASKS;
  const isAsked = (role && decisions.length > 0) || Object.keys(fields.item).length > 0 || el.errorUnder(fields.path);
  return isAsked ? questions(el, fields, asks) : nothing;
}

/** The same, to read. */
export const renderCapacityAdvocateTold = (el: Element): TemplateResult =>
  told(el, capacityAdvocateFields(el).item, ASKS, el.words.t('capacityAdvocate'), true);

export { ASKS as CAPACITY_ADVOCATE };
