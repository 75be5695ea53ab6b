import { expect } from 'chai';
import {
  achievementConditions,
  checkClosureFeedback,
  closureFeedbackSchema,
  isAskedFor,
  type CheckOptions,
} from '../../src/schema/index.js';
import {
  casePathList,
  codesOf,
  feedbackOfferList,
  feedbackQuestionList,
  feedbackScales,
} from '../../src/vocabulary/index.js';
import { answerSchemas, answersSchema } from '../../src/schema/feedback-shape.js';
import {
  end,
  feedbackAlone,
  partly,
  refusal,
  said,
  section,
  view,
  withEnd,
  withFeedback,
} from '../vectors/closure-feedback/parts.js';
import { without } from '../vectors/vector.js';

const found = (value: unknown, options?: CheckOptions): string[] =>
  checkClosureFeedback(value, options).map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`);
const codes = (value: unknown, options?: CheckOptions): string[] =>
  checkClosureFeedback(value, options).map(({ code }) => code);

describe('checkClosureFeedback beside the outcomes of the record', () => {
  const outcome = (id: string, status?: string): object => ({ id, words: 'x', ...(status && { status }) });
  const beside = (...outcomes: unknown[]): string[] => found(section(), { outcomes });

  it('takes a view of an outcome that stands, or that was closed', () => {
    for (const status of [undefined, 'proposed', 'agreed', 'in-progress', 'carried-forward', 'closed'])
      expect(beside(outcome('o1', status)), status).to.deep.equal([]);
    expect(beside(outcome('o1', 'a-later-status'))).to.deep.equal([]);
  });

  it('takes none of an outcome that is no longer wanted, whoever says it (rule V11)', () => {
    for (const status of ['withdrawn', 'changed', 'combined', 'entered-in-error']) {
      for (const viewOf of ['person', 'representative', 'worker']) {
        const value = section({ achievements: [{ ...view, viewOf }] });
        expect(found(value, { outcomes: [outcome('o1', status)] }), `${status} ${viewOf}`).to.deep.equal([
          'error achievement-of-past-outcome achievements.0.outcomeId',
        ]);
      }
    }
  });

  it('says nothing of a view that was itself a mistake', () => {
    const value = section({ achievements: [{ ...view, status: 'entered-in-error' }] });
    expect(codes(value, { outcomes: [outcome('o1', 'withdrawn')] })).to.deep.equal([]);
    expect(codes(value, { outcomes: [] })).to.deep.equal([]);
  });

  it('does not know an outcome that is not there', () => {
    expect(beside()).to.deep.equal(['error outcome-unknown achievements.0.outcomeId']);
    expect(beside(outcome('o1'), outcome('o2', 'withdrawn'))).to.deep.equal([]);
  });

  it('prompts at the end for a view of each outcome that stands', () => {
    const outcomes = [outcome('o1'), outcome('o2', 'agreed')];
    const prompt = ['warning outcome-without-view achievements'];
    expect(found(section(), { outcomes })).to.deep.equal(prompt);
    const seen = (parts: object): string[] =>
      codes(section({ achievements: [view, { ...partly, id: 'a2', outcomeId: 'o2', ...parts }] }), { outcomes });
    expect(seen({})).to.deep.equal([]);
    expect(seen({ view: 'not-asked' })).to.deep.equal([]);
    expect(seen({ viewOf: 'worker' }), "the worker's view is not the person's").to.deep.equal(['outcome-without-view']);
    expect(codes(withEnd({ path: 'person-died' }), { outcomes })).to.deep.equal([]);
    expect(codes(feedbackAlone(), { outcomes })).to.deep.equal([]);
    expect(codes(feedbackAlone(), { outcomes, closing: true })).to.deep.equal(['outcome-without-view']);
  });

  it('asks nothing where no outcomes are given, and stumbles over nothing that may be among them', () => {
    for (const outcomes of [undefined, null, 'o1', { 0: outcome('o1') }])
      expect(codes(section(), { outcomes })).to.deep.equal([]);
    expect(beside(null, 7, [], {}, { id: 4 }, { id: 'o1', status: 9 }, undefined)).to.deep.equal([]);
  });
});

describe('checkClosureFeedback at the end and before', () => {
  const unexplained = without(partly, 'reasons', 'explained');
  const open = { ...without(feedbackAlone(), 'achievements'), achievements: [unexplained] };

  it('makes errors of what was a prompt, when the host closes (rules V10 and V31)', () => {
    const reasons = (severity: string): string[] => [
      `${severity} reason-not-met-missing achievements.0.reasons`,
      `${severity} explained-missing achievements.0.explained`,
    ];
    const ended = 'error closure-missing closure';
    expect(found(open)).to.have.members([...reasons('warning'), ended]);
    expect(found(open, { closing: true })).to.have.members([...reasons('error'), ended]);
    expect(found(section({ achievements: [unexplained] }))).to.have.members(reasons('error'));

    const people = [{ id: 'p2', isSourceOfHarm: true }];
    const harm = feedbackAlone({ respondentPersonId: 'p2' });
    const told = (severity: string): string[] => [
      `${severity} respondent-is-source-of-harm feedback.0.respondentPersonId`,
    ];
    expect(found(harm, { people })).to.deep.equal(told('warning'));
    expect(found(harm, { people, closing: true })).to.deep.equal(told('error'));
    expect(found(withFeedback({ respondentPersonId: 'p2' }), { people })).to.deep.equal(told('error'));
  });

  it('says nothing of who answered where people are unknown, or where that was a mistake', () => {
    const people = [
      { id: 'p2', isSourceOfHarm: true },
      { id: 'p1', isSourceOfHarm: false },
    ];
    const by = (respondentPersonId: string, more = {}): object => feedbackAlone({ respondentPersonId, ...more });
    expect(codes(by('p2'))).to.deep.equal([]);
    expect(codes(by('p1'), { people })).to.deep.equal([]);
    expect(codes(by('p9'), { people })).to.deep.equal(['person-unknown']);
    expect(codes(by('p2', { status: 'entered-in-error' }), { people })).to.deep.equal([]);
  });

  it('shows the questions about reasons where an answer opens them', () => {
    const asks = (achievement: object): boolean => isAskedFor(achievementConditions, 'reasons', { ...achievement });
    expect(asks(view)).to.equal(false);
    expect(asks(partly)).to.equal(true);
    expect(asks({ ...partly, viewOf: 'worker' })).to.equal(false);
    expect(asks({ ...partly, view: 'unable-to-say' })).to.equal(false);
  });

  it('asks at the end what happened about feedback, whatever it was', () => {
    const none = section({ feedback: [] });
    expect(found(none)).to.deep.equal(['error feedback-offer-missing feedback']);
    expect(codes(without(none, 'closure'))).to.deep.equal(['closure-missing']);
    expect(codes(without(none, 'closure'), { closing: true })).to.have.members([
      'closure-missing',
      'feedback-offer-missing',
    ]);
    for (const offer of codesOf(feedbackOfferList).slice(2))
      expect(codes(section({ feedback: [{ id: 'f1', offer }] })), offer).to.deep.equal([]);
  });

  it('asks a person who has died, moved, or cannot be reached nothing more', () => {
    for (const { code, group } of casePathList.codes) {
      const value = section({ achievements: [unexplained], closure: { ...end, path: code }, feedback: [] });
      const errors = checkClosureFeedback(value).filter(({ severity }) => severity === 'error');
      expect(errors.length, code).to.equal(group === 'administrative' ? 0 : 3);
    }
  });

  it('is not confused by an end of the wrong kind', () => {
    expect(codes(section({ closure: 'yes', feedback: [] }))).to.deep.equal(['type-wrong']);
    expect(codes(withEnd({ path: 7 }))).to.deep.equal(['type-wrong']);
  });
});

describe('checkClosureFeedback on a path that begins with a refusal', () => {
  const refused = codesOf(casePathList).slice(0, 5);

  it('asks for the refusal, where none is recorded elsewhere', () => {
    for (const path of codesOf(casePathList)) {
      const ending = withEnd({ path });
      const missing = (refused as string[]).includes(path) ? ['error refusal-missing closure.refusal'] : [];
      expect(found(ending, { refusals: [] }), path).to.deep.equal(missing);
      expect(found(ending, { refusals: [{ id: 'r1' }] }), path).to.deep.equal([]);
      expect(found(ending), `${path}, and nothing is known of refusals`).to.deep.equal([]);
      expect(found(withEnd({ path, refusal }), { refusals: [] }), path).to.deep.equal([]);
    }
  });
});

describe('the answers of feedback', () => {
  it('are there for every question of the list, on the scale that the list names', () => {
    const shape = answersSchema.shape ?? {};
    expect(Object.keys(shape)).to.deep.equal(codesOf(feedbackQuestionList));
    for (const { code, scale } of feedbackQuestionList.codes) {
      expect(shape[code]?.bare, code).to.equal(answerSchemas[scale]);
    }
  });

  it('take every point of their own scale, and every face where faces were shown', () => {
    const faces = ['good', 'ok', 'bad', 'not-sure', 'prefer-not-to-say', 'not-applicable'];
    for (const { code, scale } of feedbackQuestionList.codes) {
      if (scale === 'text') continue;
      const points: readonly string[] = codesOf(feedbackScales[scale]);
      const told = (answer: string, more = {}): string[] =>
        codes(withFeedback({ answers: { [code]: { answer, reason: 'It goes on in court', ...more } } }));
      for (const point of points) expect(told(point), `${code} ${point}`).to.deep.equal([]);
      for (const face of faces) expect(told(face, { askedAs: 'easy-read-3' }), `${code} ${face}`).to.deep.equal([]);
      for (const face of faces.slice(0, 3)) expect(told(face), `${code} ${face}`).to.deep.equal(['answer-other-scale']);
      for (const point of points.slice(0, -3))
        expect(told(point, { askedAs: 'easy-read-3' }), `${code} ${point}`).to.deep.equal(['answer-other-scale']);
    }
  });
});

describe('a quote for a board', () => {
  const identifies = (words: string): boolean =>
    codes(withFeedback({ boardQuotes: [{ words, agreed: true }] })).includes('quote-identifies');

  it('is looked through for numbers by which a person is known', () => {
    for (const words of [
      '943 476 5919',
      '943-476-5919',
      'NHS9434765919',
      '943\u00a0476\u00a05919',
      '943\u2013476\u20135919',
      '07700 900123',
      '07700900123',
      '(020) 7946 0018',
      '+44 7700 900 123',
      '+44 (0) 20 7946 0018',
      '0044 20 7946 0018',
      '01534 496 000',
    ])
      expect(identifies(words), words).to.equal(true);
  });

  it('may name years, sums, times and short numbers', () => {
    for (const words of [
      'In 2023, 2024 and 2025',
      'It was £12,000, and then £1,250.50',
      'On 14/05/2024 at 10:30',
      'Call 999 or 101, or ring 0800 and ask',
      'Order 12345678901234567890',
      'Since 1946 2 of us lived at 12 to 14',
    ])
      expect(identifies(words), words).to.equal(false);
  });
});

describe('checkClosureFeedback', () => {
  it('tells everything at once: single fields, conditions and what lies between fields', () => {
    const value = {
      schemaVersion: '1.0',
      achievements: [unreasoned, { ...unreasoned, id: 'a2', date: '2024-02-30' }, 7],
      closure: { path: 'completed-no-plan', riskOutcome: 'removed', riskAcceptedByPerson: true },
      feedback: [{ ...said, respondent: undefined }],
    };
    expect(codes(value)).to.have.members([
      'date-not-real',
      'type-wrong',
      'closure-date-missing',
      'risk-accepted-though-gone',
      'respondent-missing',
      'jurisdiction-missing',
      ...['reason-not-met-missing', 'explained-missing', 'reason-not-met-missing', 'explained-missing'],
    ]);
  });
  const unreasoned = { ...view, view: 'not-achieved' };

  it("knows a council's own reason that its catalogue maps to one of ours", () => {
    const catalogue = {
      codes: [{ code: 'x-worcs-no-bed', mapsTo: 'service-not-available', list: 'reason-not-met' }],
    };
    const value = section({ achievements: [{ ...partly, reasons: ['x-worcs-no-bed'] }] });
    expect(codes(value, { catalogue })).to.deep.equal([]);
    expect(codes(value)).to.deep.equal(['code-unknown']);
  });

  it('agrees with its zod schema', () => {
    expect(closureFeedbackSchema.safeParse(section()).success).to.equal(true);
    const { error } = closureFeedbackSchema.safeParse(section({ feedback: [], achievements: [unreasoned] }));
    expect((error?.issues ?? []).map(({ message }) => message)).to.have.members([
      'reason-not-met-missing',
      'explained-missing',
      'feedback-offer-missing',
    ]);
  });
});
