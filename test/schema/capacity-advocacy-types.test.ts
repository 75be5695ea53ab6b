import { expect } from 'chai';
import {
  checkCapacityAdvocacy,
  type Appointment,
  type AppropriatePerson,
  type CapacityAdvocacy,
  type CapacityAdvocacyDraft,
  type Coercion,
  type Decision,
  type Refusal,
  type Sharing,
} from '../../src/schema/index.js';

// What the schema forbids does not compile. `tsc` is the test: an error that is no longer there fails it. What compiles
// is checked at run time, too.

const none = {
  'understanding-information': 'none',
  'retaining-information': 'none',
  'using-or-weighing-information': 'none',
  'communicating-views': 'none',
} as const;
const presumed: Decision = {
  id: 'd1',
  type: 'take-part-in-enquiry',
  trigger: 'no-reason-to-doubt',
  date: '2024-05-14',
  conclusion: 'has-capacity-presumed',
};
const assessed = { id: 'd1', type: 'care-and-support', trigger: 'reason-to-doubt', date: '2024-05-20' } as const;
/** All that shows a lack of capacity but whether an impairment is why. */
const shown = {
  ...assessed,
  matter: 'Whether to take the medicine',
  assessor: 'A nurse',
  practicableSteps: ['right-time-of-day'],
  limbs: { retain: { answer: 'unable', evidence: 'Forgot it within a minute, twice' } },
  bestInterests: { decision: 'The medicine is offered each day' },
} satisfies Partial<Decision>;
const considered: Coercion = { id: 'k1', date: '2024-05-14', finding: 'nothing-found', seenAlone: 'yes' };
const agreed: Sharing = { id: 'g1', date: '2024-05-14', decision: 'agreed' };

const section = (parts: Partial<CapacityAdvocacy> = {}): CapacityAdvocacy => ({
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  decisions: [presumed],
  coercion: [considered],
  advocacy: { adviceGivenOn: '2024-05-14', difficulties: none },
  sharing: [agreed],
  ...parts,
});
const codes = (value: CapacityAdvocacy): string[] => checkCapacityAdvocacy(value).map(({ code }) => code);
const codesOf = (decision: Decision): string[] => codes(section({ decisions: [decision] }));

