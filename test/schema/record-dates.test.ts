import { expect } from 'chai';
import { checkRecord, type CheckOptions } from '../../src/schema/index.js';
import {
  achievement,
  concern,
  concluded,
  desired,
  ended,
  endedWith,
  going,
  lastTalk,
  record,
  review,
  safe,
  talk,
} from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { found } from './record-check.js';

describe('checkRecord and the order of dates (rule V24)', () => {
  const start = (startedOn: string, concludedOn = '2024-06-11', raisedOn = '2023'): string[] =>
    found(
      concluded({
        startedOn,
        concludedOn,
        concern: { ...concern, raisedOn },
        closureFeedback: endedWith({ date: concludedOn }),
      }),
    ).filter((issue) => issue.includes('start'));

  it('lets nothing end before it began, as far as dates are known', () => {
    const both = ['error ended-before-start concludedOn', 'error ended-before-start closureFeedback.closure.date'];
    for (const late of ['2024-06-12', '2024-07']) expect(start(late), late).to.deep.equal(both);
    for (const early of ['2024-06-11', '2024-06-10', '2024-06', '2024', '2023'])
      expect(start(early), early).to.deep.equal([]);
    expect(start('2024-06-11', '2024-06'), 'in the same month').to.deep.equal([]);
    expect(start('2024-06-11', '2024-05')).to.deep.equal(both);
  });

  it('looks at the end that is recorded, wherever it is', () => {
    const early = { startedOn: '2024-06-12', concern: { ...concern, raisedOn: '2024' } };
    expect(found(without(concluded(early), 'concludedOn'))).to.deep.equal([
      'error ended-before-start closureFeedback.closure.date',
    ]);
    expect(found(concluded({ ...early, closureFeedback: endedWith({ date: '2024-06-12' }) }))).to.include(
      'error ended-before-start concludedOn',
    );
  });

  it('asks to look where the enquiry was concluded on another day than the work ended, as far as both are known', () => {
    const on = (concludedOn: string | undefined, date = '2024-06-11'): string[] =>
      found(concluded({ concludedOn, closureFeedback: endedWith({ date }) }));
    const told = ['warning concluded-on-differs concludedOn'];
    for (const other of ['2024-06-10', '2024-06-12', '2024-05-28', '2024-07-01'])
      expect(on(other), other).to.deep.equal(told);
    for (const same of ['2024-06-11', '2024-06', '2024', undefined]) expect(on(same), String(same)).to.deep.equal([]);
    expect(on('2024-06-11', '2024-06')).to.deep.equal([]);
  });

  it('asks to look where the start lies before the concern, and refuses nothing for it', () => {
    const told = ['warning started-before-concern startedOn'];
    expect(start('2024-05-14', '2024-06-11', '2024-05-15')).to.deep.equal(told);
    expect(start('2024-05', '2024-06-11', '2024-06')).to.deep.equal(told);
    for (const raised of ['2024-05-14', '2024-05', '2024'])
      expect(start('2024-05-14', '2024-06-11', raised)).to.deep.equal([]);
  });

  it('lets no date of the frame lie in the future, but says nothing of days that are due', () => {
    const value = concluded({
      startedOn: '2024-07-02',
      concludedOn: '2024-07-03',
      concern: {
        ...concern,
        raisedOn: '2024-07-02',
        previousConcerns: [{ date: '2025' }],
        findings: [{ words: 'x', date: '2024-08' }],
      },
      events: [{ what: 'A visit', date: '2024-07-02' }],
      closureFeedback: endedWith({ date: '2024-07-03' }),
      reviewTimeline: going({
        reviews: [
          {
            ...review,
            nextReviewOn: '2999-01-01',
            actions: [{ id: 't1', what: 'A call', who: 'Ann', byWhen: '2999-01-01' }],
          },
        ],
      }),
    });
    expect(found(value)).to.have.members(
      [
        'startedOn',
        'concludedOn',
        'concern.raisedOn',
        'concern.previousConcerns.0.date',
        'concern.findings.0.date',
        'events.0.date',
        'closureFeedback.closure.date',
      ].map((path) => `error date-future ${path}`),
    );
    expect(found(value, { today: '2025-01-01' }).filter((issue) => issue.startsWith('error'))).to.deep.equal([]);
  });
});

