import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { settle, shadow } from '../../support/dom.js';
import { PersonScreen } from '../../support/person.js';
import { openChecklist, type Checklist } from './checklist.js';
import { everything } from './everything.js';

const LONG = 'https://www.llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.example.org/';
const BOXES = 'textarea, input[type="text"]';

/** What stands out of an element that is as wide as a small phone, or as a screen at 400 %. */
function outside({ el }: Checklist): string[] {
  const { right } = el.getBoundingClientRect();
  return Array.from(shadow(el).querySelectorAll<HTMLElement>('*'))
    .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > right + 1)
    .filter((part) => !part.closest('.hidden-text, legend, .label') || part.getBoundingClientRect().width > 1)
    .map((part) => `${part.localName}.${part.className} in ${part.closest('[data-path]')?.getAttribute('data-path')}`);
}

async function openAt320(attributes: object): Promise<Checklist> {
  const list = await openChecklist({ ...attributes });
  list.el.style.display = 'block';
  list.el.style.width = '320px';
  await list.settle();
  return list;
}

/** The same with a word in every text that is too long for a line. */
const withLongWords = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, said: unknown) =>
    /^(words|how|what|why|of|matter|doubt|evidence|note|name|purpose|reason|limits|seen|support|monitoring|contribution|impact|offered|relationship|escalation|decision|wishes|\w+(Note|Reason|Evidence|Words))$/.test(
      key,
    ) &&
    typeof said === 'string' &&
    !/^(awaiting|not-agreed)/.test(said)
      ? LONG
      : said,
  );

describe('On a screen of 320 px', () => {
  const consoleStayedEmpty = forbidConsole();

  it('no word is too long for the boxes that an answer opens', async () => {
    const list = await openAt320({ value: withLongWords(everything) });
    for (let n = 0; n < 40 && list.has(/^Change /); n++) await list.press(/^Change /);
    for (const details of shadow(list.el).querySelectorAll('details')) details.open = true;
    await list.settle();
    for (const box of list.seen<HTMLTextAreaElement>(BOXES)) {
      if (/-(day|month|year)$/.test(box.id)) continue;
      box.value = LONG;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await list.settle();
    expect(outside(list)).to.deep.equal([]);
  });

  it('no word is too long for the cards, nor for who only reads', async () => {
    for (const attributes of [{}, { readonly: true }])
      expect(outside(await openAt320({ value: withLongWords(everything), ...attributes }))).to.deep.equal([]);
  });

  for (const lang of ['en', 'cy'])
    it(`no word of the bar is broken (${lang})`, async () => {
      const list = await openAt320({ audience: 'person', lang });
      const words = Array.from(shadow(list.el).querySelectorAll('.bar button'), ({ firstChild, textContent }) => {
        const range = document.createRange();
        if (firstChild) range.selectNodeContents(firstChild.parentNode!);
        return { lines: range.getClientRects().length, words: textContent.trim().split(/\s+/).length };
      });
      expect(words).to.have.length(3);
      for (const { lines, words: most } of words) expect(lines, 'lines').to.be.at.most(most).and.at.least(1);
    });

  for (const audience of ['person', 'representative'])
    it(`no word is too long for the screens of the ${audience}`, async () => {
      const list = await openAt320({ value: withLongWords(everything), audience });
      const screen = new PersonScreen(list.el);
      const found: string[] = [];
      await screen.walk(async (isNew) => {
        const [box] = screen.seen('textarea');
        if (box && isNew) await screen.write(LONG);
        for (const answer of screen.seen<HTMLInputElement>('input[value="agreed-with-limits"]')) {
          answer.click();
          await settle(list.el);
          await screen.write(LONG);
        }
        for (const details of screen.seen<HTMLDetailsElement>('details')) details.open = true;
        await settle(list.el);
        found.push(...outside(list).map((part) => `${screen.question}: ${part}`));
      });
      expect(found).to.deep.equal([]);
    });

  consoleStayedEmpty();
});
