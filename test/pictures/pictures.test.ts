import { expect } from 'chai';
import { pictures } from '../../src/pictures/index.js';
import { codesOf, notWantedList, outcomeList } from '../../src/vocabulary/index.js';

const ideas = [
  ...codesOf(outcomeList).map((code) => `outcome.${code}`),
  ...codesOf(notWantedList).map((code) => `not-wanted.${code}`),
];

describe('the easy-read pictures', () => {
  it('have one for every idea of what a person may want, or not want', () => {
    expect(Object.keys(pictures)).to.include.members(ideas);
  });

  it('are different for each thing that a person may want', () => {
    const wanted = codesOf(outcomeList).map((code) => pictures[`outcome.${code}`]);
    expect(new Set(wanted).size).to.equal(wanted.length);
  });

  for (const [idea, path] of Object.entries(pictures)) {
    it(`draw ${idea} within a square of 48`, () => {
      expect(path).to.match(/^M[\d.,\sA-Za-z-]+$/);
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      drawing.setAttribute('d', path);
      svg.append(drawing);
      document.body.append(svg);
      const { x, y, width, height } = drawing.getBBox();
      svg.remove();
      expect(width, 'is there').to.be.above(10);
      expect(Math.min(x, y)).to.be.at.least(0);
      expect(Math.max(x + width, y + height)).to.be.at.most(48);
    });
  }
});
