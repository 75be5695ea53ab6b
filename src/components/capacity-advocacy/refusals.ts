import { html, type TemplateResult } from 'lit';
import { questions, type Ask } from '../shared/asks.js';
import { renderEntries } from '../shared/entries.js';
import type { Placed } from '../shared/lists.js';
import { told } from '../shared/told.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { REFUSALS, type RefusalDraft } from './model.js';
import { renderPressureAtRefusal } from './pressure.js';
import { refusalName } from './refusal-name.js';
import { GROUNDS, TOLD } from './sharing.js';

type Element = CapacityAdvocacyElement;

/** A refusal has four answers, whatever they are (Jersey MSP Toolkit s7). */
const ASKS: readonly Ask[] = [
  { key: 'of', word: 'refusalOf' },
  { key: 'words', word: 'refusalWords', as: 'quote' },
  { key: 'date', word: 'refusalOn', as: 'when', after: true },
  {
    key: 'respected',
    list: 'yes-no',
    row: true,
    opens: { no: [{ key: 'why', word: 'notRespectedWhy' }, GROUNDS, TOLD] },
  },
  { key: 'support' },
  { key: 'monitoring' },
  {
    key: 'offerOpen',
    word: 'refusalOpen',
    list: 'yes-no-not-possible',
    row: true,
    opens: { yes: [{ key: 'offerOpenOn', as: 'date' }] },
  },
];

/** A refusal to read. */
export const renderRefusalTold = (el: Element, placed: Placed<RefusalDraft>, open = false): TemplateResult =>
  told(el, placed.item, ASKS, refusalName(el, placed), open);

/** What the person does not want done, and with it pressure by others. */
export const renderRefusals = (el: Element): TemplateResult =>
  renderEntries<RefusalDraft>(el, {
    ...REFUSALS,
    title: el.words.t('toldRefusals'),
    add: el.words.t('addRefusal'),
    made: { date: el.today },
    nameOf: (placed) => refusalName(el, placed),
    questions: (fields, placed) => html`${questions(el, fields, ASKS)}${renderPressureAtRefusal(el, placed)}`,
    told: (placed) => renderRefusalTold(el, placed),
  });
