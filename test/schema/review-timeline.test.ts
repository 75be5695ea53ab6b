import { expect } from 'chai';
import { checkReviewTimeline, type CheckOptions } from '../../src/schema/index.js';
import { joyce as joyceWants, sam as samWants, whole as allWant } from '../vectors/desired-outcomes/whole.js';
import { change } from '../vectors/desired-outcomes/parts.js';
import { outcome, outcomeChange, review, section, withAction, withReview } from '../vectors/review-timeline/parts.js';
import { joyce, mrsT, sam } from '../vectors/review-timeline/whole.js';

const told = (value: unknown, options?: CheckOptions): string[] =>
  checkReviewTimeline(value, options).map(({ code, path }) => `${code} ${path.join('.')}`);
const talks = [
  { id: 'c1', date: '2024-05-14' },
  { id: 'c2', date: '2024-06-20' },
];
const wants = [
  { id: 'o1', words: 'I want to feel safe', conversationId: 'c1' },
  { id: 'o2', words: 'I want to see my sister', conversationId: 'c2' },
];
const known = { outcomes: wants, conversations: talks };
const goes = (outcomeId: string, parts: object = {}): object =>
  withReview({ progress: [{ outcomeId, status: 'on-track' }], ...parts });
const place = 'reviews.0.progress.0.outcomeId';

describe('checkReviewTimeline, where the conversations of the record are known', () => {
  it('asks for no review where one conversation was the beginning and the end (R9)', () => {
    const { reviews: _, ...none } = section() as Record<string, unknown>;
    const at = (stages: unknown): CheckOptions => ({ conversations: [{ id: 'c1', date: '2024-05-14', stages }] });
    expect(told(none, at(['beginning', 'end']))).to.deep.equal([]);
    for (const stages of [['beginning'], ['end'], undefined, 'beginning end', 7, null])
      expect(told(none, at(stages))).to.deep.equal(['review-missing reviews']);
    for (const conversations of [undefined, null, 'two', [null, 7, {}]])
      expect(told(none, { conversations })).to.deep.equal(['review-missing reviews']);
  });
});

