// The closure in a worker's hands: everything is found by what can be seen or read out, and done as a user does it.
import '../../../src/define.js';
import type { ClosureFeedbackElement } from '../../../src/components/closure-feedback/closure-feedback.js';
import { inForm, type Attributes } from '../../support/form.js';
import { Picker, WORKER } from '../desired-outcomes/picker.js';
import { clockOf, DAY } from './closure.js';

export type Seen = Readonly<Record<string, unknown>>;

/** The value as tests read it. */
export interface SeenClosure {
  readonly achievements: readonly Seen[];
  readonly closure?: Seen;
  readonly feedback: readonly Seen[];
}

export class Closing extends Picker {
  get section(): SeenClosure {
    return this.value as unknown as SeenClosure;
  }
  get closure(): ClosureFeedbackElement {
    return this.el as unknown as ClosureFeedbackElement;
  }
  /** Chooses an answer about one outcome: `data-outcome` holds its id. */
  async about(id: string, name: RegExp, within = ''): Promise<void> {
    const found = this.seen<HTMLInputElement>(`[data-outcome="${id}"] ${within} input`).find((input) =>
      name.test(input.labels?.[0]?.textContent?.trim() ?? ''),
    );
    if (!found) throw new Error(`Nothing is named ${String(name)} for ${id}`);
    found.focus();
    found.click();
    await this.settle();
  }
  /** The host saves what is posted and shows the page anew. */
  override async saveAndReload(attributes: Attributes = {}): Promise<Closing> {
    return openClosing({ value: JSON.parse(this.posted ?? 'null') as unknown, ...attributes });
  }
}

/** Opens the closure of Joyce in a page of a case system, on 11 June 2026 or another day. `value` is what is saved. */
export async function openClosing(attributes: Attributes = {}, day = DAY): Promise<Closing> {
  const given = { 'person-name': 'Joyce', jurisdiction: 'england', user: WORKER };
  const found = new Closing(await inForm('msp-closure-feedback', { ...given, ...attributes }));
  found.el.clock = clockOf(day);
  await found.settle();
  return found;
}
