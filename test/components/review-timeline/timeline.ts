// The timeline in a worker's hands: everything is found by what can be seen or read out, and done as a user does it.
import '../../../src/define.js';
import type { ReviewTimelineElement } from '../../../src/components/review-timeline/review-timeline.js';
import { inForm, type Attributes } from '../../support/form.js';
import { focusName, Picker, WORKER } from '../desired-outcomes/picker.js';

export type Seen = Readonly<Record<string, unknown>>;

/** The value as tests read it. */
export interface SeenTimeline {
  readonly reviews: readonly Seen[];
  readonly timescaleChanges?: readonly Seen[];
  readonly outcomeChanges?: readonly Seen[];
}

/** What the worker's clock shows, unless a test says otherwise: 3 June 2026. */
export const NOW = new Date(2026, 5, 3, 10, 42);

export class Timeline extends Picker {
  get section(): SeenTimeline {
    return this.value as unknown as SeenTimeline;
  }
  get timeline(): ReviewTimelineElement {
    return this.el as unknown as ReviewTimelineElement;
  }
  /** A review; the last one recorded without a place. */
  review(at = -1): Seen {
    const found = this.section.reviews.at(at);
    if (!found) throw new Error(`There is no review ${at} in ${JSON.stringify(this.el.value)}`);
    return found;
  }
  /** The outcome in a change that waits; the last one without a place. */
  changed(at = -1): Seen {
    const found = this.section.outcomeChanges?.at(at)?.['outcome'];
    if (!found) throw new Error(`No outcome is changed in ${JSON.stringify(this.el.value)}`);
    return found as Seen;
  }
  /** The answers about one outcome: `data-outcome` holds its id. */
  async going(id: string, name: RegExp): Promise<void> {
    const found = this.seen<HTMLInputElement>(`[data-outcome="${id}"] input`).find((input) =>
      name.test(input.labels?.[0]?.textContent?.trim() ?? ''),
    );
    if (!found) throw new Error(`Nothing is named ${String(name)} for ${id}`);
    found.focus();
    found.click();
    await this.settle();
  }
  /** Where the focus is, by its name. */
  get shadowFocus(): string {
    return focusName();
  }
  /** The host saves what is posted and shows the page anew. */
  override async saveAndReload(attributes: Attributes = {}): Promise<Timeline> {
    return openTimeline({ value: JSON.parse(this.posted ?? 'null') as unknown, ...attributes });
  }
}

/** Opens the timeline of Sam in a page of a case system. `value` is what is saved. */
export async function openTimeline(attributes: Attributes = {}): Promise<Timeline> {
  const page = await inForm('msp-review-timeline', {
    'person-name': 'Sam',
    jurisdiction: 'england',
    user: WORKER,
    ...attributes,
  });
  const found = new Timeline(page);
  found.el.clock = () => NOW;
  await found.settle();
  return found;
}
