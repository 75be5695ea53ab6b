import { expect } from '@open-wc/testing';
import { everything, outcomesOfEverything } from '../../../stories/timeline-everything.js';
import { forbidConsole } from '../../support/console.js';
import { expectLinksLead, placesIn } from '../../support/links-lead.js';
import { samAtFirst, samInApril } from './recorded.js';
import { openTimeline } from './timeline.js';

const [, april] = samInApril.reviews;
const withReview = (more: object): object => ({ reviews: [{ ...april, ...more }] });
const withAction = (action: unknown): object => withReview({ actions: [action] });
const withProgress = (...progress: unknown[]): object => withReview({ progress });
const withChange = (outcome: unknown, more: object = {}): object => ({
  outcomeChanges: [{ id: 'x1', reviewId: 'r2', outcome, ...more }],
});
const o1 = { id: 'o1', polarity: 'wanted', words: 'I want to stay with my boyfriend', source: 'person' };

/** What another version or vendor may have written, by what is wrong with it. */
const broken: Readonly<Record<string, object>> = {
  'no answer at all': withReview({ date: undefined, changed: undefined, agreed: undefined, achieved: undefined }),
  'answers that are none': withReview({ changed: 'Much', agreed: null, achieved: { code: 'unheard-of' } }),
  'answers whose parts are none': withReview({ changed: { words: 7 }, agreed: { code: 7 }, achieved: [] }),
  'a date that is none': withReview({ date: 'soon', nextReviewOn: 'later' }),
  'a date that has not come': withReview({ date: '2031-01-01' }),
  'codes that are none': withReview({ stage: 'unheard-of', participation: 'unheard-of', status: 'lost' }),
  'not there, and not involved': withReview({
    participation: 'not-present',
    participationReason: undefined,
    involvementLevel: 'not-involved',
  }),
  'texts that are none': withReview({
    riskPerson: 7,
    riskWorker: {},
    supportAfter: null,
    contactPoint: 7,
    involvementLevel: [],
    capacityReconsidered: 'yes',
    writtenTogether: 'no',
    participationReason: 7,
  }),
  'participants that are none': withReview({ participants: [null, 'Ann', { name: 7, role: [] }] }),
  'participants of another record': {
    people: [{ id: 'p1' }],
    ...withReview({ participants: [{ personId: 'nobody' }] }),
  },
  'lists that are none': withReview({ participants: 'Ann', progress: 7, actions: 'Ring' }),
  'progress that is none': withProgress(null, 'Good', {}, { outcomeId: 7, status: 'unheard-of', words: 7 }),
  'progress of an outcome that is not there': withProgress({ outcomeId: 'nowhere', status: 'on-track' }),
  'progress twice': withProgress({ outcomeId: 'o1', status: 'on-track' }, { outcomeId: 'o1', status: 'stuck' }),
  'progress before there was the outcome': { reviews: [{ ...april, date: '2020-01-01' }] },
  'an action without anything': withAction({ id: 't1' }),
  'an action of another version': withAction({
    id: 't1',
    what: 7,
    who: 'Ann',
    byWhen: 'soon',
    status: 'unheard-of',
    statusDate: '2031-01-01',
    outcomeId: 7,
    means: 7,
  }),
  'an action for an outcome that is not there': withAction({
    id: 't1',
    what: 'Ring',
    who: 'Ann',
    byWhen: '2026-07-01',
    outcomeId: 'nowhere',
  }),
  'actions that are none': withReview({ actions: [null, 'Ring', 7] }),
  'corrected without a reason': withReview({ status: 'amended' }),
  'a correction that is none': withReview({ status: 'amended', correction: 'So' }),
  'reviews that are none': { reviews: [april, null, 'Good', 7] },
  'no list of reviews': { reviews: 'None' },
  'dates without anything': { timescaleChanges: [{ id: 'd1' }] },
  'dates of another version': {
    timescaleChanges: [
      null,
      'Later',
      { id: 'd1', of: 7, from: 'soon', to: 7, reason: 7, note: [], date: '2031-01-01' },
    ],
  },
  'a date moved at a review that is not there': {
    timescaleChanges: [{ id: 'd1', from: '2026-05-01', to: '2026-06-01', reason: 'drift', reviewId: 'nowhere' }],
  },
  'a next review that is none': { nextReviewOn: 'soon' },
  'no list of dates': { timescaleChanges: 'Later' },
  'a change of nothing': withChange(undefined),
  'a change that is a text': withChange('Other words'),
  'changes that are none': { outcomeChanges: [null, 'x'] },
  'no list of changes': { outcomeChanges: 'Other words' },
  'other words without a reason': withChange({ ...o1, words: 'Other words' }),
  'withdrawn without a reason': withChange({ ...o1, status: 'withdrawn' }),
  'a reason of another version': withChange({
    ...o1,
    status: 'withdrawn',
    change: { reasons: 'Because', date: 'soon', agreedBy: 'nobody' },
  }),
  'replaced by what is not there': withChange({
    ...o1,
    status: 'changed',
    supersededBy: 'nowhere',
    change: { reasons: ['more-confident'], date: '2026-04-23', agreedBy: 'person' },
  }),
  'part of nothing': withChange({
    ...o1,
    status: 'combined',
    change: { reasons: ['more-confident'], date: '2026-04-23', agreedBy: 'person' },
  }),
  'an unheard-of status': withChange({ ...o1, status: 'unheard-of' }),
  'a new outcome without words': withChange({ id: 'o9', polarity: 'wanted', source: 'person' }),
  'a new outcome of another version': withChange({ id: 'o9', polarity: 'maybe', words: 7, source: 'nobody', rank: 9 }),
  'a change in a review that is not there': withChange(
    { ...o1, words: 'Other words', change: { reasons: ['other'], date: '2026-04-23', agreedBy: 'person' } },
    { reviewId: 'nowhere' },
  ),
};

