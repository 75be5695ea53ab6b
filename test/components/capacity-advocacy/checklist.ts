// The checklist in a worker's hands: everything is found by what can be seen or read out, and done as a user does it.
import '../../../src/define.js';
import type { CapacityAdvocacyElement } from '../../../src/components/capacity-advocacy/capacity-advocacy.js';
import { nameOf } from '../../support/dom.js';
import { inForm, type Attributes } from '../../support/form.js';
import { NOW, Picker, WORKER } from '../desired-outcomes/picker.js';

export type Seen = Readonly<Record<string, unknown>>;
type SeenList = readonly Seen[] | undefined;

/** The value as tests read it. */
export interface SeenSection {
  readonly involvement?: Seen;
  readonly decisions: readonly Seen[];
  readonly coercion?: SeenList;
  readonly advocacy?: Seen;
  readonly sharing?: SeenList;
  readonly refusals?: SeenList;
  readonly setAside?: Seen;
}

export class Checklist extends Picker {
  get section(): SeenSection {
    return this.value as unknown as SeenSection;
  }
  get checklist(): CapacityAdvocacyElement {
    return this.el as unknown as CapacityAdvocacyElement;
  }
  /** An entry of a list; the last one without a place. */
  entry(list: 'decisions' | 'coercion' | 'sharing' | 'refusals', at = -1): Seen {
    const found = this.section[list]?.at(at);
    if (!found) throw new Error(`There is no ${list} ${at} in ${JSON.stringify(this.el.value)}`);
    return found;
  }
  /** Chooses answers of the questions about one part, e.g. `/coercion/0/date`. */
  async chooseIn(path: string, ...names: readonly RegExp[]): Promise<void> {
    for (const name of names) {
      const all = this.seen<HTMLInputElement>(`[data-path^="${path}"] input`);
      const found = all.find((input) => name.test(nameOf(input)));
      if (!found)
        throw new Error(`Nothing is named ${String(name)} at ${path}. There is: ${all.map(nameOf).join(' | ')}`);
      found.focus();
      found.click();
      await this.settle();
    }
  }
  /** The host saves what is posted and shows the page anew. */
  override async saveAndReload(attributes: Attributes = {}): Promise<Checklist> {
    return openChecklist({ value: JSON.parse(this.posted ?? 'null') as unknown, ...attributes });
  }
}

/** Opens the checklist for Joyce in a page of a case system. `value` is what is saved. */
export async function openChecklist(attributes: Attributes = {}): Promise<Checklist> {
  const page = await inForm('msp-capacity-advocacy', {
    'person-name': 'Joyce',
    jurisdiction: 'england',
    user: WORKER,
    ...attributes,
  });
  const list = new Checklist(page);
  list.el.clock = () => NOW;
  await list.settle();
  return list;
}
