import { expect } from 'chai';
import { drift, isEarlyResolution, nextReview, recordedRetrospectively, stagesCovered } from '../../src/rules/index.js';
import { mrsT, sam } from '../vectors/review-timeline/whole.js';
import {
  closure,
  concluded,
  desired,
  endedWith,
  going,
  lastTalk,
  record,
  review,
  safe,
  talk,
} from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';

const talks = (...conversations: object[]): object => desired({ conversations });
const oneCall = { ...talk, stages: ['beginning', 'end'] };

describe('the parts of the work in which people talked', () => {
  it('are those that conversations name and reviews belong to, each with its place', () => {
    const { result, because, covered, missing } = stagesCovered(concluded());
    expect(result).to.deep.equal(['beginning', 'middle', 'end']);
    expect(because).to.deep.equal(['conversation-held', 'review-held', 'view-given-at-the-end']);
    expect(covered).to.deep.equal([
      { stage: 'beginning', path: ['desiredOutcomes', 'conversations', 0], date: '2024-05-14' },
      { stage: 'end', path: ['desiredOutcomes', 'conversations', 1], date: '2024-06-11' },
      { stage: 'middle', path: ['reviewTimeline', 'reviews', 0], date: '2024-05-28' },
      { stage: 'end', path: ['closureFeedback', 'achievements', 0], date: '2024-06-11' },
    ]);
    expect(missing).to.deep.equal([]);
  });

  it('are told apart from those that are missing, with and without a reason', () => {
    const value = concluded({
      desiredOutcomes: talks(talk),
      reviewTimeline: going({ reviews: [] }),
      closureFeedback: {
        ...endedWith({ missingStages: [{ stage: 'middle', reason: 'She was in hospital' }] }),
        achievements: [],
      },
    });
    const { missing, because } = stagesCovered(value);
    expect(missing).to.deep.equal([
      { stage: 'middle', isExplained: true },
      { stage: 'end', isExplained: false },
    ]);
    expect(because).to.deep.equal(['conversation-held', 'reason-given']);
  });

  it('have no middle to miss where it was settled early', () => {
    const value = concluded({ desiredOutcomes: talks(oneCall), reviewTimeline: going({ reviews: [] }) });
    expect(stagesCovered(value).missing).to.deep.equal([]);
    expect(stagesCovered(value).because).to.include('middle-not-needed');
  });

  it('are none where nothing is recorded, and none is missed of who has died', () => {
    expect(stagesCovered({})).to.deep.include({ result: [], because: ['nobody-talked'] });
    const died = record({
      closureFeedback: { closure: { ...closure, path: 'person-died' } },
      desiredOutcomes: desired(),
    });
    expect(stagesCovered(died).missing).to.deep.equal([]);
  });

  it('follow a step of a council’s own where the catalogue says what it maps to', () => {
    const value = going({ reviews: [{ ...review, contactPoint: 'x-worcs-last-call' }] });
    const catalogue = { codes: [{ code: 'x-worcs-last-call', mapsTo: 'closure', list: 'contact-point' }] };
    expect(stagesCovered(value).result).to.deep.equal(['middle']);
    expect(stagesCovered(value, { catalogue })).to.deep.include({ result: ['end'] });
    expect(stagesCovered(value).covered[0]?.path, 'of a section alone').to.deep.equal(['reviews', 0]);
  });
});

