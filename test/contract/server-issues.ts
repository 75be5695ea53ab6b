import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fieldErrors, focused, settle, showsErrors, summary, summaryEntries, summaryLink } from '../support/dom.js';
import { inForm } from '../support/form.js';
import { at, pointer } from '../support/values.js';
import { copy, type Contract, type SectionUnderTest } from './types.js';

const texts = (el: SectionUnderTest): string[] => summaryEntries(el).map((entry) => entry.text);

/** "serverIssues": come in, are shown, go with the change of their field, and never stand in the way. */
export function serverIssuesContract({ tag, samples }: Contract): void {
  const { draft, draftPath, otherPath } = samples;
  const refused = { 'unsaved-value': draft } as const;
  const message = 'The server knows better';
  const type = async (el: SectionUnderTest, link: string): Promise<void> => {
    summaryLink(el, link).click();
    await settle(el);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'x' });
    await settle(el);
  };

  describe('serverIssues', () => {
    for (const [kind, path] of [
      ['a path', otherPath],
      ['a JSON Pointer', pointer(otherPath)],
    ] as const) {
      it(`are shown at their field and in the summary when given by ${kind}`, async () => {
        const { el } = await inForm(tag, { ...refused, 'server-issues': [{ path, message }] });
        expect(texts(el)).to.deep.equal([message]);
        summaryLink(el, message).click();
        await settle(el);
        expect(fieldErrors(el)).to.deep.equal([`Error: ${message}`]);
        expect(focused()?.getAttribute('aria-invalid')).to.equal('true');
        expect((focused() as HTMLTextAreaElement).value).to.equal(at(draft, otherPath));
      });
    }

    it('are shown when the property is set, without a submit attempt', async () => {
      const { el } = await inForm(tag, refused);
      el.serverIssues = [{ path: otherPath, message }];
      await settle(el);
      expect(texts(el)).to.deep.equal([message]);
      summaryLink(el, message).click();
      await settle(el);
      expect(fieldErrors(el)).to.deep.equal([`Error: ${message}`]);
    });

    it('without a text of their own are said in our words for the code', async () => {
      const { el, submit } = await inForm(tag, { ...refused, required: true });
      const code = el.issues.find((issue) => issue.severity === 'error')?.code;
      await submit();
      const [ours] = texts(el);

      const other = await inForm(tag, { ...refused, 'server-issues': [{ path: draftPath, code }] });
      expect(texts(other.el)).to.deep.equal([ours]);
    });

    it('with a code that this version does not know say something all the same', async () => {
      const { el } = await inForm(tag, { ...refused, 'server-issues': [{ path: otherPath, code: 'from-tomorrow' }] });
      expect(texts(el)).to.have.length(1);
      expect(texts(el)[0]).not.to.equal('');
    });

    it('that have no field stand in the summary as text without a link', async () => {
      for (const path of [[], ['nowhere', 3, 'at-all'], '', '/nowhere', undefined]) {
        const { el } = await inForm(tag, { ...refused, 'server-issues': [{ path, message }] });
        expect(texts(el)).to.deep.equal([message]);
        expect(summaryEntries(el)[0]?.link).to.equal(null);
        expect(fieldErrors(el)).to.deep.equal([]);
      }
    });

    it('are cleared when that field changes', async () => {
      const { el } = await inForm(tag, { ...refused, 'server-issues': [{ path: otherPath, message }] });
      await type(el, message);
      expect(summary(el)).to.equal(undefined);
      expect(fieldErrors(el)).to.deep.equal([]);
    });

    it('stay when another field changes', async () => {
      const { el } = await inForm(tag, {
        ...refused,
        'server-issues': [
          { path: otherPath, message },
          { path: draftPath, message: 'And this too' },
          { path: [], message: 'And all of it' },
        ],
      });
      expect(texts(el)).to.have.members([message, 'And this too', 'And all of it']);
      await type(el, 'And this too');
      expect(texts(el)).to.have.members([message, 'And all of it']);
    });

    it('do not come back when the field is changed to what it was', async () => {
      const { el } = await inForm(tag, { ...refused, 'server-issues': [{ path: otherPath, message }] });
      await type(el, message);
      await sendKeys({ press: 'Backspace' });
      await settle(el);
      expect((focused() as HTMLTextAreaElement).value).to.equal(at(draft, otherPath));
      expect(texts(el)).to.deep.equal([]);
    });

    it('never block the next submit, nor make the element invalid', async () => {
      const { el, posts, submit } = await inForm(tag, {
        required: true,
        value: samples.valid[0],
        'server-issues': [{ path: [], message }],
      });
      expect(el.validity.valid).to.equal(true);
      expect(el.checkValidity()).to.equal(true);
      expect(el.issues.filter((issue) => issue.severity === 'error')).to.deep.equal([]);
      await submit();
      expect(posts()).to.equal(1);
    });

    it('stand in the summary together with our own errors', async () => {
      const { el, submit } = await inForm(tag, {
        ...refused,
        required: true,
        'server-issues': [{ path: otherPath, message }],
      });
      await submit();
      expect(texts(el)).to.have.length(2);
      expect(texts(el)).to.contain(message);
      summaryLink(el, message).click();
      await settle(el);
      expect(fieldErrors(el)).to.have.members(texts(el).map((text) => `Error: ${text}`));
    });

    it('go when the host takes them back', async () => {
      const { el } = await inForm(tag, { ...refused, 'server-issues': [{ path: otherPath, message }] });
      el.serverIssues = [];
      await settle(el);
      expect(showsErrors(el)).to.equal(false);
    });

    it('are not taken for markup', async () => {
      const { el } = await inForm(tag, { ...refused, 'server-issues': [{ path: [], message: '<b>bold</b>' }] });
      expect(texts(el)).to.deep.equal(['<b>bold</b>']);
    });

    it('never throw, whatever the host gives', async () => {
      const { el, posts, submit } = await inForm(tag, { value: samples.valid[0] });
      const garbage: unknown[] = [
        null,
        undefined,
        7,
        'text',
        {},
        [null, 7, 'text', [], {}],
        [{ path: {} }, { path: 7 }, { path: [{}] }, { path: [null] }, { path: '~2//~' }],
        [
          { path: ['__proto__', 'constructor'], message: 'x' },
          { path: '/__proto__/x', message: 7 },
        ],
        [{ path: [], code: {}, params: 'x', severity: [] }],
        [
          { path: ['outcomes', -1], code: '__proto__' },
          { path: ['outcomes', 1e9, 'words'], code: 'constructor' },
        ],
      ];
      for (const given of garbage) {
        el.serverIssues = given;
        await settle(el);
        expect(el.value).to.deep.equal(samples.valid[0]);
      }
      el.serverIssues = copy([{ path: [], message }]);
      await settle(el);
      expect(texts(el)).to.deep.equal([message]);
      await submit();
      expect(posts()).to.equal(1);
    });
  });
}
