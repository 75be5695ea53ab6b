import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fields, focused, settle } from '../support/dom.js';
import { dispatchedBy, record } from '../support/events.js';
import { inForm, place } from '../support/form.js';
import { copy, type Contract, type SectionUnderTest } from './types.js';

const OWN = ['input', 'change', 'msp-issues-change', 'msp-section-change', 'msp-help', 'msp-hide', 'msp-hand-back'];
const valueOf = (event: Event): unknown => (event.target as SectionUnderTest).value;

/** "events": native-like, and no others. */
export function eventsContract({ tag, samples, focusText, openFirst }: Contract): void {
  const radio = (el: SectionUnderTest): HTMLInputElement => {
    const found = fields(el).find((field) => field.type === 'radio' || field.type === 'checkbox');
    if (!found) throw new Error('An empty section shows no question with choices');
    return found as HTMLInputElement;
  };

  describe('events', () => {
    it('input comes once for each key, from the host, bubbling, with the value already new', async () => {
      const { el } = await inForm(tag);
      const seen = record(document, ['input'], valueOf);
      await focusText(el);
      expect(seen).to.have.length(0);
      for (const [index, key] of ['a', 'b', 'c'].entries()) {
        await sendKeys({ type: key });
        expect(seen).to.have.length(index + 1);
        expect(seen[index]?.target).to.equal(el);
        expect(seen[index]?.bubbles).to.equal(true);
        expect(JSON.stringify(seen[index]?.value)).to.contain(`"${'abc'.slice(0, index + 1)}"`);
      }
    });

    it('change comes once, after the commit, from the host, bubbling, with the value already new', async () => {
      const { el } = await inForm(tag);
      const seen = record(document, ['change'], valueOf);
      await focusText(el);
      await sendKeys({ type: 'abc' });
      expect(seen).to.have.length(0);
      await sendKeys({ press: 'Tab' });
      await settle(el);
      expect(seen).to.have.length(1);
      expect(seen[0]?.target).to.equal(el);
      expect(seen[0]?.bubbles).to.equal(true);
      expect(JSON.stringify(seen[0]?.value)).to.contain('"abc"');
    });

    it('no change comes when a box is left as it was', async () => {
      const { el } = await inForm(tag);
      const seen = record(document, ['input', 'change']);
      await focusText(el);
      await sendKeys({ press: 'Tab' });
      await settle(el);
      expect(seen).to.have.length(0);
    });

    it('a choice is an input and then a change, with the value already new at both', async () => {
      const { el } = await inForm(tag);
      const seen = record(document, ['input', 'change'], valueOf);
      await openFirst?.(el);
      radio(el).focus();
      await sendKeys({ press: 'Space' });
      await settle(el);
      expect(seen.map((event) => event.type)).to.deep.equal(['input', 'change']);
      for (const event of seen) {
        expect(event.target).to.equal(el);
        expect(event.value).to.be.an('object');
        expect(event.value).to.deep.equal(el.value);
      }
    });

    it('the form data is new too when input comes', async () => {
      const { form, el } = await inForm(tag);
      const seen = record(form, ['input'], () => new FormData(form).get('section'));
      await focusText(el);
      await sendKeys({ type: 'z' });
      expect(seen[0]?.value).to.contain('"z"').and.equal(JSON.stringify(el.value));
    });

    it('the host causes neither input nor change', async () => {
      const { form, el } = await inForm(tag, { value: samples.valid[0] });
      const seen = record(document, ['input', 'change']);
      el.value = copy(samples.valid[1]);
      el.defaultValue = copy(samples.draft);
      el.setAttribute('unsaved-value', JSON.stringify(samples.draft));
      el.serverIssues = [{ path: [], message: 'No' }];
      el.required = true;
      form.reset();
      el.formStateRestoreCallback(JSON.stringify(samples.draft), 'restore');
      await settle(el);
      expect(seen).to.have.length(0);
    });

    it('msp-issues-change gives the issues when they change, and only then', async () => {
      const { el } = await inForm(tag, { value: samples.valid[0] });
      const seen = record(
        el,
        ['msp-issues-change'],
        (event) => (event as CustomEvent<{ issues: unknown }>).detail.issues,
      );
      el.value = copy(samples.draft);
      await settle(el);
      expect(seen).to.have.length(1);
      expect(seen[0]?.value).to.deep.equal(el.issues);
      el.value = copy(samples.draft);
      await settle(el);
      expect(seen, 'the same issues again').to.have.length(1);
      el.value = copy(samples.valid[0]);
      await settle(el);
      expect(seen).to.have.length(2);
      expect(seen[1]?.value).to.deep.equal(el.issues);
    });

    it('msp-issues-change follows what the user types', async () => {
      const { el } = await inForm(tag);
      await focusText(el);
      const seen = record(
        el,
        ['msp-issues-change'],
        (event) => (event as CustomEvent<{ issues: unknown }>).detail.issues,
      );
      await sendKeys({ type: 'a' });
      await settle(el);
      expect(seen).to.have.length(1);
      expect(seen[0]?.value).to.deep.equal(el.issues);
      await sendKeys({ type: 'b' });
      await settle(el);
      expect(seen, 'one letter more changes no issue').to.have.length(1);
    });

    it('there are no others', async () => {
      const types = await dispatchedBy(await place(tag), async () => undefined);
      expect(types).to.deep.equal([]);
      const { form, el, submit } = await inForm(tag, { required: true });
      const sent = await dispatchedBy(el, async () => {
        await openFirst?.(el);
        radio(el).focus();
        await sendKeys({ press: 'Space' });
        await focusText(el);
        await sendKeys({ type: 'words' });
        await sendKeys({ press: 'Tab' });
        await submit();
        (focused() as HTMLElement | null)?.blur();
        el.lang = 'cy';
        el.readonly = true;
        await settle(el);
        el.readonly = false;
        el.value = copy(samples.valid[0]);
        await settle(el);
        form.reset();
        await settle(el);
      });
      expect(sent).to.include.members(['input', 'change', 'msp-issues-change']);
      expect(sent.filter((type) => !OWN.includes(type))).to.deep.equal([]);
    });

    it('what a native field inside says does not reach the host a second time', async () => {
      const { el } = await inForm(tag);
      const seen = record(window, ['input', 'change', 'beforetoggle', 'toggle', 'invalid']);
      await focusText(el);
      await sendKeys({ type: 'ab' });
      await sendKeys({ press: 'Tab' });
      await settle(el);
      expect(seen.map((event) => event.type)).to.deep.equal(['input', 'input', 'change']);
    });
  });
}
