import { expect } from 'chai';
import {
  achievementList,
  askedStatusList,
  casePathList,
  codesOf,
  findCode,
  reasonNotMetList,
  riskFindingList,
  riskOutcomeList,
  sg3aList,
  sg4aAchievedList,
  sg4aAskedList,
  type Code,
  type CodeList,
} from '../../src/vocabulary/index.js';

const sac = (list: CodeList): (string | undefined)[] => list.codes.map((entry) => entry.sac);
const paths: readonly Code[] = casePathList.codes;

describe('the lists of closure', () => {
  it('count as the Safeguarding Adults Collection does, in its words', () => {
    expect(sac(riskFindingList)).to.deep.equal([
      'Risk identified and action taken',
      'Risk identified and no action taken',
      'Risk Assessment inconclusive and action taken',
      'Risk Assessment inconclusive and no action taken',
      'No risk identified and action taken',
      'No risk identified and no action taken',
      "Enquiry ceased at individual's request and no action taken",
    ]);
    expect(sac(riskOutcomeList)).to.deep.equal(['Risk removed', 'Risk reduced', 'Risk remained']);
    expect(sac(sg3aList)).to.deep.equal(['Yes, they lacked capacity', 'No, they did not lack capacity', "Don't know"]);
    expect(sac(sg4aAchievedList)).to.deep.equal(['Fully Achieved', 'Partially Achieved', 'Not Achieved']);
    expect(sac(sg4aAskedList)).to.deep.equal([...new Set(sac(askedStatusList))]);
  });

  it('count of an achievement only what is a view, and never what is none as "not achieved"', () => {
    expect(sac(achievementList)).to.deep.equal([...sac(sg4aAchievedList), undefined, undefined, undefined, undefined]);
    const fhir = (achievementList.codes as readonly Code[]).map((entry) => entry.fhir);
    expect(fhir.slice(0, 3)).to.deep.equal(['achieved', undefined, 'not-achieved']);
    expect(new Set(fhir.slice(3))).to.deep.equal(new Set([undefined]));
  });

  it('know which paths are refusals, which have nothing to do with anybody’s choice, and which finding they come to', () => {
    const named = (test: (path: Code) => unknown): string[] => paths.filter(test).map(({ code }) => code);
    expect(named(({ refused }) => refused)).to.deep.equal(codesOf(casePathList).slice(0, 5));
    expect(named(({ group }) => group === 'administrative')).to.deep.equal([
      'person-died',
      'person-moved',
      'no-contact',
      'other-authority-leads',
      'opened-in-error',
    ]);
    expect(named(({ finding }) => finding)).to.deep.equal([
      'refused-respected-support-continues',
      'refused-ended-at-request',
    ]);
    for (const { finding } of paths) if (finding) expect(findCode(riskFindingList, finding)).to.not.equal(undefined);
  });

  it('have the paths of a group side by side', () => {
    const groups = paths.map(({ group }) => group).filter((group, i, all) => group !== all[i - 1]);
    expect(groups).to.deep.equal(['choice', 'went-ahead', 'settled', 'administrative']);
  });

  it('give twenty reasons, "other" last', () => {
    expect(reasonNotMetList.codes).to.have.length(20);
    expect(codesOf(reasonNotMetList).at(-1)).to.equal('other');
  });
});
