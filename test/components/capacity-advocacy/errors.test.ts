import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { expectLinksLead } from '../../support/links-lead.js';
import { openChecklist } from './checklist.js';
import { doubted, limbs, unable } from './doubted.js';
import { firstDay } from './recorded.js';

const decisions = (decision: unknown): object => ({ decisions: [decision] });
const person = { id: 'a1', name: 'Ben', result: 'suitable', date: '2026-05-01' };
const { trigger: _, ...untold } = unable;

/** What another version or vendor may have written, by what is wrong with it. */
const broken: Readonly<Record<string, object>> = {
  'no cause, and nothing that the person cannot do': decisions({ ...doubted, conclusion: 'lacks-capacity' }),
  'corrected without a reason': decisions({ ...unable, conclusion: 'lacks-capacity', status: 'amended' }),
  'a status that is none': decisions({ ...unable, conclusion: 'lacks-capacity', status: 'lost' }),
  'no conclusion, and half of the steps': decisions({ ...doubted, practicableSteps: undefined }),
  'nobody said whether there is a doubt': decisions({
    ...untold,
    limbs: { ...limbs, retain: { answer: 'unable' } },
    date: undefined,
    type: undefined,
    nexus: 'unheard-of',
    conclusion: 'unheard-of',
  }),
  'a doubt of another version': decisions({
    ...untold,
    trigger: 'unheard-of',
    limbs: { retain: { answer: 'perhaps' } },
  }),
  'no doubt, and nothing else': decisions({ id: 'd1', trigger: 'no-reason-to-doubt' }),
  'no doubt, and another conclusion': decisions({
    id: 'd1',
    trigger: 'no-reason-to-doubt',
    date: 'soon',
    type: 'money-and-property',
    conclusion: 'lacks-capacity',
  }),
  'no decision': { decisions: [] },
  'no decision but a text': { decisions: 'None' },
  'an entry that is none': {
    decisions: [unable, null],
    coercion: [null, 'Seen'],
    sharing: ['Yes'],
    refusals: [7],
    advocacy: { appropriatePersons: [null], appointments: ['Dee'] },
    involvement: { helps: [null], supporters: ['Her sister'], assurances: [null], agencies: [null] },
  },
  'codes that are none': {
    decisions: [{ ...unable, doubtReasons: [null], practicableSteps: ['Nothing'], restrictions: 7 }],
    coercion: [{ id: 'k1', date: '2026-05-14', finding: 'something-seen', seen: 'x', restrictions: ['Loud'] }],
  },
  'checks without an answer': { advocacy: { appropriatePersons: [person] } },
  'checks that are no object': { advocacy: { appropriatePersons: [{ ...person, checks: 'All', correction: 'So' }] } },
  'a capacity advocate of whom nothing is said': { advocacy: { capacityAdvocate: {} } },
  'a capacity advocate that is a text': { advocacy: { capacityAdvocate: 'Dee', difficulties: 'None' } },
  'what was ensured without its code': {
    involvement: { assurances: [{ how: 'At home' }, { code: 'pace-and-place' }] },
  },
};

describe('Errors of the checklist', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const [what, value] of Object.entries(broken)) {
    it(`are told where they lie, and their links lead there: ${what}`, async () => {
      const list = await openChecklist({ 'unsaved-value': { ...firstDay, ...value }, required: true });
      await list.submit();
      await expectLinksLead(list);
    });
  }

  it('are gone with an answer, also where nothing says that the question is asked', async () => {
    const value = { ...firstDay, ...broken['no cause, and nothing that the person cannot do'] };
    const list = await openChecklist({ 'unsaved-value': value, required: true });
    await list.submit();
    await list.chooseIn('/decisions/0/nexus', /^An impairment/);
    expect(list.entry('decisions')).to.include({ nexus: 'impairment-causes-inability' });
    expect(list.fieldErrors.join()).not.to.contain('Select what is stopping');
  });

  it('leave nobody at a question without a way out: no doubt, and nothing else said', async () => {
    const value = { ...firstDay, ...broken['no doubt, and another conclusion'] };
    const list = await openChecklist({ 'unsaved-value': value, required: true });
    await list.submit();
    await list.chooseIn('/decisions/0/date', /^Today/);
    await list.chooseIn('/decisions/0/conclusion', /^Able to decide .assumed/);
    expect(list.el.issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  consoleStayedEmpty();
});
