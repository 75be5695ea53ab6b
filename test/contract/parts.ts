import { expect } from '@open-wc/testing';
import { everywhere, settle, shadow } from '../support/dom.js';
import { inForm, place } from '../support/form.js';
import type { Contract } from './types.js';

const PARTS = ['legend', 'hint', 'error', 'control', 'item', 'add', 'remove'];

/** Parts, one shadow root, and what may not stand in it. */
export function partsContract({ tag, samples, showParts, composedOf = [] }: Contract): void {
  describe('parts', () => {
    it('legend, hint, error, control, item, add and remove can be styled by the host', async () => {
      const { el } = await inForm(tag, { value: samples.draft, required: true });
      const seen = new Set<string>();
      const look = (): void => {
        for (const part of everywhere(el, '[part]')) part.part.forEach((name) => seen.add(name));
      };
      look();
      await showParts(el);
      look();
      expect([...seen]).to.include.members(PARTS);
    });

    it('are on the elements that a host means by them', async () => {
      const { el } = await inForm(tag, { value: samples.draft, required: true });
      await showParts(el);
      const all = (name: string): Element[] => everywhere(el, `[part~="${name}"]`);
      for (const control of all('control')) expect(control.matches('input, textarea, select')).to.equal(true);
      for (const button of [...all('add'), ...all('remove')]) expect(button.localName).to.equal('button');
      for (const legend of all('legend')) expect(legend.matches('legend, label')).to.equal(true);
    });

    it('stand in one shadow root: nothing inside has another, but for the sections that it may be made of', async () => {
      const { el } = await inForm(tag, { value: samples.withUnknown });
      await showParts(el);
      const others = Array.from(shadow(el).querySelectorAll('*')).filter(
        (inner) => inner.shadowRoot !== null || inner.localName.includes('-'),
      );
      expect(others.map(({ localName }) => localName)).to.deep.equal(composedOf);
    });

    it('have no style attribute and no style element: a strict policy would refuse both', async () => {
      const { el } = await inForm(tag, { value: samples.withUnknown, required: true });
      await showParts(el);
      expect(shadow(el).querySelectorAll('[style], style, link')).to.have.length(0);
    });

    it('have no id twice', async () => {
      const { el } = await inForm(tag, { value: samples.withUnknown, required: true });
      await showParts(el);
      const ids = Array.from(shadow(el).querySelectorAll('[id]')).map(({ id }) => id);
      expect(ids).to.deep.equal([...new Set(ids)]);
    });

    it('point with aria-describedby and labelledby at what is there', async () => {
      const { el } = await inForm(tag, { value: samples.draft, required: true });
      el.reportValidity();
      await showParts(el);
      for (const attribute of ['aria-describedby', 'aria-labelledby', 'for']) {
        for (const pointing of shadow(el).querySelectorAll(`[${attribute}]`)) {
          for (const id of (pointing.getAttribute(attribute) ?? '').split(/\s+/)) {
            expect(shadow(el).getElementById(id), `${attribute}="${id}"`).not.to.equal(null);
          }
        }
      }
    });

    it('have one polite status line from the beginning, and no alert', async () => {
      const el = await place(tag);
      expect(shadow(el).querySelectorAll('[role="status"]')).to.have.length(1);
      const status = shadow(el).querySelector('[role="status"]');
      await showParts(el);
      expect(shadow(el).querySelector('[role="status"]'), 'the same element, or nothing is read out').to.equal(status);
      expect(shadow(el).querySelectorAll('[role="alert"], [aria-live="assertive"]')).to.have.length(0);
    });

    it('hold buttons that never submit the form', async () => {
      const { el, posts } = await inForm(tag, { value: samples.withUnknown });
      await showParts(el);
      for (const button of shadow(el).querySelectorAll('button')) expect(button.type).to.equal('button');
      expect(posts()).to.equal(0);
    });
  });

  describe('size', () => {
    it('is a block that never grows wider than a page of 320 pixels, whatever it shows', async () => {
      for (const value of [
        undefined,
        samples.draft,
        ...samples.valid,
        samples.withUnknown,
        samples.unknownClosed.value,
        '[',
      ]) {
        const el = await place(tag, { value, required: true });
        el.reportValidity();
        const box = document.createElement('div');
        box.style.width = '320px';
        el.before(box);
        box.append(el);
        await settle(el);
        if (value !== '[') await showParts(el);
        expect(getComputedStyle(el).display).to.equal('block');
        expect(box.scrollWidth).to.be.at.most(320);
      }
    });
  });
}
