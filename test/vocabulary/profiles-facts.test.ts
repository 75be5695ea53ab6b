import { expect } from 'chai';
import {
  advocacyFacts,
  capacityOrder,
  isNexusRequired,
  ruleSources,
  timescalesOf,
} from '../../src/vocabulary/index.js';

describe('what rules know of advocacy', () => {
  it('is a duty in England alone, and local good practice in Jersey', () => {
    expect(advocacyFacts('england')).to.deep.equal({
      hasTest: true,
      isDuty: true,
      capacityAdvocate: 'advocate-imca',
      mayBeInstructedWithFamily: true,
    });
    expect(advocacyFacts('jersey')).to.deep.equal({
      hasTest: true,
      isDuty: false,
      capacityAdvocate: 'advocate-ica',
      mayBeInstructedWithFamily: 'unverified',
    });
    expect(advocacyFacts('wales')).to.include({ hasTest: false, isDuty: false, capacityAdvocate: 'advocate-imca' });
    expect(advocacyFacts('scotland')).to.deep.equal({ hasTest: false, isDuty: false });
  });

  it('is nothing where the jurisdiction is not known', () => {
    for (const id of [undefined, '', 'france', 'constructor', '__proto__', 'England']) {
      expect(advocacyFacts(id), id).to.equal(undefined);
      expect(timescalesOf(id), id).to.deep.equal([]);
    }
  });

  it("is what a council's own profile says, and else what the one says that it is based on", () => {
    const own = { id: 'x', basedOn: 'england', advocacy: { duty: false, capacityAdvocate: null } };
    expect(advocacyFacts('x', own)).to.deep.equal({ hasTest: true, isDuty: false });
    expect(advocacyFacts('x', { id: 'x', basedOn: 'england' })).to.deep.equal(advocacyFacts('england'));
    expect(advocacyFacts('x', { ...own, basedOn: 'jersey', advocacy: {} })).to.deep.equal(advocacyFacts('jersey'));
    const replaced = { capacityAdvocate: 'advocate-ica', capacityAdvocateMayBeInstructedWithFamily: false };
    expect(advocacyFacts('england', { id: 'england', advocacy: replaced })).to.deep.equal({
      hasTest: true,
      isDuty: true,
      capacityAdvocate: 'advocate-ica',
    });
    expect(advocacyFacts('x', { id: 'x', advocacy: { substantialDifficultyTest: true } })).to.deep.equal({
      hasTest: true,
      isDuty: false,
    });
  });

  it('is not taken from a profile of another id, or from anything else', () => {
    for (const own of [null, 7, 'x', [], {}, { id: 'y', advocacy: { duty: true } }, { advocacy: { duty: true } }]) {
      expect(advocacyFacts('england', own)).to.deep.equal(advocacyFacts('england'));
      expect(advocacyFacts('x', own)).to.equal(undefined);
      expect(advocacyFacts(undefined, own)).to.equal(undefined);
    }
    for (const advocacy of [null, 7, [], 'x']) {
      expect(advocacyFacts('x', { id: 'x', advocacy })).to.equal(undefined);
      expect(advocacyFacts('wales', { id: 'wales', advocacy })).to.deep.equal(advocacyFacts('wales'));
    }
    expect(advocacyFacts('x', { id: 'x', advocacy: { duty: 'yes', capacityAdvocate: 5 } })).to.deep.equal({
      hasTest: false,
      isDuty: false,
    });
  });
});

