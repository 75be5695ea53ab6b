import { html, nothing, type TemplateResult } from 'lit';
import { idOf, radios, type Option } from '../../form/fields.js';
import { CODES } from './codes.js';
import { answerAsked } from './edits.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import type { ConversationDraft, Placed } from './model.js';

/** "{name} did not say what they want": closed until it is needed, and gone once words are there. */
export function renderNone(el: DesiredOutcomesElement): TemplateResult | typeof nothing {
  const talk = el.talk;
  const said = el.outcomes.some(({ item }) => item.conversationId === talk.item.id);
  if (said || talk.index > 0 || el.outcomes.length > 0) return nothing;
  const open = el.ui.asking || talk.item.askedStatus !== undefined;
  return html`<details
    ?open=${open}
    @toggle=${(event: Event) => {
      const { open: now } = event.target as HTMLDetailsElement;
      if (now !== el.ui.asking && talk.item.askedStatus === undefined) el.setUi({ asking: now });
    }}
  >
    <summary>${el.words.t('none')}</summary>
    ${askedQuestion(el, talk, el.words.t('noneLegend'))}
  </details>`;
}

/** Whether the person was asked, and why nothing was said or asked. */
export function askedQuestion(
  el: DesiredOutcomesElement,
  talk: Placed<ConversationDraft>,
  label: string,
): TemplateResult {
  const { words } = el;
  const { item, index } = talk;
  const hasOutcomes = el.outcomes.length > 0;
  const why = (
    key: 'noneExpressedReason' | 'notAskedReason',
    list: 'none-expressed-reason' | 'not-asked-reason',
    legend: string,
  ): TemplateResult =>
    radios({
      host: el,
      path: ['conversations', index, key],
      label: legend,
      options: CODES[list].map((value) => ({ value, label: words.label(list, value) ?? value })),
      value: item[key],
      onPick: (value) => el.patchConversation(talk, { [key]: value }),
    });
  const options: Option[] = [
    ...(hasOutcomes ? [{ value: 'asked-expressed', label: words.t('askedExpressedSame') }] : []),
    {
      value: 'asked-none-expressed',
      label: words.t('noneExpressed'),
      opens: why('noneExpressedReason', 'none-expressed-reason', words.t('noneWhy')),
    },
    { value: 'asked-not-ready', label: words.t('noneNotReady'), hint: words.t('noneNotReadyHint') },
    {
      value: 'not-asked',
      label: words.t('noneNotAsked'),
      opens: why('notAskedReason', 'not-asked-reason', words.t('noneWhyNotAsked')),
    },
    { value: 'dont-know', label: words.t('noneDontKnow') },
  ];
  const path = ['conversations', index, 'askedStatus'];
  return html`<div id="${idOf(path)}-question">
    ${radios({
      host: el,
      path,
      label,
      options,
      value: item.askedStatus,
      onPick: (askedStatus) => {
        el.setUi({ blank: undefined });
        el.patchConversation(talk, answerAsked(item, askedStatus));
      },
    })}
  </div>`;
}
