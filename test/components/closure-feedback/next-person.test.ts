import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { settle } from '../../support/dom.js';
import { goTo, OFFER, openAlone, saidIn, save, TEN, type Alone } from './gives-alone.js';
import { outcomes } from './closure.js';

describe('Feedback on a tablet that is handed on, or that saves meanwhile', () => {
  const consoleStayedEmpty = forbidConsole();
  let screen: Alone;
  afterEach(() => {
    screen.counter.stop();
    consoleStayedEmpty();
  });
  const answerOne = async (): Promise<void> => {
    await screen.view.choose(/^Yes$/);
    await goTo(screen.view, TEN[0] as string);
    await screen.view.choose(/^No$/);
  };
  const back = async (): Promise<void> => {
    while (screen.view.question !== OFFER) await screen.view.press(/^Back$/);
  };

  it('gives nothing of one person to the next, also where “Not now” has left the value empty', async () => {
    screen = await openAlone();
    const { el, view } = screen;
    await answerOne();
    await back();
    await view.choose(/^Not now$/);
    expect(el.value).to.equal(null);
    await new Promise((done) => setTimeout(done));
    el.value = null;
    await settle(el);
    expect(view.seen<HTMLInputElement>('input').filter(({ checked }) => checked).length).to.equal(0);
    await view.choose(/^Yes$/);
    await goTo(view, TEN[1] as string);
    await view.choose(/^Always$/);
    expect(Object.keys(saidIn(screen)[0]?.answers ?? {})).to.deep.equal(['fb-listened']);
  });

  it('keeps what waits behind “Not now” where the host gives back what it was told', async () => {
    screen = await openAlone();
    const { el, view } = screen;
    el.addEventListener('input', () => {
      el.value = structuredClone(el.value);
    });
    await answerOne();
    await back();
    await view.choose(/^Not now$/);
    await view.choose(/^Yes$/);
    expect(Object.keys(saidIn(screen)[0]?.answers ?? {})).to.deep.equal(['fb-asked']);
  });

  it('asks nothing after “Not now”, whatever was saved before', async () => {
    screen = await openAlone();
    const { view } = screen;
    await answerOne();
    await save(screen);
    await back();
    await view.choose(/^Not now$/);
    expect(saidIn(screen).map(({ offer }) => offer)).to.deep.equal(['partly-completed']);
    await view.press(/^Next$/);
    expect(view.question).not.to.equal(TEN[0]);
    expect(view.text).to.contain('Thank you');
  });

  it('keeps no earlier versions of what has no name, however often it is saved', async () => {
    screen = await openAlone({ anonymous: true, user: { id: 'w1', name: 'Ann Worker' } });
    const { el, view } = screen;
    el.addEventListener('input', () => {
      const value = el.value as { feedback?: object[] } | null;
      const feedback = value?.feedback?.map((one) => ({
        ...one,
        recordedAt: '2026-06-25T10:00:00Z',
        by: { id: 'w1' },
      }));
      el.defaultValue = (value && { ...value, feedback }) as typeof el.defaultValue;
    });
    await goTo(view, TEN[0] as string);
    await view.choose(/^No$/);
    await view.choose(/^Yes$/);
    await view.choose(/^Partly$/);
    const text = JSON.stringify(el.value);
    expect(saidIn(screen)).to.have.lengthOf(1);
    expect(text).to.contain('partly');
    expect(text).not.to.match(/history|Ann|w1|recordedAt|T10/);
  });

  it('shows again what they said of an outcome and a server refused, and makes no second view of it', async () => {
    const posted = {
      schemaVersion: '1.0',
      achievements: [{ id: 'a9', outcomeId: 'o1', view: 'fully-achieved', viewOf: 'person', date: '2026-06-11' }],
      feedback: [],
    };
    screen = await openAlone({ only: '', outcomes, 'unsaved-value': posted });
    const { el, view } = screen;
    expect(view.seen<HTMLInputElement>('input').find(({ checked }) => checked)?.value).to.equal('fully-achieved');
    await view.choose(/^No$/);
    const { achievements } = el.value as { achievements: { view?: string }[] };
    expect(achievements.map((one) => one.view)).to.deep.equal(['not-achieved']);
  });

  it('is not opened to the whole case by a slip in the name, and says so of a part that is not known', async () => {
    screen = await openAlone({ only: ' Feedback ', outcomes });
    expect(screen.view.question).to.equal(OFFER);
    screen.counter.stop();
    screen = await openAlone({ only: 'feedbak', outcomes });
    const told = screen.el.issues.find(({ code }) => code === 'attribute-unreadable');
    expect(told?.params).to.deep.equal({ attribute: 'only' });
  });
});
