import { html, nothing, type TemplateResult } from 'lit';
import { button, errorLine, type Option } from '../../form/fields.js';
import type { Words } from '../../form/words.js';
import { isMissing } from '../../schema/conditions.js';
import { optionsOf } from '../shared/item-fields.js';
import { NEW, type Placed } from '../shared/lists.js';
import { CODES } from './codes.js';
import { talkName } from './conversation.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { answerSource, OBSERVED } from './edits.js';
import type { OutcomeDraft } from './model.js';
import { MORE, renderMore } from './more.js';
import { fold, takeAway } from './writing.js';

type Part = 'polarity' | 'words' | 'importance' | 'source' | 'observation';

/** An outcome that is open for writing: words, why, whose words, and sorting once there are words. */
export function renderEditor(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words } = el;
  const { item, key, index } = placed;
  const isNew = key === NEW;
  const thing = el.nameOf(placed);
  const parts: Part[] = ['words', 'importance', 'source'];
  if (!words.label('polarity', item.polarity)) parts.unshift('polarity');
  const done = button(words.f('done'), () => fold(el, placed), { named: words.f('doneWith', { thing }) });
  const named = words.f('removeOf', { thing });
  const remove = { class: 'quiet', part: 'remove', named };
  const mayGo = isNew ? el.outcomes.length > 0 : !el.savedItem('outcomes', key);
  // What is said later belongs to a conversation of its own: an earlier one is named where its words are written.
  const talk = el.conversations.find((one) => one.item.id === item.conversationId) ?? el.talk;
  const isEarlier = talk.key !== el.ui.visit && el.savedItem('conversations', talk.key) && talk.item.date !== el.today;
  const hasMore = (['words', 'observation', ...MORE] as const).some((field) => !isMissing(item[field]));
  return html`${errorLine(words, isNew ? undefined : el.errorUnder(['outcomes', index], [...parts, 'observation', ...MORE]))}
    ${isEarlier ? html`<p class="muted">${talkName(el, talk.item)}</p>` : nothing} ${renderParts(el, placed, parts)}
    ${hasMore ? renderMore(el, placed, true) : nothing}
    <div class="buttons">
      ${isNew ? nothing : done}
      ${mayGo ? button(words.f('remove'), () => takeAway(el, 'outcomes', placed), remove) : nothing}
    </div>`;
}

/** The parts of an outcome that a saved version lacks: they can be filled in without a change of words. */
export function gapsOf(words: Words, saved: OutcomeDraft, { code }: OutcomeDraft): Part[] {
  // What was seen stands for words, but not for what ‘something else’ is (rule V3).
  const isSeen = saved.source === OBSERVED;
  const said: Part[] = isSeen && code !== 'something-else' ? [] : ['words'];
  const parts: Part[] = ['polarity', ...said, ...(isSeen ? ['observation' as const] : []), 'importance', 'source'];
  // A code that is not known here is kept, and can be answered anew.
  const lists = { polarity: 'polarity', source: 'outcome-source' } as const;
  const isUnknown = (part: Part): boolean =>
    (part === 'polarity' || part === 'source') && words.label(lists[part], saved[part]) === undefined;
  return parts.filter((part) => saved[part] === null || isMissing(saved[part]) || isUnknown(part));
}

export function renderParts(
  el: DesiredOutcomesElement,
  placed: Placed<OutcomeDraft>,
  parts: readonly Part[],
): TemplateResult {
  const { words } = el;
  const { item, key } = placed;
  const fields = el.fieldsOf(placed);
  const isFirst = el.outcomes.length === 0 || key === el.outcomes[0]?.key;
  const question: Record<Part, () => TemplateResult> = {
    polarity: () =>
      fields.one('polarity', words.issue('polarity-missing'), optionsOf(words, 'polarity', CODES.polarity)),
    words: () =>
      fields.text('words', words.t(item.polarity === 'not-wanted' ? 'openingNotWanted' : 'opening'), {
        hint: words.t('openingHint'),
        prompt: el.prompts.get(key),
        also: isFirst ? [['outcomes']] : [],
      }),
    importance: () => renderWhy(el, placed),
    source: () => source(el, placed),
    observation: () => observation(el, placed),
  };
  return html`${parts.map((part) => question[part]())}`;
}

export const renderWhy = (el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult =>
  el.fieldsOf(placed).text('importance', el.words.f('optional', { label: el.words.t('why') }));

const observation = (el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult =>
  el.fieldsOf(placed).text('observation', el.words.t('observation'));

/** Whose words these are: two usual answers, and a third that opens the rest. An answer of this visit is carried as a line. */
function source(el: DesiredOutcomesElement, placed: Placed<OutcomeDraft>): TemplateResult {
  const { words, ui } = el;
  const { item, key, index } = placed;
  const [other, carried] = [`other:${key}`, `carried:${key}`];
  const isOther = el.isOpen(other);
  const fields = el.fieldsOf(placed);
  // Offered to an untouched box alone: what exists without an answer must not look answered.
  const offered = item.source ?? (isOther || key !== NEW ? undefined : ui.source);
  if (offered !== undefined && (el.isOpen(carried) || item.source === undefined)) {
    const change = (): void => {
      el.setOpen(carried, false);
      el.setUi({ source: undefined });
      el.moveInto(key, 'input');
    };
    const named = words.f('changeOf', { thing: words.t('source') });
    return html`<p class="line" data-path="/outcomes/${index}/source">
        ${words.label('outcome-source', offered) ?? offered}
        ${button(words.f('change'), change, { class: 'quiet', named })}
      </p>
      ${offered === OBSERVED ? observation(el, placed) : nothing}`;
  }
  const [first, second, ...rest] = optionsOf(words, 'outcome-source', CODES['outcome-source']).map((option) =>
    option.value === OBSERVED ? { ...option, opens: observation(el, placed) } : option,
  ) as [Option, Option, ...Option[]];
  const pick = (code: string): void => {
    el.setOpen(other, false);
    el.setOpen(carried, false);
    el.setUi({ source: code });
    fields.patch(answerSource(item, code));
  };
  const openOther = (): void => {
    el.setOpen(other, true);
    if (item.source !== undefined) fields.patch(answerSource(item, undefined));
  };
  const more = fields.one('source', words.t('sourceOtherLegend'), rest, { onPick: pick, under: 'other' });
  const isRest = rest.some(({ value }) => value === item.source);
  const third: Option = { value: 'other', label: words.t('sourceOther'), opens: more };
  return fields.one('source', words.t('source'), [first, second, third], {
    value: isOther || isRest ? 'other' : item.source,
    onPick: (code) => (code === 'other' ? openOther() : pick(code)),
  });
}
