import { expect } from 'chai';
import { checkRecord, recordSchema, recordStructure } from '../../src/schema/index.js';
import { vectors } from '../vectors/record/index.js';
import {
  advocacy,
  concern,
  concluded,
  deciding,
  desired,
  ended,
  going,
  lacks,
  noDifficulty,
  record,
  review,
  safe,
  talk,
} from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { fullOf, placesOf, valueAt, withAt } from './full.js';
import { found } from './record-check.js';

const hard = { ...noDifficulty, 'communicating-views': 'substantial' };
/** A section in which an advocate is needed, and nothing is arranged. */
const needing = (parts: object = {}): object => deciding({ advocacy: advocacy({ difficulties: hard }), ...parts });
const adult = { id: 'p1', name: 'Joyce', roles: ['adult'] };
const neighbour = { id: 'p2', name: 'Col', roles: ['neighbour'], isSourceOfHarm: true };
const people = [adult, neighbour];
const noAdvocate = 'capacityAdvocacy.advocacy.appointments';

describe('checkRecord', () => {
  it('finds nothing wrong with an ordinary record, at its beginning, on its way and at its end', () => {
    const begun = without(record(), 'desiredOutcomes', 'capacityAdvocacy', 'people', 'concern');
    for (const value of [begun, record(), concluded()]) expect(found(value)).to.deep.equal([]);
  });

  it('tells everything at once: the frame, each section, and what lies between them', () => {
    const value = concluded({
      reference: '',
      startedOn: '2024-06-20',
      desiredOutcomes: desired({ outcomes: [{ ...safe, source: 'professional' }] }),
      reviewTimeline: going({ reviews: [{ ...review, progress: [{ outcomeId: 'o9', status: 'stuck' }] }] }),
      closureFeedback: ended({ feedback: [] }),
    });
    expect(found(value)).to.have.members([
      'error reference-missing reference',
      'error ended-before-start concludedOn',
      'error ended-before-start closureFeedback.closure.date',
      'error code-not-allowed desiredOutcomes.outcomes.0.source',
      'error asked-status-missing desiredOutcomes.conversations.0.askedStatus',
      'error outcome-unknown reviewTimeline.reviews.0.progress.0.outcomeId',
      'error feedback-offer-missing closureFeedback.feedback',
    ]);
  });

  it('asks a draft for its types alone, whatever is missing or does not go together', () => {
    for (const { value, mode, id } of vectors.filter(({ issues }) => issues.length > 0)) {
      const wrongTypes = found(value, { mode: 'draft' }).filter(
        (issue) => !/^error (type-wrong|value-unread)/.test(issue),
      );
      expect(wrongTypes, `${id} (${mode})`).to.deep.equal([]);
    }
    const early = concluded({ startedOn: '2024-06-12', closureFeedback: undefined });
    expect(found(early)).not.to.deep.equal([]);
    expect(found(early, { mode: 'draft' })).to.deep.equal([]);
    expect(found(record({ startedOn: 14, events: {} }), { mode: 'draft' })).to.deep.equal([
      'error type-wrong startedOn',
      'error type-wrong events',
    ]);
  });

  it('agrees with its zod schema', () => {
    expect(recordSchema.safeParse(concluded()).success).to.equal(true);
    const wrong = without(concluded({ startedOn: '2024-06-12' }), 'desiredOutcomes');
    const told = recordSchema.safeParse(wrong).error?.issues ?? [];
    expect(told.map(({ message, path }) => `${message} ${path.join('.')}`)).to.have.members([
      'ended-before-start concludedOn',
      'ended-before-start closureFeedback.closure.date',
      'desired-outcomes-missing desiredOutcomes',
      'outcome-unknown closureFeedback.achievements.0.outcomeId',
    ]);
  });
});

