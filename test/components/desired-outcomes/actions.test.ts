import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DesiredOutcomesElement } from '../../../src/components/desired-outcomes/desired-outcomes.js';
import { checkChange } from '../../../src/rules/check-change.js';
import { ActionCounter } from '../../support/actions.js';
import { forbidConsole } from '../../support/console.js';
import { focused, nameOf, settle } from '../../support/dom.js';
import { joyce, three } from './recorded.js';
import { openScreen } from './screen.js';

/** Goes back or on by Tab to a place on the card of these words. */
async function goTo(el: DesiredOutcomesElement, name: string, words: string): Promise<void> {
  const isThere = (): boolean => {
    const at = focused();
    return at !== null && nameOf(at) === name && (at.parentElement?.getAttribute('aria-label') ?? '').includes(words);
  };
  for (const key of ['Tab', 'Shift+Tab'])
    for (let i = 0; i < 30 && !isThere(); i += 1) {
      await sendKeys({ press: key });
      await settle(el);
    }
  expect(isThere(), `${name} of ${words}`).to.equal(true);
}

describe('By keyboard alone, what is saved of Joyce', () => {
  const consoleStayedEmpty = forbidConsole();
  const counter = new ActionCounter();

  beforeEach(() => {
    counter.actions.length = 0;
    counter.start();
  });
  afterEach(() => counter.stop());
  const expectAtMost = (count: number): void =>
    expect(counter.actions.length, counter.actions.join('\n')).to.be.at.most(count);

  it('is changed in 7 actions: change, words, the new words, why, when, who agreed, save', async () => {
    const { keys, posts } = await openScreen(joyce);
    await keys.press(/^Change ‘I want him/);
    await keys.choose(/^The words have changed/);
    await keys.type(/^What does Joyce say now/, 'I want him to visit on Sundays');
    await keys.choose(/^More confident/);
    await keys.choose(/^Today/);
    await keys.choose(/^Joyce$/);
    await keys.press(/^Save$/);
    expectAtMost(7);
    expect(posts).to.have.length(1);
    expect(checkChange(joyce, posts[0])).to.deep.equal([]);
    expect((posts[0] as typeof joyce & { outcomes: unknown[] }).outcomes[0]).to.deep.include({
      words: 'I want him to visit on Sundays',
      change: { reasons: ['more-confident'], date: '2026-05-14', agreedBy: 'person' },
    });
  });

  it('gets its top three in 4: one to begin, and one for each', async () => {
    const { el, keys } = await openScreen(three);
    await keys.press(/^Choose what matters most/);
    for (const [name, words] of [
      ['Most important', 'my garden'],
      ['Second', 'keep visiting me'],
      ['Third', 'anything to be done'],
    ] as const) {
      await goTo(el, name, words);
      await sendKeys({ press: 'Enter' });
      await settle(el);
    }
    expectAtMost(4);
    expect(el.value?.outcomes.map(({ rank }) => rank)).to.deep.equal([2, 3, 1]);
  });

  it('is told how, where, whether alone and who was there in 4, once these are opened', async () => {
    const { el, keys } = await openScreen(joyce);
    await keys.press(/^Change Conversation/);
    await keys.press(/^How, where/);
    counter.actions.length = 0;
    await keys.choose(/^Face to face/);
    await keys.type(/^Where\?/, 'At her kitchen table');
    await keys.choose(/^Yes$/);
    await keys.type(/^Who\?/, 'Ann');
    expectAtMost(4);
    expect(el.value?.conversations[0]).to.deep.include({
      mode: 'face-to-face',
      place: 'At her kitchen table',
      seenAlone: 'yes',
      participants: [{ name: 'Ann' }],
    });
  });

  consoleStayedEmpty();
});
