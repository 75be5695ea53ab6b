import type { Prompt } from '../../form/fields.js';
import { isMissing } from '../../schema/conditions.js';
import { isOnlyAtTheEnd } from '../../schema/asked-status.js';
import { findOtherOutcome, mayBeTwo } from '../../vocabulary/outcome-words.js';
import { textOf } from '../shared/item-fields.js';
import { itemsOf, NEW, type Placed } from '../shared/lists.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { personOf } from './how.js';
import { splitButton } from './link.js';
import { isLive, type ConversationDraft, type OutcomeDraft } from './model.js';
import { sortedAs } from './told.js';

type Element = DesiredOutcomesElement;
type Outcome = Placed<OutcomeDraft>;
type Talk = Placed<ConversationDraft>;

/** Longer than this, a text is said to be kept whole. */
const LONG = 10_000;

type Row = Readonly<Record<string, unknown>>;
const rowsOf = (item: object, list: string): Row[] => itemsOf<Row>(item, list).map((placed) => placed.item);

/** Whether one of two outcomes says of the other that they stand to each other in one of these ways. */
function areLinked(one: Outcome, other: Outcome, ...types: string[]): boolean {
  const says = (from: Outcome, to: Outcome): boolean =>
    rowsOf(from.item, 'relations').some(
      ({ type, outcomeId }) => outcomeId === to.item.id && types.includes(type as string),
    );
  return says(one, other) || says(other, one);
}

/** Whether two outcomes were said in one sentence, and stand apart already. */
const isOneSentence = (one: Outcome, other: Outcome): boolean => {
  const [quote, same] = [one, other].map(({ item }) => (item as { quoteId?: unknown }).quoteId);
  return areLinked(one, other, 'part-of-same-sentence') || (quote !== undefined && quote === same);
};

/** What is worth asking about an outcome that stands: one thing at a time, the words first (`goodPracticePrompts` has the order). */
function ofOutcome(el: Element, placed: Outcome): Prompt | undefined {
  const { words, ui, issues } = el;
  const { item, index, key } = placed;
  if (!isLive(item)) return undefined;
  const service = issues.find(({ code, path }) => code === 'words-not-outcome' && path[1] === index)?.params?.['code'];
  if (service !== undefined) {
    const label = words.label('not-outcome', service) ?? textOf(service);
    return { text: words.t('promptNotOutcome', { label }) };
  }
  const others = el.outcomes.filter((other) => other.key !== key && isLive(other.item));
  if (mayBeTwo(item.words) && !others.some((other) => isOneSentence(placed, other)))
    return { text: words.t('promptTwo'), action: splitButton(el, placed) };
  // While the card is open its question stands there, and nothing is asked twice.
  if (key !== NEW && ui.open !== key && isMissing(item.importance)) return { text: words.t('why') };
  const label = sortedAs(el, item);
  if (label && item.polarity !== 'not-wanted' && findOtherOutcome(item.words, item.code))
    return { text: words.t('promptSort', { label }) };
  // Each pair once, at the later one.
  const isOpen = (other: Outcome): boolean =>
    other.index < index &&
    areLinked(placed, other, 'conflicts-with') &&
    !areLinked(placed, other, 'plan-a-for', 'plan-b-for');
  if (others.some(isOpen)) return { text: words.t('promptPlans') };
  const isLong = [item.words, item.importance, item.observation].some((text) => textOf(text).length > LONG);
  return isLong ? { text: `${words.issue('text-long')}.`, tells: true } : undefined;
}

/**
 * What is worth asking about a conversation: who was near first, then whether the day to ask again has come, and whether the person
 * was asked before the end.
 */
function ofTalk(el: Element, { item, key }: Talk): Prompt | undefined {
  const isHarm = ({ personId }: Row): boolean => personOf(el, personId)?.['isSourceOfHarm'] === true;
  if (rowsOf(item, 'participants').some(isHarm)) return { text: el.words.t('promptNear') };
  const talks = el.conversations.filter((talk) => talk.key !== NEW);
  // Somebody wanted more time: the last day of what was given, which may be a month or a year, has come.
  const { askedStatus, revisitOn } = item;
  const isDue = askedStatus === 'asked-not-ready' && revisitOn && `${textOf(revisitOn)}-31`.slice(0, 10) <= el.today;
  if (isDue && key === talks.at(-1)?.key) return { text: el.words.t('promptAgain') };
  const isLate = ({ item: talk }: Talk): boolean =>
    talk.recordedRetrospectively === undefined && isOnlyAtTheEnd(talk.stages);
  return key === talks[0]?.key && talks.every(isLate) ? { text: el.words.t('promptEnd') } : undefined;
}

/** All that is worth asking now: of outcomes by their key, of conversations by their place. */
export const promptsOf = (el: Element): ReadonlyMap<string | number, Prompt | undefined> =>
  new Map<string | number, Prompt | undefined>([
    ...el.conversations.map((talk) => [talk.index, ofTalk(el, talk)] as const),
    ...el.outcomes.map((placed) => [placed.key, ofOutcome(el, placed)] as const),
  ]);

/** An answer is given: what is worth asking stays as it is until the question is left. */
export function holdPrompts(el: Element): void {
  if (el.shadowRoot?.activeElement?.closest('.question')) el.setUi({ answering: true });
}

/** The question was left: what is worth asking now is shown, and what is new is told to who does not see it. */
export function releasePrompts(el: Element): void {
  if (!el.ui.answering) return;
  el.setUi({ answering: false });
  const before = el.prompts;
  el.prompts = promptsOf(el);
  for (const [key, prompt] of el.prompts)
    if (prompt && prompt.text !== before.get(key)?.text) el.say(prompt.text, true);
}
