// A case of the studies in the hands of those who work on it: the host keeps what is posted, and opens a page of its own for each day.
import { expect } from '@open-wc/testing';
import { checkChange } from '../../../src/rules/index.js';
import { settle } from '../../support/dom.js';
import type { Seen } from '../capacity-advocacy/checklist.js';
import { ByKeys, ByMouse, openRecord, type RecordPage } from './worker.js';

/** What the host itself writes of a case. */
export interface Frame {
  readonly concern: { readonly findings: readonly Dated[] };
  readonly events: readonly Dated[];
  readonly concludedOn: string;
}
type Dated = Seen & { readonly date: string };

export class InHand {
  page!: RecordPage;
  keys!: ByKeys;
  mouse!: ByMouse;
  /** What is saved: at first what the host itself writes, and no section. */
  kept: Seen = {};
  readonly #frame: Frame & Seen;

  constructor(
    { desiredOutcomes: _, capacityAdvocacy: __, reviewTimeline: ___, closureFeedback: ____, ...frame }: Frame & Seen,
    readonly given: { readonly 'person-name': string; readonly user: object },
  ) {
    this.#frame = frame;
  }
  /** A page of this day, with what is saved, and what the host itself knows by then. */
  async open(day: string, more: object = {}): Promise<this> {
    const { concern, events, concludedOn, ...frame } = this.#frame;
    const before = ({ date }: Dated): boolean => date <= day;
    const known = { concern: { ...concern, findings: concern.findings.filter(before) }, events: events.filter(before) };
    this.kept = { ...frame, ...this.kept, ...known, ...(concludedOn <= day && { concludedOn }) };
    this.page = await openRecord(day, this.kept, { ...this.given, ...more });
    [this.keys, this.mouse] = [new ByKeys(this.page), new ByMouse(this.page)];
    return this;
  }
  /** Saves, as the host does that has taken the post: nothing of what was saved before may be lost. */
  async save(): Promise<void> {
    const { el } = this.page;
    const last = await this.keys.save();
    expect(checkChange(this.kept, last)).to.deep.equal([]);
    el.defaultValue = last as never;
    await settle(el);
    expect(el.matches(':state(dirty)'), 'after a save nothing is unsaved').to.equal(false);
    this.kept = last;
  }
  /** A list of a section of what is saved. */
  list(section: string, name: string): readonly Seen[] {
    return ((this.kept[section] as Seen | undefined)?.[name] ?? []) as readonly Seen[];
  }
}
