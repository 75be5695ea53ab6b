import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  descriptionOf,
  fieldErrors,
  fields,
  focused,
  nameOf,
  settle,
  showsErrors,
  summary,
  summaryEntries,
  summaryLink,
  visible,
} from '../support/dom.js';
import { inForm } from '../support/form.js';
import type { Contract, SectionUnderTest } from './types.js';

/** Empties the text box that has the focus, by keys. */
async function clearBox(): Promise<void> {
  await sendKeys({ press: 'Control+A' });
  await sendKeys({ press: 'Delete' });
}

/** "errors": computed always, shown after a submit attempt or `reportValidity()`, then live. */
export function errorsContract({ tag, samples, focusText }: Contract): void {
  const unfinished = { required: true, value: samples.draft } as const;
  /** The first sentence of the summary, by whose link the question is reached. */
  const follow = async (el: SectionUnderTest): Promise<string> => {
    const text = summaryEntries(el)[0]?.text ?? '';
    summaryLink(el, text).click();
    await settle(el);
    return text;
  };

  describe('errors', () => {
    it('are not seen before a submit attempt, whatever is written or left out', async () => {
      for (const value of [undefined, samples.draft, samples.unknownClosed.value]) {
        const { el } = await inForm(tag, { required: true, value });
        await focusText(el);
        await sendKeys({ type: 'a' });
        await sendKeys({ press: 'Backspace' });
        await sendKeys({ press: 'Tab' });
        await settle(el);
        expect(showsErrors(el)).to.equal(false);
        expect(el.matches(':state(invalid)')).to.equal(false);
      }
    });

    it('are not shown by checkValidity, of the element or the form, which move no focus', async () => {
      const { form, el } = await inForm(tag, unfinished, { before: '<input id="native">' });
      const native = form.querySelector<HTMLInputElement>('#native');
      native?.focus();
      expect(el.checkValidity()).to.equal(false);
      await settle(el);
      expect(form.checkValidity()).to.equal(false);
      await settle(el);
      expect(showsErrors(el)).to.equal(false);
      expect(el.matches(':state(invalid)')).to.equal(false);
      expect(focused()).to.equal(native);
    });

    it('are shown after checkValidity has said no and the user then submits', async () => {
      const { form, el, submit } = await inForm(tag, unfinished);
      form.checkValidity();
      el.checkValidity();
      await submit();
      expect(showsErrors(el)).to.equal(true);
    });

    it('are shown by a blocked submit: a summary with links, and the same sentence at the question', async () => {
      const { el, posts, submit } = await inForm(tag, unfinished);
      await submit();
      expect(posts()).to.equal(0);
      const entries = summaryEntries(el);
      expect(entries).to.have.length(1);
      expect(entries[0]?.link).not.to.equal(null);
      await follow(el);
      expect(fieldErrors(el)).to.have.length(1);
      expect(fieldErrors(el)[0]).to.equal(`Error: ${entries[0]?.text ?? ''}`);
      expect(el.matches(':state(invalid)')).to.equal(true);
    });

    it('are said of the control: aria-invalid, and the sentence in its description', async () => {
      const { el, submit } = await inForm(tag, unfinished);
      await submit();
      const text = await follow(el);
      const box = focused();
      expect(fields(el)).to.include(box);
      expect(box?.getAttribute('aria-invalid')).to.equal('true');
      expect(descriptionOf(box as Element)).to.contain(text);
    });

    it('lead from the summary to their control, and change nothing on the way', async () => {
      const { el, posted, submit } = await inForm(tag, unfinished);
      const address = location.href;
      await submit();
      await follow(el);
      expect(focused()?.matches('input, textarea, select')).to.equal(true);
      expect(nameOf(focused() as Element)).not.to.equal('');
      expect(location.href).to.equal(address);
      expect(posted()).to.deep.equal([JSON.stringify(samples.draft)]);
    });

    it('are shown by reportValidity, which takes the focus to the summary', async () => {
      const { el } = await inForm(tag, unfinished);
      expect(el.reportValidity()).to.equal(false);
      await waitUntil(() => summary(el) !== undefined && focused() === summary(el));
      await follow(el);
      expect(fieldErrors(el)).to.have.length(1);
    });

    it('of an empty required section stand in the summary with the sentence of validationMessage', async () => {
      const { el, submit } = await inForm(tag, { required: true });
      await submit();
      expect(summaryEntries(el).map((entry) => entry.text)).to.contain(el.validationMessage);
    });

    it('go as soon as they are mended, and come back as soon as they are there again', async () => {
      const { el, posts, submit } = await inForm(tag, unfinished);
      await submit();
      await follow(el);
      await sendKeys({ type: 'Now it is there' });
      await settle(el);
      expect(showsErrors(el)).to.equal(false);
      expect(el.matches(':state(invalid)')).to.equal(false);
      await clearBox();
      await settle(el);
      expect(summaryEntries(el)).to.have.length(1);
      expect(fieldErrors(el)).to.have.length(1);
      await sendKeys({ type: 'And again' });
      await submit();
      expect(posts()).to.equal(1);
      expect(showsErrors(el)).to.equal(false);
    });

    it('that come and go while the user writes never take the focus', async () => {
      const { el, submit } = await inForm(tag, unfinished);
      await submit();
      await follow(el);
      const box = focused();
      await sendKeys({ type: 'word' });
      await clearBox();
      await settle(el);
      expect(focused()).to.equal(box);
    });

    it('are not seen any more after a reset', async () => {
      const { form, el, submit } = await inForm(tag, unfinished);
      await submit();
      form.reset();
      await settle(el);
      expect(showsErrors(el)).to.equal(false);
      expect(el.matches(':state(invalid)')).to.equal(false);
      await submit();
      expect(showsErrors(el)).to.equal(true);
    });

    it('go when the section is no longer required', async () => {
      const { el, posts, submit } = await inForm(tag, unfinished);
      await submit();
      el.required = false;
      await settle(el);
      expect(showsErrors(el)).to.equal(false);
      await submit();
      expect(posts()).to.equal(1);
    });

    it('are there in the language around the element', async () => {
      const { el, submit } = await inForm(tag, { ...unfinished, lang: 'cy' });
      await submit();
      visible(el, '[part~="error-summary"] a')[0]?.click();
      await settle(el);
      const [welsh] = fieldErrors(el);
      el.lang = 'en';
      await settle(el);
      expect(welsh).to.be.a('string').and.not.equal(fieldErrors(el)[0]);
    });

    it('of a host’s own are blocked on, shown, and taken back by an empty text', async () => {
      const { el, posts, submit } = await inForm(tag, { value: samples.valid[0] });
      el.setCustomValidity('Ask your manager first');
      expect(el.validity.customError).to.equal(true);
      expect(el.validationMessage).to.equal('Ask your manager first');
      expect(el.checkValidity()).to.equal(false);
      await submit();
      expect(posts()).to.equal(0);
      expect(summaryEntries(el).map((entry) => entry.text)).to.deep.equal(['Ask your manager first']);
      el.setCustomValidity('');
      await settle(el);
      expect(el.validity.valid).to.equal(true);
      expect(showsErrors(el)).to.equal(false);
      await submit();
      expect(posts()).to.equal(1);
    });
  });
}
