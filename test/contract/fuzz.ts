import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { inForm } from '../support/form.js';
import type { Contract } from './types.js';

/** The same cases in every run: a failure is found again, and no run fails by luck. */
const RUNS = { seed: 1948, numRuns: 150 } as const;

type Drawn = { readonly updateComplete: Promise<unknown> };

/** Values that nobody thought of. */
export function fuzzContract({ tag }: Contract): void {
  describe('any value', () => {
    it('that is a JSON object comes back and is posted as it came', async () => {
      const { el, posted } = await inForm(tag);
      await fc.assert(
        fc.asyncProperty(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), async (value) => {
          const text = JSON.stringify(value);
          el.value = value;
          expect(JSON.stringify(el.value)).to.equal(text);
          expect(posted()).to.deep.equal([text]);
          el.setAttribute('unsaved-value', text);
          expect(JSON.stringify(el.value)).to.equal(text);
          await (el as unknown as Drawn).updateComplete;
        }),
        RUNS,
      );
    }).timeout(60_000);

    it('that is anything at all never throws, drawn or only asked about', async () => {
      const { form, el } = await inForm(tag, { required: true });
      await fc.assert(
        fc.asyncProperty(
          fc.anything({
            withBigInt: true,
            withDate: true,
            withMap: true,
            withNullPrototype: true,
            withSparseArray: true,
          }),
          async (value) => {
            el.value = value;
            void el.value;
            el.checkValidity();
            void new FormData(form);
            expect(el.issues).to.be.an('array');
            await (el as unknown as Drawn).updateComplete;
          },
        ),
        RUNS,
      );
    }).timeout(60_000);
  });
}
