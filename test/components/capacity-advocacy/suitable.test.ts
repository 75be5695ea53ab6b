import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { shadow } from '../../support/dom.js';
import { openChecklist, type Checklist, type Seen } from './checklist.js';
import { unable } from './doubted.js';
import { firstDay } from './recorded.js';

/** The checks, with what a "no" is called (Care Act 2014 s67(5)-(6), guidance chapter 7; DOMAIN 7.10). */
const NO: Readonly<Record<string, string>> = {
  'not-paid-or-professional': 'They care for the person as a professional or for pay',
  'adult-agrees': 'The person does not agree to them',
  'willing-and-able': 'They are not willing or not able',
  'facilitates-involvement': 'They do not help the person to take part',
  'not-implicated-in-harm': 'They may have a part in the harm',
  'no-conflict-of-interest': 'They have an interest of their own',
};
const BEST = 'best-interests-if-lacks-capacity';
const yes = Object.fromEntries(Object.keys(NO).map((check) => [check, 'yes']));
const AT = '/advocacy/appropriatePersons/0';
const represented = {
  ...unable,
  id: 'd9',
  type: 'be-represented-by-named-person',
  matter: 'Who speaks for her',
  conclusion: 'lacks-capacity',
};
const withAnn = (ann: object, more: object = {}): object => ({
  ...firstDay,
  jurisdiction: { id: 'england', version: '1.0' },
  ...more,
  advocacy: {
    difficulties: { 'retaining-information': 'substantial' },
    difficultiesOn: '2026-05-03',
    appropriatePersons: [{ id: 'a1', name: 'Ann', date: '2026-05-03', ...ann }],
  },
});
async function open(value: object): Promise<Checklist> {
  const list = await openChecklist({ value });
  await list.press(/^Change Ann/);
  return list;
}
const box = (list: Checklist, under: string): string =>
  shadow(list.el).querySelector<HTMLElement>(under)?.innerText.replaceAll(/\s+/g, ' ') ?? '';
const standing = (list: Checklist): string => box(list, '[data-list="appropriatePersons"] .derived');
const follows = (list: Checklist): string => box(list, '.beside .derived strong');
const ann = (list: Checklist): Seen => (list.section.advocacy?.['appropriatePersons'] as Seen[])[0] ?? {};
const checksAsked = (list: Checklist): string[] => [
  ...new Set(list.seen(`[data-path^="${AT}/checks/"]`).map((each) => each.dataset['path']?.split('/').at(-1) ?? '')),
];

const DUTY = 'An independent advocate must be arranged.';
const NONE = 'From these answers no advocate is required. One can still help.';

describe('Somebody in place of an advocate', () => {
  const consoleStayedEmpty = forbidConsole();

  it('has six checks: whether the person agrees to them, or what is best where the person cannot decide that', async () => {
    const agrees = await open(withAnn({}));
    expect(checksAsked(agrees)).to.deep.equal(Object.keys(NO));
    const best = await open(withAnn({}, { decisions: [represented] }));
    expect(checksAsked(best)).to.have.members([BEST, ...Object.keys(NO).filter((check) => check !== 'adult-agrees')]);
    // With the decision, the check changes back.
    const regained = { ...represented, id: 'd10', date: '2026-05-20', conclusion: 'has-capacity-assessed' };
    const again = await open(withAnn({}, { decisions: [represented, regained] }));
    expect(checksAsked(again)).to.include('adult-agrees').and.not.to.include(BEST);
  });

  for (const [check, why] of Object.entries(NO))
    it(`is not suitable with a “no” to ${check}, and the advocate is required again`, async () => {
      const list = await open(withAnn({ checks: yes, result: 'suitable' }));
      expect(standing(list)).to.contain('Suitable').and.not.to.contain('Not suitable');
      expect(follows(list)).to.equal(NONE);
      await list.chooseIn(`${AT}/checks/${check}`, /^No$/);
      expect((ann(list)['checks'] as Seen)[check]).to.equal('no');
      expect(standing(list)).to.contain('Not suitable').and.to.contain(why);
      expect(follows(list)).to.equal(DUTY);
      await list.chooseIn(`${AT}/checks/${check}`, /^Not known$/);
      expect(standing(list)).to.contain('Under consideration');
      expect(follows(list), 'what is not known sets no duty aside').to.equal(DUTY);
    });

  it('is not suitable where they are not best for a person who cannot decide about it', async () => {
    const { 'adult-agrees': _, ...others } = yes;
    const checks = { ...others, [BEST]: 'yes' };
    const list = await open(withAnn({ checks, result: 'suitable' }, { decisions: [represented] }));
    expect(follows(list)).to.equal(NONE);
    await list.chooseIn(`${AT}/checks/${BEST}`, /^No$/);
    expect(standing(list)).to.contain('Not suitable');
    expect(follows(list)).to.equal(DUTY);
  });

  it('brings the duty back from the day on which it is known that they had a part in the harm', async () => {
    const list = await open(withAnn({ checks: yes, result: 'suitable' }));
    await list.press(/^If they had a part in the harm/);
    await list.chooseIn(`${AT}/implicatedOn`, /^Today/);
    expect(ann(list)).to.include({ implicatedOn: '2026-05-14', result: 'suitable' });
    expect(follows(list)).to.equal(DUTY);
    await list.press(/^Add an advocate or other support/);
    await list.choose(/^Required, not yet appointed/);
    expect(list.text).to.contain('An advocate has been required since 14 May 2026');
  });

  it('leaves the duty where nobody is available, and where the person does not agree to them', async () => {
    for (const result of [
      /^Nobody is available/,
      /^The person does not agree/,
      /^Under consideration/,
      /^Not suitable/,
    ]) {
      const list = await open(withAnn({}));
      await list.chooseIn(`${AT}/result`, result);
      expect(follows(list), String(result)).to.equal(DUTY);
    }
  });

  it('asks what the advocate needs once there is one, and tells it', async () => {
    const list = await openChecklist({ value: withAnn({}) });
    expect(list.has(/^What does the advocate need/)).to.equal(false);
    await list.press(/^Add an advocate or other support/);
    await list.choose(/^Appointed$/);
    await list.write(/^What does the advocate need/, 'The papers, and an hour before the talk');
    expect(list.section.advocacy).to.include({ supportForAdvocate: 'The papers, and an hour before the talk' });
    const read = await openChecklist({ value: list.value, readonly: true });
    expect(read.text)
      .to.contain('What does the advocate need')
      .and.to.contain('The papers, and an hour before the talk');
  });

  consoleStayedEmpty();
});
