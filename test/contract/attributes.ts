import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { settle, shownText, summaryEntries } from '../support/dom.js';
import { inForm, place } from '../support/form.js';
import { everyUnder } from '../support/values.js';
import type { Contract, SectionUnderTest } from './types.js';

const DATA = ['server-issues', 'catalogue', 'messages', 'profile', 'user'] as const;
const UNUSABLE = [
  '{',
  '[[[',
  'plain words',
  '',
  ' ',
  'null',
  '7',
  '"text"',
  '[]',
  '[null, 7, {}]',
  '{}',
  '{"a":{"b":[null]}}',
  '{"__proto__":{"x":1},"constructor":1}',
];

const camel = (name: string): string => name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
const read = (el: SectionUnderTest, name: string): unknown => (el as unknown as Record<string, unknown>)[camel(name)];

/** "attributes": a server-rendered page needs no script of its own. */
export function attributesContract({ tag, samples, focusText, messageKey }: Contract): void {
  describe('attributes', () => {
    for (const name of DATA) {
      it(`${name} takes the JSON of the property of the same name`, async () => {
        const given = name === 'server-issues' ? [{ path: [], message: 'No' }] : { id: 'x', name: 'y' };
        const el = await place(tag, { [name]: given });
        expect(read(el, name)).to.deep.equal(given);
      });

      it(`${name} never throws and never touches the value, whatever stands in it`, async () => {
        for (const text of UNUSABLE) {
          const { el, posted, submit } = await inForm(tag, { value: samples.valid[0], [name]: text });
          expect(el.value).to.deep.equal(samples.valid[0]);
          expect(shownText(el).trim()).not.to.equal('');
          await focusText(el);
          await sendKeys({ type: 'x' });
          await submit();
          expect(posted()).to.deep.equal([JSON.stringify(el.value)]);
        }
      }).timeout(60_000);

      it(`${name} can be set late, broken, and taken away`, async () => {
        const el = await place(tag, { value: samples.valid[0] });
        const before = shownText(el);
        for (const text of ['{', '[]', '{}']) {
          el.setAttribute(name, text);
          await settle(el);
        }
        el.removeAttribute(name);
        await settle(el);
        expect(shownText(el)).to.equal(before);
        expect(el.value).to.deep.equal(samples.valid[0]);
      });
    }

    it('name the properties that the host can also set', async () => {
      const plain = {
        name: 'section',
        audience: 'practitioner',
        jurisdiction: 'england',
        'person-name': 'Joyce',
        'exit-href': 'https://www.example.org/',
      };
      const el = await place(tag, plain);
      for (const [name, text] of Object.entries(plain)) expect(read(el, name), name).to.equal(text);
    });

    it('that are on or off are false by default, true when they are there, and reflected', async () => {
      for (const name of ['required', 'disabled', 'readonly', 'easy-read']) {
        expect(read(await place(tag), name), name).to.equal(false);
        expect(read(await place(tag, { [name]: true }), name), name).to.equal(true);
      }
      const el = await place(tag);
      el.required = el.disabled = el.readonly = true;
      await settle(el);
      for (const name of ['required', 'disabled', 'readonly']) expect(el.hasAttribute(name), name).to.equal(true);
    });

    it('of properties only, clock and new-id, do nothing', async () => {
      const el = await place(tag, { clock: '2020-01-01', 'new-id': 'fixed' });
      expect(el.clock).to.be.a('function');
      expect(el.clock()).to.be.instanceOf(Date);
      expect(el.newId()).to.be.a('string').and.not.equal(el.newId());
    });

    it('messages replaces one text of ours and leaves the others', async () => {
      const plain = shownText(await place(tag));
      const el = await place(tag, { messages: { [messageKey]: 'The council says it so' } });
      expect(shownText(el)).to.contain('The council says it so');
      expect(shownText(el).split('\n').length).to.equal(plain.split('\n').length);
    });

    it('user is who recorded what is written from now on', async () => {
      const user = { id: 'w-17', name: 'A worker', role: 'social-worker' };
      const el = await place(tag, { user });
      await focusText(el);
      await sendKeys({ type: 'Words' });
      await sendKeys({ press: 'Tab' });
      expect(everyUnder(el.value, 'by')).to.deep.include(user);
    });

    it('without a user nothing says who recorded it: the server stamps', async () => {
      const el = await place(tag);
      await focusText(el);
      await sendKeys({ type: 'Words' });
      await sendKeys({ press: 'Tab' });
      expect(el.value).not.to.equal(null);
      expect(everyUnder(el.value, 'by')).to.deep.equal([]);
    });

    it('ids come from newId, and are different without it', async () => {
      const el = await place(tag);
      let count = 0;
      el.newId = () => `host-${(count += 1)}`;
      await focusText(el);
      await sendKeys({ type: 'Words' });
      expect(everyUnder(el.value, 'id').join()).to.contain('host-');

      const other = await place(tag);
      await focusText(other);
      await sendKeys({ type: 'Words' });
      const ids = everyUnder(other.value, 'id');
      expect(ids).not.to.have.length(0);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const id of ids) expect(id).to.be.a('string').and.not.equal('');
    });

    it('server-issues of a server-rendered page are shown without a script', async () => {
      const el = await place(tag, {
        value: samples.valid[0],
        'server-issues': [{ path: [], message: 'The record was closed yesterday' }],
      });
      expect(summaryEntries(el).map((entry) => entry.text)).to.deep.equal(['The record was closed yesterday']);
    });
  });
}
