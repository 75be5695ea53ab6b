import { expect } from 'chai';
import {
  advocacyDuty,
  appropriatePersons,
  capacityAdvocateDuty,
  capacityConclusion,
  capacityRollUp,
} from '../../src/rules/index.js';
import { findCode, sg3aList } from '../../src/vocabulary/index.js';
import { atEndOf, byId, cases, joyce, mrsT, sam } from './cases.js';

// What follows from the three cases about advocacy and capacity, on the day it is asked.

describe('an advocate for Mrs T', () => {
  const dutyOn = (day: string): ReturnType<typeof advocacyDuty> => advocacyDuty(atEndOf(mrsT, day));

  it('is a duty from the first day: much is very hard for her, and none of those about her is suitable', () => {
    expect(dutyOn('2026-02-03')).to.deep.include({
      result: 'duty',
      because: [
        'retaining-information-substantial',
        'using-or-weighing-information-substantial',
        'no-appropriate-person',
        'statutory-duty',
      ],
      requiredSince: '2026-02-03',
      status: 'required-not-yet-appointed',
      open: true,
      mayBegin: true,
    });
    expect(dutyOn('2026-02-03').sources).to.include('Care Act 2014 s68');
  });

  it('is asked for on the next day, and there on 9 February; the duty stands while there is one', () => {
    expect(dutyOn('2026-02-04')).to.include({ result: 'duty', status: 'under-way', open: true });
    expect(dutyOn('2026-02-09')).to.include({ result: 'duty', status: 'in-place', open: false, since: '2026-02-09' });
  });

  it('is required no longer once she can take part by herself, and stays until she has told her family', () => {
    const better = dutyOn('2026-02-24');
    expect(better).to.deep.include({ result: 'none', because: ['no-substantial-difficulty'], status: 'in-place' });
    expect(dutyOn('2026-03-05')).to.include({ result: 'none', status: 'ended', open: false });
  });

  it('cannot be one of her relatives, nor the lodger: what speaks against each', () => {
    const found = appropriatePersons(mrsT).map(({ personId, result, because }) => [personId, result, because]);
    expect(found).to.deep.equal([
      ['p3', 'not-suitable', ['does-not-facilitate-involvement', 'conflict-of-interest', 'stated-not-suitable']],
      ['p4', 'not-suitable', ['conflict-of-interest', 'stated-not-suitable']],
      [
        'p2',
        'not-suitable',
        ['recorded-as-source-of-harm', 'implicated-in-harm', 'conflict-of-interest', 'stated-not-suitable'],
      ],
    ]);
  });

  it('for her capacity is to be considered while she lacks it for one decision, and was', () => {
    const unwell = capacityAdvocateDuty(atEndOf(mrsT, '2026-02-10'));
    expect(unwell).to.include({ result: 'to-be-considered', role: 'advocate-imca', considered: 'yes', open: false });
    expect(unwell.because).to.include.members(['lacks-capacity-for-a-decision', 'harm-by-another']);
    expect(capacityAdvocateDuty(mrsT)).to.deep.include({ result: 'none', because: ['no-lack-of-capacity'] });
  });
});

describe('the capacity of Mrs T', () => {
  const { decisions } = mrsT.capacityAdvocacy;

  it('was lacking for her money alone, because of what she could not do, and the depression behind it', () => {
    expect(capacityConclusion(byId(decisions, 'd2'), { jurisdiction: 'england' })).to.deep.include({
      result: 'lacks-capacity',
      because: ['unable-to-retain', 'unable-to-use-or-weigh', 'impairment-is-cause'],
    });
    const lacking = decisions.filter((decision) => capacityConclusion(decision).result === 'lacks-capacity');
    expect(lacking.map(({ id }) => id)).to.deep.equal(['d2']);
  });

  it('is back three weeks later: the same matter comes to another conclusion', () => {
    expect(capacityConclusion(byId(decisions, 'd7'))).to.deep.include({
      result: 'has-capacity-assessed',
      because: ['all-limbs-able'],
    });
  });

  it('counts as not known while she recovers, and as not lacking at the end', () => {
    const sacOn = (day: string): string | undefined =>
      findCode(sg3aList, capacityRollUp(atEndOf(mrsT, day)).result)?.sac;
    expect(sacOn('2026-02-02')).to.equal(undefined);
    expect(sacOn('2026-02-10')).to.equal("Don't know");
    expect(sacOn('2026-02-24')).to.equal('No, they did not lack capacity');
    expect(sacOn('2026-03-05')).to.equal('No, they did not lack capacity');
    // By the decisions about the enquiry: neither by her money nor by her Will.
    const counted = capacityRollUp(mrsT).decisions.map((place) => decisions[place]?.type);
    expect(counted).to.deep.equal(['contact-with-source-of-harm', 'take-part-in-enquiry']);
  });
});

describe('the capacity of the others', () => {
  it('is Sam’s for each decision, by assessment for her relationship, and none of it was lacking', () => {
    expect(capacityConclusion(byId(sam.capacityAdvocacy.decisions, 'd2')).because).to.deep.equal(['all-limbs-able']);
    expect(capacityRollUp(sam)).to.include({ result: 'did-not-lack-capacity', differs: false });
    expect(advocacyDuty(sam)).to.include({ result: 'none', status: 'declined', open: false });
  });

  it('is Joyce’s, whom nobody had a reason to doubt; in Jersey no statute asks for an advocate', () => {
    for (const decision of joyce.capacityAdvocacy.decisions)
      expect(capacityConclusion(decision).because, decision.id).to.deep.equal(['presumption-stands']);
    const hard = { ...joyce.capacityAdvocacy.advocacy?.difficulties, 'communicating-views': 'substantial' };
    const advocacy = { ...joyce.capacityAdvocacy.advocacy, difficulties: hard };
    const harder = { ...joyce, capacityAdvocacy: { ...joyce.capacityAdvocacy, advocacy } };
    expect([advocacyDuty(joyce).result, advocacyDuty(harder).result]).to.deep.equal(['none', 'good-practice']);
  });
});

describe('what is stated of capacity', () => {
  for (const [name, { record }] of Object.entries(cases)) {
    it(`follows in the record of ${name} from its answers, or says that it is open`, () => {
      for (const decision of record.capacityAdvocacy.decisions) {
        const { result, needs, differs } = capacityConclusion(decision, { jurisdiction: record.jurisdiction.id });
        expect(differs, decision.id).to.equal(false);
        if (result !== undefined) expect(result, decision.id).to.equal(decision.conclusion);
        else {
          expect(decision.conclusion, decision.id).to.be.oneOf(['deferred-may-regain', 'not-determined']);
          expect(needs, decision.id).to.deep.equal(['limbs-not-answered']);
        }
      }
    });
  }
});
