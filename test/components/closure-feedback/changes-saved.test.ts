// What is saved is never written over, and what is taken away can be put back.
import { expect } from '@open-wc/testing';
import { checkChange } from '../../../src/rules/index.js';
import { forbidConsole } from '../../support/console.js';
import { openClosing, type Closing, type Seen } from './closing.js';
import { outcomes } from './closure.js';
import { whole } from './samples.js';

const record = (closureFeedback: unknown): object => ({ closureFeedback });
const issuesOf = (closing: Closing): unknown => checkChange(record(whole), record(closing.section));
const first = whole.achievements[0] as Seen;

describe('A closure that is saved', () => {
  const consoleStayedEmpty = forbidConsole();

  it('keeps what was said before when a view is changed, and why it was put right', async () => {
    const closing = await openClosing({ value: whole, outcomes, required: true });
    await closing.press(/^Change ‘I don’t want him to stop/);
    await closing.about('o1', /^All of it$/);
    await closing.press(/^Was this recorded wrongly/);
    await closing.writeAndLeave(/^Why is it put right/, 'She had said it otherwise');
    const [view] = closing.section.achievements;
    expect(view).to.deep.include({ view: 'fully-achieved', status: 'amended' });
    expect(view?.['history']).to.have.length(1);
    expect((view?.['history'] as Seen[])[0]).to.deep.include({ view: first['view'], words: first['words'] });
    // Why it had not happened is no answer any more, and comes back with its question.
    expect(view?.['setAside']).to.deep.include({ reasons: first['reasons'], explained: 'yes' });
    expect(issuesOf(closing)).to.deep.equal([]);
    await closing.about('o1', /^Some of it$/);
    expect(closing.section.achievements[0]).to.deep.include({ reasons: first['reasons'], explained: 'yes' });
  });

  it('keeps what it said of the end when that is changed', async () => {
    const closing = await openClosing({ value: whole, outcomes });
    await closing.choose(/^Completed, without a plan$/);
    const { closure } = closing.section;
    expect(closure).to.deep.include({ path: 'completed-no-plan', date: whole.closure.date });
    expect((closure?.['history'] as Seen[])[0]).to.deep.include({ path: 'completed-with-plan' });
    expect(issuesOf(closing)).to.deep.equal([]);
  });

  it('takes what a colleague saved meanwhile beside what is being written', async () => {
    const closing = await openClosing({ value: whole, outcomes });
    await closing.press(/^Add what Joyce says now/);
    await closing.about('o1', /^Not$/, '[data-item]');
    const theirs = { id: 'a9', outcomeId: 'o2', view: 'not-achieved', viewOf: 'representative', date: '2026-06-10' };
    const colleague = { id: 'w9', name: 'Another worker' };
    const declined = { id: 'f9', offer: 'declined', date: '2026-06-10' };
    closing.el.defaultValue = {
      ...whole,
      achievements: [...whole.achievements, theirs],
      closure: { ...whole.closure, by: colleague, continues: 'Said by a colleague', history: [whole.closure] },
      feedback: [...whole.feedback, declined],
    } as never;
    await closing.settle();
    const { achievements, closure, feedback } = closing.section;
    expect(achievements.map(({ id }) => id))
      .to.include('a9')
      .and.have.length(4);
    expect(achievements.some((one) => one['outcomeId'] === 'o1' && one['view'] === 'not-achieved')).to.equal(true);
    expect(closure?.['continues']).to.equal('Said by a colleague');
    expect(feedback.map(({ id }) => id)).to.deep.equal(['f1', 'f9']);
  });

  it('gives back with Undo what was removed before it was saved: a view, feedback, and a row', async () => {
    const closing = await openClosing({ value: whole, outcomes });
    await closing.press(/^Add what Joyce says now/);
    await closing.about('o1', /^Not$/, '[data-item]');
    await closing.press(/^Record another talk/);
    await closing.choose(/^They said no, thank you$/);
    const before = structuredClone(closing.section);
    await closing.press(/^Remove They said no, thank you/);
    expect(closing.section.feedback).to.have.length(1);
    await closing.press(/^Undo$/);
    expect(closing.section).to.deep.equal(before);
    await closing.press(/^Remove ‘I don’t want him to stop/);
    expect(closing.section.achievements).to.have.length(2);
    await closing.press(/^Undo$/);
    expect(closing.section).to.deep.equal(before);
    await closing.press(/^Did anything good happen/);
    await closing.press(/^Remove number 1: Did anything good/);
    expect(closing.section.closure).not.to.have.property('unplannedBenefits');
    await closing.press(/^Undo$/);
    expect(closing.section.closure?.['unplannedBenefits']).to.deep.equal(whole.closure.unplannedBenefits);
  });

  it('sets a refusal aside when the path has none, and has it again with the path', async () => {
    const closing = await openClosing({ outcomes, refusals: [] });
    await closing.choose(/^They asked for it to stop$/);
    await closing.writeAndLeave(/^What does Joyce not want/, 'Anybody to come');
    await closing.choose(/^Completed, with a plan$/);
    expect(closing.section.closure).not.to.have.property('refusal');
    await closing.choose(/^They asked for it to stop$/);
    expect(closing.section.closure?.['refusal']).to.deep.include({ of: 'Anybody to come' });
  });

  it('has one box for why nobody talked in a part of the work, in which a reason is typed to its end', async () => {
    const talks = [{ id: 'c1', date: '2026-05-14', stages: ['beginning'] }];
    const desiredOutcomes = { schemaVersion: '1.0', conversations: talks, outcomes };
    const closing = await openClosing({ record: { schemaVersion: '1.0', desiredOutcomes } });
    expect(closing.text).to.contain('Nobody talked with Joyce in one part of the work (Middle)');
    const box = closing.box(/^Why was there no conversation\? \(Middle\)/);
    box.focus();
    for (const letter of ['S', 'h', 'e', ' was ill']) {
      document.execCommand('insertText', false, letter);
      await closing.settle();
    }
    expect(box.value).to.equal('She was ill');
    expect(box.isConnected && closing.box(/\(Middle\)/) === box).to.equal(true);
    expect(closing.section.closure?.['missingStages']).to.deep.equal([{ stage: 'middle', reason: 'She was ill' }]);
  });

  consoleStayedEmpty();
});
