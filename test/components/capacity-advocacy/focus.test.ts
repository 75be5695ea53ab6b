import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forbidConsole } from '../../support/console.js';
import { focused, nameOf, shadow } from '../../support/dom.js';
import { openChecklist, type Checklist } from './checklist.js';
import { everything } from './everything.js';
import { firstDay } from './recorded.js';

async function press(list: Checklist, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await list.settle();
  }
}
const pathOfFocus = (): string => focused()?.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '';

describe('The keyboard in the checklist', () => {
  const consoleStayedEmpty = forbidConsole();

  it('stays at the first question with each of its answers', async () => {
    const list = await openChecklist();
    list.answer(/^No reason to doubt/).focus();
    await press(list, 'Space');
    expect(pathOfFocus()).to.equal('/decisions/0/trigger');
    await press(list, 'Tab', 'Space');
    expect(nameOf(focused()!)).to.match(/^Today/);
    expect(list.entry('decisions')).to.deep.include({ date: '2026-05-14' });
    list.answer(/^No reason to doubt/).focus();
    await press(list, 'ArrowDown');
    expect(nameOf(focused()!)).to.match(/^Yes, about a decision/);
    expect(list.entry('decisions')).to.deep.include({ trigger: 'reason-to-doubt' });
    await press(list, 'ArrowUp');
    expect(nameOf(focused()!)).to.match(/^No reason to doubt/);
  });

  it('writes another day of the first question to its end', async () => {
    const list = await openChecklist();
    await list.choose(/^No reason to doubt/, /^Another day/);
    list.box(/^Day/).focus();
    await press(list, '1', '4', 'Tab', '5', 'Tab', '2', '0', '2', '6');
    expect(list.entry('decisions')).to.deep.include({ date: '2026-05-14' });
    await list.press(/^Done/);
    expect(nameOf(list.button(/^Change /))).to.match(/take part/);
  });

  it('comes to the answer that is chosen, so that a press of Space changes nothing', async () => {
    const list = await openChecklist({ value: everything });
    const before = list.el.value;
    list.button(/^Change ‘/).focus();
    await press(list, 'Enter');
    expect(pathOfFocus()).to.equal('/decisions/0/trigger');
    expect((focused() as HTMLInputElement).checked).to.equal(true);
    await press(list, 'Space');
    expect(list.el.value).to.deep.equal(before);
  });

  it('comes to the new refusal, also while one is open', async () => {
    const list = await openChecklist({ value: firstDay });
    for (const words of ['first', 'second']) {
      list.button(/^Joyce does not want something done/).focus();
      await press(list, 'Enter');
      await sendKeys({ type: words });
      await list.settle();
    }
    expect(list.section.refusals?.map(({ of }) => of)).to.deep.equal(['first', 'second']);
    expect(list.section.coercion).to.equal(undefined);
  });

  it('comes to the place where somebody who supports the person is recorded', async () => {
    const list = await openChecklist({ value: firstDay });
    list.button(/^Record someone who supports/).focus();
    await press(list, 'Enter');
    expect(nameOf(focused()!)).to.match(/^Add someone who was considered/);
  });

  for (const [named, id] of [
    ['of one id', 'same'],
    ['without ids', undefined],
  ] as const) {
    it(`comes with Change and Done to the card that was pressed, among entries ${named}`, async () => {
      const value = JSON.parse(JSON.stringify(everything), (key, said: unknown) =>
        key === 'id' && said === 'same' ? id : said,
      ) as object;
      const list = await openChecklist({ value });
      const all = list.seen('[data-item]').filter((item) => item.querySelector('.told'));
      expect(all).to.have.length(7);
      for (const item of all) {
        item.querySelector<HTMLElement>('.told + * button, .told ~ .buttons button')?.focus();
        await press(list, 'Enter');
        expect(
          item.contains(focused()),
          `Change of ${item.parentElement?.parentElement?.dataset['list'] ?? ''}`,
        ).to.equal(true);
        const done = [...item.querySelectorAll('button')].find((button) => nameOf(button) === 'Done');
        done?.focus();
        await press(list, 'Enter');
        expect(
          item.contains(focused()),
          `Done of ${item.parentElement?.parentElement?.dataset['list'] ?? ''}`,
        ).to.equal(true);
        expect(item.querySelector('.told')).to.equal(focused());
      }
    });
  }

  it('comes with each button that adds into what was added', async function () {
    this.timeout(60_000);
    const list = await openChecklist({ value: everything });
    const adds = [...shadow(list.el).querySelectorAll<HTMLElement>('button[part~="add"]')];
    expect(adds.length).to.be.greaterThan(10);
    for (const add of adds) {
      for (let up = add.closest('details'); up; up = up.parentElement?.closest('details') ?? null) up.open = true;
      await list.settle();
      const holder = add.closest<HTMLElement>('[data-list], fieldset')!;
      const before = new Set(holder.querySelectorAll(':scope > ul > li, :scope > .row-item'));
      add.focus();
      await press(list, 'Enter');
      const made = focused()?.closest('li, .row-item');
      expect(made && holder.contains(made) && !before.has(made), nameOf(add)).to.equal(true);
    }
  });

  it('can put back a supporter that nothing asks for', async () => {
    const list = await openChecklist({
      value: firstDay,
      'unsaved-value': { ...firstDay, advocacy: { appointments: [{ id: 'v1', name: 'Dee' }] } },
    });
    await list.press(/^Change Dee/);
    await list.press(/^Remove Dee/);
    expect(nameOf(focused()!)).to.equal('Undo');
    await press(list, 'Enter');
    expect(list.section.advocacy).to.deep.include({ appointments: [{ id: 'v1', name: 'Dee' }] });
  });

  consoleStayedEmpty();
});

describe('What is not so', () => {
  it('is told as No', async () => {
    const people = { appropriatePersons: [{ id: 'a1', name: 'Eve', isSourceOfHarm: false }] };
    const list = await openChecklist({ value: { ...firstDay, advocacy: people }, readonly: true });
    expect(list.text.replace(/\s+/g, ' ')).to.match(/source of harm\? No\b/);
  });
});
