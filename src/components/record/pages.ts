import { html, type TemplateResult } from 'lit';
import { renderCheck } from './check.js';
import { renderCopy } from './copy.js';
import { renderHistory } from './history.js';
import { isTheirs } from './needs.js';
import { renderNote } from './note.js';
import { renderPractice } from './practice.js';
import type { RecordElement } from './record.js';

/** The pages about the record, in the order in which they are offered. */
export const PAGES = ['checkAnswers', 'story', 'copy', 'note', 'practice'] as const;
/** A page about the record. */
export type PageName = (typeof PAGES)[number];

/** What the person, or who represents them, may see of these: nothing that is the worker's. */
const PAGES_OF_PERSON: readonly PageName[] = ['copy', 'practice'];

/** The pages that whoever reads now may open. */
export const pagesFor = (el: RecordElement): readonly PageName[] => (isTheirs(el) ? PAGES_OF_PERSON : PAGES);

const renderers: Readonly<Record<PageName, (el: RecordElement) => TemplateResult>> = {
  checkAnswers: renderCheck,
  story: renderHistory,
  copy: renderCopy,
  note: renderNote,
  practice: renderPractice,
};

/** A page without its heading. */
export const drawPage = (el: RecordElement, name: PageName): TemplateResult => renderers[name](el);

/** A page in place of the list. */
export const renderPage = (el: RecordElement, name: PageName): TemplateResult =>
  html`${el.head(1, el.words.t(name), 'page-heading')} ${drawPage(el, name)}`;
