import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../../form/fields.js';
import type { VocabularyName } from '../../locales/types.js';
import {
  codesOf,
  coreCode,
  localCodes,
  notWantedList,
  outcomeList,
  themeList,
  type CodeList,
} from '../../vocabulary/index.js';
import { ItemFields, optionsOf } from '../shared/item-fields.js';
import { asideOf, type Placed } from '../shared/lists.js';
import { CODES } from './codes.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { answerAside } from './edits.js';
import type { OutcomeDraft } from './model.js';

type Element = DesiredOutcomesElement;

/** What the words are about, after the words; what sort of outcome it is, where the host asks; how the words were given. */
export function renderSort(el: Element, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const fields = el.fieldsOf(placed);
  const ask = (key: 'kind' | 'origin', list: keyof typeof CODES & VocabularyName): TemplateResult =>
    fields.one(key, words.f('optional', { label: words.t(key) }), optionsOf(words, list, CODES[list]));
  const about =
    placed.item.polarity === 'not-wanted'
      ? fields.one('code', words.t('sortLegend'), optionsOf(words, 'not-wanted', withOwn(el, notWantedList)))
      : themes(el, fields, placed.key);
  return html`${about} ${el.askKind ? ask('kind', 'outcome-kind') : nothing} ${ask('origin', 'words-origin')}`;
}

/** Our codes, and those of the council that count under one of them. */
export const withOwn = ({ catalogue }: Element, list: CodeList): string[] => {
  const own = localCodes(catalogue, list).map(({ code }) => code);
  return [...codesOf(list), ...new Set(own.filter((code) => coreCode(list, code, catalogue)))];
};

/** A theme, then one of its few codes. It classifies; the words stay the datum. */
function themes(el: Element, fields: ItemFields<OutcomeDraft>, key: string): TemplateResult {
  const { words, ui } = el;
  const { item } = fields;
  const { code } = item;
  const themeOf = (of: unknown): string | undefined => coreCode(outcomeList, of, el.catalogue)?.theme;
  const all = withOwn(el, outcomeList);
  const codesIn = (theme: string): string[] => all.filter((one) => themeOf(one) === theme);
  const own = themeOf(code);
  // The codes of a theme are one question below the themes; a code from elsewhere is shown once, with the themes.
  const inner = new ItemFields(el, [...fields.path, 'code'], { [own ?? '']: code }, () => {});
  const options: Option[] = codesOf(themeList).map((theme) => {
    const label = words.label('theme', theme) ?? theme;
    const onPick = (picked: string): void => fields.patch(answerAside({ ...item, code: picked }, ['code'], true));
    const codes = codesIn(theme);
    const few = inner.one(theme, words.t('sortTheme', { theme: label }), optionsOf(words, 'outcome', codes), {
      onPick,
    });
    return { value: theme, label, opens: codes.length > 1 ? few : undefined };
  });
  return html`${
    code !== undefined && !own && !words.label('outcome', code)
      ? html`<p class="elsewhere">${words.elsewhere(code)}</p>`
      : nothing
  }${fields.one('code', words.t('sortLegend'), options, {
    value: ui.themes?.[key] ?? own,
    onPick: (theme) => {
      el.setUi({ themes: { ...ui.themes, [key]: theme } });
      const [first, ...others] = codesIn(theme);
      const before = item.code ?? asideOf(item)['code'];
      // What the screen no longer says, the value does not say: a code of another theme is set aside, and comes back with it.
      const picked = others.length === 0 ? { ...item, code: first } : item;
      fields.patch(answerAside(picked, ['code'], picked !== item || themeOf(before) === theme));
    },
  })}`;
}