describe('checkRecord and how far an outcome has happened (rule V24)', () => {
  const place = 'closureFeedback.achievements.0.date';
  const said = (date: string, parts: object = {}, more: object = {}): string[] =>
    found(concluded({ ...more, closureFeedback: ended({ achievements: [{ ...achievement, date, ...parts }] }) }));

  it('can be said from the day on which the outcome was, as far as that is known', () => {
    expect(said('2024-05-13')).to.deep.equal([`error achievement-before-outcome ${place}`]);
    expect(said('2024-04')).to.deep.equal([`error achievement-before-outcome ${place}`]);
    for (const date of ['2024-05-14', '2024-06-11', '2024-05', '2024']) expect(said(date), date).to.deep.equal([]);
  });

  it('tells since when the outcome has been there', () => {
    const value = concluded({ closureFeedback: ended({ achievements: [{ ...achievement, date: '2024-05-13' }] }) });
    expect(checkRecord(value, { today: '2024-07-01' }).map(({ params }) => params)).to.deep.equal([
      { date: '2024-05-14' },
    ]);
  });

  it('is asked nothing where that is not known, or it was recorded by mistake', () => {
    expect(said('2024-05-13', { status: 'entered-in-error' })).to.deep.equal([
      'warning outcome-without-view closureFeedback.achievements',
    ]);
    expect(said('2024-05-13', { outcomeId: 'o9' })).to.include(
      'error outcome-unknown closureFeedback.achievements.0.outcomeId',
    );
    const undated = desired({
      conversations: [{ ...talk, askedStatus: 'asked-expressed' }, lastTalk],
      outcomes: [without(safe, 'conversationId')],
    });
    expect(said('2024-05-01', {}, { desiredOutcomes: undated })).to.deep.equal([]);
  });

  it('counts from its first words, however it was put later', () => {
    const { id: _id, ...first } = safe;
    const change = { reasons: ['other'], date: '2024-06-11', agreedBy: 'person' };
    const outcomes = [{ ...safe, words: 'I want to sleep at night', conversationId: 'c2', change, history: [first] }];
    const desiredOutcomes = desired({ conversations: [talk, lastTalk], outcomes });
    expect(said('2024-05-28', {}, { desiredOutcomes })).to.deep.equal([]);
    expect(said('2024-05-13', {}, { desiredOutcomes })).to.deep.equal([`error achievement-before-outcome ${place}`]);
  });

  it('counts from the review in which it was said, before the change is taken over', () => {
    const outcome = { ...without(safe, 'conversationId'), id: 'o2', words: 'I want a new lock' };
    const reviewTimeline = going({ outcomeChanges: [{ id: 'x1', outcome, reviewId: 'r1' }] });
    const of = (date: string): string[] =>
      found(
        concluded({
          reviewTimeline,
          closureFeedback: ended({ achievements: [achievement, { ...achievement, id: 'a2', outcomeId: 'o2', date }] }),
        }),
      );
    expect(of('2024-05-28')).to.deep.equal([]);
    expect(of('2024-05-27')).to.deep.equal(['error achievement-before-outcome closureFeedback.achievements.1.date']);
  });
});

