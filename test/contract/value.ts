import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { settle } from '../support/dom.js';
import { inForm, place } from '../support/form.js';
import { lost } from '../support/values.js';
import { copy, type Contract } from './types.js';

/** "value": what goes in comes out, and is posted. */
export function valueContract({ tag, samples, focusText }: Contract): void {
  const all = [...samples.valid, samples.draft, samples.withUnknown];

  describe('value', () => {
    it('gives back a deep-equal object with its keys in the order they came', async () => {
      const el = await place(tag);
      for (const value of all) {
        el.value = copy(value);
        expect(el.value).to.deep.equal(value);
        expect(JSON.stringify(el.value)).to.equal(JSON.stringify(value));
      }
    });

    it('keeps the order of keys that another system wrote in another order', async () => {
      const backwards = Object.fromEntries(Object.entries(copy(samples.valid[0])).reverse());
      const el = await place(tag);
      el.value = backwards;
      expect(JSON.stringify(el.value)).to.equal(JSON.stringify(backwards));
    });

    it('takes objects that have no prototype', async () => {
      const { el, posted } = await inForm(tag);
      el.value = Object.assign(Object.create(null) as object, copy(samples.valid[0]));
      expect(el.value).to.deep.equal(samples.valid[0]);
      expect(posted()).to.deep.equal([JSON.stringify(samples.valid[0])]);
    });

    it('is not changed by what the host does later to an object it gave or got', async () => {
      const el = await place(tag);
      const given = copy(samples.valid[0]) as Record<string, unknown>;
      el.value = given;
      given['added'] = 'later';
      (el.value as Record<string, unknown>)['added'] = 'later';
      expect(el.value).to.deep.equal(samples.valid[0]);
    });

    it('posts the JSON of the value under its name', async () => {
      const { el, posted } = await inForm(tag);
      for (const value of all) {
        el.value = copy(value);
        expect(posted()).to.deep.equal([JSON.stringify(value)]);
      }
    });

    it('posts nothing without a name', async () => {
      const { form } = await inForm(tag, { name: '', value: samples.valid[0] });
      expect(Array.from(new FormData(form))).to.deep.equal([]);
    });

    it('posts under a name that is given later', async () => {
      const { el, posted } = await inForm(tag, { value: samples.valid[0] });
      el.name = 'renamed';
      await settle(el);
      expect(posted('section')).to.deep.equal([]);
      expect(posted('renamed')).to.deep.equal([JSON.stringify(samples.valid[0])]);
    });

    it('reads the JSON of the attribute', async () => {
      for (const value of all) {
        const { el, posted } = await inForm(tag, { value });
        expect(el.value).to.deep.equal(value);
        expect(posted()).to.deep.equal([JSON.stringify(value)]);
      }
    });

    it('is posted as it came while the user edits nothing, whatever else is done with the element', async () => {
      const { el, posted } = await inForm(tag, { value: samples.withUnknown });
      for (const [name, text] of Object.entries({
        lang: 'cy',
        required: '',
        'person-name': 'Joyce',
        jurisdiction: 'wales',
      })) {
        el.setAttribute(name, text);
        await settle(el);
      }
      el.reportValidity();
      await settle(el);
      expect(posted()).to.deep.equal([JSON.stringify(samples.withUnknown)]);
    });

    it('holds what the user adds, and all that was there', async () => {
      const { el, posted } = await inForm(tag, { value: samples.valid[0] });
      await focusText(el);
      await sendKeys({ type: 'Typed by the worker' });
      expect(JSON.stringify(el.value)).to.contain('Typed by the worker');
      expect(lost(samples.valid[0], el.value)).to.deep.equal([]);
      expect(posted()).to.deep.equal([JSON.stringify(el.value)]);
    });
  });

  describe('empty', () => {
    it('is null, and posts nothing, without a value', async () => {
      const { el, posted } = await inForm(tag);
      expect(el.value).to.equal(null);
      expect(el.defaultValue).to.equal(null);
      expect(posted()).to.deep.equal([]);
    });

    it('is null, and posts nothing, with value=""', async () => {
      const { el, posted } = await inForm(tag, { value: '' });
      expect(el.value).to.equal(null);
      expect(posted()).to.deep.equal([]);
    });

    for (const nothing of [null, undefined, '']) {
      it(`is what ${JSON.stringify(nothing) ?? 'undefined'} means as a property`, async () => {
        const { el, posted } = await inForm(tag, { value: samples.valid[0] });
        el.value = nothing;
        expect(el.value).to.equal(null);
        expect(posted()).to.deep.equal([]);
      });
    }

    it('stays so while nothing is written: looking at it, opening it and leaving it gives no value', async () => {
      const { el, posted } = await inForm(tag);
      await focusText(el);
      await sendKeys({ press: 'Tab' });
      await settle(el);
      expect(el.value).to.equal(null);
      expect(posted()).to.deep.equal([]);
    });
  });
}
