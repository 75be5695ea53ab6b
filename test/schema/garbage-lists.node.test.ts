import { expect } from 'chai';
import { fullOf, only, placesOf, valueAt, withAt } from './full.js';
import { sections } from './sections.js';

// Lists as long as one megabyte allows, at every place. What compares each item with each other one would not come to its end.

const MANY = 20_000;
const MEGABYTE = 1_000_000;

for (const { name, check, schema, structure } of sections) {
  describe(`very long lists in ${name}`, () => {
    const full = fullOf(structure);

    // What lies deep in a section is tried with the section itself.
    const lists = [...placesOf(structure)].filter(
      ({ node, path }) => node.element && (name !== 'record' || path.length < 3),
    );

    for (const { path } of lists) {
      it(`${path.join('/')} gives an answer`, () => {
        const [first] = valueAt(full, path) as unknown[];
        const alike = (count: number): unknown[] => Array.from({ length: count }, () => first);
        const different = (count: number): unknown[] =>
          alike(count).map((item, i) => (typeof item === 'object' ? { ...item, id: `i${i}` } : `${String(item)}-${i}`));
        const many = Math.min(MANY, Math.ceil(MEGABYTE / JSON.stringify(first).length));
        for (const items of [alike, different]) {
          expect(check(withAt(only(full, path), path, items(many))).map(({ code }) => code)).not.to.include(
            'value-unreadable',
          );
          // zod takes its time over many issues, and a host need not ask it.
          const fewer = withAt(only(full, path), path, items(Math.ceil(many / 20)));
          const isValid = check(fewer).every(({ severity }) => severity !== 'error');
          expect(schema.safeParse(fewer).success).to.equal(isValid);
        }
      });
    }
  });
}

describe('very long chains in desired-outcomes', () => {
  const { check, schema } = sections[0]!;

  it('of outcomes that replace each other give an answer', () => {
    const value = {
      schemaVersion: '1.0',
      conversations: Array.from({ length: MANY }, (_, i) => ({ id: `c${i}` })),
      outcomes: Array.from({ length: MANY }, (_, i) => ({
        id: `o${i % 3 === 0 ? 0 : i}`,
        status: 'changed',
        supersededBy: `o${i + 1}`,
        conversationId: `c${i}`,
      })),
    };
    expect(check(value).length).to.be.greaterThan(MANY);
    expect(schema.safeParse(value).success).to.equal(false);
  });

  it('of outcomes that lead back to the first are one circle', () => {
    const change = { reasons: ['other'], date: '2024-05-14', agreedBy: 'person' };
    const value = {
      schemaVersion: '1.0',
      conversations: [{ id: 'c1', date: '2024-05-14', stages: ['beginning'], askedStatus: 'asked-expressed' }],
      outcomes: Array.from({ length: MANY }, (_, i) => ({
        ...{
          id: `o${i}`,
          polarity: 'wanted',
          words: 'x',
          source: 'person',
          importance: 'x',
          status: 'changed',
          change,
        },
        supersededBy: `o${(i + 1) % MANY}`,
      })),
    };
    expect(new Set(check(value).map(({ code }) => code))).to.include('outcome-cycle');
  });
});

// What refers to each other grows together: to look for each one among all the others would take minutes.
describe('very many things that refer to each other', () => {
  const MANY_PAIRS = 10_000;
  const made = (make: (i: number) => object): object[] => Array.from({ length: MANY_PAIRS }, (_, i) => make(i));
  const last = MANY_PAIRS - 1;
  const desired = {
    schemaVersion: '1.0',
    conversations: made((i) => ({ id: `c${i}`, date: '2024-05-14', askedStatus: 'not-asked' })),
    outcomes: made((i) => ({ id: `o${i}`, source: 'person', conversationId: `c${last}`, nextBest: `o${last}` })),
    options: made((i) => ({ id: `p${i}`, conversationId: `c${last}` })),
    othersWishes: made((i) => ({ id: `w${i}`, personId: `q${last}` })),
    people: made((i) => ({ id: `q${i}`, isSourceOfHarm: true })),
  };
  const capacity = {
    schemaVersion: '1.0',
    people: desired.people,
    decisions: made((i) => ({
      id: `d${i}`,
      type: 'be-represented-by-named-person',
      matter: `${i}`,
      conclusion: 'lacks-capacity',
      representative: { personId: `q${last}` },
    })),
    refusals: made((i) => ({ id: `f${i}` })),
    coercion: made((i) => ({ id: `k${i}`, finding: 'nothing-found', refusalId: `f${last}` })),
    advocacy: {
      difficulties: { 'communicating-views': 'substantial' },
      appropriatePersons: made((i) => ({ id: `a${i}`, personId: `q${last}`, result: 'suitable' })),
      appointments: made((i) => ({ id: `t${i}`, personId: `q${last}`, role: 'advocate-care-act', status: 'referred' })),
    },
  };
  const timeline = {
    schemaVersion: '1.0',
    reviews: made((i) => ({
      id: `r${i}`,
      date: '2024-05-14',
      progress: [{ outcomeId: `o${last}` }],
      actions: [{ id: 'x', outcomeId: `n${last}` }],
      participants: [{ personId: `q${last}` }],
    })),
    timescaleChanges: made((i) => ({ id: `s${i}`, reviewId: `r${last}` })),
    outcomeChanges: made((i) => ({ id: `h${i}`, reviewId: `r${last}`, outcome: { id: `n${i}` } })),
  };
  const feedback = {
    schemaVersion: '1.0',
    people: desired.people,
    achievements: made((i) => ({ id: `v${i}`, outcomeId: `o${last}`, date: '2024-05-14', viewOf: 'person' })),
    closure: { date: '2024-05-14' },
    feedback: made((i) => ({ id: `b${i}`, respondentPersonId: `q${last}` })),
  };
  const known = { people: desired.people, outcomes: desired.outcomes, conversations: desired.conversations };
  const values: Record<string, unknown> = {
    'desired-outcomes': desired,
    'capacity-advocacy': capacity,
    'review-timeline': timeline,
    'closure-feedback': feedback,
    record: {
      schemaVersion: '1.0',
      people: desired.people,
      desiredOutcomes: desired,
      capacityAdvocacy: capacity,
      reviewTimeline: timeline,
      closureFeedback: feedback,
    },
  };

  for (const { name, check } of sections) {
    it(`give an answer in ${name}`, () => {
      expect(check(values[name], known).map(({ code }) => code)).not.to.include('value-unreadable');
    }).timeout(20_000);
  }

  it('give an answer in a review timeline of outcomes that nobody knows yet', () => {
    const { check } = sections.find(({ name }) => name === 'review-timeline')!;
    expect(check(timeline, { outcomes: [] }).map(({ code }) => code)).to.include('outcome-unknown');
  }).timeout(20_000);
});
