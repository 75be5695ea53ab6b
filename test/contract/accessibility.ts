import { expect, fixture } from '@open-wc/testing';
import { nameOf, settle, shadow } from '../support/dom.js';
import { markup, place } from '../support/form.js';
import type { Contract, SectionUnderTest } from './types.js';

/** axe finds nothing, in every state, on a light and on a dark page. */
export function accessibilityContract({ tag, samples, showParts }: Contract): void {
  const states: readonly [string, Record<string, unknown>, ((el: SectionUnderTest) => Promise<unknown>)?][] = [
    ['empty', {}],
    ['filled', { value: samples.valid[0] }],
    ['being edited', { value: samples.draft }, showParts],
    ['with errors', { value: samples.draft, required: true }, async (el) => el.reportValidity()],
    ['empty with errors', { required: true }, async (el) => el.reportValidity()],
    [
      'with server issues',
      { 'unsaved-value': samples.draft, 'server-issues': [{ path: samples.otherPath, message: 'No' }] },
    ],
    ['with codes it does not know', { value: samples.unknownClosed.value }],
    ['unreadable', { value: '[' }],
    ['readonly', { value: samples.withUnknown, readonly: true }],
    ['readonly and empty', { readonly: true }],
    ['disabled', { value: samples.valid[0], disabled: true }],
    ['in Welsh', { value: samples.valid[0], lang: 'cy' }],
  ];

  describe('to assistive technology', () => {
    it('has a name for every field, choice, group and button', async () => {
      for (const value of [undefined, samples.draft, samples.withUnknown, samples.unknownClosed.value]) {
        const el = await place(tag, { value });
        await showParts(el);
        const all = Array.from(shadow(el).querySelectorAll('input, textarea, select, button, summary, [role="group"]'));
        expect(all).not.to.have.length(0);
        expect(all.filter((control) => nameOf(control) === '').map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
        for (const group of shadow(el).querySelectorAll('fieldset:has(input[type="radio"], input[type="checkbox"])')) {
          if (group.getAttribute('role') !== 'presentation')
            expect(group.firstElementChild?.localName).to.equal('legend');
        }
      }
    });
  });

  for (const scheme of ['light', 'dark'] as const) {
    describe(`on a ${scheme} page`, () => {
      for (const [what, attributes, act] of states) {
        it(`is accessible ${what}`, async () => {
          const page = await fixture<HTMLElement>(
            `<main class="page">${markup(tag, { 'person-name': 'Joyce', ...attributes })}</main>`,
          );
          // As a host's own style sheet would: the colours of the page follow its scheme.
          page.style.setProperty('color-scheme', scheme);
          page.style.setProperty('background', 'Canvas');
          const el = page.querySelector<SectionUnderTest>(tag) as SectionUnderTest;
          await settle(el);
          await act?.(el);
          await settle(el);
          await expect(page).to.be.accessible();
        });
      }
    });
  }
}
