import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { focusName, openPicker } from './picker.js';

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

  consoleStayedEmpty();
});
