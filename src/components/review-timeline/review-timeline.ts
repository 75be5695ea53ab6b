import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Path } from '../../form/json.js';
import type { PersonScreen } from '../../form/person-view.js';
import { isPersons } from '../../form/words.js';
import { patched } from '../../rules/versions.js';
import type { ReviewTimeline } from '../../schema/index.js';
import type { SectionUi } from '../shared/item-section.js';
import { lengthOf, listsOnTopOf, removeItem } from '../shared/lists.js';
import { strays } from '../shared/strays.js';
import { renderButtons, renderGlance } from './glance.js';
import { KnowingTimeline } from './knowing.js';
import type { TimelineEvent } from './lanes.js';
import { OUTCOME_CHANGES, REVIEWS } from './model.js';
import { changesOnTop, followReviews } from './outcome-changes.js';
import { handBack, handOver, personScreens, renderRecordedForPerson } from './person.js';
import { placeOf, reveal } from './places.js';
import { renderRecorded } from './recorded.js';
import { renderReviews } from './reviews.js';
import { styles } from './review-timeline.styles.js';
import { renderRefusals, renderTimescales } from './timescales.js';
import { renderViews } from './views.js';

/** What is open on the screen. */
export interface TimelineUi extends SectionUi {
  /** The view that was asked for; the outcome that is shown alone; how many rows of the table; the rows that are marked. */
  readonly view?: 'drawing' | 'table' | undefined;
  readonly shown?: string | undefined;
  readonly rows?: number | undefined;
  /** How many reviews are drawn, when not the latest ones alone. */
  readonly most?: number | undefined;
  readonly marked?: readonly string[] | undefined;
}

/**
 * How it is going: reviews at the beginning, in the middle and at the end, with what changed, was agreed and was achieved, each
 * outcome’s progress, actions, dates that were moved, and changes of what the person wants; drawn to scale, and as a table.
 *
 * @tag msp-review-timeline
 * @slot guidance - the council's own words, shown under the heading
 * @event {Event} input - the value changed by the user; `value` is new already
 * @event {Event} change - the user committed a change
 * @event {CustomEvent<{ issues: FieldIssue[] }>} msp-issues-change - `issues` changed
 * @event {CustomEvent<{ section: string, value: object, reason: string }>} msp-section-change - an outcome changed at a review: the section desired outcomes as it would be with that
 * @event {CustomEvent<{ question: string }>} msp-help - the person asked for help with a question
 * @event {CustomEvent<{ hidden: boolean }>} msp-hide - the screen was hidden, or is shown again
 * @event {CustomEvent} msp-hand-back - the worker takes the screen back from the person; cancel it to ask for a sign-in first
 * @csspart legend - the text of each question
 * @csspart hint - the hint of a question
 * @csspart error - the error of a question
 * @csspart control - each native control
 * @csspart item - the card of a review, of a change of date, of a refusal
 * @csspart add - the buttons that add
 * @csspart remove - the buttons that remove
 * @csspart picture - the pictures beside questions and answers of the person
 * @csspart bar - the bar of the person's view: back, help, stop
 * @csspart error-summary - the list of errors after a blocked submit
 * @cssstate invalid - errors are shown
 * @cssstate dirty - the value differs from what is saved
 * @cssproperty --msp-accent-color - links, primary button, quote bar, chosen control, marks of the drawing
 * @cssproperty --msp-text-color - text
 * @cssproperty --msp-muted-color - hints and dates
 * @cssproperty --msp-border-color - borders of controls and cards
 * @cssproperty --msp-surface-color - background
 * @cssproperty --msp-soft-color - background of notices
 * @cssproperty --msp-error-color - errors
 * @cssproperty --msp-focus-color - focus outline
 * @cssproperty --msp-font-family - font
 * @cssproperty --msp-font-size - size of body text
 */
export class ReviewTimelineElement extends KnowingTimeline<TimelineUi> {
  static readonly tag = 'msp-review-timeline';
  static override styles = [KnowingTimeline.styles, styles].flat();

