import { expect } from 'chai';
import {
  checkClosureFeedback,
  type Achievement,
  type Closure,
  type ClosureFeedback,
  type ClosureFeedbackDraft,
  type Feedback,
} from '../../src/schema/index.js';

// What the schema forbids does not compile. `tsc` is the test: an error that is no longer there fails it. What compiles
// is checked at run time, too.

const view = { id: 'a1', outcomeId: 'o1', viewOf: 'person', date: '2024-06-11' } as const;
const end: Closure = { date: '2024-06-11', path: 'completed-with-plan' };
const declined: Feedback = { id: 'f1', offer: 'declined' };
const section = (parts: Partial<ClosureFeedback> = {}): ClosureFeedback => ({
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  achievements: [],
  closure: end,
  feedback: [declined],
  ...parts,
});
const codes = (value: ClosureFeedback): string[] => checkClosureFeedback(value).map(({ code }) => code);
const codesOfView = (achievement: Achievement): string[] => codes(section({ achievements: [achievement] }));
const codesOfEnd = (closure: Closure): string[] => codes(section({ closure }));
const codesOfFeedback = (feedback: Feedback): string[] => codes(section({ feedback: [feedback] }));

describe('the type ClosureFeedback', () => {
  it('takes a view in its plain form', () => {
    expect(codesOfView({ ...view, view: 'fully-achieved' })).to.deep.equal([]);
    expect(codesOfView({ ...view, view: 'declined-to-say' })).to.deep.equal([]);
  });

  it('asks why an outcome did not happen, or not all of it, and whether that was explained', () => {
    const partly: Achievement = { ...view, view: 'partially-achieved', reasons: ['other'], explained: 'yes' };
    expect(codesOfView(partly)).to.deep.equal([]);
    // @ts-expect-error some of it, without a reason
    const unreasoned: Achievement = { ...view, view: 'partially-achieved', explained: 'yes' };
    expect(codesOfView(unreasoned)).to.deep.equal(['reason-not-met-missing']);
    // @ts-expect-error none of it, and nobody knows whether it was explained
    const unexplained: Achievement = { ...view, view: 'not-achieved', reasons: ['other'] };
    expect(codesOfView(unexplained)).to.deep.equal(['explained-missing']);
    // @ts-expect-error a representative's view has reasons, too
    const represented: Achievement = { ...view, viewOf: 'representative', view: 'not-achieved', explained: 'no' };
    expect(codesOfView(represented)).to.deep.equal(['reason-not-met-missing']);
  });

  it('asks a worker for no reasons, and nothing of a mistake', () => {
    const worker: Achievement = { ...view, viewOf: 'worker', view: 'not-achieved' };
    const mistake: Achievement = { ...view, view: 'not-achieved', status: 'entered-in-error' };
    expect([...codesOfView(worker), ...codesOfView(mistake)]).to.deep.equal([]);
  });

  it('knows no other views, and nobody else who may have one', () => {
    // @ts-expect-error a view is a code of a closed list
    const mostly: Achievement = { ...view, view: 'mostly-achieved' };
    expect(codesOfView(mostly)).to.deep.equal(['code-not-allowed']);
    // @ts-expect-error nobody's view
    const nobody: Achievement = { id: 'a1', outcomeId: 'o1', view: 'fully-achieved', date: '2024' };
    expect(codesOfView(nobody)).to.deep.equal(['achievement-view-of-missing']);
  });

  it('asks who answered and who asked, where something was said', () => {
    const said: Feedback = { id: 'f1', offer: 'completed', respondent: 'adult', askedBy: 'other-staff' };
    const mistake: Feedback = { id: 'f2', offer: 'completed', status: 'entered-in-error' };
    expect([...codesOfFeedback(said), ...codes(section({ feedback: [said, mistake] }))]).to.deep.equal([]);
    // @ts-expect-error nobody answered
    const unsaid: Feedback = { id: 'f1', offer: 'partly-completed', askedBy: 'anonymous' };
    expect(codesOfFeedback(unsaid)).to.deep.equal(['respondent-missing']);
    // @ts-expect-error nobody asked
    const unasked: Feedback = { id: 'f1', offer: 'completed', respondent: 'joint' };
    expect(codesOfFeedback(unasked)).to.deep.equal(['asked-by-missing']);
  });

  it('keeps the three faces and the points of a scale apart', () => {
    const said = { id: 'f1', offer: 'completed', respondent: 'adult', askedBy: 'advocate' } as const;
    const both: Feedback = {
      ...said,
      answers: { 'fb-listened': { answer: 'ok', askedAs: 'easy-read-3' }, 'fb-control': { answer: 'not-much' } },
    };
    expect(codesOfFeedback(both)).to.deep.equal([]);
    // @ts-expect-error a face without easy read
    const face: Feedback = { ...said, answers: { 'fb-listened': { answer: 'ok' } } };
    // @ts-expect-error a point of the scale in easy read
    const point: Feedback = { ...said, answers: { 'fb-safer': { answer: 'less-safe', askedAs: 'easy-read-3' } } };
    expect([...codesOfFeedback(face), ...codesOfFeedback(point)]).to.deep.equal([
      'answer-other-scale',
      'answer-other-scale',
    ]);
    // @ts-expect-error a point of another scale
    const other: Feedback = { ...said, answers: { 'fb-asked': { answer: 'always' } } };
    expect(codesOfFeedback(other)).to.deep.equal(['code-not-allowed']);
  });

  it('asks why a value for the national return is stated', () => {
    expect(codesOfEnd({ ...end, nationalValues: { sg2e: { value: 'reduced', reason: 'x' } } })).to.deep.equal([]);
    // @ts-expect-error a stated value without a reason
    const unreasoned: Closure = { ...end, nationalValues: { sg3a: { value: 'dont-know' } } };
    expect(codesOfEnd(unreasoned)).to.deep.equal(['national-reason-missing']);
    // @ts-expect-error "not recorded" is derived
    const derived: Closure = { ...end, nationalValues: { sg3a: { value: 'not-recorded', reason: 'x' } } };
    expect(codesOfEnd(derived)).to.deep.equal(['code-not-allowed']);
  });

  it('asks a refusal for its four answers', () => {
    const four = { respected: 'yes', support: 'A call', monitoring: 'A visit', offerOpen: 'yes' } as const;
    const refused: Closure = { ...end, path: 'refused-ended-at-request' };
    expect(codesOfEnd({ ...refused, refusal: { id: 'r1', date: '2024', ...four } })).to.deep.equal([]);
    // @ts-expect-error nobody knows whether the offer stays open
    const three: Closure = { ...end, refusal: { id: 'r1', date: '2024', ...four, offerOpen: undefined } };
    expect(codesOfEnd(three)).to.deep.equal(['refusal-offer-open-missing']);
  });

  it('takes anything of the right type in a draft', () => {
    const draft: ClosureFeedbackDraft = { achievements: [{ view: 'not-achieved' }], closure: { path: 'soon' } };
    expect(checkClosureFeedback(draft, { mode: 'draft' })).to.deep.equal([]);
    // @ts-expect-error types are asked for in a draft, too
    const wrong: ClosureFeedbackDraft = { feedback: [{ offer: 3 }] };
    expect(checkClosureFeedback(wrong, { mode: 'draft' }).map(({ code }) => code)).to.deep.equal(['type-wrong']);
  });
});
