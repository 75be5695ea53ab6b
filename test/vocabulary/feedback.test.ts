import { expect } from 'chai';
import {
  codesOf,
  easyReadFold,
  feedbackQuestionList,
  feedbackScales,
  saferFold,
  scaleEasyRead3List,
  scaleSafer4List,
  type Code,
} from '../../src/vocabulary/index.js';

const extras = ['not-sure', 'prefer-not-to-say', 'not-applicable'];
const scales = [...Object.values(feedbackScales), scaleEasyRead3List];

describe('the lists of feedback', () => {
  it('ask ten questions, two of them in words, four about the experience', () => {
    const questions: readonly Code[] = feedbackQuestionList.codes;
    expect(questions).to.have.length(10);
    const scaled = questions.filter(({ scale }) => scale !== 'text');
    expect(scaled).to.have.length(8);
    for (const { scale } of scaled) expect(Object.keys(feedbackScales)).to.include(scale);
    const experience = questions.filter((question) => question.experience).map(({ code }) => code);
    expect(experience).to.deep.equal(['fb-listened', 'fb-understood-why', 'fb-involved-risk', 'fb-safer']);
  });

  it('have beside each scale the same three answers that are no point of it, and stand alone', () => {
    for (const { name, codes } of scales) {
      const entries: readonly Code[] = codes;
      expect(
        entries.slice(-3).map(({ code }) => code),
        name,
      ).to.deep.equal(extras);
      expect(
        entries.map(({ exclusive = false }) => exclusive),
        name,
      ).to.deep.equal(entries.map(({ code }) => extras.includes(code)));
    }
  });

  it('give each point of each scale its face, from good to bad', () => {
    for (const [scale, list] of Object.entries(feedbackScales)) {
      const fold: Readonly<Record<string, string>> = easyReadFold[scale as keyof typeof easyReadFold];
      expect(Object.keys(fold), scale).to.deep.equal((codesOf(list) as string[]).slice(0, -3));
      const faces = Object.values(fold);
      expect([...new Set(faces)], scale).to.deep.equal(['good', 'ok', 'bad']);
    }
    expect(easyReadFold['amount-4']).to.deep.equal({
      always: 'good',
      'quite-a-bit': 'good',
      'not-much': 'ok',
      'not-at-all': 'bad',
    });
  });

  it('give each answer about safety its place in a form of three, where it has one', () => {
    expect(saferFold['quite-a-bit-safer']).to.equal('partially');
    expect(saferFold['less-safe']).to.equal('no');
    const without = codesOf(scaleSafer4List).filter((code) => !Object.hasOwn(saferFold, code));
    expect(without).to.deep.equal(['not-sure', 'prefer-not-to-say']);
  });
});
