import { textOf } from '../shared/item-fields.js';
import { itemsAt } from '../shared/parts.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { REFUSALS, type Placed, type RefusalDraft } from './model.js';

type Element = CapacityAdvocacyElement;

/** How a refusal is named: by what the person does not want, or by its place. */
export function refusalName({ words }: Element, { item, index }: Placed<RefusalDraft>): string {
  const said = textOf(item.of ?? item.words).trim();
  return said ? words.quote(said) : words.t('refusalNumber', { number: index + 1 });
}

/** The refusal of an id, as it is named. */
export function refusalOf(el: Element, id: unknown): string | undefined {
  const found = itemsAt<RefusalDraft>(el.editing.value, REFUSALS).find(({ item }) => item.id === id);
  return found && refusalName(el, found);
}
