import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import type { MspRecordDraft } from '../../schema/record-shape.js';
import { findCode, casePathList } from '../../vocabulary/index.js';
import { textOf } from '../shared/item-fields.js';
import { itemsOf } from '../shared/lists.js';
import { partOf } from '../shared/parts.js';
import type { RecordElement } from './record.js';

type Row = Readonly<Record<string, unknown>>;

/** Events after which nothing is owed to the person any more, whatever is recorded of an end. */
const EVENTS = ['person-died', 'person-moved'];

/** What ended the work before it was done: the person died or moved, cannot be reached, or the record is none; and when. */
export function goneBy(record: MspRecordDraft): { readonly path: string; readonly date?: string } | undefined {
  const events = itemsOf<Row>(record, 'events').map(({ item }) => item);
  const last = (code: unknown): Row | undefined => events.filter((event) => event['code'] === code).at(-1);
  const { path } = (partOf(partOf(record, 'closureFeedback'), 'closure') ?? {}) as Row;
  const isEnd = findCode(casePathList, path)?.group === 'administrative';
  const how = isEnd ? textOf(path) : EVENTS.find(last);
  if (!how) return undefined;
  const { date, at } = last(how) ?? {};
  const when = textOf(date) || textOf(at).slice(0, 10);
  return { path: how, ...(when && { date: when }) };
}

const SAID = {
  'person-died': ['died', 'diedOn'],
  'person-moved': ['moved', 'movedOn'],
  'no-contact': ['noContact'],
  'other-authority-leads': ['elsewhere'],
  'opened-in-error': ['openedByMistake'],
} as const;

/** The references of the other enquiries of the person: those that the host names, and those to which an outcome belongs, too. */
function otherEnquiries({ record, otherEnquiries: given }: RecordElement): string[] {
  const named = (Array.isArray(given) ? (given as unknown[]) : []).map(textOf);
  const linked = itemsOf<Row>(partOf(record, 'desiredOutcomes'), 'outcomes').flatMap(({ item }) =>
    itemsOf<Row>(item, 'alsoIn').map((also) => textOf(also.item['reference'])),
  );
  return [...new Set([...named, ...linked].filter(Boolean))];
}

/** What holds for all of the record, in a line each. */
export function renderTop(el: RecordElement): TemplateResult | typeof nothing {
  const { record, words } = el;
  const gone = goneBy(record);
  const [plain, dated] = SAID[gone?.path as keyof typeof SAID] ?? [];
  const others = otherEnquiries(el);
  const group = textOf(record.groupReference);
  const lines = [
    plain && (dated && gone?.date ? words.t(dated, { date: sayDate(gone.date, words) }) : words.t(plain)),
    others.length > 0 &&
      words.t(others.length > 1 ? 'otherEnquiries' : 'otherEnquiry', { references: others.join(', ') }),
    group && words.t('oneOfGroup', { reference: group }),
  ].filter(Boolean);
  return lines.length > 0 ? html`${lines.map((line) => html`<p class="notice">${line}</p>`)}` : nothing;
}
/** Whether nothing is owed to the person any more. */
export const isGone = (record: MspRecordDraft): boolean => goneBy(record) !== undefined;
