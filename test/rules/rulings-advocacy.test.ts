import { expect } from 'chai';
import {
  advocacyDuty,
  appropriatePersons,
  capacityAdvocateDuty,
  capacityAdvocateLine,
  capacityConclusion,
  whatFollowsLine,
} from '../../src/rules/index.js';
import { checkCapacityAdvocacy, checkRecord } from '../../src/schema/index.js';
import { cy } from '../../src/locales/cy/index.js';
import { en } from '../../src/locales/en/index.js';
import { neutralProfile, profileOf, profiles, type Limb } from '../../src/vocabulary/index.js';
import {
  advocate,
  checks,
  coerced,
  harmful,
  jurisdiction,
  lacking,
  section,
  sister,
  withAdvocacy,
  withDecision,
  withHard,
} from '../vectors/capacity-advocacy/parts.js';
import { concluded, deciding } from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';

const in_ = (id: string, value: object): object => ({ ...value, ...jurisdiction(id) });

describe('ruling 1: where a duty is one', () => {
  it('is for an enquiry under the statute of England alone', () => {
    expect(advocacyDuty(withHard({}))).to.deep.include({
      result: 'duty',
      because: ['using-or-weighing-information-substantial', 'no-appropriate-person', 'statutory-duty'],
      sources: ['Care Act 2014 s68', 'V17'],
    });
  });

  it('is good practice for another enquiry, as it is given or as the record says', () => {
    const other = advocacyDuty(withHard({}), { kind: 'other' });
    expect(other).to.deep.include({ result: 'good-practice', open: true });
    expect(other.because.at(-1)).to.equal('other-enquiry');
    const record = (kind: string): unknown =>
      concluded({
        kind,
        capacityAdvocacy: deciding({ advocacy: { difficulties: { 'communicating-views': 'substantial' } } }),
      });
    expect(advocacyDuty(record('other')).result).to.equal('good-practice');
    expect(advocacyDuty(record('section-42')).result).to.equal('duty');
    const line = whatFollowsLine(profiles.england, other);
    expect(line.en).to.equal('Arrange an independent advocate. This is local good practice.');
  });

  it('is good practice where there is no statute', () => {
    const jersey = advocacyDuty(in_('jersey', withHard({})));
    expect(jersey.result).to.equal('good-practice');
    expect(jersey.because.at(-1)).to.equal('no-statutory-duty');
  });

  it("is what a council's own profile makes of it", () => {
    const own = { id: 'x-worcs', version: '1', basedOn: 'jersey', advocacy: { duty: true } };
    const value = in_('x-worcs', withHard({}));
    expect(advocacyDuty(value, { profile: own }).result).to.equal('duty');
    expect(advocacyDuty(value, { profile: { ...own, id: 'x-other' } }).result).to.equal('unknown');
    const line = whatFollowsLine(profileOf('x-worcs', own), { result: 'duty', because: [] });
    expect(line, 'a duty without a line of its own').to.equal(profiles.jersey.whatFollows.advocate);
  });

  it('is asked as if no advocate were there: one who is there ends no duty', () => {
    expect(advocacyDuty(withHard({ appointments: [{ ...advocate, status: 'already-in-place' }] }))).to.deep.include({
      result: 'duty',
      status: 'in-place',
      open: false,
      since: '2024-05-16',
      appointment: 0,
    });
  });

  it('follows from any one of the four areas, and from none where none is substantial', () => {
    for (const area of ['understanding-information', 'retaining-information', 'communicating-views']) {
      const duty = advocacyDuty(withAdvocacy({ difficulties: { [area]: 'substantial' } }));
      expect(duty.because[0], area).to.equal(`${area}-substantial`);
      expect(duty.result).to.equal('duty');
    }
    expect(advocacyDuty(section())).to.deep.include({ result: 'none', because: ['no-substantial-difficulty'] });
  });

  it('is not known before the four areas are', () => {
    for (const difficulties of [undefined, {}, { 'communicating-views': 'none' }])
      expect(advocacyDuty(withAdvocacy({ difficulties }))).to.deep.include({
        result: 'unknown',
        because: ['difficulties-not-known'],
        status: 'not-settled',
      });
  });
});

