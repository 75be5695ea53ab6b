import { expect, fixture } from '@open-wc/testing';
import '../../../src/define.js';
import type { DesiredOutcomesElement } from '../../../src/components/desired-outcomes/desired-outcomes.js';
import sam from '../../../examples/case-system/seed/sam.json' with { type: 'json' };
import { ActionCounter, Keyboard } from '../../support/actions.js';
import { forbidConsole } from '../../support/console.js';
import { settle } from '../../support/dom.js';

/** Sam’s page, in easy read; the focus is above the form. */
async function openScreen(value?: object): Promise<{ el: DesiredOutcomesElement; keys: Keyboard }> {
  const page = await fixture<HTMLElement>(`<div>
    <a href="#top">My page</a>
    <msp-desired-outcomes audience="person" easy-read person-name="Sam"></msp-desired-outcomes>
  </div>`);
  const el = page.querySelector('msp-desired-outcomes') as DesiredOutcomesElement;
  if (value) el.defaultValue = value as never;
  await settle(el);
  page.querySelector('a')?.focus();
  return { el, keys: new Keyboard(el) };
}

const question = (el: DesiredOutcomesElement): string | undefined =>
  el.shadowRoot?.querySelector('#question')?.textContent.trim();

describe('Sam’s own screen in easy read, by keyboard alone', () => {
  const consoleStayedEmpty = forbidConsole();
  const counter = new ActionCounter();

  beforeEach(() => {
    counter.actions.length = 0;
    counter.start();
  });
  afterEach(() => counter.stop());

  it('takes her first outcome in 5 actions', async () => {
    const { el, keys } = await openScreen();
    await keys.type(/^What do you want to happen\?$/, 'I want to live somewhere new');
    await keys.press(/^Next$/);
    await keys.press(/^Next$/);
    await keys.choose(/^No, I said it myself$/);
    await keys.press(/^Next$/);
    expect(counter.actions.length, counter.actions.join('\n')).to.be.at.most(5);
    expect(el.value?.outcomes).to.have.length(1);
    expect(el.value?.outcomes[0]).to.deep.include({
      polarity: 'wanted',
      words: 'I want to live somewhere new',
      origin: 'written',
      source: 'person',
    });
    expect(question(el)).to.equal('What else do you want?');
  });

  it('takes one more to say why it matters', async () => {
    const { el, keys } = await openScreen();
    await keys.type(/^What do you want to happen\?$/, 'I want to live somewhere new');
    await keys.press(/^Next$/);
    await keys.type(/^Why does this matter to you\?$/, 'It is my own decision');
    await keys.press(/^Next$/);
    await keys.choose(/^No, I said it myself$/);
    await keys.press(/^Next$/);
    expect(counter.actions.length, counter.actions.join('\n')).to.be.at.most(6);
    expect(el.value?.outcomes[0]?.importance).to.equal('It is my own decision');
  });

  it('takes it from pictures in 7, two more because she asks for them and says that they are her words', async () => {
    const { el, keys } = await openScreen();
    await keys.press(/^Show me some ideas$/);
    await keys.choose(/^I want it to stop\.$/);
    await keys.press(/^Use these words$/);
    await keys.press(/^Next$/);
    await keys.press(/^Next$/);
    await keys.choose(/^No, I said it myself$/);
    await keys.press(/^Next$/);
    expect(counter.actions.length, counter.actions.join('\n')).to.be.at.most(7);
    expect(el.value?.outcomes[0]).to.deep.include({ words: 'I want it to stop.', origin: 'chosen-from-pictures' });
  });

  it('takes what matters most in 2', async () => {
    const { el, keys } = await openScreen(sam.desiredOutcomes);
    for (let n = 0; n < 20 && question(el) !== 'Which matters most to you?'; n += 1) await keys.press(/^Next$/);
    counter.actions.length = 0;
    await keys.choose(/live somewhere new/);
    await keys.press(/^Next$/);
    expect(counter.actions.length, counter.actions.join('\n')).to.be.at.most(2);
    expect(el.value?.outcomes.find(({ rank }) => rank === 1)?.words).to.contain('somewhere new');
  });

  consoleStayedEmpty();
});
