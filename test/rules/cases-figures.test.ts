import { expect } from 'chai';
import { achievementRollUp, askedRollUp, capacityRollUp, riskRollUp } from '../../src/rules/index.js';
import { joyce, mrsT, sam, type WholeRecord } from './cases.js';

// What each table of the Safeguarding Adults Collection is told of the three whole records, and why. In none of them a worker
// stated another value, so that what counts is what was worked out.

/** What a figure says, and why. */
type Told = readonly [result: string | undefined, because: readonly string[]];

interface Figure {
  readonly result: string | undefined;
  readonly because: readonly string[];
  readonly computed: string | undefined;
  readonly computedBecause: readonly string[];
  readonly stated?: string;
  readonly differs: boolean;
}

/** The rules by the table that they are for. */
const tables: Readonly<Record<string, (record: WholeRecord) => Figure>> = {
  'SG4a asked': askedRollUp,
  'SG4a achieved': achievementRollUp,
  SG2c: (record) => riskRollUp(record).sg2c,
  SG2e: (record) => riskRollUp(record).sg2e,
  SG3a: (record) => capacityRollUp(record),
};

const figures: readonly (readonly [name: string, record: WholeRecord, told: Readonly<Record<string, Told>>])[] = [
  [
    'Joyce',
    joyce,
    {
      'SG4a asked': ['asked-expressed', ['outcome-stands']],
      'SG4a achieved': ['partially-achieved', ['some-achieved']],
      SG2c: ['identified-action-taken', ['said-at-the-end']],
      SG2e: ['reduced', ['said-at-the-end']],
      SG3a: ['did-not-lack-capacity', ['capacity-for-every-decision']],
    },
  ],
  [
    'Sam',
    sam,
    {
      'SG4a asked': ['asked-expressed', ['outcome-stands']],
      'SG4a achieved': ['fully-achieved', ['all-achieved']],
      SG2c: ['identified-action-taken', ['said-at-the-end']],
      SG2e: ['reduced', ['said-at-the-end']],
      SG3a: ['did-not-lack-capacity', ['capacity-for-every-decision']],
    },
  ],
  [
    'Mrs T',
    mrsT,
    {
      'SG4a asked': ['asked-expressed', ['outcome-stands']],
      'SG4a achieved': ['fully-achieved', ['all-achieved']],
      SG2c: ['ceased-at-request', ['said-at-the-end']],
      SG2e: [undefined, ['no-risk-identified']],
      SG3a: ['did-not-lack-capacity', ['capacity-for-every-decision']],
    },
  ],
];

for (const [name, record, told] of figures) {
  describe(`what the collection is told of ${name}`, () => {
    for (const [table, of] of Object.entries(tables)) {
      const [result, because] = told[table]!;
      it(`is ${result ?? 'nothing'} in table ${table}, because ${because.join(' and ')}`, () => {
        const figure = of(record);
        expect([figure.result, figure.because]).to.deep.equal([result, because]);
        expect([figure.computed, figure.computedBecause]).to.deep.equal([result, because]);
        expect(figure).to.include({ differs: false }).and.not.have.property('stated');
      });
    }
  });
}

describe('which outcomes and decisions the figures rest on', () => {
  const viewsOf = (record: WholeRecord): string[] =>
    achievementRollUp(record).counted.map(({ outcomeId, result, because }) => `${outcomeId} ${result} ${because[0]}`);

  it('is all that Joyce wanted, in her own view, and neither the apology nor anything of a professional', () => {
    expect(viewsOf(joyce)).to.deep.equal([
      'o1 partially-achieved view-of-person',
      'o2 fully-achieved view-of-person',
      'o3 fully-achieved view-of-person',
      'o4 partially-achieved view-of-person',
    ]);
    expect(achievementRollUp(joyce)).to.deep.include({ excluded: [], withoutView: [] });
    expect(askedRollUp(joyce).outcomes).to.deep.equal(['o1', 'o2', 'o3', 'o4']);
  });

  it('is the final set of Sam’s: the first was said, and is “replaced”, never “not achieved”', () => {
    expect(viewsOf(sam)).to.deep.equal(['o4 fully-achieved view-of-person', 'o5 fully-achieved view-of-person']);
    const { excluded, withoutView } = achievementRollUp(sam);
    expect(excluded.map(({ outcomeId, result, because }) => [outcomeId, result, because])).to.deep.equal([
      ['o1', undefined, ['replaced']],
      ['o2', undefined, ['replaced']],
      ['o3', undefined, ['replaced']],
    ]);
    expect(withoutView).to.deep.equal([]);
    expect(askedRollUp(sam).outcomes, 'all of them were said').to.deep.equal(['o1', 'o2', 'o3', 'o4', 'o5']);
  });

  it('is what Mrs T wanted once she could say it, and her latest assessments, not those of the ward', () => {
    expect(viewsOf(mrsT)).to.deep.equal(['o1 fully-achieved view-of-person', 'o2 fully-achieved view-of-person']);
    const { decisions } = mrsT.capacityAdvocacy;
    const counted = capacityRollUp(mrsT).decisions.map((place) => decisions[place]!);
    expect(counted.map(({ conclusion }) => conclusion)).to.deep.equal([
      'has-capacity-assessed',
      'has-capacity-assessed',
    ]);
    expect(
      decisions.some(({ conclusion }) => conclusion === 'deferred-may-regain'),
      'on the ward she was waited for',
    ).to.equal(true);
  });
});
