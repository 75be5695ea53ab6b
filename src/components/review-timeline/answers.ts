import { html, nothing, type TemplateResult } from 'lit';
import { errorLine } from '../../form/fields.js';
import { toPointer } from '../../form/json.js';
import { worded } from '../shared/asks.js';
import { textOf, type ItemFields } from '../shared/item-fields.js';
import { asideOf, isObject, orNone } from '../shared/lists.js';
import { ANSWERS, NOTHING_NEW, QUESTION, type AnswerName, type ReviewDraft } from './model.js';

type Fields = ItemFields<ReviewDraft>;

/** What changed, was agreed and was achieved: words for each, or one press that says that there is nothing. */
export const renderAnswers = (fields: Fields): TemplateResult[] => ANSWERS.map((name) => answer(fields, name));

function answer(fields: Fields, name: AnswerName): TemplateResult {
  const { host, item, path } = fields;
  const { words } = host;
  const inner = fields.within(name);
  const { code } = inner.item;
  const isNothing = code === NOTHING_NEW;
  const press = (): void => {
    const { [name]: said, ...aside } = asideOf(item);
    const { words: now, ...rest } = inner.item;
    if (!isNothing) {
      const kept = textOf(now) ? { ...aside, [name]: now } : aside;
      return fields.patch({ [name]: { ...rest, code: NOTHING_NEW }, setAside: orNone(kept) });
    }
    const { code: _, ...others } = inner.item;
    const back = { ...others, ...(said !== undefined && { words: said as string }) };
    fields.patch({ [name]: Object.keys(back).length > 0 ? back : undefined, setAside: orNone(aside) });
  };
  const onInput = (text: string): void => inner.patch({ words: text || undefined, code: undefined }, false);
  const at = [...path, name];
  const hint = name === 'changed' ? { hint: worded(words, 'changedHint') } : {};
  const isUnknown = code !== undefined && !isNothing;
  const box = inner.text('words', worded(words, QUESTION[name]), {
    onInput,
    also: isUnknown ? [at] : [at, [...at, 'code']],
    ...hint,
  });
  return html`<div class="answer">
    ${
      isUnknown
        ? html`<p class="elsewhere">${words.elsewhere(code)}</p>
            ${errorLine(words, host.errorAt([...at, 'code']))}`
        : nothing
    }
    ${box}
    <p class="buttons">
      <button type="button" aria-pressed=${isNothing} data-path=${toPointer([...at, 'code'])} @click=${press}>
        ${worded(words, `${name}Nothing`)}
      </button>
    </p>
  </div>`;
}

/** One of the three answers to read: its words, or that there is nothing. */
export function answerSaid(words: Fields['host']['words'], item: ReviewDraft, name: AnswerName): string {
  const { [name]: said } = item;
  if (!isObject(said)) return textOf(said);
  const { code, words: text } = said as { code?: unknown; words?: unknown };
  if (textOf(text)) return textOf(text);
  if (code === NOTHING_NEW) return `${worded(words, `${name}Nothing`)}.`;
  return code === undefined ? '' : words.elsewhere(code);
}
