import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused } from '../../support/dom.js';
import { ADD, ADD_NOT, focusName, NOT_WANTED, OPENING, openPicker, SAID, WHY, WORKER } from './picker.js';
import { joyce } from './recorded.js';

describe('Writing is keeping', () => {
  it('makes nothing of a box that nobody has touched', async () => {
    const picker = await openPicker();
    expect(picker.el.value).to.equal(null);
    picker.box(OPENING).focus();
    await picker.leave();
    expect(picker.el.value).to.equal(null);
    expect(picker.posted).to.equal(null);
  });

  it('has the outcome in the value at the first character, with who recorded it and when', async () => {
    const picker = await openPicker();
    picker.box(OPENING).focus();
    await sendKeys({ press: 'I' });
    await picker.settle();
    expect(picker.value.outcomes).to.have.length(1);
    expect(picker.outcome()).to.deep.include({ polarity: 'wanted', words: 'I', by: WORKER });
    expect(picker.outcome().recordedAt).to.match(/^2026-05-14T10:42:00\+01:00$/);
    expect(picker.outcome().conversationId).to.equal(picker.talk().id);
    expect(picker.posted).to.equal(JSON.stringify(picker.el.value));
  });

  it('keeps the focus and the letters while the value is made under the fingers', async () => {
    const picker = await openPicker();
    picker.box(OPENING).focus();
    await sendKeys({ type: 'I want him to keep visiting me' });
    expect((focused() as HTMLTextAreaElement).value).to.equal('I want him to keep visiting me');
    expect(picker.outcome().words).to.equal('I want him to keep visiting me');
  });

  it('is nothing again when the box is emptied', async () => {
    const picker = await openPicker();
    picker.box(OPENING).focus();
    await sendKeys({ type: 'No' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });
    await picker.settle();
    expect(picker.el.value).to.equal(null);
    expect(picker.posted).to.equal(null);
    expect(focusName()).to.match(OPENING);
  });

  it('takes an emptied outcome out of what else is recorded, and asks nothing about it', async () => {
    const picker = await openPicker({ value: joyce, required: true });
    await picker.press(ADD);
    await picker.write(OPENING, 'x');
    expect(picker.value.outcomes).to.have.length(3);
    await picker.write(OPENING, '');
    expect(picker.value).to.deep.equal(joyce);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('leaves the box where it is when its words are deleted, with the focus in it, and keeps what else it says', async () => {
    const picker = await openPicker();
    await picker.choose(/^Today/, /^Beginning/);
    await picker.write(OPENING, 'First');
    await picker.choose(SAID);
    await picker.press(/^Sort/);
    await picker.choose(/^Something else/);
    await picker.press(ADD);
    await picker.write(OPENING, 'Second');
    await picker.press(/^Change ‘First’/);
    picker.box(OPENING).focus();
    for (let i = 0; i < 5; i += 1) await sendKeys({ press: 'Backspace' });
    await picker.settle();
    expect(picker.value.outcomes.map(({ words }) => words)).to.deep.equal([undefined, 'Second']);
    expect(focusName()).to.match(OPENING);
    await sendKeys({ type: 'Before' });
    await picker.settle();
    expect(picker.value.outcomes.map(({ words }) => words)).to.deep.equal(['Before', 'Second']);
    expect(picker.outcome()).to.deep.include({ source: 'person', code: 'something-else' });
  });

  it('keeps what other fields the host gave when all that was written is deleted again', async () => {
    const picker = await openPicker();
    const people = [{ id: 'p1', name: 'Ann' }];
    picker.el.value = { schemaVersion: '1.0', people, conversations: [], outcomes: [] } as never;
    await picker.settle();
    await picker.write(OPENING, 'x');
    await picker.write(OPENING, '');
    expect(picker.el.value).to.deep.include({ people });
  });

  it('is nothing again when the only answer, a part of the work, is taken back', async () => {
    const picker = await openPicker();
    await picker.choose(/^Beginning/);
    expect(picker.talk().stages).to.deep.equal(['beginning']);
    await picker.choose(/^Beginning/);
    expect(picker.el.value).to.equal(null);
  });

  it('keeps why it matters without the words, because it was said', async () => {
    const picker = await openPicker();
    await picker.write(WHY, 'He is very kind');
    expect(picker.outcome()).to.deep.include({ importance: 'He is very kind' });
  });

  it('makes of each add button what it says', async () => {
    const picker = await openPicker();
    await picker.press(ADD_NOT);
    await picker.write(NOT_WANTED, 'No police');
    await picker.press(ADD);
    await picker.write(OPENING, 'My garden');
    expect(picker.value.outcomes.map(({ polarity }) => polarity)).to.deep.equal(['not-wanted', 'wanted']);
  });

  it('only folds with Done: the words stand on a card and the value stays as it is', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'I want him to keep visiting me');
    const before = picker.el.value;
    await picker.press(/^Done with ‘I want/);
    expect(picker.el.value).to.deep.equal(before);
    expect(picker.cards).to.have.length(1);
    expect(picker.cards[0]).to.contain('‘I want him to keep visiting me’');
    expect(picker.has(OPENING)).to.equal(false);
  });

  it('shows no error for folding an unfinished one', async () => {
    const picker = await openPicker({ required: true });
    await picker.write(WHY, 'He is kind');
    await picker.press(/^Done/);
    expect(picker.fieldErrors).to.deep.equal([]);
  });

  it('has one card open: adding another folds the first', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'First');
    await picker.press(ADD);
    expect(picker.cards[0]).to.contain('‘First’');
    expect(picker.el.shadowRoot?.querySelectorAll('textarea[id$="/words"]')).to.have.length(1);
    await picker.press(/^Change ‘First’/);
    expect((picker.box(OPENING) as HTMLTextAreaElement).value).to.equal('First');
  });

  it('keeps a text exactly as it was said: spaces, lines, quotation marks', async () => {
    const picker = await openPicker();
    const said = '  “Well…”\nI said:  “no”  ';
    await picker.writeAndLeave(OPENING, said);
    expect(picker.outcome().words).to.equal(said);
  });

  it('gives back after save and reload whatever was half-written', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'I want to');
    const later = await picker.saveAndReload();
    expect(later.outcome().words).to.equal('I want to');
    expect(later.cards.join()).to.contain('‘I want to’');
  });
});
