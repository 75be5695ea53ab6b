import { html, nothing, type TemplateResult } from 'lit';
import { isLiveStatus } from '../../schema/asked-status.js';
import { itemsOf } from '../shared/lists.js';
import { partOf } from '../shared/parts.js';
import { textOf } from '../shared/item-fields.js';
import { quoted } from '../shared/quoted.js';
import type { RecordElement } from './record.js';

type Row = Readonly<Record<string, unknown>>;
/** How many of the person’s outcomes are seen at first: the three that matter most. */
const AT_FIRST = 3;

/** The words of the person: those that matter most to them, the rest behind a press. */
export function renderWanted(el: RecordElement): TemplateResult | typeof nothing {
  const rank = ({ rank: given }: Row): number => (typeof given === 'number' ? given : Infinity);
  const said = itemsOf<Row>(partOf(el.record, 'desiredOutcomes'), 'outcomes')
    .map(({ item }) => item)
    .filter(({ status, ...item }) => isLiveStatus(status) && (textOf(item['words']) || textOf(item['observation'])))
    .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  if (said.length === 0) return nothing;
  const quote = (item: Row): TemplateResult => quoted(el, textOf(item['words']) || textOf(item['observation']));
  const rest = said.slice(AT_FIRST);
  const more = html`<details class="how">
    <summary>${el.words.t('allWanted', { count: said.length })}</summary>
    ${rest.map(quote)}
  </details>`;
  return html`${said.slice(0, AT_FIRST).map(quote)} ${rest.length > 0 ? more : nothing}`;
}
