import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../form/heading.js';
import { worthAsking } from '../../form/fields.js';
import { owedBeforeClosing, type OwedThing } from '../../rules/owed.js';
import { questions } from '../shared/asks.js';
import type { Row } from '../shared/item-fields.js';
import { isObject } from '../shared/lists.js';
import { partOf } from '../shared/parts.js';
import { codesOf, stageList } from '../../vocabulary/index.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { endingFields, OWED } from './ending.js';
import type { ClosureDraft } from './model.js';
import { isCountedHere } from './national.js';
import { stageReasons } from './stage-reasons.js';

type Element = ClosureFeedbackElement;

/** What is asked anyway just above is not said a second time. */
const ASKED_HERE = ['view-not-asked', 'reason-not-given', 'how-it-ended'];
/** What is said of any error that has no sentence of its own. In this section it stands at its question. */
const UNNAMED = 'something-missing';

const itemsIn = (list: unknown): Row[] => (Array.isArray(list) ? list.filter(isObject) : []);

/** What is owed as far as it is known here: a section that was not given is not missed. */
function owedHere(el: Element): OwedThing[] {
  const { isInRecord, around, editing, checking } = el;
  return owedBeforeClosing(isInRecord ? around : editing.value, checking).filter(
    ({ result, path }) =>
      !ASKED_HERE.includes(result) &&
      (result !== 'not-countable' || isCountedHere(el)) &&
      !(result === UNNAMED && (!isInRecord || path[0] === 'closureFeedback')),
  );
}

/**
 * What is still owed before closing, in plain words: each is worth asking and stops nothing. Where a reason may stand for it, there
 * is a box for the reason (rules V17, V25).
 */
export function renderOwed(el: Element): TemplateResult | typeof nothing {
  const { words } = el;
  const all = owedHere(el);
  const said = [...new Set(all.map(({ result }) => result))];
  // Which part it is stands in its line: two of them are two lines, and each goes with its own reason.
  const lines = new Set(
    all.map(({ result, because: [code = ''] }) => {
      const text = words.say('owed', result);
      const stage = /^(.+)-not-covered$/.exec(code)?.[1];
      return stage ? `${text} (${words.say('stage', stage)})` : text;
    }),
  );
  const silent = all.flatMap(({ because }) => because).filter((code) => code.endsWith('-not-covered'));
  const given = (partOf(el.editing.value, 'closure') as ClosureDraft | undefined)?.missingStages;
  // A box that is emptied stays under the hands of who types in it.
  const held = el.shadowRoot?.activeElement?.closest<HTMLElement>('[data-stage]')?.dataset['stage'];
  const stages = codesOf(stageList).filter(
    (stage) =>
      stage === held || silent.includes(`${stage}-not-covered`) || itemsIn(given).some((row) => row['stage'] === stage),
  );
  const hasOthers = itemsIn(given).some((row) => !(stages as unknown[]).includes(row['stage']));
  const fields = endingFields(el);
  const isOwed = (code: string): boolean => said.some((one) => one === code);
  const asks = OWED.filter(({ key }) =>
    key === 'missingStages'
      ? hasOthers
      : (fields.item as Row)[key] !== undefined || isOwed('advocate-not-appointed') || el.holdsFocus(['closure', key]),
  );
  if (said.length + asks.length + stages.length === 0) return nothing;
  return html`${heading(el.headingLevel + 1, words.t('stillToThinkAbout', { count: lines.size }), 'owed')}
    <ul class="plain">
      ${[...lines].map((text) => html`<li>${worthAsking(words, { text, tells: true })}</li>`)}
    </ul>
    ${stageReasons(el, stages)} ${questions(el, fields, asks)}`;
}
