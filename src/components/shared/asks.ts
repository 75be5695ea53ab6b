import { html, nothing, type TemplateResult } from 'lit';
import { errorLine, idOf, type Option, type Question } from '../../form/fields.js';
import { toPointer, type Path } from '../../form/json.js';
import { picture } from '../../form/pictures.js';
import { codesIn, ownCodesIn } from '../../form/words.js';
import type { VocabularyName } from '../../locales/types.js';
import { isMissing } from '../../schema/conditions.js';
import { allOf, has, isAsked, worded, wordOf, type Ask } from './ask.js';
import { withAsides, type AskedWhile } from './aside.js';
import { codedRows } from './coded-rows.js';
import { disclosure } from './disclosure.js';
import type { EntryHost } from './entries.js';
import { optionsOf, patching, tick, type ItemFields, type Row } from './item-fields.js';
import { isBareItem, itemsOf } from './lists.js';
import type { NotYet } from './rough-date.js';
import { lines, rows } from './rows.js';
import { recap } from './told.js';
import { whenLine } from './when-line.js';

export { allOf, isAsked, labelled, worded, wordOf, type Ask } from './ask.js';

type Fields = ItemFields<Row>;
type Asks<H extends EntryHost> = readonly Ask<H>[];

/** When each question is asked that is not always asked. */
const asides = <H extends EntryHost>(el: H, asks: Asks<H>): AskedWhile<Row>[] =>
  allOf(asks).flatMap(({ key, when, opens = {} }): AskedWhile<Row>[] => {
    const own: AskedWhile<Row>[] = when ? [{ keys: [key], asked: (item) => has(el, item, when) }] : [];
    const opened = [...new Set(Object.values(opens).flatMap((inner) => inner.map((one) => one.key)))];
    const isOpened = (item: Row, one: string): boolean =>
      opens[item[key] as string]?.some((other) => other.key === one) ?? false;
    return [...own, ...opened.map((one) => ({ keys: [one], asked: (item: Row) => isOpened(item, one) }))];
  });

/** The questions about an item, whose answers are set aside when their question goes. */
export function asking<I extends object, H extends EntryHost>(
  el: H,
  given: ItemFields<I>,
  asks: Asks<H>,
): ItemFields<I> {
  const aside = asides(el, asks) as unknown as AskedWhile<I>[];
  const { item, patch } = given;
  return patching(given, (change, commit) => patch(withAsides(item, change, aside), commit));
}

/** Some of the questions about an item: what follows from an answer is settled by `asking`. */
export const drawn = <I extends object, H extends EntryHost>(
  el: H,
  given: ItemFields<I>,
  asks: Asks<H>,
): TemplateResult => html`${asks.map((ask) => draw(el, given as unknown as Fields, ask))}`;

/** The questions of a list about an item. */
export const questions = <I extends object, H extends EntryHost>(
  el: H,
  given: ItemFields<I>,
  asks: Asks<H>,
): TemplateResult => drawn(el, asking(el, given, asks), asks);

function draw<H extends EntryHost>(el: H, fields: Fields, ask: Ask<H>): unknown {
  const { item } = fields;
  const { key, fold } = ask;
  if (ask.after && isBareItem(item)) return nothing;
  const isGone = (ask.held || !isAsked(el, item, ask)) && isMissing(item[key]);
  // Emptied, it stays under the hands of who types in it.
  const label = wordOf(el, ask);
  const there = isMissing(item[key]) ? ask.instead?.(el, label, item) : undefined;
  if ((isGone || there) && !el.holdsFocus([...fields.path, key])) return there ?? nothing;
  const body = question(el, fields, ask, ask.optional ? el.words.f('optional', { label }) : label);
  const isFolded = typeof fold === 'function' ? fold(item) : fold;
  const keys = allOf([ask]).map((one) => one.key);
  return isFolded ? disclosure(el, fields, keys, label, body, () => recap(el, item, ask)) : body;
}

function question<H extends EntryHost>(el: H, fields: Fields, ask: Ask<H>, label: string): unknown {
  const { words } = el;
  const { key, list, of = [], add, made, other, as } = ask;
  const more = { ...hinting(el, ask, fields.item), ...prompting(el, ask, fields.item) };
  const inner = (row: Fields): TemplateResult => html`${ask.above?.(el, row)}${questions(el, row, of)}`;
  const several = { legend: label, add: add ? worded(words, add) : '', ...(made && { made: () => made(el) }) };
  if (list && as === 'rows') {
    const options = offered(
      el,
      ask,
      list,
      itemsOf<Row>(fields.item, key).map(({ item }) => item['code']),
      fields.item,
    );
    const word = other && worded(words, other);
    const free = {
      ...several,
      legend: word ?? '',
      within: label,
      only: (row: Row) => row['code'] === undefined,
      under: 'other',
    };
    const opens = (row: Fields): TemplateResult | undefined => (of.length > 0 ? inner(row) : undefined);
    // What is in their words alone is asked for below, where anything else is.
    const isBelow = (row: unknown): boolean => word !== undefined && (row as Row)['code'] === undefined;
    return html`${codedRows(fields, key, label, options, opens, isBelow)}
    ${word ? rows(fields, key, free, (row) => row.text('words', word, { line: true })) : nothing}`;
  }
  if (list) return choice(el, fields, ask, label, list, more);
  if (as === 'group') return of.map((one) => draw(el, fields, one));
  if (as === 'rows') return rows(fields, key, several, inner);
  if (as === 'within') {
    const body = questions(el, fields.within(key), of);
    return ask.fold || !label ? body : group(el, [...fields.path, key], label, more.hint, body);
  }
  if (as === 'lines') return lines(fields, key, worded(words, other ?? key), { ...several, isBegun: true });
  if (as === 'date' || as === 'due') return fields[as](key, label, notYetOf(el, fields, ask));
  if (as === 'when') return whenLine(fields, key, label);
  if (as === 'flag') return tick(fields, key, label);
  if (as === 'yes-no') return fields.flag(key, label);
  return fields.text(key, label, { line: as === 'line', ...more });
}

