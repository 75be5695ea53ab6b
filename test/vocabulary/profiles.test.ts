import { expect } from 'chai';
import {
  advocacyFacts,
  appropriatePersonCheckList,
  capacityAdvocateCriterionList,
  capacityOrder,
  codesOf,
  contactPointList,
  findCode,
  jurisdictions,
  limbList,
  neutralProfile,
  profileOf,
  profiles,
  ruleSources,
  supportRoleList,
  timescalesOf,
  type Profile,
  type ProfileText,
} from '../../src/vocabulary/index.js';
import { textsIn, type Found } from './profiles-texts.js';

const all = Object.values(profiles);
const { england, wales, scotland, jersey } = profiles;
const wrong = (texts: readonly Found[], isWrong: (text: ProfileText) => boolean): string[] =>
  texts.filter(({ text }) => isWrong(text)).map(({ place, text }) => `${place}: ${text.en}`);

/** What each jurisdiction calls its law, in either language: what no other profile may say. */
const lawNames: Record<string, readonly RegExp[]> = {
  england: [
    /Care Act|Deddf Gofal 2014/,
    /Care and Support Statutory Guidance/,
    /SI 2006\/2883|OS 2006\/2883/,
    /\bSCIE\b/,
  ],
  'england and wales': [/Mental Capacity Act|Deddf Galluedd Meddyliol/, /Court of Protection|Llys Gwarchod/, /IMCA\b/],
  'england, wales and scotland': [/UK GDPR|GDPR y DU/],
  wales: [/Social Services and Well-being|Gwasanaethau Cymdeithasol a Llesiant/, /Part 10|Rhan 10/, /2007\/852/],
  scotland: [
    /Adult Support and Protection|Amddiffyn Oedolion \(yr Alban\)/,
    /Adults with Incapacity|ag Analluedd/,
    /[Ss]heriff|Siryf/,
  ],
  jersey: [/Capacity and Self-Determination|Hunanbenderfyniad/, /Royal Court|Llys Brenhinol/, /\bICA\b/, /\(Jersey\)/],
};

