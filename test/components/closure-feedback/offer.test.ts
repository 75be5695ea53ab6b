import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { settle } from '../../support/dom.js';
import { CHECK, goTo, OFFER, openAlone, saidIn, TEN, type Alone } from './gives-alone.js';
import { errorsOf, outcomes } from './closure.js';

describe('The offer to say how this was', () => {
  const consoleStayedEmpty = forbidConsole();
  let screen: Alone;
  afterEach(() => {
    screen.counter.stop();
    consoleStayedEmpty();
  });

  it('comes first, with a word on who may be watching and whom to call', async () => {
    screen = await openAlone();
    const { view } = screen;
    expect(view.question).to.equal(OFFER);
    expect(view.seen('.choice').map((one) => one.innerText.trim())).to.deep.equal(['Yes', 'Not now', 'No, thank you']);
    expect(view.text).to.contain('Is anyone watching?').and.to.contain('call 999');
    await view.choose(/^Yes$/);
    expect(saidIn(screen)[0]).to.deep.include({ offer: 'partly-completed' }).and.not.have.property('answers');
    await view.press(/^Next$/);
    expect(view.question).to.equal('Are you answering for yourself?');
  });

  it('is declined with “No, thank you”, and nothing more is asked', async () => {
    screen = await openAlone();
    const { view } = screen;
    await view.choose(/^No, thank you$/);
    expect(view.has(/^Next$/)).to.equal(false);
    await view.press(/^Send$/);
    expect(view.question).to.equal('Thank you.');
    expect(view.text).to.contain('You can still tell us later').and.not.to.contain('helps us do better');
    const [said] = screen.posted[0]?.feedback ?? [];
    expect(said).to.deep.include({ offer: 'declined', date: '2026-06-11' });
    expect(said).not.to.have.property('answers');
    expect(errorsOf(screen.posted[0])).to.deep.equal([]);
  });

  it('leaves nothing recorded with “Not now”', async () => {
    screen = await openAlone({ required: true });
    const { view, el } = screen;
    await view.choose(/^Not now$/);
    await view.press(/^Next$/);
    expect(view.question).to.equal('Thank you.');
    expect(view.text).to.contain('You can still tell us later');
    expect(el.value).to.equal(null);
    expect(el.checkValidity(), 'a form that asks for an answer takes it').to.equal(true);
  });

  it('keeps what was answered for who says “Not now” or “No, thank you”, and then “Yes” again', async () => {
    screen = await openAlone();
    const { view } = screen;
    await goTo(view, TEN[1] as string);
    await view.choose(/^Always$/);
    for (const [no, recorded] of [
      [/^Not now$/, []],
      [/^No, thank you$/, ['declined']],
    ] as const) {
      while (view.question !== OFFER) await view.press(/^Back$/);
      await view.choose(no);
      expect(saidIn(screen).map(({ offer }) => offer)).to.deep.equal(recorded);
      expect(saidIn(screen)[0]?.answers).to.equal(undefined);
      await view.choose(/^Yes$/);
      await goTo(view, TEN[1] as string);
      expect(view.seen<HTMLInputElement>('input').filter(({ checked }) => checked)).to.have.lengthOf(1);
      expect(saidIn(screen)).to.have.lengthOf(1);
      expect(saidIn(screen)[0]).to.deep.include({ offer: 'partly-completed' });
      expect(saidIn(screen)[0]?.answers).to.deep.equal({ 'fb-listened': { answer: 'always' } });
    }
  });

  it('stands after what they think of each outcome, which is kept when they say no', async () => {
    screen = await openAlone({ only: undefined, outcomes });
    const { view } = screen;
    await view.choose(/^Yes, all of it$/);
    await goTo(view, OFFER);
    await view.choose(/^No, thank you$/);
    await view.press(/^Next$/);
    expect(view.question).to.equal(CHECK);
    expect(view.text).to.contain('Yes, all of it').and.to.contain('No, thank you').and.not.to.contain(TEN[1]);
    await view.press(/^Send$/);
    expect(screen.posted[0]?.achievements).to.have.lengthOf(1);
    expect(saidIn(screen)).to.have.lengthOf(1);
  });

  it('says “partly” until every question is answered, and whole when it is', async () => {
    screen = await openAlone({ 'easy-read': true });
    const { view } = screen;
    await view.press(/^Next$/);
    await view.choose(/^Yes, with help$/);
    await view.write('My sister');
    expect(saidIn(screen)[0]).to.deep.include({
      offer: 'partly-completed',
      respondent: 'adult-with-support',
      support: 'My sister',
    });
    for (let n = 0; n < 10; n += 1) {
      await view.press(/^Next$/);
      expect(saidIn(screen)[0]?.['offer'], view.question).to.equal('partly-completed');
      if (n < 8) await view.choose(/^(Yes|I do not want to say)$/);
      else await view.write('I can say no');
    }
    expect(saidIn(screen)[0]).to.deep.include({ offer: 'completed' });
    expect(errorsOf(screen.el.value)).to.deep.equal([]);
    await view.press(/^Stop$/);
    expect(saidIn(screen)[0]?.answers).to.have.property('fb-safer');
  });

  it('asks who answers for somebody, and asks them in words of their own', async () => {
    screen = await openAlone();
    const { view } = screen;
    await view.press(/^Next$/);
    expect(view.seen('.choice').map((one) => one.innerText.trim())).to.deep.equal([
      'Yes',
      'Yes, with help',
      'I am answering for someone',
    ]);
    await view.choose(/^I am answering for someone$/);
    expect(screen.el.value, 'who they are is not known yet').to.equal(null);
    await view.choose(/^I am an advocate$/);
    expect(saidIn(screen)[0]).to.deep.include({ respondent: 'advocate' });
    await view.press(/^Next$/);
    expect(view.question).to.equal('Were Joyce or you asked what Joyce wanted to happen?');
    await view.press(/^Back$/);
    await view.choose(/^Yes$/);
    expect(saidIn(screen)[0]).to.deep.include({ respondent: 'adult' });
    await view.press(/^Next$/);
    expect(view.question).to.equal(TEN[0]);
  });

  it('keeps who helped aside when they say that they answer alone, and has it back', async () => {
    screen = await openAlone();
    const { view } = screen;
    await view.press(/^Next$/);
    await view.choose(/^Yes, with help$/);
    await view.write('My sister');
    await view.choose(/^Yes$/);
    expect(saidIn(screen)[0]).not.to.have.property('support');
    await view.choose(/^Yes, with help$/);
    expect(saidIn(screen)[0]).to.deep.include({ support: 'My sister' });
  });

  for (const [what, value] of [
    ['has died', { closure: { date: '2026-06-10', path: 'person-died' } }],
    ['cannot be reached', { feedback: [{ id: 'f1', offer: 'no-contact', date: '2026-06-10' }] }],
  ] as const) {
    it(`asks nothing where it is recorded that the person ${what}`, async () => {
      screen = await openAlone({ only: undefined, outcomes, value: { schemaVersion: '1.0', ...value } });
      const { view, el } = screen;
      expect(view.text).to.contain('There is nothing to answer here.').and.not.to.contain('visiting me');
      expect(view.has(/^(Next|Send)$/)).to.equal(false);
      for (const name of [/^Stop$/, /^Back$/]) await view.press(name);
      expect(view.text).to.contain('There is nothing to answer here.');
      el.audience = 'representative';
      await settle(el);
      expect(view.has(/^Next$/), 'a view of who represents them may be added').to.equal(true);
    });
  }
});
