import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../../form/fields.js';
import { ItemFields, optionsOf } from '../shared/item-fields.js';
import type { Placed } from '../shared/lists.js';
import { CODES, THEMES } from './codes.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import type { OutcomeDraft } from './model.js';

/** What the words are about, after the words: a theme, then one of a few codes. It classifies; the words stay the datum. */
export function renderSort(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const { item, key } = placed;
  const fields = el.fieldsOf(placed);
  if (item.polarity !== 'not-wanted') return themes(el, fields, key);
  return fields.one('code', words.t('sortLegend'), optionsOf(words, 'not-wanted', CODES['not-wanted']));
}

function themes(el: DesiredOutcomesElement, fields: ItemFields<OutcomeDraft>, key: string): TemplateResult {
  const { words, ui } = el;
  const { code } = fields.item;
  const isIn = ({ codes }: (typeof THEMES)[number]): boolean => codes.some((known) => known === code);
  const own = THEMES.find(isIn);
  // The codes of a theme are one question below the themes; a code from elsewhere is shown once, with the themes.
  const inner = new ItemFields(el, [...fields.path, 'code'], { [own?.theme ?? '']: code }, () => {});
  const options: Option[] = THEMES.map(({ theme, codes }) => {
    const label = words.label('theme', theme) ?? theme;
    const onPick = (picked: string): void => fields.patch({ code: picked });
    const few = inner.one(theme, words.t('sortTheme', { theme: label }), optionsOf(words, 'outcome', codes), {
      onPick,
    });
    return { value: theme, label, opens: codes.length > 1 ? few : undefined };
  });
  return html`${
    code !== undefined && !words.label('outcome', code)
      ? html`<p class="elsewhere">${words.elsewhere(code)}</p>`
      : nothing
  }${fields.one('code', words.t('sortLegend'), options, {
    value: ui.themes?.[key] ?? own?.theme,
    onPick: (theme) => {
      el.setUi({ themes: { ...ui.themes, [key]: theme } });
      const codes = THEMES.find((other) => other.theme === theme)?.codes ?? [];
      if (codes.length === 1) fields.patch({ code: codes[0] });
    },
  })}`;
}