describe('checkReviewTimeline, where the outcomes of the record are known', () => {
  it('goes with the desired outcomes of the same people', () => {
    const { value: mrsTWants } = allWant.find(({ id }) => id === 'mrs-t') as { value: CheckOptions };
    for (const [reviews, all] of [
      [joyce, joyceWants],
      [sam, samWants],
      [mrsT, mrsTWants],
    ] as const) {
      const { outcomes, conversations } = all as CheckOptions;
      expect(told(reviews, { outcomes, conversations })).to.deep.equal([]);
    }
  });

  it('lets no progress be earlier than its outcome, and says since when that has been there (rule V24)', () => {
    expect(checkReviewTimeline(goes('o2'), known)).to.deep.equal([
      {
        path: ['reviews', 0, 'progress', 0, 'outcomeId'],
        code: 'progress-before-outcome',
        params: { date: '2024-06-20' },
        severity: 'error',
      },
    ]);
    expect(told(goes('o1'), known)).to.deep.equal([]);
    expect(told(goes('o2', { date: '2024-06-20' }), known)).to.deep.equal([]);
  });

  it('lets a review be earlier than any outcome', () => {
    expect(told(withReview({ date: '2023' }), known)).to.deep.equal([]);
  });

  it('compares dates as far as they are known', () => {
    expect(told(goes('o2', { date: '2024-06' }), known)).to.deep.equal([]);
    expect(told(goes('o2', { date: '2024' }), known)).to.deep.equal([]);
    expect(told(goes('o2', { date: '2024-05' }), known)).to.deep.equal([`progress-before-outcome ${place}`]);
    const roughly = { ...known, conversations: [talks[0], { id: 'c2', date: '2024-06' }] };
    expect(told(goes('o2'), roughly)).to.deep.equal([]);
    const unreal = { ...known, conversations: [talks[0], { id: 'c2', date: 'in June' }] };
    expect(told(goes('o2'), unreal)).to.deep.equal([]);
  });

  it('takes an outcome to be there since its first version', () => {
    const later = [{ ...wants[1], history: [{ words: 'I want to see her', conversationId: 'c1' }] }];
    expect(told(goes('o2'), { ...known, outcomes: later })).to.deep.equal([]);
    const unsaid = [{ ...wants[1], history: [{ words: 'I want to see her' }] }];
    expect(told(goes('o2'), { ...known, outcomes: unsaid }), 'nobody knows since when').to.deep.equal([]);
  });

  it('takes an outcome that names no conversation to be said in the only one', () => {
    const outcomes = [{ id: 'o2', words: 'I want to see my sister' }];
    expect(told(goes('o2'), { outcomes, conversations: [talks[1]] })).to.deep.equal([
      `progress-before-outcome ${place}`,
    ]);
    expect(told(goes('o2'), { outcomes, conversations: [...talks].reverse() })).to.deep.equal([]);
    const nameless = [{ date: '2024-06-20' }, talks[0]];
    expect(told(goes('o2'), { outcomes, conversations: nameless })).to.deep.equal([]);
    expect(told(goes('o2'), { outcomes })).to.deep.equal([]);
  });

  it('takes the first of two outcomes of one identifier', () => {
    expect(told(goes('o1'), { ...known, outcomes: [...wants, { ...wants[1], id: 'o1' }] })).to.deep.equal([]);
  });

  it('says nothing of a review that was recorded by mistake, which may be about other people and outcomes', () => {
    const mistake = { status: 'entered-in-error' };
    expect(told(goes('o2', mistake), known), 'earlier than the outcome').to.deep.equal([]);
    expect(told(goes('o9', mistake), known), 'an outcome that is not here').to.deep.equal([]);
    const twice = { outcomeId: 'o1', status: 'on-track' };
    expect(told(withReview({ ...mistake, progress: [twice, twice] }), known)).to.deep.equal([]);
    const elsewhere = withReview({ ...mistake, participants: [{ personId: 'p9' }] });
    expect(told(elsewhere, { people: [] })).to.deep.equal([]);
  });

  it('knows an outcome that was made in a review since that review', () => {
    const reviews = [
      { ...review, progress: [{ outcomeId: 'o7', status: 'on-track' }] },
      { ...review, id: 'r2', date: '2024-07-01', progress: [{ outcomeId: 'o7', status: 'on-track' }] },
    ];
    const made = (reviewId?: string): object => ({
      ...section({ reviews }),
      outcomeChanges: [{ id: 'x1', outcome, ...(reviewId && { reviewId }) }],
    });
    expect(told(made('r2'), known)).to.deep.equal([`progress-before-outcome ${place}`]);
    expect(told(made('r1'), known)).to.deep.equal([]);
    expect(told(made(), known)).to.deep.equal([]);
    const nameless = { ...made(), reviews: [reviews[0], { ...reviews[1], id: undefined }] };
    expect(told(nameless, known)).to.deep.equal(['id-missing reviews.1.id']);
  });

  it('knows an outcome of the record since its conversation, whatever waits to be taken over', () => {
    const waiting = { id: 'x1', outcome: { ...outcome, id: 'o1', change }, reviewId: 'r2' };
    const reviews = [
      { ...review, progress: [{ outcomeId: 'o1', status: 'on-track' }] },
      { ...review, id: 'r2', date: '2024-07-01' },
    ];
    expect(told(section({ reviews, outcomeChanges: [waiting] }), known)).to.deep.equal([]);
  });

  it('names outcomes that are not there, wherever they are named', () => {
    expect(told(goes('o9'), known)).to.deep.equal([`outcome-unknown ${place}`]);
    expect(told(withAction({ outcomeId: 'o9' }), known)).to.deep.equal([
      'outcome-unknown reviews.0.actions.0.outcomeId',
    ]);
    const waits = (parts: object): object =>
      section({ outcomeChanges: [{ id: 'x1', outcome: { ...outcome, ...parts } }] });
    expect(told(waits({ status: 'changed', supersededBy: 'o9', change }), known)).to.deep.equal([
      'outcome-unknown outcomeChanges.0.outcome.supersededBy',
    ]);
    expect(told(waits({ status: 'combined', mergedInto: 'o9', change }), known)).to.deep.equal([
      'outcome-unknown outcomeChanges.0.outcome.mergedInto',
    ]);
    expect(told(waits({ status: 'combined', mergedInto: 'o1', change }), known)).to.deep.equal([]);
    expect(told(waits({ supersededBy: 'o9', mergedInto: 'o9' }), known), 'it stands').to.deep.equal([]);
    expect(told(withAction({ outcomeId: ' ' }), known), 'none is named').to.deep.equal([]);
    expect(told(goes('o9'), { outcomes: [] })).to.deep.equal([`outcome-unknown ${place}`]);
  });

  it('takes an outcome that waits to be taken over for one that is there', () => {
    const waiting = { outcomeChanges: [outcomeChange] };
    expect(told({ ...goes('o7'), ...waiting }, known)).to.deep.equal([]);
    expect(told({ ...withAction({ outcomeId: 'o7' }), ...waiting }, known)).to.deep.equal([]);
  });

  it('asks why the words of an outcome changed (rule V9)', () => {
    const waits = (...outcomes: object[]): object =>
      section({
        outcomeChanges: outcomes.map((each, i) => ({ id: `x${i}`, outcome: { ...outcome, id: 'o1', ...each } })),
      });
    const same = { words: wants[0]?.words };
    expect(told(waits({}), known)).to.deep.equal(['change-missing outcomeChanges.0.outcome.change']);
    expect(told(waits({ change }), known)).to.deep.equal([]);
    expect(told(waits({ ...same, rank: 1 }), known), 'a place needs no reason').to.deep.equal([]);
    expect(told(waits({ status: 'entered-in-error' }), known)).to.deep.equal([]);
    expect(told(waits({ id: 'o7' }), known), 'a new outcome').to.deep.equal([]);
    expect(told(waits({ change }, {}), known), 'the second keeps the words of the first').to.deep.equal([]);
    expect(told(waits({ ...same }, {}), known)).to.deep.equal(['change-missing outcomeChanges.1.outcome.change']);
  });

  it('says nothing of outcomes where none are given', () => {
    expect(told(goes('o9'), { conversations: talks })).to.deep.equal([]);
    for (const outcomes of [undefined, null, 'o1', 7, {}, { o1: {} }] as unknown[])
      expect(told(goes('o9'), { outcomes }), String(outcomes)).to.deep.equal([]);
  });

  it('reads whatever a host gives for outcomes and conversations', () => {
    const outcomes = [null, 7, 'o1', [], {}, { id: 3 }, { id: 'o2', history: [null, { conversationId: 4 }] }, ...wants];
    const conversations = [null, 7, {}, { id: 'c2' }, ...talks];
    expect(told(goes('o1'), { outcomes, conversations })).to.deep.equal([]);
    for (const odd of [null, 7, 'c1', {}, [[]]])
      expect(told(goes('o1'), { outcomes, conversations: odd })).to.deep.equal([]);
  });
});

