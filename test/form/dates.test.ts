import { expect } from 'chai';
import { isRough, joinDate, localDate, localInstant, sayDate, splitDate } from '../../src/form/dates.js';
import { Words } from '../../src/form/words.js';
import { en } from '../../src/locales/en/index.js';

const words = new Words(en, 'desired-outcomes', 'Joyce');

describe('dates in boxes', () => {
  it('gives back what was typed, whatever it was', () => {
    for (const parts of [
      { day: '14', month: '5', year: '2026' },
      { day: '', month: '5', year: '2026' },
      { day: '', month: '', year: '2026' },
      { day: '31', month: '2', year: '2026' },
      { day: '3', month: '', year: '2026' },
      { day: '3', month: '5', year: '' },
      { day: '', month: 'soon', year: '' },
      { day: 'x', month: 'Mayy', year: 'twenty' },
    ]) {
      expect(splitDate(joinDate(parts))).to.deep.equal(parts);
    }
    expect(joinDate({ day: '', month: '', year: '' })).to.equal(undefined);
  });

  it('makes ISO dates, as exact as is known', () => {
    expect(joinDate({ day: '3', month: '5', year: '2026' })).to.equal('2026-05-03');
    expect(joinDate({ day: '', month: '12', year: '2026' })).to.equal('2026-12');
    expect(joinDate({ day: '', month: '', year: '2026' })).to.equal('2026');
  });

  it('understands month names once typing has ended, not before', () => {
    expect(joinDate({ day: '', month: 'Mar', year: '2026' })).to.equal('2026-Mar');
    expect(joinDate({ day: '', month: 'march', year: '2026' }, words)).to.equal('2026-03');
    expect(joinDate({ day: '1', month: 'Sept', year: '2026' }, words)).to.equal('2026-09-01');
    expect(joinDate({ day: '1', month: 'Ma', year: '2026' }, words)).to.equal('2026-Ma-01');
  });
});

describe('dates in words', () => {
  it('says as much as is known', () => {
    expect(sayDate('2026-05-14', words)).to.equal('14 May 2026');
    expect(sayDate('2026-05-14', words, true)).to.equal('Thursday 14 May 2026');
    expect(sayDate('2026-05-14T10:42:00+01:00', words)).to.equal('14 May 2026');
    expect(sayDate('2026-05', words)).to.equal('May 2026');
    expect(sayDate('2026', words)).to.equal('2026');
    expect(sayDate(undefined, words)).to.equal('Date not known');
    expect(sayDate('2026-13-40', words)).to.equal('2026-13-40');
    expect(isRough('2026-05')).to.equal(true);
    expect(isRough('2026-05-14')).to.equal(false);
  });
});

describe('the host’s clock', () => {
  const clock = new Date(2026, 2, 1, 0, 5, 9);
  it('gives the local day, and days before it', () => {
    expect(localDate(clock)).to.equal('2026-03-01');
    expect(localDate(clock, -1)).to.equal('2026-02-28');
  });
  it('gives the moment with its offset', () => {
    const instant = localInstant(clock);
    expect(instant).to.match(/^2026-03-01T00:05:09[+-]\d\d:\d\d$/);
    expect(new Date(instant).getTime()).to.equal(clock.getTime());
  });
});