describe('the usual times', () => {
  it('are seven working days in Wales, and no jurisdiction has a hard one', () => {
    expect(timescalesOf('wales')).to.deep.equal([{ code: 'enquiry', days: 7, working: true, hard: false }]);
    for (const id of ['england', 'wales', 'scotland', 'jersey'])
      for (const { hard } of timescalesOf(id)) expect(hard).to.equal(false);
  });

  it("are a council's own where it says so, even none, and are never hard", () => {
    const days = { code: 'enquiry', days: 20, working: true, hard: true, text: { en: 'x' } };
    const own = { id: 'x', basedOn: 'wales', timescales: [days, { code: 'advocate' }] };
    expect(timescalesOf('x', own)).to.deep.equal([
      { code: 'enquiry', days: 20, working: true, hard: false },
      { code: 'advocate', hard: false },
    ]);
    expect(timescalesOf('x', { ...own, timescales: [] })).to.deep.equal([]);
    expect(timescalesOf('x', { id: 'x', basedOn: 'wales' })).to.deep.equal(timescalesOf('wales'));
    const odd = [null, 5, {}, { code: 7 }, { code: 'a', days: -1 }, { code: 'b', days: 1.5 }, { code: 'c', days: '7' }];
    expect(timescalesOf('x', { ...own, timescales: odd })).to.deep.equal([]);
    expect(timescalesOf('x', { ...own, timescales: 'soon' })).to.deep.equal(timescalesOf('wales'));
  });
});

describe('the order of the two questions about capacity', () => {
  it('is what the person can do, and then why not, unless a profile says otherwise', () => {
    for (const id of ['england', 'wales', 'scotland', 'jersey', 'france', undefined])
      expect(capacityOrder(id), id).to.equal('functional-first');
    const own = (capacityTest: unknown): string => capacityOrder('x', { id: 'x', basedOn: 'england', capacityTest });
    expect(own({ order: 'diagnostic-first' })).to.equal('diagnostic-first');
    for (const odd of [undefined, null, 7, [], {}, { order: 'both' }, { order: ['diagnostic-first'] }])
      expect(own(odd)).to.equal('functional-first');
    expect(capacityOrder('y', { id: 'x', capacityTest: { order: 'diagnostic-first' } })).to.equal('functional-first');
  });
});

describe('the cause of an inability', () => {
  it('is asked for, unless a profile says that it is not', () => {
    for (const id of ['england', 'wales', 'scotland', 'jersey', 'france', undefined])
      expect(isNexusRequired(id), id).to.equal(true);
    const own = (capacityTest: unknown): boolean => isNexusRequired('x', { id: 'x', basedOn: 'jersey', capacityTest });
    expect(own({ nexusRequired: false })).to.equal(false);
    for (const odd of [undefined, null, 7, [], {}, { nexusRequired: true }, { nexusRequired: 'no' }])
      expect(own(odd)).to.equal(true);
    expect(isNexusRequired('y', { id: 'x', capacityTest: { nexusRequired: false } })).to.equal(true);
  });
});

describe('the sources of the rules', () => {
  it("are those of a council's own profile where it has texts of its own, and else of the one it is based on", () => {
    const own = (parts: object): object => ruleSources('x', { id: 'x', basedOn: 'jersey', ...parts });
    const jersey = ruleSources('jersey');
    expect(own({})).to.deep.equal(jersey);
    expect(own({ advocacy: { rule: { en: 'Arrange one', source: 'Our procedures' } } })).to.deep.equal({
      ...jersey,
      advocacy: 'Our procedures',
    });
    const { advocacy: _advocacy, ...rest } = jersey;
    expect(own({ advocacy: { rule: { en: 'Arrange one' } } }), 'replaced whole').to.deep.equal(rest);
    expect(own({ advocacy: { rule: { en: 'Arrange one', source: ' ' } } })).to.deep.equal(rest);
    for (const odd of [undefined, null, 7, [], { rule: null }, { rule: { source: 'x' } }, { rule: { en: ' ' } }])
      expect(own({ advocacy: odd })).to.deep.equal(jersey);
  });

  it('are none where the jurisdiction is not known', () => {
    for (const id of [undefined, '', 'france', 'constructor', '__proto__'])
      expect(ruleSources(id, { id: 'y', basedOn: 'england' }), id).to.deep.equal({});
  });
});
