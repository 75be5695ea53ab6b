import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openChecklist } from './checklist.js';
import { doubted } from './doubted.js';

describe('What is asked in the law of the place', () => {
  const consoleStayedEmpty = forbidConsole();

  const decided = {
    ...doubted,
    limbs: {
      understand: { answer: 'able' },
      retain: { answer: 'unable', evidence: 'Asked again' },
      'use-or-weigh': { answer: 'unable', evidence: 'Could not' },
    },
    nexus: 'impairment-causes-inability',
    conclusion: 'lacks-capacity',
    bestInterests: { decision: 'She stays' },
  };
  const shared = { id: 's1', decision: 'lacks-capacity-best-interests', date: '2026-05-14' };
  const inDoubt = { schemaVersion: '1.0', decisions: [decided], sharing: [shared] };
  /** Words of the Mental Capacity Act, or of practice under it. */
  const MCA = /impairment of, or|disturbance of|Use it or weigh|best interests|why is it best|lasting power/;

  it('asks about capacity in the words of the law of Scotland, and of no other, also to read', async () => {
    const list = await openChecklist({ value: inDoubt, jurisdiction: 'scotland' });
    await list.press(/^Change ‘/);
    for (const text of [
      'Retain the memory of the decision',
      'Make the decision, and act on it',
      'Mental disorder, or inability to communicate because of physical disability',
      'Not able to: Retain the memory of the decision',
      'What is done for an adult has to be of benefit to them',
      'how does it benefit Joyce?',
      'shared for their benefit',
    ])
      expect(list.allText, text).to.contain(text);
    expect(MCA.exec(list.allText)?.[0]).to.equal(undefined);
    const read = await openChecklist({ value: inDoubt, jurisdiction: 'scotland', readonly: true });
    expect(read.text).to.contain('Make the decision, and act on it').and.to.contain('shared for their benefit');
    expect(MCA.exec(read.text)?.[0]).to.equal(undefined);
  });

  it('asks about capacity in the words of a council’s own profile', async () => {
    const limbs = [{ limb: 'retain', text: { en: 'Hold on to it' } }];
    const profile = {
      id: 'x-vale',
      version: '1',
      basedOn: 'england',
      capacityTest: { limbs, nexus: { en: 'A cause' } },
    };
    const list = await openChecklist({ value: inDoubt, jurisdiction: 'x-vale', profile });
    await list.press(/^Change ‘/);
    expect(list.text).to.contain('Hold on to it').and.to.contain('A cause').and.to.contain('best interests');
  });

  it('says which way the law opens where pressure by others was seen, or is what stops somebody deciding', async () => {
    const seen = { schemaVersion: '1.0', coercion: [{ id: 'k1', date: '2026-05-14', finding: 'something-seen' }] };
    const pressed = { ...decided, nexus: 'no-impairment', conclusion: 'unable-not-mca' };
    const ways = {
      england: 'the High Court can protect',
      scotland: 'about a protection order',
      'x-nowhere': 'ask for legal advice',
    };
    for (const [jurisdiction, way] of Object.entries(ways)) {
      const list = await openChecklist({ value: { ...seen, decisions: [] }, jurisdiction });
      await list.press(/^Change Something was seen/);
      expect(list.text, jurisdiction).to.contain(way);
      const other = await openChecklist({ value: { schemaVersion: '1.0', decisions: [pressed] }, jurisdiction });
      await other.press(/^Change ‘/);
      expect(other.text, jurisdiction).to.contain(way);
    }
  });

  it('offers an independent advocate also where no jurisdiction is known', async () => {
    const value = { ...inDoubt, advocacy: { difficulties: { 'retaining-information': 'substantial' } } };
    const list = await openChecklist({ value, jurisdiction: '' });
    await list.press(/^Add an advocate or other support/);
    await list.chooseIn('/advocacy/appointments/0/role', /^Independent advocate$/);
    expect((list.section.advocacy?.['appointments'] as object[])[0]).to.include({ role: 'advocate-care-act' });
  });

  consoleStayedEmpty();
});
