import { expect } from '@open-wc/testing';
import { ADD, ADD_NOT, focusName, NOT_WANTED, OPENING, openPicker, OTHER_WAY, SAID, SUPPORTED } from './picker.js';
import { firstTalk, section, visits } from './recorded.js';

const SEEN = /^What did you see that shows what Joyce wants/;
const SAW = /^We saw it in what they do/;

describe('Whose words they are', () => {
  it('has two usual answers, and a third that opens the rest', async () => {
    const picker = await openPicker();
    expect(picker.has(/^Family or a friend/)).to.equal(false);
    await picker.write(OPENING, 'My garden');
    await picker.choose(SAID);
    expect(picker.outcome().source).to.equal('person');
    await picker.choose(OTHER_WAY);
    expect(picker.outcome()).not.to.have.property('source');
    await picker.choose(/^Family or a friend/);
    expect(picker.outcome().source).to.equal('family-or-friend');
    expect(picker.answer(OTHER_WAY).checked).to.equal(true);
    await picker.choose(SUPPORTED);
    expect(picker.outcome().source).to.equal('person-with-support');
    expect(picker.has(/^Family or a friend/)).to.equal(false);
  });

  it('is never chosen beforehand', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'My garden');
    expect(picker.seen<HTMLInputElement>('input').filter(({ checked }) => checked)).to.have.length(0);
    expect(picker.outcome()).not.to.have.property('source');
  });

  it('is carried to the next outcome as a line with Change, and never as a ticked control', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'My garden');
    await picker.choose(SUPPORTED);
    await picker.press(ADD_NOT);
    expect(picker.cards[1]).to.contain('Joyce said it, with support Change');
    expect(picker.has(SUPPORTED)).to.equal(false);
    expect(picker.value.outcomes).to.have.length(1);
    await picker.write(NOT_WANTED, 'No police');
    expect(picker.outcome(1).source).to.equal('person-with-support');
    expect(picker.has(SUPPORTED)).to.equal(false);
    await picker.press(/^Change.*Whose words/);
    expect(focusName(), 'the answer that is carried').to.match(SUPPORTED);
    await picker.choose(SAID);
    expect(picker.value.outcomes.map(({ source }) => source)).to.deep.equal(['person-with-support', 'person']);
  });

  it('can be changed on a carried line before anything is written', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'My garden');
    await picker.choose(SAID);
    await picker.press(ADD);
    await picker.press(/^Change.*Whose words/);
    await picker.write(OPENING, 'My cat');
    expect(picker.outcome(1)).not.to.have.property('source');
  });

  it('does not seem answered on an outcome that was left without it', async () => {
    const picker = await openPicker({ required: true });
    await picker.choose(/^Today/, /^Beginning/);
    await picker.write(OPENING, 'First');
    await picker.press(ADD);
    await picker.write(OPENING, 'Second');
    await picker.choose(SAID);
    await picker.press(/^Change ‘First’/);
    expect(picker.answer(SAID).checked).to.equal(false);
    expect(picker.outcome()).not.to.have.property('source');
    await picker.submit();
    await picker.press(/^Select whose words these are/);
    await picker.choose(SAID);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('is not carried from one person’s record to another’s', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'My garden');
    await picker.choose(SAID);
    await picker.press(/^Done/);
    picker.el.value = section([{ ...visits, id: 'other' }], [{ ...firstTalk, id: 'another' }]) as never;
    await picker.settle();
    await picker.press(ADD);
    expect(picker.has(/^Change.*Whose words/)).to.equal(false);
  });

  it('asks what was seen when it was seen, and needs no words then', async () => {
    const picker = await openPicker({ required: true });
    await picker.choose(/^Today/, /^Beginning/);
    await picker.choose(OTHER_WAY, SAW);
    await picker.told('New question: What did you see that shows what Joyce wants?');
    await picker.choose(/^I do not know/);
    await picker.submit();
    expect(picker.fieldErrors).to.deep.equal(['Error: Enter what you saw that shows what Joyce wants']);
    await picker.press(/^Enter what you saw/);
    expect(focusName()).to.match(SEEN);
    await picker.write(SEEN, 'She smiles when he comes');
    await picker.submit();
    expect(picker.posts).to.equal(1);
    expect(picker.outcome()).to.deep.include({ observation: 'She smiles when he comes' });
    expect(picker.outcome()).not.to.have.property('words');
  });

  it('sets aside what was seen when someone said it after all, and gives it back', async () => {
    const picker = await openPicker();
    await picker.choose(OTHER_WAY, SAW);
    await picker.write(SEEN, 'She smiles');
    await picker.choose(SAID);
    expect(picker.outcome()).not.to.have.property('observation');
    expect(picker.outcome().setAside).to.deep.equal({ observation: 'She smiles' });
    expect(picker.has(SEEN)).to.equal(false);
    await picker.choose(OTHER_WAY, SAW);
    expect(picker.outcome().observation).to.equal('She smiles');
    expect(picker.outcome()).not.to.have.property('setAside');
  });

  it('never makes the person’s words of what was only seen', async () => {
    const seen = { id: 'o5', polarity: 'wanted', source: 'observed-from-behaviour', observation: 'She smiles' };
    const value = section([{ ...seen, rank: 1, history: [{ ...seen, id: undefined }] }]);
    for (const readonly of [false, true]) {
      const picker = await openPicker({ value, readonly });
      expect(picker.allText).to.contain('She smiles');
      expect(picker.allText).not.to.contain('Joyce said: ‘She smiles’');
      expect(picker.allText).not.to.contain('Joyce’s words');
    }
  });

  it('asks for words where it is sorted as something else, whether it is saved or not (rule V3)', async () => {
    const { words: _words, ...seen } = { ...visits, source: 'observed-from-behaviour', observation: 'She smiles' };
    const asked = { ...firstTalk, askedStatus: 'asked-expressed' };
    const sentence = 'Enter the words for ‘something else’';
    for (const given of ['value', 'unsaved-value']) {
      const picker = await openPicker({
        [given]: section([{ ...seen, code: 'something-else' }], [asked]),
        required: true,
      });
      await picker.submit();
      await picker.press(new RegExp(`^${sentence}`));
      expect(focusName()).to.match(OPENING);
      expect(picker.fieldErrors).to.deep.equal([`Error: ${sentence}`]);
      await picker.write(OPENING, 'My garden');
      await picker.submit();
      expect(picker.posts).to.equal(1);
    }
    const sorted = await openPicker({ value: section([seen], [asked]), required: true });
    await sorted.press(/^Sort it/);
    await sorted.choose(/^Something else$/);
    await sorted.submit();
    await sorted.press(new RegExp(`^${sentence}`));
    expect(focusName()).to.match(OPENING);
  });

  it('does not call words the person’s that came out of a process about them', async () => {
    const picker = await openPicker({ value: section([{ ...visits, source: 'best-interests-process' }]) });
    expect(picker.cards[0]).to.contain('It came from a best interests process');
    expect(picker.cards[0]).not.to.contain('Joyce’s words');
  });
});
