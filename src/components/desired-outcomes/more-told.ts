import { sayDate } from '../../form/dates.js';
import { textOf, yesOrNo } from '../shared/item-fields.js';
import { isObject } from '../shared/lists.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { counts, type MeansDraft } from './model.js';
import type { Version } from './told.js';

type Element = DesiredOutcomesElement;
/** A question or relation, and what it is answered with. */
export type Told = readonly [ask: string, answer: string];

/** What stands in the place of a list, as a list. */
export const entriesOf = (found: unknown): readonly unknown[] => (found === undefined ? [] : [found].flat());

/** The outcome of an id by its words, also one that is not recorded here. */
function thingOf(el: Element, id: unknown): string {
  const found = el.outcomes.find(({ item }) => item.id === id);
  if (found && id !== undefined) return el.nameOf(found, false);
  return id === undefined ? '' : el.words.elsewhere(id);
}

type Links = NonNullable<Version['relations']>;
const linksOf = (found: unknown): Links => entriesOf(found).filter(isObject);

/** What a relation is from its other end, where that is another one. */
const BACK: Readonly<Record<string, string>> = { 'plan-a-for': 'plan-b-for', 'plan-b-for': 'plan-a-for' };

/** A way in which it could happen: what, whether it is only considered, who, when, and how. */
function sayWay(el: Element, way: unknown): string {
  const { words } = el;
  const { code, tentative, who, byWhen, note }: MeansDraft = isObject(way) ? way : { code: textOf(way) };
  const day = textOf(byWhen);
  return [
    words.say('means', code),
    tentative === true && words.t('meansTentative'),
    textOf(who),
    day && sayDate(day, words),
    textOf(note),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What a version says beyond words, why, source and sorting, each as a question with its answer. */
export function toldMore(el: Element, version: Version): Told[] {
  const { words } = el;
  const { kind, origin, hardToAchieve, achievability, nextBest, means, relations } = version;
  const talked: typeof achievability = isObject(achievability) ? achievability : { explanation: textOf(achievability) };
  const day = textOf(talked.discussedOn);
  const told: Told[] = [
    [words.t('kind'), words.say('outcome-kind', kind)],
    [words.t('origin'), words.say('words-origin', origin)],
    [words.t('hardAsk'), words.say('yes-no', yesOrNo(hardToAchieve))],
    [words.t('hardTalked'), day && sayDate(day, words)],
    [words.t('hardExplained'), textOf(talked.explanation)],
    [words.t('nextBest'), thingOf(el, nextBest)],
    [
      words.t('meansAsk'),
      entriesOf(means)
        .map((way) => sayWay(el, way))
        .join('; '),
    ],
    ...linksOf(relations).map(({ type, outcomeId }): Told => [words.say('relation', type), thingOf(el, outcomeId)]),
  ];
  return told.filter(([, answer]) => answer);
}

/** What else a version says, as sentences of its history. */
export const sentencesOf = (el: Element, version: Version): string[] =>
  toldMore(el, version).map(([ask, answer]) => `${ask} ${answer}${/[.!?]$/.test(answer) ? '' : '.'}`);

/** What is told of an outcome on its card: what it says itself, and what others say of it, each once. */
export function toldOn(el: Element, item: Version & { readonly id: string }): Told[] {
  const { words } = el;
  const others = el.outcomes.flatMap((placed): Told[] => {
    const { nextBest, relations, quoteId } = placed.item;
    if (placed.item === item || !counts(placed) || typeof item.id !== 'string') return [];
    const back = linksOf(relations)
      .filter(({ outcomeId }) => outcomeId === item.id)
      .map(({ type = '' }) =>
        type === 'depends-on' ? words.t('neededFor') : words.say('relation', BACK[type] ?? type),
      );
    if (nextBest === item.id) back.push(words.t('nextBestAfter'));
    if (quoteId !== undefined && quoteId === item.quoteId) back.push(words.say('relation', 'part-of-same-sentence'));
    return back.map((ask) => [ask, el.nameOf(placed, false)]);
  });
  const all = [...toldMore(el, item), ...others];
  return all.filter((told, i) => all.findIndex((other) => other.join() === told.join()) === i);
}
