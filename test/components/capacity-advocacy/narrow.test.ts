import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { settle, shadow } from '../../support/dom.js';
import { LONG, narrowed, outside, withLongWords } from '../../support/narrow.js';
import { PersonScreen } from '../../support/person.js';
import { openChecklist, type Checklist } from './checklist.js';
import { everything } from './everything.js';

const BOXES = 'textarea, input[type="text"]';

/** Also single words are texts here, by the field in which they stand. */
const recorded = withLongWords(
  everything,
  (key, said) =>
    /^(words|how|what|why|of|matter|doubt|evidence|note|name|purpose|reason|limits|seen|support|monitoring|contribution|impact|offered|relationship|escalation|decision|wishes|\w+(Note|Reason|Evidence|Words))$/.test(
      key,
    ) && !/^(awaiting|not-agreed)/.test(said),
);

const openAt320 = async (attributes: object): Promise<Checklist> => narrowed(await openChecklist({ ...attributes }));

describe('On a screen of 320 px', () => {
  const consoleStayedEmpty = forbidConsole();

  it('no word is too long for the boxes that an answer opens', async () => {
    const list = await openAt320({ value: recorded });
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
      expect(outside(await openAt320({ value: recorded, ...attributes }))).to.deep.equal([]);
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
      const list = await openAt320({ value: recorded, audience });
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
