import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { showsErrors } from '../support/dom.js';
import { inForm, place } from '../support/form.js';
import { record } from '../support/events.js';
import { copy, type Contract, type SectionUnderTest } from './types.js';

const FLAGS = [
  'badInput',
  'customError',
  'patternMismatch',
  'rangeOverflow',
  'rangeUnderflow',
  'stepMismatch',
  'tooLong',
  'tooShort',
  'typeMismatch',
  'valueMissing',
] as const;

/** The flags that are set, without `valid`. */
const flagged = (el: SectionUnderTest): string[] => FLAGS.filter((flag) => el.validity[flag]);
const errors = (el: SectionUnderTest): unknown[] => el.issues.filter((issue) => issue.severity === 'error');

/** "draft and complete": without `required` anything may be missing. */
export function draftCompleteContract({ tag, samples, focusText }: Contract): void {
  describe('draft', () => {
    const drafts: readonly [string, object | string | undefined][] = [
      ['empty', undefined],
      ['unfinished', samples.draft],
      ['unreadable', '['],
      ['holding a code that is not allowed', samples.unknownClosed.value],
      ['complete', samples.valid[0]],
    ];
    for (const [what, value] of drafts) {
      it(`is valid and the form posts when it is ${what}`, async () => {
        const { el, posts, submit } = await inForm(tag, { value });
        expect(flagged(el)).to.deep.equal([]);
        expect(el.validity.valid).to.equal(true);
        expect(el.validationMessage).to.equal('');
        expect(el.checkValidity()).to.equal(true);
        expect(el.reportValidity()).to.equal(true);
        await submit();
        expect(posts()).to.equal(1);
      });
    }

    it('is asked for nothing while the worker writes', async () => {
      const { el, submit } = await inForm(tag);
      await focusText(el);
      await sendKeys({ type: 'Half a sent' });
      await submit();
      expect(showsErrors(el)).to.equal(false);
    });
  });

  describe('required', () => {
    it('is valueMissing when empty', async () => {
      const { el, posts, submit } = await inForm(tag, { required: true });
      expect(flagged(el)).to.deep.equal(['valueMissing']);
      expect(el.validity.valid).to.equal(false);
      expect(el.validationMessage).not.to.equal('');
      expect(el.checkValidity()).to.equal(false);
      await submit();
      expect(posts()).to.equal(0);
    });

    for (const [what, value] of [
      ['unfinished', samples.draft],
      ['holding a code that is not allowed', samples.unknownClosed.value],
      ['unreadable', '['],
    ] as const) {
      it(`is a customError when ${what}`, async () => {
        const { el, posts, submit } = await inForm(tag, { required: true, value });
        expect(flagged(el)).to.deep.equal(['customError']);
        expect(el.validationMessage).not.to.equal('');
        await submit();
        expect(posts()).to.equal(0);
      });
    }

    it('is valid when complete', async () => {
      for (const value of [...samples.valid, samples.withUnknown]) {
        const { el, posts, submit } = await inForm(tag, { required: true, value });
        expect(flagged(el)).to.deep.equal([]);
        expect(el.validationMessage).to.equal('');
        await submit();
        expect(posts()).to.equal(1);
      }
    });

    it('is not held up by warnings', async () => {
      const { el, posts, submit } = await inForm(tag, { required: true, value: samples.unknownOpen.value });
      expect(el.issues.some((issue) => issue.severity === 'warning')).to.equal(true);
      expect(el.validity.valid).to.equal(true);
      await submit();
      expect(posts()).to.equal(1);
    });

    it('takes effect at once, like that of a native control', async () => {
      const el = await place(tag);
      el.required = true;
      expect(flagged(el)).to.deep.equal(['valueMissing']);
      el.value = copy(samples.draft);
      expect(flagged(el)).to.deep.equal(['customError']);
      el.value = copy(samples.valid[0]);
      expect(flagged(el)).to.deep.equal([]);
      el.value = null;
      expect(flagged(el)).to.deep.equal(['valueMissing']);
      el.required = false;
      expect(flagged(el)).to.deep.equal([]);
    });

    it('lets a button with formnovalidate post the draft, says nothing and fires no invalid event', async () => {
      const { el, posts, submit } = await inForm(tag, { required: true, value: samples.draft });
      const invalid = record(el, ['invalid']);
      await submit(true);
      expect(posts()).to.equal(1);
      expect(invalid).to.have.length(0);
      expect(showsErrors(el)).to.equal(false);
    });
  });

  describe('issues', () => {
    it('are all those of complete mode, required or not', async () => {
      for (const value of [samples.draft, samples.unknownClosed.value, samples.unknownOpen.value, undefined]) {
        const draft = await place(tag, { value });
        const required = await place(tag, { value, required: true });
        expect(draft.issues).to.deep.equal(required.issues);
      }
    });

    it('say what is missing in a draft and in an empty one', async () => {
      const draft = await place(tag, { value: samples.draft });
      expect(errors(draft)).to.have.length(1);
      expect(draft.issues.find((issue) => issue.severity === 'error')?.path).to.deep.equal(samples.draftPath);
      expect(errors(await place(tag))).not.to.have.length(0);
    });

    it('hold no error when the value is complete', async () => {
      for (const value of samples.valid) expect(errors(await place(tag, { value }))).to.deep.equal([]);
    });

    it('each have a path of keys and indexes, a kebab-case code and one of three severities', async () => {
      for (const value of [samples.draft, samples.unknownClosed.value, samples.unknownOpen.value, '[', undefined]) {
        const { issues } = await place(tag, { value });
        for (const issue of issues) {
          expect(issue.path).to.be.an('array');
          for (const key of issue.path) expect(typeof key).to.be.oneOf(['string', 'number']);
          expect(issue.code).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(issue.severity).to.be.oneOf(['error', 'warning', 'info']);
        }
      }
    });

    it('are up to date in the moment after the value was set', async () => {
      const el = await place(tag);
      el.value = copy(samples.draft);
      expect(errors(el)).to.have.length(1);
      el.value = copy(samples.valid[0]);
      expect(errors(el)).to.have.length(0);
    });
  });
}
