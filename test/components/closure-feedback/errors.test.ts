import { expect } from '@open-wc/testing';
import { everything, outcomesOfEverything } from '../../../stories/closure-everything.js';
import { forbidConsole } from '../../support/console.js';
import { expectLinksLead, placesIn } from '../../support/links-lead.js';
import { openClosing } from './closing.js';
import { outcomes } from './closure.js';
import { whole } from './samples.js';

const [first, second] = whole.achievements;
const [feedback] = whole.feedback;
const withView = (more: object): object => ({ achievements: [{ ...first, ...more }, second] });
const withEnd = (more: object): object => ({ closure: { ...whole.closure, ...more } });
const withFeedback = (more: object): object => ({ feedback: [{ ...feedback, ...more }] });
const refused = { path: 'refused-ended-at-request' };

/** What another version or vendor may have written, or a worker left out, by what is wrong with it. */
const broken: Readonly<Record<string, object>> = {
  'partly, and neither why nor whether it was explained': withView({ reasons: undefined, explained: undefined }),
  'a view without an answer': withView({ view: undefined, viewOf: undefined, date: undefined }),
  'a view of an outcome that is not there': withView({ outcomeId: 'nowhere' }),
  'a view of no outcome': withView({ outcomeId: undefined }),
  'a view of an outcome that was withdrawn': withView({ outcomeId: 'o3' }),
  'two views of one day': withView({ outcomeId: 'o2' }),
  'texts and codes that are none': withView({ words: 7, view: 'unheard-of', viewOf: 'unheard-of', reasons: 'So' }),
  'days that are none': withView({ date: 'soon', explainedOn: '2031-01-01', note: 7 }),
  'views that are none': { achievements: [first, null, 'Good', 7] },
  'no list of views': { achievements: 'Good' },
  'no end': { closure: undefined },
  'an end that is none': { closure: 'Closed' },
  'an end without a path or a day': withEnd({ path: undefined, date: undefined }),
  'codes of the end that are none': withEnd({
    path: 'unheard-of',
    riskOutcome: 'unheard-of',
    riskFinding: 'unheard-of',
  }),
  'a risk that is gone and accepted': withEnd({ riskOutcome: 'removed' }),
  'a refusal without its four answers': withEnd({ ...refused, refusal: { id: 'n1' } }),
  'a refusal of which nothing is said': withEnd(refused),
  'a refusal that is none': withEnd({ ...refused, refusal: 'No' }),
  'parts without their answers': withEnd({
    informed: { words: 'So' },
    influenced: 'yes',
    choseProcess: { view: 'maybe' },
  }),
  'not involved, and not why': withEnd({ involvementLevel: 'not-involved' }),
  'everything together without a view or a reason': withEnd({ overall: { words: 'So' } }),
  'who was told': withEnd({
    feedbackToPerson: { given: 'maybe', date: 'soon' },
    feedbackToOthers: [{ id: 't1', date: 7 }],
  }),
  'good things without words': withEnd({ unplannedBenefits: [{ id: 'b1', date: 'soon', code: 7 }, null] }),
  'a part of the work without a reason': withEnd({ missingStages: [{ stage: 'middle' }, { reason: 'So' }, null] }),
  'national values without reasons': withEnd({
    nationalValues: {
      sg2c: { value: 'unheard-of' },
      sg2e: { reason: 'So' },
      sg4aAchieved: { value: 'fully-achieved' },
      sg3a: 7,
    },
  }),
  'texts of the end that are none': withEnd({ continues: 7, unmetDutyReason: {}, involvementReason: [] }),
  'no feedback': { feedback: [] },
  'feedback that is none': { feedback: [null, 'Good', feedback] },
  'no list of feedback': { feedback: 'Good' },
  'feedback of which nothing is said': withFeedback({ offer: undefined, respondent: undefined, askedBy: undefined }),
  'feedback by nobody': withFeedback({ respondent: undefined, askedBy: undefined }),
  'codes of feedback that are none': withFeedback({ offer: 'unheard-of', safeToAsk: 'maybe', seenAlone: 7, mode: 7 }),
  'answers though it was declined': withFeedback({ offer: 'declined' }),
  'answers of another scale': withFeedback({
    answers: { 'fb-listened': { answer: 'good' }, 'fb-asked': { answer: 'unheard-of' }, 'fb-better': { words: 7 } },
  }),
  'answers that are none': withFeedback({ answers: { 'fb-asked': 'yes', 'fb-safer': null } }),
  'no object of answers': withFeedback({ answers: 'Good' }),
  'words for the board that say who it is': withFeedback({ boardQuotes: [{ words: 'Ring 01534 123456' }, {}, null] }),
  'answered by the source of harm': {
    people: [{ id: 'p2', isSourceOfHarm: true }],
    ...withFeedback({ respondentPersonId: 'p2' }),
  },
  'answered by nobody who is known': { people: [{ id: 'p2' }], ...withFeedback({ respondentPersonId: 'nobody' }) },
};

describe('Errors of the closure', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const [what, value] of Object.entries(broken))
    it(`are told where they lie, and their links lead there: ${what}`, async () => {
      const closing = await openClosing({
        outcomes,
        refusals: [],
        'unsaved-value': { ...whole, ...value },
        required: true,
      });
      await closing.submit();
      await expectLinksLead(closing);
    });

  it('that a server finds are told at every place there is, and their links lead there', async function () {
    this.timeout(120_000);
    const places = placesIn(everything);
    expect(places.length).to.be.greaterThan(120);
    const closing = await openClosing({ outcomes: outcomesOfEverything, 'unsaved-value': everything });
    const lost: string[] = [];
    for (const path of places) {
      closing.el.serverIssues = [{ path, message: `Wrong at ${path.join(' ')}.` }];
      await closing.settle();
      await expectLinksLead(closing).catch((error: unknown) => lost.push(String(error).slice(0, 160)));
    }
    expect(lost).to.deep.equal([]);
  });

  it('say what UX asks for, and go with an answer', async () => {
    const closing = await openClosing({ outcomes, refusals: [], required: true });
    await closing.about('o1', /^Some of it$/);
    await closing.choose(/^They asked for it to stop$/);
    await closing.choose(/^Yes, and here it is$/);
    await closing.submit();
    expect(closing.posts).to.equal(0);
    const sentences = (): string[] => closing.fieldErrors.map((text) => text.replace(/^Error: /, ''));
    expect(sentences()).to.include.members([
      'Select why this did not happen, or did not all happen',
      'Select whether this was explained to Joyce',
      'Enter what happened when Joyce said no',
      'Select who answered',
      'Select who asked',
    ]);
    await closing.about('o1', /^No agency could bring it about$/);
    await closing.about('o1', /^Yes$/);
    await closing.choose(/^The person$/);
    expect(sentences().join())
      .not.to.contain('Select why this')
      .and.not.to.contain('explained')
      .and.not.to.contain('who answered');
  });

  it('are none for a draft, whatever is missing', async () => {
    const closing = await openClosing({ outcomes });
    await closing.about('o1', /^Not$/);
    await closing.submit();
    expect(closing.posts).to.equal(1);
    expect(closing.fieldErrors).to.deep.equal([]);
  });

  consoleStayedEmpty();
});
