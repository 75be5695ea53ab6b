import { expect } from 'chai';
import * as rules from '../../src/rules/index.js';
import { advocate, hard, sister, withAdvocacy, withHard } from '../vectors/capacity-advocacy/parts.js';
import { deciding, going, record } from '../vectors/record/parts.js';
import { below, quoted, read, readJson, rowsOf, samples } from './documents.js';

const guide = read('stories/docs/Rules.md');
const { exports } = readJson<{ exports: Record<string, { default: string }> }>('package.json');

/** Functions by which values are made and kept; the other guides have them. */
const tools = [
  ...['amend', 'chainOf', 'hasUnsavedVersion', 'rankMoves'],
  ...['checkChange', 'withoutSetAside', 'looksLikeNotAnOutcome'],
];

describe('the guide to the rules', () => {
  it('names every function that concludes something, and no other', () => {
    const named = rowsOf(guide, 'Function').flatMap(([cell]) => quoted(cell!));
    const there = Object.keys(rules).filter((name) => !tools.includes(name));
    expect(named.sort()).to.deep.equal(there.sort());
    for (const [name, question, answer, source] of rowsOf(guide, 'Function'))
      for (const cell of [question, answer, source]) expect(cell, name).not.to.equal('');
  });

  /** What a sample of the guide exports, run with what the package exports. */
  const run = (sample: string): Promise<unknown> => {
    const code = sample.replace(/'msp-forms([^']*)'/g, (_all, path: string) => {
      return `'${new URL(`../../${exports[`.${path}`]!.default}`, import.meta.url).href}'`;
    });
    return import(`data:text/javascript,${encodeURIComponent(code)}`);
  };

  it('has a sample that gives what it says', async () => {
    const module = (await run(samples(guide, 'js')[0]!)) as { whatFollows: (value: unknown) => unknown };
    const value = record({ capacityAdvocacy: deciding({ advocacy: { difficulties: hard } }) });
    expect(module.whatFollows(value)).to.deep.equal(JSON.parse(samples(guide, 'json')[0]!));
  });

  it('has a sample that takes over what was changed in reviews', async () => {
    const module = (await run(samples(guide, 'js')[1]!)) as { takeOver: (value: unknown) => unknown };
    const outcome = { id: 'o9', polarity: 'wanted', words: 'I want a dog', source: 'person' };
    const value = record({ reviewTimeline: going({ outcomeChanges: [{ id: 'x1', outcome }] }) });
    expect(rules.outcomeChain(module.takeOver(value), 'o9')).to.deep.include({
      result: true,
      path: ['desiredOutcomes', 'outcomes', 1],
    });
  });

  it('names the fields of a conclusion', () => {
    const fields = rowsOf(guide, 'Field').flatMap(([cell]) => quoted(cell!));
    expect(Object.keys(rules.capacityConclusion({}))).to.include.members(fields);
  });

  it('names every status of an advocate, and says when it is open', () => {
    const withStatus = (status: string, more: object = {}): object =>
      withHard({ appointments: [{ ...advocate, status, ...more }] });
    const cases: Record<string, [value: object, open: boolean, options?: object]> = {
      'in-place': [withStatus('appointed'), false],
      'under-way': [withStatus('referred'), true],
      'required-not-yet-appointed': [withHard({}), true],
      'appropriate-person-in-place': [withHard({ appropriatePersons: [sister] }), false],
      declined: [withStatus('declined-by-person', { offerOpen: 'yes' }), false],
      'none-available': [withStatus('none-available'), true],
      ended: [withStatus('ended'), false, { closing: true, involvedUntil: advocate.date }],
      'not-needed': [withAdvocacy({}), false],
      'not-settled': [withAdvocacy({ difficulties: {} }), false],
    };
    const told = rowsOf(guide, 'Status').map(([cell, , open]) => [quoted(cell!)[0]!, open !== 'no'] as const);
    expect(told.map(([name]) => name)).to.deep.equal(Object.keys(cases));
    for (const [name, isEverOpen] of told) {
      const [value, open, options] = cases[name]!;
      expect(rules.advocacyDuty(value, options), name).to.include({ status: name, open });
      if (!isEverOpen) expect(open, name).to.equal(false);
    }
  });

  it('names the results that the rules give', () => {
    const answers = (name: string): string[] =>
      quoted(rowsOf(guide, 'Function').find(([cell]) => quoted(cell!)[0] === name)![2]!);
    expect(answers('advocacyDuty')).to.include.members([
      rules.advocacyDuty(withHard({})).result,
      rules.advocacyDuty(withHard({}), { kind: 'other' }).result,
      rules.advocacyDuty(withAdvocacy({})).result,
      rules.advocacyDuty({}, { jurisdiction: 'scotland' }).result,
      rules.advocacyDuty({}).result,
    ]);
    expect(below(guide, 'Capacity')).to.include('`unable-not-mca`');
  });
});
