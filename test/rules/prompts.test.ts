import { expect } from 'chai';
import { goodPracticePrompts, type Prompt } from '../../src/rules/index.js';
import { promptRows } from '../../src/rules/prompt-table.js';
import { severitiesOf } from '../../src/schema/index.js';
import { codesOf, practicePromptList } from '../../src/vocabulary/index.js';
import { checkCodes } from '../schema/check-codes.js';
import {
  advocacy,
  closure,
  concluded,
  deciding,
  desired,
  endedWith,
  going,
  record,
  review,
  safe,
  talk,
} from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { change, outcome } from './parts.js';

const today = '2024-06-01';
/** A record in which nothing is worth a thought. */
const quiet = (parts: object = {}): object =>
  record({
    desiredOutcomes: desired({ conversations: [{ ...talk, seenAlone: 'yes' }] }),
    reviewTimeline: going({ nextReviewOn: '2024-06-18' }),
    ...parts,
  });
const prompts = (value: unknown, options: object = {}): Prompt[] => goodPracticePrompts(value, { today, ...options });
const codes = (value: unknown, options: object = {}): string[] => prompts(value, options).map(({ result }) => result);
const of = (value: unknown, code: string): Prompt => prompts(value).find(({ result }) => result === code)!;
const outcomes = (...all: object[]): object =>
  quiet({ desiredOutcomes: desired({ conversations: [{ ...talk, seenAlone: 'yes' }], outcomes: all }) });
const talks = (...conversations: object[]): object =>
  quiet({ desiredOutcomes: desired({ conversations, outcomes: [] }) });
const reviews = (...all: object[]): object =>
  quiet({ reviewTimeline: going({ reviews: all, nextReviewOn: '2024-06-18' }) });

