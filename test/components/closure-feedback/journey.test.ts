import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forbidConsole } from '../../support/console.js';
import { settle, shownText } from '../../support/dom.js';
import { errorsOf, openClosure, outcomes, type Screen } from './closure.js';

const outOfGroup = (): Promise<void> => sendKeys({ press: 'Tab' });
const [first] = outcomes;

describe('The closure, by keyboard alone', () => {
  const consoleStayedEmpty = forbidConsole();
  let screen: Screen;
  afterEach(() => {
    screen.counter.stop();
    consoleStayedEmpty();
  });
  const done = (): string => screen.counter.actions.join('\n');

  it('takes at most 8 actions to close one achieved outcome with feedback declined', async () => {
    const one = { outcomes: [{ ...first, polarity: 'wanted' }] };
    screen = await openClosure(one);
    const { keys, counter, posted } = screen;
    await keys.choose(/^All of it$/);
    await keys.choose(/^Completed, with a plan$/);
    await keys.choose(/^Gone$/);
    await keys.choose(/^They said no, thank you$/);
    await keys.press(/^Save$/);
    expect(counter.actions.length, done()).to.be.at.most(8);
    expect(errorsOf(posted[0], one)).to.deep.equal([]);
    expect(posted[0]?.achievements).to.have.length(1);
    expect(posted[0]?.achievements[0]).to.deep.include({
      outcomeId: 'o1',
      view: 'fully-achieved',
      viewOf: 'person',
      date: '2026-06-11',
    });
    expect(posted[0]?.closure).to.deep.include({
      path: 'completed-with-plan',
      riskOutcome: 'removed',
      date: '2026-06-11',
    });
    expect(posted[0]?.feedback[0]).to.deep.include({ offer: 'declined', date: '2026-06-11' });
  });

  it('takes Joyce 6 for her two outcomes and 4 for how it ended', async () => {
    screen = await openClosure();
    const { keys, counter, posted } = screen;
    await keys.choose(/^Some of it$/);
    await outOfGroup();
    await keys.choose(/^No agency could bring it about$/);
    await keys.choose(/^Yes$/);
    await keys.type(/^In Joyce’s words$/, 'It is a bit fragile');
    await keys.choose(/^All of it$/);
    expect(counter.actions.length, done()).to.be.at.most(6);
    await keys.choose(/^They said no to formal action and chose something informal$/);
    await keys.choose(/^Less$/);
    await keys.choose(/^They said no, thank you$/);
    await keys.press(/^Save$/);
    expect(counter.actions.length, done()).to.be.at.most(10);
    expect(posted[0]?.achievements.map(({ view }) => view)).to.deep.equal(['partially-achieved', 'fully-achieved']);
  });

  it('asks how far a thing that is not wanted was kept from happening, and has no control for what is no longer current', async () => {
    screen = await openClosure();
    const { el } = screen;
    const asked = shownText(el);
    expect(asked).to.contain('How far was this kept from happening, in Joyce’s view?');
    expect(asked).to.contain('How far has this happened, in Joyce’s view?');
    expect(asked).to.contain('No longer current (1): not scored');
    expect(el.shadowRoot?.querySelector('[data-outcome="o3"]')).to.equal(null);
    const past = el.shadowRoot?.querySelector('details:has(blockquote)');
    expect(past?.textContent).to.contain('I want somebody else to tell him').and.to.contain('3 June 2026');
    expect(past?.querySelectorAll('input, textarea, button')).to.have.length(0);
  });

  it('is not filled in from a worker’s own view', async () => {
    screen = await openClosure();
    const { el, keys } = screen;
    await keys.press(/^Add your own view/);
    await settle(el);
    await keys.choose(/^All of it$/);
    const { achievements } = el.value as { achievements: { viewOf?: string; view?: string }[] };
    expect(achievements).to.have.length(1);
    expect(achievements[0]).to.deep.include({ viewOf: 'worker', view: 'fully-achieved' });
    const theirs = el.shadowRoot?.querySelectorAll('[data-list^="views-"] input:checked');
    expect(theirs).to.have.length(0);
  });
});
