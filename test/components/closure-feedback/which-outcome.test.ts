import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openClosure, outcomes } from './closure.js';

describe('The closure, heard', () => {
  const consoleStayedEmpty = forbidConsole();
  afterEach(consoleStayedEmpty);

  it('tells with each question of an outcome which one it is about: the questions are all worded alike', async () => {
    const { el, counter } = await openClosure();
    counter.stop();
    const about = Array.from(
      el.shadowRoot!.querySelectorAll('fieldset[data-path^="/achievements/"][data-path$="/view"]'),
      (question) => question.closest('[role="group"][aria-label]')?.getAttribute('aria-label'),
    );
    expect(about).to.deep.equal(outcomes.slice(0, 2).map(({ words }) => `‘${words}’`));
  });
});
