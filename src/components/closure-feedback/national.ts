import { html, type TemplateResult } from 'lit';
import type { VocabularyName } from '../../locales/types.js';
import { achievementRollUp } from '../../rules/achievement-roll-up.js';
import { riskRollUp } from '../../rules/risk-roll-up.js';
import type { RollUp } from '../../rules/roll-up.js';
import { questions, type Ask } from '../shared/asks.js';
import { renderDerived } from '../shared/derived.js';
import type { ClosureFeedbackElement } from './closure-feedback.js';
import { endingFields } from './ending.js';

type Element = ClosureFeedbackElement;

/** A table of the Safeguarding Adults Collection, with the lists of its values and of the reasons for them. */
type Table = readonly [
  key: string,
  values: VocabularyName,
  reasons: VocabularyName,
  word: Parameters<Element['words']['t']>[0],
];
const TABLES = [
  ['sg4aAchieved', 'sg4a-achieved', 'because-achievement', 'nationalAchieved'],
  ['sg2c', 'risk-finding', 'because-risk', 'nationalFinding'],
  ['sg2e', 'risk-outcome', 'because-risk', 'nationalRisk'],
] as const satisfies readonly Table[];

/** A value that is stated in place of the one that was worked out keeps its reason. */
export const NATIONAL: readonly Ask<Element>[] = [
  {
    key: 'nationalValues',
    word: '',
    as: 'within',
    of: TABLES.map(([key, list, , word]): Ask<Element> => ({
      key,
      word,
      as: 'within',
      fold: true,
      of: [
        { key: 'value', word: 'nationalValue', list },
        { key: 'reason', word: 'nationalReason' },
      ],
    })),
  },
];

/** What the record counts as in the national return, and how that came about; a worker may state something else, with the reason. */
export function renderNational(el: Element): TemplateResult {
  const { words, around } = el;
  const { sg2c, sg2e } = riskRollUp(around);
  const found: Readonly<Record<string, RollUp<string>>> = { sg4aAchieved: achievementRollUp(around), sg2c, sg2e };
  const derived = TABLES.map(([key, values, reasons, word]) => {
    const { result, because, sources } = found[key] as RollUp<string>;
    return renderDerived(words, {
      id: `national-${key}`,
      heading: words.t(word),
      lines: [words.say(values, result) || words.t('notCounted')],
      because: because.map((code) => words.say(reasons, code)),
      sources,
    });
  });
  return html`<details class="how">
    <summary>${words.t('national')}</summary>
    ${derived} ${questions(el, endingFields(el), NATIONAL)}
  </details>`;
}