describe('the type CapacityAdvocacy', () => {
  it('takes a decision that is not in doubt, and asks nothing of it', () => {
    expect(codesOf(presumed)).to.deep.equal([]);
  });

  it('takes "lacks capacity" with a nexus', () => {
    const lacks: Decision = { ...shown, nexus: 'impairment-causes-inability', conclusion: 'lacks-capacity' };
    expect(codesOf(lacks)).to.deep.equal([]);
    // That it lacks capacity tells that all of it is there.
    if (lacks.conclusion === 'lacks-capacity') {
      const told: readonly [string, string, 'impairment-causes-inability'] = [
        lacks.matter,
        lacks.assessor,
        lacks.nexus,
      ];
      expect(told[2]).to.equal('impairment-causes-inability');
    }
  });

  it('knows no lack of capacity without a nexus', () => {
    // @ts-expect-error whether an impairment is why is not said
    const unexplained: Decision = { ...shown, conclusion: 'lacks-capacity' };
    expect(codesOf(unexplained)).to.deep.equal(['nexus-missing']);
  });

  it('knows no lack of capacity with another nexus', () => {
    // @ts-expect-error without an impairment there is no lack of capacity in law
    const without: Decision = { ...shown, nexus: 'no-impairment', conclusion: 'lacks-capacity' };
    // @ts-expect-error an impairment that is not why
    const notWhy: Decision = { ...shown, nexus: 'impairment-present-not-cause', conclusion: 'lacks-capacity' };
    // @ts-expect-error it was not asked
    const notAsked: Decision = { ...shown, nexus: 'not-reached', conclusion: 'lacks-capacity' };
    for (const decision of [without, notWhy, notAsked]) expect(codesOf(decision)).to.deep.equal(['nexus-not-cause']);
  });

  it('knows no lack of capacity without all that shows it', () => {
    const { nexus } = { nexus: 'impairment-causes-inability' } as const;
    const { matter, assessor, practicableSteps, limbs, bestInterests } = shown;
    const rest = { ...assessed, nexus, bestInterests, conclusion: 'lacks-capacity' } as const;
    // @ts-expect-error which decision?
    const general: Decision = { ...rest, assessor, practicableSteps, limbs };
    // @ts-expect-error who says so?
    const nobody: Decision = { ...rest, matter, practicableSteps, limbs };
    // @ts-expect-error what was tried?
    const untried: Decision = { ...rest, matter, assessor, limbs };
    // @ts-expect-error unable to what?
    const unable: Decision = { ...rest, matter, assessor, practicableSteps };
    expect([general, nobody, untried, unable].map(codesOf)).to.deep.equal([
      ['matter-missing'],
      ['assessor-missing'],
      ['practicable-steps-missing'],
      ['limb-unable-missing'],
    ]);
  });

  it('asks nothing of who was considered, or recorded as an advocate, by mistake', () => {
    const person: AppropriatePerson = { id: 's1', status: 'entered-in-error' };
    const advocate: Appointment = { id: 'a1', status: 'entered-in-error' };
    // @ts-expect-error whether they are suitable is not said
    const open: AppropriatePerson = { id: 's2' };
    // @ts-expect-error what was put right says why
    const amended: AppropriatePerson = { id: 's3', result: 'suitable', status: 'amended' };
    const withPeople = (...appropriatePersons: AppropriatePerson[]): CapacityAdvocacy =>
      section({
        advocacy: { adviceGivenOn: '2024', difficulties: none, appropriatePersons, appointments: [advocate] },
      });
    expect(codes(withPeople(person))).to.deep.equal([]);
    expect(codes(withPeople(open))).to.deep.equal(['appropriate-person-result-missing']);
    expect(codes(withPeople(amended))).to.include('correction-missing');
  });

  it('keeps presumption and assessment apart', () => {
    // @ts-expect-error where there is a doubt nothing is presumed
    const presumedInDoubt: Decision = { ...assessed, conclusion: 'has-capacity-presumed' };
    expect(codesOf(presumedInDoubt)).to.deep.equal(['conclusion-though-doubt']);
    // @ts-expect-error where there is no doubt nobody is assessed
    const assessedForNothing: Decision = { ...presumed, conclusion: 'not-determined' };
    expect(codesOf(assessedForNothing)).to.deep.equal(['conclusion-though-no-doubt']);
    // @ts-expect-error what a decision is about is always said
    const ofNothing: Decision = { ...assessed, type: undefined, conclusion: 'not-determined' };
    expect(codesOf(ofNothing)).to.deep.equal(['decision-type-missing']);
  });

  it('asks nothing of a decision that was recorded by mistake, and its day and conclusion of one that stands', () => {
    const correction = { reason: 'It is about another person' };
    const mistake: Decision = { id: 'd2', status: 'entered-in-error', correction };
    const halfWritten: Decision = { ...assessed, id: 'd3', conclusion: 'lacks-capacity', status: 'entered-in-error' };
    expect(codes(section({ decisions: [presumed, mistake, halfWritten] }))).to.deep.equal([]);
    const { date: _, ...rest } = presumed;
    // @ts-expect-error on which day?
    const undated: Decision = rest;
    // @ts-expect-error what was concluded?
    const open: Decision = { ...assessed, status: 'saved' };
    expect([undated, open].map(codesOf)).to.deep.equal([['assessment-date-missing'], ['conclusion-missing']]);
  });

  it('takes "something else stops them" with the other two, and never with the cause', () => {
    const coerced = { ...shown, restrictions: ['coercion'], conclusion: 'unable-not-mca' } as const;
    const legal: Coercion = { ...considered, legalAdvice: 'given' };
    const found = (decision: Decision): string[] => codes(section({ decisions: [decision], coercion: [legal] }));
    const stopped: Decision = { ...coerced, restrictions: ['coercion'], nexus: 'no-impairment' };
    const notWhy: Decision = { ...coerced, restrictions: ['coercion'], nexus: 'impairment-present-not-cause' };
    expect([...found(stopped), ...found(notWhy)]).to.deep.equal([]);
    // @ts-expect-error where an impairment is why it is a lack of capacity
    const caused: Decision = { ...coerced, restrictions: ['coercion'], nexus: 'impairment-causes-inability' };
    expect(found(caused)).to.deep.equal(['nexus-is-cause']);
  });

  it('asks what was seen, why nobody was alone, and whether an offer stays open', () => {
    // @ts-expect-error what was seen?
    const unseen: Coercion = { ...considered, finding: 'something-seen' };
    // @ts-expect-error why not?
    const together: Coercion = { ...considered, seenAlone: 'no' };
    expect(codes(section({ coercion: [unseen, { ...together, id: 'k2' }] }))).to.deep.equal([
      'pressure-seen-missing',
      'not-seen-alone-reason-missing',
    ]);
    // @ts-expect-error does the person know that the offer stays open?
    const declined: Appointment = { id: 'a1', role: 'advocate-care-act', status: 'declined-by-person' };
    // @ts-expect-error who knows that there is none?
    const nobody: Appointment = { id: 'a2', role: 'advocate-care-act', status: 'none-available' };
    const advocacy = { adviceGivenOn: '2024', difficulties: none, appointments: [declined, nobody] };
    expect(codes(section({ advocacy }))).to.deep.equal(['advocate-offer-open-missing', 'escalation-missing']);
  });

  it('asks on what ground, with whom, and whether the person was told', () => {
    const against = {
      ...agreed,
      decision: 'not-agreed-shared-anyway',
      grounds: ['children-at-risk'],
      sharedWith: ['A school'],
      closestToWishes: 'Without her name',
    } as const;
    // @ts-expect-error was the person told?
    const untold: Sharing = { ...against, grounds: ['children-at-risk'], sharedWith: ['A school'] };
    expect(codes(section({ sharing: [untold] }))).to.deep.equal(['told-person-missing']);
    // @ts-expect-error which limits?
    const limited: Sharing = { ...agreed, decision: 'agreed-with-limits' };
    expect(codes(section({ sharing: [limited] }))).to.deep.equal(['sharing-limits-missing']);
  });

  it('asks the four answers of a refusal, and why it is not respected', () => {
    const answers = { id: 'r1', date: '2024-05-14', support: 'A visit', monitoring: 'A call' } as const;
    const refused: Refusal = { ...answers, respected: 'yes', offerOpen: 'yes' };
    expect(codes(section({ refusals: [refused] }))).to.deep.equal([]);
    // @ts-expect-error does the person know that the offer stays open?
    const closed: Refusal = { ...answers, respected: 'yes' };
    expect(codes(section({ refusals: [closed] }))).to.deep.equal(['refusal-offer-open-missing']);
    // @ts-expect-error why not?
    const overruled: Refusal = { ...answers, respected: 'no', offerOpen: 'yes' };
    expect(codes(section({ refusals: [overruled] }))).to.deep.equal(['refusal-why-missing']);
  });

  it('takes anything of the right type in a draft', () => {
    const draft: CapacityAdvocacyDraft = { decisions: [{ conclusion: 'lacks-capacity', nexus: 'perhaps' }] };
    expect(checkCapacityAdvocacy(draft, { mode: 'draft' })).to.deep.equal([]);
    // @ts-expect-error types are asked for in a draft, too
    const wrong: CapacityAdvocacyDraft = { decisions: [{ limbs: { retain: 'unable' } }] };
    expect(checkCapacityAdvocacy(wrong, { mode: 'draft' }).map(({ code }) => code)).to.deep.equal(['type-wrong']);
  });
});
