import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { control, fields, settle, shownText, wholeText } from '../support/dom.js';
import { inForm, place, type TestForm } from '../support/form.js';
import { copy, type Contract, type SectionUnderTest } from './types.js';

const codes = (el: SectionUnderTest): string[] => el.issues.map((issue) => issue.code);

/** What is neither a plain object nor the JSON of one stays as it came. */
export function unreadableContract({ tag, samples, focusText }: Contract): void {
  class Record {
    readonly of = 'a class';
  }
  const properties: readonly [string, unknown][] = [
    ['an array', [copy(samples.valid[0])]],
    ['a number', 7],
    ['zero', 0],
    ['true', true],
    ['false', false],
    ['a text', 'not an object'],
    ['the JSON text of an object', JSON.stringify(samples.valid[0])],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['an instance of a class', new Record()],
    ['a function', () => ({})],
  ];
  const texts: readonly [string, string][] = [
    ['broken JSON', '{"outcomes": [{"words": "I want'],
    ['a JSON array', '[1, 2]'],
    ['a JSON number', '7'],
    ['a JSON text', '"text"'],
    ['plain words', 'Joyce wants him to keep visiting & "no fuss"'],
    ['a space', ' '],
  ];

  const startAgain = async ({ el }: TestForm): Promise<void> => {
    control(el, 'button', /^Start again/).click();
    await settle(el);
    await focusText(el);
    await sendKeys({ type: 'New words' });
  };

  describe('unreadable', () => {
    for (const [what, given] of properties) {
      it(`hands back ${what} as it came, and says value-unreadable`, async () => {
        const el = await place(tag);
        el.value = given;
        await settle(el);
        expect(el.value).to.equal(given);
        const issue = el.issues.find(({ code }) => code === 'value-unreadable');
        expect(issue).to.deep.include({ path: [], severity: 'error' });
      });
    }

    for (const [what, text] of texts) {
      it(`hands back ${what} in the attribute as it came, posts it as it is, and says value-unreadable`, async () => {
        const { el, posted } = await inForm(tag, { value: text });
        expect(el.value).to.equal(text);
        expect(posted()).to.deep.equal([text]);
        expect(codes(el)).to.contain('value-unreadable');
      });
    }

    it('posts a text given as the property as it is', async () => {
      const { el, posted } = await inForm(tag);
      el.value = 'as it is';
      expect(posted()).to.deep.equal(['as it is']);
    });

    it('posts the JSON of an array or number given as the property', async () => {
      const { el, posted } = await inForm(tag);
      el.value = [1, 2];
      expect(posted()).to.deep.equal(['[1,2]']);
      el.value = 7;
      expect(posted()).to.deep.equal(['7']);
    });

    it('tells the user that nothing has been changed, and offers no fields to overwrite it', async () => {
      const { el } = await inForm(tag, { value: '[' });
      expect(shownText(el)).to.contain('We could not read what is saved here. Nothing has been changed.');
      expect(fields(el)).to.have.length(0);
    });

    it('is not an obstacle for a draft, and is one for a complete section', async () => {
      const { el } = await inForm(tag, { value: '[' });
      expect(el.checkValidity()).to.equal(true);
      el.required = true;
      expect(el.checkValidity()).to.equal(false);
    });

    it('is not overwritten by anything but the user', async () => {
      const { el, posted, submit } = await inForm(tag, { value: '[' });
      for (const [name, text] of Object.entries({ lang: 'cy', required: '', readonly: '', 'person-name': 'Joyce' })) {
        el.setAttribute(name, text);
        await settle(el);
      }
      el.removeAttribute('readonly');
      await submit();
      expect(el.value).to.equal('[');
      expect(posted()).to.deep.equal(['[']);
    });

    it('is still there after "Start again", until something is written', async () => {
      const { el, posted } = await inForm(tag, { value: '[' });
      control(el, 'button', /^Start again/).click();
      await settle(el);
      expect(el.value).to.equal('[');
      expect(posted()).to.deep.equal(['[']);
    });

    it('gives way to what the user writes, and the old text is kept beside it', async () => {
      const test = await inForm(tag, { value: '["old text' });
      await startAgain(test);
      await settle(test.el);
      expect(JSON.stringify(test.el.value)).to.contain('New words');
      expect(test.posted()).to.deep.equal([JSON.stringify(test.el.value)]);
      expect(codes(test.el)).not.to.contain('value-unreadable');
      expect(JSON.stringify(test.el.value) + wholeText(test.el)).to.contain('old text');
    });

    it('comes back by a reset', async () => {
      const test = await inForm(tag, { value: '[' });
      await startAgain(test);
      test.form.reset();
      await settle(test.el);
      expect(test.el.value).to.equal('[');
      expect(codes(test.el)).to.contain('value-unreadable');
    });

    it('is replaced by a value that the host supplies', async () => {
      const { el } = await inForm(tag, { value: '[' });
      el.value = copy(samples.valid[0]);
      await settle(el);
      expect(el.value).to.deep.equal(samples.valid[0]);
      expect(codes(el)).not.to.contain('value-unreadable');
    });
  });
}
