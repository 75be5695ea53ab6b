import { expect } from 'chai';
import {
  capacityAdvocacySchema,
  checkCapacityAdvocacy,
  checkRecord,
  currentDecisions,
  type CheckOptions,
} from '../../src/schema/index.js';
import { codesOf, capacityConclusionList } from '../../src/vocabulary/index.js';
import {
  able,
  advocate,
  agreed,
  checks,
  coerced,
  considered,
  hard,
  harmful,
  jurisdiction,
  lacking,
  none,
  presumed,
  refusal,
  section,
  sister,
  withAdvocacy,
  withDecision,
  withHard,
  withRefusal,
} from '../vectors/capacity-advocacy/parts.js';
import { without } from '../vectors/vector.js';

const found = (value: unknown, options?: CheckOptions): string[] =>
  checkCapacityAdvocacy(value, options).map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`);
/** The section without its jurisdiction, so that the one given counts. */
const unpinned = (value: object): object => without(value, 'jurisdiction');

describe('checkCapacityAdvocacy', () => {
  it('asks nothing where nothing is in doubt, whatever the decision is about (rule V14)', () => {
    for (const type of ['take-part-in-enquiry', 'make-a-will-or-lpa', 'other', 'x-worcs-own']) {
      const { id, trigger, date, conclusion } = presumed;
      const bare = { id, type, trigger, date, conclusion };
      const issues = checkCapacityAdvocacy(withDecision(bare));
      expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      expect(issues.map(({ code }) => code)).to.deep.equal(type.startsWith('x-') ? ['code-unknown'] : []);
    }
    // What is there all the same does not make more be asked.
    const full = { ...presumed, limbs: {}, practicableSteps: [], doubtReasons: [], nexus: 'not-reached' };
    expect(found(withDecision(full))).to.deep.equal([]);
  });

  it('takes every conclusion that goes with its trigger, and no other', () => {
    for (const conclusion of codesOf(capacityConclusionList)) {
      const isPresumed = conclusion === 'has-capacity-presumed';
      const wrong = { ...presumed, trigger: isPresumed ? 'reason-to-doubt' : 'no-reason-to-doubt', conclusion };
      const code = isPresumed ? 'conclusion-though-doubt' : 'conclusion-though-no-doubt';
      expect(found(withDecision(wrong)), conclusion).to.include(`error ${code} decisions.0.conclusion`);
    }
  });

  it('knows the types of the council, and what they stand for', () => {
    const catalogue = {
      codes: [
        { code: 'x-worcs-who-speaks', mapsTo: 'be-represented-by-named-person', list: 'decision-type' },
        { code: 'x-worcs-rash', mapsTo: 'unwise-decision', list: 'doubt-reason' },
        { code: 'x-worcs-peer', mapsTo: 'advocate-informal', list: 'support-role' },
      ],
    };
    const unable = { ...lacking, type: 'x-worcs-who-speaks' };
    const inHerInterest = { ...without(checks, 'adult-agrees'), 'best-interests-if-lacks-capacity': 'yes' };
    const persons = { appropriatePersons: [{ ...sister, checks: inHerInterest }] };
    expect(found(withAdvocacy(persons, { decisions: [unable] }), { catalogue })).to.deep.equal([]);
    expect(found(withDecision({ ...able, doubtReasons: ['x-worcs-rash'] }), { catalogue })).to.deep.equal([
      'warning unwise-decision-only decisions.0.doubtReasons',
    ]);
    const peer = withHard({ appointments: [{ ...advocate, role: 'x-worcs-peer' }] });
    expect(found(peer, { catalogue })).to.deep.equal(['error advocate-missing advocacy.appointments']);
  });

  it('is a duty in England for an enquiry under section 42 alone', () => {
    const missing = (kind?: string): string[] => found(withHard({}), kind === undefined ? {} : { kind });
    expect(missing()).to.deep.equal(['error advocate-missing advocacy.appointments']);
    expect(missing('section-42')).to.deep.equal(['error advocate-missing advocacy.appointments']);
    expect(missing('other')).to.deep.equal(['warning advocate-missing advocacy.appointments']);
    const unasked = section({ advocacy: { adviceGivenOn: '2024' } });
    expect(found(unasked, { kind: 'other' })).to.deep.equal(['warning difficulty-missing advocacy.difficulties']);
  });

  it('goes by the jurisdiction that is given where none is pinned, and by the one that is', () => {
    const value = withHard({});
    expect(found(unpinned(value), { jurisdiction: 'england' })).to.deep.equal([
      'error advocate-missing advocacy.appointments',
    ]);
    expect(found(unpinned(value), { jurisdiction: 'scotland' })).to.deep.equal([]);
    expect(found(value, { jurisdiction: 'scotland' })).to.have.length(1);
  });

  it("goes by the council's own profile", () => {
    const advocacy = { substantialDifficultyTest: true, duty: true, capacityAdvocate: null };
    const profile = { id: 'guernsey', version: '1', advocacy };
    const value = withHard({}, { ...jurisdiction('guernsey'), ...harmful, decisions: [lacking] });
    expect(found(value, { profile })).to.deep.equal(['error advocate-missing advocacy.appointments']);
    expect(found(value)).to.deep.equal(['warning jurisdiction-unknown jurisdiction.id']);
  });

  it('asks for the capacity advocate where another may have done harm (rule V16)', () => {
    const asked = 'warning capacity-advocate-missing advocacy.capacityAdvocate';
    const value = withDecision(lacking);
    expect(found(value)).to.deep.equal([]);
    expect(found(value, { harmByAnother: true })).to.deep.equal([asked]);
    expect(found(value, { people: [{ id: 'p2', isSourceOfHarm: true }] })).to.deep.equal([asked]);
    // Self-neglect, although somebody is on record: who gives it knows better.
    expect(found(section({ ...harmful, decisions: [lacking] }), { harmByAnother: false })).to.deep.equal([]);
    for (const id of ['wales', 'jersey']) {
      const there = section({ ...jurisdiction(id), decisions: [lacking] });
      expect(found(there, { harmByAnother: true }), id).to.deep.equal([asked]);
    }
  });

  it('no longer asks for it where the person can decide again', () => {
    const regained = { ...able, id: 'd2', matter: lacking.matter, type: lacking.type, date: '2024-06-01' };
    expect(found(withDecision(lacking, regained), { harmByAnother: true, closing: true })).to.deep.equal([]);
  });

  it('makes errors of some prompts when the enquiry is being closed', () => {
    const lacks = withDecision(without(lacking, 'bestInterests'));
    expect(found(lacks, { harmByAnother: true, closing: true })).to.deep.equal([
      'error best-interests-missing decisions.0.bestInterests',
      'error capacity-advocate-missing advocacy.capacityAdvocate',
    ]);
    const capacityAdvocate = { considered: 'yes' };
    const unreasoned = withAdvocacy({ capacityAdvocate }, { decisions: [lacking] });
    expect(found(unreasoned, { harmByAnother: true, closing: true })).to.deep.equal([
      'error capacity-advocate-reason-missing advocacy.capacityAdvocate.reason',
    ]);
    const supporters = [{ id: 's1', isSourceOfHarm: true }];
    expect(found(section({ involvement: { supporters } }), { closing: true })).to.deep.equal([
      'error supporter-is-source-of-harm involvement.supporters.0.isSourceOfHarm',
    ]);
    // Whoever has authority in law keeps it until a court decides.
    const representative = { personId: 'p2', role: 'attorney-health-welfare' };
    const people = [{ id: 'p2', isSourceOfHarm: true }];
    const attorney = withDecision({ ...lacking, representative });
    expect(found(attorney, { people, harmByAnother: false, closing: true })).to.deep.equal([
      'warning representative-is-source-of-harm decisions.0.representative.personId',
    ]);
  });

  it('follows references to the people of the record', () => {
    const value = withAdvocacy({ appropriatePersons: [{ ...sister, personId: 'p5' }] });
    expect(found(value)).to.deep.equal([]);
    expect(found(value, { people: [{ id: 'p5' }] })).to.deep.equal([]);
    expect(found(value, { people: [] })).to.deep.equal(['error person-unknown advocacy.appropriatePersons.0.personId']);
    expect(found(value, { people: [{ id: 'p5', isSourceOfHarm: true }] })).to.deep.equal([
      'error appropriate-person-is-source-of-harm advocacy.appropriatePersons.0.personId',
    ]);
  });

  it('asks about agreement or best interests by the decision that is about this person (rule V18)', () => {
    const people = [{ id: 'p4' }, { id: 'p5' }];
    const about = { type: 'be-represented-by-named-person', representative: { personId: 'p4' } };
    const decisions = [{ ...lacking, ...about, matter: 'Whether her nephew speaks for her' }];
    const given = (parts: object): string[] =>
      found(withAdvocacy({ appropriatePersons: [{ ...sister, ...parts }] }, { people, decisions }));
    const missing = ['error appropriate-person-checks-missing advocacy.appropriatePersons.0.checks'];
    // That she agrees counts for whom she can decide about, and not for the nephew.
    expect(given({ personId: 'p5' })).to.deep.equal([]);
    expect(given({ personId: 'p4' })).to.deep.equal(missing);
    // Of somebody without an id nobody can say that the decision is not about them.
    expect(given({})).to.deep.equal(missing);
  });

  it('lets each status that answers an advocate be, and each person be declined by who can', () => {
    const declined = { ...advocate, status: 'declined-by-person', offerOpen: 'yes' };
    const unable = { ...lacking, type: 'take-part-in-enquiry', matter: 'Taking part' };
    const value = withHard({ appointments: [declined] }, { decisions: [unable] });
    expect(found(value)).to.deep.equal(['error advocate-declined-without-capacity advocacy.appointments.0.status']);
    const since = { ...able, id: 'd2', type: unable.type, matter: unable.matter, date: '2024-06' };
    expect(found(withHard({ appointments: [declined] }, { decisions: [unable, since] }))).to.deep.equal([]);
    // Being unable to decide about money says nothing about an advocate.
    expect(found(withHard({ appointments: [declined] }, { decisions: [lacking] }))).to.deep.equal([]);
  });

  it('counts a refusal as one where pressure was considered, by its id or its day', () => {
    const at = (entry: object): string[] => found(section({ coercion: [considered, entry], refusals: [refusal] }));
    const missed = ['warning coercion-at-refusal-missing refusals.0'];
    const entry = { ...considered, id: 'k2', date: '2024-07-01' };
    expect(at(entry)).to.deep.equal(missed);
    expect(at({ ...entry, refusalId: 'r1' })).to.deep.equal([]);
    expect(at({ ...entry, date: refusal.date })).to.deep.equal([]);
    expect(at({ ...entry, refusalId: 'r1', finding: 'not-yet-considered' })).to.deep.equal(missed);
  });

  it('asks for legal advice of whoever is stopped from deciding freely, until it was thought of', () => {
    const entries = (...coercion: object[]): string[] => found(section({ decisions: [coerced], coercion }));
    expect(entries(considered, { ...considered, id: 'k2' })).to.deep.equal([
      'warning legal-advice-missing coercion.1.legalAdvice',
    ]);
    expect(entries({ ...considered, legalAdvice: 'not-needed' }, { ...considered, id: 'k2' })).to.deep.equal([]);
    const free = { ...able, id: 'd2', type: coerced.type, matter: coerced.matter, date: '2024-08' };
    expect(found(section({ decisions: [coerced, free] }))).to.deep.equal([]);
  });

  it('says the same as the zod schema, of the four answers of a refusal, too', () => {
    expect(capacityAdvocacySchema.safeParse(withRefusal({})).success).to.equal(true);
    for (const [field, wrong] of [
      ['respected', 'perhaps'],
      ['support', '\u200b'],
      ['monitoring', ''],
      ['offerOpen', 'not-known'],
    ] as const) {
      expect(capacityAdvocacySchema.safeParse(withRefusal({ [field]: wrong })).success, field).to.equal(false);
    }
  });
});

describe("a council's own test of capacity", () => {
  const profile = (capacityTest: unknown, id = 'x'): object => ({ id, basedOn: 'england', capacityTest });
  const under = (capacityTest: unknown, decision: object, pinned = 'x'): string[] =>
    found({ ...section({ decisions: [decision] }), ...jurisdiction(pinned) }, { profile: profile(capacityTest) });
  const diagnosticFirst = { order: 'diagnostic-first' };
  const noCause = { nexusRequired: false };
  const asked = without(able, 'limbs');
  const place = 'decisions.0.nexus';

  it('may ask first for an impairment: where the person turns out able, that answer stays', () => {
    for (const nexus of ['impairment-present-not-cause', 'no-impairment', 'not-reached'])
      expect(under(diagnosticFirst, { ...able, nexus }), nexus).to.deep.equal([]);
    expect(under({ order: 'functional-first' }, { ...able, nexus: 'no-impairment' })).to.deep.equal([
      `error nexus-though-able ${place}`,
    ]);
  });

  it('never makes an impairment the cause of an inability that is not there', () => {
    expect(under(diagnosticFirst, { ...able, nexus: 'impairment-causes-inability' })).to.deep.equal([
      `error nexus-though-able ${place}`,
    ]);
    const mistake = { ...able, nexus: 'impairment-causes-inability', status: 'entered-in-error' };
    expect(under(diagnosticFirst, mistake)).to.deep.equal(['error decision-missing decisions']);
  });

  it('may ask first for an impairment: that the rest is still open is no reason to wonder', () => {
    const open = { ...asked, nexus: 'impairment-present-not-cause', conclusion: 'awaiting-assessment' };
    expect(under(diagnosticFirst, open)).to.deep.equal([]);
    expect(under(diagnosticFirst, { ...asked, nexus: 'no-impairment' })).to.deep.equal([]);
    expect(under({}, open)).to.deep.equal([`warning nexus-before-inability ${place}`]);
  });

  it('may ask for no cause: a lack of capacity is whole without it, and not without the rest', () => {
    expect(under(noCause, without(lacking, 'nexus'))).to.deep.equal([]);
    for (const nexus of ['impairment-present-not-cause', 'not-reached'])
      expect(under(noCause, { ...lacking, nexus }), nexus).to.deep.equal([]);
    expect(under(noCause, without(lacking, 'nexus', 'assessor'))).to.deep.equal([
      'error assessor-missing decisions.0.assessor',
    ]);
    const stopped = { ...without(coerced, 'nexus'), restrictions: ['coercion'] };
    expect(under(noCause, stopped)).to.deep.equal(['warning legal-advice-missing coercion.0.legalAdvice']);
    expect(under(noCause, { ...able, nexus: 'no-impairment' })).to.deep.equal([`error nexus-though-able ${place}`]);
  });

  it('asks for the cause in its order and without exception where it says nothing else', () => {
    for (const odd of [undefined, null, 7, [], {}, { nexusRequired: 'no' }, { nexusRequired: null, order: 'any' }]) {
      expect(under(odd, without(lacking, 'nexus'))).to.deep.equal([`error nexus-missing ${place}`]);
      expect(under(odd, { ...lacking, nexus: 'no-impairment' })).to.deep.equal([`error nexus-not-cause ${place}`]);
      expect(under(odd, { ...able, nexus: 'no-impairment' })).to.deep.equal([`error nexus-though-able ${place}`]);
    }
    const other = without(lacking, 'nexus');
    expect(under(noCause, other, 'england'), 'of another jurisdiction').to.deep.equal([`error nexus-missing ${place}`]);
  });

  it('holds where the host says which jurisdiction it is, and in a record', () => {
    const options = { profile: profile({ ...noCause, ...diagnosticFirst }) };
    const value = section({ decisions: [without(lacking, 'nexus'), { ...able, id: 'd2', nexus: 'no-impairment' }] });
    expect(found(unpinned(value), { ...options, jurisdiction: 'x' })).to.deep.equal([]);
    const record = { ...jurisdiction('x'), schemaVersion: '1.0', reference: 'r', kind: 'other', startedOn: '2024-05' };
    const within = (more: CheckOptions): string[] =>
      checkRecord({ ...record, capacityAdvocacy: unpinned(value) }, more).map(({ code }) => code);
    expect(within(options)).to.deep.equal([]);
    expect(within({})).to.include.members(['nexus-missing', 'nexus-though-able']);
    for (const odd of [null, 7, 'x', [], { id: 7 }])
      expect(found({ ...value, jurisdiction: odd }, options), String(odd)).to.include(`error nexus-missing ${place}`);
  });
});

describe('currentDecisions', () => {
  const places = (...decisions: object[]): number[] => currentDecisions(decisions).map(([place]) => place);

  it('gives the latest of each matter, by date of assessment and then by entry', () => {
    const at = (date: string, parts: object = {}): object => ({ ...lacking, date, ...parts });
    expect(places(at('2024-05-20'), at('2024-05-21'))).to.deep.equal([1]);
    expect(places(at('2024-05-21'), at('2024-05-20'))).to.deep.equal([0]);
    expect(places(at('2024-05-20'), at('2024-05-20'))).to.deep.equal([1]);
    expect(places(at('2024-05'), at('2024'))).to.deep.equal([0]);
    expect(places(at('2024-05-20'), at('2024-05-21', { matter: ` ${lacking.matter.toUpperCase()} ` }))).to.deep.equal([
      1,
    ]);
  });

  it('passes over what was recorded by mistake, however late it is', () => {
    const mistake = { ...lacking, date: '2024-07-01', status: 'entered-in-error' };
    expect(places(lacking, mistake)).to.deep.equal([0]);
    expect(places(mistake)).to.deep.equal([]);
    expect(places(lacking, { ...mistake, status: 'amended' })).to.deep.equal([1]);
  });

  it('keeps decisions about other matters, or of another type, apart', () => {
    expect(places(lacking, { ...lacking, matter: 'The house' }, { ...lacking, type: 'where-to-live' })).to.deep.equal([
      0, 1, 2,
    ]);
    expect(places({}, { date: '2024' })).to.deep.equal([1]);
    expect(currentDecisions(undefined)).to.deep.equal([]);
  });
});

describe('garbage as capacity and advocacy', () => {
  const people = [null, 7, { id: 7 }, { id: 'p1', isSourceOfHarm: 'yes' }];
  const values: Record<string, unknown> = {
    'limbs that are a list': withDecision({ ...lacking, limbs: [{ answer: 'unable' }] }),
    'limbs that are texts': withDecision({ ...lacking, limbs: { retain: 'unable', understand: null } }),
    'limbs under other names': withDecision({ ...lacking, limbs: { toString: { answer: 'unable' } } }),
    'a limb that is a list': withDecision({ ...lacking, limbs: { retain: ['unable'] } }),
    'codes that are lists': withDecision({ ...lacking, conclusion: ['lacks-capacity'], nexus: {} }),
    'own keys of the prototype': withDecision(
      JSON.parse(
        '{"__proto__":{"conclusion":"lacks-capacity"},"constructor":{"limbs":1},"limbs":{"__proto__":{}}}',
      ) as object,
    ),
    'difficulties that are a text': withAdvocacy({ difficulties: 'substantial', appointments: { 0: advocate } }),
    'checks that are a list': withAdvocacy({ appropriatePersons: [{ ...sister, checks: ['yes'] }, null, 7] }),
    'people that are none': section({ people, involvement: { supporters: [{ id: 's1', personId: 'p1' }] } }),
    holes: section({ decisions: [, presumed, ,], coercion: [,], refusals: [, refusal] }), // eslint-disable-line no-sparse-arrays
    'a refusal of itself': section({ coercion: [{ ...considered, refusalId: 'k1' }], sharing: [agreed, agreed] }),
  };
  for (const [name, value] of Object.entries(values)) {
    it(`${name} gives issues with code and path, and is left as it was`, () => {
      const before = Object.keys(value as object);
      for (const options of [
        {},
        { mode: 'draft' as const },
        { people, closing: true, catalogue: [null], profile: 7 },
      ]) {
        for (const { code, path } of checkCapacityAdvocacy(value, options)) {
          expect(code).to.match(/^[a-z]+(-[a-z]+)+$/);
          expect(code).not.to.equal('value-unreadable');
          expect(path.every((key) => typeof key === 'string' || typeof key === 'number')).to.equal(true);
        }
      }
      expect(checkCapacityAdvocacy(value).length).to.be.greaterThan(0);
      expect(Object.keys(value as object)).to.deep.equal(before);
    });
  }

  it('a decision that is its own history is read once', () => {
    const own: Record<string, unknown> = { ...lacking };
    own['history'] = [own];
    expect(found(withDecision(own))).to.deep.equal([]);
  });

  it('finds no inability in limbs that cannot be read', () => {
    for (const limbs of [[{ answer: 'unable' }], { retain: ['unable'] }, { retain: 'unable' }, 'unable']) {
      const codes = checkCapacityAdvocacy(withDecision({ ...lacking, limbs })).map(({ code }) => code);
      expect(codes, JSON.stringify(limbs)).to.include('type-wrong');
      expect(capacityAdvocacySchema.safeParse(withDecision({ ...lacking, limbs })).success).to.equal(false);
    }
  });

  it('many decisions, people and advocates give an answer', () => {
    const many = 2000;
    const list = (make: (i: number) => object): object[] => Array.from({ length: many }, (_, i) => make(i));
    const value = section({
      people: list((i) => ({ id: `p${i}`, isSourceOfHarm: i % 2 === 0 })),
      decisions: list((i) => ({
        ...lacking,
        id: `d${i}`,
        type: 'be-represented-by-named-person',
        matter: `m${i % 7}`,
      })),
      coercion: list((i) => ({ ...considered, id: `k${i}`, refusalId: `r${i}` })),
      refusals: list((i) => ({ ...refusal, id: `r${i}` })),
      advocacy: {
        difficulties: { ...none, ...hard },
        appropriatePersons: list((i) => ({ ...sister, id: `q${i}`, personId: `p${i}` })),
        appointments: list((i) => ({ ...advocate, id: `a${i}`, status: 'ended' })),
      },
    });
    expect(checkCapacityAdvocacy(value).length).to.be.greaterThan(many);
  });
});
