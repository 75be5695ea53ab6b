// What follows when an answer about feedback or an outcome is put right.
import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openClosing } from './closing.js';
import { errorsOf, outcomes } from './closure.js';

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

  consoleStayedEmpty();
});
