import { expect } from 'chai';
import { caseNote, personCopy } from '../../src/exchange/index.js';
import { advocacyDuty, appropriatePersons, checkChange, owedBeforeClosing } from '../../src/rules/index.js';
import { checks, harmful, sister, withHard } from '../vectors/capacity-advocacy/parts.js';
import { advocacy, concluded, deciding, noDifficulty } from '../vectors/record/parts.js';

// An advocate, or somebody who was considered in place of one, may be recorded in the wrong record. Nothing is removed: it is
// marked, and nothing follows from it.

const today = '2024-07-01';
const status = 'entered-in-error';
const before = { role: 'advocate-care-act', status: 'appointed', date: '2024-05-16', name: 'Ms Bell' };
const marked = {
  id: 'a1',
  status,
  reason: 'She is the advocate of another person',
  recordedAt: '2024-06-03T10:00:00Z',
  history: [before],
};
const awaited = { ...before, status: 'required-not-yet-appointed' };
const { id: _, ...sisterBefore } = sister;
const markedSister = {
  id: 's1',
  status,
  correction: { reason: 'It is about another person' },
  recordedAt: '2024-06-03T10:00:00Z',
  history: [sisterBefore],
};
const hard = { ...noDifficulty, 'communicating-views': 'substantial' };
const owed = (parts: object, more: object = {}): string[] =>
  owedBeforeClosing(concluded({ capacityAdvocacy: deciding({ advocacy: advocacy(parts), ...more }) }), { today }).map(
    ({ because }) => because[0]!,
  );

describe('an advocate who was recorded by mistake', () => {
  it('answers no duty: it stands as if nobody had been recorded', () => {
    const duty = advocacyDuty(withHard({ difficultiesOn: '2024-05-14', appointments: [marked] }));
    expect(duty).to.deep.equal(advocacyDuty(withHard({ difficultiesOn: '2024-05-14' })));
    expect(duty).to.include({ status: 'required-not-yet-appointed', open: true, requiredSince: '2024-05-14' });
  });

  it('dates nothing and keeps nothing open, whatever was stated before', () => {
    const value = withHard({
      appointments: [
        { ...marked, history: [awaited] },
        { ...before, id: 'a2', date: '2024-06-01' },
      ],
    });
    expect(advocacyDuty(value)).to.include({ status: 'in-place', open: false, appointment: 1 });
    expect(advocacyDuty(value).requiredSince, 'nobody else said since when').to.equal(undefined);
  });

  it('leaves it owed before the end that one is arranged, and nothing of their own', () => {
    const isHarm = [{ id: 'p1', roles: ['adult'] }, { id: 'p2', isSourceOfHarm: true }]; // prettier-ignore
    const mistake = { ...marked, personId: 'p2' };
    expect(owed({ difficulties: hard, appointments: [mistake] }, { people: isHarm })).to.have.members([
      'advocate-missing',
      'unmet-duty-reason-missing',
    ]);
    expect(owed({ appointments: [mistake] }, { people: isHarm })).to.deep.equal([]);
  });

  it('is one line of the case note, and none of the person’s copy', () => {
    const value = { capacityAdvocacy: { advocacy: { appointments: [marked] } } };
    expect(caseNote(value)).to.include('Advocate, or other support: recorded by mistake');
    expect(`${caseNote(value)}${personCopy(value)}`).to.not.include('Bell');
  });
});

describe('somebody who was considered by mistake', () => {
  it('is not concluded about, and takes the place of no advocate', () => {
    const value = withHard({ appropriatePersons: [markedSister, { ...sister, id: 's2', result: 'not-suitable' }] });
    expect(appropriatePersons(value).map(({ index, result }) => [index, result])).to.deep.equal([[1, 'not-suitable']]);
    expect(advocacyDuty(value)).to.deep.include({
      result: 'duty',
      because: ['using-or-weighing-information-substantial', 'no-appropriate-person', 'statutory-duty'],
    });
    const alone = withHard({ appropriatePersons: [{ ...sister, status }] });
    expect(appropriatePersons(alone)).to.deep.equal([]);
    expect(advocacyDuty(alone).requiredSince).to.equal(undefined);
  });

  it('speaks against nobody, though it has their id', () => {
    const person = { ...sister, personId: 'p7' };
    const no = {
      personId: 'p7',
      result: 'not-suitable',
      date: '2024-06-20',
      checks: { ...checks, 'adult-agrees': 'no' },
    };
    for (const mistake of [
      { ...no, id: 's2', status },
      { ...no, id: 's2', status, implicatedOn: '2024-06-20' },
      { id: 's2', personId: 'p7', isSourceOfHarm: true, result: 'suitable', status },
    ]) {
      const value = withHard({ appropriatePersons: [person, mistake] });
      expect(appropriatePersons(value).map(({ result }) => result)).to.deep.equal(['suitable']);
      expect(advocacyDuty(value)).to.include({ result: 'none', status: 'appropriate-person-in-place' });
    }
  });

  it('is owed nothing: neither the checks nor that they are no source of harm', () => {
    const mistake = { id: 's1', status, result: 'suitable', isSourceOfHarm: true };
    expect(owed({ appropriatePersons: [mistake] })).to.deep.equal([]);
    expect(owed({ appropriatePersons: [{ ...mistake, status: 'saved' }] })).to.not.deep.equal([]);
  });

  it('is one line of the case note, and none of the person’s copy', () => {
    const value = { capacityAdvocacy: { advocacy: { appropriatePersons: [markedSister] } } };
    expect(caseNote(value)).to.include('taking part: recorded by mistake');
    expect(`${caseNote(value)}${personCopy(value)}`).to.not.include('Her sister');
  });
});

describe('to mark a mistake', () => {
  const saved = withHard({ appointments: [{ id: 'a1', ...before }], appropriatePersons: [sister] }, harmful);
  const next = withHard({ appointments: [marked], appropriatePersons: [markedSister] }, harmful);

  it('is a next version, which a save takes', () => {
    expect(checkChange(saved, next)).to.deep.equal([]);
  });

  it('is kept: the mark cannot be overwritten, nor what was marked be removed', () => {
    expect(checkChange(next, saved).map(({ code }) => code)).to.include('history-changed');
    expect(checkChange(next, withHard({}, harmful)).map(({ code }) => code)).to.include.members([
      'appointment-removed',
      'appropriate-person-removed',
    ]);
  });
});
