import { expect } from 'chai';
import {
  achievementRollUp,
  applyOutcomeChanges,
  askedRollUp,
  askedStatusOf,
  drift,
  goodPracticePrompts,
  isEarlyResolution,
  nextReview,
  outcomeChains,
  owedBeforeClosing,
  recordedRetrospectively,
  riskRollUp,
  stagesCovered,
  type Conclusion,
} from '../../src/rules/index.js';
import * as vocabulary from '../../src/vocabulary/index.js';
import { codesOf, type CodeList } from '../../src/vocabulary/index.js';
import { everything } from './because-records.js';

const today = '2024-07-01';
/** Every reason that the rules give for the records of the tests. */
const found: Record<string, Set<string>> = {};
const note = (list: string, codes: readonly string[]): void => {
  for (const code of codes) (found[list] ??= new Set()).add(code);
};
const noteAll = (list: string, conclusions: readonly Conclusion<unknown>[]): void => {
  for (const { because } of conclusions) note(list, because);
};

for (const value of everything) {
  const section = (value as { desiredOutcomes?: { conversations?: unknown[] } }).desiredOutcomes;
  const { sg2c, sg2e } = riskRollUp(value);
  const { counted, excluded, withoutView, because } = achievementRollUp(value);
  const changes = applyOutcomeChanges(value);
  const chains = outcomeChains(value);
  const owed = owedBeforeClosing(value, { today });
  const prompts = goodPracticePrompts(value, { today });
  noteAll('because-asked', [askedRollUp(value), askedStatusOf(section, section?.conversations?.[0])]);
  note('because-achievement', because);
  noteAll('because-counted', counted);
  noteAll('because-excluded', excluded);
  noteAll('because-without-view', withoutView);
  noteAll('because-risk', [sg2c, sg2e]);
  noteAll('because-stages', [stagesCovered(value), isEarlyResolution(value)]);
  noteAll('because-retrospective', [recordedRetrospectively(value)]);
  noteAll('because-dates', [drift(value, { today }), nextReview(value, { today })]);
  noteAll('because-outcome', chains);
  note('outcome-step', chains.flatMap(({ versions }) => versions.flatMap(({ steps }) => steps))); // prettier-ignore
  noteAll('because-change', [...changes.applied, ...changes.waiting]);
  note('owed', owed.map(({ result }) => result)); // prettier-ignore
  noteAll('because-prompt', prompts);
  note('practice-prompt', prompts.map(({ result }) => result).filter((code) => codesOf(vocabulary.practicePromptList).includes(code as never))); // prettier-ignore
}

const lists = Object.values(vocabulary as Record<string, unknown>).filter(
  (value): value is CodeList =>
    typeof value === 'object' && value !== null && Object.hasOwn(found, String((value as CodeList).name)),
);

describe('the reasons of the rules about outcomes, stages and the end', () => {
  it('are of lists that there are', () => {
    expect(lists.map(({ name }) => name)).to.have.members(Object.keys(found));
  });

  for (const list of lists) {
    it(`each code of ${list.name} is given for some record, and no other`, () => {
      expect([...found[list.name]!].sort()).to.deep.equal([...codesOf<CodeList>(list)].sort());
    });
  }
});