describe('ruling 2: the appropriate person', () => {
  const asked = (...decisions: object[]): string[] | undefined =>
    appropriatePersons(withHard({ appropriatePersons: [sister] }, { decisions }))[0]?.checks.map(({ check }) => check);

  it('is asked six of the seven checks: agreement, or best interests where the person cannot agree', () => {
    const cannotChoose = { ...lacking, type: 'be-represented-by-named-person' };
    expect(asked(lacking)).to.have.members(Object.keys(checks));
    expect(asked(cannotChoose)).to.have.members([
      ...Object.keys(without(checks, 'adult-agrees')),
      'best-interests-if-lacks-capacity',
    ]);
  });

  it('leaves the duty standing while they are under consideration, or while a check is open', () => {
    for (const parts of [
      { result: 'under-consideration' },
      { checks: without(checks, 'willing-and-able') },
      { checks: { ...checks, 'willing-and-able': 'not-known' } },
      { result: undefined },
    ]) {
      const value = withHard({ appropriatePersons: [{ ...sister, ...parts }] });
      expect(appropriatePersons(value)[0]?.result, JSON.stringify(parts)).to.equal('under-consideration');
      expect(advocacyDuty(value).result).to.equal('duty');
    }
  });

  it('revives the duty from the day on which somebody suitable was found to be implicated', () => {
    const implicated = { ...sister, implicatedOn: '2024-07-03' };
    const value = withHard({ difficultiesOn: '2024-05-14', appropriatePersons: [implicated] });
    expect(appropriatePersons(value)[0]?.because).to.deep.equal(['implicated-since']);
    expect(advocacyDuty(value)).to.deep.include({
      result: 'duty',
      because: ['using-or-weighing-information-substantial', 'appropriate-person-implicated', 'statutory-duty'],
      requiredSince: '2024-07-03',
      since: '2024-07-03',
      status: 'required-not-yet-appointed',
    });
  });

  it('revives it from that day also where they are recorded as not suitable since', () => {
    const history = [without(sister, 'id')];
    const since = (parts: object): string | undefined =>
      advocacyDuty(withHard({ difficultiesOn: '2024-05-14', appropriatePersons: [{ ...sister, ...parts, history }] }))
        .requiredSince;
    expect(since({ result: 'not-suitable', date: '2024-08-01', implicatedOn: '2024-07-03' })).to.equal('2024-07-03');
    expect(since({ result: 'adult-does-not-agree', date: '2024-08-01' })).to.equal('2024-08-01');
  });

  it('dates it by the answers where somebody never was suitable', () => {
    const refused = { ...sister, result: 'not-suitable', date: '2024-08-01' };
    const implicated = withHard({ appropriatePersons: [{ ...refused, implicatedOn: '2024-07-03' }] });
    expect(appropriatePersons(implicated)[0]?.because).to.deep.equal(['implicated-in-harm', 'stated-not-suitable']);
    expect(advocacyDuty(implicated).because).to.include('no-appropriate-person');
    expect(
      advocacyDuty(withHard({ difficultiesOn: '2024-05-14', appropriatePersons: [refused] })).requiredSince,
    ).to.equal('2024-05-14');
  });
});

describe('ruling 3: the exceptions for long stays and for disputes', () => {
  const told = profiles.england.guidance.find(({ code }) => code === 'exceptions-for-planning');

  it('are information, marked as not compared with their source', () => {
    expect(told?.text.en).to.match(/28 days.*eight weeks.*do not agree/);
    expect(told?.text).to.include({ mark: 'from-memory', source: 'SI 2014/2889 reg 4' });
  });

  it('drive nothing: an appropriate person is enough in an enquiry', () => {
    const stay = {
      type: 'where-to-live',
      matter: 'A care home for eight weeks, about which her sister does not agree',
    };
    const value = (more: object): object =>
      withHard(
        { appropriatePersons: [sister], difficultyNote: 'In hospital for 28 days', ...more },
        {
          decisions: [{ ...lacking, ...stay }],
        },
      );
    for (const more of [{}, { stayInDays: 60, dispute: 'yes' }])
      expect(advocacyDuty(value(more))).to.deep.include({ result: 'none', open: false });
  });
});

