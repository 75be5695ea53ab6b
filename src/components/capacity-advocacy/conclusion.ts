import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../../form/fields.js';
import { capacityConclusion } from '../../rules/capacity-conclusion.js';
import { isMissing } from '../../schema/conditions.js';
import { capacityConclusionList, codesOf, supportRoleList, yesNoNotKnownList } from '../../vocabulary/index.js';
import { renderDerived } from '../shared/derived.js';
import { optionsOf, textOf, type ItemFields } from '../shared/item-fields.js';
import type { Placed } from '../shared/lists.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import type { DecisionDraft } from './model.js';

type Element = CapacityAdvocacyElement;
type Fields = ItemFields<DecisionDraft>;

/** Conclusions that are not worked out: only people can say that it is not yet known. */
const OPEN = ['awaiting-assessment', 'deferred-may-regain', 'not-determined'];

/** What was worked out about a decision, which the worker confirms, or says otherwise and why. */
export function renderConclusion(el: Element, fields: Fields, { item, key }: Placed<DecisionDraft>): TemplateResult {
  const { words } = el;
  const found = capacityConclusion(item, el.asking);
  const name = `other:${key}`;
  const { result } = found;
  const stated = item.conclusion;
  const codes = codesOf(capacityConclusionList).filter((code) => code !== 'has-capacity-presumed' || stated === code);
  const all = optionsOf(words, 'capacity-conclusion', codes);
  const reason = fields.text('conclusionReason', words.t('conclusionReason'));
  const box = renderDerived(words, {
    id: `worked-out-${key}`,
    lines: [result === undefined ? words.t('notWorkedOut') : (words.label('capacity-conclusion', result) ?? result)],
    because: found.because.map((code) => words.label('because-capacity', code) ?? code),
    sources: found.sources,
  });
  if (result === undefined) {
    const open = all.filter(({ value }) => OPEN.includes(value) || value === stated);
    return html`${box} ${fields.one('conclusion', words.t('conclusionOpen'), open)} ${waiting(el, fields)}`;
  }
  const isOther = el.isOpen(name) || (stated !== undefined && found.differs);
  const others = all.filter(({ value }) => value !== result);
  const agree: Option[] = [
    { value: 'agree', label: words.t('agree') },
    {
      value: 'other',
      label: words.t('disagree'),
      opens: html`${fields.one('conclusion', words.t('conclusion'), others, { under: 'other' })} ${reason}`,
    },
  ];
  const pick = (answer: string): void => {
    el.setOpen(name, answer === 'other');
    const isSame = stated === result;
    if (answer === 'agree') fields.patch({ conclusion: result });
    else if (isSame) fields.patch({ conclusion: undefined });
  };
  const value = isOther ? 'other' : stated === undefined ? undefined : 'agree';
  return html`${box} ${fields.one('conclusion', words.t('agreeQuestion'), agree, { value, onPick: pick })}
  ${waiting(el, fields)} ${stated === 'lacks-capacity' ? forThem(el, fields) : nothing}`;
}

/** Whether the decision can wait until the person may be able to make it. */
function waiting(el: Element, fields: Fields): TemplateResult | typeof nothing {
  const { words } = el;
  const { item } = fields;
  const isAsked =
    ['lacks-capacity', 'unable-not-mca', ...OPEN].includes(textOf(item.conclusion)) || !isMissing(item.canWait);
  if (!isAsked) return nothing;
  const until = html`${fields.due('waitUntil', words.t('waitUntil'))}`;
  const options = optionsOf(words, 'yes-no-not-known', codesOf(yesNoNotKnownList)).map((option): Option =>
    option.value === 'yes' ? { ...option, opens: until } : option,
  );
  return html`${fields.one('canWait', words.t('canWait'), options, { row: true })}
  ${fields.due('reviewOn', words.f('optional', { label: words.t('reviewOn') }))}`;
}

/** How it was decided for a person who cannot decide now, and who decides for them. */
function forThem(el: Element, fields: Fields): TemplateResult {
  const { words } = el;
  const { item, path } = fields;
  const isWrong = ['bestInterests', 'representative'].some((key) => el.errorUnder([...path, key]) !== undefined);
  const isHeld = !isMissing(item.bestInterests) || !isMissing(item.representative);
  type Chosen = NonNullable<DecisionDraft['bestInterests']> & { consulted?: readonly string[] };
  const chosen = fields.within('bestInterests') as unknown as ItemFields<Chosen>;
  const who = fields.within('representative') as unknown as ItemFields<Record<string, unknown>>;
  const consulted = (Array.isArray(chosen.item.consulted) ? chosen.item.consulted : []).map(textOf);
  const split = (text: string): void => chosen.patch({ consulted: text === '' ? undefined : text.split('\n') }, false);
  return html`<details class="more" ?open=${isHeld || isWrong}>
    <summary>${words.t('forThem')}</summary>
    ${chosen.text('decision', words.t('bestInterests'))} ${chosen.text('wishes', words.t('bestInterestsWishes'))}
    ${chosen.text('consulted', words.t('consulted'), { hint: words.t('consultedHint'), value: consulted.join('\n'), onInput: split })}
    ${chosen.text('lessRestrictive', words.t('lessRestrictive'))} ${chosen.date('date', words.t('bestInterestsOn'))}
    ${who.text('name', words.t('representative'), { line: true })}
    ${who.one('role', words.t('representativeRole'), optionsOf(words, 'support-role', codesOf(supportRoleList)))}
    ${who.one('authoritySeen', words.t('authoritySeen'), optionsOf(words, 'yes-no-not-known', codesOf(yesNoNotKnownList)), { row: true })}
  </details>`;
}
