import { expect } from 'chai';
import {
  advocacyDuty,
  appropriatePersons,
  capacityAdvocateDuty,
  capacityConclusion,
  capacityRollUp,
} from '../../src/rules/index.js';
import type { CheckOptions } from '../../src/schema/index.js';
import {
  becauseAdvocacyList,
  becauseAdvocacyStatusList,
  becauseAppropriatePersonList,
  becauseCapacityAdvocateList,
  becauseCapacityList,
  becauseCapacityRollUpList,
  codesOf,
  type BecauseAdvocacy,
  type BecauseAdvocacyStatus,
  type BecauseAppropriatePerson,
  type BecauseCapacity,
  type BecauseCapacityAdvocate,
  type BecauseCapacityRollUp,
  type CodeList,
} from '../../src/vocabulary/index.js';
import {
  able,
  advocate,
  checks,
  coerced,
  harmful,
  jurisdiction,
  lacking,
  presumed,
  section,
  sister,
  withAdvocacy,
  withDecision,
  withHard,
} from '../vectors/capacity-advocacy/parts.js';
import { concluded, deciding, endedWith } from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';

// Each reason that a rule can give is given by some case: a code that no case gives would be a label that nobody ever reads.

type Case = readonly [value: unknown, options?: CheckOptions];
type Why = (value: unknown, options?: CheckOptions) => readonly string[];
const allGiven = <C extends string>(rule: string, list: CodeList, why: Why, cases: Record<C, Case>): void => {
  describe(`the reasons of ${rule}`, () => {
    for (const [code, [value, options]] of Object.entries<Case>(cases))
      it(`are ${code} for one`, () => expect(why(value, options)).to.include(code));

    it('are all of the list, and no other', () => {
      expect(Object.keys(cases)).to.have.members(codesOf(list));
      for (const [value, options] of Object.values<Case>(cases)) {
        const given = why(value, options);
        expect(codesOf(list)).to.include.members([...given]);
        expect(new Set(given).size, 'each once').to.equal(given.length);
      }
    });
  });
};

const hardArea = (area: string): Case => [withAdvocacy({ difficulties: { [area]: 'substantial' } })];
allGiven<BecauseAdvocacy>('advocacyDuty', becauseAdvocacyList, (...given) => advocacyDuty(...given).because, {
  'understanding-information-substantial': hardArea('understanding-information'),
  'retaining-information-substantial': hardArea('retaining-information'),
  'using-or-weighing-information-substantial': hardArea('using-or-weighing-information'),
  'communicating-views-substantial': hardArea('communicating-views'),
  'no-substantial-difficulty': [section()],
  'difficulties-not-known': [withAdvocacy({ difficulties: {} })],
  'appropriate-person-suitable': [withHard({ appropriatePersons: [sister] })],
  'no-appropriate-person': [withHard({})],
  'appropriate-person-implicated': [withHard({ appropriatePersons: [{ ...sister, implicatedOn: '2024-07' }] })],
  'statutory-duty': [withHard({})],
  'no-statutory-duty': [withHard({}, jurisdiction('jersey'))],
  'other-enquiry': [withHard({}), { kind: 'other' }],
  'considered-for-everyone': [section(jurisdiction('scotland'))],
  'jurisdiction-not-known': [section(jurisdiction('france'))],
});

const withStatus = (status: string, parts: object = {}): Case => [
  withHard({ appointments: [{ ...advocate, status }], ...parts }),
];
const cannotTakePart = { decisions: [{ ...lacking, type: 'take-part-in-enquiry' }] };
allGiven<BecauseAdvocacyStatus>(
  'the status of an advocate',
  becauseAdvocacyStatusList,
  (...given) => advocacyDuty(...given).statusBecause,
  {
    'advocate-in-place': withStatus('appointed'),
    'appropriate-person-in-place': [withHard({ appropriatePersons: [sister] })],
    'advocate-under-way': withStatus('referred'),
    'advocate-not-yet-appointed': withStatus('required-not-yet-appointed'),
    'advocate-declined': withStatus('declined-by-person'),
    'offer-stays-open': [withHard({ appointments: [{ ...advocate, status: 'declined-by-person', offerOpen: 'yes' }] })],
    'declined-without-capacity': [
      withHard({ appointments: [{ ...advocate, status: 'declined-by-person' }] }, cannotTakePart),
    ],
    'no-advocate-available': withStatus('none-available'),
    'advocate-is-source-of-harm': [withHard({ appointments: [{ ...advocate, personId: 'p2' }] }, harmful)],
    'said-not-to-be-needed': withStatus('not-required'),
    'advocate-ended': withStatus('changed'),
    'advocate-until-the-end': [
      withHard({ appointments: [{ ...advocate, status: 'ended', date: '2024-06-11' }] }),
      { closing: true, involvedUntil: '2024-06-11' },
    ],
    'nothing-recorded': [{}],
  },
);

const person = (parts: object, more: object = {}): Case => [
  withHard({ appropriatePersons: [{ ...sister, ...parts }] }, more),
];
const no = (check: string): Case => person({ checks: { ...checks, [check]: 'no' } });
const cannotChoose = { decisions: [{ ...lacking, type: 'be-represented-by-named-person' }] };
const best = (answer: string): Case =>
  person({ checks: { ...checks, 'best-interests-if-lacks-capacity': answer } }, cannotChoose);
