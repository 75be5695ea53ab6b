import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused, nameOf, summary, summaryLink } from '../../support/dom.js';
import { ADD, ADD_NOT, collapse, focusName, NOT_WANTED, OPENING, openPicker, type Picker } from './picker.js';
import { firstTalk, joyce, section, visits } from './recorded.js';

const isHeading = (): boolean => /^h[1-6]$/.test(focused()?.localName ?? '');
/** The card or conversation that the focus is in. */
const cardText = (): string => collapse(focused()?.closest<HTMLElement>('[part~="item"]')?.innerText ?? '');

/** Everything that Tab reaches, in its order. */
const stops = (picker: Picker): string[] => picker.seen('a[href], button, summary, input, textarea').map(nameOf);

describe('The focus', () => {
  it('goes to the first field of the new card after Add', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(ADD);
    expect(focusName()).to.match(OPENING);
    await picker.press(ADD_NOT);
    expect(focusName()).to.match(NOT_WANTED);
  });

  it('goes to the heading of the card after Done', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'First');
    await picker.press(ADD);
    await picker.write(OPENING, 'Second');
    await picker.press(/^Done with ‘Second’/);
    expect(isHeading()).to.equal(true);
    expect(cardText()).to.contain('‘Second’');
  });

  it('goes to Undo after Remove, which stands where the card was, and to the heading of the card after Undo', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'First');
    await picker.press(ADD);
    await picker.write(OPENING, 'Second');
    await picker.press(/^Done/);
    await picker.press(/^Remove ‘First’/);
    expect(focusName()).to.equal('Undo');
    const second = picker.el.shadowRoot?.querySelector('[part~="item"]');
    expect(focused()?.compareDocumentPosition(second as Node)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    await picker.press(/^Undo$/);
    expect(isHeading()).to.equal(true);
    expect(cardText()).to.contain('‘First’');
    expect(picker.value.outcomes.map(({ words }) => words)).to.deep.equal(['First', 'Second']);
  });

  it('keeps Undo until the next outcome is added', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'First');
    await picker.press(/^Remove/);
    expect(picker.has(/^Undo$/)).to.equal(true);
    await picker.press(ADD);
    expect(picker.has(/^Undo$/)).to.equal(false);
  });

  it('goes back to the add button that opened a box, when the untouched box is removed', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(ADD_NOT);
    await picker.press(/^Remove/);
    expect(focusName()).to.match(ADD_NOT);
    await picker.press(ADD);
    await picker.press(/^Remove/);
    expect(focusName()).to.match(ADD);
    expect(picker.value).to.deep.equal(joyce);
  });

  it('is offered Undo until the next add, and no longer', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(ADD);
    await picker.write(OPENING, 'First');
    await picker.press(/^Remove ‘First’/);
    await picker.press(/^Choose what matters most/);
    await picker.press(/^Done choosing/);
    expect(picker.has(/^Undo$/)).to.equal(true);
    await picker.press(ADD);
    expect(picker.has(/^Undo$/)).to.equal(false);
  });

  it('goes to the heading of the form after Change, and back to the Change button after Keep or Cancel', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(/^Change ‘I want him/);
    expect(isHeading()).to.equal(true);
    expect(focusName()).to.equal('Change ‘I want him to keep visiting me’');
    await picker.press(/^Cancel/);
    expect(focusName()).to.match(/^Change ‘I want him/);
    expect(focused()?.localName).to.equal('button');
    await picker.press(/^Change ‘I want him/);
    await picker.choose(/^The words have changed/);
    await picker.write(/^What does Joyce say now/, 'I want him to visit on Sundays');
    await picker.press(/^Keep this change/);
    expect(focusName()).to.match(/^Change ‘I want him to visit on Sundays/);
    expect(focused()?.localName).to.equal('button');
  });

  it('goes to a place that can be seen when the outcome kept is no longer current', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(/^Change ‘I want him/);
    await picker.choose(/^It is no longer wanted/);
    await picker.press(/^Keep this change/);
    expect(focused()?.checkVisibility()).to.equal(true);
    expect(picker.el.shadowRoot?.contains(focused())).to.equal(true);
    expect(cardText()).to.contain('I want him to keep visiting me');
  });

  it('goes into the words of an unsaved outcome after Change', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'First');
    await picker.press(/^Done/);
    await picker.press(/^Change ‘First’/);
    expect(focusName()).to.match(OPENING);
  });

  it('stays on the button when a place is pressed', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(/^Choose what matters most/);
    expect(focusName()).to.equal('Most important');
    const second = picker.el.shadowRoot?.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')[4];
    second?.focus();
    second?.click();
    await picker.settle();
    expect(focused()).to.equal(second);
    await picker.press(/^Done choosing/);
    expect(focusName()).to.match(/^Choose what matters most/);
  });

  it('goes to the summary after a blocked submit, and from its link to the control in the card that it opens', async () => {
    const value = section([visits, { id: 'o9', polarity: 'wanted', words: 'My garden', conversationId: 'c1' }]);
    const picker = await openPicker({ 'unsaved-value': value, required: true });
    await picker.submit();
    expect(focused()).to.equal(summary(picker.el));
    summaryLink(picker.el, 'Select whose words these are').click();
    await picker.settle();
    expect(focusName()).to.match(/^Joyce said it/);
    expect(cardText()).to.contain('Error: Select whose words these are');
  });

  it('stays where it is when an answer is chosen', async () => {
    const picker = await openPicker();
    for (const name of [/^Today/, /^Another day/, /^Beginning/, /^Joyce said it$/, /^Someone else/, /^Family/]) {
      await picker.choose(name);
      expect(focusName()).to.match(name);
    }
  });

  it('goes in reading order: hide, turn, when, which part, the words, why, whose words, add, did not say, what else', async () => {
    const picker = await openPicker();
    expect(stops(picker).map((name) => name.slice(0, 16))).to.deep.equal([
      'Hide screen',
      'Turn the screen ',
      'Today, Thursday ',
      'Yesterday, Wedne',
      'Another day, or ',
      'Beginning',
      'Middle',
      'End',
      'How, where, and ',
      'What does Joyce ',
      'What makes this ',
      'Joyce said it',
      'Joyce said it, w',
      'Someone else or ',
      'Add something th',
      'Add something th',
      'Joyce did not sa',
      'What other peopl',
      'What professiona',
      'Options talked t',
    ]);
  });

  it('is never lost to the page while a section is filled in by its buttons', async () => {
    const picker = await openPicker({ value: joyce });
    for (const name of [/^Change Conversation/, /^Add another/, /^Remove this/, /^Choose what/, /^Done choosing/]) {
      await picker.press(name);
      expect(picker.el.shadowRoot?.contains(focused()), `after ${String(name)}`).to.equal(true);
    }
  });

  for (const [what, add, words] of [
    ['wanted', ADD, OPENING],
    ['not wanted', ADD_NOT, NOT_WANTED],
  ] as const) {
    it(`goes to the words of what is ${what} before anything is said of the conversation`, async () => {
      const picker = await openPicker();
      await picker.press(add);
      await sendKeys({ type: 'No police' });
      await picker.settle();
      expect(focusName()).to.match(words);
      expect(picker.outcome().words).to.equal('No police');
      expect(picker.talk()).not.to.have.property('notes');
    });
  }

  it('goes into the item that was pressed, also where a vendor uses one id in two lists', async () => {
    const value = {
      ...section([{ ...visits, id: '1', conversationId: '1' }], [{ ...firstTalk, id: '1' }]),
      othersWishes: [{ id: '1', words: 'He wants money' }],
    };
    const picker = await openPicker({ value });
    await picker.press(/^Change ‘He wants money’/);
    expect((focused() as HTMLTextAreaElement).value).to.equal('He wants money');
    await picker.press(/^Change ‘I want him/);
    expect(cardText()).to.contain('What has happened to this outcome?');
    await picker.press(/^Change Conversation/);
    expect(focusName()).to.match(/^Another day/);
  });
});
