import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fields, settle, shownText, showsErrors, visible } from '../support/dom.js';
import { record } from '../support/events.js';
import { inForm, place } from '../support/form.js';
import { copy, type Contract, type SectionUnderTest } from './types.js';

const usable = (el: Element): HTMLElement[] =>
  visible(el, 'input, textarea, select, button').filter((control) => !control.matches(':disabled'));

/** Disabled, readonly, hidden. */
export function statesContract({ tag, samples, focusText }: Contract): void {
  const [saved] = samples.valid;
  const fieldset = async (
    attributes: Record<string, unknown>,
  ): Promise<{
    set: HTMLFieldSetElement;
    el: SectionUnderTest;
    posted: () => FormDataEntryValue[];
    posts: () => number;
    submit: () => Promise<void>;
  }> => {
    const test = await inForm(tag, attributes);
    const set = document.createElement('fieldset');
    test.el.before(set);
    set.append(test.el);
    await settle(test.el);
    return { set, ...test };
  };

  describe('disabled', () => {
    it('posts nothing, is not validated, and no control inside can be used', async () => {
      const { el, posts, posted, submit } = await inForm(tag, { value: samples.draft, required: true, disabled: true });
      expect(posted()).to.deep.equal([]);
      expect(el.willValidate).to.equal(false);
      expect(el.checkValidity()).to.equal(true);
      expect(el.matches(':disabled')).to.equal(true);
      expect(
        visible(el, 'input, textarea, select, button'),
        'they are there, and greyed by the browser',
      ).not.to.have.length(0);
      expect(usable(el)).to.deep.equal([]);
      await submit();
      expect(posts()).to.equal(1);
    });

    it('keeps its value, and is as before when enabled again', async () => {
      const { el, posted } = await inForm(tag, { value: saved, disabled: true });
      expect(el.value).to.deep.equal(saved);
      el.disabled = false;
      await settle(el);
      expect(posted()).to.deep.equal([JSON.stringify(saved)]);
      expect(el.willValidate).to.equal(true);
      expect(usable(el)).not.to.have.length(0);
      await focusText(el);
      await sendKeys({ type: 'works again' });
      expect(JSON.stringify(el.value)).to.contain('works again');
    });

    it('by a fieldset is the same, and enabled again it works', async () => {
      const { set, el, posted } = await fieldset({ value: samples.draft, required: true });
      set.disabled = true;
      await settle(el);
      expect(posted()).to.deep.equal([]);
      expect(el.willValidate).to.equal(false);
      expect(el.disabled, 'its own attribute is the host’s').to.equal(false);
      expect(usable(el)).to.deep.equal([]);
      set.disabled = false;
      await settle(el);
      expect(posted()).to.deep.equal([JSON.stringify(samples.draft)]);
      expect(el.willValidate).to.equal(true);
      expect(el.checkValidity()).to.equal(false);
      await focusText(el);
      await sendKeys({ type: 'works again' });
      expect(JSON.stringify(el.value)).to.contain('works again');
    });

    it('by a fieldset from the beginning is the same', async () => {
      const { form, el } = await inForm(tag, { value: saved });
      form.innerHTML = `<fieldset disabled>${el.outerHTML}</fieldset>`;
      const inside = form.querySelector<SectionUnderTest>(tag) as SectionUnderTest;
      await settle(inside);
      expect(new FormData(form).getAll('section')).to.deep.equal([]);
      expect(usable(inside)).to.deep.equal([]);
    });

    it('stays disabled by itself when the fieldset is enabled again', async () => {
      const { set, el, posted } = await fieldset({ value: saved, disabled: true });
      set.disabled = true;
      await settle(el);
      set.disabled = false;
      await settle(el);
      expect(posted()).to.deep.equal([]);
      expect(usable(el)).to.deep.equal([]);
    });

    it('is reset and given values all the same', async () => {
      const { form, el } = await inForm(tag, { value: saved, disabled: true });
      el.value = copy(samples.draft);
      expect(el.value).to.deep.equal(samples.draft);
      form.reset();
      expect(el.value).to.deep.equal(saved);
    });

    it('shows no error of its own, and its text stays in full strength', async () => {
      const { el, submit } = await inForm(tag, { value: samples.draft, required: true });
      await submit();
      el.disabled = true;
      await settle(el);
      expect(el.validity.valid || !el.willValidate).to.equal(true);
      expect(getComputedStyle(el).opacity).to.equal('1');
    });
  });

  describe('readonly', () => {
    it('posts its value, and is barred from validation as a native control is', async () => {
      const { el, posts, posted, submit } = await inForm(tag, { value: samples.draft, required: true, readonly: true });
      const invalid = record(el, ['invalid']);
      expect(el.willValidate).to.equal(false);
      expect(el.checkValidity()).to.equal(true);
      expect(el.reportValidity()).to.equal(true);
      await submit();
      expect(posts()).to.equal(1);
      expect(posted()).to.deep.equal([JSON.stringify(samples.draft)]);
      expect(invalid).to.have.length(0);
      expect(showsErrors(el)).to.equal(false);
    });

    it('shows what is recorded without any input', async () => {
      for (const value of [...samples.valid, samples.draft, samples.withUnknown, samples.unknownClosed.value]) {
        const el = await place(tag, { value, readonly: true });
        expect(fields(el)).to.have.length(0);
        expect(el.shadowRoot?.querySelectorAll('input, textarea, select')).to.have.length(0);
        expect(shownText(el).trim()).not.to.equal('');
        expect(el.value).to.deep.equal(value);
      }
    });

    it('says so when nothing is recorded', async () => {
      const el = await place(tag, { readonly: true });
      expect(shownText(el)).to.contain('Nothing is recorded yet.');
    });

    it('can be taken away, and then what is there can be written on', async () => {
      const { el } = await inForm(tag, { value: saved, readonly: true });
      el.readonly = false;
      await settle(el);
      expect(el.willValidate).to.equal(true);
      await focusText(el);
      await sendKeys({ type: 'Now I can' });
      expect(JSON.stringify(el.value)).to.contain('Now I can');
    });

    it('loses nothing that was being written when it comes', async () => {
      const { el, posted } = await inForm(tag, { value: saved });
      await focusText(el);
      await sendKeys({ type: 'Half a sentence' });
      el.readonly = true;
      await settle(el);
      expect(posted()[0]).to.contain('Half a sentence');
    });
  });

  describe('hidden', () => {
    it('is not seen, is as before when shown again, and posts all the while', async () => {
      const { el, posted } = await inForm(tag, { value: saved, hidden: true });
      expect(getComputedStyle(el).display).to.equal('none');
      expect(el.getClientRects()).to.have.length(0);
      expect(posted()).to.deep.equal([JSON.stringify(saved)]);
      el.hidden = false;
      expect(getComputedStyle(el).display).to.equal('block');
    });
  });
}
