import { html, type TemplateResult } from 'lit';
import { ItemFields, type Row } from '../shared/item-fields.js';
import { isObject } from '../shared/lists.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { endingFields } from './ending.js';

const LIST = 'missingStages';

/** One box for each part of the work in which nobody talked with the person, and for each that has its reason already (V25). */
export function stageReasons(el: ClosureFeedbackElement, missing: readonly string[]): TemplateResult[] {
  const { words } = el;
  const { path, item, patch } = endingFields(el) as unknown as ItemFields<Row>;
  const list: readonly unknown[] = Array.isArray(item[LIST]) ? item[LIST] : [];
  const at = (stage: string): number => list.findIndex((row) => isObject(row) && row['stage'] === stage);
  const put = (next: readonly unknown[], commit?: boolean): void =>
    patch({ [LIST]: next.length > 0 ? next : undefined }, commit);
  let untouched = list.length;
  return missing.map((stage) => {
    const found = at(stage);
    const index = found < 0 ? untouched++ : found;
    const row = (list[found] ?? {}) as Row;
    const fields = new ItemFields<Row>(el, [...path, LIST, index], row, ({ reason }, commit) => {
      const { reason: _, ...rest } = { stage, ...row } as Row;
      const next = reason === undefined ? rest : { ...rest, reason };
      // Emptied, a reason that nobody else has written more about is none.
      if (Object.keys(next).length > 1)
        return put(found < 0 ? [...list, next] : list.toSpliced(found, 1, next), commit);
      return put(found < 0 ? list : list.toSpliced(found, 1), commit);
    });
    const place = [...path, LIST, index];
    const asked = words.t('whyNoTalk', { stage: words.say('stage', stage) });
    const box = fields.text('reason', asked, { also: [place, [...place, 'stage']] });
    return html`<div data-stage=${stage}>${box}</div>`;
  });
}
