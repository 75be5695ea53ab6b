import { html, nothing, type TemplateResult } from 'lit';
import { questions, type Ask } from '../shared/asks.js';
import { blankOf, isEntryOpen, renderEntries } from '../shared/entries.js';
import { NEW, type Placed } from '../shared/lists.js';
import { isSavedAt, itemsAt } from '../shared/parts.js';
import { pressureRoute } from '../shared/place.js';
import { seenAloneThere } from '../shared/seen-alone.js';
import { openFields } from '../shared/standing.js';
import { tell, told } from '../shared/told.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { COERCION, REFUSALS, type CoercionDraft, type RefusalDraft } from './model.js';
import { refusalOf } from './refusal-name.js';

type Element = CapacityAdvocacyElement;

const SEEN_ALONE: Ask<Element> = {
  key: 'seenAlone',
  list: 'yes-no',
  row: true,
  instead: seenAloneThere,
  opens: { no: [{ key: 'notSeenAloneReason', word: 'notSeenAloneWhy', prompt: 'seeAlone' }] },
};
/** What was found, and with it whether the person was seen alone. */
const finding = (word: string): readonly Ask<Element>[] => [
  {
    key: 'finding',
    word,
    list: 'coercion-finding',
    opens: {
      'nothing-found': [SEEN_ALONE],
      'something-seen': [
        { key: 'seen', word: 'pressureSeen' },
        {
          key: 'restrictions',
          word: 'pressureKinds',
          list: 'restriction-by-others',
          many: true,
          only: (code) => !/^no/.test(code),
        },
        { key: 'legalAdvice', list: 'legal-advice', row: true, prompt: pressureRoute },
        { key: 'legalAdviceNote', optional: true },
        SEEN_ALONE,
      ],
    },
  },
  { key: 'date', word: 'pressureOn', as: 'when', after: true },
];
const ASKS = finding('pressure');
const TOLD = [...ASKS, { key: 'refusalId', word: 'atRefusal', named: refusalOf } satisfies Ask<Element>];

const nameOf = ({ words }: Element, { item, index }: Placed<CoercionDraft>): string =>
  words.label('coercion-finding', item.finding) ?? `${index + 1}`;

/** What was found, to read. */
export const renderPressureTold = (el: Element, placed: Placed<CoercionDraft>, open = false): TemplateResult =>
  told(el, placed.item, TOLD, nameOf(el, placed), open);

/** What was considered when the person refused something. */
const atRefusal = (el: Element, { item }: Placed<RefusalDraft>): Placed<CoercionDraft> | undefined =>
  item.id === undefined
    ? undefined
    : itemsAt<CoercionDraft>(el.editing.value, COERCION).findLast(({ item: { refusalId } }) => refusalId === item.id);

const heldAt = (refusal: Placed<RefusalDraft>): string => `pressure-at:${refusal.key}`;
/** It is asked as long as it is not saved, and goes on being asked while somebody who has begun writes on. */
const isAskedAt = (el: Element, refusal: Placed<RefusalDraft>, { key }: Placed<CoercionDraft>): boolean =>
  !isSavedAt(el.editing, COERCION, key) || el.isOpen(heldAt(refusal));

/** What was considered at a refusal is asked there, as long as the refusal stands open. */
const isAskedAtRefusal = (el: Element, placed: Placed<CoercionDraft>): boolean =>
  itemsAt<RefusalDraft>(el.editing.value, REFUSALS).some(
    (refusal) =>
      atRefusal(el, refusal)?.key === placed.key &&
      isAskedAt(el, refusal, placed) &&
      isEntryOpen(el, REFUSALS, refusal),
  );

/** Question 4: pressure by others. Never shown to the person, nor to who represents them. */
export const renderPressure = (el: Element): TemplateResult =>
  renderEntries<CoercionDraft>(el, {
    ...COERCION,
    title: el.words.t('toldPressure'),
    add: el.words.t('considerAgain'),
    made: { date: el.today },
    stands: (_placed, isSaved) => !isSaved,
    only: (placed) => !isAskedAtRefusal(el, placed),
    nameOf: (placed) => nameOf(el, placed),
    questions: (fields) => questions(el, fields, ASKS),
    told: (placed) => renderPressureTold(el, placed),
  });

/** The same at a refusal (rule V20): asked with it, or told where it is saved. */
export function renderPressureAtRefusal(el: Element, refusal: Placed<RefusalDraft>): TemplateResult | typeof nothing {
  // Of a refusal that is not there yet nothing is asked.
  if (refusal.key === NEW) return nothing;
  const placed = atRefusal(el, refusal) ?? blankOf<CoercionDraft>(el, COERCION, refusal.index + 1);
  const asks = finding('pressureAtRefusal');
  if (!isAskedAt(el, refusal, placed)) return html`${tell(el, placed.item, asks.slice(0, 1))}`;
  const fields = openFields<CoercionDraft>(el, COERCION, placed, { date: el.today, refusalId: refusal.item.id });
  const keep = (): void => el.setOpen(heldAt(refusal), true);
  return html`<div data-item=${placed.key} data-list="coercion" @focusin=${keep}>${questions(el, fields, asks)}</div>`;
}

export { TOLD as PRESSURE, nameOf as pressureName };
