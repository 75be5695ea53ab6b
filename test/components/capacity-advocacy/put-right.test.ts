import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openChecklist, type Checklist } from './checklist.js';
import { unable } from './doubted.js';
import { firstDay } from './recorded.js';

const decision = { ...unable, conclusion: 'lacks-capacity' };
const person = { id: 'a1', name: 'Ben', result: 'suitable', date: '2026-05-01' };
const value = { ...firstDay, decisions: [decision], advocacy: { appropriatePersons: [person] } };
const WRONGLY = /^Was this recorded wrongly/;

/** What a saved entry is, and the way to it. */
const entries = {
  'a decision': { open: /^Change ‘/, at: '/decisions/0', now: (list: Checklist) => list.entry('decisions') },
  'somebody who was considered': {
    open: /^Change Ben/,
    at: '/advocacy/appropriatePersons/0',
    now: (list: Checklist) => (list.section.advocacy?.['appropriatePersons'] as object[])[0],
  },
};

describe('What was recorded wrongly', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const [what, { open, at, now }] of Object.entries(entries)) {
    it(`is said of ${what}: it stays, with what it said before, and the card tells of the mistake`, async () => {
      const list = await openChecklist({ value });
      await list.press(open);
      await list.press(WRONGLY);
      await list.chooseIn(`${at}/status`, /^Recorded by mistake/);
      expect(now(list)).to.deep.include({ status: 'entered-in-error' }).and.have.property('history').with.length(1);
      await list.write(/^Why is it put right/, 'Another Joyce was meant');
      const said = { status: 'entered-in-error', correction: { reason: 'Another Joyce was meant' } };
      expect(now(list)).to.deep.include(said);
      await list.press(/^Done/);
      expect(list.text).to.contain('Recorded by mistake').and.to.contain('Why: Another Joyce was meant');
      await list.press(open);
      await list.chooseIn(`${at}/status`, /^Recorded by mistake/);
      expect(now(list), 'and it was no mistake after all').to.deep.include({ ...said, status: 'amended' });
    });

    it(`is put right in ${what} with the reason`, async () => {
      const list = await openChecklist({ value });
      await list.press(open);
      await list.press(WRONGLY);
      await list.write(/^Why is it put right/, 'The day was another');
      expect(now(list)).to.deep.include({ status: 'amended', correction: { reason: 'The day was another' } });
      await list.write(/^Why is it put right/, '');
      expect(now(list)).not.to.have.any.keys('status', 'correction');
    });
  }

  it('is asked of what is saved alone: what nobody has saved is removed', async () => {
    const list = await openChecklist({ 'unsaved-value': value });
    await list.press(/^Change Ben/);
    expect(list.has(WRONGLY)).to.equal(false);
    expect(list.has(/^Remove Ben/)).to.equal(true);
  });

  consoleStayedEmpty();
});
