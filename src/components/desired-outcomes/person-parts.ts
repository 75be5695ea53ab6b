import { html, nothing, type TemplateResult } from 'lit';
import { checkboxes, radios, type Option } from '../../form/fields.js';
import type { PersonScreen } from '../../form/person-view.js';
import { picture } from '../../form/pictures.js';
import type { Rank } from '../../rules/ranks.js';
import type { Patch } from '../../rules/versions.js';
import { coreCode, notWantedList, outcomeList } from '../../vocabulary/index.js';
import { optionsOf, textOf, type ItemFields } from '../shared/item-fields.js';
import { amendItems, type Placed } from '../shared/lists.js';
import { CODES } from './codes.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { answerAsked } from './edits.js';
import { counts, isLive, type OutcomeDraft, type Polarity } from './model.js';
import { isOfTheirHand, talkOfVisit } from './person-writing.js';
import { withOwn } from './sort.js';
import { isTheirs } from './told.js';
import { patchTalk } from './writing.js';

type Element = DesiredOutcomesElement;
type Outcome = Placed<OutcomeDraft>;

const NOT_NOW = 'not-now';
const ENOUGH = 'enough';

/**
 * Ideas with their pictures, only when the person asks: a list of examples never comes before their own words. What they
 * point at says what it is about; its words become theirs by a press of their own.
 */
export function ideas(el: Element, fields: ItemFields<OutcomeDraft>, polarity: Polarity): TemplateResult {
  const { words } = el;
  const list = polarity === 'wanted' ? 'outcome' : 'not-wanted';
  const codes = polarity === 'wanted' ? outcomeList : notWantedList;
  const take = (text: string, event: Event): void => {
    (event.target as HTMLElement).closest('details')?.removeAttribute('open');
    fields.patch({ words: text, origin: 'chosen-from-pictures' });
    el.moveTo('.ask textarea');
  };
  const options = optionsOf(words, list, withOwn(el, codes)).map((option): Option => {
    const mayTake = !fields.item.words && option.value !== 'something-else';
    const use = html`<button type="button" @click=${(event: Event) => take(option.label, event)}>
      ${words.t('useWords')}
    </button>`;
    // A code of the council has the picture of the one that it counts under.
    const shown = picture(el.pictures, `${list}.${coreCode(codes, option.value, el.catalogue)?.code}`);
    return { ...option, picture: shown, opens: mayTake ? use : undefined };
  });
  return html`<details>
    <summary>${words.t('ideas')}</summary>
    ${fields.one('code', words.t('closest'), options)}
  </details>`;
}

/** Did someone help? Who represents the person says whose words they are. */
export function sources(el: Element): Option[] {
  const { words } = el;
  if (el.audience === 'representative') {
    const codes = CODES['outcome-source'].filter((code) => /^(person|adv|att|dep|fam)/.test(code));
    return optionsOf(words, 'outcome-source', codes);
  }
  const option = (value: string, label: string): Option => ({
    value,
    label,
    picture: picture(el.pictures, `source.${value}`),
  });
  return [option('person', words.t('helpedNo')), option('person-with-support', words.t('helpedYes'))];
}

/** How each answer to "Not now" is recorded. */
const WHICH: Readonly<Record<string, readonly [asked: string, reason?: string]>> = {
  moreTime: ['asked-not-ready'],
  doNotKnow: ['asked-none-expressed', 'not-sure-yet'],
  willNotSay: ['asked-none-expressed', 'declined-to-say'],
};

/** The answer to "Not now" that the person gave in this visit. */
function whichOf(el: Element): string | undefined {
  const { item, key } = talkOfVisit(el);
  const isGiven = ([asked, reason]: (typeof WHICH)[string]): boolean =>
    key === el.ui.talk && item.askedStatus === asked && item.noneExpressedReason === reason;
  return Object.entries(WHICH).find(([, which]) => isGiven(which))?.[0];
}

/** Whether the person has said something. What somebody else said for them does not take "Not now" from them. */
const hasSaid = (el: Element): boolean =>
  el.outcomes.some((placed) => counts(placed) && (isTheirs(placed.item) || isOfTheirHand(el, placed)));

export const isNotNow = (el: Element): boolean => !hasSaid(el) && (el.isOpen(NOT_NOW) || whichOf(el) !== undefined);

/** "Not now", as long as nothing is said, and which of its three answers is right. */
export function notNow(el: Element, question: string): TemplateResult | typeof nothing {
  const { words } = el;
  if (hasSaid(el)) return nothing;
  const talk = talkOfVisit(el);
  const path = ['conversations', talk.index, 'askedStatus'];
  const answer = (key: string): void => {
    const [asked, reason] = WHICH[key] ?? [];
    patchTalk(el, talk, { ...answerAsked(talk.item, asked), noneExpressedReason: reason });
    el.setUi({ talk: el.talk.key });
  };
  const which = radios({
    host: el,
    path: [...path, 'which'],
    label: words.t('notNowWhich'),
    value: whichOf(el),
    options: [
      { value: 'moreTime', label: words.t('moreTime'), hint: words.t('moreTimeHint') },
      { value: 'doNotKnow', label: words.t('doNotKnow') },
      { value: 'willNotSay', label: words.t('willNotSay') },
    ],
    onPick: answer,
  });
  return checkboxes({
    host: el,
    path,
    label: question,
    value: isNotNow(el) ? [NOT_NOW] : [],
    options: [{ value: NOT_NOW, label: words.t('notNow'), opens: which }],
    onPick: ([on]) => {
      el.setOpen(NOT_NOW, on !== undefined);
      if (!on && whichOf(el)) patchTalk(el, talk, answerAsked(talk.item, undefined));
    },
  });
}

/** Which matters most, then which comes second and third, as long as there is a choice. */
export function rankScreens(el: Element, theirs: readonly Outcome[]): PersonScreen[] {
  const { words } = el;
  const live = el.outcomes.filter(({ item }) => isLive(item));
  const holder = (place: Rank): Outcome | undefined => live.find(({ item }) => item.rank === place);
  const screens: PersonScreen[] = [];
  for (const place of [1, 2, 3] as const) {
    const left = theirs.filter(({ item }) => !(Number(item.rank) < place));
    if (left.length < 2 || (place > 1 && !holder((place - 1) as Rank))) break;
    const question = words.t(`matters${place}`);
    const enough = `${ENOUGH}:${place}`;
    const options: Option[] = left.map(({ key, item }) => ({ value: key, label: words.quote(textOf(item.words)) }));
    if (place > 1) options.push({ value: ENOUGH, label: words.t('mattersEnough') });
    const pick = (key: string): void => {
      el.setOpen(enough, key === ENOUGH);
      // Who held the place does not move to the next one: the person did not say so.
      const cleared = live.filter(({ item }) => item.rank === place).map(({ index }) => [index, { rank: undefined }]);
      const given = left.filter((placed) => placed.key === key).map(({ index }) => [index, { rank: place }]);
      const patches = new Map([...cleared, ...given] as [number, Patch<OutcomeDraft>][]);
      el.change(amendItems(el.editing, 'outcomes', patches));
    };
    const path = ['outcomes', left[0]?.index ?? 0, 'rank'];
    const value = holder(place)?.key ?? (el.isOpen(enough) ? ENOUGH : undefined);
    const draw = (): TemplateResult => radios({ host: el, path, label: question, value, options, onPick: pick });
    screens.push({ id: `rank-${place}`, question, picture: 'question.rank', path, draw });
  }
  return screens;
}
