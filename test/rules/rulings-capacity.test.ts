import { expect } from 'chai';
import { capacityConclusion, capacityRollUp } from '../../src/rules/index.js';
import { SG3A_NOT_RECORDED, findCode, sg3aList } from '../../src/vocabulary/index.js';
import { able, coerced, lacking, presumed, section, withDecision } from '../vectors/capacity-advocacy/parts.js';
import { concluded, deciding, endedWith } from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';

const about = (type: string, parts: object = {}): object => ({ ...lacking, type, ...parts });
const open = (conclusion: string): object => ({
  ...without(able, 'limbs'),
  id: 'd2',
  type: 'agree-to-enquiry',
  conclusion,
});

describe('ruling 5: the decisions come to one value of table SG3a', () => {
  it('of decisions about the enquiry alone', () => {
    for (const type of [
      'take-part-in-enquiry',
      'say-what-outcome',
      'agree-to-enquiry',
      'share-information',
      'report-to-police',
      'agree-protective-measure',
      'contact-with-source-of-harm',
    ])
      expect(capacityRollUp(withDecision(about(type))).result, type).to.equal('lacked-capacity');
    for (const type of [
      'money-and-property',
      'where-to-live',
      'make-a-will-or-lpa',
      'intimate-or-sexual-relationship',
      'other',
    ])
      expect(capacityRollUp(withDecision(about(type))), type).to.deep.include({
        result: undefined,
        because: ['no-decision-about-enquiry'],
      });
  });

  it('of which each is known by its matter, and the latest by date of assessment counts', () => {
    const first = about('agree-to-enquiry', { matter: 'Her money' });
    const second = { ...able, id: 'd2', type: 'agree-to-enquiry', matter: 'Her fall', date: '2024-07' };
    expect(capacityRollUp(withDecision(first, second))).to.deep.include({ result: 'lacked-capacity', decisions: [0] });
    const same = { ...second, matter: ' her money ' };
    expect(capacityRollUp(withDecision(same, first))).to.deep.include({
      result: 'did-not-lack-capacity',
      decisions: [0],
    });
  });

  it('of which one matter is one decision, however it was typed', () => {
    const first = about('agree-to-enquiry', { matter: 'Mrs \u00c9vans’ money' });
    const second = { ...able, id: 'd2', type: 'agree-to-enquiry', date: '2024-07' };
    for (const matter of ['Mrs E\u0301vans’ money', ' mrs \u00e9vans’\n money ', 'Mrs\u00a0\u00c9vans’  money'])
      expect(capacityRollUp(withDecision(first, { ...second, matter })).decisions, matter).to.deep.equal([1]);
  });

  it('and what was not stated follows from the answers, and what has no answers from what was stated', () => {
    expect(capacityRollUp(withDecision(without(presumed, 'conclusion')))).to.deep.include({
      result: 'did-not-lack-capacity',
      statedOtherwise: [],
    });
    const whole = without(about('take-part-in-enquiry'), 'conclusion');
    expect(capacityRollUp(withDecision(whole))).to.include({ result: 'lacked-capacity' });
    const bare = { id: 'd1', type: 'take-part-in-enquiry', trigger: 'reason-to-doubt', conclusion: 'lacks-capacity' };
    expect(capacityRollUp(withDecision(bare))).to.deep.include({ result: 'lacked-capacity', statedOtherwise: [] });
  });

  it('by the answers in the order of the place, also where the jurisdiction is given and not pinned', () => {
    const profile = { id: 'x-old', version: '1', capacityTest: { order: 'diagnostic-first' } };
    const none = { ...without(able, 'limbs'), type: 'agree-to-enquiry', nexus: 'no-impairment', conclusion: undefined };
    const free = without(withDecision(none), 'jurisdiction');
    expect(capacityRollUp(free).result).to.equal('dont-know');
    expect(capacityRollUp(free, { jurisdiction: 'x-old', profile }).result).to.equal('did-not-lack-capacity');
  });

  it('without a cause where the law of the place asks for none', () => {
    const own = { id: 'x-own', version: '1' };
    const profile = { ...own, capacityTest: { nexusRequired: false } };
    const decision = { ...without(lacking, 'nexus', 'conclusion'), type: 'agree-to-enquiry' };
    const value = { ...withDecision(decision), jurisdiction: own };
    expect(capacityRollUp(value, { profile: own }).result, 'nothing follows yet').to.equal('dont-know');
    expect(capacityRollUp(value, { profile }).result).to.equal('lacked-capacity');
    const record = { jurisdiction: own, capacityAdvocacy: without(value, 'jurisdiction') };
    expect(capacityRollUp(record, { profile }).result, 'pinned by the record').to.equal('lacked-capacity');
  });

  it('and says from which decisions it follows, in their order', () => {
    const again = { ...presumed, id: 'd3', date: '2024-07-01' };
    const other = { ...presumed, id: 'd2', type: 'agree-to-enquiry' };
    expect(capacityRollUp(withDecision(presumed, other, again)).decisions).to.deep.equal([1, 2]);
  });

  it('where any lack comes first, then what is not settled, then the rest', () => {
    for (const conclusion of ['awaiting-assessment', 'deferred-may-regain', 'not-determined'])
      expect(capacityRollUp(withDecision(presumed, open(conclusion))), conclusion).to.deep.include({
        result: 'dont-know',
        because: ['decision-not-settled'],
        decisions: [1],
      });
    expect(capacityRollUp(withDecision(presumed, without(open('x'), 'conclusion'))).result).to.equal('dont-know');
    expect(capacityRollUp(withDecision(open('not-determined'), about('take-part-in-enquiry'))).result).to.equal(
      'lacked-capacity',
    );
    expect(capacityRollUp(withDecision({ ...coerced, type: 'agree-to-enquiry' })).result).to.equal(
      'did-not-lack-capacity',
    );
  });

  it('where one that is presumed is "no", and none at all is "not recorded"', () => {
    expect(capacityRollUp(withDecision(presumed))).to.deep.equal({
      result: 'did-not-lack-capacity',
      because: ['capacity-for-every-decision'],
      sources: ['SAC SG3a'],
      computed: 'did-not-lack-capacity',
      computedBecause: ['capacity-for-every-decision'],
      decisions: [0],
      statedOtherwise: [],
      differs: false,
    });
    expect(capacityRollUp(section({ decisions: [] })).result, SG3A_NOT_RECORDED).to.equal(undefined);
  });

  it("where a council's own kind of decision counts as what it maps to", () => {
    const own = about('x-worcs-joint-visit');
    const codes = [{ code: 'x-worcs-joint-visit', list: 'decision-type', mapsTo: 'take-part-in-enquiry' }];
    expect(capacityRollUp(withDecision(own), { catalogue: { codes } }).result).to.equal('lacked-capacity');
    expect(capacityRollUp(withDecision(own)).result).to.equal(undefined);
  });

  it('with a value of the table, never a label', () => {
    expect(findCode(sg3aList, capacityRollUp(withDecision(presumed)).result)?.sac).to.equal(
      'No, they did not lack capacity',
    );
  });

  it('which a worker can state otherwise, with a reason, and what was worked out stays beside it', () => {
    const record = (sg3a?: object): object =>
      concluded({
        capacityAdvocacy: deciding({ decisions: [about('take-part-in-enquiry')] }),
        closureFeedback: endedWith({ ...(sg3a && { nationalValues: { sg3a } }) }),
      });
    const reason = 'Agreed with the board: she took part through her advocate';
    expect(capacityRollUp(record())).to.include({ result: 'lacked-capacity', differs: false });
    expect(capacityRollUp(record({ value: 'did-not-lack-capacity', reason }))).to.deep.include({
      result: 'did-not-lack-capacity',
      because: ['stated-with-reason'],
      computed: 'lacked-capacity',
      computedBecause: ['lacks-capacity-for-a-decision'],
      stated: 'did-not-lack-capacity',
      reason,
      differs: true,
    });
    expect(capacityRollUp(record({ value: 'lacked-capacity', reason })).differs).to.equal(false);
    for (const wrong of [
      { value: 'did-not-lack-capacity' },
      { value: 'did-not-lack-capacity', reason: ' ' },
      { value: 'no', reason },
    ])
      expect(capacityRollUp(record(wrong)), JSON.stringify(wrong)).to.deep.include({
        result: 'lacked-capacity',
        because: ['lacks-capacity-for-a-decision'],
        stated: wrong.value,
        differs: true,
      });
  });

  it('which is stated alone where no decision was recorded', () => {
    const value = concluded({
      capacityAdvocacy: undefined,
      closureFeedback: endedWith({ nationalValues: { sg3a: { value: 'dont-know', reason: 'Papers were lost' } } }),
    });
    expect(capacityRollUp(value)).to.include({ result: 'dont-know', computed: undefined, differs: true });
  });
});

