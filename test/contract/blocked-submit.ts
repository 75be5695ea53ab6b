import { expect, waitUntil } from '@open-wc/testing';
import { focused, settle, showsErrors, summary } from '../support/dom.js';
import { record } from '../support/events.js';
import { inForm } from '../support/form.js';
import { markup } from '../support/form.js';
import type { Contract, SectionUnderTest } from './types.js';

/** One `invalid` event, and the focus for the first invalid control of the form alone. */
export function blockedSubmitContract({ tag, samples }: Contract): void {
  const unfinished = { required: true, value: samples.draft } as const;
  const onSummary = (el: Element): boolean => summary(el) !== undefined && focused() === summary(el);

  describe('a blocked submit', () => {
    it('fires exactly one invalid event, cancelable and not bubbling', async () => {
      const { el, submit } = await inForm(tag, unfinished);
      const seen = record(el, ['invalid']);
      await submit();
      expect(seen).to.have.length(1);
      expect(seen[0]?.target).to.equal(el);
      expect(seen[0]?.cancelable).to.equal(true);
      expect(seen[0]?.bubbles).to.equal(false);
      await submit();
      expect(seen, 'one for each attempt').to.have.length(2);
    });

    it('fires one for checkValidity and one for reportValidity too, as a native control does', async () => {
      const { el } = await inForm(tag, unfinished);
      const seen = record(el, ['invalid']);
      el.checkValidity();
      expect(seen).to.have.length(1);
      el.reportValidity();
      expect(seen).to.have.length(2);
    });

    it('fires none when the section is complete', async () => {
      const { el, submit } = await inForm(tag, { required: true, value: samples.valid[0] });
      const seen = record(el, ['invalid']);
      await submit();
      expect(seen).to.have.length(0);
    });

    it('shows our words and not the bubble of the browser', async () => {
      const { el, submit } = await inForm(tag, unfinished);
      const seen = record(el, ['invalid']);
      await submit();
      expect(seen[0]?.event.defaultPrevented).to.equal(true);
    });

    it('takes the focus to our summary', async () => {
      const { el, submit } = await inForm(tag, unfinished);
      await submit();
      await waitUntil(() => onSummary(el));
    });

    it('takes it there again at the next attempt', async () => {
      const { el, submit } = await inForm(tag, unfinished);
      await submit();
      await waitUntil(() => onSummary(el));
      (focused() as HTMLElement).blur();
      await submit();
      await waitUntil(() => onSummary(el));
    });

    it('leaves the focus to an invalid control before ours, and still shows our errors', async () => {
      const { form, el, submit } = await inForm(tag, unfinished, { before: '<input id="first" required>' });
      await submit();
      await settle(el);
      expect(focused()).to.equal(form.querySelector('#first'));
      expect(showsErrors(el)).to.equal(true);
    });

    it('takes the focus before an invalid control after ours', async () => {
      const { el, submit } = await inForm(tag, unfinished, { after: '<input id="last" required>' });
      await submit();
      await waitUntil(() => onSummary(el));
      await settle(el);
      expect(onSummary(el)).to.equal(true);
    });

    it('lets only the first of two sections take the focus, and shows the errors of both', async () => {
      const { form, el, submit } = await inForm(tag, unfinished, {
        after: markup(tag, { name: 'second', ...unfinished }),
      });
      const second = form.querySelector<SectionUnderTest>('[name="second"]') as SectionUnderTest;
      await submit();
      await waitUntil(() => onSummary(el));
      await settle(second);
      expect(onSummary(el)).to.equal(true);
      expect(showsErrors(second)).to.equal(true);
    });

    it('gives the focus to the second section when the first is complete', async () => {
      const { form, submit } = await inForm(
        tag,
        { required: true, value: samples.valid[0] },
        {
          after: markup(tag, { name: 'second', ...unfinished }),
        },
      );
      const second = form.querySelector<SectionUnderTest>('[name="second"]') as SectionUnderTest;
      await submit();
      await waitUntil(() => onSummary(second));
    });

    it('gives the focus by reportValidity to the one that was asked, though another is invalid before it', async () => {
      const { el } = await inForm(tag, unfinished, { before: '<input id="first" required>' });
      el.reportValidity();
      await waitUntil(() => onSummary(el));
    });

    it('leaves the focus where it is when the host cancels the event', async () => {
      const { form, el, submit } = await inForm(tag, unfinished, { before: '<input id="native">' });
      el.addEventListener('invalid', (event) => event.preventDefault());
      const native = form.querySelector<HTMLInputElement>('#native');
      native?.focus();
      await submit();
      await settle(el);
      expect(focused()).to.equal(native);
    });

    it('leaves the focus where it is when the host cancels the event on its way down', async () => {
      const { form, el, submit } = await inForm(tag, unfinished, { before: '<input id="native">' });
      form.addEventListener('invalid', (event) => event.preventDefault(), { capture: true });
      const native = form.querySelector<HTMLInputElement>('#native');
      native?.focus();
      await submit();
      await settle(el);
      expect(focused()).to.equal(native);
    });

    it('does not happen in a form that validates nothing', async () => {
      const { form, el, posts, submit } = await inForm(tag, unfinished);
      form.noValidate = true;
      const seen = record(el, ['invalid']);
      await submit();
      expect(posts()).to.equal(1);
      expect(seen).to.have.length(0);
      expect(showsErrors(el)).to.equal(false);
    });
  });
}
