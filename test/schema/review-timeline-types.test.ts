import { expect } from 'chai';
import {
  checkReviewTimeline,
  type Review,
  type ReviewAnswer,
  type ReviewTimeline,
  type ReviewTimelineDraft,
  type TimescaleChange,
} from '../../src/schema/index.js';

// What the schema forbids does not compile. `tsc` is the test: an error that is no longer there fails it. What compiles
// is checked at run time, too.

const nothing: ReviewAnswer = { code: 'nothing-new' };
const plain: Review = {
  id: 'r1',
  date: '2024-06-03',
  changed: { words: 'He has come back' },
  agreed: nothing,
  achieved: nothing,
  participation: 'in-person',
};
const section = (review: Review): ReviewTimeline => ({
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  reviews: [review],
});
const codes = (review: Review): string[] => checkReviewTimeline(section(review)).map(({ code }) => code);

describe('the type ReviewTimeline', () => {
  it('takes a review in its plain form', () => {
    expect(codes(plain)).to.deep.equal([]);
  });

  it('asks for a date and the three answers', () => {
    const { date: _date, ...undated } = plain;
    // @ts-expect-error a review without its date
    expect(codes(undated)).to.deep.equal(['review-date-missing']);
    const { changed: _changed, ...unchanged } = plain;
    // @ts-expect-error a review that does not say what has changed
    expect(codes(unchanged)).to.deep.equal(['review-changed-missing']);
    const { agreed: _agreed, ...notAgreed } = plain;
    // @ts-expect-error a review that does not say what was agreed
    expect(codes(notAgreed)).to.deep.equal(['review-agreed-missing']);
    const { achieved: _achieved, ...notAchieved } = plain;
    // @ts-expect-error a review that does not say what has been achieved
    expect(codes(notAchieved)).to.deep.equal(['review-achieved-missing']);
  });

  it('asks for words where no code stands for them', () => {
    // @ts-expect-error an answer with nothing in it
    const silent: ReviewAnswer = {};
    expect(codes({ ...plain, agreed: silent })).to.deep.equal(['review-agreed-missing']);
    // @ts-expect-error a code that stands for nothing
    const other: ReviewAnswer = { code: 'all-well' };
    expect(codes({ ...plain, agreed: other })).to.include('code-not-allowed');
  });

  it('asks nothing of a review that was recorded by mistake', () => {
    const mistake: Review = { id: 'r1', status: 'entered-in-error' };
    expect(codes(mistake)).to.deep.equal([]);
    // @ts-expect-error of one that was saved it does
    const saved: Review = { id: 'r1', status: 'saved' };
    expect(codes(saved)).to.have.length(5);
  });

  it('asks why the person was not there', () => {
    const away: Review = { ...plain, participation: 'not-present', participationReason: 'She was in hospital' };
    expect(codes(away)).to.deep.equal([]);
    // @ts-expect-error not there, and nobody says why
    const unexplained: Review = { ...plain, participation: 'not-present' };
    expect(codes(unexplained)).to.deep.equal(['participation-reason-missing']);
  });

  it('asks who does what and by when', () => {
    const done: Review = { ...plain, actions: [{ id: 'a1', what: 'Ring', who: 'Joyce', byWhen: '2024-06' }] };
    expect(codes(done)).to.deep.equal([]);
    // @ts-expect-error nobody does it
    const nobody: Review = { ...plain, actions: [{ id: 'a1', what: 'Ring', byWhen: '2024-06' }] };
    expect(codes(nobody)).to.deep.equal(['action-who-missing']);
    // @ts-expect-error it is done at no time
    const never: Review = { ...plain, actions: [{ id: 'a1', what: 'Ring', who: 'Joyce' }] };
    expect(codes(never)).to.deep.equal(['action-by-when-missing']);
  });

  it('asks how an outcome is going, and knows no achievement before the end', () => {
    // @ts-expect-error how far it was achieved is asked at the end
    const achieved: Review = { ...plain, progress: [{ outcomeId: 'o1', status: 'not-achieved' }] };
    expect(codes(achieved)).to.deep.equal(['code-not-allowed']);
    // @ts-expect-error no answer
    const unanswered: Review = { ...plain, progress: [{ outcomeId: 'o1' }] };
    expect(codes(unanswered)).to.deep.equal(['progress-status-missing']);
  });

  it('asks why a date was moved', () => {
    const moved = (change: TimescaleChange): string[] =>
      checkReviewTimeline({ ...section(plain), timescaleChanges: [change] }).map(({ code }) => code);
    expect(moved({ id: 't1', from: '2024-06', to: '2024-07', reason: 'drift' })).to.deep.equal([]);
    // @ts-expect-error moved for no reason
    expect(moved({ id: 't1', from: '2024-06', to: '2024-07' })).to.deep.equal(['timescale-reason-missing']);
  });

  it('takes anything of the right type in a draft', () => {
    const draft: ReviewTimelineDraft = { reviews: [{ participation: 'perhaps', changed: {}, actions: [{}] }] };
    expect(checkReviewTimeline(draft, { mode: 'draft' })).to.deep.equal([]);
    // @ts-expect-error types are asked for in a draft, too
    const wrong: ReviewTimelineDraft = { reviews: [{ date: 2024 }] };
    expect(checkReviewTimeline(wrong, { mode: 'draft' }).map(({ code }) => code)).to.deep.equal(['type-wrong']);
  });
});
