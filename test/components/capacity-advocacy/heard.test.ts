import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { forbidConsole } from '../../support/console.js';
import { openChecklist } from './checklist.js';
import { doubted, limbs, openDecision, unable } from './doubted.js';
import { firstDay } from './recorded.js';

/** What the browser gives to a screen reader of the status line. */
async function statusInTree(): Promise<string> {
  const tree = await executeServerCommand<string, object>('aria-snapshot', { selector: 'msp-capacity-advocacy' });
  return /- status: ?(.*)/.exec(String(tree))?.[1] ?? '';
}

describe('The checklist, as it is heard', () => {
  const consoleStayedEmpty = forbidConsole();

  it('says each step of a decision that comes, also in the accessibility tree', async () => {
    const list = await openChecklist();
    await list.choose(/^Yes, about a decision/);
    await list.told('2 more questions below.');
    expect(await statusInTree()).to.contain('2 more questions below.');
    await list.write(/^What does Joyce have to decide/, 'Where she lives');
    await list.told('2 more questions below.');
    await list.write(/^Who assessed it/, 'Social worker');
    await list.told('2 more questions below.');
    await list.choose(/^Where to live/, /^They do not seem to remember/, /^A good place/);
    await list.told('New question: Can Joyce do each of these, about this decision?');
    expect(await statusInTree()).to.contain('New question: Can Joyce do each of these');
  });

  it('says what the conclusion now is, with the question that it opens, also in the accessibility tree', async () => {
    const { retain: _, ...others } = limbs;
    const list = await openDecision({ ...doubted, limbs: others });
    await list.chooseIn('/decisions/0/limbs/retain', /^Able/);
    const heard =
      'New question: Do you agree with this conclusion? Worked out from your answers: Able to decide (assessed)';
    await list.told(heard);
    expect(await statusInTree()).to.contain(heard);
    await list.chooseIn('/decisions/0/limbs/retain', /^Not able/);
    await list.chooseIn('/decisions/0/nexus', /^An impairment/);
    await list.write(/^What shows this/, 'Asked again after a minute');
    await list.told(
      'New question: Do you agree with this conclusion? ' +
        'Worked out from your answers: Not able to make this decision at this time',
    );
  });

  it('says nothing of questions and conclusions that come with a card', async () => {
    const list = await openDecision({ ...doubted, limbs: { ...limbs, retain: { answer: 'able' } } });
    await new Promise((done) => setTimeout(done, 700));
    expect(list.statusLine).to.equal('');
  });

  it('says of no question that it is new because the language is another, or the record', async () => {
    const helps = [{ code: 'face-to-face', words: 'At home' }];
    const list = await openChecklist({ value: { ...firstDay, involvement: { helps } } });
    list.el.lang = 'cy';
    await list.settle();
    await new Promise((done) => setTimeout(done, 700));
    expect(list.statusLine).to.equal('');
    list.el.defaultValue = { ...firstDay, involvement: { helps: [...helps, { code: 'phone' }] } } as never;
    await list.settle();
    await new Promise((done) => setTimeout(done, 700));
    expect(list.statusLine).to.equal('');
  });

  it('says nothing of what follows in another record, or in another language', async () => {
    const list = await openChecklist();
    const areas = { 'retaining-information': 'substantial' };
    list.el.value = { schemaVersion: '1.0', decisions: [unable], advocacy: { difficulties: areas } } as never;
    await list.settle();
    list.el.lang = 'cy';
    await list.settle();
    await new Promise((done) => setTimeout(done, 700));
    expect(list.statusLine).to.equal('');
  });

  it('says that other answers were cleared, and what follows now', async () => {
    const list = await openChecklist();
    await list.chooseIn('/advocacy/difficulties/retaining-information', /^Very hard/);
    await list.told('What follows: An independent advocate must be arranged.');
    await list.choose(/^None of these would be difficult/);
    await list.told(
      'Other answers cleared. What follows: From these answers no advocate is required. One can still help.',
    );
    expect(await statusInTree()).to.contain('Other answers cleared. What follows: From these answers');
  });

  consoleStayedEmpty();
});
