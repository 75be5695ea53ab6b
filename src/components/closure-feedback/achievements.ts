import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../form/heading.js';
import { isMistake, mayBeAchieved } from '../../schema/achievement-standing.js';
import { questions, type Ask } from '../shared/asks.js';
import type { KnownOutcome } from '../shared/around.js';
import { renderEntries, type EntryPlace } from '../shared/entries.js';
import { textOf, type Row } from '../shared/item-fields.js';
import { itemsOf, NEW, type Placed } from '../shared/lists.js';
import { isMine } from '../shared/persons-turn.js';
import { quoted } from '../shared/quoted.js';
import { told } from '../shared/told.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { ACHIEVEMENTS, WORKER, type AchievementDraft } from './model.js';
import { thingOf } from './named.js';
import { isOver } from './over.js';
import { renderPast } from './past.js';

type Element = ClosureFeedbackElement;
type View = Placed<AchievementDraft>;

const NOT_WHOLE = ['partially-achieved', 'not-achieved'];
/** Answers that are no point of how far it happened: below an "or", each says why there is no view. */
export const orBefore =
  (first: string) =>
  ({ words }: Element, code: string): string | undefined =>
    code === first ? words.f('or') : undefined;

/** Rule V10: why it did not happen, or not all of it, and whether that was explained to the person. */
const WHY: readonly Ask<Element>[] = [
  {
    key: 'reasons',
    word: 'reasonsNotMet',
    list: 'reason-not-met',
    many: true,
    hint: 'selectAll',
    when: { view: NOT_WHOLE },
  },
  {
    key: 'explained',
    list: 'yes-no-not-possible',
    row: true,
    when: { view: NOT_WHOLE },
    opens: { yes: [{ key: 'explainedOn', as: 'when' }] },
  },
];

/** How far one outcome has happened: of what is not wanted, how far it was kept from happening. */
const viewOf = ({ item }: Pick<KnownOutcome, 'item'>): readonly Ask<Element>[] => [
  {
    key: 'view',
    word: item['polarity'] === 'not-wanted' ? 'howFarKept' : 'howFar',
    list: 'achievement',
    divided: orBefore('person-not-sure'),
  },
  // Below all answers: they are long, and nothing that can be chosen moves away because something was.
  ...WHY,
  { key: 'words', word: 'inTheirWords', as: 'quote' },
  { key: 'date', word: 'saidOn', as: 'when', after: true },
  {
    key: 'viewOf',
    word: 'whoseView',
    list: 'achievement-view-of',
    row: true,
    after: true,
    only: (code) => code !== WORKER,
    fold: ({ viewOf: of }) => of === 'person',
  },
  { key: 'note', word: 'viewNote', optional: true, after: true, fold: true },
];

/** Of who has died, or cannot be reached, what is answered stays, and why is not asked any more. */
const hasWhy = ({ reasons, explained }: Row): boolean => reasons !== undefined || explained !== undefined;
const withoutWhy = (asks: readonly Ask<Element>[]): readonly Ask<Element>[] => asks.filter((ask) => !WHY.includes(ask));

/** A worker's own view: kept apart, never instead of the person's, and asked for no reasons. */
const ownOf = ({ item }: Pick<KnownOutcome, 'item'>): readonly Ask<Element>[] => [
  {
    key: 'view',
    word: item['polarity'] === 'not-wanted' ? 'ownViewKept' : 'ownView',
    hint: 'ownHint',
    list: 'achievement',
    only: (code) => /achieved$/.test(code),
  },
  { key: 'words', word: 'ownViewWords', optional: true },
  { key: 'date', word: 'saidOn', as: 'when', after: true },
];

/** What a view of an outcome says, to read. */
export const VIEW = (el: Element, { outcomeId, viewOf: of }: Row): readonly Ask<Element>[] =>
  (of === WORKER ? ownOf : viewOf)({ item: el.known.find(({ id }) => id === outcomeId)?.item ?? {} });

const isOf =
  (id: string, isOwn: boolean) =>
  ({ item }: View): boolean =>
    item.outcomeId === id && (item.viewOf === WORKER) === isOwn;

const nameOf = (el: Element, { item }: View): string => {
  const date = item.date === undefined ? '' : el.dateOf(item.date);
  const { viewOf: of } = item;
  // Views of one day by several people are told apart.
  const whose = of === undefined || of === 'person' ? '' : el.words.say('achievement-view-of', of);
  return [thingOf(el, item.outcomeId), whose, date].filter(Boolean).join(', ');
};

const mark = (el: Element, { key }: View): TemplateResult | typeof nothing =>
  isMine(el, key) ? html`<p class="muted">${el.words.f('writtenHere')}</p>` : nothing;

/** The views of one outcome: the person's, or those of a worker, each with its own date, so that what was lost again stays known. */
function views(el: Element, { id, item }: KnownOutcome, place: EntryPlace, isOwn: boolean): TemplateResult {
  const { words } = el;
  const asks = isOwn ? ownOf({ item }) : viewOf({ item });
  const over = !isOwn && isOver(el);
  const add = words.t(isOwn ? 'addOwnView' : over ? 'addRepresentativeView' : 'addView');
  return renderEntries<AchievementDraft>(el, {
    ...place,
    only: isOf(id, isOwn),
    made: { outcomeId: id, viewOf: isOwn ? WORKER : over ? 'representative' : 'person', date: el.today },
    add,
    addNamed: `${add}: ${thingOf(el, id)}`,
    rights: true,
    stands: ({ key }, isSaved) => !isOwn && !isSaved && !(over && key === NEW),
    nameOf: (placed) => nameOf(el, placed),
    questions: (fields, placed) =>
      html`${mark(el, placed)}${questions(el, fields, over && !hasWhy(placed.item) ? withoutWhy(asks) : asks)}`,
    told: (placed) => html`${told(el, placed.item, asks, nameOf(el, placed))}${mark(el, placed)}`,
  });
}