describe('ruling 4: the capacity advocate', () => {
  const value = (id = 'england', more: object = {}): object =>
    in_(id, { ...withDecision(lacking), ...harmful, ...more });
  const considered = (capacityAdvocate: object): object =>
    withAdvocacy({ capacityAdvocate }, { ...harmful, decisions: [lacking] });

  it('is to be considered where the person lacks capacity and another may have harmed them, family or not', () => {
    expect(capacityAdvocateDuty(value())).to.deep.equal({
      result: 'to-be-considered',
      because: ['lacks-capacity-for-a-decision', 'harm-by-another', 'family-does-not-matter'],
      sources: ['SI 2006/2883 reg 4 and 5; SCIE guide 32', 'V16'],
      role: 'advocate-imca',
      decisions: [0],
      open: true,
    });
  });

  it('is considered when it is said whether, and why', () => {
    expect(capacityAdvocateDuty(considered({ considered: 'yes' }))).to.include({ considered: 'yes', open: true });
    for (const answer of ['yes', 'no'])
      expect(capacityAdvocateDuty(considered({ considered: answer, reason: 'Nobody else speaks for her' }))).to.include(
        { considered: answer, open: false },
      );
  });

  it('is not to be considered for self-neglect alone, or without a lack of capacity', () => {
    const alone = { ...withDecision(lacking), people: [{ id: 'p1', roles: ['adult'] }] };
    expect(capacityAdvocateDuty(alone).because).to.deep.equal(['lacks-capacity-for-a-decision', 'no-harm-by-another']);
    expect(capacityAdvocateDuty(withDecision(lacking), { harmByAnother: false }).result).to.equal('none');
    expect(capacityAdvocateDuty(section(harmful)).because).to.deep.equal(['no-lack-of-capacity']);
    const record = concluded({
      concern: { riskTypes: ['self-neglect'] },
      people: [{ id: 'p1', roles: ['adult'] }],
      capacityAdvocacy: deciding({ decisions: [lacking] }),
    });
    expect(capacityAdvocateDuty(record).result).to.equal('none');
  });

  it('is not known to be while nobody says who caused the harm', () => {
    expect(capacityAdvocateDuty(withDecision(lacking))).to.deep.include({
      result: 'unknown',
      because: ['lacks-capacity-for-a-decision', 'harm-by-another-not-known'],
    });
    expect(capacityAdvocateDuty(without(value(), 'jurisdiction')).because).to.deep.equal(['jurisdiction-not-known']);
  });

  it('is known to be where anybody in the section is said to have caused the harm, whether they are one of the people or not', () => {
    const said: Record<string, object> = {
      'somebody who is with the person': { involvement: { supporters: [{ id: 's1', isSourceOfHarm: true }] } },
      'somebody with an id': { involvement: { supporters: [{ id: 's1', personId: 'p9', isSourceOfHarm: true }] } },
      'somebody considered': { advocacy: { appropriatePersons: [{ ...sister, isSourceOfHarm: true }] } },
    };
    const people = [{ id: 'p1', roles: ['adult'] }];
    for (const [who, parts] of Object.entries(said)) {
      for (const known of [{}, { people }]) {
        const alone = { ...withDecision(lacking), ...known, ...parts };
        expect(capacityAdvocateDuty(alone).because, who).to.include('harm-by-another');
        const capacityAdvocacy = deciding({ decisions: [lacking], ...parts });
        const record = concluded({ concern: { riskTypes: ['self-neglect'] }, ...known, capacityAdvocacy });
        expect(capacityAdvocateDuty(record), who).to.include({ result: 'to-be-considered', open: true });
        expect(checkRecord(record).map(({ code }) => code)).to.include('capacity-advocate-missing');
      }
    }
  });

  it('is not known by what was recorded by mistake, and of the person themselves is harm to another', () => {
    const considering = (parts: object): object => ({ advocacy: { appropriatePersons: [{ ...sister, ...parts }] } });
    const mistake = considering({ isSourceOfHarm: true, status: 'entered-in-error' });
    expect(capacityAdvocateDuty({ ...withDecision(lacking), ...mistake }).result).to.equal('unknown');
    const people = [{ id: 'p1', roles: ['adult'] }];
    const themselves = considering({ personId: 'p1', isSourceOfHarm: true });
    expect(capacityAdvocateDuty({ ...withDecision(lacking), people, ...themselves }).because).to.deep.equal([
      'lacks-capacity-for-a-decision',
      'harm-to-another',
      'family-does-not-matter',
    ]);
  });

  it('is also for a person who may have harmed another', () => {
    const people = [{ id: 'p1', roles: ['adult'], isSourceOfHarm: true }];
    expect(capacityAdvocateDuty(value('england', { people })).because).to.deep.equal([
      'lacks-capacity-for-a-decision',
      'harm-to-another',
      'family-does-not-matter',
    ]);
    const record = concluded({ concern: {}, people, capacityAdvocacy: deciding({ decisions: [lacking] }) });
    expect(capacityAdvocateDuty(record).because).to.deep.equal([
      'lacks-capacity-for-a-decision',
      'harm-to-another',
      'family-does-not-matter',
    ]);
    expect(checkRecord(record).map(({ code }) => code)).to.include('capacity-advocate-missing');
  });

  it('is asked about in Jersey and Wales, where nothing is asserted about family', () => {
    for (const [id, role] of [
      ['jersey', 'advocate-ica'],
      ['wales', 'advocate-imca'],
    ] as const) {
      const duty = capacityAdvocateDuty(value(id));
      expect(duty).to.include({ result: 'to-be-considered', role });
      expect(duty.because.at(-1)).to.equal('family-not-verified');
      expect(capacityAdvocateLine(profileOf(id), duty)).to.equal(profiles[id].whatFollows.capacityAdvocate);
    }
  });

  it('is not there in Scotland, and no line speaks of one', () => {
    const duty = capacityAdvocateDuty(value('scotland'));
    expect(duty).to.deep.include({ result: 'none', because: ['no-such-advocate-here'], sources: ['V16'] });
    expect(capacityAdvocateLine(profiles.scotland, duty)).to.equal(undefined);
    const own = { id: 'x-worcs', basedOn: 'england', advocacy: { capacityAdvocate: null } };
    const none = capacityAdvocateDuty(value('x-worcs'), { profile: own });
    expect(none, 'a council that has none').to.deep.include({ result: 'none', sources: ['V16'] });
  });
});

