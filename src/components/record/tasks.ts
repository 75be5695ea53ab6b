import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../form/fields.js';
import { goodPracticePrompts } from '../../rules/prompts.js';
import { isObject } from '../shared/lists.js';
import { PARTS, type PartName } from './members.js';
import { pagesFor, renderPage, type PageName } from './pages.js';
import type { RecordElement } from './record.js';
import { isGone, renderTop } from './top.js';
import { renderWanted } from './wanted.js';

type Element = RecordElement;

/** How many things are said to be worth asking at once (UX: at most three). */
const AT_MOST = 3;

/** Whether nothing is recorded in a section: how it is stored says nothing. */
const isBare = (part: unknown): boolean =>
  part === undefined ||
  part === null ||
  (isObject(part) &&
    Object.entries(part).every(
      ([key, said]) =>
        ['schemaVersion', 'jurisdiction', 'people', 'setAside'].includes(key) ||
        (Array.isArray(said) ? said.length === 0 : said === undefined),
    ));

/** Where a section stands: never a number, and none waits for another (R5). */
function statusOf(el: Element, name: PartName): 'wrong' | 'notStarted' | 'completed' | 'inProgress' {
  if (el.told.entries.some(({ path }) => path?.[0] === name)) return 'wrong';
  if (isBare(el.record[name])) return 'notStarted';
  return el.issues.some(({ path, severity }) => severity === 'error' && path[0] === name) ? 'inProgress' : 'completed';
}

/** The way to a section: by its name, which takes the focus again when its reader comes back. */
function wayTo(el: Element, name: PartName, describedBy?: string): TemplateResult {
  const open = (event: Event): void => {
    event.preventDefault();
    el.open(name);
  };
  return html`<a href="#" id="task-${name}" aria-describedby=${describedBy ?? nothing} @click=${open}
    >${el.words.t(name)}</a
  >`;
}

function task(el: Element, name: PartName): TemplateResult {
  const id = `status-${name}`;
  const status = statusOf(el, name);
  return html`<li class="task" part="item">
    ${wayTo(el, name, id)}
    <span class="status ${status}" id=${id}>${el.words.t(status)}</span>
  </li>`;
}

/** What is worth asking next, each with its reason and the way to it. */
function worth(el: Element): TemplateResult | typeof nothing {
  const { words } = el;
  if (el.readonly || isGone(el.record)) return nothing;
  const all = goodPracticePrompts(el.record, el.checking)
    .filter(({ path }) => el.parts.includes(path[0] as PartName))
    .slice(0, AT_MOST);
  if (all.length === 0) return nothing;
  const line = ({ result, because, path, params }: (typeof all)[number]): TemplateResult => {
    const text = words.label('practice-prompt', result) ?? words.issue(result, params);
    const reasons = because.map((code) => words.say('because-prompt', code));
    const go = button(words.t('openThis'), () => void el.goTo(path), {
      class: 'quiet',
      named: words.t('openThisOf', { thing: text }),
      disabled: el.isOff,
    });
    return html`<li>
      <p>
        <strong>${text}</strong><br /><span class="muted">${words.t('reasons', { reasons: reasons.join('; ') })}</span>
      </p>
      ${go}
    </li>`;
  };
  return html`${el.head(1, words.t('worthNext'))}
    <ul class="plain worth">
      ${all.map(line)}
    </ul>`;
}

/** A button that changes nothing but what is seen: on a page that is disabled it is a link, which nothing disables. */
function leads(
  el: Element,
  word: PageName | 'backToRecord' | 'closeTo',
  page: PartName | PageName | '',
  id?: string,
): TemplateResult {
  const go = (event?: Event): void => {
    event?.preventDefault();
    el.open(page);
  };
  const label = el.words.t(word, page ? { thing: el.words.t(page) } : {});
  return el.isOff
    ? html`<a href="#" class="quiet" id=${id ?? nothing} @click=${go}>${label}</a>`
    : button(label, go, { class: 'quiet', ...(id && { id }) });
}

const pageButtons = (el: Element): TemplateResult =>
  html`<div class="buttons">${pagesFor(el).map((name) => leads(el, name, name, `task-${name}`))}</div>`;

/** Where the record stands, in any order. */
function renderTasks(el: Element): TemplateResult {
  const { words } = el;
  const isBare = el.readonly && el.value === null;
  return html`${renderTop(el)} ${isBare ? html`<p>${words.f('nothingRecorded')}</p>` : nothing} ${renderWanted(el)}
    ${el.head(1, words.t('tasks'), 'tasks')}
    <ul class="tasks">
      ${el.parts.map((name) => task(el, name))}
    </ul>
    ${worth(el)} ${el.head(1, words.t('more'))} ${pageButtons(el)}`;
}

/** What the person, or who represents them, may open: nothing says how far the work has come. */
export const renderChoices = (el: Element): TemplateResult =>
  html`${renderWanted(el)}
    <ul class="tasks">
      ${el.parts.map((name) => html`<li class="task">${wayTo(el, name)}</li>`)}
    </ul>
    ${pageButtons(el)}`;

/** What stands under the heading: the list, or the way back to it from what is open in its place. */
export function renderBody(el: Element): TemplateResult {
  const { page } = el;
  if (page === '') return el.isForPerson ? renderChoices(el) : renderTasks(el);
  // From a section the worker can look at practice, and comes back to where they were.
  const to = page === 'practice' ? el.from : '';
  const look = page in PARTS && !el.isForPerson ? leads(el, 'practice', 'practice') : nothing;
  const back = html`<p class="aside">${leads(el, to ? 'closeTo' : 'backToRecord', to)} ${look}</p>`;
  if (page in PARTS) return back;
  return html`${back}
    <div id="page">${renderPage(el, page as PageName)}</div>`;
}
