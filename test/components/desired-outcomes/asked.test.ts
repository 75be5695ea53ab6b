import { expect } from '@open-wc/testing';
import { focused } from '../../support/dom.js';
import { noneExpressedReasonList, notAskedReasonList } from '../../../src/vocabulary/index.js';
import { ADD, focusName, OPENING, openPicker, OTHER_WAY, SAID, SUPPORTED, type Picker } from './picker.js';
import { firstTalk, section, visits } from './recorded.js';

const NONE = /^Joyce did not say what they want/;
const ASKED = 'Asked, and said what they want.';

async function talkToday(picker: Picker): Promise<void> {
  await picker.choose(/^Today/, /^Beginning/);
}

describe('Whether the person was asked', () => {
  it('is worked out from what is recorded, and says from what', async () => {
    const picker = await openPicker();
    await talkToday(picker);
    await picker.write(OPENING, 'My garden');
    await picker.choose(SAID);
    expect(picker.text).to.contain(`${ASKED} Because: 1 outcome recorded.`);
    expect(picker.talk()).not.to.have.property('askedStatus');
    await picker.press(ADD);
    await picker.write(OPENING, 'My cat');
    expect(picker.text).to.contain('Because: 2 outcomes recorded.');
  });

  it('is not claimed before it is known whose words they are', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'My garden');
    expect(picker.text).not.to.contain(ASKED);
  });

  it('has its question under the focus once Change is pressed', async () => {
    const picker = await openPicker({ value: section([visits]) });
    await picker.press(/^Change.*Asked/);
    expect(focusName()).to.match(/^Asked/);
  });

  it('can be corrected, and the correction is what counts', async () => {
    const picker = await openPicker();
    await talkToday(picker);
    await picker.write(OPENING, 'My garden');
    await picker.choose(SUPPORTED);
    await picker.press(/^Change.*Asked/);
    await picker.choose(/^I do not know/);
    expect(picker.talk().askedStatus).to.equal('dont-know');
    expect(focusName()).to.match(/^I do not know/);
  });

  for (const way of [/^We saw it in what they do/, /^It came from a best interests process/, /^Not known/]) {
    it(`is asked when the words come another way: ${way.source.slice(1)}`, async () => {
      const picker = await openPicker();
      await talkToday(picker);
      await picker.write(OPENING, 'She smiles in the garden');
      await picker.choose(OTHER_WAY, way);
      expect(picker.text).not.to.contain(ASKED);
      await picker.choose(/^I do not know/);
      expect(picker.talk().askedStatus).to.equal('dont-know');
    });
  }

  it('is worked out when someone who speaks for them said it', async () => {
    const picker = await openPicker();
    await talkToday(picker);
    await picker.write(OPENING, 'My garden');
    await picker.choose(OTHER_WAY, /^An attorney/);
    expect(picker.text).to.contain(ASKED);
  });

  it('can be said of an outcome that was recorded by mistake and leaves nothing', async () => {
    const mistake = { ...visits, status: 'entered-in-error' };
    const picker = await openPicker({ value: section([mistake]), required: true });
    await picker.submit();
    expect(picker.posts).to.equal(0);
    if (!picker.has(/^Not asked/)) await picker.press(NONE);
    await picker.choose(/^Not asked/, /^It was overlooked/);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });
});

