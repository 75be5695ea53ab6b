import { expect } from 'chai';
import { codesOf, findNotOutcome, notOutcomeList, notOutcomeWordings } from '../../src/vocabulary/index.js';

const services: Record<string, readonly string[]> = {
  substantiated: [
    'Case substantiated',
    'The allegations were Substantiated.',
    'substantiated',
    'Abuse partly substantiated',
    'Mae’r honiad wedi’i gadarnhau',
  ],
  unsubstantiated: [
    'Unsubstantiated',
    'harm or abuse is unsubstantiated',
    'Not  substantiated',
    'Honiadau heb eu cadarnhau',
    'heb ei gadarnhau',
  ],
  'increased-monitoring': [
    'Increased monitoring',
    'the person is receiving increased monitoring',
    'More monitoring.',
    'Care home continue to monitor',
    'Cynyddu’r monitro',
  ],
  'increased-care': [
    'increased care',
    'Increase in package of care',
    'More care',
    'Care package put in place',
    'mwy o ofal',
  ],
  'no-further-action': [
    'No further action',
    'NFA',
    'Case closed',
    'no further action required at this time',
    'Dim camau pellach',
  ],
  'referral-made': [
    'Referral made to advocacy',
    'A referral was made',
    'Referrals have been made',
    'referral',
    'Atgyfeiriad wedi’i wneud',
  ],
  'assessment-completed': [
    'Assessment completed',
    'Mental capacity assessment carried out',
    'Assessment',
    'Cwblhawyd yr asesiad',
  ],
};

const wishes = [
  'I want more care from my son',
  'I want someone to monitor my bank account for me',
  'I want no further action, please leave it',
  'I want to be referred to as Mr Jones',
  'I would like an assessment so that I can go home',
  'I want people to believe me',
  'I want a care package that lets me stay at home',
  'I want it proved that I did not lie',
  'Unsubstantiatedly', // no whole word
  'Dw i eisiau mwy o ofal gan fy mab',
  'Dw i ddim eisiau dim byd',
  'The showcase closed early, I want to see it',
  'careless',
  '',
  '   ',
];

describe('findNotOutcome', () => {
  for (const [code, texts] of Object.entries(services)) {
    for (const text of texts) it(`knows ‘${text}’ as ${code}`, () => expect(findNotOutcome(text)).to.equal(code));
  }
  for (const text of wishes) it(`takes ‘${text}’ for a wish`, () => expect(findNotOutcome(text)).to.equal(undefined));

  it('has wordings for each code of the list, in English and Welsh', () => {
    expect(notOutcomeWordings.map(({ code }) => code)).to.have.members(codesOf(notOutcomeList));
    expect(Object.keys(services)).to.have.members(codesOf(notOutcomeList));
    for (const { en, cy } of notOutcomeWordings) expect([en.within, cy.within].every(Boolean)).to.equal(true);
  });

  it('says nothing of what is no text, or a long story', () => {
    for (const value of [undefined, null, 7, {}, ['case closed'], `case closed ${'and then '.repeat(300)}`]) {
      expect(findNotOutcome(value)).to.equal(undefined);
    }
  });
});
