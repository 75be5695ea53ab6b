import { html, type TemplateResult } from 'lit';
import type { VocabularyName } from '../../locales/types.js';
import { achievementRollUp } from '../../rules/achievement-roll-up.js';
import { riskRollUp } from '../../rules/risk-roll-up.js';
import type { RollUp } from '../../rules/roll-up.js';
import { questions, type Ask } from '../shared/asks.js';
import { renderDerived } from '../shared/derived.js';
import { disclosure } from '../shared/disclosure.js';
import { tell } from '../shared/told.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { endingFields } from './ending.js';

type Element = ClosureFeedbackElement;

/** A table of the Safeguarding Adults Collection, with the lists of its values and of the reasons for them. */
type Table = readonly [
  key: string,
  values: VocabularyName,
  word: Parameters<Element['words']['t']>[0],
  reasons?: VocabularyName,
];
const TABLES = [
  ['sg4aAchieved', 'sg4a-achieved', 'nationalAchieved', 'because-achievement'],
  ['sg2c', 'risk-finding', 'nationalFinding', 'because-risk'],
  ['sg2e', 'risk-outcome', 'nationalRisk', 'because-risk'],
] as const satisfies readonly Table[];

const stated = ([key, list, word]: Table): Ask<Element> => ({
  key,
  word,
  as: 'within',
  fold: true,
  of: [
    { key: 'value', word: 'nationalValue', list },
    { key: 'reason', word: 'nationalReason' },
  ],
});
/** Values that follow from other sections: they are told, and asked for only where they are stated already. */
const ELSEWHERE = [
  ['sg3a', 'sg3a', 'nationalCapacity'],
  ['sg4aAsked', 'sg4a-asked', 'nationalAsked'],
] as const satisfies readonly Table[];

/** A value that is stated in place of the one that was worked out keeps its reason. */
export const NATIONAL: readonly Ask<Element>[] = [
  {
    key: 'nationalValues',
    word: '',
    as: 'within',
    of: [...TABLES.map(stated), ...ELSEWHERE.map((table) => ({ ...stated(table), held: true }))],
  },
];

/** What the record counts as in the national return, and how that came about; a worker may state something else, with the reason. */
export function renderNational(el: Element): TemplateResult {
  const { words, around } = el;
  const { sg2c, sg2e } = riskRollUp(around);
  const found: Readonly<Record<string, RollUp<string>>> = { sg4aAchieved: achievementRollUp(around), sg2c, sg2e };
  const derived = TABLES.map(([key, values, word, reasons]) => {
    const { result, computed, computedBecause, sources, reason } = found[key] as RollUp<string>;
    const say = (value: unknown): string => words.say(values, value) || words.t('notCounted');
    // What was stated instead says so, and what was worked out stays beside it.
    const instead = result === computed ? [] : [words.t('nationalInstead', { value: say(computed) }), reason ?? ''];
    return renderDerived(words, {
      id: `national-${key}`,
      heading: words.t(word),
      lines: [say(result), ...instead],
      because: computedBecause.map((code) => words.say(reasons, code)),
      sources,
    });
  });
  const fields = endingFields(el);
  const body = html`${derived} ${questions(el, fields, NATIONAL)}`;
  return disclosure(el, fields, ['nationalValues'], words.t('national'), body, () => tell(el, fields.item, NATIONAL));
}
