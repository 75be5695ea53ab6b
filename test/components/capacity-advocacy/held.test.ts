import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { forbidConsole } from '../../support/console.js';
import { openChecklist } from './checklist.js';
import { unable } from './doubted.js';
import { firstDay } from './recorded.js';

const mistaken = { ...unable, conclusion: 'lacks-capacity', status: 'entered-in-error' };
const person = {
  id: 'a1',
  name: 'Ben',
  result: 'suitable',
  date: '2026-05-01',
  implicatedOn: '2026-05-10',
  status: 'amended',
  correction: { reason: 'Another Ben was meant' },
};
const refusal = { id: 'n1', date: '2026-05-14', of: 'A visit by the police' };
const pressure = { id: 'k1', date: '2026-05-14', finding: 'nothing-found', seenAlone: 'yes', refusalId: 'n1' };
const assurances = [
  { code: 'pace-and-place', how: 'At home' },
  { code: 'pace-and-place', how: 'And slowly' },
  { code: 'from-tomorrow', how: 'From above' },
  { how: 'Nobody knows which' },
];

describe('What is held of a checklist and is rarely there', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is told: what was recorded by mistake, corrected, found out later, and at which refusal', async () => {
    const value = {
      ...firstDay,
      decisions: [mistaken],
      advocacy: { appropriatePersons: [person] },
      refusals: [refusal],
      coercion: [pressure],
    };
    for (const readonly of [true, false]) {
      const { text } = await openChecklist({ value, readonly });
      expect(text, 'a mistake').to.match(/Recorded by mistake[^]*Not able to make this decision/);
      expect(text, 'a correction').to.contain('Corrected. Why: Another Ben was meant');
      expect(text, 'implicated').to.match(/part in the harm[^]*10 May 2026/);
      expect(text, 'the refusal').to.match(/Considered when this was refused\s*‘A visit by the police’/);
    }
  });

  it('asks since when it is known that somebody suitable had a part in the harm', async () => {
    const { implicatedOn: _, ...before } = person;
    const list = await openChecklist({ value: { ...firstDay, advocacy: { appropriatePersons: [before] } } });
    await list.press(/^Change Ben/);
    await list.press(/^If they had a part in the harm/);
    await list.chooseIn('/advocacy/appropriatePersons/0/implicatedOn', /^Today/);
    const [ben] = list.section.advocacy?.['appropriatePersons'] as object[];
    expect(ben).to.include({ implicatedOn: '2026-05-14' });
  });

  it('has every row to write in: a second one about the same, one of another version, one about nothing', async () => {
    const list = await openChecklist({ value: { ...firstDay, involvement: { assurances } } });
    await list.press(/^What helps Joyce take part/);
    await list.press(/^What was ensured/);
    const boxes = (): string[] => list.seen<HTMLTextAreaElement>('textarea').map(({ value }) => value);
    for (const { how } of assurances) expect(boxes()).to.include(how);
    const box = list.seen<HTMLTextAreaElement>('textarea').find(({ value }) => value === 'Nobody knows which');
    box?.focus();
    Object.assign(box ?? {}, { value: 'This one' });
    box?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await list.settle();
    expect(list.section.involvement?.['assurances']).to.deep.equal(assurances.with(3, { how: 'This one' }));
  });

  for (const junk of [null, 'does-not-remember', 7, {}]) {
    it(`is drawn, with ${JSON.stringify(junk)} in the place of a list`, async () => {
      const within = (item: object, ...keys: readonly string[]): object[] =>
        keys.map((key, i) => ({ ...item, id: `${key}${i}`, [key]: junk }));
      const value = {
        ...firstDay,
        decisions: within(
          { ...unable, bestInterests: { consulted: junk } },
          'doubtReasons',
          'practicableSteps',
          'limbs',
          'restrictions',
        ),
        coercion: within({ ...pressure, finding: 'something-seen' }, 'restrictions'),
        sharing: within({ decision: 'not-agreed-shared-anyway' }, 'grounds', 'sharedWith', 'formalAction'),
        refusals: within({ ...refusal, respected: 'no' }, 'grounds'),
        involvement: {
          helps: junk,
          avoid: junk,
          supporters: junk,
          assurances: junk,
          agencies: junk,
          information: junk,
        },
        advocacy: {
          appropriatePersons: [{ id: 'a1', checks: junk }],
          capacityAdvocate: { considered: 'yes', criteria: junk },
        },
      };
      const list = await openChecklist({ 'unsaved-value': value });
      const changes = list.seen('button').filter(({ ariaLabel }) => /^Change/.test(ariaLabel ?? ''));
      expect(changes.length).to.be.greaterThan(8);
      for (const change of changes) change.click();
      await list.settle();
      expect(list.seen('.told')).to.deep.equal([]);
      await list.chooseIn('/decisions/0/type', /^Where to live/, /^To have contact/);
      expect(list.section.decisions.map(({ doubtReasons }) => doubtReasons)[0]).to.deep.equal(junk);
      const bare = await openChecklist({
        value: {
          schemaVersion: '1.0',
          decisions: junk,
          coercion: junk,
          sharing: junk,
          refusals: junk,
          advocacy: junk,
          involvement: junk,
        },
      });
      expect(bare.text).to.contain('Is there a reason to doubt');
    });
  }

  it('prints how a conclusion was found, though it is folded', async () => {
    const list = await openChecklist({ value: { ...firstDay, decisions: [unable] } });
    const printed = (): boolean =>
      Array.from(list.el.shadowRoot?.querySelectorAll('details') ?? []).some(
        (details) => /How this was found[^]*Social worker/.test(details.textContent) && details.checkVisibility(),
      );
    await emulateMedia({ media: 'print' });
    try {
      expect(printed()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  consoleStayedEmpty();
});
