import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { ADD, focusName, OPENING, openPicker, SAID, type Picker } from './picker.js';
import { firstTalk, joyce, section, visits } from './recorded.js';

const ANOTHER = /^Add another conversation/;
const LINE = 'Conversation 14 May 2026 · Beginning · Ann';
const checked = (picker: Picker): HTMLInputElement[] =>
  picker.seen<HTMLInputElement>('input').filter((input) => input.checked);

/** A first conversation of today with Ann beside Joyce, which the host has saved without a new page. */
async function firstOfToday(): Promise<Picker> {
  const picker = await openPicker();
  await picker.choose(/^Today/, /^Beginning/);
  await picker.press(/^How, where/);
  await picker.write(/^Who\?/, 'Ann');
  await picker.write(OPENING, 'My garden');
  await picker.choose(SAID);
  await picker.press(/^Done/);
  await picker.hostSaves();
  return picker;
}

describe('A second conversation in the same visit', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is offered when, which part of the work and who was there as one line with Change, and nothing ticked', async () => {
    const picker = await firstOfToday();
    const before = picker.el.value;
    await picker.press(ANOTHER);
    expect(picker.text.split(LINE)).to.have.length(3);
    expect(checked(picker)).to.have.length(0);
    expect(picker.el.value).to.deep.equal(before);
  });

  it('has them once something is said in it', async () => {
    const picker = await firstOfToday();
    await picker.press(ANOTHER);
    await picker.press(ADD);
    await picker.write(OPENING, 'My cat');
    expect(picker.talk(1)).to.deep.include({
      date: '2026-05-14',
      stages: ['beginning'],
      participants: [{ name: 'Ann' }],
    });
    expect(picker.outcome(1).conversationId).to.equal(picker.talk(1).id);
    expect(picker.text.split(LINE)).to.have.length(3);
    expect(picker.talk()).not.to.have.property('history');
  });

  it('has them, too, where nothing was said in it', async () => {
    const picker = await firstOfToday();
    await picker.press(ANOTHER);
    expect(focusName()).to.match(/^Asked, and Joyce wants what is recorded here/);
    await picker.choose(/^Asked, but nothing said/, /^They were distressed/);
    expect(picker.talk(1)).to.deep.include({
      date: '2026-05-14',
      askedStatus: 'asked-none-expressed',
      noneExpressedReason: 'distressed',
    });
    expect(picker.text.split(LINE)).to.have.length(3);
  });

  it('asks for all of it anew after Change', async () => {
    const picker = await firstOfToday();
    await picker.press(ANOTHER);
    const changes = picker.seen('button').filter((button) => button.getAttribute('aria-label') === `Change ${LINE}`);
    changes[1]?.focus();
    changes[1]?.click();
    await picker.settle();
    expect(focusName()).to.match(/^Today/);
    expect(checked(picker)).to.have.length(0);
    await picker.choose(/^Yesterday/, /^Middle/);
    expect(picker.talk(1)).to.deep.include({ date: '2026-05-13', stages: ['middle'] });
    expect(picker.talk(1)).not.to.have.property('participants');
  });

  it('can be taken away again, and leaves nothing', async () => {
    const picker = await firstOfToday();
    const before = picker.el.value;
    await picker.press(ANOTHER);
    await picker.press(/^Remove this conversation/);
    expect(focusName()).to.match(ANOTHER);
    expect(picker.el.value).to.deep.equal(before);
  });

  it('is offered nothing of an earlier visit, nor of a conversation of which the day was not said', async () => {
    for (const value of [joyce, section([visits], [firstTalk, { ...firstTalk, id: 'c2', date: '2026-05-14' }])]) {
      const picker = await openPicker({ value });
      await picker.press(ANOTHER);
      expect(focusName()).to.match(/^Today/);
    }
    const picker = await openPicker();
    await picker.choose(/^Beginning/);
    await picker.hostSaves();
    await picker.press(ANOTHER);
    expect(checked(picker).map(({ value }) => value)).to.deep.equal(['beginning']);
  });

  it('is offered nothing of one at the end, where an earlier one is asked for', async () => {
    const picker = await openPicker();
    await picker.choose(/^Today/, /^End/);
    await picker.leave();
    await picker.press(ANOTHER);
    expect(focusName()).to.match(/^Today/);
    await picker.choose(/^Yesterday/);
    expect(picker.talk(1)).not.to.have.property('stages');
  });

  consoleStayedEmpty();
});

describe('Between the worker’s view and the person’s', () => {
  const TURN = /^Turn the screen/;
  const BACK = [/^Stop$/, /take it back/];

  it('nothing is carried: neither whose words, nor when and who was there', async () => {
    const picker = await firstOfToday();
    await picker.press(TURN);
    for (const name of BACK) await picker.press(name);
    await picker.press(ADD);
    expect(picker.has(SAID)).to.equal(true);
    expect(picker.has(/^Change.*Whose words/)).to.equal(false);
    await picker.press(ANOTHER);
    expect(picker.text.split(LINE)).to.have.length(2);
  });
});