/** The outcomes that are scored: those that stand, or were closed as such. */
export const scored = (el: Element): KnownOutcome[] =>
  el.known.filter(({ status }) => mayBeAchieved(status as string | undefined));

/** Views of one outcome on several days, in their order: what was achieved and lost again is told as such. */
export function story(el: Element, id: string): TemplateResult | typeof nothing {
  const { words, editing } = el;
  const all = itemsOf<AchievementDraft>(editing.value, 'achievements')
    .map(({ item }) => item)
    .filter((item) => item.outcomeId === id && item.viewOf !== WORKER && !isMistake(item) && item.view && item.date)
    .sort((a, b) => (textOf(a.date) < textOf(b.date) ? -1 : 1));
  // What one says after another is no change of mind.
  const lines = [...new Set(all.map(({ viewOf: of }) => of ?? 'person'))].flatMap((whose) => {
    const theirs = all.filter(({ viewOf: of }) => (of ?? 'person') === whose);
    if (theirs.length < 2) return [];
    const said = theirs.map(({ date, view }) => `${el.dateOf(date)}: ${words.say('achievement', view)}`).join(' · ');
    return [whose === 'person' ? said : `${words.say('achievement-view-of', whose)}: ${said}`];
  });
  return lines.length > 0 ? html`${lines.map((line) => html`<p class="muted">${line}</p>`)}` : nothing;
}

/** The outcomes as they were drawn last. */
const drawnBefore = new WeakMap<Element, readonly KnownOutcome[]>();
const placeOf = (id: string): string => `[data-outcome="${CSS.escape(id)}"]`;

/**
 * The outcomes that have their questions here. While somebody is at one of them, all stay in their order, and that one stays also
 * where it was withdrawn meanwhile: it goes when they go.
 */
function atHand(el: Element): KnownOutcome[] {
  const now = scored(el);
  const at = el.shadowRoot?.activeElement;
  const before = at?.closest('[data-outcome]') ? (drawnBefore.get(el) ?? []) : [];
  const kept = before.flatMap(
    (one) => now.find(({ id }) => id === one.id) ?? (at?.closest(placeOf(one.id)) ? one : []),
  );
  const all = [...kept, ...now.filter(({ id }) => !kept.some((one) => one.id === id))];
  drawnBefore.set(el, all);
  return all;
}

/** What stands of each outcome; and views of outcomes that the record around does not know. */
export function renderAchievements(el: Element): TemplateResult {
  const { words } = el;
  const all = atHand(el);
  const current = scored(el);
  const others = itemsOf<AchievementDraft>(el.editing.value, 'achievements').filter(
    ({ item }) => !all.some(({ id }) => id === item.outcomeId),
  );
  const one = (outcome: KnownOutcome, n: number): TemplateResult => {
    const { id } = outcome;
    const theirs = views(el, outcome, { ...ACHIEVEMENTS, scope: `views-${id}`, below: n }, false);
    const own = views(el, outcome, { ...ACHIEVEMENTS, scope: `own-${id}`, below: all.length + n }, true);
    // The questions of all outcomes are worded alike: who hears them is told which one it is about.
    const name = outcome.words ? words.quote(outcome.words) : nothing;
    const isGone = !current.some((one) => one.id === id);
    const onLeave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
      if (isGone && !(currentTarget as Node).contains(relatedTarget as Node | null)) el.requestUpdate();
    };
    return html`<section class="outcome" data-outcome=${id} role="group" aria-label=${name} @focusout=${onLeave}>
      ${quoted(el, outcome.words)} ${story(el, id)} ${theirs}
      <div class="own">${own}</div>
    </section>`;
  };
  // Made before what stands below it: what is wrong with the list as such is told by who asks for it first.
  const drawn = all.map((outcome, n) => [outcome.id, one(outcome, n)] as const);
  const each = repeat(
    drawn,
    ([id]) => id,
    ([, section]) => section,
  );
  // No control scores what is no longer current (V11): what was said of it stands, and can be taken away.
  const isPast = (id: unknown): boolean => el.known.some((outcome) => outcome.id === id);
  const toldOf = (placed: View): TemplateResult =>
    html`${el.outcomeSaid(placed.item.outcomeId)}
    ${told(el, placed.item, VIEW(el, placed.item as Row), nameOf(el, placed))}`;
  const rest = renderEntries<AchievementDraft>(el, {
    ...ACHIEVEMENTS,
    only: (placed) => others.some(({ index }) => index === placed.index),
    nameOf: (placed) => nameOf(el, placed),
    questions: (fields, placed) => {
      const { outcomeId } = placed.item;
      if (isPast(outcomeId)) return toldOf(placed);
      return html`${el.outcomeSaid(outcomeId)}${questions(el, fields, VIEW(el, placed.item as Row))}`;
    },
    told: toldOf,
    rights: true,
  });
  return html`${heading(el.headingLevel + 1, words.t('outcomes'), 'outcomes')}
  ${isOver(el) ? html`<p class="notice">${words.t('nothingMoreAsked')}</p>` : nothing}
  ${all.length === 0 ? html`<p class="hint">${words.t(el.known.length > 0 ? 'noneCurrent' : 'noOutcomes')}</p>` : nothing}
  ${each} ${rest} ${renderPast(el)}`;
}

export { nameOf as viewName };
