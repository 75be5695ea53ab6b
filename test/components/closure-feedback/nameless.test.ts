import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { settle, shownText } from '../../support/dom.js';
import { goTo, openAlone, saidIn, save, TEN, type Alone } from './gives-alone.js';
import { outcomes } from './closure.js';
import { whole } from './samples.js';

const NAMES = /"id":(?!"england")|recordedAt|"by"|T\d\d:\d\d|reference|2026-06-\d\d|Ann/;

describe('Feedback alone, and without a name', () => {
  const consoleStayedEmpty = forbidConsole();
  let screen: Alone;
  afterEach(() => {
    screen.counter.stop();
    consoleStayedEmpty();
  });
  const user = { id: 'w1', name: 'Ann' };

  it('says nothing of whose it is after a save, in an earlier version, and after another visit', async () => {
    screen = await openAlone({ anonymous: true, user });
    const { view, el } = screen;
    await goTo(view, TEN[0] as string);
    await view.choose(/^No$/);
    await save(screen);
    await view.choose(/^Yes$/);
    expect(saidIn(screen)).to.have.lengthOf(1);
    expect(saidIn(screen)[0], 'what was rubbed out is nowhere').not.to.have.property('history');
    expect(JSON.stringify(el.value)).not.to.match(NAMES);
    const again = await openAlone({ anonymous: true, user, value: el.value });
    await goTo(again.view, TEN[0] as string);
    expect(again.view.seen('input:checked'), 'the next person sees nothing of it').to.deep.equal([]);
    await again.view.choose(/^Partly$/);
    expect(saidIn(again)).to.have.lengthOf(2);
    expect(JSON.stringify(again.el.value)).not.to.match(NAMES);
    again.counter.stop();
  });

  it('loses the names of what was written before `only` was set, and goes on with it', async () => {
    screen = await openAlone({ anonymous: true, only: undefined, user });
    const { view, el } = screen;
    await goTo(view, TEN[0] as string);
    await view.choose(/^No$/);
    expect(JSON.stringify(el.value), 'without `only` it has no effect').to.match(/recordedAt/);
    el.only = 'feedback';
    await settle(el);
    expect(JSON.stringify(el.value)).not.to.match(/"id":(?!"england")|recordedAt|"by"|Ann/);
    expect(view.seen('input:checked')).to.have.lengthOf(1);
    await view.choose(/^Yes$/);
    expect(saidIn(screen)).to.have.lengthOf(1);
  });

  it('shows nothing of the case, whoever reads, also to read, and asks for nothing of it', async () => {
    for (const audience of ['practitioner', 'person', 'representative'] as const) {
      for (const readonly of [false, true]) {
        screen = await openAlone({ audience, readonly, outcomes, value: whole, required: true });
        const { el } = screen;
        el.reportValidity();
        await settle(el);
        const text = shownText(el);
        expect(text, `${audience} ${readonly}`).not.to.match(
          /visiting|fragile|losing her sight|He said sorry|national/,
        );
        expect(el.issues.filter(({ path }) => path[0] === 'achievements' || path[0] === 'closure')).to.deep.equal([]);
        if (readonly) expect(text).to.contain('I can say no');
        screen.counter.stop();
        el.remove();
      }
    }
  });
});
