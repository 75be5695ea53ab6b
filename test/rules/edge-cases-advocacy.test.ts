import { expect } from 'chai';
import {
  advocacyDuty,
  appropriatePersons,
  capacityAdvocateDuty,
  capacityConclusion,
  capacityRollUp,
  whatFollowsLine,
} from '../../src/rules/index.js';
import { cy } from '../../src/locales/cy/index.js';
import { en } from '../../src/locales/en/index.js';
import { checkCapacityAdvocacy, checkRecord, type CheckOptions } from '../../src/schema/index.js';
import { profileOf, profiles } from '../../src/vocabulary/index.js';
import {
  able,
  advocate,
  checks,
  coerced,
  hard,
  harmful,
  jurisdiction,
  lacking,
  presumed,
  refusal,
  section,
  sister,
  withDecision,
  withHard,
} from '../vectors/capacity-advocacy/parts.js';
import { concluded, deciding, endedWith } from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';

const issuesOf = (value: unknown, options?: CheckOptions): string[] =>
  checkCapacityAdvocacy(value, { today: '2025-01-01', ...options }).map(({ code, severity }) => `${severity} ${code}`);
const aboutPart = { type: 'take-part-in-enquiry', matter: 'Whether to take part' };

describe('edge case 1: capacity differs per decision and over time', () => {
  const now = { ...lacking, ...aboutPart, date: '2024-05-20' };
  const later = { ...able, ...aboutPart, id: 'd2', date: '2024-09-23' };

  it('is concluded for each decision by itself', () => {
    expect(capacityConclusion(lacking).result).to.equal('lacks-capacity');
    expect(capacityConclusion(able).result).to.equal('has-capacity-assessed');
    expect(capacityConclusion(presumed).result).to.equal('has-capacity-presumed');
  });

  it('comes to one figure by the latest assessment of each decision, whatever the order of entry', () => {
    expect(capacityRollUp(withDecision(now)).result).to.equal('lacked-capacity');
    expect(capacityRollUp(withDecision(now, later)).result).to.equal('did-not-lack-capacity');
    expect(capacityRollUp(withDecision(later, now)).result).to.equal('did-not-lack-capacity');
  });

  it('leaves a decision about money out of the figure, although the person lacks capacity for it', () => {
    expect(capacityRollUp(withDecision(presumed, { ...lacking, id: 'd2' }))).to.include({
      result: 'did-not-lack-capacity',
    });
  });
});

describe('edge case 2: able, or unable because of something other than an impairment', () => {
  it('is never a lack of capacity where fear stops the person, and no impairment does', () => {
    expect(capacityConclusion({ ...coerced, conclusion: 'lacks-capacity' })).to.deep.include({
      result: 'unable-not-mca',
      because: ['unable-to-use-or-weigh', 'no-impairment'],
      stated: 'lacks-capacity',
      differs: true,
    });
    expect(capacityConclusion({ ...coerced, nexus: 'impairment-present-not-cause' }).because).to.deep.equal([
      'unable-to-use-or-weigh',
      'impairment-not-cause',
    ]);
  });

  it('asks what stops the person before it says anything', () => {
    for (const nexus of [undefined, 'not-reached'])
      expect(capacityConclusion({ ...lacking, nexus }), nexus).to.deep.include({
        result: undefined,
        needs: ['cause-not-answered'],
      });
  });

  it('keeps those who are stopped by others apart among those who do not lack capacity', () => {
    expect(capacityRollUp(withDecision(presumed, { ...coerced, id: 'd2' }))).to.deep.include({
      result: 'did-not-lack-capacity',
      because: ['stopped-by-something-else'],
    });
  });

  it('comes in the figure to what the answers come to, and says of which decisions something else was stated', () => {
    const stated = { ...coerced, id: 'd2', conclusion: 'lacks-capacity' };
    expect(capacityRollUp(withDecision(presumed, stated))).to.deep.include({
      result: 'did-not-lack-capacity',
      because: ['stopped-by-something-else', 'decision-stated-otherwise'],
      decisions: [0, 1],
      statedOtherwise: [1],
    });
    const able_ = { ...able, id: 'd2', conclusion: 'lacks-capacity' };
    expect(capacityRollUp(withDecision(presumed, able_))).to.deep.include({
      computed: 'did-not-lack-capacity',
      computedBecause: ['capacity-for-every-decision', 'decision-stated-otherwise'],
      statedOtherwise: [1],
    });
  });

  it('asks for legal advice where something else stops the person, and nobody says whether there is any', () => {
    expect(issuesOf(withDecision(coerced))).to.deep.equal(['warning legal-advice-missing']);
  });

  it('takes an unwise decision for no reason to doubt, and finds nobody unable because of one', () => {
    const unwise = { doubtReasons: ['unwise-decision'] };
    expect(capacityConclusion({ ...lacking, ...unwise })).to.deep.include({
      result: undefined,
      needs: ['unwise-decision-only'],
    });
    expect(capacityConclusion({ ...coerced, ...unwise }).result).to.equal(undefined);
    expect(capacityConclusion({ ...able, ...unwise }).result, 'they were asked, and are able').to.equal(
      'has-capacity-assessed',
    );
    expect(capacityConclusion({ trigger: 'reason-to-doubt', ...unwise }).because).to.deep.equal([
      'unwise-decision-only',
      'limbs-not-answered',
    ]);
    for (const other of [
      { doubtReasons: ['unwise-decision', 'does-not-remember'] },
      { doubtReasons: ['unwise-decision', 'a-reason-of-the-future'] },
      { doubtReasons: ['x-worcs-reason'] },
      { ...unwise, doubt: 'She gave the same answer to every question' },
    ]) {
      expect(capacityConclusion({ ...lacking, ...other }).result, JSON.stringify(other)).to.equal('lacks-capacity');
      expect(issuesOf(withDecision({ ...lacking, ...other })).join()).to.not.include('unwise-decision-only');
    }
    expect(capacityConclusion({ ...lacking, ...unwise, doubt: ' ' }).result).to.equal(undefined);
  });

  it('asks for the reason to doubt before it says that the person lacks capacity', () => {
    for (const doubtReasons of [undefined, []]) {
      expect(capacityConclusion({ ...lacking, doubtReasons })).to.deep.include({
        result: undefined,
        needs: ['doubt-not-recorded'],
      });
      expect(capacityConclusion({ ...lacking, doubtReasons, doubt: 'She asks the same again' }).result).to.equal(
        'lacks-capacity',
      );
      expect(capacityConclusion({ ...able, doubtReasons }).result).to.equal('has-capacity-assessed');
    }
  });
});

