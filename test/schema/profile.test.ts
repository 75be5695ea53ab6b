import { expect } from 'chai';
import { checkProfile, type FieldIssue } from '../../src/schema/index.js';
import { profileStructure } from '../../src/schema/profile-shape.js';
import type { Node } from '../../src/schema/nodes.js';
import { neutralProfile, profileOf, profiles, type OwnProfile, type Profile } from '../../src/vocabulary/index.js';

const own: OwnProfile = {
  id: 'x-worcs',
  version: '1.0',
  name: { en: 'Worcestershire', cy: 'Swydd Gaerwrangon' },
  basedOn: 'england',
  terms: { leadTeam: { en: 'Safer Adults Team', short: { en: 'SAT' } } },
};
const today = '2026-05-20';
const approved = { approvedBy: 'Lead for mental capacity', approvedOn: '2026-05-14' };
const told = (issues: readonly FieldIssue[]): string[] =>
  issues.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`);
const check = (more: object = {}): string[] => told(checkProfile({ ...own, ...approved, ...more }, { today }));
const text = { en: 'Words' };

describe("checking a council's own profile", () => {
  it('is content with one that is approved and says what it is based on', () => {
    expect(check()).to.deep.equal([]);
  });

  it('says that nobody has approved it, and asks who and when together', () => {
    expect(told(checkProfile(own))).to.deep.equal(['info profile-not-approved ']);
    expect(check({ approvedOn: ' ' })).to.deep.equal(['error profile-approved-on-missing approvedOn']);
    const { approvedBy, approvedOn } = approved;
    expect(told(checkProfile({ ...own, approvedBy }, { today }))).to.deep.equal([
      'error profile-approved-on-missing approvedOn',
    ]);
    expect(told(checkProfile({ ...own, approvedOn }, { today }))).to.deep.equal([
      'error profile-approved-by-missing approvedBy',
    ]);
    expect(check({ approvedOn: '2026-05-21' })).to.deep.equal(['error date-future approvedOn']);
  });

  it('takes the profiles that are known here, with an id of their own', () => {
    for (const profile of [...Object.values(profiles), neutralProfile]) {
      const copy: unknown = JSON.parse(JSON.stringify({ ...profile, id: 'x-own', version: '2' }));
      expect(told(checkProfile(copy)), profile.id).to.deep.equal(['info profile-not-approved ']);
      expect(profileOf('x-own', copy)).to.deep.equal({ ...profile, id: 'x-own', version: '2' });
    }
  });

  it('warns where it is approved, and texts are still marked as not checked', () => {
    const marked = { en: 'x', mark: 'from-memory' };
    const more = {
      terms: { court: marked, police: { en: 'x', mark: 'proposed' } },
      ageOfApplication: { capacity: { years: 16, mark: 'not-verified' } },
      guidance: [
        { code: 'a', text },
        { code: 'b', text: marked },
      ],
    };
    expect(check(more)).to.have.members([
      'warning profile-mark-remains terms.court.mark',
      'warning profile-mark-remains ageOfApplication.capacity.mark',
      'warning profile-mark-remains guidance.1.text.mark',
    ]);
    expect(told(checkProfile({ ...own, ...more }))).to.deep.equal(['info profile-not-approved ']);
  });

  it('asks for what it is known by', () => {
    expect(told(checkProfile({}))).to.deep.equal([
      'error id-missing id',
      'error version-missing version',
      'error profile-name-missing name',
      'info profile-not-approved ',
    ]);
    expect(check({ name: { cy: 'Cymru' } })).to.deep.equal(['error profile-text-missing name.en']);
  });

  it('knows the jurisdictions that one can be based on', () => {
    expect(check({ basedOn: undefined })).to.deep.equal([]);
    expect(check({ basedOn: 'france' })).to.deep.equal(['error profile-base-unknown basedOn']);
    expect(check({ basedOn: 'constructor' })).to.deep.equal(['error profile-base-unknown basedOn']);
  });

  it('takes codes in kebab case, each once in its list', () => {
    const coded = (code?: unknown): object => ({ ...(code !== undefined && { code }), text });
    expect(check({ criteria: [coded('a-b'), coded('A b'), coded(), coded('a-b')] })).to.deep.equal([
      'error code-not-allowed criteria.1.code',
      'error profile-code-missing criteria.2.code',
      'error code-repeated criteria.3.code',
    ]);
    expect(check({ guidance: [coded('a'), coded('a')] })).to.deep.equal(['error code-repeated guidance.1.code']);
    const advocacy = {
      roles: [
        { code: 'advocate-imca', name: text },
        { code: 'advocate-imca', name: text },
        { code: 'advocate-new', name: text },
      ],
      appropriatePersonRules: [coded('willing-and-able'), coded('willing-and-able'), coded('kind')],
      capacityAdvocateCriteria: ['other', 'other'],
    };
    expect(check({ advocacy })).to.have.members([
      'error code-repeated advocacy.roles.1.code',
      'warning code-unknown advocacy.roles.2.code',
      'error code-repeated advocacy.appropriatePersonRules.1.code',
      'error code-not-allowed advocacy.appropriatePersonRules.2.code',
      'error code-repeated advocacy.capacityAdvocateCriteria',
    ]);
  });

  it('asks for all four questions about capacity, and a step for each part of the work', () => {
    const [first, ...others] = profiles.england.capacityTest.limbs;
    expect(check({ capacityTest: { limbs: profiles.jersey.capacityTest.limbs } })).to.deep.equal(
      [0, 1, 2, 3].map((i) => `warning profile-mark-remains capacityTest.limbs.${i}.text.mark`),
    );
    const limbs = [...others, { ...others[0], text }].map((limb) => ({ ...limb, text }));
    expect(check({ capacityTest: { limbs } })).to.deep.equal([
      'error code-repeated capacityTest.limbs.3.limb',
      'error profile-limb-missing capacityTest.limbs',
    ]);
    expect(check({ capacityTest: { limbs: [{ ...first, text, limb: 'act' }] } })).to.include(
      'error code-not-allowed capacityTest.limbs.0.limb',
    );
    const stage = (code: string, maps?: string): object => ({ code, label: text, ...(maps && { maps }) });
    expect(check({ stages: [stage('a', 'beginning'), stage('b', 'end')] })).to.deep.equal([
      'warning profile-stage-missing stages',
    ]);
    const all = [stage('a', 'beginning'), stage('b', 'middle'), stage('c', 'end')];
    for (const stages of [all, []]) expect(check({ stages })).to.deep.equal([]);
    expect(check({ stages: [...all, stage('a', 'end'), stage('d'), stage('e', 'after-end')] })).to.deep.equal([
      'error profile-part-missing stages.4.maps',
      'error code-not-allowed stages.5.maps',
      'error code-repeated stages.3.code',
    ]);
  });

  it('takes whole numbers, and says that no time is rigid', () => {
    const time = (more: object): object => ({ code: 'enquiry', text, ...more });
    for (const days of [0, -7, 1.5])
      expect(check({ timescales: [time({ days })] })).to.deep.equal([
        'error profile-number-not-whole timescales.0.days',
      ]);
    expect(check({ timescales: [time({ days: '7' })] })).to.deep.equal(['error type-wrong timescales.0.days']);
    expect(check({ timescales: [time({ days: 20, working: true, hard: false })] })).to.deep.equal([]);
    expect(check({ timescales: [time({ hard: true })] })).to.deep.equal([
      'warning profile-timescale-hard timescales.0.hard',
    ]);
    expect(check({ ageOfApplication: { safeguarding: { years: 17.5 }, capacity: {} } })).to.deep.equal([
      'error type-wrong ageOfApplication.capacity.years',
      'error profile-number-not-whole ageOfApplication.safeguarding.years',
    ]);
  });

  it('asks for the law and the line where it says that something is a duty', () => {
    expect(check({ advocacy: { duty: true } })).to.deep.equal([]);
    expect(check({ basedOn: 'jersey', advocacy: { duty: true } })).to.deep.equal([
      'error profile-duty-without-law advocacy.duty',
      'error profile-duty-line-missing whatFollows.duty',
    ]);
    const said = { law: { safeguarding: text }, whatFollows: { duty: text } };
    expect(check({ basedOn: 'jersey', advocacy: { duty: true }, ...said })).to.deep.equal([]);
    expect(check({ law: { safeguarding: null } })).to.deep.equal(['error profile-duty-without-law advocacy.duty']);
  });

  it('takes null where there is none, and nowhere else', () => {
    const none = {
      law: { safeguarding: null, advocacy: null, capacityAdvocacy: null },
      advocacy: { duty: false, capacityAdvocate: null, capacityAdvocateRule: null },
      whatFollows: { duty: null, capacityAdvocate: null },
      nationalReturn: null,
    };
    expect(check(none)).to.deep.equal([]);
    expect(check({ law: { capacity: null }, terms: { court: null }, stages: null })).to.deep.equal([
      'error type-wrong law.capacity',
      'error type-wrong terms.court',
      'error type-wrong stages',
    ]);
    const before = JSON.stringify(none);
    checkProfile(none);
    expect(JSON.stringify(none)).to.equal(before);
  });

  it('knows the answers to whether family may be there', () => {
    const may = (answer: unknown): string[] =>
      check({ advocacy: { capacityAdvocateMayBeInstructedWithFamily: answer } }).map(
        (line) => line.split(' ')[1] ?? '',
      );
    expect([may(true), may(false), may('unverified')]).to.deep.equal([[], [], []]);
    for (const answer of ['maybe', null, 1, {}, [], Object.create(null)])
      expect(may(answer)).to.deep.equal(['code-not-allowed']);
  });

  it('lets unknown fields pass, and asks a draft for types alone', () => {
    expect(check({ vendor: { a: 1 }, terms: { court: { ...text, vendor: 1 } } })).to.deep.equal([]);
    expect(told(checkProfile({ basedOn: 'france', stages: 5 }, { mode: 'draft' }))).to.deep.equal([
      'error type-wrong stages',
    ]);
  });

  it('never throws, whatever it is given', () => {
    const cycle: Record<string, unknown> = { ...own };
    cycle['law'] = cycle;
    cycle['advocacy'] = { capacityAdvocateMayBeInstructedWithFamily: cycle };
    expect(told(checkProfile(cycle))).to.include(
      'error code-not-allowed advocacy.capacityAdvocateMayBeInstructedWithFamily',
    );
    for (const value of [null, undefined, 7, 'x', [], () => 1, Symbol('x')])
      expect(told(checkProfile(value))).to.deep.equal(['error value-unreadable ']);
    const thrower = {
      get id(): string {
        throw new Error('no');
      },
    };
    expect(told(checkProfile(thrower))).to.deep.equal(['error value-unreadable ']);
    expect(told(checkProfile(JSON.parse('{"__proto__": {"id": "x"}, "constructor": 5}')))).to.include(
      'error id-missing id',
    );
    for (const junk of [null, 7, 'x', [], [null], {}, { en: 7 }]) {
      for (const field of Object.keys(profiles.england)) {
        const value = { ...own, [field]: junk };
        expect(checkProfile(value), field).to.be.an('array');
      }
    }
  });
});

describe('the structure of a profile', () => {
  it('knows every field of the profiles', () => {
    const unknown: string[] = [];
    const walk = (node: Node, value: unknown, place: string): void => {
      if (node.element) for (const entry of value as unknown[]) walk(node.element, entry, place);
      if (!node.shape) return;
      for (const [key, child] of Object.entries(value as object)) {
        const field = node.shape[key];
        if (!field) unknown.push(`${place}.${key}`);
        else if (child !== null) walk(field, child, `${place}.${key}`);
      }
    };
    for (const profile of Object.values<Profile>(profiles)) walk(profileStructure, profile, profile.id);
    expect(unknown).to.deep.equal([]);
  });
});