allGiven<BecauseAppropriatePerson>(
  'appropriatePersons',
  becauseAppropriatePersonList,
  (...given) => appropriatePersons(...given).flatMap(({ because }) => because),
  {
    'all-checks-answered-yes': person({}),
    'recorded-as-source-of-harm': person({ personId: 'p2' }, harmful),
    'said-to-be-source-of-harm': person({ isSourceOfHarm: true }),
    'implicated-since': person({ implicatedOn: '2024-07' }),
    'paid-or-professional': no('not-paid-or-professional'),
    'adult-does-not-agree': no('adult-agrees'),
    'not-in-best-interests': best('no'),
    'not-willing-or-able': no('willing-and-able'),
    'does-not-facilitate-involvement': no('facilitates-involvement'),
    'implicated-in-harm': no('not-implicated-in-harm'),
    'conflict-of-interest': no('no-conflict-of-interest'),
    'agreement-not-known': person({ checks: without(checks, 'adult-agrees') }),
    'best-interests-not-known': best('not-known'),
    'checks-not-answered': person({ checks: {} }),
    'stated-suitable': person({ checks: {} }, jurisdiction('wales')),
    'stated-not-suitable': person({ result: 'not-suitable' }),
    'under-consideration': person({ result: 'under-consideration' }),
    'nobody-available': person({ result: 'none-available' }),
    'result-not-stated': person({ result: undefined }),
  },
);

const harmed = (id: string, people: object[] = harmful.people): Case => [
  section({ ...jurisdiction(id), people, decisions: [lacking] }),
];
allGiven<BecauseCapacityAdvocate>(
  'capacityAdvocateDuty',
  becauseCapacityAdvocateList,
  (...given) => capacityAdvocateDuty(...given).because,
  {
    'lacks-capacity-for-a-decision': harmed('england'),
    'no-lack-of-capacity': [section(harmful)],
    'harm-by-another': harmed('england'),
    'harm-to-another': harmed('england', [{ id: 'p1', roles: ['adult'], isSourceOfHarm: true }]),
    'no-harm-by-another': harmed('england', []),
    'harm-by-another-not-known': [withDecision(lacking)],
    'family-does-not-matter': harmed('england'),
    'family-not-verified': harmed('jersey'),
    'no-such-advocate-here': harmed('scotland'),
    'jurisdiction-not-known': [{}],
  },
);

const unable = (limb: string): Case => [{ ...lacking, limbs: { [limb]: { answer: 'unable', evidence: 'Seen' } } }];
const lacksOnly = (parts: object): Case => [{ ...lacking, ...parts }];
allGiven<BecauseCapacity>(
  'capacityConclusion',
  becauseCapacityList,
  (...given) => capacityConclusion(...given).because,
  {
    'presumption-stands': [presumed],
    'all-limbs-able': [able],
    'unable-to-understand': unable('understand'),
    'unable-to-retain': unable('retain'),
    'unable-to-use-or-weigh': unable('use-or-weigh'),
    'unable-to-communicate': unable('communicate'),
    'impairment-is-cause': [lacking],
    'impairment-not-cause': lacksOnly({ nexus: 'impairment-present-not-cause' }),
    'no-impairment': [coerced],
    'trigger-not-answered': [{}],
    'limbs-not-answered': lacksOnly({ limbs: {} }),
    'cause-not-answered': lacksOnly({ nexus: undefined }),
    'matter-not-recorded': lacksOnly({ matter: ' ' }),
    'assessor-not-recorded': lacksOnly({ assessor: undefined }),
    'doubt-not-recorded': lacksOnly({ doubtReasons: [] }),
    'steps-not-recorded': lacksOnly({ practicableSteps: [] }),
    'evidence-not-recorded': lacksOnly({ limbs: { retain: { answer: 'unable' } } }),
    'unwise-decision-only': lacksOnly({ doubtReasons: ['unwise-decision'] }),
    'recorded-by-mistake': lacksOnly({ status: 'entered-in-error' }),
  },
);

const about = { ...lacking, type: 'take-part-in-enquiry' };
allGiven<BecauseCapacityRollUp>(
  'capacityRollUp',
  becauseCapacityRollUpList,
  (...given) => capacityRollUp(...given).because,
  {
    'stated-with-reason': [
      concluded({
        capacityAdvocacy: deciding(),
        closureFeedback: endedWith({ nationalValues: { sg3a: { value: 'dont-know', reason: 'Not clear' } } }),
      }),
    ],
    'lacks-capacity-for-a-decision': [withDecision(about)],
    'decision-not-settled': [withDecision({ ...about, limbs: {}, conclusion: 'awaiting-assessment' })],
    'capacity-for-every-decision': [section()],
    'stopped-by-something-else': [withDecision(coerced)],
    'decision-stated-otherwise': [withDecision({ ...coerced, conclusion: 'lacks-capacity' })],
    'no-decision-about-enquiry': [withDecision(lacking)],
  },
);
