import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, isBefore, workingDaysBetween } from '../../src/schema/timescale.js';

/** What is no whole, real date. */
const noDays: unknown[] = [
  ...['2026', '2026-05', '2026-02-30', '2026-5-4', '2026-05-14T00:00:00Z', '2026-05-14\n', ' 2026-05-14', 'today', ''],
  ...['+020000-01', '0999-12-31', 20260514, null, undefined, {}, ['2026-05-14'], new Date(0)],
];
const days = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

describe('addDays', () => {
  it('counts calendar days, forward and back', () => {
    expect(addDays('2026-05-14', 0)).to.equal('2026-05-14');
    expect(addDays('2026-05-14', 28)).to.equal('2026-06-11');
    expect(addDays('2026-05-14', -14)).to.equal('2026-04-30');
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
  });

  it('knows leap years', () => {
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2027-02-28', 1)).to.equal('2027-03-01');
    expect(addDays('2000-02-28', 2)).to.equal('2000-03-01');
    expect(addDays('1900-02-28', 1)).to.equal('1900-03-01');
  });

  it('loses no day where the clocks change', () => {
    for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25']) {
      const next = addDays(day, 1) ?? '';
      expect(Number(next.slice(8)) - Number(day.slice(8)), day).to.equal(1);
      expect(addDays(next, -1)).to.equal(day);
    }
  });

  it('says nothing of a partial date, of what is no date, and of no number of days', () => {
    for (const value of noDays) expect(addDays(value as string, 1), String(value)).to.equal(undefined);
    for (const n of [0.5, NaN, Infinity, '1', null]) expect(addDays('2026-05-14', n as number)).to.equal(undefined);
  });

  it('stays within the years that a date may have', () => {
    expect(addDays('9999-12-31', 1)).to.equal(undefined);
    expect(addDays('1000-01-01', -1)).to.equal(undefined);
    expect(addDays('2026-05-14', 1e15)).to.equal(undefined);
    expect(addDays('9999-12-30', 1)).to.equal('9999-12-31');
  });

  it('leads back as it leads forward', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9999, max: 9999 }), (day, n) => {
        expect(addDays(addDays(day, n) ?? '', -n)).to.equal(day);
      }),
      { seed: 28, numRuns: 300 },
    );
  });
});

describe('workingDaysBetween', () => {
  it('counts Monday to Friday, the last day with them', () => {
    // 14 May 2026 is a Thursday.
    expect(workingDaysBetween('2026-05-14', '2026-05-14')).to.equal(0);
    expect(workingDaysBetween('2026-05-14', '2026-05-15')).to.equal(1);
    expect(workingDaysBetween('2026-05-14', '2026-05-16')).to.equal(1);
    expect(workingDaysBetween('2026-05-14', '2026-05-17')).to.equal(1);
    expect(workingDaysBetween('2026-05-14', '2026-05-18')).to.equal(2);
    expect(workingDaysBetween('2026-05-14', '2026-05-21')).to.equal(5);
    expect(workingDaysBetween('2026-05-16', '2026-05-17')).to.equal(0);
    expect(workingDaysBetween('2026-05-16', '2026-05-18')).to.equal(1);
    expect(workingDaysBetween('2025-05-14', '2026-05-14')).to.equal(261);
  });

  it('knows no bank holidays: Christmas counts', () => {
    expect(workingDaysBetween('2026-12-24', '2026-12-28')).to.equal(2);
  });

  it('is negative where the second day comes first', () => {
    expect(workingDaysBetween('2026-05-21', '2026-05-14')).to.equal(-5);
    expect(Object.is(workingDaysBetween('2026-05-17', '2026-05-16'), -0)).to.equal(false);
  });

  it('says nothing where either is a partial date or no date', () => {
    for (const value of noDays) {
      expect(workingDaysBetween(value as string, '2026-05-14'), String(value)).to.equal(undefined);
      expect(workingDaysBetween('2026-05-14', value as string), String(value)).to.equal(undefined);
    }
  });

  it('counts what going from day to day counts, before 1970 too', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), (from, n) => {
        let counted = 0;
        for (let i = 1; i <= n; i += 1) {
          const weekday = new Date(`${addDays(from, i) ?? ''}T00:00:00Z`).getUTCDay();
          if (weekday > 0 && weekday < 6) counted += 1;
        }
        expect(workingDaysBetween(from, addDays(from, n) ?? '')).to.equal(counted);
      }),
      { seed: 28, numRuns: 300 },
    );
  });
});

describe('isBefore', () => {
  it('is sure only as far as both dates are known', () => {
    expect(isBefore('2026-05-13', '2026-05-14')).to.equal(true);
    expect(isBefore('2026-05-14', '2026-05-14')).to.equal(false);
    expect(isBefore('2026-05-15', '2026-05-14')).to.equal(false);
    expect(isBefore('2026-04', '2026-05-14')).to.equal(true);
    expect(isBefore('2026-05', '2026-05-14')).to.equal(false);
    expect(isBefore('2026-05-14', '2026-05')).to.equal(false);
    expect(isBefore('2026-06', '2026-05-14')).to.equal(false);
    expect(isBefore('2025', '2026-05-14')).to.equal(true);
    expect(isBefore('2026', '2026-05-14')).to.equal(false);
    expect(isBefore('2025-12-31', '2026')).to.equal(true);
  });

  it('says nothing of what is no date', () => {
    for (const value of ['', 'x', '2026-02-30', '2026-13', 2026, null, undefined, {}]) {
      expect(isBefore(value, '2999'), String(value)).to.equal(false);
      expect(isBefore('1999', value), String(value)).to.equal(false);
    }
  });
});