describe('edge case 5: others decided for the person, who then regains capacity', () => {
  const represent = { type: 'be-represented-by-named-person', matter: 'Whether her sister represents her' };
  const inHerInterest = { ...without(checks, 'adult-agrees'), 'best-interests-if-lacks-capacity': 'yes' };
  const then = { ...lacking, ...represent };
  const regained = { ...able, ...represent, id: 'd2', date: '2024-06-20' };
  const considered = (of: object, ...decisions: object[]): unknown =>
    appropriatePersons(withHard({ appropriatePersons: [{ ...sister, checks: of }] }, { decisions }))[0];

  it('asks for best interests while they cannot choose who speaks for them, and for their agreement once they can', () => {
    expect(considered(inHerInterest, then)).to.include({ result: 'suitable' });
    expect(considered(inHerInterest, then, regained)).to.deep.include({
      result: 'under-consideration',
      because: ['agreement-not-known'],
    });
    expect(considered(checks, then, regained)).to.include({ result: 'suitable' });
    expect(considered(checks, then)).to.deep.include({
      result: 'under-consideration',
      because: ['best-interests-not-known'],
    });
  });

  it('lets them decline an advocate again', () => {
    const declined = { appointments: [{ ...advocate, status: 'declined-by-person', offerOpen: 'yes' }] };
    const part = { ...lacking, ...aboutPart };
    const again = { ...able, ...aboutPart, id: 'd2', date: '2024-06-20' };
    expect(advocacyDuty(withHard(declined, { decisions: [part] })).statusBecause).to.deep.equal([
      'declined-without-capacity',
    ]);
    expect(advocacyDuty(withHard(declined, { decisions: [part, again] }))).to.include({
      status: 'declined',
      open: false,
    });
  });
});

