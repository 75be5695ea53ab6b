import { expect } from 'chai';
import {
  enquiryKindList,
  riskLocationList,
  riskSourceList,
  riskTypeList,
  type Code,
  type CodeList,
} from '../../src/vocabulary/index.js';

const labels = ({ codes }: CodeList): (string | undefined)[] => codes.map(({ sac }) => sac);

describe('the lists of the record', () => {
  it('count types of risk as the Safeguarding Adults Collection does, in its words (table SG2a)', () => {
    expect(labels(riskTypeList)).to.deep.equal([
      'Physical Abuse',
      'Sexual Abuse',
      'Psychological Abuse',
      'Financial or Material Abuse',
      'Discriminatory Abuse',
      'Organisational Abuse',
      'Neglect and Acts of Omission',
      'Domestic Abuse',
      'Sexual Exploitation',
      'Modern Slavery',
      'Self-Neglect',
    ]);
  });

  it('count locations and sources of risk in its words (table SG2b)', () => {
    expect(labels(riskLocationList)).to.deep.equal([
      'Own Home',
      'In the Community',
      'Community Service',
      'Care Home - Nursing',
      'Care Home - Residential',
      'Hospital - Acute',
      'Hospital - Mental Health',
      'Hospital - Community',
      'Other',
    ]);
    expect(labels(riskSourceList)).to.deep.equal([
      'Service Provider',
      'Other - Known to individual',
      'Other - Unknown to individual',
    ]);
  });

  it('tell the two kinds of enquiry apart as its files do', () => {
    expect(labels(enquiryKindList)).to.deep.equal(['Section 42 Enquiries', 'Other Enquiries']);
  });

  it('know what no other person does', () => {
    const alone = (riskTypeList.codes as readonly Code[]).filter(({ bySelf }) => bySelf).map(({ code }) => code);
    expect(alone).to.deep.equal(['self-neglect']);
  });
});