describe('checkRecord and what it is given', () => {
  const frozen = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
    return value;
  };

  it('never changes it: a record that is frozen to its depth is judged the same', () => {
    for (const { value, id, mode } of vectors) {
      const before = JSON.stringify(value);
      expect(checkRecord(frozen(structuredClone(value)), { mode }), id).to.deep.equal(checkRecord(value, { mode }));
      expect(JSON.stringify(value), id).to.equal(before);
    }
  });

  it('says nothing of fields that it does not know, at any level, and keeps them', () => {
    const plain = concluded({
      people,
      concern: { ...concern, referrer: { personId: 'p1' }, criteria: [{ code: 'abuse-or-neglect', met: 'yes' }] },
      events: [{ id: 'e1', date: '2024-05-14', what: 'A visit', by: { id: 'u1' } }],
    });
    const objects = [{ path: [] }, ...placesOf(recordStructure)].filter(({ path }) => {
      const there = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], plain);
      return typeof there === 'object' && there !== null && !Array.isArray(there);
    });
    expect(objects.length).to.be.above(20);
    for (const { path } of objects) {
      const more = withAt(plain, path, { ...(valueAt(plain, path) as object), vendor: { id: 'p1', at: [null] } });
      expect(found(more), path.join('.')).to.deep.equal([]);
      expect(recordSchema.parse(more), path.join('.')).to.deep.equal(more);
    }
  });

  it('has an answer for whatever a section, its lists or their items may be, and still reads the rest', () => {
    const odd = [null, 7, 'text', [], {}, [null], [7], [[]], [{}], { 0: {} }, { id: {} }];
    const read = 'error ended-before-start concludedOn';
    const whole = fullOf(recordStructure) as object;
    const lists = [...placesOf(recordStructure)].filter(
      ({ path, node }) => (node.element ?? node.shape) && path.length < 3,
    );
    for (const { path } of lists.filter(({ path }) => path[0] !== 'jurisdiction')) {
      for (const value of odd) {
        const early = { ...(withAt(whole, path, value) as object), startedOn: '2024-06-12', concludedOn: '2024-06-11' };
        expect(found(early), `${JSON.stringify(value)} at ${path.join('.')}`).to.include(read);
      }
    }
  });

  it('has an answer for whatever a host gives beside it', () => {
    const odd = [null, 7, 'text', [], {}, [null, 7, {}], { codes: 7 }, { id: 7 }, { codes: [null] }, { id: 'england' }];
    for (const name of ['catalogue', 'profile', 'people', 'outcomes', 'conversations', 'refusals'])
      for (const value of odd)
        expect(found(concluded(), { [name]: value }), `${name}: ${JSON.stringify(value)}`).to.deep.equal([]);
  });
});

describe('checkRecord and the jurisdiction', () => {
  const scotland = { id: 'scotland', version: '1.0' };
  const missing = `advocate-missing ${noAdvocate}`;

  it('goes by the one that the record pins, whatever the page says', () => {
    const value = record({ capacityAdvocacy: needing() });
    for (const options of [{}, { jurisdiction: 'scotland' }, { jurisdiction: 'guernsey' }])
      expect(found(value, options), JSON.stringify(options)).to.deep.equal([`error ${missing}`]);
    const there = record({ jurisdiction: scotland, capacityAdvocacy: needing() });
    expect(found(there, { jurisdiction: 'england' })).to.deep.equal([]);
  });

  it('goes by it in a section, too, that says another one for itself', () => {
    const differs = 'error jurisdiction-differs capacityAdvocacy.jurisdiction.id';
    expect(found(record({ capacityAdvocacy: needing({ jurisdiction: scotland }) }))).to.have.members([
      differs,
      `error ${missing}`,
    ]);
    const there = record({
      jurisdiction: scotland,
      capacityAdvocacy: needing({ jurisdiction: { id: 'england', version: '1.0' } }),
    });
    expect(found(there)).to.deep.equal([differs]);
  });

  it('asks the record for it, and takes none from its sections or the page', () => {
    const value = without(
      record({ desiredOutcomes: desired({ jurisdiction: { id: 'england', version: '1.0' } }) }),
      'jurisdiction',
    );
    expect(found(value, { jurisdiction: 'england' })).to.deep.equal(['error record-jurisdiction-missing jurisdiction']);
  });

  it('tells of one that is not known once, and not in each section', () => {
    const guernsey = { id: 'guernsey', version: '3' };
    const value = concluded({
      jurisdiction: guernsey,
      desiredOutcomes: desired({ jurisdiction: guernsey, conversations: [{ ...talk, stages: ['beginning', 'end'] }] }),
    });
    expect(found(value)).to.deep.equal(['warning jurisdiction-unknown jurisdiction.id']);
    const profile = { id: 'guernsey', basedOn: 'england', version: '3' };
    expect(found(value, { profile })).to.deep.equal([]);
  });

  it('holds a section to the version of the record, as a warning, where both say one', () => {
    const withVersion = (version: string | undefined, ofRecord: string | undefined): string[] =>
      found({
        ...record({ reviewTimeline: going({ jurisdiction: { id: 'england', version } }) }),
        jurisdiction: { id: 'england', version: ofRecord },
      });
    expect(withVersion('1.0', '1.0')).to.deep.equal([]);
    expect(withVersion('1.1', '1.0')).to.deep.equal([
      'warning jurisdiction-differs reviewTimeline.jurisdiction.version',
    ]);
    expect(withVersion(undefined, '1.0')).to.deep.equal(['error version-missing reviewTimeline.jurisdiction.version']);
    expect(withVersion('1.1', undefined)).to.deep.equal(['error version-missing jurisdiction.version']);
  });

  it('looks at every section', () => {
    const sections = { desiredOutcomes: desired(), capacityAdvocacy: deciding(), reviewTimeline: going() };
    for (const [name, section] of Object.entries(sections))
      expect(found(record({ [name]: { ...section, jurisdiction: scotland } })), name).to.deep.equal([
        `error jurisdiction-differs ${name}.jurisdiction.id`,
      ]);
    expect(found(concluded({ closureFeedback: ended({ jurisdiction: scotland }) }))).to.deep.equal([
      'error jurisdiction-differs closureFeedback.jurisdiction.id',
    ]);
  });
});

