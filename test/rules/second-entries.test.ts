import { expect } from 'chai';
import { advocacyDuty, appropriatePersons } from '../../src/rules/index.js';
import { checkCapacityAdvocacy } from '../../src/schema/index.js';
import { advocate, checks, harmful, sister, withHard } from '../vectors/capacity-advocacy/parts.js';

// Somebody may be entered twice: what is known of them by one entry holds of each with the same id.

const person = { ...sister, personId: 'p7' };
const refused = { ...person, id: 's2', result: 'not-suitable', date: '2024-07-01' };
const two = (other: object, more: object = {}): object =>
  withHard({ difficultiesOn: '2024-05-14', appropriatePersons: [person, other] }, more);
const resultsOf = (value: object): string[] => appropriatePersons(value).map(({ result }) => result);
const codesOf = (value: object): string[] =>
  checkCapacityAdvocacy(value, { today: '2025-01-01' }).map(({ code }) => code);

describe('an appropriate person who is entered twice', () => {
  it('is not suitable by one entry where another one says since when they are implicated, and the duty revives then', () => {
    const no = { ...checks, 'not-implicated-in-harm': 'no' };
    for (const date of ['2024-05-01', '2024-07-01', undefined]) {
      const value = two({ ...refused, date, implicatedOn: '2024-06-01', checks: no });
      expect(resultsOf(value), date).to.deep.equal(['not-suitable', 'not-suitable']);
      expect(appropriatePersons(value)[0]?.because[0], date).to.match(/^implicated-/);
      expect(advocacyDuty(value), date).to.deep.include({
        result: 'duty',
        because: ['using-or-weighing-information-substantial', 'appropriate-person-implicated', 'statutory-duty'],
        status: 'required-not-yet-appointed',
        open: true,
        requiredSince: '2024-06-01',
      });
      expect(codesOf(value), date).to.include('advocate-missing');
    }
  });

  it('is a source of harm in each entry where one of them says so, wherever it stands', () => {
    const declared = { id: 'x', personId: 'p7', isSourceOfHarm: true };
    const supporters = [{ ...declared, roles: ['friend'], purpose: 'To be with me' }];
    for (const value of [
      two({ ...declared, result: 'under-consideration' }),
      withHard({ appropriatePersons: [person] }, { involvement: { supporters } }),
      withHard({ appropriatePersons: [person] }, { people: [{ id: 'p7', isSourceOfHarm: true }] }),
    ]) {
      expect(appropriatePersons(value)[0]).to.deep.include({
        result: 'not-suitable',
        because: ['recorded-as-source-of-harm', ...appropriatePersons(value)[0]!.because.slice(1)],
      });
      expect(advocacyDuty(value)).to.include({ result: 'duty', open: true });
      expect(codesOf(value)).to.include.members(['appropriate-person-is-source-of-harm', 'advocate-missing']);
    }
  });

  it('is not suitable where a later entry says so, and is again where a later one finds them suitable', () => {
    expect(resultsOf(two(refused))).to.deep.equal(['not-suitable', 'not-suitable']);
    expect(advocacyDuty(two(refused))).to.include({ result: 'duty', requiredSince: '2024-07-01' });
    expect(codesOf(two(refused))).to.include('advocate-missing');
    const earlier = { ...refused, date: '2024-05-01' };
    expect(resultsOf(two(earlier))).to.deep.equal(['suitable', 'not-suitable']);
    expect(advocacyDuty(two(earlier)).result).to.equal('none');
    expect(codesOf(two(earlier))).to.not.include('advocate-missing');
    // Of one day the one that was entered last; and what speaks against somebody is not past where a day is not known.
    expect(resultsOf(two({ ...refused, date: person.date }))[0]).to.equal('not-suitable');
    expect(resultsOf(two({ ...refused, date: undefined }))[0]).to.equal('not-suitable');
    const [value] = [withHard({ appropriatePersons: [{ ...refused, date: person.date }, person] })];
    expect(resultsOf(value)).to.deep.equal(['not-suitable', 'suitable']);
  });

  it('is read in time that grows with the number of entries alone', () => {
    const many = 8000;
    const appropriatePersons = Array.from({ length: many }, (_, i) => ({
      ...person,
      id: `s${i}`,
      date: `2024-${String((i % 12) + 1).padStart(2, '0')}`,
      ...(i % 3 === 0 && { result: 'not-suitable' }),
    }));
    const value = withHard({ difficultiesOn: '2024-01', appropriatePersons });
    const found = resultsOf(value);
    expect(found).to.have.length(many);
    // The last "no" is of October: it holds of all that come before it, and not of those of November and December.
    const stillSuitable = appropriatePersons.filter(({ date }) => date > '2024-10').length;
    expect(found.filter((result) => result === 'suitable')).to.have.length(stillSuitable);
    expect(advocacyDuty(value).result).to.equal('none');
    expect(codesOf(value)).to.not.include('advocate-missing');
  });

  it('does not count against somebody else, nor does it that nobody is available', () => {
    expect(resultsOf(two({ ...refused, personId: 'p8' }))[0]).to.equal('suitable');
    expect(resultsOf(two({ id: 's2', personId: 'p7', result: 'none-available' }))[0]).to.equal('suitable');
    const unnamed = withHard({ appropriatePersons: [sister, { ...sister, id: 's2', result: 'not-suitable' }] });
    expect(resultsOf(unnamed)[0]).to.equal('suitable');
  });
});

