import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused, settle } from '../support/dom.js';
import { inForm, place } from '../support/form.js';
import { copy, type Contract } from './types.js';

/** "saved": what the host has saved, what is current, and what a refused post brings back. */
export function savedContract({ tag, samples, focusText }: Contract): void {
  const [saved, other] = samples.valid;

  describe('saved', () => {
    it('is what the attribute value sets, and so is the value', async () => {
      const el = await place(tag, { value: saved });
      expect(el.defaultValue).to.deep.equal(saved);
      expect(el.value).to.deep.equal(saved);
    });

    it('is set by an attribute that comes later, and so is the value', async () => {
      const el = await place(tag);
      el.setAttribute('value', JSON.stringify(saved));
      expect(el.defaultValue).to.deep.equal(saved);
      expect(el.value).to.deep.equal(saved);
    });

    it('is set by the property defaultValue, and so is the value', async () => {
      const el = await place(tag);
      el.defaultValue = copy(saved);
      expect(el.defaultValue).to.deep.equal(saved);
      expect(el.value).to.deep.equal(saved);
    });

    it('is emptied when the attribute goes', async () => {
      const el = await place(tag, { value: saved });
      el.removeAttribute('value');
      expect(el.defaultValue).to.equal(null);
      expect(el.value).to.equal(null);
    });

    it('is not changed by setting the value', async () => {
      const el = await place(tag, { value: saved });
      el.value = copy(other);
      expect(el.defaultValue).to.deep.equal(saved);
    });

    it('leaves a value alone that was set before, as in HTML', async () => {
      const el = await place(tag, { value: saved });
      el.value = copy(samples.draft);
      el.setAttribute('value', JSON.stringify(other));
      expect(el.defaultValue).to.deep.equal(other);
      expect(el.value).to.deep.equal(samples.draft);
    });

    it('leaves what the user has typed alone', async () => {
      const el = await place(tag, { value: saved });
      await focusText(el);
      await sendKeys({ type: 'Typed' });
      el.setAttribute('value', JSON.stringify(other));
      await settle(el);
      expect(el.defaultValue).to.deep.equal(other);
      expect(JSON.stringify(el.value)).to.contain('Typed');
    });

    it('is not changed by a host that feeds the value back on every keystroke, and no keystroke is lost', async () => {
      const { form, el } = await inForm(tag, { value: saved });
      el.addEventListener('input', () => (el.value = el.value));
      await focusText(el);
      const box = focused();
      await sendKeys({ type: 'three small words' });
      await settle(el);
      expect(focused(), 'the box keeps the focus').to.equal(box);
      expect((box as HTMLTextAreaElement).value).to.equal('three small words');
      expect(JSON.stringify(el.value).match(/three small words/g)).to.have.length(1);
      expect(el.defaultValue).to.deep.equal(saved);
      form.reset();
      expect(el.value).to.deep.equal(saved);
    });

    it('lets a caret stand in the middle of a text while the value is fed back', async () => {
      const el = await place(tag, { value: saved });
      el.addEventListener('input', () => (el.value = el.value));
      await focusText(el);
      await sendKeys({ type: 'ac' });
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ type: 'b' });
      await sendKeys({ type: 'b' });
      await settle(el);
      expect((focused() as HTMLTextAreaElement).value).to.equal('abbc');
    });
  });

  describe('unsaved-value', () => {
    it('is the current value, while the attribute value stays what is saved', async () => {
      const { el, posted } = await inForm(tag, { value: saved, 'unsaved-value': other });
      expect(el.value).to.deep.equal(other);
      expect(el.defaultValue).to.deep.equal(saved);
      expect(posted()).to.deep.equal([JSON.stringify(other)]);
    });

    it('means the same in whatever order the attributes come', async () => {
      const el = await place(tag, { 'unsaved-value': other, value: saved });
      expect(el.value).to.deep.equal(other);
      expect(el.defaultValue).to.deep.equal(saved);
    });

    it('counts as the user’s own edit', async () => {
      const el = await place(tag, { value: saved, 'unsaved-value': other });
      expect(el.matches(':state(dirty)')).to.equal(true);
      el.setAttribute('value', JSON.stringify(samples.draft));
      expect(el.value).to.deep.equal(other);
    });

    it('is gone after a reset, which goes back to the attribute value', async () => {
      const { form, el } = await inForm(tag, { value: saved, 'unsaved-value': other });
      form.reset();
      expect(el.value).to.deep.equal(saved);
      expect(el.matches(':state(dirty)')).to.equal(false);
    });

    it('goes back to empty by a reset where nothing is saved', async () => {
      const { form, el, posted } = await inForm(tag, { 'unsaved-value': other });
      expect(el.value).to.deep.equal(other);
      form.reset();
      expect(el.value).to.equal(null);
      expect(posted()).to.deep.equal([]);
    });

    it('is edited in place: what the refused post brought is not saved', async () => {
      const el = await place(tag, { 'unsaved-value': saved });
      await focusText(el);
      await sendKeys({ type: 'More' });
      expect(el.defaultValue).to.equal(null);
      expect(JSON.stringify(el.value)).to.contain('More');
    });

    it('stays as it came when it cannot be read, and what is saved is not lost', async () => {
      const { form, el, posted } = await inForm(tag, { value: saved, 'unsaved-value': '{"outcomes":' });
      expect(el.value).to.equal('{"outcomes":');
      expect(posted()).to.deep.equal(['{"outcomes":']);
      expect(el.issues.map((issue) => issue.code)).to.contain('value-unreadable');
      form.reset();
      expect(el.value).to.deep.equal(saved);
    });
  });
}