describe('checkReviewTimeline', () => {
  it('knows the people of the record beside its own', () => {
    const withPerson = withReview({ participants: [{ personId: 'p9' }] });
    expect(told(withPerson, { people: [{ id: 'p9' }] })).to.deep.equal([]);
    expect(told(withPerson, { people: [] })).to.deep.equal(['person-unknown reviews.0.participants.0.personId']);
    expect(told({ ...withPerson, people: [] }, { people: [{ id: 'p9' }] })).to.deep.equal([]);
  });

  it('takes a review of today, and none of tomorrow', () => {
    expect(told(section(), { today: review.date })).to.deep.equal([]);
    expect(told(section(), { today: '2024-06-02' })).to.deep.equal(['review-date-future reviews.0.date']);
    expect(told(withAction({ byWhen: '2030' }), { today: review.date }), 'what is due').to.deep.equal([]);
  });

  it("counts a council's own reason under the one it maps to", () => {
    const moved = section({
      timescaleChanges: [{ id: 't1', from: '2024-06', to: '2024-07', reason: 'x-worcs-snow' }],
    });
    const codes = [{ code: 'x-worcs-snow', mapsTo: 'other', list: 'timescale-reason' }];
    expect(told(moved)).to.deep.equal(['code-unknown timescaleChanges.0.reason']);
    expect(told(moved, { catalogue: { codes } })).to.deep.equal([]);
  });

  it('prompts for how the person took part, and asks nothing of what was recorded by mistake', () => {
    const prompts = checkReviewTimeline(withReview({ participation: undefined }));
    expect(prompts.map(({ code, severity }) => `${severity} ${code}`)).to.deep.equal(['warning participation-missing']);
    expect(told(section({ reviews: [{ id: 'r1', status: 'entered-in-error' }] }))).to.deep.equal([]);
  });

  it('asks for a reason when what a review said is taken away, and not when a plan changes', () => {
    const { id, ...first } = { ...review, riskPerson: 'He is harmless', nextReviewOn: '2024-07-01' };
    const now = (parts: object): string[] => told(section({ reviews: [{ id, ...first, ...parts, history: [first] }] }));
    expect(now({})).to.deep.equal([]);
    expect(now({ nextReviewOn: '2024-08-01', supportAfter: 'A visit', stage: 'end' })).to.deep.equal([]);
    for (const parts of [
      { riskPerson: undefined },
      { riskPerson: 'He is not' },
      { participation: 'remote' },
      { date: '2024-06' },
      { changed: { ...review.changed, words: 'He has asked twice' } },
      { changed: { code: 'nothing-new' } },
    ]) {
      expect(now(parts), JSON.stringify(parts)).to.deep.equal(['correction-missing reviews.0.correction']);
    }
    expect(now({ changed: { ...review.changed, code: 'nothing-new' } }), 'a code beside the words').to.deep.equal([]);
  });

  it('compares with the version before, and not with the first', () => {
    const { id, ...first } = review;
    const second = { ...first, date: '2024-06-04', correction: { reason: 'The day was wrong' } };
    const { correction: _, ...third } = { ...second, nextReviewOn: '2024-07-01' };
    expect(told(section({ reviews: [{ id, ...third, history: [first, second] }] }))).to.deep.equal([]);
  });
});