describe('“Did not say what they want”', () => {
  it('is closed until it is needed, and opens with nothing chosen', async () => {
    const picker = await openPicker();
    expect(picker.has(/^Asked, but nothing said/)).to.equal(false);
    await picker.press(NONE);
    expect(picker.seen<HTMLInputElement>('input').filter(({ checked }) => checked)).to.have.length(0);
    expect(picker.el.value).to.equal(null);
  });

  it('records that nothing was said, and why', async () => {
    const picker = await openPicker({ required: true });
    await talkToday(picker);
    await picker.press(NONE);
    await picker.choose(/^Asked, but nothing said/, /^They were afraid/);
    expect(picker.talk()).to.deep.include({ askedStatus: 'asked-none-expressed', noneExpressedReason: 'afraid' });
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('asks why, at the question, when only the first answer is given', async () => {
    const picker = await openPicker({ required: true });
    await talkToday(picker);
    await picker.press(NONE);
    await picker.choose(/^Asked, but nothing said/);
    await picker.submit();
    expect(picker.fieldErrors).to.deep.equal(['Error: Select why nothing was said']);
    await picker.choose(/^Not asked/);
    expect(picker.fieldErrors).to.deep.equal(['Error: Select why Joyce was not asked']);
  });

  for (const [answer, list, field] of [
    [/^Asked, but nothing said/, noneExpressedReasonList, 'noneExpressedReason'],
    [/^Not asked/, notAskedReasonList, 'notAskedReason'],
  ] as const) {
    it(`has every reason of its list: ${field}`, async () => {
      const picker = await openPicker({ required: true });
      await talkToday(picker);
      await picker.press(NONE);
      await picker.choose(answer);
      for (const { code } of list.codes) {
        await picker.choose(new RegExp(`^${picker.el.words.label(list.name, code) ?? ''}$`));
        expect(picker.talk()[field]).to.equal(code);
      }
      await picker.submit();
      expect(picker.posts).to.equal(1);
    });
  }

  it('opens by itself where it is recorded, with the day on which they are asked again', async () => {
    const talk = { ...firstTalk, askedStatus: 'asked-not-ready', revisitOn: '2026-05-28' };
    const picker = await openPicker({ value: section([], [talk]), required: true });
    expect(picker.answer(/^Asked, and they want more time/).checked).to.equal(true);
    expect(picker.answer(/^In 2 weeks, 28 May 2026/).checked).to.equal(true);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('needs no reason when they want more time, or it is not known', async () => {
    for (const answer of [/^Asked, and they want more time/, /^I do not know/]) {
      const picker = await openPicker({ required: true });
      await talkToday(picker);
      await picker.press(NONE);
      await picker.choose(answer);
      await picker.submit();
      expect(picker.posts).to.equal(1);
    }
  });

  it('says that a question came, and that the answer of one that went is kept', async () => {
    const picker = await openPicker();
    await picker.press(NONE);
    await picker.choose(/^Not asked/);
    await picker.told('New question: Why were they not asked?');
    await picker.choose(/^It was overlooked/, /^I do not know/);
    await picker.told('Question removed. Your answer is kept.');
  });

  it('sets a reason aside when another answer is chosen, and gives it back with its question', async () => {
    const picker = await openPicker();
    await picker.press(NONE);
    await picker.choose(/^Not asked/, /^It was overlooked/, /^Asked, but nothing said/, /^They were afraid/);
    expect(picker.talk()).not.to.have.property('notAskedReason');
    expect(picker.talk().setAside).to.deep.equal({ notAskedReason: 'oversight' });
    await picker.choose(/^Not asked/);
    expect(picker.talk()).to.deep.include({ askedStatus: 'not-asked', notAskedReason: 'oversight' });
    expect(picker.talk().setAside).to.deep.equal({ noneExpressedReason: 'afraid' });
  });

  it('is set aside when words are typed, box by box, and comes back as it was when they go', async () => {
    const picker = await openPicker();
    await talkToday(picker);
    await picker.press(NONE);
    await picker.choose(/^Asked, but nothing said/, /^They were afraid/, /^Not asked/, /^It was overlooked/);
    const before = picker.talk();
    await picker.write(OPENING, 'M');
    expect(picker.talk()).not.to.have.property('askedStatus');
    expect(picker.talk()).not.to.have.property('notAskedReason');
    expect(picker.has(/^Not asked/)).to.equal(false);
    expect(picker.talk().setAside).to.deep.equal({
      noneExpressedReason: 'afraid',
      askedStatus: 'not-asked',
      notAskedReason: 'oversight',
    });
    await picker.write(OPENING, '');
    expect(picker.talk()).to.deep.equal(before);
    expect(picker.answer(/^Not asked/).checked).to.equal(true);
  });

  it('comes back when the only outcome is removed, and goes again when it is put back', async () => {
    const picker = await openPicker();
    await picker.press(NONE);
    await picker.choose(/^I do not know/);
    await picker.write(OPENING, 'My garden');
    const before = picker.el.value;
    await picker.press(/^Remove/);
    expect(picker.talk().askedStatus).to.equal('dont-know');
    await picker.press(/^Undo$/);
    expect(picker.el.value).to.deep.equal(before);
  });

  it('is kept through a save: the words set aside a saved answer in a version of its own, which goes with them', async () => {
    const saved = section([], [{ ...firstTalk, askedStatus: 'not-asked', notAskedReason: 'oversight' }]);
    const picker = await openPicker({ value: saved });
    await picker.press(ADD);
    await picker.write(OPENING, 'My garden');
    expect(picker.talk().history).to.have.length(1);
    expect(picker.talk()).not.to.have.property('askedStatus');
    await picker.write(OPENING, '');
    expect(picker.el.value).to.deep.equal(saved);
  });

  it('leads from the summary to the question, even when it was closed', async () => {
    const picker = await openPicker({ required: true });
    await talkToday(picker);
    await picker.press(NONE);
    await picker.choose(/^Not asked/);
    await picker.press(NONE);
    expect(picker.has(/^It was overlooked/)).to.equal(false);
    await picker.submit();
    await picker.press(/^Select why Joyce was not asked/);
    expect(focusName()).to.match(/^Asking would have increased the risk/);
  });

  it('is what the error of an empty section points past: enter words, or say why there are none', async () => {
    const picker = await openPicker({ required: true });
    await talkToday(picker);
    await picker.submit();
    expect(picker.fieldErrors).to.deep.equal(['Error: Enter what Joyce wants, or say why nothing is recorded']);
    await picker.press(/^Enter what Joyce wants, or say/);
    expect(focusName()).to.match(OPENING);
  });

  it('stays open while the reason that was missing is answered', async () => {
    const silent = { ...firstTalk, id: 'c2', askedStatus: 'not-asked' };
    const picker = await openPicker({ 'unsaved-value': section([visits], [firstTalk, silent]), required: true });
    await picker.submit();
    await picker.choose(/^The person declined contact/);
    expect(picker.answer(/^The person declined contact/)).to.equal(focused());
    expect(picker.talk(1).notAskedReason).to.equal('person-declined-contact');
  });

  it('says why, folded and to read, by what is stated now', async () => {
    const silent = {
      ...firstTalk,
      id: 'c2',
      askedStatus: 'not-asked',
      notAskedReason: 'oversight',
      noneExpressedReason: 'distressed',
    };
    const waiting = { ...silent, id: 'c3', askedStatus: 'asked-not-ready' };
    for (const readonly of [false, true]) {
      const picker = await openPicker({ value: section([visits], [firstTalk, silent, waiting]), readonly });
      expect(picker.text).to.contain('Not asked. It was overlooked.');
      expect(picker.text).not.to.contain('distressed');
    }
  });
});
