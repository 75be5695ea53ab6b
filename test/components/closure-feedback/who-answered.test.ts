// Who answered for the person, as one of the people of the record (Part 8 of the domain reference, case 6).
import { expect } from '@open-wc/testing';
import { visible } from '../../support/dom.js';
import { openClosing } from './closing.js';
import { outcomes } from './closure.js';
import { whole } from './samples.js';

const people = [
  { id: 'p2', name: 'R. Hall', roles: ['family'], isSourceOfHarm: true },
  { id: 'p3', name: 'S. Moss', roles: ['advocate'] },
];
const [feedback] = whole.feedback;

describe('Who answered for the person', () => {
  it('is asked where somebody speaks for them, and a source of harm who was named is put right there', async () => {
    const by = { ...feedback, respondent: 'representative-family-friend', respondentPersonId: 'p2' };
    const closing = await openClosing({ 'unsaved-value': { ...whole, people, feedback: [by] }, outcomes });
    const wrong = (): object | undefined =>
      closing.el.issues.find(({ code }) => code === 'respondent-is-source-of-harm');
    expect(wrong()).to.deep.include({ path: ['feedback', 0, 'respondentPersonId'] });
    expect(closing.text).to.contain('Which of these people was it?');
    await closing.choose(/^S\. Moss$/);
    expect(closing.section.feedback[0]).to.deep.include({ respondentPersonId: 'p3' });
    expect(wrong()).to.equal(undefined);
    await closing.choose(/^None of these people$/);
    expect(closing.section.feedback[0]).not.to.have.property('respondentPersonId');
  });

  it('is not asked of who answers for themselves, nor where nobody is known', async () => {
    for (const given of [
      { people, feedback: [{ ...feedback, respondent: 'adult', respondentPersonId: undefined }] },
      { feedback: [{ ...feedback, respondent: 'advocate', respondentPersonId: undefined }] },
    ]) {
      const closing = await openClosing({ 'unsaved-value': { ...whole, ...given }, outcomes });
      visible(closing.el, 'button')
        .find((one) => /^Change Yes/.test(one.ariaLabel ?? one.textContent ?? ''))
        ?.click();
      await closing.settle();
      expect(closing.text).not.to.contain('Which of these people was it?');
    }
  });
});
