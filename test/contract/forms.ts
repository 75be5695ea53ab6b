import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused, hasFocus, settle, shownText, showsErrors, visible } from '../support/dom.js';
import { inForm, place } from '../support/form.js';
import { record } from '../support/events.js';
import { copy, type Contract } from './types.js';

/** A real form control: `form`, `labels`, the validation interface, reset. */
export function formsContract({ tag, samples, focusText, firstControl = 'input, textarea, select' }: Contract): void {
  const [saved, other] = samples.valid;

  describe('in a form', () => {
    it('is one of its elements, and knows it', async () => {
      const { form, el } = await inForm(tag);
      expect(el.form).to.equal(form);
      expect(Array.from(form.elements)).to.include(el);
      expect(form.elements.namedItem('section')).to.equal(el);
    });

    it('knows none outside of one', async () => {
      expect((await place(tag, { name: 'section' })).form).to.equal(null);
    });

    it('can stand outside and belong to it by the attribute form', async () => {
      const { form } = await inForm(tag, { id: 'inner' });
      form.id = 'by-id';
      const outside = await place(tag, { name: 'outside', form: 'by-id', value: saved });
      expect(outside.form).to.equal(form);
      expect(new FormData(form).getAll('outside')).to.deep.equal([JSON.stringify(saved)]);
      outside.removeAttribute('form');
      expect(outside.form).to.equal(null);
      expect(new FormData(form).getAll('outside')).to.deep.equal([]);
    });

    it('outside of it blocks its submit too, and shows why', async () => {
      const { form, posts, submit } = await inForm(tag);
      form.id = 'by-id';
      const outside = await place(tag, { name: 'outside', form: 'by-id', required: true });
      form.checkValidity();
      await settle(outside);
      expect(showsErrors(outside)).to.equal(false);
      await submit();
      await settle(outside);
      expect(posts()).to.equal(0);
      expect(showsErrors(outside)).to.equal(true);
    });

    it('has the labels that name it, and a press on one focuses its first control', async () => {
      const { form, el } = await inForm(
        tag,
        { id: 'labelled' },
        { before: '<label for="labelled">What matters</label>' },
      );
      const label = form.querySelector('label') as HTMLLabelElement;
      expect(Array.from(el.labels)).to.deep.equal([label]);
      expect(label.control).to.equal(el);
      label.click();
      await settle(el);
      expect(hasFocus(el)).to.equal(true);
      expect(focused()).to.equal(visible(el, firstControl)[0]);
    });

    it('takes a focus that script gives it to a control inside', async () => {
      const el = await place(tag);
      el.focus();
      await settle(el);
      expect(hasFocus(el)).to.equal(true);
      expect(focused()).not.to.equal(el);
    });

    it('answers willValidate, validity and checkValidity as a native control does', async () => {
      const { form, el } = await inForm(tag, { required: true });
      expect(el.willValidate).to.equal(true);
      expect(el.validity).to.be.instanceOf(ValidityState);
      expect(form.checkValidity()).to.equal(false);
      expect(form.matches(':invalid')).to.equal(true);
      expect(el.matches(':invalid')).to.equal(true);
      el.value = copy(saved);
      expect(form.checkValidity()).to.equal(true);
      expect(el.matches(':valid')).to.equal(true);
    });

    it('says by :state(dirty) that the user has changed something', async () => {
      const { form, el } = await inForm(tag, { value: saved });
      expect(el.matches(':state(dirty)')).to.equal(false);
      await focusText(el);
      await sendKeys({ type: 'x' });
      expect(el.matches(':state(dirty)')).to.equal(true);
      form.reset();
      expect(el.matches(':state(dirty)')).to.equal(false);
    });
  });

  describe('reset', () => {
    it('goes back to what is saved, and shows it', async () => {
      const { form, el, posted } = await inForm(tag, { value: saved });
      const before = shownText(el);
      await focusText(el);
      await sendKeys({ type: 'Typed and regretted' });
      form.reset();
      await settle(el);
      expect(el.value).to.deep.equal(saved);
      expect(posted()).to.deep.equal([JSON.stringify(saved)]);
      expect(shownText(el)).to.equal(before);
    });

    it('empties a section that has nothing saved, with all that was written in it', async () => {
      const { form, el, posted } = await inForm(tag);
      await focusText(el);
      await sendKeys({ type: 'Typed and regretted' });
      const box = focused() as HTMLTextAreaElement;
      form.reset();
      await settle(el);
      expect(el.value).to.equal(null);
      expect(posted()).to.deep.equal([]);
      expect(box.isConnected ? box.value : '').to.equal('');
    });

    it('lets the attribute value rule again', async () => {
      const { form, el } = await inForm(tag, { value: saved });
      el.value = copy(samples.draft);
      form.reset();
      el.setAttribute('value', JSON.stringify(other));
      expect(el.value).to.deep.equal(other);
    });

    it('comes by a button of the form too', async () => {
      const { form, el } = await inForm(tag, { value: saved }, { after: '<button type="reset">Start again</button>' });
      el.value = copy(other);
      form.querySelector<HTMLButtonElement>('[type="reset"]')?.click();
      await settle(el);
      expect(el.value).to.deep.equal(saved);
    });
  });

  describe('state restore', () => {
    it('brings back what the element itself gave the browser to keep', async () => {
      const kept: unknown[] = [];
      const give = ElementInternals.prototype.setFormValue;
      ElementInternals.prototype.setFormValue = function (value, state = value) {
        kept.push(state);
        give.call(this, value, state);
      };
      try {
        const el = await place(tag, { name: 'section', value: saved });
        await focusText(el);
        await sendKeys({ type: 'Kept by the browser' });
        const written = el.value;
        const later = await place(tag, { name: 'section', value: saved });
        const state = kept.filter((text) => typeof text === 'string' && text.includes('Kept by')).at(-1) as string;
        later.formStateRestoreCallback(state, 'restore');
        await settle(later);
        expect(later.value).to.deep.equal(written);
        expect(later.defaultValue).to.deep.equal(saved);
        expect(later.matches(':state(dirty)')).to.equal(true);
      } finally {
        ElementInternals.prototype.setFormValue = give;
      }
    });

    it('shows what came back, posts it, and is undone by a reset', async () => {
      const { form, el, posted } = await inForm(tag, { value: saved });
      el.formStateRestoreCallback(JSON.stringify(samples.draft), 'restore');
      await settle(el);
      expect(posted()).to.deep.equal([JSON.stringify(samples.draft)]);
      form.reset();
      expect(el.value).to.deep.equal(saved);
    });

    it('never throws, and loses no text that it cannot read', async () => {
      const { el, posted } = await inForm(tag, { value: saved });
      el.formStateRestoreCallback(null, 'restore');
      el.formStateRestoreCallback(new File([], 'x'), 'restore');
      el.formStateRestoreCallback(new FormData(), 'autocomplete');
      await settle(el);
      expect(el.value).to.deep.equal(saved);
      el.formStateRestoreCallback('{"broken":', 'restore');
      await settle(el);
      expect(posted()).to.deep.equal(['{"broken":']);
    });

    it('does not show errors nor fire events', async () => {
      const { el } = await inForm(tag, { required: true });
      const seen = record(el, ['input', 'change', 'invalid']);
      el.formStateRestoreCallback(JSON.stringify(samples.draft), 'restore');
      await settle(el);
      expect(seen).to.have.length(0);
      expect(showsErrors(el)).to.equal(false);
    });
  });
}
