import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { settle, shownText } from '../support/dom.js';
import { inForm, place } from '../support/form.js';
import { at, leaves } from '../support/values.js';
import { copy, type Contract, type Path } from './types.js';

const MEGABYTE = 'A long story. '.repeat(Math.ceil(2 ** 20 / 14));
const LONE = 'half of a pair \ud83d and \ude00 the other';

const nested = (depth: number): object => {
  let value: object = {};
  for (let i = 0; i < depth; i += 1) value = { deeper: value };
  return value;
};
const cyclic = (): object => {
  const value: Record<string, unknown> = { list: [] };
  value['self'] = value;
  (value['list'] as unknown[]).push(value);
  return value;
};

/** A copy of `value` with something else at a path. */
function withAt(value: object, path: Path, content: unknown): object {
  const result = copy(value);
  const parent = at(result, path.slice(0, -1)) as Record<string | number, unknown>;
  parent[path[path.length - 1] as string | number] = content;
  return result;
}

/** Garbage in `value` never throws, is never lost, and leaves an element that works. */
export function garbageContract({ tag, samples, focusText }: Contract): void {
  const [good] = samples.valid;
  const throwing = Object.defineProperty({}, 'trap', {
    enumerable: true,
    get() {
      throw new Error('a getter of the host');
    },
  });
  const properties: readonly [string, () => unknown][] = [
    ['an empty object', () => ({})],
    ['a cyclic object', cyclic],
    ['an object 100 000 levels deep', () => nested(100_000)],
    ['functions inside', () => ({ ...copy(good), format: () => 'x' })],
    ['a symbol inside', () => ({ ...copy(good), kind: Symbol('x') })],
    ['NaN and Infinity inside', () => ({ ...copy(good), count: NaN, most: Infinity })],
    ['undefined inside', () => ({ ...copy(good), nothing: undefined })],
    ['a BigInt inside', () => ({ ...copy(good), large: 10n })],
    ['a date inside', () => ({ ...copy(good), when: new Date(0) })],
    ['an element inside', () => ({ ...copy(good), node: document.body })],
    ['a getter that throws', () => throwing],
    [
      'a proxy that throws',
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('no');
            },
          },
        ),
    ],
    [
      'a toJSON that throws',
      () => ({
        toJSON: () => {
          throw new Error('no');
        },
      }),
    ],
    ['NaN', () => NaN],
    ['a symbol', () => Symbol('x')],
    ['a BigInt', () => 10n],
    ['the window', () => window],
    ['a promise', () => Promise.resolve(good)],
    ['a list with holes', () => new Array(3)],
    [
      'keys of Object.prototype',
      () =>
        JSON.parse(
          '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":7,"hasOwnProperty":null}',
        ),
    ],
  ];

  describe('garbage', () => {
    for (const [what, make] of properties) {
      it(`${what} never throws, and a good value afterwards works`, async () => {
        const { form, el } = await inForm(tag, { required: true });
        el.value = make();
        await settle(el);
        void el.value;
        expect(el.issues).to.be.an('array');
        el.checkValidity();
        el.reportValidity();
        void new FormData(form);
        await settle(el);
        expect(shownText(el).trim()).not.to.equal('');
        el.defaultValue = make();
        form.reset();
        await settle(el);
        el.readonly = true;
        await settle(el);
        el.readonly = false;
        el.value = copy(good);
        await settle(el);
        expect(el.value).to.deep.equal(good);
        expect(el.checkValidity()).to.equal(true);
      });
    }

    it('with a key __proto__ comes through an attribute as text, and pollutes nothing', async () => {
      const text = `{"__proto__":{"polluted":1},${JSON.stringify(good).slice(1)}`;
      const { el, posted } = await inForm(tag, { value: text });
      expect(posted()).to.deep.equal([text]);
      await focusText(el);
      await sendKeys({ type: 'x' });
      expect(String(posted()[0])).to.contain('"__proto__":{"polluted":1}');
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
      expect((el.value as { polluted?: unknown }).polluted).to.equal(undefined);
    });

    it('of a megabyte of plain text in the attribute is handed back', async () => {
      const { el, posted } = await inForm(tag, { value: MEGABYTE });
      expect(el.value).to.equal(MEGABYTE);
      expect(posted()).to.deep.equal([MEGABYTE]);
    });

    it('of a megabyte in one answer is kept to the letter, and can be edited beside', async () => {
      const value = withAt(samples.draft, samples.otherPath, MEGABYTE);
      const { el, posted } = await inForm(tag, { 'unsaved-value': value });
      expect(el.value).to.deep.equal(value);
      await focusText(el);
      await sendKeys({ type: 'x' });
      await settle(el);
      expect(at(JSON.parse(String(posted()[0])), samples.otherPath)).to.equal(MEGABYTE);
    });

    it('of lone surrogates goes in and out unharmed, by property, attribute and post', async () => {
      const value = withAt(samples.draft, samples.otherPath, LONE);
      const { el, posted } = await inForm(tag, { value });
      expect(el.value).to.deep.equal(value);
      expect(JSON.parse(String(posted()[0]))).to.deep.equal(value);
      await focusText(el);
      await sendKeys({ type: 'x' });
      expect(at(el.value, samples.otherPath)).to.equal(LONE);
      el.value = LONE;
      expect(el.value).to.equal(LONE);
    });

    it('nested 100 000 deep in the attribute never throws', async () => {
      const text = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
      const { el, posted } = await inForm(tag, { value: text });
      expect(el.issues).to.be.an('array');
      await settle(el);
      expect(posted()).to.deep.equal([text]);
    });

    it('in the place of any one answer never throws, is given back, and is posted', async () => {
      const { el, posted } = await inForm(tag, { required: true });
      for (const sample of [good, samples.draft]) {
        const places = new Map(
          leaves(sample).flatMap(({ path }) =>
            path.map((_, i) => [path.slice(0, i + 1).join('/'), path.slice(0, i + 1)]),
          ),
        );
        for (const [name, path] of places) {
          for (const content of [null, 7, true, '', 'x', [], {}, [null], [[]], { id: {} }, '\u0000\u202e', 1e309]) {
            const value = withAt(sample, path, content);
            el.value = value;
            await (el as unknown as { updateComplete: Promise<unknown> }).updateComplete;
            expect(JSON.stringify(el.value), name).to.equal(JSON.stringify(value));
            expect(posted(), name).to.deep.equal([JSON.stringify(value)]);
          }
        }
      }
    }).timeout(240_000);

    it('that is only read never throws either', async () => {
      const el = await place(tag, { readonly: true });
      for (const { path } of leaves(good)) {
        for (const content of [null, 7, 'x', [null], {}]) {
          el.value = withAt(good, path, content);
          await (el as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        }
      }
      expect(shownText(el).trim()).not.to.equal('');
    }).timeout(60_000);
  });
}
