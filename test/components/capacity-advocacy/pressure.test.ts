import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forbidConsole } from '../../support/console.js';
import { focused } from '../../support/dom.js';
import { openChecklist } from './checklist.js';
import { considered, firstDay } from './recorded.js';

const NOTHING = /^Considered, nothing found/;
const SEEN = /^Something was seen/;

describe('Pressure by others', () => {
  const consoleStayedEmpty = forbidConsole();

  it('shows what a conversation says of seeing the person alone, and asks where the last one was before', async () => {
    const list = await openChecklist({ value: firstDay });
    Object.assign(list.el, {
      conversations: [
        { id: 'c1', date: '2026-05-14', seenAlone: 'no', seenAloneReason: 'Her son stayed' },
        { id: 'c2', date: '2026-05-20', seenAlone: 'yes', status: 'entered-in-error' },
      ],
    });
    await list.choose(SEEN);
    expect(list.text).to.match(/Did you see Joyce alone\? No 14 May 2026/);
    expect(list.has(/^No$/), 'asked again').to.equal(false);
    Object.assign(list.el, { conversations: [{ id: 'c0', date: '2026-02-01', seenAlone: 'yes' }] });
    await list.settle();
    expect(list.has(/^No$/), 'asked').to.equal(true);
    await list.chooseIn('/coercion/0/seenAlone', /^Yes$/);
    Object.assign(list.el, { conversations: [{ id: 'c1', date: '2026-05-14', seenAlone: 'no' }] });
    await list.settle();
    expect(list.entry('coercion'), 'what was answered stays').to.deep.include({ seenAlone: 'yes' });
    expect(list.has(/^Yes$/), 'and is seen').to.equal(true);
    list.el.setAttribute('conversations', '[{"date":"2026-05-14","seenAlone":"yes"');
    await list.settle();
    expect(list.has(/^Yes$/), 'no JSON').to.equal(true);
    Object.assign(list.el, { conversations: 'none' });
    await list.settle();
    expect(list.has(/^Yes$/)).to.equal(true);
  });

  it('takes conversations from an attribute, too', async () => {
    const conversations = [{ id: 'c1', date: '2026-05-14', seenAlone: 'yes' }];
    const list = await openChecklist({ value: firstDay, conversations });
    await list.choose(NOTHING);
    expect(list.text).to.match(/Did you see Joyce alone\? Yes 14 May 2026/);
  });

  it('is considered in one press, today, and then asks whether the person was seen alone', async () => {
    const list = await openChecklist({ value: firstDay });
    expect(list.has(/^Yes$/)).to.equal(false);
    await list.choose(NOTHING);
    expect(list.entry('coercion')).to.deep.include({ finding: 'nothing-found', date: '2026-05-14' });
    await list.chooseIn('/coercion/0/seenAlone', /^No$/);
    await list.write(/^Why were they not seen alone/, 'Her son came');
    expect(list.entry('coercion')).to.deep.include({ seenAlone: 'no', notSeenAloneReason: 'Her son came' });
    expect(list.text).to.contain('How can you see Joyce alone, where nobody can overhear?');
  });

  it('asks what was seen, of which kind, and for legal advice, and sets it aside where nothing was', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.choose(SEEN);
    await list.write(/^What did you see/, 'He answers for her');
    await list.choose(/^Undue influence/, /^Asked for/);
    const said = { seen: 'He answers for her', restrictions: ['undue-influence'], legalAdvice: 'asked-for' };
    expect(list.entry('coercion')).to.deep.include(said);
    await list.choose(NOTHING);
    for (const key of Object.keys(said)) expect(list.entry('coercion')).not.to.have.property(key);
    expect(list.entry('coercion')['setAside']).to.deep.equal(said);
    await list.choose(SEEN);
    expect(list.entry('coercion')).to.deep.include(said);
    expect(list.entry('coercion')).not.to.have.property('setAside');
  });

  it('does not ask whether they were seen alone where it was not considered', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.chooseIn('/coercion/0', NOTHING, /^Yes$/, /^Not yet considered/);
    expect(list.entry('coercion')).not.to.have.property('seenAlone');
    expect(list.text).not.to.contain('Did you see Joyce alone');
  });

  it('is asked at a refusal by itself: the arrow keys stay in their question, and nothing is recorded for the other', async () => {
    const refusals = [
      { id: 'n1', date: '2026-05-14', of: 'A visit' },
      { id: 'n2', date: '2026-05-14', of: 'A call' },
    ];
    const list = await openChecklist({ value: firstDay, 'unsaved-value': { ...firstDay, refusals } });
    await list.press(/^Change ‘A visit’/);
    await list.press(/^Change ‘A call’/);
    const questions = list.seen('fieldset[data-path$="/finding"]');
    expect(questions).to.have.length(3);
    const names = questions.map((one) => one.querySelector('input')?.name);
    expect(new Set(names).size, names.join()).to.equal(3);
    const ids = list.seen('[id]').map(({ id }) => id);
    expect(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      'ids that stand twice',
    ).to.deep.equal([]);
    questions[0]?.querySelector('input')?.focus();
    await sendKeys({ press: 'ArrowUp' });
    await list.settle();
    expect(focused()?.closest('[data-list]')).to.equal(questions[0]?.closest('[data-list]'));
    expect(list.section.coercion).to.have.length(1);
    expect(list.entry('coercion')).not.to.have.property('refusalId');
    const [, , third] = list.seen('fieldset[data-path$="/finding"]');
    third?.querySelector('input')?.click();
    await list.settle();
    expect(list.entry('coercion')).to.include({ refusalId: 'n2', finding: 'nothing-found' });
    expect(third?.querySelector('input')?.checked).to.equal(true);
  });

  it('says the day, which can be changed', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.choose(NOTHING);
    expect(list.text).to.contain('14 May 2026');
    await list.press(/^Change Considered on/);
    await list.chooseIn('/coercion/0/date', /^Yesterday/);
    expect(list.entry('coercion')).to.deep.include({ date: '2026-05-13' });
  });

  it('is considered again in an entry of its own, and what was found before stays', async () => {
    const list = await openChecklist({ value: considered });
    const before = list.entry('coercion');
    await list.press(/^Consider pressure again/);
    await list.choose(NOTHING);
    expect(list.section.coercion).to.have.length(2);
    expect(list.entry('coercion', 0)).to.deep.equal(before);
    expect(list.entry('coercion', 1)).to.deep.include({ date: '2026-05-14', finding: 'nothing-found' });
  });

  it('keeps what was saved as a version when it is put right', async () => {
    const list = await openChecklist({ value: considered });
    await list.press(/^Change Something was seen/);
    await list.choose(NOTHING);
    const { history, finding } = list.entry('coercion') as { history?: object[]; finding?: string };
    expect(finding).to.equal('nothing-found');
    expect(history).to.have.length(1);
    expect(history?.[0]).to.deep.include({ finding: 'something-seen' });
    await list.press(/^Done/);
    await list.press(/^History of Considered, nothing found/);
    expect(list.text).to.contain('She finds it hard to say no to him');
  });

  it('says at its question what is missing', async () => {
    const value = { ...firstDay, coercion: [{ id: 'k1', date: '2026-05-14', finding: 'something-seen' }] };
    const list = await openChecklist({ 'unsaved-value': value, required: true });
    await list.submit();
    expect(list.fieldErrors.join()).to.contain('Enter what you saw');
    await list.press(/^Enter what you saw/);
    expect(list.box(/^What did you see/).matches(':focus')).to.equal(true);
  });

  consoleStayedEmpty();
});
