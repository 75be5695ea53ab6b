import type { PropertyDeclarations, PropertyValues } from 'lit';
import { jsonAttribute, Unreadable } from '../../form/attributes.js';
import type { Checking } from '../../form/speaking-control.js';
import { drift } from '../../rules/drift.js';
import type { NextReview } from '../../rules/next-review.js';
import type { FieldIssue } from '../../schema/issue.js';
import type { ReviewTimeline } from '../../schema/index.js';
import type { OutcomeVersionView } from '../../schema/outcome-lines.js';
import { ItemSectionElement, type SectionUi } from '../shared/item-section.js';
import { itemsOf, type Placed } from '../shared/lists.js';
import { CheckedTimeline } from './checked.js';
import { DerivedFrom, type Derived, type LiveOutcome } from './derived.js';
import { outcomesSection, refusalsGiven } from '../shared/around.js';
import type { Timeline } from './lanes.js';
import { MET, REVIEWS, wordsOf, type ReviewDraft } from './model.js';

const read = (given: unknown): unknown => (given instanceof Unreadable ? undefined : given);
/** What follows from an empty section. */
const NOTHING = { reviews: [] };
/** Attributes that tell of the record around the section. */
const AROUND = ['outcomes', 'refusals'] as const;

/**
 * What the timeline knows: the outcomes and refusals of the record around it, what follows from them and from its reviews, and how
 * wide it is drawn.
 *
 * @template U what is open on its screen
 */
export abstract class KnowingTimeline<U extends SectionUi> extends ItemSectionElement<
  ReviewTimeline,
  'review-timeline',
  U
