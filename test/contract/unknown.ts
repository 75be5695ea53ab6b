import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { settle, wholeText } from '../support/dom.js';
import { inForm, place } from '../support/form.js';
import { at, lost } from '../support/values.js';
import type { Contract, SectionUnderTest } from './types.js';

/** "Nothing is lost": what a newer version or another vendor recorded. */
export function unknownContract({ tag, samples, focusText }: Contract): void {
  const { withUnknown, unknownOpen, unknownClosed } = samples;

  describe('what this version does not know', () => {
    it('passes through an edit unharmed, at every level and in longer lists', async () => {
      const { el, posted } = await inForm(tag, { value: withUnknown });
      await focusText(el);
      await sendKeys({ type: 'An outcome more' });
      await sendKeys({ press: 'Tab' });
      await settle(el);
      expect(JSON.stringify(el.value)).to.contain('An outcome more');
      expect(lost(withUnknown, el.value)).to.deep.equal([]);
      expect(lost(withUnknown, JSON.parse(String(posted()[0])))).to.deep.equal([]);
      expect(Object.keys(el.value as object).slice(0, Object.keys(withUnknown).length)).to.deep.equal(
        Object.keys(withUnknown),
      );
    });

    it('passes through an edit unharmed when it is not saved yet', async () => {
      const el = await place(tag, { 'unsaved-value': withUnknown });
      await focusText(el);
      await sendKeys({ type: 'An outcome more' });
      expect(lost(withUnknown, el.value)).to.deep.equal([]);
    });

    it('does not make the section incomplete', async () => {
      const el = await place(tag, { value: withUnknown, required: true });
      expect(el.issues.filter((issue) => issue.severity === 'error')).to.deep.equal([]);
      expect(el.checkValidity()).to.equal(true);
    });

    for (const [list, { value, path, code }, issueCode, severity] of [
      ['an open', unknownOpen, 'code-unknown', 'warning'],
      ['a closed', unknownClosed, 'code-not-allowed', 'error'],
    ] as const) {
      it(`a code in ${list} list is the ${severity} ${issueCode} at its place`, async () => {
        const el = await place(tag, { value });
        const issue = el.issues.find((candidate) => candidate.code === issueCode);
        expect(issue?.severity).to.equal(severity);
        expect(issue?.path).to.deep.equal(path);
        expect(Object.values(issue?.params ?? {})).to.contain(code);
      });

      it(`a code in ${list} list is kept, and shown as recorded elsewhere`, async () => {
        const { el, posted } = await inForm(tag, { value });
        expect(wholeText(el)).to.contain(code);
        await focusText(el);
        await sendKeys({ type: 'Words' });
        await settle(el);
        expect(at(el.value, path)).to.equal(code);
        expect(at(JSON.parse(String(posted()[0])), path)).to.equal(code);
      });

      it(`a code in ${list} list is shown in what is only read, too`, async () => {
        const el = await place(tag, { value, readonly: true });
        expect(wholeText(el)).to.contain(code);
      });
    }

    it('is known when the council’s catalogue says so: no warning, and its own label', async () => {
      const { value, code, catalogue, label } = samples.ownCode;
      const about = (el: SectionUnderTest): unknown => el.issues.find((issue) => issue.code === 'code-unknown');
      const el = await place(tag, { value });
      expect(about(el)).to.deep.include({ severity: 'warning' });
      expect(wholeText(el)).to.contain(code);
      el.setAttribute('catalogue', JSON.stringify(catalogue));
      await settle(el);
      expect(about(el)).to.equal(undefined);
      expect(wholeText(el)).to.contain(label).and.not.to.contain(code);
      expect(el.value).to.deep.equal(value);
    });

    it('never holds up a draft', async () => {
      for (const { value } of [unknownOpen, unknownClosed]) {
        const { el, posts, submit } = await inForm(tag, { value });
        expect(el.checkValidity()).to.equal(true);
        await submit();
        expect(posts()).to.equal(1);
      }
    });
  });
}
