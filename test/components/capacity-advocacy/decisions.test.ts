import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openChecklist, type Checklist } from './checklist.js';
import { doubted } from './doubted.js';
import { mrsT } from './recorded.js';

const limbs = {
  understand: { answer: 'able' },
  retain: { answer: 'unable', evidence: 'Asked again after a minute' },
};
const withDecision = (decision: object): object => ({ schemaVersion: '1.0', decisions: [decision] });
const open = (decision: object, more: object = {}): Promise<Checklist> =>
  openChecklist({ value: withDecision(decision), ...more });
const change = (list: Checklist): Promise<void> => list.press(/^Change ‘/);

describe('A decision in doubt', () => {
  const consoleStayedEmpty = forbidConsole();

  it('opens one step at a time, each when the one before has an answer', async () => {
    const list = await openChecklist();
    await list.choose(/^Yes, about a decision/);
    const seen = (): string[] =>
      ['What does Joyce have to decide?', 'Who assessed it?', 'Why is there a doubt?', 'What did you try'].filter(
        (one) => list.text.includes(one),
      );
    expect(seen()).to.have.length(1);
    await list.write(/^What does Joyce have to decide/, 'Where she lives');
    expect(seen()).to.have.length(2);
    await list.write(/^Who assessed it/, 'Social worker');
    expect(seen()).to.have.length(3);
    await list.choose(/^They do not seem to remember/);
    expect(seen()).to.have.length(4);
    expect(list.text).not.to.contain('Can Joyce do each of these');
  });

  it('asks first what the person can do, and for a cause only where they cannot', async () => {
    const list = await open(doubted);
    await change(list);
    expect(list.text).to.contain('Can Joyce do each of these').and.not.to.contain('What is stopping Joyce deciding?');
    await list.chooseIn('/decisions/0/limbs/retain', /^Not able/);
    expect(list.text).to.contain('What is stopping Joyce deciding?');
    await list.chooseIn('/decisions/0/limbs/retain', /^Able/);
    expect(list.text).not.to.contain('What is stopping Joyce deciding?');
  });

  it('asks for the cause first where a council’s own profile says so', async () => {
    const profile = { id: 'x-vale', version: '1', basedOn: 'england', capacityTest: { order: 'diagnostic-first' } };
    const list = await open(doubted, { jurisdiction: 'x-vale', profile });
    await change(list);
    expect(list.text).to.contain('What is stopping Joyce deciding?').and.not.to.contain('Can Joyce do each of these');
  });

  it('concludes from the cause alone where it comes first and there is none, and asks about no pressure', async () => {
    const profile = { id: 'x-vale', version: '1', basedOn: 'england', capacityTest: { order: 'diagnostic-first' } };
    const list = await open(doubted, { jurisdiction: 'x-vale', profile });
    await change(list);
    await list.chooseIn('/decisions/0/nexus', /^There is no/);
    expect(list.seen('.derived').map(({ innerText }) => innerText)[0]).to.contain('Able to decide (assessed)');
    expect(list.text).not.to.contain('What else is stopping Joyce');
    await list.choose(/^I agree$/);
    expect(list.entry('decisions')).to.include({ conclusion: 'has-capacity-assessed' });
    await list.chooseIn('/decisions/0/limbs/retain', /^Not able/);
    expect(list.text).to.contain('What else is stopping Joyce');
  });

  it('works the conclusion out with its reasons, and the worker confirms it', async () => {
    const list = await open({ ...doubted, limbs, nexus: 'impairment-causes-inability' });
    await change(list);
    const box = list
      .seen('.derived')
      .map((each) => each.innerText)
      .join('\n');
    expect(box).to.contain('Not able to make this decision at this time').and.to.contain('Because:');
    expect(list.allText).to.contain('A Local Authority v JB [2021] UKSC 52');
    await list.choose(/^I agree$/);
    expect(list.entry('decisions')).to.deep.include({ conclusion: 'lacks-capacity' });
    expect(list.text).to.contain('Can the decision wait').and.to.contain('How this is decided for Joyce');
  });

  it('takes another conclusion with the reason why', async () => {
    const list = await open({ ...doubted, limbs, nexus: 'impairment-causes-inability', conclusion: 'lacks-capacity' });
    await change(list);
    await list.choose(/^I do not agree$/);
    expect(list.entry('decisions')).not.to.have.property('conclusion');
    await list.choose(/^Not yet known: to be assessed/);
    await list.write(/^Why do you not agree/, 'A psychologist is asked');
    expect(list.entry('decisions')).to.include({ conclusionReason: 'A psychologist is asked' });
  });

  it('says that something other than an impairment stops them, and asks what', async () => {
    const list = await open({ ...doubted, limbs, nexus: 'no-impairment' });
    await change(list);
    expect(list.text).to.contain('What else is stopping Joyce deciding freely?');
    expect(list.text).to.contain('Something other than an impairment');
    await list.choose(/^I agree$/);
    expect(list.entry('decisions')).to.include({ conclusion: 'unable-not-mca' });
  });

  it('sets aside what was answered when there is no doubt after all, and brings it back with the doubt', async () => {
    const whole = {
      ...doubted,
      limbs,
      nexus: 'impairment-causes-inability',
      conclusion: 'lacks-capacity',
      canWait: 'yes',
      waitUntil: '2026-06-01',
      reviewOn: '2026-06-02',
      bestInterests: { decision: 'Nothing yet', consulted: ['Ann'] },
      representative: { name: 'Ben', role: 'attorney-property' },
    };
    const list = await openChecklist({
      value: withDecision({ id: 'd0', trigger: 'no-reason-to-doubt', date: '2026-05-01' }),
      'unsaved-value': withDecision(whole),
    });
    await change(list);
    await list.choose(/^No reason to doubt/);
    const calm = list.entry('decisions');
    expect(calm).to.include({ conclusion: 'has-capacity-presumed', matter: 'Where she lives' });
    expect(calm).not.to.have.any.keys(
      'limbs',
      'doubtReasons',
      'practicableSteps',
      'nexus',
      'bestInterests',
      'waitUntil',
    );
    await list.choose(/^Yes, about a decision/);
    const { by: _by, recordedAt: _at, ...now } = list.entry('decisions');
    expect(now).to.deep.equal(whole);
  });

  it('says that an unwise choice is no reason by itself, and asks on', async () => {
    const list = await open({ ...doubted, doubtReasons: ['unwise-decision'] });
    await change(list);
    expect(list.text).to.contain('unwise').and.to.contain('What did you try');
  });

  it('asks until when it can wait, for capacity that comes and goes', async () => {
    const list = await open({ ...doubted, limbs, conclusion: 'deferred-may-regain' });
    await change(list);
    await list.chooseIn('/decisions/0/canWait', /^Yes$/);
    await list.chooseIn('/decisions/0/waitUntil', /^In 2 weeks/);
    expect(list.entry('decisions')).to.include({ canWait: 'yes', waitUntil: '2026-05-28' });
  });

  it('stands beside a later assessment, which copies the matter and nothing else', async () => {
    const list = await openChecklist({ value: mrsT, 'person-name': 'Mrs T', jurisdiction: 'england' });
    const before = list.section.decisions;
    await list.press(/^Assess again: ‘Her money, and what the lodger pays’/);
    expect(list.section.decisions.slice(0, -1)).to.deep.equal(before);
    const { id, recordedAt, by, ...made } = list.entry('decisions');
    expect([id, recordedAt, by].every(Boolean)).to.equal(true);
    expect(made).to.deep.equal({
      trigger: 'reason-to-doubt',
      matter: 'Her money, and what the lodger pays',
      type: 'money-and-property',
    });
  });

  it('has a box for its matter without a doubt, where one was written', async () => {
    const list = await open(doubted);
    await change(list);
    await list.choose(/^No reason to doubt/);
    await list.write(/^What does Joyce have to decide/, '');
    await list.write(/^What does Joyce have to decide/, 'Where she stays');
    expect(list.entry('decisions')).to.include({ matter: 'Where she stays', trigger: 'no-reason-to-doubt' });
    const bare = await openChecklist();
    await bare.choose(/^No reason to doubt/);
    expect(bare.has(/^What does Joyce have to decide/)).to.equal(false);
  });

  it('is told with its conclusion first; how it was found is one press away', async () => {
    const list = await openChecklist({ value: mrsT, 'person-name': 'Mrs T', jurisdiction: 'england' });
    expect(list.text).to.contain('‘Saying who lives in her house, and his name’').and.not.to.contain('Said his name.');
    expect(list.allText).to.contain('Said his name.');
  });

  consoleStayedEmpty();
});
