import { html, nothing, type TemplateResult } from 'lit';
import { isLiveStatus } from '../../schema/asked-status.js';
import { itemsOf } from '../shared/lists.js';
import { partOf } from '../shared/parts.js';
import { textOf } from '../shared/item-fields.js';
import { quoted } from '../shared/quoted.js';
import { safeToTell } from '../shared/safe-to-tell.js';
import { PART_NAMES } from './members.js';
import type { RecordElement } from './record.js';

type Row = Readonly<Record<string, unknown>>;
/** How many outcomes are seen at first: the three that matter most. */
const AT_FIRST = 3;

const saidIn = ({ words, observation }: Row): string => textOf(words) || textOf(observation);

/** The person reads their own words alone, and those in which nobody is named who may have caused harm. */
function mayRead({ record }: RecordElement): (item: Row) => boolean {
  const everybody = [record, ...PART_NAMES.map((name) => partOf(record, name))];
  const may = safeToTell(everybody.flatMap((one) => itemsOf<Row>(one, 'people').map(({ item }) => item)));
  return ({ source, words }) => /^(person.*)?$/.test(textOf(source)) && may(words);
}

/** What is wanted, in whose words: what matters most to the person, the rest behind a press. */
export function renderWanted(el: RecordElement): TemplateResult | typeof nothing {
  const { words } = el;
  const isTheirs = el.isForPerson;
  const may = isTheirs ? mayRead(el) : (): boolean => true;
  const rank = ({ rank: given }: Row): number => (typeof given === 'number' ? given : Infinity);
  const said = itemsOf<Row>(partOf(el.record, 'desiredOutcomes'), 'outcomes')
    .map(({ item }) => item)
    .filter((item) => isLiveStatus(item['status']) && saidIn(item) && may(item))
    .sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  if (said.length === 0) return nothing;
  const whose = ({ source }: Row): TemplateResult | typeof nothing =>
    isTheirs || source === undefined ? nothing : html`<p class="muted">${words.say('outcome-source', source)}</p>`;
  const quote = (item: Row): TemplateResult => html`${quoted(el, saidIn(item))} ${whose(item)}`;
  const rest = said.slice(AT_FIRST);
  const more = html`<details class="how">
    <summary>${words.t('allWanted', { count: said.length })}</summary>
    ${rest.map(quote)}
  </details>`;
  return html`<div class="wanted">${said.slice(0, AT_FIRST).map(quote)} ${rest.length > 0 ? more : nothing}</div>`;
}
