import { expect } from 'chai';
import { caseNoteEntries, personCopyParts } from '../../src/exchange/index.js';

// What refers to each other grows together: to look for each one among all the others would take minutes.

type Fields = Readonly<Record<string, unknown>>;

const made = (many: number, make: (i: number) => Fields): Fields[] => Array.from({ length: many }, (_, i) => make(i));
const said = (i: number): Fields => ({ id: `o${i}`, polarity: 'wanted', source: 'person', words: `w${i}` });

describe('very many things', () => {
  it('are told in a case note: outcomes, and what reviews say of each', () => {
    const many = 20_000;
    const record = {
      desiredOutcomes: {
        outcomes: made(many, (i) => ({
          ...said(i),
          quoteId: 'q',
          relations: [{ type: 'depends-on', outcomeId: `o${many - 1 - i}` }],
        })),
      },
      reviewTimeline: {
        reviews: [
          {
            id: 'r',
            progress: made(many, (i) => ({ outcomeId: `o${i}`, status: 'on-track' })),
            actions: made(many, (i) => ({ id: `t${i}`, what: 'x', outcomeId: `o${i}` })),
          },
        ],
        outcomeChanges: made(many, (i) => ({ reviewId: 'r', outcome: { ...said(i), id: 'o0' } })),
      },
    };
    expect(caseNoteEntries(record)).to.have.length(3 * many + 1);
  });

  it('are told in a case note: reviews, conversations, views at the end, and all that names one of them', () => {
    const many = 20_000;
    const record = {
      desiredOutcomes: {
        conversations: made(many, (i) => ({ id: `c${i}`, date: '2026-05-14' })),
        options: made(many, (i) => ({ option: 'x', conversationId: `c${i}` })),
        outcomes: made(many, said),
      },
      reviewTimeline: {
        reviews: made(many, (i) => ({ id: `r${i}`, date: '2026-05-14' })),
        timescaleChanges: made(many, (i) => ({ of: 'x', reviewId: `r${i}` })),
      },
      closureFeedback: {
        achievements: made(many, (i) => ({ outcomeId: `o${i}`, view: 'fully-achieved', viewOf: 'person' })),
        closure: {
          unplannedBenefits: made(many, (i) => ({ id: `b${i}`, words: 'x' })),
          history: [{ unplannedBenefits: made(many, (i) => ({ id: `a${i}`, words: 'x' })) }],
        },
      },
      events: made(many, (i) => ({ at: '2026-05-14T16:00:00+01:00', what: `x${i}` })),
    };
    expect(caseNoteEntries(record)).to.have.length(10 * many);
  });

  it('are told in the person’s copy, each with what took its place and what was said of it', () => {
    const many = 40_000;
    const last = `o${many - 1}`;
    const outcomes = made(many, (i) => ({ ...said(i), ...(i % 2 === 0 && { status: 'changed', supersededBy: last }) }));
    const achievements = made(many, (i) => ({ outcomeId: `o${i}`, view: 'fully-achieved', viewOf: 'person' }));
    const parts = personCopyParts({ desiredOutcomes: { outcomes }, closureFeedback: { achievements } });
    expect(parts.find(({ id }) => id === 'words')?.items).to.have.length(many / 2);
    expect(parts.find(({ id }) => id === 'changed')?.items).to.have.length(many / 2 + 1);
  });

  it('keep the names of very many out of a copy', () => {
    const many = 10_000;
    const people = made(many, (i) => ({ id: `p${i}`, name: `Ab${i} Cd${i}`, isSourceOfHarm: true }));
    const reviews = made(many, (i) => ({ participation: 'in-person', agreed: { words: `Ab${i} stays away ${i}` } }));
    const next = personCopyParts({ people, reviewTimeline: { reviews } }).find(({ id }) => id === 'next');
    expect(next?.items.at(-1)?.text[0]).to.equal(`We agreed: The other person stays away ${many - 1}.`);
  });
});