describe('whether it was settled early', () => {
  it('is said by the end, or by one conversation that was the beginning and the end', () => {
    const early = concluded({ closureFeedback: endedWith({ path: 'resolved-at-first-conversation' }) });
    expect(isEarlyResolution(early)).to.deep.include({ result: true, because: ['settled-at-first-conversation'] });
    expect(isEarlyResolution(talks(oneCall))).to.deep.include({ result: true, because: ['one-conversation'] });
    expect(isEarlyResolution(concluded())).to.deep.include({ result: false, because: ['not-settled-at-once'] });
    expect(isEarlyResolution({})).to.deep.include({ result: undefined, because: ['nobody-talked'] });
  });

  it('is not so where people talked or met again while the work went on', () => {
    const later = { ...talk, id: 'c2', date: '2024-06-03', stages: ['middle'] };
    const not = { result: false, because: ['not-settled-at-once'] };
    expect(isEarlyResolution(talks(oneCall, later))).to.deep.include(not);
    const met = record({ desiredOutcomes: talks(oneCall), reviewTimeline: going() });
    expect(isEarlyResolution(met)).to.deep.include(not);
    expect(nextReview(met).because).to.not.include('settled-early');
    const mistake = going({ reviews: [{ ...review, status: 'entered-in-error' }] });
    expect(isEarlyResolution(record({ desiredOutcomes: talks(oneCall), reviewTimeline: mistake })).result).to.equal(
      true,
    );
    const rung = { ...later, date: '2024-07-01', stages: ['after-end'] };
    const closed = concluded({ desiredOutcomes: talks(oneCall, rung), reviewTimeline: going({ reviews: [] }) });
    expect(isEarlyResolution(closed).result, 'after the end').to.equal(true);
  });
});

describe('whether what the person wants was recorded only at the end', () => {
  const of = (value: unknown): [unknown, readonly string[]] => {
    const { result, because } = recordedRetrospectively(value);
    return [result, because];
  };

  it('is so where they were asked only then, or an earlier talk was written down only then', () => {
    expect(of(talks({ ...talk, stages: ['end'] }))).to.deep.equal([true, ['asked-only-at-the-end']]);
    const late = { ...talk, recordedAt: '2024-06-11T16:00:00+01:00' };
    expect(of(concluded({ desiredOutcomes: talks(late) }))).to.deep.equal([true, ['written-down-at-the-end']]);
    expect(of(talks({ ...talk, recordedRetrospectively: true }))).to.deep.equal([true, ['stated']]);
  });

  it('is not so where one talk was held and written down before the end', () => {
    const soon = { ...talk, recordedAt: '2024-05-15T09:00:00+01:00' };
    expect(of(concluded({ desiredOutcomes: talks(soon, lastTalk) }))).to.deep.equal([false, ['asked-earlier']]);
    expect(of(talks({ ...talk, stages: ['end'], recordedRetrospectively: false }))).to.deep.equal([
      false,
      ['asked-earlier'],
    ]);
  });

  it('is not so where beginning and end were on one day, in one call', () => {
    const call = { ...oneCall, date: '2024-06-11', recordedAt: '2024-06-11T16:00:00+01:00' };
    expect(of(concluded({ desiredOutcomes: talks(call) }))).to.deep.equal([false, ['asked-earlier']]);
  });

  it('is so where the talk before the end did not ask, and is not known where nobody was asked at all', () => {
    for (const askedStatus of ['not-asked', 'dont-know']) {
      const before = { ...talk, askedStatus };
      const value = concluded({ desiredOutcomes: desired({ conversations: [before, lastTalk], outcomes: [] }) });
      expect(of(value), askedStatus).to.deep.equal([true, ['not-asked-earlier', 'asked-only-at-the-end']]);
      expect(of(desired({ conversations: [before], outcomes: [] })), askedStatus).to.deep.equal([
        undefined,
        ['not-asked-earlier'],
      ]);
    }
    // What they said shows it, too.
    expect(of(talks({ ...without(talk, 'askedStatus') }))).to.deep.equal([false, ['asked-earlier']]);
  });

  it('is so where nobody knows when they talked, and it was written down at the end', () => {
    const undated = { ...without(talk, 'date'), recordedAt: '2024-06-11T16:00:00+01:00' };
    expect(of(concluded({ desiredOutcomes: talks(undated) }))).to.deep.equal([true, ['written-down-at-the-end']]);
  });

  it('is so where all that they want was written down only at the end, whenever the talk was', () => {
    const soon = { ...talk, recordedAt: '2024-05-14T16:00:00+01:00' };
    const late = { ...safe, recordedAt: '2024-06-11T16:00:00+01:00' };
    const given = (conversations: object[], ...outcomes: object[]): unknown[] =>
      of(concluded({ desiredOutcomes: desired({ conversations, outcomes }) }));
    expect(given([soon], late)).to.deep.equal([true, ['outcomes-written-at-the-end']]);
    expect(given([soon], without(late, 'conversationId'))).to.deep.equal([true, ['outcomes-written-at-the-end']]);
    const early = { ...safe, id: 'o2', recordedAt: '2024-05-14T16:00:00+01:00' };
    expect(given([soon], late, early), 'one was written down then').to.deep.equal([false, ['asked-earlier']]);
    const version = { ...without(early, 'id'), words: 'I want to be left alone' };
    expect(given([soon], { ...late, history: [version] }), 'the first words').to.deep.equal([false, ['asked-earlier']]);
    const onTheDay = { ...late, conversationId: 'c2' };
    expect(
      given([{ ...soon, askedStatus: 'asked-not-ready' }, lastTalk], onTheDay),
      'said on the last day',
    ).to.deep.equal([false, ['asked-earlier']]);
    expect(given([{ ...soon, recordedRetrospectively: false }], late)).to.deep.equal([false, ['asked-earlier']]);
  });

  it('is not known without a conversation', () => {
    expect(of(talks())).to.deep.equal([undefined, ['no-conversation']]);
  });
});

