// What is worked out for the national return of a place is told there, and nowhere else.
import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openClosing } from './closing.js';
import { everything, outcomesOfEverything as outcomes } from '../../../stories/closure-everything.js';
import { whole } from './samples.js';

const PANEL = 'Worked out for the national return';
const own = { id: 'vale', version: '1', basedOn: 'england', approvedBy: 'The board', approvedOn: '2026-01-01' };

describe('What is worked out for the national return', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is told and asked for in England, also where a council has a profile of its own', async () => {
    for (const place of [{}, { jurisdiction: 'vale', profile: own }]) {
      const { allText } = await openClosing({ outcomes, ...place });
      expect(allText).to.contain(PANEL).and.to.contain('SAC');
    }
  });

  for (const jurisdiction of ['jersey', 'scotland', 'wales', 'elsewhere', ''])
    it(`is neither told nor asked for where the return of England is not made: ${jurisdiction || 'not known'}`, async () => {
      const { jurisdiction: _, ...value } = whole as typeof whole & { jurisdiction?: unknown };
      for (const readonly of [true, false]) {
        const { allText } = await openClosing({ outcomes, jurisdiction, value, readonly });
        expect([PANEL, 'SAC', 'What is it instead?'].filter((text) => allText.includes(text))).to.deep.equal([]);
      }
    });

  it('is told wherever it was stated, with its reason', async () => {
    const value = { ...everything, jurisdiction: { id: 'jersey', version: '1.0' } };
    for (const readonly of [true, false]) {
      const { allText } = await openClosing({ outcomes, jurisdiction: 'jersey', value, readonly });
      expect(['The panel counts it so', 'SAC'].map((text) => allText.includes(text))).to.deep.equal([true, false]);
    }
  });

  consoleStayedEmpty();
});
