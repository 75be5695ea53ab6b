import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { focused } from '../../support/dom.js';
import { openChecklist, type Checklist } from './checklist.js';
import { firstDay } from './recorded.js';

/** Types on in the box that has the focus, as keys do: where nothing has it, nothing is written. */
async function type(list: Checklist, text: string): Promise<void> {
  for (const letter of text) {
    const box = focused();
    if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement))
      throw new Error('No box has the focus');
    box.value += letter;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await list.settle();
  }
}

describe('The keyboard in the checklist', () => {
  const consoleStayedEmpty = forbidConsole();

  it('stays at each answer to the first question', async () => {
    const list = await openChecklist();
    for (const name of [/^No reason to doubt/, /^Today/, /^Yes, about a decision/, /^No reason to doubt/]) {
      const answer = list.answer(name);
      await list.choose(name);
      expect(focused() === answer, String(name)).to.equal(true);
      expect(answer.checked).to.equal(true);
    }
  });

  it('writes a rough date of the first question to its end', async () => {
    const list = await openChecklist();
    await list.choose(/^No reason to doubt/, /^Another day/);
    for (const [box, text] of [
      [/^Day/, '13'],
      [/^Month/, '5'],
      [/^Year/, '2026'],
    ] as const) {
      list.box(box).focus();
      await type(list, text);
    }
    expect(list.entry('decisions')).to.include({ date: '2026-05-13' });
  });

  it('writes on when the host saves meanwhile', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.choose(/^Agreed with limits/);
    list.box(/^What should not be shared/).focus();
    await type(list, 'abc');
    await list.hostSaves();
    await type(list, 'def');
    expect(list.entry('sharing')).to.include({ limits: 'abcdef' });
    await list.chooseIn('/coercion/0', /^Something seen|Something was seen/);
    list.box(/^What did you see/).focus();
    await type(list, 'abc');
    await list.hostSaves();
    await type(list, 'def');
    expect(list.entry('coercion')).to.include({ seen: 'abcdef' });
  });

  it('writes on about pressure at a refusal when the host saves meanwhile', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.press(/^Joyce does not want something done/);
    await list.write(/^What does Joyce not want/, 'A visit');
    await list.chooseIn('/coercion/0', /^Something was seen/);
    list.box(/^What did you see/).focus();
    await type(list, 'abc');
    await list.hostSaves();
    await type(list, 'def');
    expect(list.entry('coercion')).to.include({ seen: 'abcdef' });
    expect(list.seen('textarea').filter((box) => /abcdef/.test((box as HTMLTextAreaElement).value))).to.have.length(1);
  });

  it('is in the entry that was added, though another stands open', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.press(/^Joyce does not want something done/);
    await type(list, 'first');
    await list.press(/^Joyce does not want something done/);
    await type(list, 'second');
    expect(list.section.refusals?.map(({ of }) => of)).to.deep.equal(['first', 'second']);
  });

  it('is in the card that was opened, though entries of other lists have its id', async () => {
    const id = 'same';
    const value = {
      ...firstDay,
      advocacy: {
        appropriatePersons: [{ id, name: 'Ann' }],
        appointments: [{ id, name: 'Dee', status: 'appointed' }],
      },
      sharing: [{ id, decision: 'agreed', date: '2026-05-14' }],
      coercion: [{ id, finding: 'something-seen', date: '2026-05-14' }],
    };
    for (const [name, part] of [
      [/^Change Dee/, '/advocacy/appointments'],
      [/^Change Agreed/, '/sharing'],
      [/^Change Something was seen/, '/coercion'],
    ] as const) {
      const list = await openChecklist({ value });
      await list.press(name);
      expect(focused()?.closest('[data-path]')?.getAttribute('data-path'), String(name)).to.contain(part);
    }
  });

  consoleStayedEmpty();
});
