import { expect } from 'chai';
import {
  actionStatusList,
  codesOf,
  contactPointList,
  dataStatusList,
  involvementLevelList,
  reviewAnswerList,
  reviewStatusList,
  stageList,
  timescaleReasonList,
  type Code,
} from '../../src/vocabulary/index.js';

describe('the code lists of reviews', () => {
  it('say of each progress what FHIR calls it (R4 goal-achievement, goal-status)', () => {
    const codes: readonly Code[] = reviewStatusList.codes;
    expect(codes.map(({ code, fhir, fhirLifecycle }) => [code, fhir ?? fhirLifecycle])).to.deep.equal([
      ['on-track', 'improving'],
      ['action-needed', 'in-progress'],
      ['stuck', 'no-progress'],
      ['worse', 'worsening'],
      ['met-so-far', 'achieved'],
      ['no-longer-wanted', 'cancelled'],
      ['not-discussed', undefined],
    ]);
    expect(codes.filter(({ fhirLifecycle }) => fhirLifecycle).map(({ code }) => code)).to.deep.equal([
      'no-longer-wanted',
    ]);
  });

  it('take other codes only where no question follows from the answer', () => {
    const lists = [
      ...[reviewStatusList, reviewAnswerList, actionStatusList],
      ...[timescaleReasonList, involvementLevelList, dataStatusList, contactPointList],
    ];
    expect(lists.filter((list) => list.open).map(({ name }) => name)).to.deep.equal([
      ...['timescale-reason', 'involvement-level', 'contact-point'],
    ]);
  });

  it('place every step of a local process in a part of the work, in the order of the parts', () => {
    const stages = contactPointList.codes.map(({ stage }) => stage);
    for (const stage of stages) expect(codesOf(stageList)).to.include(stage);
    const parts = stages.filter((stage, i) => stage !== stages[i - 1]);
    expect(parts).to.deep.equal(['beginning', 'middle', 'end']);
  });

  it('know the reason for which Mrs T was given time, and how far a person may have a part', () => {
    expect(codesOf(timescaleReasonList)[0]).to.equal('capacity-expected-to-return');
    expect(codesOf(involvementLevelList)).to.deep.equal([
      ...['informed', 'consulted', 'involved', 'in-control', 'not-involved'],
    ]);
  });
});
