import { html, nothing, type TemplateResult } from 'lit';
import { capacityConclusion } from '../../rules/capacity-conclusion.js';
import { patched, type Patch } from '../../rules/versions.js';
import { isMissing, isMistaken } from '../../schema/conditions.js';
import { capacityConclusionList, codesOf } from '../../vocabulary/index.js';
import { withAsides } from '../shared/aside.js';
import { allOf, asking, drawn, isAsked, type Ask } from '../shared/asks.js';
import { renderConclusion as conclusionBox } from '../shared/derived.js';
import { optionsOf, patching, type ItemFields } from '../shared/item-fields.js';
import { asideOf, orNone, type Placed } from '../shared/lists.js';
import { becauseHere } from '../shared/place.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { AFTER, CONCLUSION, DECISION, isUnable, OPEN, REASON, stepsOf, WHY } from './decision-asks.js';
import type { DecisionDraft } from './model.js';

type Element = CapacityAdvocacyElement;
type Fields = ItemFields<DecisionDraft>;

const PRESUMED = 'has-capacity-presumed';
const NO_DOUBT = 'no-reason-to-doubt';
const TAKE_PART = 'take-part-in-enquiry';

/** A patch with what becomes of the conclusion that was stated, and of what the decision is about. */
function withStated(el: Element, item: DecisionDraft, patch: Patch<DecisionDraft>): Patch<DecisionDraft> {
  const { conclusion, type, trigger } = item;
  const next = patched(item, patch);
  const isPresumed = next.trigger === NO_DOUBT;
  // Without a doubt the decision is about taking part, and the person is assumed able: nothing more is asked. What was stated
  // meanwhile is set aside, and what is prefilled goes with the doubt that comes.
  if (isPresumed !== (trigger === NO_DOUBT)) {
    const isPrefilled = type === TAKE_PART;
    const change = {
      ...patch,
      ...(conclusion === PRESUMED && { conclusion: undefined }),
      ...(isPrefilled && !isPresumed && { type: undefined }),
    };
    const keys = isPrefilled ? (['conclusion', 'type'] as const) : (['conclusion'] as const);
    const moved = withAsides(item, change, [{ keys, asked: () => !isPresumed }]);
    return isPresumed ? { ...moved, type: type ?? TAKE_PART, conclusion: PRESUMED } : moved;
  }
  const { conclusion: earlier, ...aside } = asideOf(next);
  if ('conclusion' in patch) return earlier === undefined ? patch : { ...patch, setAside: orNone(aside) };
  // Who agreed to what was worked out does not disagree because something else is worked out now: they are asked anew. Who has
  // said why they do not agree is not, where nothing is worked out meanwhile.
  const { result, differs } = capacityConclusion(item, el.asking);
  const stays = differs || (!result && !isMissing(item.conclusionReason));
  const asked = (now: DecisionDraft): boolean =>
    stays || !capacityConclusion({ conclusion: earlier, ...now }, el.asking).differs;
  return withAsides(item, patch, [{ keys: ['conclusion'], asked }]);
}

/** The questions about a decision, with what follows from one answer for the others. */
export function decisionFields(el: Element, given: Fields): Fields {
  const fields = asking(el, given, DECISION);
  return patching(fields, (patch, commit) => fields.patch(withStated(el, given.item, patch), commit));
}

/** What was worked out about a decision, which the worker confirms, or says otherwise and why. */
function conclusion(el: Element, fields: Fields, { item, key }: Placed<DecisionDraft>): TemplateResult {
  const { words } = el;
  const found = capacityConclusion(item, el.asking);
  const name = `other:${key}`;
  const { result } = found;
  const stated = item.conclusion;
  const codes = codesOf(capacityConclusionList).filter((code) =>
    code === stated ? code !== result : result ? code !== result && code !== PRESUMED : OPEN.includes(code),
  );
  const others = optionsOf(words, 'capacity-conclusion', codes);
  const box = conclusionBox(
    words,
    key,
    ['capacity-conclusion', 'because-capacity'],
    found,
    words.t('notWorkedOut'),
    (code) => becauseHere(el, code),
  );
  const why = stated === undefined ? nothing : drawn(el, fields, [WHY]);
  if (!result) return html`${box} ${fields.one('conclusion', words.t('conclusionOpen'), others)} ${why}`;
  const isOther = el.isOpen(name) || (stated !== undefined && found.differs);
  const opens = html`${fields.one('conclusion', words.t('conclusion'), others, { under: 'other' })}
  ${drawn(el, fields, [REASON])}`;
  const options = [
    { value: 'agree', label: words.t('agree') },
    { value: 'other', label: words.t('disagree'), opens },
  ];
  const onPick = (answer: string): void => {
    el.setOpen(name, answer === 'other');
    if (answer === 'agree') fields.patch({ conclusion: result });
    else if (stated === result) fields.patch({ conclusion: undefined });
  };
  const value = isOther ? 'other' : stated && 'agree';
  return html`${box} ${fields.one('conclusion', words.t('agreeQuestion'), options, { value, onPick })}
  ${isOther ? nothing : drawn(el, fields, [{ ...WHY, held: true }])}`;
}

/**
 * A decision in doubt, one step at a time, in the order of the law of the place: each step is shown when the one before has an
 * answer, or when it holds something or has an issue of its own; also where nobody has said whether there is a doubt.
 */
export function renderDecisionSteps(el: Element, fields: Fields, placed: Placed<DecisionDraft>): TemplateResult {
  const { item } = placed;
  const isHeld = ({ key }: Ask<Element>): boolean => !isMissing(item[key as keyof DecisionDraft]);
  const isAt = ({ key }: Ask<Element>): boolean => {
    const path = [...fields.path, key];
    return el.errorUnder(path) !== undefined || el.holdsFocus(path);
  };
  // Without a doubt nothing is asked but what is wrong; what was said about the matter stays where it can be read and changed.
  if (item.trigger === NO_DOUBT)
    return drawn(
      el,
      fields,
      DECISION.filter((ask) => ask.key !== 'date' && (isAt(ask) || (ask.key === 'matter' && isHeld(ask)))),
    );
  let isOpen = item.trigger === 'reason-to-doubt';
  const isShown = (asks: readonly Ask<Element>[]): boolean => {
    const all = allOf(asks);
    const isAny = all.some(isHeld);
    const isNext = isOpen || isAny || all.some(isAt);
    if (asks.some((ask) => isAsked(el, item, ask))) isOpen &&= isAny;
    return isNext;
  };
  const shown = stepsOf(el).map((asks) => (isShown(asks) ? drawn(el, fields, asks) : nothing));
  // There may be a conclusion before all of it is answered: one "no" is enough, or that there is no impairment.
  const mayConclude = isShown([CONCLUSION]) || isUnable(item) || capacityConclusion(item, el.asking).result;
  return html`${shown} ${mayConclude && !isMistaken(item) ? conclusion(el, fields, placed) : nothing}
  ${drawn(el, fields, AFTER)}`;
}
