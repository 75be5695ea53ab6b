import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openChecklist } from './checklist.js';
import { firstDay, joyce } from './recorded.js';

const ANYWAY = /^Not agreed, and shared for a reason/;

describe('Agreement to share', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is one press, today', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.choose(/^Agreed$/);
    const { id, recordedAt: _at, by: __by, ...said } = list.entry('sharing');
    expect(id).to.be.a('string');
    expect(said).to.deep.equal({ decision: 'agreed', date: '2026-05-14' });
  });

  it('asks for the limits, and sets them aside with another answer', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.choose(/^Agreed with limits/);
    await list.write(/^What should not be shared/, 'Nothing about money');
    await list.choose(/^Agreed$/);
    expect(list.entry('sharing')).not.to.have.property('limits');
    await list.choose(/^Agreed with limits/);
    expect(list.entry('sharing')).to.deep.include({ limits: 'Nothing about money' });
  });

  it('asks of what is shared anyway on what ground, with whom, what, and whether the person was told', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.choose(ANYWAY, /^Other adults are at risk/);
    await list.write(/^Name or service/, 'Police');
    await list.write(/^What was shared/, 'That he visits others, too');
    await list.choose(/^It is not safe to tell them/);
    await list.write(/^Why was Joyce not told/, 'He reads her letters');
    await list.write(/^What comes closest/, 'He is not named');
    expect(list.entry('sharing')).to.deep.include({
      decision: 'not-agreed-shared-anyway',
      grounds: ['others-at-risk'],
      sharedWith: ['Police'],
      what: 'That he visits others, too',
      toldPerson: 'not-safe-to-tell',
      toldPersonReason: 'He reads her letters',
      closestToWishes: 'He is not named',
    });
    await list.press(/^Add someone it was shared with/);
    await list.write(/^Name or service/, 'Police, Jersey');
    expect(list.entry('sharing')['sharedWith']).to.deep.equal(['Police, Jersey']);
  });

  it('says at each question what is missing of what was shared anyway', async () => {
    const list = await openChecklist({ value: firstDay, required: true });
    await list.choose(ANYWAY);
    await list.submit();
    const errors = list.fieldErrors.join('\n');
    expect(errors).to.contain('Select why this was done without the agreement of Joyce');
    expect(errors).to.contain('Enter who it was shared with');
    expect(errors).to.contain('Select whether Joyce was told');
    await list.choose(/^Not yet told/);
    expect(list.fieldErrors.join()).to.contain('Enter why Joyce has not been told');
    await list.press(/^Enter who it was shared with/);
    expect(list.box(/^Name or service/).matches(':focus')).to.equal(true);
  });

  it('has the other answers one press further, and loses nothing on the way', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.choose(/^Another answer/);
    expect(list.value).to.deep.equal(firstDay);
    await list.choose(/^Not asked: it was urgent/, /^Children are at risk/);
    expect(list.entry('sharing')).to.deep.include({ decision: 'not-asked-urgent', grounds: ['children-at-risk'] });
    await list.choose(/^Agreed$/);
    expect(list.entry('sharing')).to.deep.include({ decision: 'agreed' });
    expect(list.entry('sharing')).not.to.have.property('grounds');
  });

  it('records formal action that was taken without the person knowing', async () => {
    const list = await openChecklist({ value: firstDay, required: true });
    await list.choose(/^Agreed$/);
    await list.press(/^Formal action/);
    await list.write(/^What formal action/, 'A report to the police');
    await list.submit();
    expect(list.fieldErrors.join()).to.contain('Select whether Joyce knew about the formal action');
    await list.chooseIn('/sharing/0/formalAction/knew', /^No$/);
    expect(list.entry('sharing')['formalAction']).to.deep.equal({ what: 'A report to the police', knew: 'no' });
    await list.write(/^What formal action/, '');
    expect(list.entry('sharing')['formalAction']).to.deep.equal({ knew: 'no' });
  });

  it('is asked again in an entry of its own where an answer is saved', async () => {
    const list = await openChecklist({ value: joyce });
    expect(list.text).to.contain('Inside the team only, and not a word to her neighbour.');
    await list.press(/^Record another answer about sharing/);
    await list.choose(/^Another answer/, /^No longer agreed/);
    expect(list.section.sharing).to.have.length(3);
    expect(list.entry('sharing')).to.deep.include({ decision: 'withdrawn', date: '2026-05-14' });
  });

  consoleStayedEmpty();
});

describe('What the person does not want done', () => {
  const consoleStayedEmpty = forbidConsole();

  it('has four answers, and each that is missing says so at its question', async () => {
    const list = await openChecklist({ value: firstDay, required: true });
    await list.press(/^Joyce does not want something done/);
    await list.write(/^What does Joyce not want/, 'A visit by the police');
    await list.submit();
    const errors = list.fieldErrors.join('\n');
    for (const sentence of [
      'Select whether the refusal is respected',
      'Enter what support goes on for Joyce, even if it is none',
      'Enter how you will check that Joyce is all right',
      'Select whether Joyce was told that the offer stays open',
    ])
      expect(errors).to.contain(sentence);
    await list.chooseIn('/refusals/0/respected', /^No$/);
    expect(list.fieldErrors.join()).to.contain('Enter why the refusal is not respected');
    await list.write(/^Why not/, 'Others are at risk');
    await list.choose(/^Other adults are at risk/, /^Told before/);
    await list.write(/^What support/, 'Her key worker');
    await list.write(/^How will you check/, 'A call each week');
    expect(list.entry('refusals')).to.deep.include({
      of: 'A visit by the police',
      date: '2026-05-14',
      respected: 'no',
      why: 'Others are at risk',
      grounds: ['others-at-risk'],
      toldPerson: 'before',
      support: 'Her key worker',
      monitoring: 'A call each week',
    });
  });

  it('asks for pressure by others with it, in an entry of its own that says which refusal', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.press(/^Joyce does not want something done/);
    expect(list.text).not.to.contain('to refuse?');
    await list.write(/^What does Joyce not want/, 'A visit');
    expect(list.text).to.contain('Could anyone be putting pressure on Joyce to refuse?');
    const all = list.seen<HTMLInputElement>('input').filter((input) => input.value === 'nothing-found');
    expect(all, 'once at the beginning, once at the refusal').to.have.length(2);
    all[1]?.click();
    await list.settle();
    const [refusal] = list.section.refusals ?? [];
    expect(list.entry('coercion')).to.deep.include({ finding: 'nothing-found', refusalId: refusal?.['id'] });
    expect(list.seen<HTMLInputElement>('input').filter((input) => input.value === 'nothing-found')).to.have.length(2);
    await list.press(/^Done/);
    expect(list.seen('[data-list="coercion"] :checked'), 'it is there when the refusal is folded').to.have.length(1);
  });

  it('is told with what was found, and a change keeps what was said', async () => {
    const list = await openChecklist({ value: joyce });
    expect(list.text).to.contain('‘I don’t want anything to be done’');
    await list.press(/^Change ‘Formal action about her neighbour’/);
    await list.write(/^What support/, 'Her friend');
    const { history } = list.entry('refusals') as { history?: object[] };
    expect(history).to.have.length(1);
  });

  it('is gone with its last answer, and can be put back when it was removed', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.press(/^Joyce does not want something done/);
    await list.write(/^What does Joyce not want/, 'A visit');
    await list.press(/^Remove ‘A visit’/);
    expect(list.section.refusals).to.deep.equal([]);
    await list.press(/^Undo/);
    expect(list.entry('refusals')).to.deep.include({ of: 'A visit' });
  });

  consoleStayedEmpty();
});
