import { html, nothing, type TemplateResult } from 'lit';
import type { VocabularyName } from '../../locales/types.js';
import { achievementRollUp } from '../../rules/achievement-roll-up.js';
import { riskRollUp } from '../../rules/risk-roll-up.js';
import type { RollUp } from '../../rules/roll-up.js';
import { baseOf, orElse, ownProfileOf } from '../../vocabulary/jurisdiction-facts.js';
import { questions, type Ask } from '../shared/asks.js';
import { renderDerived } from '../shared/derived.js';
import { disclosure } from '../shared/disclosure.js';
import { isObject } from '../shared/lists.js';
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

/** Whether the return of England is made here, whose tables these are: other places have another return, or none (profiles). */
export const isCountedHere = ({ asking: { jurisdiction, profile } }: Pick<Element, 'asking'>): boolean =>
  orElse(false, () => {
    const own = ownProfileOf(jurisdiction, profile);
    const said = own?.['nationalReturn'];
    return said === undefined ? baseOf(jurisdiction, own) === 'england' : said === 'sac';
  });

/** What was stated elsewhere stays, also where it is not counted. */
const HELD: readonly Ask<Element>[] = NATIONAL.map((ask) => ({
  ...ask,
  of: [...TABLES, ...ELSEWHERE].map((table) => ({ ...stated(table), held: true })),
}));

/** What the record counts as in the national return, and how that came about; a worker may state something else, with the reason. */
export function renderNational(el: Element): TemplateResult | typeof nothing {
  const { words, around } = el;
  const fields = endingFields(el);
  const asks = isCountedHere(el) ? NATIONAL : HELD;
  const { nationalValues: held } = fields.item;
  if (asks === HELD && !(isObject(held) && Object.keys(held).length > 0)) return nothing;
  const { sg2c, sg2e } = riskRollUp(around);
  const found: Readonly<Record<string, RollUp<string>>> = { sg4aAchieved: achievementRollUp(around), sg2c, sg2e };
  const derived = (asks === HELD ? [] : TABLES).map(([key, values, word, reasons]) => {
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
  const body = html`${derived} ${questions(el, fields, asks)}`;
  return disclosure(el, fields, ['nationalValues'], words.t('national'), body, () => tell(el, fields.item, NATIONAL));
}