describe('the day on which somebody suitable was lost', () => {
  const history = [{ ...person, recordedAt: '2024-05-15T10:00:00Z' }];
  const since = (parts: object): string | undefined =>
    advocacyDuty(withHard({ difficultiesOn: '2024-05-14', appropriatePersons: [{ ...person, history, ...parts }] }))
      .requiredSince;
  const no = { ...checks, 'willing-and-able': 'no' };

  it('is that of the version in which a check turned to no', () => {
    expect(since({ checks: no, date: '2024-08-02' })).to.equal('2024-08-02');
    expect(since({ checks: no, recordedAt: '2024-08-05T10:00:00Z' }), 'the date was left as it was').to.equal(
      '2024-08-05',
    );
  });

  it('is none where they never passed the checks: the answers about difficulty date the duty', () => {
    expect(since({ checks: no, date: '2024-08-02', history: [{ ...person, checks: no }] })).to.equal('2024-05-14');
  });

  it('is the earlier one, where they were implicated before it was recorded', () => {
    expect(since({ result: 'not-suitable', date: '2024-08-02', implicatedOn: '2024-07-01' })).to.equal('2024-07-01');
  });
});

describe('an advocate who does not answer the duty', () => {
  const waiting = { ...advocate, status: 'required-not-yet-appointed' };
  const idva = { ...advocate, id: 'a2', role: 'advocate-idva' };

  it('is one of another role: the one who is required stays open beside them', () => {
    const value = withHard({ appointments: [waiting, idva] });
    expect(advocacyDuty(value)).to.deep.include({
      status: 'in-place',
      statusBecause: ['advocate-in-place', 'advocate-not-yet-appointed'],
      open: true,
      mayBegin: true,
    });
    expect(codesOf(value)).to.include('advocate-not-yet-appointed');
    const answered = withHard({ appointments: [waiting, { ...advocate, id: 'a2' }] });
    expect(advocacyDuty(answered)).to.include({ status: 'in-place', open: false });
    expect(codesOf(answered)).to.not.include('advocate-not-yet-appointed');
  });

  it('is one who is a source of harm, whether there or on the way', () => {
    for (const status of ['appointed', 'already-in-place', 'referred']) {
      const value = withHard({ appointments: [{ ...advocate, status, personId: 'p2' }] }, harmful);
      expect(advocacyDuty(value), status).to.deep.include({
        status: 'required-not-yet-appointed',
        statusBecause: ['advocate-is-source-of-harm'],
        open: true,
      });
      expect(codesOf(value), status).to.include.members(['advocate-missing', 'supporter-is-source-of-harm']);
    }
    const both = withHard({ appointments: [{ ...advocate, personId: 'p2' }, waiting] }, harmful);
    expect(advocacyDuty(both).open, 'nor for another one').to.equal(true);
  });

  it('is one of a role that is not known, until the council says what it counts as', () => {
    const role = 'x-worcs-advocate';
    const value = withHard({ appointments: [{ ...advocate, role }] });
    const catalogue = { codes: [{ code: role, list: 'support-role', mapsTo: 'advocate-care-act' }] };
    expect(advocacyDuty(value)).to.include({ status: 'required-not-yet-appointed', open: true });
    expect(advocacyDuty(value, { catalogue })).to.include({ status: 'in-place', open: false });
    expect(codesOf(value)).to.include('advocate-missing');
    for (const other of ['advocate-of-the-future', 'x-worcs-friend'])
      expect(advocacyDuty(withHard({ appointments: [{ ...advocate, role: other }] })).open, other).to.equal(true);
  });
});

describe('the sources of another enquiry', () => {
  it('in England are not the statute, for it is not made under it', () => {
    const value = withHard({ appropriatePersons: [sister] });
    for (const options of [{ kind: 'other' } as const]) {
      expect(advocacyDuty(withHard({}), options).sources).to.deep.equal(['V17']);
      expect(advocacyDuty(value, options).sources).to.deep.equal(['V17']);
      expect(appropriatePersons(value, options)[0]?.sources).to.deep.equal(['V18', 'V19']);
    }
    expect(appropriatePersons(value, { kind: 'section-42' })[0]?.sources[0]).to.match(/^Care Act 2014/);
    const jersey = { ...value, jurisdiction: { id: 'jersey', version: '1.0' } };
    expect(advocacyDuty(jersey, { kind: 'other' }).sources[0]).to.include('Jersey');
  });
});