describe('edge case 6: the would-be appropriate person', () => {
  const people = [
    { id: 'p1', roles: ['adult'] },
    { id: 'p2', roles: ['nephew'], isSourceOfHarm: true },
  ];
  const somebody = (parts: object): object => withHard({ appropriatePersons: [{ ...sister, ...parts }] }, { people });
  const no = (check: string): object => ({ checks: { ...checks, [check]: 'no' } });
  const unsuitable: [who: string, parts: object, because: string][] = [
    ['is recorded as a source of harm', { personId: 'p2' }, 'recorded-as-source-of-harm'],
    ['is said to be a source of harm', { isSourceOfHarm: true }, 'said-to-be-source-of-harm'],
    ['is paid to care for the person', no('not-paid-or-professional'), 'paid-or-professional'],
    ['has an interest in the will', no('no-conflict-of-interest'), 'conflict-of-interest'],
    ['is somebody whom the person does not agree to', no('adult-agrees'), 'adult-does-not-agree'],
    ['is not willing', no('willing-and-able'), 'not-willing-or-able'],
    ['does not help the person to take part', no('facilitates-involvement'), 'does-not-facilitate-involvement'],
    ['may have a part in the harm', no('not-implicated-in-harm'), 'implicated-in-harm'],
    ['is somebody to whom the person said no', { result: 'adult-does-not-agree' }, 'adult-does-not-agree'],
  ];

  for (const [who, parts, because] of unsuitable) {
    it(`who ${who} is not suitable, whatever was stated, and the duty stands`, () => {
      const [person] = appropriatePersons(somebody(parts));
      expect(person).to.deep.include({ result: 'not-suitable', because: [because], index: 0 });
      expect(advocacyDuty(somebody(parts))).to.include({ result: 'duty', open: true });
    });
  }

  it('who passes every check takes the place of an advocate', () => {
    const [person] = appropriatePersons(somebody({ personId: 'p1' }));
    expect(person).to.deep.include({ result: 'suitable', because: ['all-checks-answered-yes'], personId: 'p1' });
    expect(person?.checks).to.deep.equal(Object.keys(checks).map((check) => ({ check, answer: 'yes' })));
    expect(advocacyDuty(somebody({}))).to.include({ result: 'none', status: 'appropriate-person-in-place' });
  });

  it('is each looked at by themselves: one who is suitable is enough', () => {
    const two = [{ ...sister, id: 's0', personId: 'p2' }, sister];
    const value = withHard({ appropriatePersons: two }, { people });
    expect(appropriatePersons(value).map(({ result }) => result)).to.deep.equal(['not-suitable', 'suitable']);
    expect(advocacyDuty(value).result).to.equal('none');
  });

  it('who is the source of harm does not interpret for the person or sit with them, either', () => {
    const supporter = { id: 's1', personId: 'p2', roles: ['interpreter'], purpose: 'To put it in her words' };
    const value = section({ people, involvement: { supporters: [supporter] } });
    expect(issuesOf(value)).to.include('warning supporter-is-source-of-harm');
    expect(issuesOf(value, { closing: true })).to.include('error supporter-is-source-of-harm');
  });
});

describe('edge case 7: an advocate is required, and the enquiry is urgent', () => {
  const waiting = { ...advocate, status: 'required-not-yet-appointed', date: '2024-05-16' };
  const value = withHard({ difficultiesOn: '2024-05-14', appointments: [waiting] });

  it('may begin before there is one, and that one is required stays open since the day it was known', () => {
    expect(advocacyDuty(value)).to.deep.include({
      result: 'duty',
      status: 'required-not-yet-appointed',
      statusBecause: ['advocate-not-yet-appointed'],
      open: true,
      mayBegin: true,
      requiredSince: '2024-05-14',
      since: '2024-05-14',
      appointment: 0,
    });
  });

  it('stays open where nothing was recorded about an advocate, or where it was said that none is needed', () => {
    for (const [appointments, because] of [
      [[], 'nothing-recorded'],
      [[{ ...advocate, status: 'not-required' }], 'said-not-to-be-needed'],
      [[{ ...advocate, status: 'considered-not-needed' }], 'said-not-to-be-needed'],
      [[{ ...advocate, status: 'ended' }], 'advocate-ended'],
    ] as const)
      expect(advocacyDuty(withHard({ appointments })), because).to.deep.include({
        status: 'required-not-yet-appointed',
        statusBecause: [because],
        open: true,
        mayBegin: true,
      });
  });

  it('says in the words of each place that it can begin', () => {
    for (const profile of Object.values(profiles)) expect(profile.whatFollows.canBegin.en).to.match(/can begin now\.$/);
  });

  it('can be saved like that, and closed with a reason, never silently', () => {
    expect(issuesOf(value)).to.deep.equal(['warning advocate-not-yet-appointed']);
    const record = (closureFeedback?: unknown): string[] =>
      checkRecord(
        concluded({
          capacityAdvocacy: deciding({
            advocacy: { adviceGivenOn: '2024', difficulties: hard, appointments: [waiting] },
          }),
          ...(closureFeedback !== undefined && { closureFeedback }),
        }),
        { today: '2025-01-01' },
      ).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
    expect(record()).to.deep.equal(['unmet-duty-reason-missing']);
    expect(record(endedWith({ unmetDutyReason: 'She asked to stop before one could come' }))).to.deep.equal([]);
  });
});

