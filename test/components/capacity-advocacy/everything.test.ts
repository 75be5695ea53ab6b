import { expect } from '@open-wc/testing';
import { everything } from '../../../stories/checklist-everything.js';
import { checkCapacityAdvocacy } from '../../../src/schema/index.js';
import { fields } from '../../support/dom.js';
import { forbidConsole } from '../../support/console.js';
import { openChecklist } from './checklist.js';

/** Every text that somebody has written: what has a space in it is no code, no id and no date. */
const textsIn = (x: unknown): string[] =>
  typeof x === 'string'
    ? x.includes(' ')
      ? [x]
      : []
    : Object.entries(x ?? {})
        .filter(([key]) => key !== 'people')
        .flatMap(([, inner]) => textsIn(inner));

describe('A checklist that holds everything', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is valid', () => {
    const found = checkCapacityAdvocacy(everything, { today: '2026-05-14', jurisdiction: 'england' });
    expect(found.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  it('tells whoever only reads every text that is in it, of now and of before, with no control', async () => {
    const list = await openChecklist({ value: everything, readonly: true, 'person-name': 'Mrs T' });
    expect(fields(list.el)).to.have.length(0);
    const texts = [...new Set(textsIn(everything))];
    expect(texts.length).to.be.greaterThan(60);
    expect(texts.filter((text) => !list.text.includes(text))).to.deep.equal([]);
  });

  it('tells every answer of a list by its label, and never its code', async () => {
    const list = await openChecklist({ value: everything, readonly: true, 'person-name': 'Mrs T' });
    for (const label of [
      'Other adults are at risk',
      'Very hard',
      'Not able to',
      'Independent advocate',
      'Attorney for property and financial affairs',
      'Not suitable',
    ])
      expect(list.text, label).to.contain(label);
    expect(list.text).not.to.match(/\b(use-or-weigh|others-at-risk|none-available|yes-no)\b/);
  });

  const { involvement, advocacy, decisions } = everything;
  const named = {
    ...everything,
    people: [
      { id: 'n1', name: 'Ann Supporter' },
      { id: 'n2', name: 'Bea Considered' },
      { id: 'n3', name: 'Cat Advocate' },
      { id: 'n4', name: 'Dee Speaks' },
      { id: 'n5', name: 'Eve Represents' },
    ],
    involvement: { ...involvement, supporters: [{ id: 'u1', personId: 'n1', isSourceOfHarm: false }] },
    decisions: decisions.map((one) => (one.id === 'd2' ? { ...one, representative: { personId: 'n5' } } : one)),
    advocacy: {
      ...advocacy,
      appropriatePersons: [{ id: 'q1', personId: 'n2', isSourceOfHarm: false, result: 'not-suitable' }],
      appointments: [{ id: 'v1', personId: 'n3', role: 'advocate-care-act', status: 'appointed' }],
      capacityAdvocate: { considered: 'yes', personId: 'n4', alsoForSourceOfHarm: false },
    },
  };

  it('names everybody who is one of the people of the record, to read and to work with', async () => {
    for (const readonly of [true, false]) {
      const list = await openChecklist({ value: named, readonly, 'person-name': 'Mrs T' });
      for (const { name } of named.people)
        expect(list.allText, `${name}${readonly ? ', to read' : ''}`).to.contain(name);
    }
  });

  it('tells what is not so as No, and never as Yes', async () => {
    const list = await openChecklist({ value: named, readonly: true, 'person-name': 'Mrs T' });
    const text = list.allText.replaceAll(/\s+/g, ' ');
    for (const question of [
      'Are they recorded as a source of harm?',
      'Does this advocate also speak for the person causing harm?',
    ]) {
      const after = text.split(question).slice(1);
      expect(after, question).to.have.length(1);
      expect(after[0], question).to.match(/^ ?No\b/);
    }
  });

  it('keeps every byte of it when one answer is changed', async () => {
    const list = await openChecklist({ value: everything, 'person-name': 'Mrs T' });
    const before = JSON.parse(JSON.stringify(list.section)) as typeof everything;
    await list.press(/^Mrs T does not want something done/);
    await list.write(/^What does Mrs T not want/, 'A move');
    const { refusals, ...rest } = JSON.parse(JSON.stringify(list.section)) as typeof everything;
    const { refusals: earlier, ...others } = before;
    expect(rest).to.deep.equal(others);
    expect(refusals.slice(0, -1)).to.deep.equal(earlier);
  });

  consoleStayedEmpty();
});
