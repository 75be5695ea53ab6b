// What follows when an answer about feedback or an outcome is put right.
import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openClosing } from './closing.js';
import { errorsOf, outcomes } from './closure.js';
import { whole } from './samples.js';

describe('A closure that is put right', () => {
  const consoleStayedEmpty = forbidConsole();

  it('sets aside what was said where feedback was declined after all, and closes', async () => {
    const closing = await openClosing({ outcomes });
    await closing.choose(/^Yes, and here it is$/, /^Always$/);
    await closing.choose(/^They said no, thank you$/);
    expect(closing.section.feedback[0]).to.include({ offer: 'declined' }).and.not.to.have.property('answers');
    expect(errorsOf({ ...closing.section, achievements: [] }, {}).join()).not.to.contain('answers');
    await closing.choose(/^Yes, and here it is$/);
    expect(closing.section.feedback[0]).to.have.deep.property('answers', { 'fb-listened': { answer: 'always' } });
  });

  it('says of two views of one day that one of them may be a mistake: a wrong date is never what is asked for', async () => {
    const view = { outcomeId: 'o2', viewOf: 'person', view: 'fully-achieved', date: '2026-06-01' };
    const achievements = [
      { ...view, id: 'a1' },
      { ...view, id: 'a2' },
    ];
    const closing = await openClosing({ outcomes, 'unsaved-value': { ...whole, achievements }, required: true });
    await closing.submit();
    expect(closing.fieldErrors.join()).to.contain('recorded by mistake').and.not.to.contain('Enter a different date');
  });

  it('tells who only reads of an outcome about which nobody said anything', async () => {
    const [, second] = whole.achievements;
    const { text } = await openClosing({ outcomes, readonly: true, value: { ...whole, achievements: [second] } });
    expect(text).to.contain('I don’t want him to stop visiting me').and.to.contain('I want somebody else to tell him');
  });

  it('offers as ways of asking no wishes about where, when and by whom', async () => {
    const closing = await openClosing({ outcomes });
    await closing.choose(/^Yes, and here it is$/);
    const modes = closing.allText.split('How were they asked?')[1]?.split('With what support?')[0] ?? '';
    expect(modes).to.contain('By phone').and.to.contain('In easy read');
    expect(/At a pace|Away from home|particular gender|At safe times/.exec(modes)).to.equal(null);
  });

  consoleStayedEmpty();
});
