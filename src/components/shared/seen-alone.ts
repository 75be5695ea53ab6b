import { html, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import type { Words } from '../../form/words.js';
import type { FieldIssue } from '../../schema/issue.js';
import { textOf, type Row } from './item-fields.js';
import { isObject, itemsOf } from './lists.js';

/** A section that is told of the conversations of the record around it. */
interface Informed {
  readonly words: Words;
  readonly conversations: readonly unknown[];
}

/**
 * The last conversation of which it is recorded whether the person was seen alone, on the day of what is asked about or after:
 * who was seen alone in spring may not be so in autumn.
 */
const aloneIn = ({ conversations }: Pick<Informed, 'conversations'>, { date }: Row): Row | undefined =>
  (Array.isArray(conversations) ? conversations : [])
    .filter(isObject)
    .filter((talk: Row) => talk['seenAlone'] && talk['status'] !== 'entered-in-error')
    .filter((talk: Row) => textOf(talk['date']) >= textOf(date))
    .sort((a: Row, b: Row) => textOf(a['date']).localeCompare(textOf(b['date'])))
    .at(-1);

/** Whether the person was seen alone, as a conversation has it: what was answered there is not asked again. */
export function seenAloneThere(el: Informed, question: string, item: Row): TemplateResult | undefined {
  const talk = aloneIn(el, item);
  if (!talk) return undefined;
  const answer = el.words.say('yes-no', talk['seenAlone']);
  return html`<p>
    <strong>${question}</strong> ${answer} <span class="muted">${sayDate(textOf(talk['date']), el.words)}</span>
  </p>`;
}

/** Issues of a section without those that ask whether the person was seen alone where a conversation says it. */
export const withoutAloneThere = (
  el: Pick<Informed, 'conversations'>,
  value: unknown,
  issues: FieldIssue[],
): FieldIssue[] =>
  issues.filter(({ code, path }) => {
    if (code !== 'seen-alone-missing') return true;
    const [list, index] = path;
    return !itemsOf<Row>(value as object, String(list)).some((one) => one.index === index && aloneIn(el, one.item));
  });
