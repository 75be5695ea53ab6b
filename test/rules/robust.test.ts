import { expect } from 'chai';
import fc from 'fast-check';
import * as rules from '../../src/rules/index.js';
import { concluded, record } from '../vectors/record/parts.js';
import { sam } from '../vectors/desired-outcomes/whole.js';
import { everything } from './because-records.js';
import { garbage } from './parts.js';

const ofRecords = {
  achievementRollUp: rules.achievementRollUp,
  applyOutcomeChanges: rules.applyOutcomeChanges,
  askedRollUp: rules.askedRollUp,
  drift: rules.drift,
  goodPracticePrompts: rules.goodPracticePrompts,
  isEarlyResolution: rules.isEarlyResolution,
  nextReview: rules.nextReview,
  outcomeChains: rules.outcomeChains,
  owedBeforeClosing: rules.owedBeforeClosing,
  practiceEvidence: rules.practiceEvidence,
  recordedRetrospectively: rules.recordedRetrospectively,
  riskRollUp: rules.riskRollUp,
  stagesCovered: rules.stagesCovered,
};
const parts = [
  ...['desiredOutcomes', 'capacityAdvocacy', 'reviewTimeline', 'closureFeedback', 'concern', 'people', 'events'],
  ...[
    'conversations',
    'outcomes',
    'reviews',
    'outcomeChanges',
    'timescaleChanges',
    'achievements',
    'closure',
    'concludedOn',
  ],
];

describe('the rules that read a record', () => {
  for (const [name, rule] of Object.entries(ofRecords)) {
    it(`${name} never throws`, () => {
      const cyclic: Record<string, unknown> = { ...concluded() };
      cyclic['desiredOutcomes'] = cyclic;
      cyclic['outcomes'] = [cyclic];
      for (const value of [...garbage, cyclic]) rule(value);
      const part = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true });
      fc.assert(
        fc.property(fc.constantFrom(...parts), fc.constantFrom(...parts), part, part, (one, other, a, b) => {
          rule(a);
          rule({ ...concluded(), [one]: a });
          rule({ ...record(), [one]: { [other]: a }, [other]: [b] });
          rule({ [one]: [a, b] });
          rule({ desiredOutcomes: { [one]: [a], outcomes: [{ [other]: b }] } });
        }),
        { seed: 3, numRuns: 200 },
      );
    });

    it(`${name} alters nothing, and says the same again`, () => {
      for (const value of everything) {
        const before = JSON.stringify(value);
        const said = JSON.stringify(rule(value));
        expect(JSON.stringify(rule(value))).to.equal(said);
        expect(JSON.stringify(value)).to.equal(before);
      }
    });
  }

  it('take options that are not there for none', () => {
    const nothing = null as unknown as undefined;
    expect(rules.drift(record(), nothing).because).to.deep.equal(['recorded-last']);
    expect(rules.nextReview(record(), nothing).because).to.deep.equal(['no-date-set']);
    expect(rules.stagesCovered(record(), nothing).result).to.deep.equal(['beginning']);
    expect(rules.goodPracticePrompts(record(), nothing)).to.deep.equal(rules.goodPracticePrompts(record()));
    expect(rules.owedBeforeClosing(record(), nothing)).to.deep.equal(rules.owedBeforeClosing(record()));
  });

  it('give a section alone with paths of its own, and in a record with its name before them', () => {
    const alone = rules.outcomeChains(sam);
    const within = rules.outcomeChains({ desiredOutcomes: sam });
    expect(within.map(({ path }) => path)).to.deep.equal(alone.map(({ path }) => ['desiredOutcomes', ...path]));
    expect(within.map(({ because }) => because)).to.deep.equal(alone.map(({ because }) => because));
  });
});
