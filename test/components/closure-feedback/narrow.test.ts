import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { nameOf, shadow } from '../../support/dom.js';
import { openClosing, type Closing } from './closing.js';
import { everything, outcomesOfEverything } from './everything.js';

const LONG = 'https://www.llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.example.org/';

/** The same with a word in every text that is too long for a line. */
const withLongWords = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, said: unknown) =>
    typeof said === 'string' && said.includes(' ') ? LONG : said,
  );
const value = withLongWords(everything);
const outcomes = withLongWords(outcomesOfEverything);

/** What stands out of an element that is as wide as a small phone, or as a screen at 400 %. */
function outside({ el }: Closing): string[] {
  const { right } = el.getBoundingClientRect();
  return Array.from(shadow(el).querySelectorAll<HTMLElement>('*'))
    .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > right + 1)
    .filter((part) => !part.closest('.hidden-text'))
    .map(
      (part) =>
        `${part.localName}.${String(part.className)} in ${part.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? ''}`,
    );
}

async function openAt320(attributes: object): Promise<Closing> {
  const closing = await openClosing({ value, outcomes, ...attributes });
  closing.el.style.display = 'block';
  closing.el.style.width = '320px';
  await closing.settle();
  await closing.settle();
  return closing;
}

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
