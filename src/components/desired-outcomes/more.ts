import { html, nothing, type TemplateResult } from 'lit';
import { isMissing } from '../../schema/conditions.js';
import { textOf } from '../shared/item-fields.js';
import { isObject, type Placed } from '../shared/lists.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { renderHard } from './hard.js';
import { renderLinks, splitButton } from './link.js';
import { renderMeans } from './means.js';
import type { OutcomeDraft } from './model.js';
import { renderSort } from './sort.js';
import { remembers } from './ui.js';

type Outcome = Placed<OutcomeDraft>;

/** What is asked of an outcome only when it is asked for: its heading, the fields that it holds, and its questions. */
const PARTS = [
  ['sort', ['code', 'kind', 'origin'], renderSort],
  ['hard', ['hardToAchieve', 'achievability', 'nextBest'], renderHard],
  ['means', ['means'], renderMeans],
  ['link', ['relations'], renderLinks],
] as const;

/** The fields whose questions stand there. */
export const MORE: readonly (keyof OutcomeDraft)[] = PARTS.flatMap(
  ([, fields]): readonly (keyof OutcomeDraft)[] => fields,
);

/** Whether there is an answer that somebody gave here: that a sentence was split, the card beside it shows. */
const holds = (item: OutcomeDraft, field: keyof OutcomeDraft): boolean => {
  const found: unknown = item[field];
  const isSplit = (link: unknown): boolean => isObject(link) && link['type'] === 'part-of-same-sentence';
  return !isMissing(found) && !(Array.isArray(found) && found.every(isSplit));
};

/**
 * Each part one press away, under a heading of its own. While the outcome is being written, one that holds something stands open;
 * on its card, which says what it holds, only one in which something is wrong. What is closed is not drawn.
 */
export function renderMore(el: DesiredOutcomesElement, placed: Outcome, isWriting: boolean): TemplateResult {
  const { words } = el;
  const { item, key, index } = placed;
  const part = ([name, fields, questions]: (typeof PARTS)[number]): TemplateResult => {
    const label = words.t(name);
    const opened = `more:${name}:${key}`;
    const isOpen =
      el.isOpen(opened) ||
      fields.some(
        (field) => (isWriting && holds(item, field)) || el.errorUnder(['outcomes', index, field]) !== undefined,
      );
    return html`<details ?open=${isOpen} @toggle=${remembers(el, opened)} @focusin=${remembers(el, opened)}>
      <summary aria-label=${words.t('moreOf', { label, thing: el.nameOf(placed) })}>${label}</summary>
      ${isOpen ? questions(el, placed) : nothing}
    </details>`;
  };
  return html`<div class="more">${PARTS.map(part)} ${textOf(item.words) ? splitButton(el, placed) : nothing}</div>`;
}
