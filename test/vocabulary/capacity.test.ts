import { expect } from 'chai';
import {
  advocateStatusList,
  capacityAdvocateCriterionList,
  capacityConclusionList,
  codesOf,
  commPreferenceList,
  decisionTypeList,
  difficultyAreaList,
  limbList,
  restrictionByOthersList,
  SG3A_NOT_RECORDED,
  supportRoleList,
  type Code,
  type CodeList,
} from '../../src/vocabulary/index.js';

const marked = (list: CodeList, is: (code: Code) => boolean | undefined): string[] =>
  list.codes.filter((code) => is(code)).map(({ code }) => code);

describe('the lists of capacity and advocacy', () => {
  it('count as the Safeguarding Adults Collection does, in its words (table SG3a)', () => {
    expect(Object.fromEntries(capacityConclusionList.codes.map(({ code, sac }) => [code, sac]))).to.deep.equal({
      'has-capacity-presumed': 'No, they did not lack capacity',
      'has-capacity-assessed': 'No, they did not lack capacity',
      'lacks-capacity': 'Yes, they lacked capacity',
      'unable-not-mca': 'No, they did not lack capacity',
      'awaiting-assessment': "Don't know",
      'deferred-may-regain': "Don't know",
      'not-determined': "Don't know",
    });
    expect(SG3A_NOT_RECORDED).to.equal('Not recorded');
  });

  it('say which decisions are about the enquiry', () => {
    expect(marked(decisionTypeList, (code) => code.aboutEnquiry)).to.deep.equal([
      ...['take-part-in-enquiry', 'say-what-outcome', 'agree-to-enquiry', 'share-information', 'report-to-police'],
      ...['agree-protective-measure', 'contact-with-source-of-harm'],
    ]);
  });

  it('say who counts as support by an advocate, family or friend, and who is an independent advocate', () => {
    const support = marked(supportRoleList, (code) => code.countsAsSupport);
    const advocates = codesOf(supportRoleList).filter((code) => code.startsWith('advocate-'));
    expect(support).to.deep.equal([...advocates, 'appropriate-person', 'family', 'friend']);
    expect(marked(supportRoleList, (code) => code.independent)).to.deep.equal(
      advocates.filter((code) => code !== 'advocate-informal'),
    );
  });

  it('say which statuses may stand where an advocate is required', () => {
    expect(marked(advocateStatusList, (code) => !code.answersDuty)).to.deep.equal([
      ...['not-required', 'considered-not-needed', 'changed', 'ended', 'entered-in-error'],
    ]);
  });

  it('have the four limbs and the four areas in the order of the law', () => {
    expect(codesOf(limbList)).to.deep.equal(['understand', 'retain', 'use-or-weigh', 'communicate']);
    expect(codesOf(difficultyAreaList).map((code) => code.split('-')[0])).to.deep.equal([
      ...['understanding', 'retaining', 'using', 'communicating'],
    ]);
  });

  it('know what stands alone, what is part of what, and the codes of others', () => {
    expect(marked(restrictionByOthersList, (code) => code.exclusive)).to.deep.equal([
      'none-identified',
      'not-explored',
    ]);
    expect(marked(capacityAdvocateCriterionList, ({ parent }) => parent === 'serious-exposure-to-risk')).to.have.length(
      4,
    );
    expect(commPreferenceList.codes.flatMap((code) => ('ukCore' in code ? [code.ukCore] : []))).to.deep.equal([
      ...['11', '12', '13'],
    ]);
  });
});
