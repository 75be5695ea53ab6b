import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { sayDate } from '../../form/dates.js';
import { button } from '../../form/fields.js';
import { askedStatusOf } from '../../rules/asked-status.js';
import { codesOf, stageList } from '../../vocabulary/index.js';
import { optionsOf } from '../shared/item-fields.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import type { ConversationDraft, Placed } from './model.js';
import { askedQuestion } from './none.js';

/** All conversations: those answered are one line each, the one spoken of now has its questions open. */
export function renderConversations(el: DesiredOutcomesElement): TemplateResult {
  const list = el.conversations.length > 0 ? el.conversations : [el.talk];
  const several = list.length > 1;
  const last = list.at(-1);
  const add = button(el.words.t('addConversation'), () => el.addConversation(), { class: 'quiet', part: 'add' });
  const remove = (talk: Placed<ConversationDraft>): TemplateResult =>
    button(el.words.t('removeConversation'), () => el.removeConversation(talk), { class: 'quiet', part: 'remove' });
  const row = (talk: Placed<ConversationDraft>): unknown => {
    const { id, date } = talk.item;
    const open = el.isOpen(`talk:${id}`) || !date || stagesOf(talk.item).length === 0;
    // By place: the first answer gives a conversation its id, and must not take the focus from under the fingers.
    return keyed(
      talk.index,
      html`<div data-item=${id} class=${several && open ? 'card' : nothing}>
        ${open ? questions(el, talk) : folded(el, talk)} ${asked(el, talk)}
        ${several && open && !el.savedConversation(id) ? remove(talk) : nothing}
      </div>`,
    );
  };
  return html`${list.map(row)}
  ${last && el.savedConversation(last.item.id) ? html`<p class="buttons">${add}</p>` : nothing}`;
}

const stagesOf = ({ stages }: ConversationDraft): readonly string[] =>
  Array.isArray(stages) ? (stages as readonly string[]) : [];

function questions(el: DesiredOutcomesElement, talk: Placed<ConversationDraft>): TemplateResult {
  const { words } = el;
  const fields = el.fieldsOfTalk(talk);
  // Feedback after the end is recorded elsewhere; here it is offered only where it is recorded already.
  const stages = codesOf(stageList).filter((stage) => stage !== 'after-end' || stagesOf(talk.item).includes(stage));
  return html`${fields.date('date', words.t('when'), { also: talk.index === 0 ? [['conversations']] : [] })}
  ${fields.many('stages', words.t('stages'), optionsOf(words, 'stage', stages), { hint: words.t('stagesHint'), row: true })}`;
}

/** One line: when, which part of the work, and a way to change it. */
function folded(el: DesiredOutcomesElement, { item, index }: Placed<ConversationDraft>): TemplateResult {
  const { words } = el;
  const name = talkName(el, item);
  const change = (): void => {
    el.setOpen(`talk:${item.id}`, true);
    el.moveTo(`[data-item="${item.id}"] input`);
  };
  return html`<div class="card talk" part="item" data-path="/conversations/${index}">
    <p class="talk-line">${name}</p>
    ${button(words.f('change'), change, { class: 'quiet', named: words.f('changeOf', { thing: name }) })}
  </div>`;
}

/** "Conversation 14 May 2026 · Beginning". */
export function talkName({ words }: DesiredOutcomesElement, item: ConversationDraft): string {
  const when = item.date
    ? words.t('conversation', { date: sayDate(item.date, words) })
    : words.t('conversationUndated');
  return [when, ...stagesOf(item).map((stage) => words.label('stage', stage) ?? stage)].join(' · ');
}

/** Whether the person was asked: worked out from what is recorded, or stated, with a way to say it otherwise. */
function asked(el: DesiredOutcomesElement, talk: Placed<ConversationDraft>): TemplateResult | typeof nothing {
  const { item, index } = talk;
  const { words, outcomes } = el;
  const isLast = item.id === el.talk.item.id;
  const said = outcomes.filter(({ item: { conversationId } }) => conversationId === item.id).length;
  // With nothing said in the only conversation, "did not say what they want" stands below and holds the answer.
  if (outcomes.length === 0 && index === 0) return nothing;
  const isNew = said === 0 && el.conversations.length > 0 && !el.savedConversation(item.id);
  const isCorrected = isLast && el.isOpen('asking');
  if (isNew || isCorrected || el.errorAt(['conversations', index, 'askedStatus'])) return askedQuestion(el, talk);
  const { result } = askedStatusOf(el.editing.value, item);
  if (!result) return nothing;
  const change = button(words.f('change'), () => el.setOpen('asking', true), {
    class: 'quiet',
    named: words.f('changeOf', { thing: words.t('asked') }),
  });
  return html`<p class="line" data-path="/conversations/${index}/askedStatus">
    ${words.label('asked-status', result) ?? result}.
    ${item.askedStatus === undefined ? words.f('because', { reason: words.t('askedBecause', { count: said }) }) : nothing}
    ${isLast ? change : nothing}
  </p>`;
}
