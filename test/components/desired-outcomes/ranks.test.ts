import { expect } from '@open-wc/testing';
import { checkChange } from '../../../src/rules/check-change.js';
import { ADD, collapse, OPENING, openPicker, WORKER, type Picker } from './picker.js';
import { garden, joyce, nothingDone, section, three, visits } from './recorded.js';

const CHOOSE = /^Choose what matters most/;
const DONE = /^Done choosing/;

/** Presses a place on the card of these words. */
async function place(picker: Picker, words: string, name: string): Promise<void> {
  const group = picker.seen('[role="group"]').find((found) => found.getAttribute('aria-label')?.includes(words));
  const buttons = Array.from(group?.querySelectorAll('button') ?? []);
  const button = buttons.find((found) => collapse(found.innerText) === name);
  if (!button) throw new Error(`No place ${name} for ${words}`);
  button.focus();
  button.click();
  await picker.settle();
}
const ranks = (picker: Picker): (number | undefined)[] => picker.value.outcomes.map(({ rank }) => rank);
const order = (picker: Picker): string[] => picker.cards.map((card) => /‘(.*?)’/.exec(card)?.[1] ?? '');

describe('What matters most', () => {
  it('is offered from the second outcome on, and demanded of nobody', async () => {
    const picker = await openPicker({ required: true });
    await picker.choose(/^Today/, /^Beginning/);
    await picker.write(OPENING, 'First');
    await picker.choose(/^Joyce said it$/);
    await picker.press(/^Done/);
    expect(picker.has(CHOOSE)).to.equal(false);
    await picker.press(ADD);
    await picker.write(OPENING, 'Second');
    await picker.press(/^Done/);
    expect(picker.text).to.contain('What matters most to Joyce? Choose up to three. You do not have to.');
    expect(picker.has(CHOOSE)).to.equal(true);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('is three toggle buttons on each card, in a group named by the words', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(CHOOSE);
    const toggles = picker.seen('button[aria-pressed]');
    expect(toggles.map((button) => button.innerText)).to.deep.equal([
      ...['Most important', 'Second', 'Third'],
      ...['Most important', 'Second', 'Third'],
    ]);
    expect(toggles[0]?.closest('[role="group"]')?.getAttribute('aria-label')).to.contain(
      'I want him to keep visiting me',
    );
    await place(picker, 'I want him', 'Second');
    expect(picker.seen('[aria-pressed="true"]').map((button) => button.innerText)).to.deep.equal(['Second']);
  });

  it('makes a version of a new place on a saved outcome, with date and user and no reason', async () => {
    const picker = await openPicker({ value: joyce, required: true });
    await picker.press(CHOOSE);
    await place(picker, 'I want him', 'Most important');
    const { id: _id, ...earlier } = visits;
    expect(picker.outcome()).to.deep.equal({
      ...visits,
      rank: 1,
      recordedAt: '2026-05-14T10:42:00+01:00',
      by: WORKER,
      history: [earlier],
    });
    await picker.told('Most important: ‘I want him to keep visiting me’.');
    expect(checkChange(joyce, picker.el.value)).to.deep.equal([]);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('moves the earlier holder down, the third drops out, and each move is told', async () => {
    const fourth = { ...garden, id: 'o4', words: 'I want my cat' };
    const value = section([{ ...visits, rank: 1 }, { ...nothingDone, rank: 2 }, { ...garden, rank: 3 }, fourth]);
    const picker = await openPicker({ value });
    await picker.press(CHOOSE);
    await place(picker, 'my cat', 'Most important');
    expect(ranks(picker)).to.deep.equal([2, 3, undefined, 1]);
    await picker.told(
      'Most important: ‘I want my cat’. Second: ‘I want him to keep visiting me’. ' +
        'Third: ‘I do not want anything to be done’. No longer placed: ‘I want to sit in my garden’.',
    );
  });

  it('is cleared by a second press, and then as it was', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(CHOOSE);
    await place(picker, 'I want him', 'Third');
    await place(picker, 'I want him', 'Third');
    await picker.told('No longer placed: ‘I want him to keep visiting me’.');
    expect(picker.value).to.deep.equal(joyce);
  });

  it('leaves no version where a saved place is cleared and given again', async () => {
    const value = section([{ ...visits, rank: 1 }, nothingDone]);
    const picker = await openPicker({ value });
    await picker.press(CHOOSE);
    await place(picker, 'I want him', 'Most important');
    expect(picker.outcome().history).to.have.length(1);
    expect(picker.outcome()).not.to.have.property('rank');
    await place(picker, 'I want him', 'Most important');
    expect(picker.value).to.deep.equal(value);
  });

  it('leaves the cards where they are until Done, and then puts the ranked ones first', async () => {
    const picker = await openPicker({ value: three });
    await picker.press(CHOOSE);
    await place(picker, 'garden', 'Most important');
    await place(picker, 'do not want', 'Second');
    const recorded = [
      'I want him to keep visiting me',
      'I do not want anything to be done',
      'I want to sit in my garden',
    ];
    expect(order(picker)).to.deep.equal(recorded);
    await picker.press(DONE);
    expect(order(picker)).to.deep.equal([recorded[2], recorded[1], recorded[0]]);
    expect(picker.cards[0]).to.contain('1st · Wants');
    expect(picker.value.outcomes.map(({ id }) => id)).to.deep.equal(['o1', 'o2', 'o3']);
  });

  it('stays a gap when the most important one is withdrawn, and asks what matters most now', async () => {
    const picker = await openPicker({ value: section([{ ...visits, rank: 1 }, { ...nothingDone, rank: 2 }, garden]) });
    await picker.press(/^Change ‘I want him/);
    await picker.choose(/^It is no longer wanted/);
    await picker.press(/^Keep this change/);
    expect(picker.text).to.contain(
      'Worth asking: The most important outcome is no longer current. What matters most now?',
    );
    expect(ranks(picker)).to.deep.equal([1, 2, undefined]);
    await picker.press(CHOOSE);
    await place(picker, 'garden', 'Most important');
    expect(ranks(picker)).to.deep.equal([1, 2, 1]);
    expect(picker.text).not.to.contain('What matters most now?');
    expect(picker.el.issues.filter(({ code }) => code === 'rank-repeated')).to.deep.equal([]);
  });

  it('may be asked of more than three with none ranked, which is worth asking and no error', async () => {
    const four = section([visits, nothingDone, garden, { ...garden, id: 'o4', words: 'My cat' }]);
    const picker = await openPicker({ value: four, required: true });
    expect(picker.text).to.contain('Worth asking: You can ask which matter most.');
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('shows an imported place that is taken twice as an error at the places, and lets it be put right', async () => {
    const value = section([
      { ...visits, rank: 1 },
      { ...nothingDone, rank: 1 },
    ]);
    const picker = await openPicker({ value, required: true });
    await picker.submit();
    const sentence = 'Select a different place. Two outcomes cannot have the same place';
    await picker.press(new RegExp(`^${sentence}`));
    expect(picker.cards.filter((card) => card.includes(sentence))).to.have.length(1);
    await place(picker, 'I do not', 'Second');
    expect(picker.fieldErrors).to.deep.equal([]);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('shows a place that there is not as recorded, and lets it be put right', async () => {
    const picker = await openPicker({ value: section([{ ...visits, rank: 7 }, nothingDone]), required: true });
    await picker.submit();
    await picker.press(/^Select first, second or third/);
    await place(picker, 'I want him', 'Third');
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });
});