describe('edge case 8: the person says no', () => {
  const value = (refused: object, more: object = {}): object =>
    withHard(
      { appointments: [{ ...advocate, status: 'required-not-yet-appointed' }], ...more },
      { decisions: [{ ...able, type: 'agree-to-enquiry', doubtReasons: ['unwise-decision'] }], refusals: [refused] },
    );

  it('and is not found to lack capacity for it, and what is required stays required', () => {
    const refused = value(refusal) as { decisions: object[] };
    expect(capacityConclusion(refused.decisions[0]).result).to.equal('has-capacity-assessed');
    expect(advocacyDuty(refused)).to.include({ result: 'duty', open: true });
    expect(capacityRollUp(refused).result).to.equal('did-not-lack-capacity');
  });

  it('to an advocate: with capacity that is respected, and the offer stays open', () => {
    const declined = { ...advocate, status: 'declined-by-person', date: '2024-05-18', offerOpen: 'yes' };
    const duty = advocacyDuty(withHard({ appointments: [declined] }));
    expect(duty).to.deep.include({ result: 'duty', status: 'declined', open: false, since: '2024-05-18' });
    expect(duty).not.to.have.property('mayBegin');
    expect(duty.statusBecause).to.deep.equal(['advocate-declined', 'offer-stays-open']);
  });

  it('to an advocate: it stays open until the offer does', () => {
    for (const offerOpen of [undefined, 'no'])
      expect(
        advocacyDuty(withHard({ appointments: [{ ...advocate, status: 'declined-by-person', offerOpen }] })),
      ).to.deep.include({ status: 'declined', statusBecause: ['advocate-declined'], open: true });
    for (const { vocabulary } of [en, cy])
      expect(vocabulary['because-advocacy-status']['advocate-declined']).to.not.match(/offer|cynnig/);
  });
});

describe('edge case 20: one jurisdiction is not another', () => {
  const lawOfOthers = /Care Act|SI 20|SCIE|Mental Capacity Act|JB/;
  const all = (id: string): string[] => {
    const value = { ...withHard({}, harmful), ...jurisdiction(id), decisions: [lacking] };
    return [
      advocacyDuty(value),
      capacityAdvocateDuty(value),
      ...appropriatePersons({ ...value, advocacy: { appropriatePersons: [sister] } }),
      capacityConclusion(lacking, { jurisdiction: id }),
    ].flatMap(({ sources }) => sources);
  };
  const linesOf = (id: string): string => {
    const value = { ...withHard({}), ...jurisdiction(id) };
    return whatFollowsLine(profileOf(id), advocacyDuty(value)).en;
  };

  it('speaks of a duty in England alone', () => {
    expect(linesOf('england')).to.equal('An independent advocate must be arranged.');
    expect(all('england')).to.include.members(['Care Act 2014 s68', 'A Local Authority v JB [2021] UKSC 52']);
  });

  it('speaks in Jersey of good practice, and names no law of England', () => {
    expect(linesOf('jersey')).to.equal('Arrange an independent advocate. This is local good practice.');
    expect(all('jersey').join()).not.to.match(lawOfOthers);
    expect(all('jersey')).to.include.members(['Jersey MSP Toolkit s3']);
  });

  it('considers advocacy for everyone in Scotland, in its words, and knows no capacity advocate', () => {
    expect(linesOf('scotland')).to.equal('Consider independent advocacy.');
    expect(profiles.scotland.whatFollows.canBegin.en).to.include('inquiry');
    expect(all('scotland').join()).not.to.match(lawOfOthers);
    const value = { ...withDecision(lacking), ...harmful, ...jurisdiction('scotland') };
    expect(capacityAdvocateDuty(value)).to.deep.include({
      result: 'none',
      because: ['no-such-advocate-here'],
      open: false,
    });
    expect(advocacyDuty(value)).to.deep.include({
      result: 'consider',
      because: ['considered-for-everyone'],
      sources: ['Adult Support and Protection (Scotland) Act 2007 s6'],
    });
  });

  it('speaks Welsh in Wales', () => {
    const value = { ...withHard({}), ...jurisdiction('wales') };
    const line = whatFollowsLine(profileOf('wales'), advocacyDuty(value));
    expect(line).to.include({ cy: 'Ystyriwch angen y person am eiriolwr.' });
    expect(advocacyDuty(value).sources.join()).to.include('Part 10 code of practice');
  });

  it('goes by the jurisdiction that the record pins, and by the one given where it pins none', () => {
    expect(advocacyDuty(withHard({}), { jurisdiction: 'jersey' }).result).to.equal('duty');
    const free = without(withHard({}), 'jurisdiction');
    expect(advocacyDuty(free, { jurisdiction: 'jersey' }).result).to.equal('good-practice');
    expect(advocacyDuty(free)).to.deep.include({
      result: 'unknown',
      because: ['using-or-weighing-information-substantial', 'jurisdiction-not-known'],
      open: false,
    });
    const record = concluded({
      jurisdiction: { id: 'jersey', version: '1.0' },
      capacityAdvocacy: deciding({ advocacy: { difficulties: hard } }),
    });
    expect(advocacyDuty(record, { jurisdiction: 'england' }).result).to.equal('good-practice');
  });
});
