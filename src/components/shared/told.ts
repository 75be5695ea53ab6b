import { html, nothing, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import { heading } from '../../form/heading.js';
import { chainOf, type Versioned } from '../../rules/versions.js';
import { keeps } from '../../rules/same.js';
import { isMissing } from '../../schema/conditions.js';
import { allOf, wordOf, type Ask } from './ask.js';
import type { EntryHost } from './entries.js';
import { textOf, yesOrNo, type Row } from './item-fields.js';
import { isObject } from './lists.js';

/** An answer to read: codes by their labels, dates in words, several with commas between them. */
function say<H extends EntryHost>(el: H, ask: Ask<H>, answer: unknown): unknown {
  const { words } = el;
  const { as, list, of = [] } = ask;
  const coded = (code: unknown): string => ask.named?.(el, code) ?? (list ? words.say(list, code) : textOf(code));
  if (as === 'within') return tell(el, answer, of);
  if (as === 'rows')
    return html`<ul class="plain">
      ${listOf(answer).map((row) => html`<li class="kept">${lineOf(el, ask, row)}</li>`)}
    </ul>`;
  if (Array.isArray(answer)) return answer.map(coded).join(', ');
  if (as === 'date' || as === 'due' || as === 'when') return sayDate(textOf(answer), words);
  if (as === 'quote') return words.quote(textOf(answer));
  return as === 'flag' || as === 'yes-no' ? words.say('yes-no', yesOrNo(answer)) : coded(answer);
}
/** One of several objects in a line: what each question about it was answered. */
export function lineOf<H extends EntryHost>(el: H, { list, named, of = [] }: Ask<H>, row: Row): string {
  const { code } = row;
  const about = list && code !== undefined ? [named?.(el, code) ?? el.words.say(list, code)] : [];
  const said = of.map((one) =>
    one.say ? one.say(el, row) : isMissing(row[one.key]) ? '' : textOf(say(el, one, row[one.key])),
  );
  return [...about, ...said].filter(Boolean).join(' · ');
}
export const listOf = (answer: unknown): Row[] => (Array.isArray(answer) ? answer : []).filter(isObject);

/** What a question was answered. */
export const answerOf = <H extends EntryHost>(el: H, item: Row, ask: Ask<H>): unknown =>
  ask.of
    ? say(el, ask, item[ask.key])
    : html`<span class="kept">${ask.say?.(el, item) ?? say(el, ask, item[ask.key])}</span>`;
/** Whether a question has an answer to read. */
export const isToldOf = <H extends EntryHost>(el: H, item: Row, { key, say: name }: Ask<H>): boolean =>
  !isMissing(item[key]) || Boolean(name?.(el, item));

/** The answers of an item to read, each under its question; none where there is no answer. */
export function tell<H extends EntryHost>(el: H, item: unknown, asks: readonly Ask<H>[]): TemplateResult[] {
  const said: Row = isObject(item) ? item : {};
  return allOf(asks)
    .filter((ask) => isToldOf(el, said, ask))
    .map(
      (ask) =>
        html`<div>
          <strong>${wordOf(el, ask)}</strong>
          ${answerOf(el, said, ask)}
        </div>`,
    );
}

/** What is recorded where it is asked one press away: what was answered stands there, without its question again. */
export const recap = <H extends EntryHost>(el: H, item: Row, ask: Ask<H>): unknown =>
  allOf([ask]).length > 1 ? tell(el, item, [ask]) : say(el, ask, item[ask.key]);

/**
 * What an item with versions said before, the first version first: when it was recorded and by whom, and of each later
 * version what it says otherwise.
 */
function versions<H extends EntryHost>(
  el: H,
  item: object,
  asks: readonly Ask<H>[],
  thing: string,
  open: boolean,
): TemplateResult | typeof nothing {
  const { words } = el;
  const chain = chainOf(item as Versioned).filter(isObject);
  if (chain.length < 2) return nothing;
  const version = (now: Row, i: number): TemplateResult => {
    const before = chain[i - 1];
    const news = allOf(asks).filter(
      ({ key, say: name }) => !before || !keeps(before[key], now[key], false) || name?.(el, before) !== name?.(el, now),
    );
    const gone = news.filter(({ key }) => before && isMissing(now[key]) && !isMissing(before[key]));
    const recorded = textOf(now['recordedAt']).slice(0, 10);
    const { name } = (isObject(now['by']) ? now['by'] : {}) as { name?: unknown };
    const date = sayDate(recorded, words);
    const by = name ? words.f('recordedBy', { by: textOf(name), date }) : words.f('recordedOn', { date });
    return html`<li>
      ${recorded ? html`<p>${by}</p>` : nothing}
      ${asks.some(({ key }) => key === 'status') ? nothing : standing(el, now)}
      ${tell(
        el,
        now,
        news.map(({ opens: _, ...ask }) => ask),
      )}
      ${gone.map((ask) => html`<p><strong>${wordOf(el, ask)}</strong> ${words.f('answerGone')}</p>`)}
    </li>`;
  };
  return html`<details class="history" ?open=${open}>
    <summary aria-label=${words.f('historyOf', { thing })}>${words.f('history')}</summary>
    <ol>
      ${chain.map(version)}
    </ol>
  </details>`;
}

/** What became of an item as such: it was recorded by mistake, or corrected and why. A status that is asked for is told there. */
export function standing({ words }: EntryHost, item: object): TemplateResult {
  const { status, correction } = item as { readonly status?: unknown; readonly correction?: unknown };
  const reason = isObject(correction) ? correction['reason'] : correction;
  return html`${status === 'entered-in-error' ? html`<p><strong>${words.f('byMistake')}</strong></p>` : nothing}
  ${isMissing(reason) ? nothing : html`<p class="kept">${words.f('corrected', { reason: textOf(reason) })}</p>`}`;
}

/** What is recorded of one part of a section, under its heading; nothing where nothing is. */
export function toldPart(
  el: EntryHost,
  id: string,
  title: string,
  items: readonly TemplateResult[],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`${heading(el.headingLevel + 1, title, `told-${id}`)}
    <ul class="plain">
      ${items.map((item) => html`<li class="card" part="item">${item}</li>`)}
    </ul>`;
}

/** An item to read, with its history, by its questions. With `shown` it is told in part: what stands before that, says the rest. */
export const told = <H extends EntryHost>(
  el: H,
  item: object,
  asks: readonly Ask<H>[],
  thing: string,
  open = false,
  shown = asks,
): TemplateResult =>
  html`${shown === asks && !asks.some(({ key }) => key === 'status') ? standing(el, item) : nothing}
  ${tell(el, item, shown)} ${versions(el, item, asks, thing, open)}`;
