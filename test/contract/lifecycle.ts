import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused, settle, shownText } from '../support/dom.js';
import { inForm, markup, place } from '../support/form.js';
import { copy, type Contract, type SectionUnderTest } from './types.js';

let count = 0;
/** A tag that no test has used before: a registry forgets nothing. */
const freshTag = (tag: string): string => `${tag}-late-${(count += 1)}`;

/** Late definition, properties before connection, and moves. */
export function lifecycleContract({ tag, element, samples, focusText }: Contract): void {
  const [saved, other] = samples.valid;

  describe('defined late', () => {
    it('takes over the attributes of an element that was there before', async () => {
      const late = freshTag(tag);
      const form = await fixture<HTMLFormElement>(
        `<form>${markup(late, { name: 'section', value: saved, 'unsaved-value': other, required: true })}</form>`,
      );
      element.define(late);
      const el = form.querySelector<SectionUnderTest>(late) as SectionUnderTest;
      await settle(el);
      expect(el.defaultValue).to.deep.equal(saved);
      expect(el.value).to.deep.equal(other);
      expect(el.required).to.equal(true);
      expect(el.form).to.equal(form);
      expect(new FormData(form).getAll('section')).to.deep.equal([JSON.stringify(other)]);
    });

    it('takes over the properties that a host has set before', async () => {
      const late = freshTag(tag);
      const form = await fixture<HTMLFormElement>(`<form>${markup(late, { name: 'section', value: saved })}</form>`);
      const el = form.querySelector<SectionUnderTest>(late) as SectionUnderTest;
      el.value = copy(other);
      el.required = true;
      el.serverIssues = [{ path: [], message: 'Said before' }];
      element.define(late);
      await settle(el);
      expect(el.value).to.deep.equal(other);
      expect(el.defaultValue).to.deep.equal(saved);
      expect(new FormData(form).getAll('section')).to.deep.equal([JSON.stringify(other)]);
      expect(shownText(el)).to.contain('Said before');
      el.value = copy(samples.draft);
      expect(el.value, 'the accessor is not shadowed').to.deep.equal(samples.draft);
      expect(el.validity.customError).to.equal(true);
      form.reset();
      expect(el.value).to.deep.equal(saved);
    });

    it('takes over a value that cannot be read as it came', async () => {
      const late = freshTag(tag);
      const el = await fixture<SectionUnderTest>(markup(late));
      el.value = 'set too early';
      element.define(late);
      await settle(el);
      expect(el.value).to.equal('set too early');
    });
  });

  describe('before connection', () => {
    it('has the value that is set, and shows and posts it once connected', async () => {
      const el = document.createElement(tag) as SectionUnderTest;
      el.name = 'before';
      el.value = copy(saved);
      expect(el.value).to.deep.equal(saved);
      const { form } = await inForm(tag);
      form.append(el);
      await settle(el);
      expect(el.value).to.deep.equal(saved);
      expect(new FormData(form).getAll('before')).to.deep.equal([JSON.stringify(saved)]);
      form.reset();
      expect(el.value, 'it was never said to be saved').to.equal(null);
    });

    it('has the value of an attribute that is set', () => {
      const el = document.createElement(tag) as SectionUnderTest;
      el.setAttribute('value', JSON.stringify(saved));
      expect(el.value).to.deep.equal(saved);
    });

    it('is required, and speaks to who reads, when the host says so after the value and in the same breath', async () => {
      const { form } = await inForm(tag);
      const el = document.createElement(tag) as SectionUnderTest;
      form.append(el);
      el.defaultValue = copy(samples.draft);
      el.required = true;
      await settle(el);
      expect(el.matches(':invalid')).to.equal(true);
      const late = document.createElement(tag) as SectionUnderTest;
      form.append(late);
      late.setAttribute('audience', 'person');
      await settle(late);
      expect(shownText(late)).to.equal(shownText(await place(tag, { audience: 'person' })));
    });

    it('answers all that HTML asks, without a form and without a document', () => {
      const el = document.createElement(tag) as SectionUnderTest;
      expect(el.form).to.equal(null);
      expect(el.checkValidity()).to.equal(true);
      el.required = true;
      expect(el.checkValidity()).to.equal(false);
      expect(el.reportValidity()).to.equal(false);
      el.setCustomValidity('x');
      expect(el.validationMessage).to.equal('x');
      expect(el.issues).to.be.an('array');
    });

    it('comes from a clone with what is saved, as a native control does', async () => {
      const el = await place(tag, { value: saved });
      const clone = el.cloneNode(true) as SectionUnderTest;
      expect(clone.value).to.deep.equal(saved);
    });
  });

  describe('moved', () => {
    it('to another form is posted there and not here, with all that was written', async () => {
      const first = await inForm(tag, { value: saved });
      const second = await inForm(tag, { name: 'other' });
      await focusText(first.el);
      await sendKeys({ type: 'Written before the move' });
      const written = copy(first.el.value);
      second.form.append(first.el);
      await settle(first.el);
      expect(first.el.form).to.equal(second.form);
      expect(first.posted()).to.deep.equal([]);
      expect(second.posted()).to.deep.equal([JSON.stringify(written)]);
      second.form.reset();
      expect(first.el.value).to.deep.equal(saved);
    });

    it('to another form blocks that one, and is silent there for its checkValidity', async () => {
      const first = await inForm(tag, { required: true, value: samples.draft });
      const second = await inForm(tag, { name: 'other' });
      second.form.append(first.el);
      second.form.checkValidity();
      await settle(first.el);
      expect(shownText(first.el)).not.to.contain('There is a problem');
      await first.submit();
      expect(first.posts()).to.equal(1);
      await second.submit();
      await settle(first.el);
      expect(second.posts()).to.equal(0);
      expect(shownText(first.el)).to.contain('There is a problem');
    });

    it('within its form keeps value, state and what is open', async () => {
      const { form, el, posted } = await inForm(tag, { value: saved });
      await focusText(el);
      await sendKeys({ type: 'Half a sentence' });
      const box = focused() as HTMLTextAreaElement;
      const wrapper = document.createElement('div');
      form.prepend(wrapper);
      wrapper.append(el);
      await settle(el);
      expect(posted()[0]).to.contain('Half a sentence');
      expect(el.matches(':state(dirty)')).to.equal(true);
      expect(box.isConnected).to.equal(true);
      expect(box.value).to.equal('Half a sentence');
    });

    it('off the page and back has its value, and works', async () => {
      const { form, el, posted } = await inForm(tag, { value: saved });
      el.value = copy(samples.draft);
      el.remove();
      expect(el.value).to.deep.equal(samples.draft);
      expect(posted()).to.deep.equal([]);
      form.append(el);
      await settle(el);
      expect(posted()).to.deep.equal([JSON.stringify(samples.draft)]);
      await focusText(el);
      await sendKeys({ type: 'Still works' });
      expect(JSON.stringify(el.value)).to.contain('Still works');
    });

    it('into another document has its value', async () => {
      const { el } = await inForm(tag, { value: saved });
      const elsewhere = document.implementation.createHTMLDocument('elsewhere');
      elsewhere.body.append(el);
      expect(el.value).to.deep.equal(saved);
      document.body.append(el);
      await settle(el);
      expect(el.value).to.deep.equal(saved);
      el.remove();
    });
  });
}