describe('the days since anything was recorded', () => {
  const of = (value: unknown, today = '2024-07-01'): [unknown, readonly string[], unknown] => {
    const { result, because, last } = drift(value, { today });
    return [result, because, last?.path];
  };

  it('are counted from the last day on which something happened or was written down', () => {
    const value = record({ reviewTimeline: going() });
    expect(of(value)).to.deep.equal([34, ['recorded-last'], ['reviewTimeline', 'reviews', 0, 'date']]);
    const events = [{ id: 'e1', at: '2024-06-20T11:00:00+01:00', what: 'Rang her' }];
    expect(of(record({ events }))).to.deep.equal([11, ['recorded-last'], ['events', 0, 'at']]);
  });

  it('count no plan, no day that is still to come, and nothing that is no date', () => {
    const value = record({
      reviewTimeline: going({ nextReviewOn: '2024-06-30', reviews: [{ ...review, date: '2999-01-01' }] }),
      events: [{ id: 'e1', at: '2024-06-12 at noon', date: '2024-06-12, I think', what: 'x' }],
    });
    expect(of(value, '2024-06-13')[0]).to.equal(30);
  });

  it('take a rough date by its last day, so that no pause is made longer than it was', () => {
    const events = [{ id: 'e1', date: '2024-06', what: 'A visit' }];
    expect(of(record({ events }))[0]).to.equal(1);
    expect(of(record({ events }), '2024-06-20')[0]).to.equal(0);
  });

  it('take a rough date by the day on which it was written down, where that is earlier, and nothing from before the work', () => {
    const rough = { ...talk, date: '2024', recordedAt: '2024-05-15T10:00:00+01:00' };
    const value = without(record({ desiredOutcomes: desired({ conversations: [rough] }) }), 'capacityAdvocacy');
    expect(of(value)[0]).to.equal(47);
    const changed = { ...safe, recordedAt: '2024-05-20T10:00:00Z', change: { date: '2024', reasons: ['other'] } };
    expect(of(desired({ conversations: [], outcomes: [changed] }))[0], 'within what was written down').to.equal(42);
    const concern = { previousConcerns: [{ reference: 'E-1', date: '2024' }] };
    expect(of({ ...value, concern })[0]).to.equal(47);
  });

  it('are not counted once the work has ended, nor where nothing has a date', () => {
    expect(of(concluded())).to.deep.equal([undefined, ['enquiry-ended'], undefined]);
    expect(of({})).to.deep.equal([undefined, ['nothing-dated'], undefined]);
  });

  it('are counted in a section that is stored alone', () => {
    expect(of(going())).to.deep.equal([34, ['recorded-last'], ['reviews', 0, 'date']]);
  });
});

