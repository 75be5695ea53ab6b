import { expect } from '@open-wc/testing';
import { focused, shadow } from '../../support/dom.js';
import { forbidConsole } from '../../support/console.js';
import { openChecklist, type Checklist } from './checklist.js';
import { firstDay } from './recorded.js';

const HARD = '/advocacy/difficulties/using-or-weighing-information';
const advocacy = (list: Checklist): Record<string, unknown> => list.section.advocacy ?? {};
const hard = {
  difficulties: { 'using-or-weighing-information': 'substantial' },
  difficultiesOn: '2026-05-03',
};
const withAdvocacy = (more: object = {}): object => ({ ...firstDay, advocacy: { ...hard, ...more } });
/** The line that says what follows. */
const follows = (list: Checklist): string =>
  shadow(list.el).querySelector('#follows')?.parentElement?.querySelector('strong')?.textContent.trim() ?? '';
const status = (list: Checklist): string => shadow(list.el).querySelector('[role="status"]')?.textContent.trim() ?? '';

describe('Advocacy', () => {
  const consoleStayedEmpty = forbidConsole();

  it('takes "none of these" as one answer to all four, and gives the others back', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.chooseIn(HARD, /^Very/);
    await list.choose(/^None of these/);
    expect(Object.values(advocacy(list)['difficulties'] as object)).to.deep.equal(['none', 'none', 'none', 'none']);
    await list.press(/^Undo$/);
    expect(advocacy(list)['difficulties']).to.deep.equal({ 'using-or-weighing-information': 'substantial' });
  });

  it('is hard, or no longer hard, from the day on which that is said; the day stays where nothing of it changes', async () => {
    const list = await openChecklist({ value: withAdvocacy() });
    await list.chooseIn('/advocacy/difficulties/retaining-information', /^Very/);
    expect(advocacy(list)).to.include({ difficultiesOn: '2026-05-03' });
    await list.choose(/^None of these/);
    expect(advocacy(list)).to.include({ difficultiesOn: '2026-05-14' });
    await list.press(/^Undo$/);
    expect(advocacy(list), 'taken back').to.include({ difficultiesOn: '2026-05-03' });
  });

  it('never takes back what was answered after "none of these"', async () => {
    const list = await openChecklist({ value: firstDay });
    await list.chooseIn('/advocacy/difficulties/retaining-information', /^Some/);
    await list.choose(/^None of these/);
    await list.chooseIn(HARD, /^Very/);
    expect(list.has(/^Undo$/)).to.equal(false);
    expect(advocacy(list)['difficulties']).to.include({ 'using-or-weighing-information': 'substantial' });
  });

  it('says what follows by the law of the place, and in neutral words where none is known', async () => {
    const lines = new Map([
      ['england', 'An independent advocate must be arranged.'],
      ['jersey', 'Arrange an independent advocate. This is local good practice.'],
      ['wales', 'Consider the person’s need for an advocate.'],
      ['scotland', 'Consider independent advocacy.'],
      ['x-nowhere', 'Consider independent advocacy.'],
    ]);
    for (const [jurisdiction, line] of lines) {
      const { jurisdiction: _pinned, ...section } = withAdvocacy() as { jurisdiction?: object };
      const list = await openChecklist({ value: section, jurisdiction, kind: 'section-42' });
      expect(follows(list), jurisdiction).to.equal(line);
    }
  });

  it('says a duty for an enquiry under the statute alone: where nobody says, it is one', async () => {
    const value = { ...withAdvocacy(), jurisdiction: undefined };
    const told = await openChecklist({ value });
    expect(follows(told)).to.equal('An independent advocate must be arranged.');
    const other = await openChecklist({ value, kind: 'other' });
    expect(follows(other)).to.equal('Arrange an independent advocate. This is local good practice.');
    expect(other.text).not.to.contain('must be arranged');
    const errors = (list: Checklist): string[] =>
      list.checklist.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(errors(told).length).to.be.greaterThan(errors(other).length);
  });

  it('says since when one is required also where no statute asks for one', async () => {
    const waits = { id: 'v1', role: 'advocate-care-act', status: 'required-not-yet-appointed', date: '2026-05-03' };
    for (const jurisdiction of ['wales', 'scotland']) {
      const { jurisdiction: _pinned, ...value } = withAdvocacy({ appointments: [waits] }) as { jurisdiction?: object };
      const list = await openChecklist({ value, jurisdiction });
      expect(list.text, jurisdiction).to.contain('An advocate has been required since 3 May 2026');
    }
  });

  it('asks about the capacity advocate where nobody has said whose harm is in question, and says of none that follows', async () => {
    const lacks = {
      id: 'd1',
      trigger: 'reason-to-doubt',
      matter: 'Her money',
      date: '2026-05-03',
      conclusion: 'lacks-capacity',
    };
    const list = await openChecklist({ value: { schemaVersion: '1.0', decisions: [lacks] } });
    expect(list.text).not.to.contain('Consider asking for an independent mental capacity advocate');
    await list.chooseIn('/advocacy/capacityAdvocate/considered', /^No$/);
    expect(advocacy(list)['capacityAdvocate']).to.include({ considered: 'no' });
  });

  it('names who is one of the people of the record, on the card, in the form and to read', async () => {
    const people = [
      { id: 'p4', name: 'Ann Lee', roles: ['family'] },
      { id: 'p5', name: 'Dee Roe', roles: ['other'] },
    ];
    const value = {
      ...withAdvocacy({
        appropriatePersons: [{ id: 'a1', personId: 'p4', result: 'under-consideration' }],
        appointments: [
          { id: 'v1', role: 'advocate-care-act', status: 'appointed', personId: 'p5', date: '2026-05-03' },
        ],
      }),
      people,
    };
    const read = await openChecklist({ value, readonly: true });
    expect(read.text).to.contain('Ann Lee').and.to.contain('Dee Roe');
    const list = await openChecklist({ value });
    expect(list.text).to.contain('Ann Lee').and.to.contain('Dee Roe');
    await list.press(/^Change Ann Lee/);
    expect(list.text).to.contain('Ann Lee');
  });

  it('says of whom it was recorded by mistake that they were considered, and of a decision', async () => {
    const status = 'entered-in-error';
    const value = {
      ...withAdvocacy({ appropriatePersons: [{ id: 'a1', name: 'Ann', result: 'suitable', status }] }),
      decisions: [{ id: 'd1', trigger: 'reason-to-doubt', matter: 'Her money', conclusion: 'lacks-capacity', status }],
    };
    for (const readonly of [true, undefined]) {
      const list = await openChecklist({ value, ...(readonly && { readonly }) });
      expect(list.text.match(/Recorded by mistake/g)).to.have.length(2);
    }
  });

  it('says it at once when an answer changes it, also in the status line', async () => {
    const list = await openChecklist({ value: firstDay });
    const before = follows(list);
    await list.chooseIn(HARD, /^Very/);
    expect(follows(list)).not.to.equal(before);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(status(list)).to.equal(`What follows: ${follows(list)}`);
  });

  it('is set aside by somebody suitable, once every check is answered', async () => {
    const list = await openChecklist({ value: withAdvocacy() });
    const before = follows(list);
    await list.press(/^Add someone who was considered/);
    await list.write(/^Who\?/, 'Ann');
    const at = '/advocacy/appropriatePersons/0';
    for (const check of [
      'not-paid-or-professional',
      'adult-agrees',
      'willing-and-able',
      'facilitates-involvement',
      'not-implicated-in-harm',
      'no-conflict-of-interest',
    ])
      await list.chooseIn(`${at}/checks/${check}`, /^Yes$/);
    await list.chooseIn(`${at}/result`, /^Suitable/);
    expect(follows(list)).not.to.equal(before);
    expect(follows(list)).to.contain('no advocate is required');
  });

  it('warns where who would support the person is a source of harm', async () => {
    const list = await openChecklist({
      value: withAdvocacy({ appropriatePersons: [{ id: 'a1', name: 'Ben', isSourceOfHarm: true }] }),
    });
    await list.press(/^Change Ben/);
    expect(list.text).to.contain('source of harm');
    expect(shadow(list.el).querySelectorAll('.important')).to.have.length(1);
  });

  it('stays open and visible while one is required and not appointed, and blocks nothing', async () => {
    const list = await openChecklist({
      value: withAdvocacy({
        appointments: [
          { id: 'v1', role: 'advocate-care-act', status: 'required-not-yet-appointed', date: '2026-05-03' },
        ],
      }),
    });
    expect(list.text).to.contain('What has been done about an advocate?');
    expect(list.text).to.contain('An advocate has been required since 3 May 2026 and is not yet appointed.');
    expect(list.text).to.contain('The enquiry can begin now.');
    expect(list.el.checkValidity()).to.equal(true);
  });

  it('asks whether the person knows that a declined offer stays open', async () => {
    const list = await openChecklist({ value: withAdvocacy() });
    await list.press(/^Add an advocate or other support/);
    await list.choose(/^The person does not want one/);
    await list.chooseIn('/advocacy/appointments/0/offerOpen', /^Yes$/);
    expect((advocacy(list)['appointments'] as object[])[0]).to.include({
      status: 'declined-by-person',
      offerOpen: 'yes',
    });
  });

  it('shows what is held about the capacity advocate also where nothing asks for it, and keeps it when it changes', async () => {
    const capacityAdvocate = { considered: 'no', reason: 'Her family speak for her' };
    const held = await openChecklist({ value: { ...firstDay, decisions: [], advocacy: { capacityAdvocate } } });
    expect(held.text).to.contain('Her family speak for her');
    await held.press(/^Was asking for a capacity advocate considered/);
    expect(held.box(/^Why was one asked for/).value).to.equal('Her family speak for her');
    await held.chooseIn('/advocacy/capacityAdvocate/considered', /^Yes$/);
    expect(held.text).to.contain('Would one be of particular benefit');
    expect((advocacy(held)['capacityAdvocate'] as { history?: object[] }).history).to.have.length(1);
  });

  it('tells who only reads what follows, and that nobody is appointed; nothing where no question is answered', async () => {
    const waits = { id: 'v1', role: 'advocate-care-act', status: 'required-not-yet-appointed', date: '2026-05-03' };
    const unseen = await openChecklist({ value: withAdvocacy(), readonly: true });
    expect(follows(unseen)).to.equal('Arrange an independent advocate. This is local good practice.');
    const waiting = await openChecklist({ value: withAdvocacy({ appointments: [waits] }), readonly: true });
    expect(waiting.text).to.contain('An advocate has been required since 3 May 2026 and is not yet appointed');
    const nothing = await openChecklist({ value: firstDay, readonly: true });
    expect(nothing.text).not.to.contain('What follows');
    const person = await openChecklist({ value: withAdvocacy(), readonly: true, audience: 'person' });
    expect(person.text).not.to.contain('Arrange an');
  });

  it('asks when the person was told of advocacy, and why not where they were not', async () => {
    const list = await openChecklist({ value: firstDay });
    expect(list.has(/^Why has Joyce not been told/)).to.equal(false);
    await list.chooseIn('/advocacy/adviceGivenOn', /^Not yet/);
    await list.write(/^Why has Joyce not been told/, 'She was asleep');
    expect(advocacy(list)).to.deep.include({ adviceNotGivenReason: 'She was asleep' });
    await list.write(/^Why has Joyce not been told/, '');
    expect(list.has(/^Why has Joyce not been told/), 'emptied, it stays').to.equal(true);
    await list.write(/^Why has Joyce not been told/, 'She was asleep');
    await list.chooseIn('/advocacy/adviceGivenOn', /^Today/);
    expect(list.has(/^Why has Joyce not been told/)).to.equal(false);
    expect(advocacy(list)).to.deep.include({ adviceGivenOn: '2026-05-14' });
    expect(advocacy(list)).not.to.have.property('adviceNotGivenReason');
    await list.chooseIn('/advocacy/adviceGivenOn', /^Not yet/);
    expect(advocacy(list)).to.deep.include({ adviceNotGivenReason: 'She was asleep' });
    expect(advocacy(list)).not.to.have.property('adviceGivenOn');
    const again = await list.saveAndReload();
    expect(again.box(/^Why has Joyce not been told/).value).to.equal('She was asleep');
    expect(again.answer(/^Not yet$/).checked).to.equal(true);
  });

  it('lets a worker record, where no harm by another is known, that a capacity advocate was considered, and says of none that follows', async () => {
    const value = {
      ...firstDay,
      people: [{ id: 'p1', name: 'Ann', roles: ['family'] }],
      decisions: [{ id: 'd1', trigger: 'reason-to-doubt', matter: 'Her money', conclusion: 'lacks-capacity' }],
    };
    const list = await openChecklist({ value });
    expect(list.text).not.to.contain('Consider asking for');
    expect(list.has(/^Why was one asked for/)).to.equal(false);
    await list.press(/^Was asking for a capacity advocate considered/);
    await list.chooseIn('/advocacy/capacityAdvocate/considered', /^No$/);
    expect(focused()).to.equal(list.seen('[data-path="/advocacy/capacityAdvocate/considered"] [value="no"]')[0]);
    await list.write(/^Why was one asked for/, 'Her sister speaks for her');
    expect(advocacy(list)['capacityAdvocate']).to.include({ considered: 'no', reason: 'Her sister speaks for her' });
    expect(list.text).not.to.contain('Consider asking for');
    const able = await openChecklist({ value: { ...value, decisions: [] } });
    expect(able.has(/^Was asking for a capacity advocate/)).to.equal(false);
  });

  it('takes since when a supporter is known to have had a part in the harm, and the duty is there again from that day', async () => {
    const checks = {
      'not-paid-or-professional': 'yes',
      'adult-agrees': 'yes',
      'willing-and-able': 'yes',
      'facilitates-involvement': 'yes',
      'not-implicated-in-harm': 'yes',
      'no-conflict-of-interest': 'yes',
    };
    const ben = { id: 'a1', name: 'Ben', result: 'suitable', date: '2026-05-04', checks };
    const list = await openChecklist({ value: withAdvocacy({ appropriatePersons: [ben] }) });
    expect(follows(list)).to.contain('no advocate is required');
    await list.press(/^Change Ben/);
    await list.press(/^If they had a part in the harm/);
    await list.chooseIn('/advocacy/appropriatePersons/0/implicatedOn', /^Yesterday/);
    expect(follows(list)).to.equal('Arrange an independent advocate. This is local good practice.');
    expect(list.text).to.contain('An advocate has been required since 13 May 2026 and is not yet appointed.');
    await list.press(/^Done/);
    expect(list.text).to.match(/since when is that known\?\s*13 May 2026/);
  });

  consoleStayedEmpty();
});
