import { expect } from 'chai';
import { casePathList } from '../../src/vocabulary/index.js';
import { achievement, closure, concluded, desired, ended, going, review, talk } from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { found } from './record-check.js';

const administrative = casePathList.codes.filter(({ group }) => group === 'administrative').map(({ code }) => code);

/** The end, before which the person said what they think of each outcome: nobody asked them at the end. */
const ending = (parts: object = {}): object =>
  ended({ closure: { ...closure, ...parts }, achievements: [{ ...achievement, date: '2024-06-10' }] });
const over = (parts: object = {}): object => concluded({ closureFeedback: ending(), ...parts });

describe('checkRecord and the three parts of the work (rule V25)', () => {
  const uncovered = (value: object): string[] =>
    found(value).flatMap(
      (issue) =>
        /^(\w+) (\w+)-not-covered closureFeedback.closure.missingStages$/.exec(issue)?.slice(1, 3).join(' ') ?? [],
    );
  const talks = (...stages: string[][]): object => ({
    desiredOutcomes: desired({
      conversations: stages.map((those, i) => ({ ...talk, id: `c${i + 1}`, stages: those })),
    }),
  });
  const reviewed = (parts: object): object => ({ reviewTimeline: going({ reviews: [{ ...review, ...parts }] }) });

  it('looks for a conversation or a review in each, once it says how it ended', () => {
    const none = over({ ...talks(['after-end']), reviewTimeline: going({ reviews: [] }) });
    expect(uncovered(none)).to.deep.equal(['warning beginning', 'warning middle', 'warning end']);
    expect(uncovered(over(talks(['beginning', 'middle', 'end'])))).to.deep.equal([]);
    expect(uncovered(over({ ...talks(['middle'], ['end']), reviewTimeline: undefined }))).to.deep.equal([
      'warning beginning',
    ]);
    const goesOn = without(none, 'closureFeedback', 'concludedOn');
    expect(uncovered(goesOn)).to.deep.equal([]);
  });

  it('is content with less of a warning where the reason is there', () => {
    const explained = (...stages: string[]): object =>
      over({
        ...talks(['beginning']),
        reviewTimeline: undefined,
        closureFeedback: ending({
          missingStages: stages.map((stage) => ({ stage, reason: 'She was in hospital' })),
        }),
      });
    expect(uncovered(explained())).to.deep.equal(['warning middle', 'warning end']);
    expect(uncovered(explained('end'))).to.deep.equal(['warning middle', 'info end']);
    expect(uncovered(explained('end', 'middle', 'beginning'))).to.deep.equal(['info middle', 'info end']);
    const reasonless = ending({ missingStages: [{ stage: 'middle', reason: ' ' }] });
    expect(
      uncovered(over({ ...talks(['beginning', 'after-end']), reviewTimeline: undefined, closureFeedback: reasonless })),
    ).to.deep.equal(['warning middle', 'warning end']);
  });

  it('needs no middle where it was settled early: in one conversation, or in the first', () => {
    expect(uncovered(over({ ...talks(['beginning', 'end']), reviewTimeline: undefined }))).to.deep.equal([]);
    const first = ending({ path: 'resolved-at-first-conversation' });
    const early = { ...talks(['beginning'], ['end']), reviewTimeline: undefined };
    expect(uncovered(over(early))).to.deep.equal(['warning middle']);
    expect(uncovered(over({ ...early, closureFeedback: first }))).to.deep.equal([]);
    const only = { ...talks(['beginning']), reviewTimeline: undefined, closureFeedback: first };
    expect(uncovered(over(only)), 'nor another end').to.deep.equal([]);
  });

  it('takes a review for the part that it states, else that of its step, else for the middle until the last day', () => {
    const covers = (parts: object, more: object = {}): string[] =>
      uncovered(over({ ...talks(['beginning']), ...reviewed(parts), ...more }));
    expect(covers({ date: '2024-05-28' })).to.deep.equal(['warning end']);
    for (const last of ['2024-06-11', '2024-06-12'])
      expect(covers({ date: last }), last).to.deep.equal(['warning middle']);
    expect(covers({ date: '2024-06-11', stage: 'middle' })).to.deep.equal(['warning end']);
    expect(covers({ date: '2024-06-11', contactPoint: 'planning' }), 'planning is in the middle').to.deep.equal([
      'warning end',
    ]);
    expect(covers({ contactPoint: 'planning', stage: 'end' })).to.deep.equal(['warning middle']);
    expect(covers({ date: '2024-06' }), 'in the month of the end').to.deep.equal(['warning middle']);
    const byDay = { closureFeedback: ending({ date: undefined }) };
    expect(covers({ date: '2024-06-11' }, byDay), 'the day of the frame').to.deep.equal(['warning middle']);
    expect(covers({ date: undefined })).to.deep.equal(['warning end']);
    expect(covers({ status: 'entered-in-error' })).to.deep.equal(['warning middle', 'warning end']);
  });

  it('takes a step of the council for what it stands for', () => {
    const catalogue = { codes: [{ code: 'x-worcs-last-visit', list: 'contact-point', mapsTo: 'closure' }] };
    const value = over({ ...talks(['beginning', 'middle']), ...reviewed({ contactPoint: 'x-worcs-last-visit' }) });
    expect(found(value, { catalogue }).filter((issue) => issue.includes('not-covered'))).to.deep.equal([]);
    expect(uncovered(value)).to.deep.equal(['warning end']);
  });

  it('misses none of a person who has died, moved, or cannot be reached', () => {
    for (const path of administrative)
      expect(
        uncovered(over({ ...talks(['after-end']), reviewTimeline: undefined, closureFeedback: ending({ path }) })),
        path,
      ).to.deep.equal([]);
  });

  it('takes what the person, or who represents them, thinks of an outcome on the last day for the end', () => {
    const said = (parts: object, more: object = {}): string[] =>
      uncovered(
        over({
          ...talks(['beginning']),
          closureFeedback: ended({ achievements: [{ ...achievement, ...parts }], closure: { ...closure, ...more } }),
        }),
      );
    for (const parts of [{}, { date: '2024-06-12' }, { date: '2024-06' }, { viewOf: 'representative' }])
      expect(said(parts), JSON.stringify(parts)).to.deep.equal([]);
    for (const view of ['declined-to-say', 'unable-to-say', 'person-not-sure'])
      expect(said({ view }), `${view}: they were asked`).to.deep.equal([]);
    for (const parts of [
      { date: '2024-06-10' },
      { viewOf: 'worker' },
      { view: 'not-asked' },
      { view: undefined },
      { status: 'entered-in-error' },
      { date: undefined },
    ])
      expect(said(parts), JSON.stringify(parts)).to.deep.equal(['warning end']);
  });
});
