import { html, nothing, type TemplateResult } from 'lit';
import { textField, type Option } from '../../form/fields.js';
import type { Patch } from '../../rules/versions.js';
import { textOf } from '../shared/item-fields.js';
import { amendItems, lengthOf, NEW, type Placed } from '../shared/lists.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import { answerAside, isVoid, OBSERVED, removeOutcome, withAnother } from './edits.js';
import { otherOutcomes } from './link.js';
import type { OutcomeDraft } from './model.js';
import { patchOutcome } from './writing.js';

type Element = DesiredOutcomesElement;
type Outcome = Placed<OutcomeDraft>;

/** Whether it could be hard to achieve; if so, when that was talked through, and what would be the next best thing. */
export function renderHard(el: Element, placed: Outcome): TemplateResult {
  const { words } = el;
  const { item } = placed;
  const { hardToAchieve: isHard, achievability, nextBest } = item;
  const fields = el.fieldsOf(placed);
  const talked = fields.within('achievability');
  const opens = html`${talked.date('discussedOn', words.t('hardTalked'), { also: [talked.path] })}
  ${talked.text('explanation', words.f('optional', { label: words.t('hardExplained') }))} ${next(el, placed)}`;
  const onPick = (on: boolean): void =>
    fields.patch({ hardToAchieve: on, ...answerAside(item, ['achievability', 'nextBest'], on) });
  // What another system recorded without that answer has its questions all the same.
  const isStray = isHard !== true && (achievability ?? nextBest) !== undefined;
  return html`${fields.flag('hardToAchieve', words.t('hardAsk'), { opens, onPick })} ${isStray ? opens : nothing}`;
}

/** The next best thing in the person's words, which make an outcome of their own; or one that is recorded already. */
function next(el: Element, placed: Outcome): TemplateResult {
  const { words } = el;
  const { item, key } = placed;
  const fields = el.fieldsOf(placed);
  const [label, more] = [words.t('nextBest'), words.f('optional', { label: words.t('nextBest') })];
  const { nextBest } = item;
  const made = el.isOpen(`next:${key}`) ? el.outcomes.find((other) => other.key === nextBest) : undefined;
  const box = textField({
    host: el,
    path: [...fields.path, 'nextBest', 'words'],
    label: more,
    value: textOf(made?.item.words),
    onInput: (text) => writeNext(el, placed, made, text),
  });
  const others = otherOutcomes(el, key, nextBest);
  const none: Option = { value: '', label: words.t('nextBestNone') };
  const pick = (): TemplateResult =>
    fields.one('nextBest', nextBest === undefined ? words.t('nextBestOr') : label, [...others, none], {
      onPick: (id) => {
        el.setOpen(`next:${key}`, false);
        fields.patch({ nextBest: id || undefined });
      },
    });
  const isAsked = !made && (nextBest !== undefined || others.length > 0);
  return html`${made || nextBest === undefined ? box : nothing} ${isAsked ? pick() : nothing}`;
}

/** The first character makes an outcome, said by whom this one was said; emptied, it is gone again. */
function writeNext(el: Element, { item, key, index }: Outcome, made: Outcome | undefined, text: string): void {
  const { editing, talk } = el;
  if (made) {
    const gone: [number, Patch<OutcomeDraft>][] = [
      [index, { nextBest: undefined }],
      [made.index, { words: undefined }],
    ];
    const left = { ...editing, value: amendItems(editing, 'outcomes', new Map(gone)) };
    if (!text && isVoid(left, made.index)) return el.change(removeOutcome(left, made.index), false);
    return patchOutcome(el, made, { words: text || undefined }, false);
  }
  if (!text) return;
  el.setOpen(`next:${key}`, true);
  const id = el.newId();
  el.setOpen(`carried:${id}`, true);
  const source = item.source === OBSERVED ? undefined : item.source;
  const conversationId = talk.key === NEW ? el.newId() : talk.item.id;
  const next = { id, polarity: 'wanted', words: text, source, conversationId };
  el.change(withAnother(editing, index, { nextBest: id }, next, lengthOf(editing.value, 'outcomes')), false);
}
