import { html, type TemplateResult } from 'lit';
import { questions } from '../shared/asks.js';
import { renderEntries } from '../shared/entries.js';
import type { Placed } from '../shared/lists.js';
import { REFUSAL } from '../shared/refusal-asks.js';
import { told } from '../shared/told.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { REFUSALS, type RefusalDraft } from './model.js';
import { renderPressureAtRefusal } from './pressure.js';
import { refusalName } from './refusal-name.js';

type Element = CapacityAdvocacyElement;

/** A refusal to read. */
export const renderRefusalTold = (el: Element, placed: Placed<RefusalDraft>, open = false): TemplateResult =>
  told(el, placed.item, REFUSAL, refusalName(el, placed), open);

/** What the person does not want done, and with it pressure by others. */
export const renderRefusals = (el: Element): TemplateResult =>
  renderEntries<RefusalDraft>(el, {
    ...REFUSALS,
    title: el.words.t('toldRefusals'),
    add: el.words.t('addRefusal'),
    made: { date: el.today },
    nameOf: (placed) => refusalName(el, placed),
    questions: (fields, placed) => html`${questions(el, fields, REFUSAL)}${renderPressureAtRefusal(el, placed)}`,
    told: (placed) => renderRefusalTold(el, placed),
  });