describe('Errors of the timeline', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const [what, value] of Object.entries(broken)) {
    it(`are told where they lie, and their links lead there: ${what}`, async () => {
      const timeline = await openTimeline({
        outcomes: samAtFirst,
        'unsaved-value': { ...samInApril, ...value },
        required: true,
      });
      await timeline.submit();
      await expectLinksLead(timeline);
    });
  }

  it('that a server finds are told at every place there is, and their links lead there', async function () {
    this.timeout(60_000);
    const places = placesIn(everything);
    expect(places.length).to.be.greaterThan(80);
    const timeline = await openTimeline({ outcomes: outcomesOfEverything, 'unsaved-value': everything });
    for (const path of places) {
      timeline.el.serverIssues = [{ path, message: `Wrong at ${path.join(' ')}.` }];
      await timeline.settle();
      await expectLinksLead(timeline);
    }
  });

  it('say what UX asks for, and go with an answer', async () => {
    const timeline = await openTimeline({ outcomes: samAtFirst, value: samInApril, required: true });
    await timeline.press(/^Add a review$/);
    await timeline.choose(/^Another day/);
    await timeline.write(/^Year$/, '2031');
    await timeline.press(/^Add an action$/);
    await timeline.write(/^What will be done/, 'Ring');
    await timeline.press(/^Change a date and say why$/);
    await timeline.write(/^What was due/, 'The meeting');
    await timeline.submit();
    const sentences = timeline.fieldErrors.map((text) => text.replace(/^Error: /, ''));
    expect(sentences).to.include.members([
      'Enter what has changed, or select ‘Nothing changed’',
      'Enter what was agreed, or select ‘Nothing new’',
      'Enter what has been achieved, or select ‘Nothing yet’',
      'Enter who will do this',
      'Enter when it will be done',
      'Select why the date changed',
      'The review date must be today or in the past',
    ]);
    await timeline.write(/^Who will do it/, 'Ann');
    expect(timeline.fieldErrors.join()).not.to.contain('Enter who will do this');
  });

  consoleStayedEmpty();
});