describe('checkRecord and usual times (rule V28)', () => {
  const wales = { id: 'wales', version: '1.0' };
  const late = ['info timescale-exceeded concludedOn'];
  /** Raised on a Monday. */
  const going_ = (today: string, parts: object = {}, options: CheckOptions = {}): string[] =>
    found(record({ jurisdiction: wales, concern: { ...concern, raisedOn: '2024-05-13' }, ...parts }), {
      today,
      ...options,
    });

  it('only tells that one has passed: seven working days in Wales', () => {
    expect(going_('2024-05-22')).to.deep.equal([]);
    expect(going_('2024-05-23')).to.deep.equal(late);
    expect(going_('2024-05-23', { jurisdiction: { id: 'england', version: '1.0' } }), 'none in England').to.deep.equal(
      [],
    );
    expect(going_('2024-05-23', { jurisdiction: undefined }, { jurisdiction: 'wales' })).to.include(late[0]);
    const [told] = checkRecord(record({ jurisdiction: wales, concern: { ...concern, raisedOn: '2024-05-13' } }), {
      today: '2024-06-03',
    });
    expect(told).to.deep.include({ severity: 'info', params: { days: 7 } });
  });

  it('counts to the end, once there is one: as concluded, else as the last section says', () => {
    const until = (day: string, parts: object = {}): string[] =>
      found(
        concluded({
          jurisdiction: wales,
          concern: { ...concern, raisedOn: '2024-05-13' },
          concludedOn: day,
          closureFeedback: endedWith({ date: day }),
          ...parts,
        }),
      ).filter((issue) => issue.includes('timescale'));
    expect(until('2024-05-22')).to.deep.equal([]);
    expect(until('2024-05-23')).to.deep.equal(late);
    expect(until('2024-05-22', { closureFeedback: endedWith({ date: '2024-06-11' }) })).to.deep.equal([]);
    expect(until('2024-05-22', { concludedOn: undefined })).to.deep.equal([]);
    expect(until('2024-05-23', { concludedOn: undefined })).to.deep.equal(late);
  });

  it('says nothing of what is not known to the day', () => {
    expect(going_('2024-07-01', { concern: { ...concern, raisedOn: '2024-05' } })).to.deep.equal([]);
    expect(going_('2024-07-01', { concern: without(concern, 'raisedOn') })).to.deep.equal([]);
    expect(going_('2024-07-01', { concern: undefined })).to.deep.equal([]);
  });

  it('counts to the day to which the end was moved for a reason', () => {
    const moved = (...changes: object[]): object => ({
      reviewTimeline: going({
        timescaleChanges: changes.map((change, i) => ({
          id: `m${i}`,
          from: '2024-05-22',
          reason: 'person-unwell',
          ...change,
        })),
      }),
    });
    expect(going_('2024-05-31', moved({ to: '2024-05-31' }))).to.deep.equal([]);
    expect(going_('2024-06-01', moved({ to: '2024-05-31' }))).to.deep.equal(late);
    expect(going_('2024-06-03', moved({ to: '2024-06' })), 'some day in June').to.deep.equal([]);
    expect(going_('2024-06-10', moved({ to: '2024-06-14' }, { to: '2024-05-31' })), 'the last of them').to.deep.equal(
      [],
    );
    expect(going_('2024-05-31', moved({ to: '2024-05-31', of: 'enquiry' }))).to.deep.equal([]);
    expect(going_('2024-05-31', moved({ to: '2024-05-31', of: 'feedback' })), 'of something else').to.deep.equal(late);
    expect(going_('2024-05-31', moved({ to: '2024-05-31', reason: undefined })), 'for no reason').to.include(late[0]);
  });

  it('takes the times of a council’s own profile', () => {
    const of = (timescale: object): string[] =>
      going_(
        '2024-05-30',
        { jurisdiction: { id: 'worcs', version: '1' } },
        { profile: { id: 'worcs', basedOn: 'england', version: '1', timescales: [timescale] } },
      ).filter((issue) => issue.includes('timescale'));
    const text = { en: 'x', source: 'x' };
    expect(of({ code: 'enquiry', days: 17, hard: false, text })).to.deep.equal([]);
    expect(of({ code: 'enquiry', days: 16, hard: false, text })).to.deep.equal(late);
    expect(of({ code: 'enquiry', days: 16, working: true, hard: false, text })).to.deep.equal([]);
    expect(of({ code: 'enquiry', hard: false, text }), 'without a number of days').to.deep.equal([]);
    expect(of({ code: 'something-else', days: 1, hard: false, text })).to.deep.equal([]);
    const profile = {
      id: 'worcs',
      basedOn: 'england',
      version: '1',
      timescales: [{ code: 'enquiry', days: 40, hard: false, text }],
    };
    const unasked = concluded({
      jurisdiction: { id: 'worcs', version: '1' },
      closureFeedback: ended({ feedback: [] }),
    });
    expect(found(unasked, { today: '2025-01-01', profile }), 'another time than that of feedback').to.deep.equal([
      'error feedback-offer-missing closureFeedback.feedback',
    ]);
  });

  it('tells when feedback came later than is usual: eight weeks in England', () => {
    const told = 'info timescale-exceeded closureFeedback.feedback';
    const answered = { id: 'f1', offer: 'completed', respondent: 'adult', askedBy: 'other-staff' };
    const came = (today: string, ...feedback: object[]): boolean =>
      found(concluded({ closureFeedback: ended({ feedback }) }), { today }).includes(told);
    expect(came('2025-01-01', { ...answered, date: '2024-08-06' }), 'on the last day').to.equal(false);
    expect(came('2025-01-01', { ...answered, date: '2024-08-07' })).to.equal(true);
    expect(came('2025-01-01', { ...answered, offer: 'partly-completed', date: '2024-08-07' })).to.equal(true);
    expect(came('2025-01-01', { ...answered, date: '2024-09' }), 'in a month').to.equal(false);
    expect(came('2025-01-01', answered), 'on a day that nobody knows').to.equal(false);
    const second = { ...answered, id: 'f2' };
    expect(
      came('2025-01-01', { ...answered, date: '2024-09-01' }, { ...second, date: '2024-07-01' }),
      'the first counts',
    ).to.equal(false);
    // Nothing was said about it yet.
    expect(came('2024-08-06')).to.equal(false);
    expect(came('2024-08-07')).to.equal(true);
    expect(came('2024-08-07', { ...answered, date: '2024-07-01', status: 'entered-in-error' })).to.equal(true);
    // Who declines, or could not be asked, is not late.
    expect(came('2025-01-01', { id: 'f1', offer: 'declined' })).to.equal(false);
    expect(came('2025-01-01', { id: 'f1', offer: 'not-offered-unsafe', date: '2024-12-01' })).to.equal(false);
  });

  it('says nothing of a person who has died, moved, or cannot be reached', () => {
    for (const path of ['person-died', 'person-moved', 'no-contact', 'opened-in-error']) {
      const value = concluded({ jurisdiction: wales, closureFeedback: endedWith({ path }) });
      expect(
        found(value).filter((issue) => issue.includes('timescale')),
        path,
      ).to.deep.equal([]);
    }
  });
});