> {
  static override properties: PropertyDeclarations = {
    outcomes: { converter: jsonAttribute, noAccessor: true },
    refusals: { converter: jsonAttribute },
    width: { state: true },
    letters: { state: true },
    isPrinting: { state: true },
  };

  /** The refusals that the section capacity and advocacy records (JSON): that section, or its refusals. They are shown, never changed. */
  refusals: unknown;
  /** @internal How wide it is drawn. */
  width = 720;
  /** @internal The letters with which it is drawn: their size, then their family. */
  letters = '16px system-ui, sans-serif';
  /** @internal Whether it is being printed: what is drawn when it is asked for is on paper, too. */
  isPrinting = false;
  #outcomes: unknown;

  /** The section desired outcomes of the record, or its outcomes (JSON). They are read, and never changed. */
  get outcomes(): unknown {
    return this.#outcomes;
  }
  set outcomes(given: unknown) {
    const before = this.#outcomes;
    this.#outcomes = given;
    if (this.hasUpdated) this.renew();
    this.requestUpdate('outcomes', before);
  }

  readonly #derivedFrom = new DerivedFrom();
  #typed: unknown;
  get #derived(): Derived {
    const { today, catalogue } = this.checking;
    const isTyping = this.view !== undefined && this.view === this.#typed;
    const { view } = this;
    return this.#derivedFrom.of({ value: view ?? NOTHING, outcomes: read(this.outcomes), today, catalogue }, isTyping);
  }
  /** @internal */
  override change(next: ReviewTimeline, commit = true): void {
    this.#typed = commit ? undefined : next;
    super.change(next, commit);
  }
  /** @internal */
  override commit(): void {
    this.#typed = undefined;
    // Later: a box that is taken away while it has the focus commits in the midst of drawing.
    queueMicrotask(() => this.requestUpdate());
    super.commit();
  }
  /** @internal What follows, as one: another one where anything of it may be another. */
  get derivation(): object {
    return this.#derived;
  }
  /** @internal What the words on the screen depend on. */
  get spoken(): readonly unknown[] {
    const { words, personName, messages, catalogue, audience, headingLevel } = this;
    return [words.locale, personName, messages, catalogue, audience, headingLevel];
  }
  /** @internal The record as far as it is known here. */
  get record(): object {
    return this.#derived.record;
  }
  /** @internal */
  get timeline(): Timeline | undefined {
    return this.#derived.timeline;
  }
  /** @internal */
  get next(): NextReview {
    return this.#derived.next;
  }
  /** @internal */
  get quietDays(): number | undefined {
    const { next, record, timeline } = this.#derived;
    // The work has ended with its last talk, or with its only one.
    const last = timeline?.events.findLast(({ lane, at }) => lane === 'talks' && at);
    if (timeline?.isSettled || last?.stages?.some((stage) => stage.endsWith('end'))) return undefined;
    // While people know when they meet again, a pause is no drift.
    if (next.result !== undefined && next.overdueBy === undefined) return undefined;
    if (this.#quiet?.of !== record) this.#quiet = { of: record, days: drift(record, { today: this.today }).result };
    return this.#quiet.days;
  }
  #quiet: { readonly of: object; readonly days: number | undefined } | undefined;
  /** @internal The outcomes that stand, in the order of their places. */
  get liveOutcomes(): readonly LiveOutcome[] {
    return this.#derived.live;
  }
  /** @internal All outcomes that are known, in the order of their places. */
  get outcomeIds(): readonly string[] {
    return this.#derived.ids;
  }
  /** @internal The part of the work that a review belongs to. */
  stageOf(key: string): string | undefined {
    return this.#derived.stages.get(key);
  }
  #latestOf(id: string): OutcomeVersionView | undefined {
    return this.#derived.chains.find((chain) => chain.id === id)?.versions.at(-1)?.version;
  }
  /** @internal What an outcome says now; its id where nothing is known of it. `short` for a line. */
  wordsOfOutcome(id: string, short = false): string {
    const text = wordsOf(this.#latestOf(id) ?? {}) || id;
    return short && text.length > 60 ? `${Array.from(text).slice(0, 57).join('').trimEnd()}…` : text;
  }
  /** @internal Whether something took, or takes, the place of another outcome. */
  isReplacing(id: string): boolean {
    return this.#derived.chains.some(({ versions }) => versions.at(-1)?.version.supersededBy === id);
  }
  /** @internal How an outcome goes, in words. What they do not want and has not happened has been kept from happening. */
  goingOf(id: string, status: unknown): string | undefined {
    const isNotWanted = this.#latestOf(id)?.polarity === 'not-wanted';
    return isNotWanted && status === MET ? this.words.t('keptSoFar') : this.words.label('review-status', status);
  }
  /** @internal Whether the words of an outcome are the person's own, as far as is known. */
  isTheirs(id: string): boolean {
    const source = this.#derived.chains.find((chain) => chain.id === id)?.versions[0]?.version.source;
    return source === undefined || source.startsWith('person');
  }
  /** @internal */
  get refusalsKnown(): NonNullable<ReturnType<typeof refusalsGiven>> {
    return refusalsGiven(read(this.refusals)) ?? [];
  }
  /** @internal */
  get reviews(): readonly Placed<ReviewDraft>[] {
    return itemsOf<ReviewDraft>(this.editing.value, REVIEWS.list);
  }
  /** @internal The one that was recorded last. */
  get latestReview(): Placed<ReviewDraft> | undefined {
    return this.reviews.at(-1);
  }

  /** @internal */
  override get checking(): Checking & { readonly outcomes?: unknown; readonly conversations?: unknown } {
    const { outcomes, conversations } = outcomesSection(read(this.outcomes)) ?? {};
    return { ...super.checking, ...(outcomes !== undefined && { outcomes, conversations }) };
  }
  readonly #checked = new CheckedTimeline();
  protected override check(value: unknown): FieldIssue[] {
    return this.#checked.of(value, this.checking, value === this.#typed);
  }
  protected override remarks(): FieldIssue[] {
    const unread = AROUND.filter((name) => this[name] instanceof Unreadable);
    const told = unread.map((attribute): FieldIssue => ({
      path: [],
      code: 'attribute-unreadable',
      params: { attribute },
      severity: 'info',
    }));
    return [...super.remarks(), ...told];
  }
  readonly #print = (event: Event): void => {
    this.isPrinting = event.type === 'beforeprint';
    // Paper does not wait for the next task.
    this.performUpdate();
  };
  #fit(room: number): void {
    const width = Math.floor(room / 8) * 8;
    if (width > 0) this.width = Math.min(width, 896);
  }
  readonly #watch = new ResizeObserver(([entry]) => {
    // In the next frame: what follows from a size is not to change that size in the midst of it.
    requestAnimationFrame(() => {
      if (!entry) return;
      const { fontFamily, fontSize } = getComputedStyle(entry.target);
      this.letters = `${fontSize} ${fontFamily}`;
      this.#fit(entry.contentRect.width);
    });
  });
  /** Measured is what lies inside, where the look of the page does not reach: `* { all: unset }` takes the size from the element. */
  #observe(): void {
    const inside = this.renderRoot.querySelector('.section');
    if (inside) this.#watch.observe(inside);
  }
  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#observe();
  }
  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, this.#print);
    // What is drawn first has its width already: nobody sees it drawn twice.
    this.#fit(this.clientWidth);
    this.#observe();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['beforeprint', 'afterprint']) window.removeEventListener(type, this.#print);
    this.#watch.disconnect();
  }
}
