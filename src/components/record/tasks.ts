import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../form/fields.js';
import { goodPracticePrompts } from '../../rules/prompts.js';
import { isAdministrative } from '../../schema/record-context.js';
import { isLiveStatus } from '../../schema/asked-status.js';
import { itemsOf } from '../shared/lists.js';
import { textOf } from '../shared/item-fields.js';
import { quoted } from '../shared/quoted.js';
import { sayDate } from '../../form/dates.js';
import { findCode, casePathList } from '../../vocabulary/index.js';
import type { PartName } from './members.js';
import { PAGES } from './pages.js';
import type { RecordElement } from './record.js';

type Element = RecordElement;

/** How many things are said to be worth asking at once (UX: at most three). */
const AT_MOST = 3;

/** What a section is called in the list, and where it stands: never a number, and none waits for another (R5). */
function statusOf(el: Element, name: PartName): 'wrong' | 'notYet' | 'completed' | 'inProgress' {
  if (el.wrongParts.has(name)) return 'wrong';
  if (el.record[name] === undefined) return 'notYet';
  return el.issues.some(({ path, severity }) => severity === 'error' && path[0] === name) ? 'inProgress' : 'completed';
}

function task(el: Element, name: PartName): TemplateResult {
  const { words } = el;
  const id = `status-${name}`;
  const open = (event: Event): void => {
    event.preventDefault();
    el.open(name);
  };
  return html`<li class="task" part="item">
    <a href="#" id="task-${name}" aria-describedby=${id} @click=${open}>${words.t(name)}</a>
    <span class="status" id=${id}>${words.t(statusOf(el, name))}</span>
  </li>`;
}

/** The words of the person: those that matter most to them, the rest behind a press. */
function wanted(el: Element): TemplateResult | typeof nothing {
  const all = itemsOf<Readonly<Record<string, unknown>>>(el.record.desiredOutcomes, 'outcomes')
    .map(({ item }) => item)
    .filter(({ status }) => isLiveStatus(status));
  const rank = ({ rank: given }: Readonly<Record<string, unknown>>): number => (typeof given === 'number' ? given : 9);
  const sorted = [...all].sort((a, b) => rank(a) - rank(b));
  if (sorted.length === 0) return nothing;
  const quote = (item: Readonly<Record<string, unknown>>): TemplateResult =>
    html`${quoted(el, textOf(item['words']) || textOf(item['observation']))}`;
  const rest = sorted.slice(3);
  const more = html`<details class="how">
    <summary>${el.words.t('allWanted', { count: sorted.length })}</summary>
    ${rest.map(quote)}
  </details>`;
  return html`${sorted.slice(0, 3).map(quote)} ${rest.length > 0 ? more : nothing}`;
}

/** What is worth asking next, each with its reason and the way to it. */
function worth(el: Element): TemplateResult | typeof nothing {
  const { words } = el;
  const all = goodPracticePrompts(el.record, { ...el.checking, limit: AT_MOST });
  if (all.length === 0 || el.readonly) return nothing;
  const line = ({ result, because, path, params }: (typeof all)[number]): TemplateResult => {
    const text = words.label('practice-prompt', result) ?? words.issue(result, params);
    const reasons = because.map((code) => words.say('because-prompt', code));
    const go = button(words.t('openThis'), () => el.goTo(path), {
      class: 'quiet',
      named: words.t('openThisOf', { thing: text }),
    });
    return html`<li>
      <p>${text}. <span class="muted">${words.t('because', { reasons: reasons.join('; ') })}</span> ${go}</p>
    </li>`;
  };
  return html`${el.head(1, words.t('worthAsking'))}
    <ul class="plain">
      ${all.map(line)}
    </ul>`;
}

/** Who has died, moved or cannot be reached is owed nothing more. */
function atTheTop(el: Element): TemplateResult | typeof nothing {
  const { record, words } = el;
  if (!isAdministrative(record)) return nothing;
  const { path, date } = record.closureFeedback?.closure ?? {};
  const said = findCode(casePathList, path) ? words.say('case-path', path) : '';
  const on = typeof date === 'string' ? sayDate(date, words) : '';
  return html`<p class="notice">${[said, on].filter(Boolean).join(', ')}. ${words.t('nothingOwed')}</p>`;
}

/** Where the record stands, in any order. */
export function renderTasks(el: Element): TemplateResult {
  const { words } = el;
  const page = (name: (typeof PAGES)[number]): TemplateResult =>
    button(words.t(name), () => el.open(name), { class: 'quiet', id: `task-${name}` });
  return html`${atTheTop(el)} ${wanted(el)} ${el.head(1, words.t('tasks'), 'tasks')}
    <ul class="tasks">
      ${el.parts.map((name) => task(el, name))}
    </ul>
    ${worth(el)} ${el.head(1, words.t('more'))}
    <div class="buttons">${PAGES.map(page)}</div>`;
}
