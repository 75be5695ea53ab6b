import { expect } from '@open-wc/testing';
import { summaryEntries } from '../../support/dom.js';
import { ADD, focusName, OPENING, openPicker, SAID } from './picker.js';
import { firstTalk, joyce, section, visits } from './recorded.js';

const ANOTHER = /^Add another conversation/;

describe('Conversations', () => {
  it('belong to a part of the work, or several', async () => {
    const picker = await openPicker({ required: true });
    await picker.choose(/^Today/, /^Beginning/, /^End/);
    expect(picker.talk()).to.deep.include({ stages: ['beginning', 'end'] });
    await picker.choose(/^Beginning/, /^End/);
    await picker.submit();
    expect(picker.fieldErrors).to.include('Error: Select which part of the work this was');
  });

  it('stand as one line once the outcome is folded, with a way to change them', async () => {
    const picker = await openPicker();
    await picker.choose(/^Today/, /^Beginning/);
    await picker.write(OPENING, 'My garden');
    await picker.press(/^Done/);
    expect(picker.text).to.contain('Conversation 14 May 2026 · Beginning');
    await picker.press(/^Change Conversation 14 May 2026/);
    expect(focusName()).to.match(/^Today/);
    await picker.choose(/^Yesterday/);
    expect(picker.talk().date).to.equal('2026-05-13');
  });

  it('make nothing of another one that was opened and not touched', async () => {
    const picker = await openPicker({ value: joyce, required: true });
    await picker.press(ANOTHER);
    expect(focusName()).to.match(/^Today/);
    expect(picker.value).to.deep.equal(joyce);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('take a second one, in which new outcomes are said', async () => {
    const picker = await openPicker({ value: joyce, required: true });
    await picker.press(ANOTHER);
    await picker.choose(/^Today/, /^Middle/);
    await picker.press(ADD);
    await picker.write(OPENING, 'I want to sit in my garden');
    await picker.choose(SAID);
    expect(picker.value.conversations).to.have.length(2);
    expect(picker.talk(1)).to.deep.include({ date: '2026-05-14', stages: ['middle'] });
    expect(picker.outcome(2).conversationId).to.equal(picker.talk(1).id);
    expect(picker.talk()).to.deep.equal(firstTalk);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('ask of a second one, in which nothing new is said, whether the person was asked', async () => {
    const picker = await openPicker({ value: joyce, required: true });
    await picker.press(ANOTHER);
    await picker.choose(/^Today/, /^Middle/);
    await picker.submit();
    expect(picker.posts).to.equal(0);
    expect(summaryEntries(picker.el).map(({ text }) => text)).to.deep.equal([
      'Select whether Joyce was asked what they want',
    ]);
    await picker.choose(/^Asked, and Joyce wants what is recorded here/);
    expect(picker.talk(1).askedStatus).to.equal('asked-expressed');
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('keep the question about asking open, with its why, while it is answered', async () => {
    const picker = await openPicker({
      value: section([visits], [firstTalk, { ...firstTalk, id: 'c2' }]),
      required: true,
    });
    await picker.submit();
    await picker.choose(/^Asked, but nothing said/);
    expect(focusName()).to.match(/^Asked, but nothing said/);
    expect(picker.fieldErrors).to.include('Error: Select why nothing was said');
    await picker.choose(/^They want nothing to happen/);
    expect(picker.talk(1)).to.deep.include({
      askedStatus: 'asked-none-expressed',
      noneExpressedReason: 'wants-nothing',
    });
    expect(focusName()).to.match(/^They want nothing/);
  });

  it('let a stated answer of a saved one be corrected, the last one and earlier ones', async () => {
    const stated = { askedStatus: 'asked-expressed' };
    const value = section(
      [visits],
      [firstTalk, { ...firstTalk, id: 'c2', ...stated }, { ...firstTalk, id: 'c3', ...stated }],
    );
    for (const place of [1, 2]) {
      const picker = await openPicker({ value });
      const buttons = picker
        .seen('button')
        .filter((button) => /^Change.*Asked/.test(button.getAttribute('aria-label') ?? ''));
      buttons.at(place - 3)?.click();
      await picker.settle();
      await picker.choose(/^Not asked/, /^It was overlooked/);
      expect(picker.talk(place)).to.deep.include({ askedStatus: 'not-asked', notAskedReason: 'oversight' });
      expect(picker.talk(place).history).to.have.length(1);
    }
  });

  it('can be removed until they are saved, and put back', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(ANOTHER);
    await picker.choose(/^Today/, /^Middle/);
    const before = picker.el.value;
    await picker.press(/^Remove this conversation/);
    expect(picker.value).to.deep.equal(joyce);
    expect(focusName()).to.equal('Undo');
    await picker.told('Removed. Undo is available.');
    await picker.press(/^Undo$/);
    expect(picker.el.value).to.deep.equal(before);
    await picker.told('Put back.');
  });

  it('are not removed while something that was said in them is recorded', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(ANOTHER);
    await picker.choose(/^Today/, /^Middle/);
    await picker.press(ADD);
    await picker.write(OPENING, 'My garden');
    await picker.press(/^Done/);
    await picker.press(/^Change Conversation 14 May/);
    expect(picker.has(/^Remove this conversation/)).to.equal(false);
  });

  it('are never removed once they are saved', async () => {
    const picker = await openPicker({ value: section([visits], [firstTalk, { ...firstTalk, id: 'c2' }]) });
    for (const line of picker
      .seen('button')
      .filter((button) => /^Change Conv/.test(button.getAttribute('aria-label') ?? ''))) {
      line.click();
      await picker.settle();
    }
    expect(picker.has(/^Remove this/)).to.equal(false);
  });

  it('keep the earlier version of a saved one that is corrected', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(/^Change Conversation/);
    await picker.choose(/^Yesterday/);
    expect(picker.talk()).to.deep.include({ id: 'c1', date: '2026-05-13', recordedAt: '2026-05-14T10:42:00+01:00' });
    const { id: _id, ...earlier } = firstTalk;
    expect(picker.talk().history).to.deep.equal([earlier]);
  });

  it('are as they were when a correction is taken back', async () => {
    const saved = { ...firstTalk, date: '2026-05-14' };
    const picker = await openPicker({ value: section([visits], [saved]) });
    await picker.press(/^Change Conversation/);
    await picker.choose(/^Yesterday/, /^Today/);
    expect(picker.talk()).to.deep.equal(saved);
    await picker.choose(/^Middle/, /^Middle/);
    expect(picker.talk()).to.deep.equal(saved);
  });

  for (const words of ['', 'Said by mistake'])
    it(`stays the one that is spoken of when an outcome is taken away from it: ‘${words}’`, async () => {
      const picker = await openPicker({ value: joyce });
      await picker.press(/^Add another conversation/);
      await picker.press(ADD);
      if (words) await picker.write(OPENING, words);
      await picker.press(words ? /^Remove ‘Said/ : /^Remove(?! this)/);
      await picker.press(ADD);
      await picker.write(OPENING, 'Said today');
      expect(picker.outcome(2).conversationId).not.to.equal('c1');
      expect(picker.value.conversations).to.have.length(2);
    });

  it('comes back with its only outcome, and is still the one that is spoken of', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(/^Add another conversation/);
    await picker.press(ADD);
    await picker.write(OPENING, 'A new thing');
    await picker.press(/^Remove ‘A new/);
    await picker.press(/^Undo/);
    await picker.press(ADD);
    await picker.write(OPENING, 'Another');
    expect(picker.value.conversations).to.have.length(2);
    expect(picker.outcome(3).conversationId).to.equal(picker.outcome(2).conversationId);
  });

  it('that was stated keeps what was stated when one more word of others comes and goes', async () => {
    const talk = { ...firstTalk, askedStatus: 'not-asked', notAskedReason: 'oversight' };
    const picker = await openPicker({ value: section([{ ...visits, source: 'family-or-friend' }], [talk]) });
    await picker.press(ADD);
    await picker.write(OPENING, 'x');
    await picker.write(OPENING, '');
    expect(picker.talk()).to.deep.include({ askedStatus: 'not-asked', notAskedReason: 'oversight' });
  });

  it('of this visit is not named over the box as an earlier one when a save comes', async () => {
    const picker = await openPicker();
    await picker.choose(/^Yesterday/, /^Beginning/);
    await picker.write(OPENING, 'He');
    await picker.hostSaves();
    expect(picker.seen('li .muted').map(({ innerText }) => innerText)).to.deep.equal([]);
    const later = await openPicker({ value: joyce });
    await later.press(ADD);
    await later.write(OPENING, 'He');
    expect(later.seen('li:last-child .muted').map(({ innerText }) => innerText)).to.deep.equal([
      'Conversation 1 May 2026 · Beginning',
    ]);
  });
});