describe('ruling 11: a source of harm supports nobody here', () => {
  it('and is caught by their id and by what is said of them', () => {
    const two = [
      { ...sister, personId: 'p2' },
      { ...sister, id: 's2', isSourceOfHarm: true },
    ];
    const found = appropriatePersons(withHard({ appropriatePersons: two }, harmful));
    expect(found.flatMap(({ because }) => because)).to.deep.equal([
      'recorded-as-source-of-harm',
      'said-to-be-source-of-harm',
    ]);
    const given = appropriatePersons(withHard({ appropriatePersons: two.slice(0, 1) }), harmful);
    expect(given[0]?.result, 'by the people of the record').to.equal('not-suitable');
  });

  it('and is a warning while the work goes on, an error at the end', () => {
    const supporter = { id: 's1', personId: 'p2', roles: ['friend'], purpose: 'To be with me' };
    const value = section({ ...harmful, involvement: { supporters: [supporter] } });
    const severity = (closing: boolean): string | undefined =>
      checkCapacityAdvocacy(value, { closing }).find(({ code }) => code === 'supporter-is-source-of-harm')?.severity;
    expect([severity(false), severity(true)]).to.deep.equal(['warning', 'error']);
  });

  it('and the same capacity advocate does not speak for both', () => {
    const value = withAdvocacy({ capacityAdvocate: { considered: 'yes', reason: 'Alone', alsoForSourceOfHarm: true } });
    expect(checkCapacityAdvocacy(value, { today: '2025-01-01' })).to.deep.include({
      code: 'capacity-advocate-for-both',
      path: ['advocacy', 'capacityAdvocate', 'alsoForSourceOfHarm'],
      severity: 'warning',
    });
  });
});

describe('ruling 12: words outside England and Wales', () => {
  it('ask in Scotland the same four questions in the words of its own Act', () => {
    const { limbs } = profiles.scotland.capacityTest;
    const four: Limb[] = ['understand', 'retain', 'use-or-weigh', 'communicate'];
    expect(limbs.map(({ limb }) => limb)).to.deep.equal(four);
    for (const { text } of limbs) expect(text.source).to.include('Adults with Incapacity (Scotland) Act 2000');
    expect(capacityConclusion(lacking, { jurisdiction: 'scotland' })).to.deep.include({
      result: 'lacks-capacity',
      sources: ['Adults with Incapacity (Scotland) Act 2000 s1(6)', 'V12', 'V13'],
    });
  });

  it('say everywhere that something other than an impairment stops the person deciding freely', () => {
    for (const id of [...Object.keys(profiles), undefined])
      expect(capacityConclusion(coerced, { ...(id && { jurisdiction: id }) }).result, id).to.equal('unable-not-mca');
    expect(en.vocabulary['capacity-conclusion']['unable-not-mca']).to.equal(
      'Something other than an impairment stops them deciding freely',
    );
    expect(JSON.stringify([en, cy].map(({ vocabulary }) => vocabulary['capacity-conclusion']))).not.to.match(
      /MCA|\bAct\b/,
    );
  });

  it('are neutral where no jurisdiction is known', () => {
    const free = without(withHard({}), 'jurisdiction');
    const lines = neutralProfile.whatFollows;
    expect(whatFollowsLine(undefined, advocacyDuty(free))).to.equal(lines.advocate);
    expect(whatFollowsLine(undefined, advocacyDuty(without(section(), 'jurisdiction')))).to.equal(lines.none);
    expect(whatFollowsLine(undefined, advocacyDuty({}))).to.equal(lines.unknown);
    expect(whatFollowsLine(profiles.england, advocacyDuty(section()))).to.equal(profiles.england.whatFollows.none);
  });
});
