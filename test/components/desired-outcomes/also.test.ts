import { expect } from '@open-wc/testing';
import { liveOutcomes } from '../../../src/rules/index.js';
import { summaryEntries } from '../../support/dom.js';
import { forbidConsole } from '../../support/console.js';
import { focusName, openPicker } from './picker.js';
import { joyce } from './recorded.js';

const OTHERS = /^What other people want/;
const GOALS = /^What professionals propose/;
const OPTIONS = /^Options talked through/;

describe('Beside what the person wants', () => {
  const consoleStayedEmpty = forbidConsole();

  it('nothing is asked before it is asked for', async () => {
    const picker = await openPicker({ value: joyce });
    expect(picker.button(OTHERS).textContent?.trim()).to.equal('What other people want (0)');
    expect(picker.has(/^Add what someone else wants/)).to.equal(false);
    await picker.press(OTHERS);
    expect(picker.has(/^Add what someone else wants/)).to.equal(true);
    expect(picker.value).to.deep.equal(joyce);
  });

  it('what others want is kept apart, and is no outcome of the person', async () => {
    const picker = await openPicker({ value: joyce, required: true });
    const before = picker.value;
    await picker.press(OTHERS);
    await picker.press(/^Add what someone else wants/);
    expect(focusName()).to.equal('What do they want, in their own words?');
    await picker.write(/^What do they want, in/, 'We want her to move in with us');
    await picker.write(/^Who wants this/, 'Her niece');
    const [wish] = picker.value.othersWishes ?? [];
    expect(wish).to.deep.include({
      words: 'We want her to move in with us',
      who: 'Her niece',
      by: { id: 'w1', name: 'A worker' },
    });
    expect(picker.value.outcomes).to.deep.equal(before.outcomes);
    expect(liveOutcomes(picker.value)).to.have.length(before.outcomes.length);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('an entry that was opened and not touched is nothing, and asks for nothing', async () => {
    const picker = await openPicker({ value: joyce, required: true });
    await picker.press(GOALS);
    await picker.press(/^Add what a professional proposes/);
    expect(picker.value).to.deep.equal(joyce);
    await picker.write(/^What do they propose/, 'x');
    await picker.write(/^What do they propose/, '');
    expect(picker.value.professionalGoals ?? []).to.deep.equal([]);
    expect(picker.box(/^What do they propose/).checkVisibility(), 'it is still open').to.equal(true);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('a professional’s goal holds what the person thinks of it', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(GOALS);
    await picker.press(/^Add what a professional proposes/);
    await picker.write(/^What do they propose/, 'A visit by the police');
    await picker.write(/^What does Joyce think of it/, 'No, he is kind');
    await picker.choose(/^No$/);
    expect(picker.value.professionalGoals?.[0]).to.deep.include({ personView: 'No, he is kind', personAgrees: 'no' });
  });

  it('an option holds its good points, its risks, what the person thinks and whether they chose it', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(OPTIONS);
    await picker.press(/^Add an option/);
    await picker.write(/^What could be done/, 'Joyce talks to him herself');
    await picker.write(/^What would be good about it/, 'It stays between them');
    await picker.write(/^What could go wrong/, 'He may be cross');
    const [available, chosen] = picker
      .seen<HTMLInputElement>('[data-also="options"] input[value="yes"]')
      .map((answer) => answer);
    available?.click();
    await picker.settle();
    chosen?.click();
    await picker.settle();
    expect(picker.value.options?.[0]).to.deep.include({
      option: 'Joyce talks to him herself',
      benefits: 'It stays between them',
      risks: 'He may be cross',
      available: 'yes',
      chosen: true,
    });
  });

  it('what is saved is a card, and its change keeps what was said before', async () => {
    const saved = { ...joyce, othersWishes: [{ id: 'w1', words: 'She should move', who: 'Her niece' }] };
    const picker = await openPicker({ value: saved });
    expect(picker.text, 'open, because it holds something').to.contain('‘She should move’');
    await picker.press(/^Change ‘She should move’/);
    await picker.write(/^What do they want, in/, 'She should stay');
    const [wish] = picker.value.othersWishes ?? [];
    expect(wish).to.deep.include({ words: 'She should stay' });
    expect(wish?.['history']).to.deep.equal([{ words: 'She should move', who: 'Her niece' }]);
  });

  it('an entry that is not saved can be removed, and put back', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(OTHERS);
    await picker.press(/^Add what someone else wants/);
    await picker.write(/^What do they want, in/, 'She should move');
    await picker.press(/^Remove ‘She should move’/);
    expect(picker.value.othersWishes).to.deep.equal([]);
    expect(focusName()).to.equal('Undo');
    await picker.press(/^Undo/);
    expect(picker.value.othersWishes?.[0]).to.deep.include({ words: 'She should move' });
  });

  it('an entry is folded by Done, and by the next one', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(OTHERS);
    await picker.press(/^Add what someone else wants/);
    await picker.write(/^What do they want, in/, 'She should move');
    await picker.press(/^Done.*‘She should move’/);
    expect(focusName()).to.contain('She should move');
    expect(picker.has(/^What do they want, in/)).to.equal(false);
    await picker.press(/^Change ‘She should move’/);
    await picker.press(/^Add what someone else wants/);
    expect(picker.seen('[data-also="othersWishes"] textarea')).to.have.length(1);
    await picker.write(/^What do they want, in/, 'She should stay');
    await picker.press(/^Change ‘She should move’/);
    expect(picker.box(/^What do they want, in/).value).to.equal('She should move');
    expect(picker.has(/^Change ‘She should stay’/)).to.equal(true);
  });

  it('an error leads to its question', async () => {
    const saved = { ...joyce, professionalGoals: [{ id: 'g1', who: 'The GP' }] };
    const picker = await openPicker({ value: saved, required: true });
    await picker.submit();
    const [entry] = summaryEntries(picker.el);
    expect(entry?.text).to.equal('Enter what is proposed');
    await picker.press(/^Enter what is proposed/);
    expect(focusName()).to.equal('What do they propose?');
  });

  it('is read, and not edited, where the section is read only', async () => {
    const options = [{ id: 'x1', option: 'Talk to him', personView: 'Yes', chosen: true, available: 'yes' }];
    const picker = await openPicker({ value: { ...joyce, options }, readonly: true });
    expect(picker.text)
      .to.contain('‘Talk to him’')
      .and.to.match(/Did Joyce choose it\?\s*Yes/);
    expect(picker.has(/^Change/)).to.equal(false);
  });

  consoleStayedEmpty();
});