describe('the profiles', () => {
  it('are those of the jurisdictions that are known, with the same versions', () => {
    expect(Object.entries(profiles).map(([key, { id, version, name }]) => [key, id, version, name.en])).to.deep.equal(
      jurisdictions.map(({ id, version, name }) => [id, id, version, name]),
    );
    for (const profile of all) expect(profileOf(profile.id)).to.equal(profile);
  });

  it('have been approved by nobody', () => {
    for (const profile of [...all, neutralProfile]) {
      for (const field of ['approvedBy', 'approvedOn', 'translationApprovedBy'])
        expect(profile).not.to.have.property(field);
    }
  });

  it('say the same as the facts that rules go by', () => {
    for (const { id, advocacy, timescales } of all) {
      const { capacityAdvocate, capacityAdvocateMayBeInstructedWithFamily: may } = advocacy;
      expect(advocacyFacts(id), id).to.deep.equal({
        hasTest: advocacy.substantialDifficultyTest,
        isDuty: advocacy.duty,
        ...(capacityAdvocate && { capacityAdvocate }),
        ...(may && { mayBeInstructedWithFamily: may }),
      });
      expect(timescalesOf(id), id).to.deep.equal(timescales.map(({ text: _text, ...times }) => times));
    }
    for (const { id, capacityTest } of all) expect(capacityOrder(id), id).to.equal(capacityTest.order);
  });

  it('cite the same as the rules do', () => {
    for (const { id, advocacy, capacityTest } of all) {
      const cited = {
        advocacy: advocacy.rule.source,
        capacityAdvocate: advocacy.capacityAdvocateRule?.source,
        capacityOrder: capacityTest.orderSource.source,
        capacityNexus: capacityTest.nexus.source,
      };
      const there = Object.entries(cited).filter(([, source]) => source !== undefined);
      expect(ruleSources(id), id).to.deep.equal(Object.fromEntries(there));
    }
  });

  for (const profile of [...all, neutralProfile]) {
    const name = profile.id || 'neutral';
    const texts = textsIn(profile);

    it(`say of each text of ${name} what it rests on`, () => {
      expect(texts.length).to.be.greaterThan(25);
      expect(wrong(texts, ({ mark, source }) => mark === undefined && !source)).to.deep.equal([]);
      for (const { mark, source } of Object.values(profile.ageOfApplication)) expect(mark ?? source).to.be.a('string');
    });

    it(`have every text of ${name} in Welsh, with the marks of print and no space too many`, () => {
      const both = ({ en, cy = '' }: ProfileText): string[] => [en, cy];
      expect(wrong(texts, (text) => both(text).some((words) => words.trim() !== words || words === ''))).to.deep.equal(
        [],
      );
      expect(wrong(texts, (text) => both(text).some((words) => /['"`]|\s\s/.test(words)))).to.deep.equal([]);
      const same = wrong(texts, ({ en, cy }) => en === cy);
      expect(same).to.deep.equal([]);
    });

    it(`have in ${name} no word that is never said of people`, () => {
      const never = /victim|perpetrator|alleg|vulnerable adult|service user|non-?complian|disclos|consent|\bfail/i;
      const byth = /ioddefw|roseddw|yflawnwr|honedig|honnir|honiad|agored i niwed|efnydd\S* gwasanaeth|ydsyni|aniatâd/i;
      expect(wrong(texts, ({ en, cy = '' }) => never.test(en) || byth.test(cy))).to.deep.equal([]);
    });

    it(`name in ${name} no law of another jurisdiction`, () => {
      const written = JSON.stringify(profile);
      for (const [where, names] of Object.entries(lawNames)) {
        if (where.includes(profile.id) && profile.id) continue;
        for (const law of names) expect(written, `${where}: ${String(law)}`).not.to.match(law);
      }
    });
  }

  it('would see each of those laws', () => {
    for (const profile of all) {
      const own = Object.entries(lawNames).filter(([where]) => where.includes(profile.id));
      expect(own).not.to.deep.equal([]);
      for (const law of own.flatMap(([, names]) => names)) expect(JSON.stringify(profile), String(law)).to.match(law);
    }
  });
});

describe('a profile', () => {
  for (const profile of [...all, neutralProfile]) {
    const name = profile.id || 'neutral';

    it(`${name} asks the four questions of capacity in the order of the list`, () => {
      expect(profile.capacityTest.limbs.map(({ limb }) => limb)).to.deep.equal(codesOf(limbList));
      expect(profile.capacityTest.order).to.equal('functional-first');
      expect(profile.capacityTest.nexusRequired).to.equal(true);
    });

    it(`${name} has no rigid time, and codes of the lists, each once`, () => {
      const { timescales, advocacy, criteria, guidance, stages } = profile;
      expect(timescales.filter(({ hard }) => hard)).to.deep.equal([]);
      const { roles, appropriatePersonRules, capacityAdvocateCriteria } = advocacy;
      for (const list of [timescales, roles, appropriatePersonRules, criteria, guidance, stages]) {
        const codes = list.map(({ code }) => code);
        expect(new Set(codes).size, codes.join()).to.equal(codes.length);
        for (const code of codes) expect(code).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }
      const everyday = [
        'family',
        'friend',
        'interpreter',
        'intermediary',
        'communication-partner',
        'appropriate-person',
      ];
      for (const { code } of roles) {
        expect(codesOf(supportRoleList), code).to.include(code);
        expect(everyday).not.to.include(code);
      }
      for (const code of capacityAdvocateCriteria)
        expect(findCode(capacityAdvocateCriterionList, code)).not.to.equal(undefined);
    });

    it(`${name} maps its steps to the beginning, the middle and the end, in this order`, () => {
      const order = ['beginning', 'middle', 'end'];
      const parts = profile.stages.map(({ maps }) => order.indexOf(maps));
      expect(parts).to.deep.equal([...parts].sort());
      if (parts.length > 0) expect(new Set(parts).size).to.equal(3);
      for (const { code, maps } of profile.stages) {
        const known = findCode(contactPointList, code);
        if (known) expect(known.stage, code).to.equal(maps);
      }
    });

    it(`${name} has the checks of an appropriate person where it has that test, and a line where it has that duty or role`, () => {
      const { advocacy, whatFollows, law } = profile;
      const checks = advocacy.appropriatePersonRules.map(({ code }) => code);
      expect(checks).to.deep.equal(advocacy.substantialDifficultyTest ? codesOf(appropriatePersonCheckList) : []);
      expect(whatFollows.duty !== null).to.equal(advocacy.duty);
      const hasCapacityAdvocate = advocacy.capacityAdvocate !== null;
      for (const text of [whatFollows.capacityAdvocate, advocacy.capacityAdvocateRule, law.capacityAdvocacy]) {
        expect(text !== null).to.equal(hasCapacityAdvocate);
      }
      const named = advocacy.roles.map(({ code }) => code).filter((code) => /imca|ica$/.test(code));
      expect(named).to.deep.equal(hasCapacityAdvocate ? [advocacy.capacityAdvocate] : []);
      if (advocacy.duty) expect(law.safeguarding).not.to.equal(null);
    });
  }
});

/** The table in which the four differ. */
describe('what differs between the four', () => {
  const row = <T>(of: (profile: Profile) => T): T[] => [england, wales, scotland, jersey].map(of);

  it('is the law, and that Jersey has none on safeguarding', () => {
    expect(row(({ law }) => law.safeguarding?.en)).to.deep.equal([
      'Care Act 2014',
      'Social Services and Well-being (Wales) Act 2014',
      'Adult Support and Protection (Scotland) Act 2007',
      undefined,
    ]);
    expect(row(({ law }) => law.safeguarding?.provision)).to.deep.equal(['s42', 's126-128', 's3-4', undefined]);
    expect(row(({ law }) => law.capacity.en)).to.deep.equal([
      'Mental Capacity Act 2005',
      'Mental Capacity Act 2005',
      'Adults with Incapacity (Scotland) Act 2000',
      'Capacity and Self-Determination (Jersey) Law 2016',
    ]);
  });

  it('is the age from which safeguarding applies; capacity law has 16 everywhere', () => {
    expect(row(({ ageOfApplication }) => ageOfApplication.safeguarding.years)).to.deep.equal([18, 18, 16, 18]);
    expect(row(({ ageOfApplication }) => ageOfApplication.capacity.years)).to.deep.equal([16, 16, 16, 16]);
  });

  it('is the test, the duty and the capacity advocate', () => {
    expect(row(({ advocacy }) => advocacy.substantialDifficultyTest)).to.deep.equal([true, false, false, true]);
    expect(row(({ advocacy }) => advocacy.duty)).to.deep.equal([true, false, false, false]);
    const imca = 'advocate-imca';
    expect(row(({ advocacy }) => advocacy.capacityAdvocate)).to.deep.equal([imca, imca, null, 'advocate-ica']);
    expect(row(({ advocacy }) => advocacy.capacityAdvocateMayBeInstructedWithFamily)).to.deep.equal([
      true,
      'unverified',
      false,
      'unverified',
    ]);
  });

  it('is what follows where an advocate is asked for', () => {
    expect(row(({ whatFollows }) => whatFollows.duty?.en ?? whatFollows.advocate.en)).to.deep.equal([
      'An independent advocate must be arranged.',
      'Consider the person’s need for an advocate.',
      'Consider independent advocacy.',
      'Arrange an independent advocate. This is local good practice.',
    ]);
  });

  it('is the words of the place', () => {
    const term = (name: keyof Profile['terms']): string[] => row(({ terms }) => terms[name].en);
    expect(term('enquiry')).to.deep.equal(['enquiry', 'enquiry', 'inquiry', 'enquiry']);
    expect(term('courtAppointed')).to.deep.equal(['deputy', 'deputy', 'guardian', 'delegate']);
    expect(term('court')).to.deep.equal(['Court of Protection', 'Court of Protection', 'Sheriff Court', 'Royal Court']);
    expect(term('board')).to.deep.equal([
      'Safeguarding Adults Board',
      'Regional Safeguarding Board',
      'Adult Protection Committee',
      'Safeguarding Partnership Board',
    ]);
    expect(row(({ terms }) => terms.regulator.short?.en)).to.deep.equal(['CQC', 'CIW', undefined, 'JCC']);
    expect(wales.terms.regulator.short?.cy).to.equal('AGC');
  });

  it('is what decides for a person who cannot, the national return and the languages', () => {
    expect(row(({ capacityTest }) => capacityTest.substituteStandard)).to.deep.equal([
      'best-interests',
      'best-interests',
      'benefit',
      'best-interests',
    ]);
    expect(row(({ nationalReturn }) => nationalReturn)).to.deep.equal(['sac', 'wales', 'asp-nmds', null]);
    expect(row(({ locale }) => locale[0])).to.deep.equal(['en-GB', 'cy', 'en-GB', 'en-GB']);
    expect(row(({ emergency }) => emergency.number)).to.deep.equal(['999', '999', '999', '999']);
  });

  it('is marked where it was not read in its source', () => {
    const marks = (texts: readonly (ProfileText | { mark?: string } | null)[]): unknown[] =>
      texts.map((text) => text?.mark);
    const limbs = row(({ capacityTest }) => [...new Set(marks(capacityTest.limbs.map(({ text }) => text)))]);
    expect(limbs).to.deep.equal([['from-memory'], ['from-memory'], ['from-memory'], ['from-memory']]);
    expect(marks(row(({ capacityTest }) => capacityTest.nexus))).to.deep.equal(Array(4).fill('from-memory'));
    expect(marks(row(({ capacityTest }) => capacityTest.orderSource))).to.deep.equal([
      undefined,
      undefined,
      'proposed',
      'not-verified',
    ]);
    expect(marks(row(({ law }) => law.dataProtection))).to.deep.equal(Array(4).fill('from-memory'));
    expect(marks(row(({ law }) => law.capacity))).to.deep.equal([undefined, undefined, 'from-memory', undefined]);
    expect(marks([scotland.law.advocacy, scotland.advocacy.rule, england.pressure.route])).to.deep.equal(
      Array(3).fill('from-memory'),
    );
    expect(marks([england.whatFollows.canBegin, england.whatFollows.duty])).to.deep.equal(['from-memory', 'proposed']);
    expect(marks([wales.advocacy.capacityAdvocateRule])).to.deep.equal(['not-verified']);
    const withFamily = jersey.guidance.find(({ code }) => code === 'family-and-capacity-advocate');
    expect(withFamily?.text.mark).to.equal('not-verified');
    expect(england.criteria.map(({ text }) => text.mark)).to.deep.equal([undefined, undefined, undefined]);
    for (const { code, text } of england.guidance) {
      if (/Statutory Guidance/.test(text.source ?? '')) expect(text.mark, code).to.equal('from-memory');
    }
  });
});
