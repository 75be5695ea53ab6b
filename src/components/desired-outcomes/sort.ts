import { html, nothing, type TemplateResult } from 'lit';
import { radios, type Option } from '../../form/fields.js';
import { CODES, THEMES } from './codes.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import type { OutcomeDraft, Placed } from './model.js';

/** What the words are about, after the words: a theme, then one of a few codes. It classifies; the words stay the datum. */
export function renderSort(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const name = words.t('sortOf', { thing: el.nameOf(placed) });
  return html`<details class="sort" ?open=${el.errorAt(['outcomes', placed.index, 'code']) !== undefined}>
    <summary aria-label=${name}>${words.t('sort')}</summary>
    ${placed.item.polarity === 'not-wanted' ? notWanted(el, placed) : themes(el, placed)}
  </details>`;
}

const question = (el: DesiredOutcomesElement, { item, index }: Placed<OutcomeDraft>) =>
  ({ host: el, path: ['outcomes', index, 'code'], label: el.words.t('sortLegend'), value: item.code }) as const;

function notWanted(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const options = CODES['not-wanted'].map((value) => ({ value, label: el.words.label('not-wanted', value) ?? value }));
  return radios({ ...question(el, placed), options, onPick: (code) => el.patchOutcome(placed, { code }) });
}

function themes(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words, ui } = el;
  const { item } = placed;
  const own = THEMES.find(({ codes }) => codes.includes(item.code ?? ''));
  const chosen = ui.themes[item.id] ?? own?.theme;
  const codes = (theme: string, all: readonly string[]): TemplateResult | undefined =>
    all.length < 2
      ? undefined
      : radios({
          ...question(el, placed),
          path: ['outcomes', placed.index, 'code', theme],
          label: words.t('sortTheme', { theme: words.label('theme', theme) ?? theme }),
          options: all.map((value) => ({ value, label: words.label('outcome', value) ?? value })),
          // A code of another theme, or of another version, is shown once: with the themes.
          value: all.includes(item.code ?? '') ? item.code : undefined,
          onPick: (code) => el.patchOutcome(placed, { code }),
        });
  const options: Option[] = THEMES.map(({ theme, codes: all }) => ({
    value: theme,
    label: words.label('theme', theme) ?? theme,
    opens: codes(theme, all),
  }));
  const unknown = item.code !== undefined && !own;
  return html`${unknown ? html`<p class="elsewhere">${words.f('unknownCode', { code: item.code ?? '' })}</p>` : nothing}
  ${radios({
    ...question(el, placed),
    options,
    value: chosen,
    onPick: (theme) => {
      el.setUi({ themes: { ...ui.themes, [item.id]: theme } });
      const only = THEMES.find((other) => other.theme === theme)?.codes;
      if (only?.length === 1) el.patchOutcome(placed, { code: only[0] });
    },
  })}`;
}
