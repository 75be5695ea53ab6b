import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../../form/fields.js';
import { isUnwiseOnly } from '../../schema/capacity-standing.js';
import { isMissing } from '../../schema/conditions.js';
import {
  codesOf,
  decisionTypeList,
  doubtReasonList,
  limbAnswerList,
  limbList,
  nexusList,
  practicableStepList,
  restrictionByOthersList,
  type Limb,
} from '../../vocabulary/index.js';
import { optionsOf, type ItemFields } from '../shared/item-fields.js';
import type { Placed } from '../shared/lists.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { renderConclusion } from './conclusion.js';
import { isOtherCause, isUnable, type Order } from './decision-asked.js';
import type { DecisionDraft } from './model.js';

type Element = CapacityAdvocacyElement;
type Fields = ItemFields<DecisionDraft>;
type Key = keyof DecisionDraft;

interface Step {
  /** What of the decision is asked in this step. */
  readonly keys: readonly Key[];
  readonly draw: () => TemplateResult;
  /** Whether it is asked at all. */
  readonly asked?: boolean;
}

/** The four parts of deciding: for each whether the person is able to, and what shows it. */
function limbs(el: Element, fields: Fields): TemplateResult {
  const { words } = el;
  const all = fields.within('limbs') as unknown as ItemFields<Record<Limb, { answer?: string; evidence?: string }>>;
  const one = (limb: Limb): TemplateResult => {
    const inner = all.within(limb) as ItemFields<{ answer?: string; evidence?: string }>;
    const shows = inner.text('evidence', words.t(inner.item.answer === 'able' ? 'shownAble' : 'shownUnable'));
    const options = optionsOf(words, 'limb-answer', codesOf(limbAnswerList)).map((option): Option =>
      option.value === 'unable' || (option.value === 'able' && inner.item.evidence)
        ? { ...option, opens: shows }
        : option,
    );
    return inner.one('answer', words.label('limb', limb) ?? limb, options, {
      row: true,
      also: [[...fields.path, 'limbs', limb]],
    });
  };
  return html`<fieldset class="question" data-path=${`/${[...fields.path, 'limbs'].join('/')}`}>
    <legend part="legend">${words.t('limbs')}</legend>
    <span class="hint" part="hint">${words.t('limbsHint')}</span>
    ${codesOf(limbList).map(one)}
  </fieldset>`;
}

/** What causes the inability: an impairment, or something else. */
function cause(el: Element, fields: Fields): TemplateResult {
  const { words } = el;
  const codes = codesOf(nexusList).filter((code) => code !== 'not-reached' || fields.item.nexus === code);
  const kinds = optionsOf(words, 'restriction-by-others', codesOf(restrictionByOthersList));
  return html`${fields.one('nexus', words.t('nexus'), optionsOf(words, 'nexus', codes))}
  ${isMissing(fields.item.nexus) ? nothing : fields.text('nexusEvidence', words.f('optional', { label: words.t('nexusEvidence') }))}
  ${
    isOtherCause(fields.item)
      ? html`${fields.many('restrictions', words.t('restrictions'), kinds)}
        ${fields.text('restrictionNote', words.f('optional', { label: words.t('restrictionNote') }))}`
      : nothing
  }`;
}

function steps(el: Element, fields: Fields, placed: Placed<DecisionDraft>, order: Order): readonly Step[] {
  const { words } = el;
  const { item } = placed;
  const optional = (key: Key, label: string): TemplateResult => fields.text(key, words.f('optional', { label }));
  const doubts = optionsOf(words, 'doubt-reason', codesOf(doubtReasonList));
  const unwise = isUnwiseOnly(item, el.checking.catalogue) ? words.issue('unwise-decision-only') : undefined;
  const abilities: Step = { keys: ['limbs'], draw: () => limbs(el, fields) };
  const causes: Step = {
    keys: ['nexus', 'nexusEvidence', 'restrictions', 'restrictionNote'],
    draw: () => cause(el, fields),
    asked: order === 'diagnostic-first' || isUnable(item),
  };
  return [
    {
      keys: ['matter', 'type'],
      draw: () =>
        html`${fields.text('matter', words.t('matter'))}
        ${fields.one('type', words.t('type'), optionsOf(words, 'decision-type', codesOf(decisionTypeList)))}`,
    },
    {
      keys: ['date', 'assessor'],
      draw: () =>
        html`${fields.date('date', words.t('assessedOn'))}
        ${fields.text('assessor', words.t('assessor'), { line: true })}`,
    },
    {
      keys: ['doubtReasons', 'doubt'],
      draw: () =>
        html`${fields.many('doubtReasons', words.t('doubtReasons'), doubts, { prompt: unwise ? { text: unwise, tells: true } : undefined })}
        ${optional('doubt', words.t('doubtWords'))}`,
    },
    {
      keys: ['practicableSteps', 'practicableStepsNote', 'relevantInformation'],
      draw: () =>
        html`${fields.many('practicableSteps', words.t('tried'), optionsOf(words, 'practicable-step', codesOf(practicableStepList)))}
        ${optional('practicableStepsNote', words.t('triedNote'))}
        ${optional('relevantInformation', words.t('information'))}`,
    },
    ...(order === 'diagnostic-first' ? [causes, abilities] : [abilities, causes]),
  ];
}

/**
 * A decision in doubt, one step at a time, in the order of the law of the place: each step is shown when the one before has an
 * answer, or when it holds something or has an issue of its own.
 */
export function renderDecisionSteps(
  el: Element,
  fields: Fields,
  placed: Placed<DecisionDraft>,
  order: Order,
): TemplateResult {
  const { item, index } = placed;
  const holds = ({ keys }: Step): boolean => keys.some((key) => !isMissing(item[key]));
  const isWrong = ({ keys }: Step): boolean =>
    keys.some((key) => el.errorUnder(['decisions', index, key]) !== undefined);
  let isOpen = true;
  const drawn: TemplateResult[] = [];
  for (const step of steps(el, fields, placed, order)) {
    if (step.asked === false) continue;
    if (isOpen || holds(step) || isWrong(step)) drawn.push(step.draw());
    isOpen &&= holds(step);
  }
  const mayConclude = isOpen || !isMissing(item.conclusion) || isUnable(item);
  return html`${drawn} ${mayConclude ? renderConclusion(el, fields, placed) : nothing}`;
}
