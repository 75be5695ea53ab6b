import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sayDate } from '../../form/dates.js';
import { button, checkboxes, type Option } from '../../form/fields.js';
import { askedStatusOf } from '../../rules/asked-status.js';
import { roughDate } from '../shared/rough-date.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import type { ConversationDraft, Placed } from './model.js';
import { askedQuestion } from './none.js';
import { minus, plus } from './ui.js';

const STAGES = ['beginning', 'middle', 'end'];

/** All conversations: those answered are one line each, the one spoken of now has its questions open. */
export function renderConversations(el: DesiredOutcomesElement): TemplateResult {
  const list = el.conversations.length > 0 ? el.conversations : [el.talk];
  const several = list.length > 1;
  const last = list.at(-1);
  const add = button(el.words.t('addConversation'), () => el.addConversation(), { class: 'quiet', part: 'add' });
  return html`${repeat(
    list,
    ({ item }) => item.id,
    (placed) => {
      const open = isOpen(el, placed);
      return html`<div data-item=${placed.item.id} class=${several && open ? 'card' : nothing}>
        ${open ? questions(el, placed) : folded(el, placed)} ${asked(el, placed)}
        ${several && open && !el.savedConversation(placed.item.id) ? remove(el, placed) : nothing}
      </div>`;
    },
  )}
  ${last && el.savedConversation(last.item.id) ? html`<p class="buttons">${add}</p>` : nothing}`;
}

const stagesOf = (talk: ConversationDraft): readonly string[] => (Array.isArray(talk.stages) ? talk.stages : []);

function isOpen(el: DesiredOutcomesElement, { item }: Placed<ConversationDraft>): boolean {
  return el.ui.talks.has(item.id) || !item.date || stagesOf(item).length === 0;
}

function questions(el: DesiredOutcomesElement, placed: Placed<ConversationDraft>): TemplateResult {
  const { item, index } = placed;
  const { words } = el;
  const at = (key: string): (string | number)[] => ['conversations', index, key];
  const stages = stagesOf(item);
  const options: Option[] = [...STAGES, ...(stages.includes('after-end') ? ['after-end'] : [])].map((value) => ({
    value,
    label: words.label('stage', value) ?? value,
  }));
  return html`${roughDate({
    host: el,
    path: at('date'),
    also: index === 0 ? [['conversations']] : [],
    label: words.t('when'),
    value: item.date,
    today: el.today,
    yesterday: el.yesterday,
    boxes: el.ui.boxes.has(item.id),
    onBoxes: () => el.setUi({ boxes: plus(el.ui.boxes, item.id), talks: plus(el.ui.talks, item.id) }),
    onDate: (date, commit) => {
      if (commit && date && [el.today, el.yesterday].includes(date)) el.setUi({ boxes: minus(el.ui.boxes, item.id) });
      el.patchConversation(placed, { date }, commit);
    },
  })}
  ${checkboxes({
    host: el,
    path: at('stages'),
    label: words.t('stages'),
    hint: words.t('stagesHint'),
    options,
    value: item.stages,
    row: true,
    onPick: (picked) => el.patchConversation(placed, { stages: picked }),
  })}`;
}

const remove = (el: DesiredOutcomesElement, placed: Placed<ConversationDraft>): TemplateResult =>
  button(el.words.t('removeConversation'), () => el.removeConversation(placed), { class: 'quiet', part: 'remove' });

/** One line: when, which part of the work, and a way to change it. */
function folded(el: DesiredOutcomesElement, { item, index }: Placed<ConversationDraft>): TemplateResult {
  const { words } = el;
  const name = talkName(el, item);
  const change = (): void => {
    el.setUi({ talks: plus(el.ui.talks, item.id) });
    el.moveTo(`[data-item="${item.id}"] input`);
  };
  return html`<div class="card talk" part="item" data-path="/conversations/${index}">
    <p class="talk-line">${name}</p>
    ${button(words.f('change'), change, { class: 'quiet', named: words.f('changeOf', { thing: name }) })}
  </div>`;
}

/** "Conversation 14 May 2026 · Beginning". */
export function talkName(el: DesiredOutcomesElement, item: ConversationDraft): string {
  const { words } = el;
  const when = item.date
    ? words.t('conversation', { date: sayDate(item.date, words) })
    : words.t('conversationUndated');
  return [when, ...stagesOf(item).map((stage) => words.label('stage', stage) ?? stage)].join(' · ');
}

/** Whether the person was asked: worked out from what is recorded, or stated, with a way to say it otherwise. */
function asked(el: DesiredOutcomesElement, placed: Placed<ConversationDraft>): TemplateResult | typeof nothing {
  const { item, index } = placed;
  const { words } = el;
  const view = el.editing.value;
  const isLast = item.id === el.talk.item.id;
  const said = el.outcomes.filter(({ item: outcome }) => outcome.conversationId === item.id).length;
  const others = el.outcomes.length - said;
  // Where nothing is said in this conversation, the question "did not say" (first one) or this question asks for it.
  const mustAsk =
    said === 0 &&
    (others > 0 || index > 0) &&
    el.conversations.length > 0 &&
    el.savedConversation(item.id) === undefined;
  if ((isLast && el.ui.asking && said > 0) || mustAsk || el.errorAt(['conversations', index, 'askedStatus'])) {
    return askedQuestion(el, placed, words.t('noneLegend'));
  }
  // With nothing said in the only conversation, "did not say what they want" stands below and holds the answer.
  if (el.outcomes.length === 0 && index === 0) return nothing;
  const { result } = askedStatusOf(view, item as never);
  if (!result || (said === 0 && item.askedStatus === undefined)) return nothing;
  const because =
    item.askedStatus === undefined ? words.f('because', { reason: words.t('askedBecause', { count: said }) }) : '';
  const change = button(words.f('change'), () => el.setUi({ asking: true }), {
    class: 'quiet',
    named: words.f('changeOf', { thing: words.t('asked') }),
  });
  return html`<p class="asked" data-path="/conversations/${index}/askedStatus">
    ${words.label('asked-status', result) ?? result}. ${because} ${isLast ? change : nothing}
  </p>`;
}
