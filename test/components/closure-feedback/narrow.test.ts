import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { nameOf, shadow } from '../../support/dom.js';
import { narrowed, outside, withLongWords } from '../../support/narrow.js';
import { openClosing, type Closing } from './closing.js';
import { everything, outcomesOfEverything } from '../../../stories/closure-everything.js';

const value = withLongWords(everything);
const outcomes = withLongWords(outcomesOfEverything);

const openAt320 = async (attributes: object): Promise<Closing> =>
  narrowed(await openClosing({ value, outcomes, ...attributes }));

describe('The closure on a screen of 320 px', () => {
  const consoleStayedEmpty = forbidConsole();

  it('has no word that is too long for its boxes', async () => {
    const closing = await openAt320({});
    for (let n = 0; n < 2; n++) {
      for (const button of closing.seen('button').filter((one) => /^Change /.test(nameOf(one)))) button.click();
      await closing.settle();
    }
    for (const details of shadow(closing.el).querySelectorAll('details')) details.open = true;
    await closing.settle();
    expect(closing.seen('textarea').length).to.be.greaterThan(15);
    expect(outside(closing)).to.deep.equal([]);
  });

  it('has none for the cards, nor for who only reads', async () => {
    for (const attributes of [{}, { readonly: true }, { disabled: true }, { lang: 'cy' }]) {
      const closing = await openAt320(attributes);
      for (const details of shadow(closing.el).querySelectorAll('details')) details.open = true;
      await closing.settle();
      expect(outside(closing), JSON.stringify(attributes)).to.deep.equal([]);
    }
  });

  consoleStayedEmpty();
});
