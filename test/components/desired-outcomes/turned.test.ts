import { expect } from '@open-wc/testing';
import { focused, nameOf } from '../../support/dom.js';
import type { Attributes } from '../../support/form.js';
import { PersonScreen } from '../../support/person.js';
import { ADD, OPENING, openPicker, SAID, type Picker } from './picker.js';
import { firstTalk, joyce, nothingDone, section, three, visits } from './recorded.js';

const NEXT = /^Next$/;
const today = { ...firstTalk, id: 'c-today', date: '2026-05-14' };

async function open(attributes: Attributes = {}): Promise<{ picker: Picker; screen: PersonScreen }> {
  const picker = await openPicker(attributes);
  return { picker, screen: new PersonScreen(picker.el) };
}
const turn = (screen: PersonScreen): Promise<void> => screen.press(/^Turn the screen to Joyce$/);
async function takeBack(screen: PersonScreen): Promise<string> {
  await screen.press(/^Stop$/);
  await screen.press(/take it back$/);
  return nameOf(focused() as Element);
}

describe('Turning the screen', () => {
  it('tells the worker what was added and put first, and marks the new cards', async () => {
    const { picker, screen } = await open({ value: section([visits, nothingDone], [firstTalk, today]) });
    await turn(screen);
    await screen.write('I want to sit in my garden');
    while (!/^Which matters/.test(screen.question)) await screen.press(NEXT);
    await screen.choose(/sit in my garden/);
    const told = await takeBack(screen);
    expect(told).to.equal('While Joyce had the screen: 1 outcome added, 1 put first');
    const [first, ...others] = picker.cards.filter((card) => !card.startsWith('Conversation'));
    expect(first).to.contain('‘I want to sit in my garden’').and.to.contain('Written by Joyce on this screen');
    for (const card of others) expect(card).not.to.contain('on this screen');
    expect(picker.outcome(2)).to.deep.include({ origin: 'written', conversationId: 'c-today', rank: 1 });
    expect(picker.outcome(2)).not.to.have.property('source');
  });

  it('tells of each turn what was done in it', async () => {
    const { screen } = await open();
    await turn(screen);
    await screen.write('My garden');
    expect(await takeBack(screen)).to.equal('While Joyce had the screen: 1 outcome added');
    await turn(screen);
    expect(screen.box.value, 'it can still be changed').to.equal('My garden');
    await screen.write('My own garden');
    expect(await takeBack(screen)).to.equal('While Joyce had the screen: 1 changed');
    await turn(screen);
    expect(await takeBack(screen)).to.equal('While Joyce had the screen, nothing was written.');
  });

  it('tells that the person would rather not say now', async () => {
    const { screen } = await open();
    await turn(screen);
    await screen.choose(/^Not now$/);
    await screen.choose(/^I want more time/);
    expect(await takeBack(screen)).to.equal('While Joyce had the screen: Asked, and they want more time');
  });

  it('carries nothing of the worker’s view to the person, and nothing back', async () => {
    const { picker, screen } = await open();
    await picker.write(OPENING, 'Said to the worker');
    await picker.choose(SAID);
    await picker.press(ADD);
    expect(picker.text, 'carried to the next one').to.contain('Joyce said it');
    await turn(screen);
    expect(screen.text).to.contain('‘Said to the worker’');
    await screen.write('My own words');
    await screen.press(NEXT);
    await screen.press(NEXT);
    expect(screen.question).to.equal('Did someone help you say this?');
    expect(screen.seen(':checked')).to.have.length(0);
    await screen.choose(/^Yes, someone helped me$/);
    await takeBack(screen);
    expect(picker.outcome(1)).to.deep.include({ words: 'My own words', source: 'person-with-support' });
    await picker.press(ADD);
    expect(picker.seen(':checked')).to.have.length(0);
    expect(picker.has(/^Change Whose words/i), 'no source is carried').to.equal(false);
  });

  it('shows no goal of a professional where others may look on', async () => {
    const { screen } = await open({
      value: { ...joyce, professionalGoals: [{ id: 'g1', words: 'A visit each week' }] },
    });
    await turn(screen);
    const texts: string[] = [];
    await screen.walk(() => texts.push(screen.text));
    expect(texts.join()).not.to.contain('A visit each week');
  });

  it('leaves what is saved as it was, whatever the person writes', async () => {
    const { picker, screen } = await open({ value: three });
    await turn(screen);
    await screen.walk(async (isNew) => {
      if (isNew && screen.seen('textarea').length > 0) await screen.write('More');
    });
    await screen.press(/take it back$/);
    expect(picker.value.outcomes.slice(0, 3)).to.deep.equal((three as { outcomes: unknown }).outcomes);
  });

  it('is over when the host shows another record', async () => {
    const { picker, screen } = await open({ value: joyce });
    await turn(screen);
    await takeBack(screen);
    picker.el.value = section([{ ...visits, id: 'x1' }], [{ ...firstTalk, id: 'x9' }]) as never;
    await picker.settle();
    expect(picker.text).not.to.contain('had the screen');
  });

  it('keeps what was removed before for the worker to put back, out of the person’s sight', async () => {
    const { picker, screen } = await open();
    await picker.write(OPENING, 'Said to the worker');
    await picker.press(/^Done/);
    await picker.press(/^Remove/);
    await turn(screen);
    expect(screen.has(/^Undo/)).to.equal(false);
    await screen.write('I want peace');
    await takeBack(screen);
    await picker.press(/^Undo/);
    expect(picker.value.outcomes.map(({ words }) => words)).to.have.members(['Said to the worker', 'I want peace']);
  });

  it('says to the person nothing that was said to the worker', async () => {
    const { picker, screen } = await open({ value: three });
    await picker.press(/^Choose what matters most/);
    await picker.press(/^Most important/);
    await turn(screen);
    await new Promise((done) => setTimeout(done, 800));
    expect(screen.seen('[role="status"]').map((line) => line.textContent)).to.deep.equal(['']);
  });

  it('leaves the conversation begun that the worker had begun, where the person adds nothing', async () => {
    const { picker, screen } = await open({ value: joyce });
    await picker.press(/^Add another conversation/);
    await turn(screen);
    await takeBack(screen);
    await picker.press(ADD);
    await picker.write(OPENING, 'Said today');
    expect(picker.outcome(2).conversationId).not.to.equal('c1');
  });
});
