import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { button, errorLine, worthAsking } from '../../form/fields.js';
import type { Path } from '../../form/json.js';
import { askedStatusOf } from '../../rules/asked-status.js';
import { codesOf, stageList } from '../../vocabulary/index.js';
import { optionsOf, textOf } from '../shared/item-fields.js';
import { itemsOf, NEW, type Placed } from '../shared/lists.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { renderTold } from './card.js';
import { renderHow, toldOfTalk } from './how.js';
import { counts, type ConversationDraft } from './model.js';
import { askedQuestion } from './none.js';
import { TALKS } from './ui.js';
import { addTalk, takeAway } from './writing.js';

/** All conversations: those answered are one line each, the one spoken of now has its questions open. */
export function renderConversations(el: DesiredOutcomesElement): TemplateResult {
  const { words, conversations: list } = el;
  const several = list.length > 1;
  const row = (talk: Placed<ConversationDraft>): TemplateResult => {
    const { item, key } = talk;
    const open = isTalkOpen(el, talk);
    const saidHere = el.outcomes.some((outcome) => outcome.item.conversationId === item.id);
    const mayGo = several && (open || key === NEW) && !saidHere && !el.savedItem('conversations', key);
    const remove = { class: 'quiet', part: 'remove' };
    return html`<div data-item=${key} class=${several && open ? 'card' : nothing}>
      ${open ? questions(el, talk) : folded(el, talk)} ${asked(el, talk)}
      ${mayGo ? button(words.t('removeConversation'), () => takeAway(el, 'conversations', talk), remove) : nothing}
    </div>`;
  };
  const add = { class: 'quiet', part: 'add', id: 'add-conversations' };
  return html`${list.map(row)}
  ${
    el.savedItem('conversations', el.talk.key) || el.prompts.get(0)
      ? html`<p class="buttons">${button(words.t('addConversation'), () => addTalk(el), add)}</p>`
      : nothing
  }`;
}

const stagesOf = ({ stages }: ConversationDraft): readonly string[] =>
  Array.isArray(stages) ? (stages as readonly string[]) : stages === undefined ? [] : [textOf(stages)];

/** Whether the questions about a conversation are open; answered, it is one line. */
export const isTalkOpen = (el: DesiredOutcomesElement, { item, key }: Placed<ConversationDraft>): boolean =>
  el.isOpen(`talk:${key}`) || !item.date || stagesOf(item).length === 0;

function questions(el: DesiredOutcomesElement, talk: Placed<ConversationDraft>): TemplateResult {
  const { words } = el;
  const fields = el.fieldsOfTalk(talk);
  // Feedback after the end is recorded elsewhere; here it is offered only where it is recorded already.
  const stages = codesOf(stageList).filter((stage) => stage !== 'after-end' || stagesOf(talk.item).includes(stage));
  const isFirst = talk.key === el.conversations[0]?.key;
  return html`${fields.date('date', words.t('when'), { also: isFirst ? [['conversations']] : [] })}
  ${fields.many('stages', words.t('stages'), optionsOf(words, 'stage', stages), { hint: words.t('stagesHint'), prompt: el.prompts.get(talk.index), row: true })}
  ${renderHow(el, talk)}`;
}

/** One line: when, which part of the work, and a way to change it. */
function folded(el: DesiredOutcomesElement, talk: Placed<ConversationDraft>): TemplateResult {
  const { words } = el;
  const { item, key, index } = talk;
  const name = talkName(el, item);
  const change = (): void => {
    if (key === NEW) el.setUi({ carry: undefined });
    el.setOpen(`talk:${key}`, true);
    el.moveInto(key, 'input', TALKS);
  };
  const error = el.errorAt(['conversations', index, 'date'], ['conversations', index, 'stages']);
  return html`<div class="card talk" part="item" data-path="/conversations/${index}">
    <p class="talk-line">${name}</p>
    <div class="paper">${renderTold(toldOfTalk(el, item))}</div>
    ${errorLine(words, error)} ${worthAsking(words, el.prompts.get(index))}
    ${button(words.f('change'), change, { class: 'quiet', named: words.f('changeOf', { thing: name }) })}
  </div>`;
}

/** "Conversation 14 May 2026 · Beginning · At home · Alone · Ann". */
export function talkName({ words }: DesiredOutcomesElement, item: ConversationDraft): string {
  const when = item.date
    ? words.t('conversation', { date: sayDate(item.date, words) })
    : words.t('conversationUndated');
  const stages = stagesOf(item).map((stage) => words.label('stage', stage) ?? stage);
  const names = itemsOf<{ name?: unknown }>(item, 'participants').map((placed) => textOf(placed.item.name));
  const alone = item.seenAlone === 'yes' ? words.t('alone') : '';
  return [when, ...stages, textOf(item.place), alone, names.filter(Boolean).join(', ')].filter(Boolean).join(' · ');
}

/** Why nothing was said, or why nobody asked: whichever is stated now. */
export function whyNot({ words }: DesiredOutcomesElement, talk: ConversationDraft, status: unknown): string {
  const isNotAsked = status === 'not-asked';
  const code = isNotAsked ? talk.notAskedReason : status === 'asked-none-expressed' && talk.noneExpressedReason;
  return code ? `${words.say(isNotAsked ? 'not-asked-reason' : 'none-expressed-reason', code)}.` : '';
}

/** Whether the person was asked: worked out from what is recorded, or stated, with a way to say it otherwise. */
function asked(el: DesiredOutcomesElement, talk: Placed<ConversationDraft>): TemplateResult | typeof nothing {
  const { item, key, index } = talk;
  const { words } = el;
  const counted = el.outcomes.filter(counts);
  // With nothing said in the only conversation, "did not say what they want" stands below and holds the answer.
  if ((key === NEW && !el.ui.carry) || (counted.length === 0 && el.conversations.length === 1)) return nothing;
  const name = `asking:${key}`;
  const { result, outcomes } = askedStatusOf(el.editing.value, item);
  const at = (field: string): Path => ['conversations', index, field];
  const isWrong = el.errorAt(at('askedStatus'), at('noneExpressedReason'), at('notAskedReason')) !== undefined;
  // As long as it is not said whose words they are, they may yet show that the person was asked.
  const mayShow = counted.some(
    ({ item: one }) => (one.conversationId ?? item.id) === item.id && one.source === undefined,
  );
  if (el.isOpen(name) || isWrong || (!result && !mayShow)) return askedQuestion(el, talk);
  if (!result) return nothing;
  const change = (): void => {
    el.setOpen(name, true);
    el.moveInto(key, '[data-path$="/askedStatus"] input', TALKS);
  };
  const reason = words.t('askedBecause', { count: outcomes.length });
  return html`<p class="line" data-path="/conversations/${index}/askedStatus">
    ${words.say('asked-status', result)}. ${whyNot(el, item, result)}
    ${item.askedStatus === undefined ? words.f('because', { reason }) : nothing}
    ${button(words.f('change'), change, {
      class: 'quiet',
      named: words.f('changeOf', { thing: words.t('asked') }),
    })}
  </p>`;
}
