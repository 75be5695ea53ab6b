import { expect } from 'chai';
import { checkRecord } from '../../src/schema/record.js';
import { practiceEvidence, type Evidence } from '../../src/rules/index.js';
import joyce from '../../examples/cases/joyce.json' with { type: 'json' };
import mrsT from '../../examples/cases/mrs-t.json' with { type: 'json' };
import sam from '../../examples/cases/sam.json' with { type: 'json' };
import { record } from '../vectors/record/parts.js';

const of = (value: unknown, name: string): readonly Evidence[] => {
  const { principles, questions } = practiceEvidence(value);
  return [...principles, ...questions].find((one) => one.name === name)!.evidence;
};
const wordsOf = (value: unknown, name: string): (string | undefined)[] =>
  of(value, name).map(({ words, who, said }) => words ?? who ?? said);
const gapsOf = (value: unknown): string[] =>
  practiceEvidence(value).principles.flatMap(({ name, gaps }) => gaps.map((gap) => `${name}: ${gap.of}`));
const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((found, key) => (found as Record<string | number, unknown> | undefined)?.[key], value);

describe('what a record shows of practice', () => {
  it('tells the six principles and the five questions in their order, whatever is recorded', () => {
    for (const value of [{}, record(), joyce]) {
      const { principles, questions } = practiceEvidence(value);
      expect(principles.map(({ name }) => name)).to.deep.equal([
        ...['empowerment', 'prevention', 'proportionality'],
        ...['protection', 'partnership', 'accountability'],
      ]);
      const names = questions.map(({ name }) => name);
      expect(names).to.deep.equal(['priorities', 'outcomes', 'options', 'network', 'agencies']);
    }
    expect(practiceEvidence(7)).to.deep.equal({ principles: [], questions: [] });
  });

  it('gives of Joyce her own words with their day, and leads to where they are recorded', () => {
    const [first] = of(joyce, 'priorities');
    expect(first).to.deep.equal({
      of: 'priority',
      path: ['desiredOutcomes', 'outcomes', 0],
      words: 'I don’t want him to stop visiting me',
      isTheirs: true,
      more: 'He is very kind, and he comes to see me two or three times a week',
      date: '2026-05-14',
    });
    expect(of(joyce, 'prevention').map(({ words, date }) => [words, date])).to.deep.equal([
      ['What safeguarding is, and who can help', '2026-05-14'],
      ['How to reach the team at any time', '2026-06-11'],
    ]);
    const chosen = of(joyce, 'options').at(-1);
    expect(chosen).to.include({ words: 'Joyce speaks to him on her own.', date: '2026-05-19' });
    expect(chosen?.said).to.contain('I’d like to speak to him myself');
    expect(of(joyce, 'proportionality').map(({ said }) => said)).to.include('I don’t want anything to be done');
    expect(wordsOf(joyce, 'accountability'))
      .to.include('Speak to her neighbour')
      .and.to.include('You told me each time');
  });

  it('says of Joyce what is not there: nobody whom she wants with her, and no agency', () => {
    expect(gapsOf(joyce)).to.deep.equal(['protection: supporter', 'partnership: agency']);
    expect(of(joyce, 'network')).to.deep.equal([]);
  });

  it('names who is with Sam by what the record has of them, and her agencies', () => {
    expect(of(sam, 'network')).to.deep.equal([
      {
        of: 'supporter',
        path: ['capacityAdvocacy', 'involvement', 'supporters', 0],
        more: 'Sits beside her and explains with the pictures.',
        codes: ['communication-partner', 'key worker'],
      },
    ]);
    expect(wordsOf(sam, 'agencies')).to.deep.equal([
      'Supported living provider',
      'Community learning disability team',
      'Police',
      'Housing',
    ]);
    expect(wordsOf(sam, 'partnership')).to.include.members(wordsOf(sam, 'agencies'));
  });

  it('gives the person’s answer with what they say of it, and also where they say no more', () => {
    const closure = { informed: { view: 'no', words: 'Not much' }, influenced: { view: 'yes' } };
    const value = { closureFeedback: { closure } };
    expect(of(value, 'accountability')).to.deep.include({
      of: 'informed',
      path: ['closureFeedback', 'closure', 'informed'],
      said: 'Not much',
      codes: ['no'],
    });
    expect(of(value, 'empowerment').map(({ codes }) => codes)).to.deep.equal([['yes']]);
  });

  it('gives of Sam only what she wants now, and none of the outcomes that she changed', () => {
    const live = sam.desiredOutcomes.outcomes.filter(({ status }) => !/changed|withdrawn|combined/.test(status ?? ''));
    expect(live.length).to.be.lessThan(sam.desiredOutcomes.outcomes.length);
    expect(wordsOf(sam, 'outcomes')).to.deep.equal(live.map(({ words }) => words));
  });

  it('leads to something that is there, and each gap to a place of the record where nothing is', () => {
    for (const value of [joyce, sam, mrsT]) {
      const { principles, questions } = practiceEvidence(value);
      for (const { evidence, gaps } of [...principles, ...questions]) {
        for (const { path } of evidence) expect(at(value, path), path.join('/')).to.not.equal(undefined);
        for (const { path } of gaps) expect(at(value, path) ?? [], path.join('/')).to.deep.equal([]);
      }
    }
  });

  it('is found in every field that the schema has for it: a record with all of them lacks nothing', () => {
    const whole = {
      ...joyce,
      capacityAdvocacy: {
        ...joyce.capacityAdvocacy,
        involvement: {
          ...joyce.capacityAdvocacy.involvement,
          supporters: [{ id: 'u1', name: 'Amira', roles: ['friend'], purpose: 'To listen' }],
          agencies: [{ name: 'Sight loss service', contribution: 'Shows her what helps' }],
        },
        advocacy: {
          ...joyce.capacityAdvocacy.advocacy,
          appointments: [{ id: 'v1', role: 'advocate-care-act', status: 'appointed', date: '2026-05-15' }],
        },
      },
    };
    const isError = ({ severity, code }: { severity: string; code: string }): boolean =>
      severity === 'error' || code === 'field-unknown';
    expect(checkRecord(whole, { today: '2026-07-01' }).filter(isError)).to.deep.equal([]);
    expect(gapsOf(whole)).to.deep.equal([]);
    const kinds = practiceEvidence(whole).principles.flatMap(({ evidence }) => evidence.map((one) => one.of));
    expect([...new Set(kinds)].sort()).to.deep.equal(
      [
        ...['outcome', 'involvement', 'influenced', 'information', 'option', 'refusal', 'choseProcess', 'supporter'],
        ...['advocate', 'sharing', 'agency', 'action', 'told', 'informed'],
      ].sort(),
    );
  });

  it('leaves out what was recorded by mistake, is not to be done any more, or was set aside', () => {
    const action = { id: 't1', what: 'Ring the bank', who: 'Amira', byWhen: '2026-06-01' };
    const value = {
      desiredOutcomes: {
        outcomes: [
          { id: 'o1', words: 'Of another person', source: 'person', rank: 1, status: 'entered-in-error' },
          { id: 'o2', words: 'No longer', source: 'person', rank: 2, status: 'withdrawn' },
        ],
        setAside: { options: [{ id: 'x1', option: 'Set aside' }] },
      },
      capacityAdvocacy: {
        involvement: { setAside: { supporters: [{ id: 'u1', name: 'Somebody' }] } },
        refusals: [{ id: 'n1', of: 'A visit', respected: 'no' }],
        advocacy: { appointments: [{ id: 'v1', role: 'advocate-care-act', status: 'entered-in-error', name: 'Ann' }] },
      },
      reviewTimeline: {
        reviews: [
          { id: 'r1', status: 'entered-in-error', actions: [action] },
          { id: 'r2', actions: [{ ...action, status: 'cancelled' }] },
        ],
      },
      closureFeedback: { closure: { feedbackToPerson: { given: 'no', words: 'Not yet' } } },
    };
    const { principles, questions } = practiceEvidence(value);
    expect([...principles, ...questions].flatMap(({ evidence }) => evidence)).to.deep.equal([]);
  });

  it('knows that the person was told, where only that and when is recorded', () => {
    const told = { given: 'yes', date: '2026-06-11' };
    const value = { closureFeedback: { closure: { feedbackToPerson: told } } };
    expect(of(value, 'accountability')).to.deep.equal([
      { of: 'told', path: ['closureFeedback', 'closure', 'feedbackToPerson'], date: '2026-06-11' },
    ]);
  });

  it('keeps apart what the person said and what somebody else said for them', () => {
    const outcomes = ['person', 'advocate-care-act'].map((source) => ({ id: source, words: 'I want a dog', source }));
    expect(of({ desiredOutcomes: { outcomes } }, 'outcomes').map(({ isTheirs }) => isTheirs)).to.deep.equal([
      true,
      undefined,
    ]);
  });

  it('gives of a section that is stored alone the paths in it', () => {
    expect(of(joyce.desiredOutcomes, 'options')[0]?.path).to.deep.equal(['options', 0]);
  });
});