describe('prompts to good practice', () => {
  it('are none where nothing is worth a thought', () => {
    expect(codes(quiet())).to.deep.equal([]);
  });

  it('are the warnings and infos of the check, with why and where they come from', () => {
    const value = outcomes(without(safe, 'importance'));
    expect(prompts(value)).to.deep.equal([
      {
        result: 'importance-missing',
        path: ['desiredOutcomes', 'outcomes', 0, 'importance'],
        because: ['why-it-matters-guides'],
        sources: ['Jersey MSP Toolkit s1 (R12)', 'V4'],
      },
    ]);
    expect(of(outcomes({ ...safe, words: 'Case closed' }), 'words-not-outcome').params).to.deep.equal({
      code: 'no-further-action',
    });
  });

  it('are not what is wrong with the data, and not what the check calls an error', () => {
    const value = quiet({
      desiredOutcomes: desired({
        conversations: [{ ...talk, seenAlone: 'yes', mode: 'by-owl' }],
        outcomes: [{ ...safe, words: `${safe.words} ${'x'.repeat(6000)}`, source: undefined }],
      }),
    });
    expect(codes(value)).to.deep.equal([]);
  });

  it('ask first whether somebody has talked with the person', () => {
    expect(of(record({ desiredOutcomes: undefined }), 'nobody-asked')).to.deep.include({
      path: ['desiredOutcomes', 'conversations'],
      because: ['asked-from-the-start'],
    });
    expect(codes({ reviews: [review] })).to.not.include('nobody-asked');
  });

  it('ask about advocacy, pressure and sharing before anything of them is recorded', () => {
    const value = without(quiet(), 'capacityAdvocacy');
    expect(codes(value)).to.deep.equal(['coercion-missing', 'advocacy-advice-missing', 'sharing-missing']);
    expect(of(value, 'advocacy-advice-missing').because).to.deep.equal(['advice-is-due-at-the-start']);
  });

  it('ask whether the person was seen alone, once, and not where a talk says it', () => {
    const value = quiet({ desiredOutcomes: desired(), capacityAdvocacy: deciding({ coercion: [] }) });
    expect(of(value, 'seen-alone-not-said').path).to.deep.equal(['desiredOutcomes', 'conversations', 0, 'seenAlone']);
    const considered = deciding({ coercion: [{ id: 'k1', date: '2024-05-14', finding: 'nothing-found' }] });
    expect(codes(quiet({ desiredOutcomes: desired(), capacityAdvocacy: considered }))).to.deep.equal([
      'seen-alone-missing',
    ]);
    expect(codes(quiet({ capacityAdvocacy: considered }))).to.deep.equal([]);
  });

  it('offer to split what may be two things, unless that was done', () => {
    const words = 'I want the abuse to stop - but I still want to see my son';
    expect(of(outcomes({ ...safe, words }), 'may-be-two').path).to.deep.equal([
      'desiredOutcomes',
      'outcomes',
      0,
      'words',
    ]);
    const cy = 'Dw i eisiau iddo stopio, ond dw i eisiau ei weld o';
    expect(codes(outcomes({ ...safe, words: cy }))).to.include('may-be-two');
    expect(codes(outcomes({ ...safe, words, quoteId: 'q' }, outcome('b', { quoteId: 'q' })))).to.not.include(
      'may-be-two',
    );
    for (const one of ['But I want to stay', 'I want a butter dish', 'I want him to stop and never come back'])
      expect(codes(outcomes({ ...safe, words: one })), one).to.not.include('may-be-two');
  });

  it('say where the words and what they were sorted as may differ', () => {
    const differ = { ...safe, words: 'I want him to say sorry', code: 'make-new-friends' };
    expect(of(outcomes(differ), 'sorting-differs').params).to.deep.equal({
      code: 'make-new-friends',
      other: 'receive-an-apology',
    });
    const cy = { ...safe, words: 'Dw i eisiau teimlo’n ddiogel', code: 'make-new-friends' };
    expect(codes(outcomes(cy))).to.include('sorting-differs');
    const same = [
      { words: 'I want new friends, and to feel safe', code: 'make-new-friends' },
      { words: 'I want him to say sorry', code: 'police-to-prosecute' },
      { words: 'I want to start again', code: 'make-new-friends' },
      { words: 'I want him to say sorry', code: 'maintain-control' },
      { words: 'I want him to say sorry', code: 'x-worcs-own' },
      { words: 'No police', code: 'formal-action', polarity: 'not-wanted' },
    ];
    for (const one of same) expect(codes(outcomes({ ...safe, ...one })), one.words).to.not.include('sorting-differs');
  });

  it('suggest plan A and plan B for what is hard to have together, once for each pair', () => {
    const conflict = { relations: [{ type: 'conflicts-with', outcomeId: 'a' }] };
    const value = outcomes(outcome('a'), outcome('b', conflict));
    expect(prompts(value)).to.have.length(1);
    expect(of(value, 'plan-a-and-b')).to.deep.include({
      path: ['desiredOutcomes', 'outcomes', 1],
      params: { other: 'a' },
    });
    const planned = { relations: [...conflict.relations, { type: 'plan-b-for', outcomeId: 'a' }] };
    expect(codes(outcomes(outcome('a'), outcome('b', planned)))).to.deep.equal([]);
    const gone = outcomes(outcome('a', { status: 'withdrawn', change }), outcome('b', conflict));
    expect(codes(gone)).to.deep.equal([]);
  });

  it('say where what is hard to achieve was not talked through, and where none of many comes first', () => {
    expect(codes(outcomes({ ...safe, hardToAchieve: true }))).to.deep.equal(['achievability-missing']);
    expect(codes(outcomes(...['a', 'b', 'c', 'd'].map((id) => outcome(id))))).to.deep.equal(['not-ranked']);
  });

  it('ask what matters most where that no longer stands', () => {
    const gone = outcome('a', { status: 'withdrawn', rank: 1, change });
    expect(of(outcomes(gone, outcome('b', { rank: 2 })), 'first-is-gone').path).to.deep.equal([
      'desiredOutcomes',
      'outcomes',
      0,
    ]);
    expect(codes(outcomes(gone, outcome('b', { rank: 1 })))).to.deep.equal([]);
    expect(codes(outcomes(gone)), 'nothing is left to choose from').to.deep.equal([]);
    expect(codes(outcomes(outcome('a', { rank: 1, status: 'entered-in-error' }), outcome('b')))).to.deep.equal([]);
  });

  it('remind of asking again who wanted more time, until they were asked', () => {
    const time = { ...talk, seenAlone: 'yes', askedStatus: 'asked-not-ready' };
    expect(codes(talks(time))).to.deep.equal(['revisit-not-set']);
    expect(codes(talks({ ...time, revisitOn: '2024-06-10' }))).to.deep.equal([]);
    expect(of(talks({ ...time, revisitOn: '2024-05-20' }), 'revisit-due').params).to.deep.equal({ date: '2024-05-20' });
    expect(codes(talks({ ...time, revisitOn: '2024-06' })), 'the month goes on').to.deep.equal([]);
    const later = {
      ...talk,
      id: 'c2',
      date: '2024-05-28',
      askedStatus: 'asked-none-expressed',
      noneExpressedReason: 'afraid',
    };
    expect(codes(talks({ ...time, revisitOn: '2024-05-20' }, later))).to.deep.equal([]);
  });

  it('say when a review was due, and ask for a date where none is set', () => {
    const due = quiet({ reviewTimeline: going({ nextReviewOn: '2024-05-30' }) });
    expect(of(due, 'review-due')).to.deep.include({
      path: ['reviewTimeline', 'nextReviewOn'],
      params: { date: '2024-05-30', days: 2 },
    });
    expect(of(quiet({ reviewTimeline: going() }), 'next-review-missing').path).to.deep.equal([
      'reviewTimeline',
      'nextReviewOn',
    ]);
    expect(codes(without(quiet(), 'reviewTimeline'))).to.deep.equal(['next-review-missing']);
    const early = { ...talk, stages: ['beginning', 'end'], seenAlone: 'yes' };
    expect(
      codes(quiet({ desiredOutcomes: desired({ conversations: [early] }), reviewTimeline: undefined })),
    ).to.deep.equal([]);
  });

  it('say that nothing was recorded for a while, unless people know when they meet', () => {
    const alone = quiet({ reviewTimeline: going() });
    expect(codes(alone, { today: '2024-06-24' })).to.not.include('nothing-recorded-lately');
    const after = goodPracticePrompts(alone, { today: '2024-06-25' }).find(
      ({ result }) => result === 'nothing-recorded-lately',
    );
    expect(after).to.deep.include({ params: { days: 28 }, path: ['reviewTimeline', 'reviews', 0, 'date'] });
    expect(codes(alone, { quietDays: 4 })).to.include('nothing-recorded-lately');
    const planned = quiet({ reviewTimeline: going({ nextReviewOn: '2024-09-01' }) });
    expect(codes(planned, { today: '2024-08-25' })).to.deep.equal([]);
  });

  it('ask for an action where a review said that more is needed', () => {
    const progress = [{ outcomeId: 'o1', status: 'action-needed' }];
    const action = { id: 't1', what: 'Ring her sister', who: 'A. Patel', byWhen: '2024-06-10' };
    expect(of(reviews({ ...review, progress }), 'action-missing').path).to.deep.equal([
      'reviewTimeline',
      'reviews',
      0,
      'progress',
      0,
    ]);
    expect(codes(reviews({ ...review, progress, actions: [{ ...action, outcomeId: 'o1' }] }))).to.deep.equal([]);
    expect(codes(reviews({ ...review, progress, actions: [action] })), 'it may be for any').to.deep.equal([]);
    expect(codes(reviews({ ...review, progress, actions: [{ ...action, status: 'cancelled' }] }))).to.deep.equal([
      'action-missing',
    ]);
    const settled = { ...review, id: 'r2', date: '2024-05-30', progress: [{ outcomeId: 'o1', status: 'on-track' }] };
    expect(codes(reviews({ ...review, progress }, settled)), 'a later review says it goes well').to.deep.equal([]);
  });

  it('ask how the person took part, and what help there is for who cares for them', () => {
    expect(codes(reviews(without(review, 'participation')))).to.deep.equal(['participation-missing']);
    const involvement = { supporters: [{ id: 's1', name: 'Ann', roles: ['family'] }] };
    const value = quiet({ capacityAdvocacy: deciding({ involvement }) });
    expect(of(value, 'carers-not-told').path).to.deep.equal(['capacityAdvocacy', 'involvement', 'carers', 'offered']);
    const offered = { ...involvement, carers: { impact: 'She sleeps badly', offered: 'An assessment of her own' } };
    expect(codes(quiet({ capacityAdvocacy: deciding({ involvement: offered }) }))).to.deep.equal([]);
    const harmful = { supporters: [{ id: 's1', personId: 'p2', roles: ['family'], isSourceOfHarm: true }] };
    expect(codes(quiet({ capacityAdvocacy: deciding({ involvement: harmful }) }))).to.not.include('carers-not-told');
  });

  it('say that what was recorded at the end came late, unless the record says so itself', () => {
    const late = { ...talk, seenAlone: 'yes', stages: ['end'] };
    const value = (parts: object = {}): object =>
      quiet({ desiredOutcomes: desired({ conversations: [{ ...late, ...parts }] }) });
    expect(codes(value())).to.deep.equal(['recorded-at-the-end']);
    expect(codes(value({ recordedRetrospectively: true }))).to.deep.equal([]);
  });

  it('put safety first, and give as many as are wanted', () => {
    const value = record({
      desiredOutcomes: desired({
        conversations: [{ ...talk, participants: [{ personId: 'p2' }] }],
        outcomes: [{ ...without(safe, 'importance'), words: 'Case closed' }],
      }),
      capacityAdvocacy: deciding({ advocacy: advocacy({ adviceGivenOn: undefined }), coercion: [] }),
    });
    expect(codes(value)).to.deep.equal([
      'source-of-harm-took-part',
      'coercion-missing',
      'seen-alone-not-said',
      'advocacy-advice-missing',
      'words-not-outcome',
      'importance-missing',
      'next-review-missing',
    ]);
    expect(codes(value, { limit: 3 })).to.deep.equal(codes(value).slice(0, 3));
    expect(codes(value, { limit: 0 })).to.deep.equal([]);
    for (const limit of [-1, 2.5, NaN, 'three', null]) expect(codes(value, { limit }), String(limit)).to.have.length(7);
  });

  it('stop where the person has died, moved or cannot be reached', () => {
    for (const path of ['person-died', 'person-moved', 'no-contact'])
      expect(
        codes(
          record({
            desiredOutcomes: desired({ outcomes: [without(safe, 'importance')] }),
            closureFeedback: { closure: { ...closure, path } },
          }),
        ),
        path,
      ).to.deep.equal([]);
  });

  it('speak of safety and of the end alone, once the enquiry is concluded', () => {
    expect(codes(concluded())).to.deep.equal([]);
    const gap = without(
      concluded({ desiredOutcomes: desired({ outcomes: [without(safe, 'importance')] }) }),
      'reviewTimeline',
    );
    expect(codes(gap)).to.deep.equal(['middle-not-covered']);
    const missingStages = ['middle', 'end'].map((stage) => ({ stage, reason: 'x' }));
    expect(codes({ ...gap, closureFeedback: endedWith({ missingStages }) })).to.deep.equal([]);
  });

  it('are given for a section alone, with its own paths', () => {
    const [prompt] = prompts(
      desired({ conversations: [{ ...talk, seenAlone: 'yes' }], outcomes: [without(safe, 'importance')] }),
    );
    expect(prompt).to.deep.include({ result: 'importance-missing', path: ['outcomes', 0, 'importance'] });
    expect(codes(going({ nextReviewOn: '2024-05-30' }))).to.deep.equal(['review-due']);
  });

  it('have every warning and info of the check but those that speak of the data', () => {
    const data = [
      ...['code-unknown', 'text-long', 'jurisdiction-unknown', 'jurisdiction-missing', 'jurisdiction-differs'],
      ...['version-newer', 'person-differs', 'started-before-concern', 'criterion-not-met', 'concluded-on-differs'],
      ...['risk-type-missing', 'risk-location-missing', 'risk-source-missing', 'risk-outcome-though-no-risk'],
      ...['restrictions-though-nothing-found', 'not-applicable-reason-missing'],
    ];
    const soft = Object.keys(checkCodes).filter((code) => severitiesOf(code).some((severity) => severity !== 'error'));
    const rows: string[] = promptRows.map(([code]) => code);
    expect(new Set(rows).size).to.equal(rows.length);
    // Prompts that no check gives have codes that no check has.
    expect(rows.filter((code) => !Object.hasOwn(checkCodes, code)).sort()).to.deep.equal(
      codesOf(practicePromptList).sort(),
    );
    expect(rows.filter((code) => Object.hasOwn(checkCodes, code)).sort()).to.deep.equal(
      soft.filter((code) => !data.includes(code)).sort(),
    );
  });
});
