import { expect } from 'chai';
import { codesOf, outcomeList, outcomeSeeds, type OutcomeCode } from '../../src/vocabulary/index.js';

type Example = readonly [item: string, words: string, ...codes: OutcomeCode[]];

/**
 * Every example of what people want that the sources give, quoted, with the codes that it stands for.
 * A: "Making Safeguarding Personal: Guide 2014" (LGA and ADASS, (c) Local Government Association), section 5. B and C: "Making
 * Safeguarding Personal: A Toolkit & Practitioner Guide" (Jersey Safeguarding Partnership Board), sections 5 and 9. D: the
 * briefing of Worcestershire on Making Safeguarding Personal.
 */
const examples: readonly Example[] = [
  ['A1', 'to be and to feel safer', 'be-and-feel-safer'],
  ['A2', 'to maintain a key relationship', 'maintain-relationship'],
  ['A3', 'to get new friends', 'make-new-friends'],
  ['A4', 'to have help to recover', 'help-to-recover'],
  [
    'A5',
    'to have access to justice or an apology, or to know that disciplinary or other action has been taken',
    'access-to-justice',
    'receive-an-apology',
    'know-action-taken',
  ],
  ['A6', 'to know that this won’t happen to anyone else', 'not-happen-to-others'],
  ['A7', 'to maintain control over the situation', 'maintain-control'],
  ['A8', 'to be involved in making decisions', 'involved-in-decisions'],
  ['A9', 'to have exercised choice', 'exercise-choice'],
  ['A10', 'to be able to protect self in the future', 'protect-self-in-future'],
  ['A11', 'to know where to get help.', 'know-where-to-get-help'],
  ['B1', 'To be and feel safer', 'be-and-feel-safer'],
  ['B2', 'To maintain a key relationship', 'maintain-relationship'],
  ['B3', 'To have help to recover', 'help-to-recover'],
  [
    'B4',
    'To have access to justice or an apology, or to know that disciplinary or other action has been taken',
    'access-to-justice',
    'receive-an-apology',
    'know-action-taken',
  ],
  ['B5', 'To know that this won’t happen to anyone else', 'not-happen-to-others'],
  ['B6', 'To maintain control over the situation', 'maintain-control'],
  ['B7', 'To have exercised choice', 'exercise-choice'],
  ['B8', 'To be involved in making decisions', 'involved-in-decisions'],
  ['B9', 'To be able to protect themselves in future', 'protect-self-in-future'],
  ['B10', 'To know where to get help', 'know-where-to-get-help'],
  ['C1', 'I want the abuse to stop and to feel safer', 'be-and-feel-safer', 'abuse-to-stop'],
  ['C2', 'I want to help protect myself in future', 'protect-self-in-future'],
  ['C3', 'I want help to feel more confident', 'feel-more-confident'],
  ['C4', 'I want the abuser to stay away from me', 'person-to-stay-away'],
  ['C5', 'I want to be involved in what happens next', 'involved-in-decisions'],
  ['C6', 'I want people involved in my case to do what they say they will', 'people-keep-their-word'],
  ['C7', 'I want the police to prosecute', 'police-to-prosecute'],
  ['C8', 'I want any support available to me', 'have-available-support'],
  ['C9', 'Something else', 'something-else'],
  ['D1', 'I want to feel safer', 'be-and-feel-safer'],
  ['D2', 'I want to make new friends', 'make-new-friends'],
  ['D3', 'I want the abuse to stop – but I still want to see my son', 'abuse-to-stop', 'maintain-relationship'],
  ['D4', 'I want to know this won’t happen to anyone else', 'not-happen-to-others'],
  ['D5', 'I want an apology for what has happened', 'receive-an-apology'],
];

describe('the examples of the sources', () => {
  it('are eleven, ten, nine and five', () => {
    const count = (letter: string): number => examples.filter(([item]) => item.startsWith(letter)).length;
    expect(['A', 'B', 'C', 'D'].map(count)).to.deep.equal([11, 10, 9, 5]);
    expect(new Set(examples.map(([item]) => item))).to.have.property('size', examples.length);
  });

  for (const [item, words, ...codes] of examples) {
    it(`have a code each: ${item} "${words}"`, () => {
      const standing = codesOf(outcomeList).filter((code) => outcomeSeeds[code].includes(item));
      expect(standing).to.deep.equal(codesOf(outcomeList).filter((code) => codes.includes(code)));
      expect(standing).not.to.have.length(0);
    });
  }

  it('leave no code without an example, and name none that there is not', () => {
    const items = examples.map(([item]) => item);
    for (const [code, seeds] of Object.entries(outcomeSeeds)) {
      expect(seeds, code).not.to.have.length(0);
      for (const item of seeds) expect(items, code).to.include(item);
    }
  });

  it('say in the second source what they say in the first, but for new friends', () => {
    const first = examples.filter(([item]) => item.startsWith('A')).map(([, , ...codes]) => codes.join());
    const second = examples.filter(([item]) => item.startsWith('B')).map(([, , ...codes]) => codes.join());
    expect(first.filter((codes) => !second.includes(codes))).to.deep.equal(['make-new-friends']);
  });
});