describe('the conclusion about a decision', () => {
  it('says why, in the order of A Local Authority v JB: what the person cannot do, and then what stops them', () => {
    const both = { understand: { answer: 'unable', evidence: 'A' }, communicate: { answer: 'unable', evidence: 'B' } };
    expect(capacityConclusion({ ...lacking, limbs: both }, { jurisdiction: 'england' })).to.deep.equal({
      result: 'lacks-capacity',
      because: ['unable-to-understand', 'unable-to-communicate', 'impairment-is-cause'],
      sources: ['A Local Authority v JB [2021] UKSC 52', 'Mental Capacity Act 2005 s2(1)', 'V12', 'V13'],
      needs: [],
      stated: 'lacks-capacity',
      differs: false,
    });
  });

  it('stops where the person is able: what impairment there is does not matter then', () => {
    for (const nexus of ['impairment-causes-inability', 'no-impairment', 'not-reached', undefined])
      expect(capacityConclusion({ ...able, nexus })).to.deep.include({
        result: 'has-capacity-assessed',
        because: ['all-limbs-able'],
      });
  });

  it('asks nothing where there is no reason to doubt', () => {
    expect(capacityConclusion({ trigger: 'no-reason-to-doubt' })).to.deep.include({
      result: 'has-capacity-presumed',
      because: ['presumption-stands'],
      needs: [],
      differs: false,
    });
    expect(capacityConclusion({}).needs).to.deep.equal(['trigger-not-answered']);
  });

  it('is not there before the four are answered, or one is a "no"', () => {
    const some = { understand: { answer: 'able' }, retain: { answer: 'not-reached' } };
    for (const limbs of [undefined, {}, some])
      expect(capacityConclusion({ ...lacking, limbs })).to.deep.include({
        result: undefined,
        needs: ['limbs-not-answered'],
      });
  });

  it('needs all that the check asks of whoever states that a person lacks capacity', () => {
    const bare = {
      trigger: 'reason-to-doubt',
      doubtReasons: ['does-not-remember'],
      limbs: { retain: { answer: 'unable' } },
    };
    const needs = ['matter-not-recorded', 'assessor-not-recorded', 'steps-not-recorded', 'evidence-not-recorded'];
    expect(capacityConclusion({ ...bare, nexus: 'impairment-causes-inability' })).to.deep.include({
      result: undefined,
      because: ['unable-to-retain', 'impairment-is-cause', ...needs],
      needs,
    });
    expect(capacityConclusion(bare).needs).to.deep.equal([...needs, 'cause-not-answered']);
    expect(capacityConclusion({ ...bare, nexus: 'no-impairment' }).needs).to.deep.equal(['evidence-not-recorded']);
  });

  it('is none where the decision was recorded by mistake, which counts in no figure either', () => {
    const mistaken = { ...lacking, type: 'take-part-in-enquiry', status: 'entered-in-error' };
    expect(capacityConclusion(mistaken)).to.deep.include({
      result: undefined,
      because: ['recorded-by-mistake'],
      needs: [],
      differs: false,
    });
    expect(capacityRollUp(withDecision(mistaken)).because).to.deep.equal(['no-decision-about-enquiry']);
    expect(capacityRollUp(withDecision(presumed, { ...mistaken, id: 'd2' })).result).to.equal('did-not-lack-capacity');
  });

  it('tells where what was stated is something else', () => {
    const differs = (parts: object): boolean => capacityConclusion({ ...lacking, ...parts }).differs;
    expect(differs({ conclusion: 'has-capacity-assessed' })).to.equal(true);
    expect(differs({ conclusion: 'deferred-may-regain' })).to.equal(true);
    expect(differs({ conclusion: undefined })).to.equal(false);
    expect(differs({ limbs: {} }), 'nothing was worked out').to.equal(false);
    expect(capacityConclusion({ ...able, conclusion: 'has-capacity-presumed' }).differs).to.equal(false);
  });

  it("follows the order of a council's own profile that asks for an impairment first", () => {
    const profile = { id: 'x-old', version: '1', capacityTest: { order: 'diagnostic-first' } };
    const of = (decision: object) => capacityConclusion(decision, { jurisdiction: 'x-old', profile });
    const doubt = { trigger: 'reason-to-doubt' };
    expect(of(lacking).because).to.deep.equal(['impairment-is-cause', 'unable-to-retain']);
    expect(of(doubt).needs).to.deep.equal(['cause-not-answered', 'limbs-not-answered']);
    expect(of({ ...doubt, nexus: 'impairment-causes-inability' })).to.deep.include({
      result: undefined,
      because: ['impairment-is-cause', 'limbs-not-answered'],
    });
    expect(of({ ...doubt, nexus: 'no-impairment' }), 'it ends there').to.deep.include({
      result: 'has-capacity-assessed',
      because: ['no-impairment'],
    });
    expect(of(coerced)).to.deep.include({
      result: 'unable-not-mca',
      because: ['no-impairment', 'unable-to-use-or-weigh'],
    });
    expect(of(able).result).to.equal('has-capacity-assessed');
  });

  it("needs no cause where a council's own profile asks for none, and takes one that is given", () => {
    const capacityTest = { nexusRequired: false };
    const under = (test: object) => (decision: object) =>
      capacityConclusion(decision, { jurisdiction: 'x', profile: { id: 'x', version: '1', capacityTest: test } });
    const of = under(capacityTest);
    expect(of(without(lacking, 'nexus'))).to.deep.include({
      result: 'lacks-capacity',
      because: ['unable-to-retain'],
      needs: [],
    });
    expect(of(without(lacking, 'nexus', 'assessor'))).to.deep.include({
      result: undefined,
      needs: ['assessor-not-recorded'],
    });
    expect(of(coerced).result).to.equal('unable-not-mca');
    const doubt = { trigger: 'reason-to-doubt' };
    expect(under({ ...capacityTest, order: 'diagnostic-first' })(doubt).needs).to.deep.equal(['limbs-not-answered']);
  });
});
