import { expect } from 'chai';
import {
  checkDesiredOutcomes,
  type Conversation,
  type DesiredOutcomes,
  type DesiredOutcomesDraft,
  type Outcome,
} from '../../src/schema/index.js';

// What the schema forbids does not compile. `tsc` is the test: an error that is no longer there fails it. What compiles
// is checked at run time, too.

const talk: Conversation = { id: 'c1', date: '2026-05', stages: ['beginning'] };
const said: Outcome = { id: 'o1', polarity: 'wanted', words: 'I want to feel safe', source: 'person', importance: 'x' };
const change = { reasons: ['new-information'], date: '2026-06-01', agreedBy: 'person' } as const;
const section = (outcome: Outcome): DesiredOutcomes => ({
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  conversations: [talk],
  outcomes: [{ ...said, id: 'o0', words: 'I want to see my sister', conversationId: 'c1' }, outcome],
});
const codes = (outcome: Outcome): string[] => checkDesiredOutcomes(section(outcome)).map(({ code }) => code);

describe('the type DesiredOutcomes', () => {
  it('asks nothing of what was recorded by mistake', () => {
    const mistaken: Outcome = { id: 'o1', status: 'entered-in-error' };
    expect(codes(mistaken)).to.deep.equal([]);
    // @ts-expect-error an outcome that says neither that it is wanted nor that it is not
    const unsaid: Outcome = { id: 'o1', words: 'x', source: 'person', importance: 'x' };
    expect(codes(unsaid)).to.deep.equal(['polarity-missing']);
  });

  it('takes an outcome in its plain form', () => {
    expect(codes(said)).to.deep.equal([]);
  });

  it('asks why an outcome was withdrawn', () => {
    const withdrawn: Outcome = { ...said, status: 'withdrawn', change: { ...change, reasons: ['new-information'] } };
    expect(codes(withdrawn)).to.deep.equal([]);
    // @ts-expect-error a withdrawn outcome without `change`
    const unexplained: Outcome = { id: 'o1', polarity: 'wanted', words: 'x', source: 'person', status: 'withdrawn' };
    expect(codes(unexplained)).to.deep.equal(['change-missing']);
  });

  it('asks what replaces an outcome, and what it is part of', () => {
    const reason = { ...change, reasons: ['new-information'] };
    const replaced: Outcome = { ...said, status: 'changed', change: reason, supersededBy: 'o0' };
    const combined: Outcome = { ...said, status: 'combined', change: reason, mergedInto: 'o0' };
    expect([...codes(replaced), ...codes(combined)]).to.deep.equal([]);
    // @ts-expect-error a replaced outcome that does not say by what
    const lost: Outcome = {
      id: 'o1',
      polarity: 'wanted',
      words: 'x',
      source: 'person',
      status: 'changed',
      change: reason,
    };
    expect(codes(lost)).to.deep.equal(['superseded-by-missing']);
    // @ts-expect-error a combined outcome that does not say with what
    const lone: Outcome = {
      id: 'o1',
      polarity: 'wanted',
      words: 'x',
      source: 'person',
      status: 'combined',
      change: reason,
    };
    expect(codes(lone)).to.deep.equal(['merged-into-missing']);
  });

  it('asks for words, or for what was seen', () => {
    const seen: Outcome = {
      id: 'o1',
      polarity: 'not-wanted',
      source: 'observed-from-behaviour',
      observation: 'Turns away from him',
      importance: 'x',
    };
    expect(codes(seen)).to.deep.equal([]);
    // @ts-expect-error neither words nor an observation
    const nothing: Outcome = { id: 'o1', polarity: 'wanted', source: 'observed-from-behaviour', importance: 'x' };
    expect(codes(nothing)).to.deep.equal(['observation-missing']);
    // @ts-expect-error no words
    const silent: Outcome = { id: 'o1', polarity: 'wanted', source: 'person', importance: 'x' };
    expect(codes(silent)).to.deep.equal(['words-missing']);
    // @ts-expect-error nobody said it
    const nobody: Outcome = { id: 'o1', polarity: 'wanted', words: 'x', importance: 'x' };
    expect(codes(nobody)).to.deep.equal(['source-missing']);
  });

  it('asks nothing of what was recorded by mistake', () => {
    const mistake: Outcome = { id: 'o1', polarity: 'wanted', status: 'entered-in-error' };
    expect(codes(mistake)).to.deep.equal([]);
  });

  it('knows no professional among those whose words an outcome can be, and no place after the third', () => {
    // @ts-expect-error what a professional aims at is no outcome of the person
    const professional: Outcome = { ...said, source: 'professional' };
    expect(codes(professional)).to.deep.equal(['code-not-allowed']);
    // @ts-expect-error only a top three
    const fourth: Outcome = { ...said, rank: 4 };
    expect(codes(fourth)).to.deep.equal(['rank-not-allowed']);
  });

  it('asks why nothing is there', () => {
    const says = (conversation: Conversation): string[] =>
      checkDesiredOutcomes({ ...section(said), conversations: [conversation], outcomes: [] }).map(({ code }) => code);
    expect(says({ ...talk, askedStatus: 'not-asked', notAskedReason: 'oversight' })).to.deep.equal([]);
    // @ts-expect-error not asked, without a reason
    const notAsked: Conversation = { id: 'c1', date: '2026-05', stages: ['beginning'], askedStatus: 'not-asked' };
    expect(says(notAsked)).to.deep.equal(['not-asked-reason-missing']);
    // @ts-expect-error nothing said, without a reason
    const silent: Conversation = { id: 'c1', date: '2026', stages: ['end'], askedStatus: 'asked-none-expressed' };
    expect(says(silent)).to.deep.equal(['none-expressed-reason-missing']);
  });

  it('allows a field to be absent, but not to be there without a value', () => {
    // @ts-expect-error `undefined` is not JSON
    const empty: Outcome = { ...said, importance: undefined };
    expect(codes(empty)).to.deep.equal(['importance-missing']);
  });

  it('takes anything of the right type in a draft', () => {
    const draft: DesiredOutcomesDraft = { outcomes: [{ source: 'professional', change: {} }] };
    expect(checkDesiredOutcomes(draft, { mode: 'draft' })).to.deep.equal([]);
    // @ts-expect-error types are asked for in a draft, too
    const wrong: DesiredOutcomesDraft = { outcomes: [{ words: 3 }] };
    expect(checkDesiredOutcomes(wrong, { mode: 'draft' }).map(({ code }) => code)).to.deep.equal(['type-wrong']);
  });

  it('lets the status tell what is there', () => {
    const explain = (outcome: Outcome): readonly string[] =>
      outcome.status === 'withdrawn' ? outcome.change.reasons : [];
    expect(explain({ ...said, status: 'withdrawn', change: { ...change, reasons: ['other'] } })).to.deep.equal([
      'other',
    ]);
  });
});
