import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../../form/fields.js';
import { optionsOf } from '../shared/item-fields.js';
import type { Placed } from '../shared/lists.js';
import { CODES } from './codes.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { answerAsked } from './edits.js';
import { counts, type ConversationDraft } from './model.js';

/** "{name} did not say what they want": closed until it is needed, and gone once words are there. */
export function renderNone(el: DesiredOutcomesElement): TemplateResult | typeof nothing {
  const { talk } = el;
  if (el.conversations.length > 1 || el.outcomes.some(counts)) return nothing;
  return html`<details class="none" ?open=${talk.item.askedStatus !== undefined}>
    <summary>${el.words.t('none')}</summary>
    ${askedQuestion(el, talk)}
  </details>`;
}

/** Whether the person was asked, and why nothing was said or asked. */
export function askedQuestion(el: DesiredOutcomesElement, talk: Placed<ConversationDraft>): TemplateResult {
  const { words } = el;
  const fields = el.fieldsOfTalk(talk);
  const why = (
    key: 'noneExpressedReason' | 'notAskedReason',
    list: 'none-expressed-reason' | 'not-asked-reason',
    label: string,
  ) => fields.one(key, label, optionsOf(words, list, CODES[list]));
  const options: Option[] = [
    {
      value: 'asked-none-expressed',
      label: words.t('noneExpressed'),
      opens: why('noneExpressedReason', 'none-expressed-reason', words.t('noneWhy')),
    },
    {
      value: 'asked-not-ready',
      label: words.t('noneNotReady'),
      hint: words.t('noneNotReadyHint'),
      opens: fields.due('revisitOn', words.t('revisit')),
    },
    {
      value: 'not-asked',
      label: words.t('noneNotAsked'),
      opens: why('notAskedReason', 'not-asked-reason', words.t('noneWhyNotAsked')),
    },
    { value: 'dont-know', label: words.t('noneDontKnow') },
  ];
  if (el.outcomes.some(counts)) options.unshift({ value: 'asked-expressed', label: words.t('askedExpressedSame') });
  return fields.one('askedStatus', words.t('noneLegend'), options, {
    onPick: (status) => {
      el.setOpen(`asking:${talk.key}`, true);
      fields.patch(answerAsked(talk.item, status));
    },
  });
}