/** That a day has not come yet, and what that opens. It stays chosen as long as somebody is at what it opens. */
function notYetOf<H extends EntryHost>(el: H, fields: Fields, { key, notYet }: Ask<H>): { notYet?: NotYet } {
  if (!notYet) return {};
  const name = `not-yet:${[...fields.path, key].join('/')}`;
  const onPick = (on: boolean): void => el.setOpen(name, on);
  const opens = html`<div @focusin=${() => onPick(true)}>${draw(el, fields, notYet)}</div>`;
  const isChosen = el.isOpen(name) || !isMissing(fields.item[notYet.key]);
  return { notYet: { isChosen, onPick, option: { value: 'not-yet', label: el.words.f('notYet'), opens } } };
}

/** Questions that come one after the other, each with the answer to the one before: who does not see them hears of the next. */
export const steps = <I extends object>({ path }: ItemFields<I>, body: unknown): TemplateResult =>
  html`<div data-steps=${toPointer(path)}>${body}</div>`;

/** Questions about one thing under one legend. */
export const group = (
  el: EntryHost,
  path: Path,
  legend: string,
  hint: string | undefined,
  body: unknown,
): TemplateResult => {
  const error = el.errorAt(path);
  const [hintId, errorId] = [`${idOf(path)}-hint`, `${idOf(path)}-error`];
  return html`<fieldset
    class=${error ? 'question has-error' : 'question'}
    data-path=${toPointer(path)}
    aria-describedby=${hint ? `${hintId} ${errorId}` : errorId}
  >
    <legend part="legend">${legend}</legend>
    ${hint ? html`<span class="hint" part="hint" id=${hintId}>${hint}</span>` : nothing}${errorLine(el.words, error, errorId)}
    ${body}
  </fieldset>`;
};

/** The hint of a question; who is known by the record alone is named in it, beside the box for a name of one's own. */
const hinting = <H extends EntryHost>(el: H, { key, hint, say }: Ask<H>, item: Row): Pick<Question, 'hint'> => {
  const said = hint ? wordOf(el, { key, word: hint }) : isMissing(item[key]) ? say?.(el, item) : undefined;
  return said ? { hint: said } : {};
};

const prompting = <H extends EntryHost>(el: H, { prompt }: Ask<H>, item: Row): Pick<Question, 'prompt'> => {
  const found = typeof prompt === 'string' ? { text: worded(el.words, prompt) } : prompt?.(el, item);
  return found ? { prompt: found } : {};
};

/** The codes that are offered, and those that are answered all the same. */
function offered<H extends EntryHost>(
  el: H,
  ask: Ask<H>,
  list: VocabularyName,
  said: readonly unknown[],
  item: Row,
): Option[] {
  const { only = () => true, pictures, named, divided } = ask;
  const codes = codesIn(el.words, list).filter((code) => only(code, el, item) || said.includes(code));
  return optionsOf(el.words, list, [...codes, ...ownCodesIn(el.words, list, codes)]).map((option) => ({
    ...option,
    label: named?.(el, option.value) ?? option.label,
    ...(divided && { above: divided(el, option.value) }),
    ...(pictures && { picture: picture(el.pictures, `${list}.${option.value}`) }),
  }));
}

/** An answer of a list, or several; what it opens stands below it. */
function choice<H extends EntryHost>(
  el: H,
  fields: Fields,
  ask: Ask<H>,
  label: string,
  list: VocabularyName,
  notes: Pick<Question, 'hint' | 'prompt'>,
): TemplateResult {
  const { words } = el;
  const { key, first, opens = {}, row = false } = ask;
  const said = fields.item[key];
  const all = offered(el, ask, list, Array.isArray(said) ? said : [said], fields.item).map((option): Option => {
    const inner = opens[option.value];
    const opened = (inner ?? []).map((one) => draw(el, fields, one)).filter((one) => one !== nothing);
    return opened.length > 0 ? { ...option, opens: html`${opened}` } : option;
  });
  const each = Array.isArray(said) ? said.map((_, i) => [...fields.path, key, i]) : [];
  if (ask.many) return fields.many(key, label, all, { row, ...notes, also: each });
  const more = { row, ...notes, also: [fields.path.slice(0, 1)] };
  if (!first) return fields.one(key, label, all, { ...more, also: [] });
  // The others are one press further: the press itself says nothing yet.
  const name = `other:${fields.path.join('/')}`;
  const isFirst = first.includes(said as string);
  const rest = all.filter(({ value }) => !first.includes(value));
  const opened = fields.one(key, words.f('whichOther'), rest, { under: 'other' });
  const seen = all.filter(({ value }) => first.includes(value));
  const options = [...seen, { value: 'other', label: words.f('otherAnswer'), opens: opened }];
  const onPick = (code: string): void => {
    el.setOpen(name, code === 'other');
    if (code !== 'other') fields.patch({ [key]: code });
    else if (isFirst) fields.patch({ [key]: undefined });
  };
  const value = isFirst ? said : said !== undefined || el.isOpen(name) ? 'other' : undefined;
  return fields.one(key, label, options, { ...more, value, onPick });
}