describe('when the next review is due', () => {
  const of = (parts: object, today = '2024-07-01'): ReturnType<typeof nextReview> =>
    nextReview(record({ reviewTimeline: going(parts) }), { today });
  const set = { reviews: [{ ...review, nextReviewOn: '2024-06-25' }] };

  it('is as the latest review set it, else as it was set apart', () => {
    expect(of(set)).to.deep.include({
      result: '2024-06-25',
      path: ['reviewTimeline', 'reviews', 0, 'nextReviewOn'],
      because: ['date-set-in-review', 'date-passed'],
      overdueBy: 6,
    });
    expect(of({ ...set, nextReviewOn: '2024-08-01' }).result).to.equal('2024-06-25');
    expect(nextReview(sam, { today: '2024-07-01' })).to.deep.include({
      result: '2024-07-18',
      path: ['nextReviewOn'],
      because: ['date-set'],
    });
    expect(nextReview(sam, { today: '2024-07-01' })).to.not.have.property('overdueBy');
  });

  it('is met by a review on that day or after it', () => {
    const held = { reviews: [...set.reviews, { ...review, id: 'r2', date: '2024-06-25' }] };
    expect(of({ ...held, nextReviewOn: '2024-06-20' })).to.deep.include({
      result: undefined,
      because: ['review-held-since'],
    });
    expect(of({ ...held, nextReviewOn: '2024-07-20' }).result).to.equal('2024-07-20');
    const mistaken = {
      reviews: [...set.reviews, { ...review, id: 'r2', date: '2024-06-25', status: 'entered-in-error' }],
    };
    expect(of(mistaken).result).to.equal('2024-06-25');
  });

  it('stays what it was while another review is being written, and is the day that this one sets', () => {
    const { date: _date, ...begun } = review;
    const due = { ...review, nextReviewOn: '2024-06-25' };
    expect(of({ reviews: [due, begun] })).to.deep.include({ result: '2024-06-25', overdueBy: 6 });
    expect(of({ reviews: [due, { ...begun, nextReviewOn: '2024-08-01' }] }).result).to.equal('2024-08-01');
    expect(of({ reviews: [begun], nextReviewOn: '2024-06-20' }).result).to.equal('2024-06-20');
  });

  it('follows each change of date, and says why it was moved', () => {
    const timescaleChanges = [
      { id: 't1', from: '2024-06-25', to: '2024-07-05', reason: 'person-unwell' },
      {
        id: 't3',
        from: '2024-07-05',
        to: '2024-07-12',
        reason: 'capacity-expected-to-return',
        note: 'So the ward says',
      },
      { id: 't2', of: 'enquiry', from: '2024-07-05', to: '2030-01-01', reason: 'drift' },
    ];
    const { result, moved, because } = of({ ...set, timescaleChanges });
    expect(result).to.equal('2024-07-12');
    expect(because).to.deep.equal(['date-set-in-review', 'date-moved']);
    expect(moved.map(({ to, reason, note }) => [to, reason, note])).to.deep.equal([
      ['2024-07-05', 'person-unwell', undefined],
      ['2024-07-12', 'capacity-expected-to-return', 'So the ward says'],
    ]);
    expect(moved[1]!.path).to.deep.equal(['reviewTimeline', 'timescaleChanges', 1]);
    const ring = [...timescaleChanges, { id: 't4', from: '2024-07-12', to: '2024-06-25', reason: 'drift' }];
    expect(of({ ...set, timescaleChanges: ring }).result, 'one that leads back ends').to.equal('2024-07-12');
  });

  it('is past only where the whole of a rough date is', () => {
    expect(of({ nextReviewOn: '2024-07' }, '2024-07-20')).to.not.have.property('overdueBy');
    expect(of({ nextReviewOn: '2024-06' }, '2024-07-02').overdueBy).to.equal(2);
  });

  it('is not asked where it was settled early or has ended, and none where no date is set', () => {
    expect(of({}).because).to.deep.equal(['no-date-set']);
    expect(of({ nextReviewOn: '' }).because).to.deep.equal(['no-date-set']);
    expect(nextReview(record({ desiredOutcomes: talks(oneCall) })).because).to.deep.equal(['settled-early']);
    expect(nextReview(without(concluded(), 'closureFeedback')).because).to.deep.equal(['enquiry-ended']);
    expect(nextReview(mrsT, { today: '2024-10-01' }).result).to.equal(undefined);
  });
});