  protected readonly section = 'review-timeline';
  /** @internal */
  ui: TimelineUi = this.freshUi();
  protected readonly telling = ['reviews', 'timescaleChanges', 'outcomeChanges'];

  protected override get title_(): string {
    return this.words.t('heading');
  }
  protected override get missingMessage(): string {
    return isPersons(this.audience) ? this.words.t('answerMissing') : this.words.issue('review-missing');
  }
  protected override get mayBeEmpty(): boolean {
    return this.isSettled;
  }
  /** @internal Whether one conversation was all of it, so that no review is needed. */
  get isSettled(): boolean {
    return this.reviews.length === 0 && this.timeline?.isSettled === true;
  }
  protected override emptyValue(): ReviewTimeline {
    // Without a list of reviews: that there is none yet is an answer of its own.
    return { schemaVersion: '1.0' } as unknown as ReviewTimeline;
  }
  protected override freshUi(): TimelineUi {
    return { opened: new Set() };
  }
  protected override isBare(value: ReviewTimeline): boolean {
    return this.telling.every((list) => lengthOf(value, list) === 0) && value.nextReviewOn === undefined;
  }
  protected override onTopOf(saved: ReviewTimeline, value: ReviewTimeline): ReviewTimeline {
    return changesOnTop(saved, listsOnTopOf(saved, value, ['reviews', 'timescaleChanges'], this.stamp.by), this.newId);
  }

  #kept: readonly object[] = [];
  /** @internal */
  override change(next: ReviewTimeline, commit = true): void {
    const isSame = lengthOf(next, REVIEWS.list) === this.reviews.length;
    const [value, kept] = isSame ? [next, this.#kept] : followReviews(this, next, this.#kept);
    this.#kept = kept;
    super.change(value, commit);
  }

  /** @internal Whether it is said that there is no review yet. */
  get saysNone(): boolean {
    return Array.isArray(this.view?.reviews);
  }
  /** @internal Says that there is no review yet, or takes that back. */
  sayNone(on: boolean): void {
    const next = { ...this.editing.value, reviews: [] };
    if (on) this.edit(next);
    else if (this.isBare(next) && !this.saved) this.clear();
    else this.edit(patched(next, { reviews: undefined }));
  }
  /** @internal Takes a review that is not saved away again. */
  takeBackReview(index: number): void {
    this.change(removeItem(this.editing.value, REVIEWS.list, index));
    this.say(this.words.f('removed'));
    this.moveTo('#nothing-changed');
  }
  /** @internal Opens the table at some events. */
  showRows(events: readonly TimelineEvent[]): void {
    this.setUi({ view: 'table', rows: Infinity, marked: events.map(({ path }) => path.join('/')) });
    void this.updateComplete.then(() => this.renderRoot.querySelector('.marked')?.scrollIntoView({ block: 'nearest' }));
  }

  /** @internal */
  override placeOf(path: Path): readonly number[] | undefined {
    return placeOf(this, path);
  }
  protected override reveal(path: Path): void {
    reveal(this, path);
  }

  /** @internal The drawing and the table: drawn anew when anything of what they show may be another. */
  get views(): unknown {
    const { spoken, derivation, ui, width, letters, readonly, isPrinting } = this;
    return guard([...spoken, derivation, ui, width, letters, readonly, isPrinting], () => renderViews(this));
  }
  protected override renderSection(): TemplateResult {
    const [glance, reviews, timescales] = [renderGlance(this), renderReviews(this), renderTimescales(this)];
    return html`${glance}${renderButtons(this)}${strays(this, [OUTCOME_CHANGES.list])}${this.views}${reviews}${timescales}${renderRefusals(this)}`;
  }
  protected override renderRecorded(): TemplateResult {
    return isPersons(this.audience) ? renderRecordedForPerson(this) : renderRecorded(this);
  }
  protected override handedOver(): void {
    handOver(this);
  }
  protected override handedBack(): readonly string[] {
    return handBack(this);
  }
  protected override personScreens(): readonly PersonScreen[] {
    return personScreens(this);
  }
}