describe('checkRecord and an enquiry that is not one under the statute', () => {
  it('makes good practice of what is a duty otherwise (Care Act 2014 s68)', () => {
    const missing = `advocate-missing ${noAdvocate}`;
    expect(found(record({ kind: 'section-42', capacityAdvocacy: needing() }))).to.deep.equal([`error ${missing}`]);
    expect(found(record({ kind: 'other', capacityAdvocacy: needing() }))).to.deep.equal([`warning ${missing}`]);
  });

  it('needs no criteria; one under the statute that is not met is worth a look', () => {
    const met = ['yes', 'no', 'not-known'];
    const criteria = met.map((answer) => ({ code: 'abuse-or-neglect', met: answer }));
    const value = (kind: string): object => record({ kind, concern: { ...concern, criteria } });
    expect(found(value('section-42'))).to.deep.equal(['warning criterion-not-met concern.criteria.1.met']);
    expect(found(value('other'))).to.deep.equal([]);
  });
});

describe('checkRecord and the capacity advocate (rule V16)', () => {
  const asked = (parts: object): boolean => {
    const decisions = [{ ...lacks, bestInterests: { decision: 'She takes part with her sister' } }];
    const value = record({ people: [adult], capacityAdvocacy: deciding({ decisions }), ...parts });
    return found(value).includes('warning capacity-advocate-missing capacityAdvocacy.advocacy.capacityAdvocate');
  };
  const risks = (...riskTypes: string[]): object => ({ concern: { ...concern, riskTypes } });

  it('is asked for where another person is thought to have caused the harm', () => {
    expect(asked(risks('physical'))).to.equal(true);
    expect(asked(risks('self-neglect', 'physical'))).to.equal(true);
    expect(asked({ concern: undefined, people })).to.equal(true);
    expect(asked({ ...risks('self-neglect'), people })).to.equal(true);
    expect(asked(risks('from-tomorrow')), 'a type that is not known here').to.equal(true);
  });

  it('is not asked for where nobody else is', () => {
    expect(asked(risks('self-neglect'))).to.equal(false);
    expect(asked({ concern: undefined })).to.equal(false);
    expect(asked(risks())).to.equal(false);
    expect(asked({ jurisdiction: { id: 'scotland', version: '1.0' }, ...risks('physical') })).to.equal(false);
  });

  it('is asked for by what a code of the council stands for', () => {
    const catalogue = { codes: [{ code: 'x-worcs-hoarding', list: 'risk-type', mapsTo: 'self-neglect' }] };
    const decisions = [{ ...lacks, bestInterests: { decision: 'x' } }];
    const value = record({
      people: [adult],
      ...risks('x-worcs-hoarding'),
      capacityAdvocacy: deciding({ decisions }),
    });
    expect(found(value, { catalogue })).to.deep.equal([]);
    expect(found(value)).to.include('warning capacity-advocate-missing capacityAdvocacy.advocacy.capacityAdvocate');
  });
});
