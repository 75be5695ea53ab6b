import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forbidConsole } from '../../support/console.js';
import { focused, summaryLink } from '../../support/dom.js';
import { garden, joyce, section, visits } from './recorded.js';
import { focusName, OPENING, openPicker, SAID, WHY, type Picker } from './picker.js';

const HOW = /^How, where, and who was there/;
const ADD_WHO = /^Add someone who took part/;
const WHO = /^Who\?/;

describe('Nothing that was typed is lost', () => {
  const consoleStayedEmpty = forbidConsole();

  describe('in a list within a conversation', () => {
    const withTwo = async (): ReturnType<typeof openPicker> => {
      const value = {
        schemaVersion: '1.0',
        conversations: [{ id: 'c1', participants: [{ name: 'Ann' }, { name: 'Bob' }] }],
        outcomes: [],
      };
      return openPicker({ 'unsaved-value': value });
    };

    it('a name that is emptied and written anew stays where it is', async () => {
      const picker = await withTwo();
      await picker.write(WHO, '');
      await picker.write(WHO, 'Zed');
      expect(picker.talk().participants).to.deep.equal([{ name: 'Zed' }, { name: 'Bob' }]);
    });

    it('what was removed can be put back in its place, by a button that has the focus', async () => {
      const picker = await withTwo();
      await picker.press(/^Remove number 1/);
      await picker.told('Removed. Undo is available.');
      expect(focusName()).to.equal('Undo');
      await picker.press(/^Undo$/);
      expect(picker.talk().participants).to.deep.equal([{ name: 'Ann' }, { name: 'Bob' }]);
      expect(picker.has(/^Undo$/)).to.equal(false);
    });

    it('the last answer of a conversation can be put back, too', async () => {
      const picker = await openPicker();
      await picker.press(HOW);
      await picker.press(ADD_WHO);
      expect(focusName()).to.match(WHO);
      await picker.write(WHO, 'Ann');
      await picker.press(/^Remove number 1/);
      expect(picker.el.value).to.equal(null);
      await picker.press(/^Undo$/);
      expect(picker.talk().participants).to.deep.equal([{ name: 'Ann' }]);
    });
  });

  describe('beside the outcomes', () => {
    it('No is an answer, also as the first one', async () => {
      const picker = await openPicker();
      await picker.press(/^Options talked through/);
      await picker.press(/^Add an option/);
      const no = picker.seen<HTMLInputElement>('[data-path="/options/0/chosen"] input').at(-1);
      no?.click();
      await picker.settle();
      expect(picker.value.options?.[0]).to.deep.include({ chosen: false });
    });

    it('a save that comes meanwhile leaves the box to who types in it', async () => {
      const picker = await openPicker();
      await picker.press(/^What other people want/);
      await picker.press(/^Add what someone else wants/);
      const box = picker.seen<HTMLTextAreaElement>('[data-also="othersWishes"] textarea')[0]!;
      const type = async (text: string): Promise<void> => {
        box.focus();
        box.value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await picker.settle();
      };
      await type('He wants');
      await picker.hostSaves();
      expect(picker.el.shadowRoot?.activeElement).to.equal(box);
      await type('He wants money');
      expect(picker.value.othersWishes?.[0]).to.deep.include({ words: 'He wants money' });
    });
  });

  describe('of an outcome', () => {
    const HARD = /^Hard to achieve/;
    const NEXT = /^What would be the next best thing/;

    it('what was explained stays when the words are emptied, in the value and on the screen', async () => {
      const picker = await openPicker();
      await picker.write(OPENING, 'I want him to visit');
      await picker.choose(SAID);
      await picker.press(HARD);
      await picker.choose(/^Yes$/);
      await picker.write(/^What was explained/, 'Police need evidence');
      await picker.write(OPENING, '');
      expect(picker.outcome().achievability).to.deep.equal({ explanation: 'Police need evidence' });
      expect(picker.outcome()).not.to.have.property('words');
      expect(picker.box(/^What was explained/).value).to.equal('Police need evidence');
      expect(focusName()).to.match(OPENING);
    });

    it('what is asked beyond the words is there where there are no words but what was seen', async () => {
      const seen = { id: 'o9', polarity: 'wanted', source: 'observed-from-behaviour', observation: 'He turns away' };
      const picker = await openPicker({ 'unsaved-value': section([seen]) });
      await picker.press(/^Change ‘He turns/);
      expect(picker.has(HARD)).to.equal(true);
    });

    it('a save that comes meanwhile leaves the box of the next best thing to who types in it', async () => {
      const picker = await openPicker({ value: section([visits]) });
      await picker.press(HARD);
      await picker.choose(/^Yes$/);
      await picker.write(NEXT, 'That he');
      const box = picker.box(NEXT);
      await picker.hostSaves();
      expect(picker.el.shadowRoot?.activeElement).to.equal(box);
      await picker.write(NEXT, 'That he rings');
      expect(picker.outcome(1).words).to.equal('That he rings');
    });

    it('why the next best thing matters stays when its words are emptied', async () => {
      const next = { id: 'o9', polarity: 'wanted', words: 'x', importance: 'She is alone' };
      const { recordedAt: _at, by: _by, ...first } = visits;
      const picker = await openPicker({ 'unsaved-value': section([{ ...first, hardToAchieve: true }]) });
      await picker.press(HARD);
      await picker.write(NEXT, 'x');
      const { id = '' } = picker.outcome(1);
      picker.el.value = section([picker.outcome(), { ...next, id }]) as never;
      await picker.settle();
      await picker.write(NEXT, '');
      expect(picker.outcome(1).importance).to.equal('She is alone');
    });

    it('that is removed nothing points to it, and Undo puts back who pointed', async () => {
      const { recordedAt: _at, by: _by, ...unsaved } = garden;
      const relations = [
        { type: 'depends-on', outcomeId: 'o3' },
        { type: 'conflicts-with', outcomeId: 'o1' },
      ];
      const first = { ...visits, hardToAchieve: true, nextBest: 'o3', relations };
      const picker = await openPicker({ 'unsaved-value': section([first, unsaved]) });
      await picker.press(/^Remove ‘I want to sit/);
      expect(picker.outcome().relations).to.deep.equal([{ type: 'conflicts-with', outcomeId: 'o1' }]);
      expect(picker.outcome()).not.to.have.property('nextBest');
      expect(picker.text).not.to.contain('Recorded elsewhere');
      await picker.press(/^Undo$/);
      expect(picker.value.outcomes).to.deep.equal([first, unsaved]);
    });

    it('that was removed is pointed to again by Undo, also where something else was written since', async () => {
      const { recordedAt: _at, by: _by, ...unsaved } = garden;
      const relations = [{ type: 'conflicts-with', outcomeId: 'o3' }];
      const first = { ...visits, hardToAchieve: true, nextBest: 'o3', relations, importance: undefined };
      const picker = await openPicker({ 'unsaved-value': section([first, unsaved]) });
      await picker.press(/^Remove ‘I want to sit/);
      await picker.press(/^Change ‘I want him/);
      await picker.writeAndLeave(WHY, 'He is kind');
      await picker.press(/^Undo$/);
      expect(picker.value.outcomes.map(({ id }) => id)).to.deep.equal(['o1', 'o3']);
      expect(picker.outcome()).to.deep.include({ importance: 'He is kind', nextBest: 'o3', relations });
    });
  });

  consoleStayedEmpty();

  describe('when a save comes meanwhile', () => {
    /** Types, lets the host save in mid-sentence, and goes on typing, as keys do. */
    async function typeOn(picker: Picker): Promise<void> {
      await sendKeys({ type: 'I want it ' });
      await picker.hostSaves();
      await sendKeys({ type: 'to stop' });
      await picker.settle();
    }
    const { recordedAt: _at, by: _by, ...unsaved } = garden;

    it('in the words of the second half of a sentence', async () => {
      const picker = await openPicker();
      await picker.write(OPENING, 'I want the abuse to stop but still see my son');
      await picker.choose(SAID);
      await picker.press(/^Split into two/);
      (focused() as HTMLTextAreaElement).select();
      await typeOn(picker);
      expect(picker.outcome(1).words).to.equal('I want it to stop');
    });

    it('in an outcome that was opened again before it was saved', async () => {
      const picker = await openPicker({ 'unsaved-value': section([unsaved]) });
      await picker.press(/^Change ‘/);
      (focused() as HTMLTextAreaElement).select();
      await typeOn(picker);
      expect(picker.outcome().words).to.equal('I want it to stop');
    });

    it('in an outcome that was folded and opened again, saved by then or not', async () => {
      const picker = await openPicker();
      await picker.write(OPENING, 'I want him home');
      await picker.choose(SAID);
      await picker.press(/^Done/);
      await picker.press(/^Change ‘/);
      (focused() as HTMLTextAreaElement).select();
      await typeOn(picker);
      expect(picker.outcome().words).to.equal('I want it to stop');
      await picker.press(/^Done/);
      await picker.press(/^Add why it matters/);
      await typeOn(picker);
      expect(picker.outcome().importance).to.equal('I want it to stop');
    });

    it('in an outcome beside which another conversation was begun', async () => {
      const picker = await openPicker({ value: joyce });
      await picker.press(/^Add something they want/);
      await picker.write(OPENING, 'New');
      await picker.press(/^Add another conversation/);
      picker.box(OPENING).focus();
      (focused() as HTMLTextAreaElement).select();
      await typeOn(picker);
      expect(picker.outcome(2).words).to.equal('I want it to stop');
    });

    for (const first of ['', 'I want it '])
      it(`in one beside which a colleague has added another: after ‘${first}’`, async () => {
        const picker = await openPicker({ value: joyce });
        await picker.press(/^Add something they want/);
        if (first) await sendKeys({ type: first });
        picker.el.defaultValue = section([...(joyce['outcomes'] as object[]), garden]) as never;
        await picker.settle();
        await sendKeys({ type: 'to stop' });
        await picker.settle();
        const words = picker.value.outcomes.map((outcome) => outcome.words);
        expect(words).to.include(`${first}to stop`).and.to.include(garden.words);
      });

    it('in the first one, on a page that saves it within the very event of a letter', async () => {
      const picker = await openPicker();
      picker.el.addEventListener('input', () => (picker.el.defaultValue = picker.el.value));
      picker.box(OPENING).focus();
      await sendKeys({ type: 'I want it to stop' });
      await picker.settle();
      expect(picker.outcome().words).to.equal('I want it to stop');
    });

    it('in one that a link of the error summary has opened', async () => {
      const { words: _words, ...wordless } = unsaved;
      const picker = await openPicker({ 'unsaved-value': section([wordless]), required: true });
      await picker.submit();
      summaryLink(picker.el, 'in their own words').click();
      await picker.settle();
      await typeOn(picker);
      expect(picker.outcome().words).to.equal('I want it to stop');
    });
  });

  for (const [press, gap, box] of [
    [/^Add why it matters/, { importance: undefined }, 'importance'],
    [/^Add what is missing/, { words: undefined, source: 'person' }, 'words'],
  ] as const) {
    it(`in the box for what a saved outcome lacked when a save comes meanwhile: its ${box}`, async () => {
      const picker = await openPicker({ value: section([{ ...garden, ...gap }]) });
      await picker.press(press);
      await sendKeys({ type: 'Because ' });
      await picker.hostSaves();
      await sendKeys({ type: 'I say so' });
      await picker.settle();
      expect(picker.outcome()[box]).to.equal('Because I say so');
    });
  }

  it('of the next best thing when it is the tenth outcome, and all become rows', async () => {
    const nine = Array.from({ length: 9 }, (_none, i) => ({ ...garden, id: `o${i}`, words: `Thing ${i}` }));
    const picker = await openPicker({ value: section(nine) });
    await picker.press(/^Hard to achieve: ‘Thing 3’/);
    await picker.choose(/^Yes$/);
    picker.box(/^What would be the next best thing/).focus();
    await sendKeys({ type: 'That he rings me' });
    await picker.settle();
    expect(picker.outcome(9).words).to.equal('That he rings me');
  });

  it('has no untouched box below what is saved, whenever that comes', async () => {
    const picker = await openPicker();
    expect(picker.has(OPENING)).to.equal(true);
    picker.el.defaultValue = joyce as never;
    await picker.settle();
    expect(picker.has(OPENING)).to.equal(false);
    expect(picker.cards.filter((card) => card.includes('‘'))).to.have.length(2);
  });
});
