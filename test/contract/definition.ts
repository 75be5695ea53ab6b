import { expect, fixture } from '@open-wc/testing';
import { settle, shownText } from '../support/dom.js';
import { consoleDuring } from '../support/console.js';
import { markup } from '../support/form.js';
import type { Contract, SectionUnderTest } from './types.js';

let count = 0;

/** `define()`: two copies of the library on one page are ordinary. */
export function definitionContract({ tag, element, samples }: Contract): void {
  const fresh = (): string => `${tag}-defined-${(count += 1)}`;

  describe('define', () => {
    it('does nothing where the same class is defined already', async () => {
      const lines = await consoleDuring(() => {
        element.define();
        element.define(tag);
      });
      expect(lines).to.deep.equal([]);
      expect(customElements.get(tag)).to.equal(element);
    });

    it('gives one warning where another class has the tag, and leaves it in place', async () => {
      const taken = fresh();
      class Other extends HTMLElement {}
      customElements.define(taken, Other);
      const lines = await consoleDuring(() => element.define(taken));
      expect(lines).to.have.length(1);
      expect(lines[0])
        .to.match(/^warn: /)
        .and.to.contain(taken);
      expect(customElements.get(taken)).to.equal(Other);
    });

    it('takes another tag, where the element works', async () => {
      const another = fresh();
      const lines = await consoleDuring(() => element.define(another));
      expect(lines).to.deep.equal([]);
      const form = await fixture<HTMLFormElement>(
        `<form>${markup(another, { name: 'section', value: samples.valid[0] })}</form>`,
      );
      const el = form.firstElementChild as SectionUnderTest;
      await settle(el);
      expect(el.value).to.deep.equal(samples.valid[0]);
      expect(shownText(el).trim()).not.to.equal('');
      element.define(another);
    });

    it('says nothing when it is called again for a tag of its own', async () => {
      const another = fresh();
      element.define(another);
      expect(await consoleDuring(() => element.define(another))).to.deep.equal([]);
    });

    it('never throws, whatever the tag', async () => {
      for (const wrong of ['', 'nodash', 'Upper-Case', '1-digit', 'font-face', 'a b-c', '__proto__']) {
        let thrown: unknown;
        await consoleDuring(() => {
          try {
            element.define(wrong);
          } catch (error) {
            thrown = error;
          }
        });
        expect(thrown, wrong).to.equal(undefined);
      }
    });

    it('takes the page’s own registry where the one that is asked for is not there', () => {
      // An engine without scoped registries has `undefined` for whatever a host makes of `new CustomElementRegistry()`.
      const another = fresh();
      element.define(another, { registry: undefined } as never);
      expect(customElements.get(another)).not.to.equal(undefined);
    });

    const scoped = (): CustomElementRegistry | undefined => {
      try {
        return new CustomElementRegistry();
      } catch {
        return undefined;
      }
    };
    const registry = scoped();
    if (registry) {
      it('defines in a scoped registry and nowhere else', () => {
        const another = fresh();
        element.define(another, { registry });
        expect(registry.get(another)).not.to.equal(undefined);
        expect(customElements.get(another)).to.equal(undefined);
      });
    } else {
      console.log(`${tag}: this engine has no scoped registries; the test of them is left out.`);
    }
  });
}
