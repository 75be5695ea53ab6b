import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openChecklist, type Checklist } from './checklist.js';

const boxOf = (list: Checklist): DOMRect =>
  list
    .seen('.derived')
    .find(({ innerText }) => innerText.includes('What follows'))
    ?.getBoundingClientRect() ?? new DOMRect();
const questionOf = (list: Checklist, legend: string): DOMRect =>
  list
    .seen('fieldset.question')
    .find(({ innerText }) => innerText.startsWith(legend))
    ?.getBoundingClientRect() ?? new DOMRect();

async function openAt(width: number, more = {}): Promise<Checklist> {
  const list = await openChecklist(more);
  list.el.style.width = `${width}px`;
  await list.settle();
  return list;
}
const FIRST = 'Is there a reason to doubt';
const THIRD = 'Without an advocate';
const FOURTH = 'Could anyone be putting pressure';

describe('Where there is room', () => {
  const consoleStayedEmpty = forbidConsole();

  it('what follows stands beside the questions, and begins with the first of them', async () => {
    const list = await openAt(760);
    const box = boxOf(list);
    expect(box.left).to.be.at.least(questionOf(list, FIRST).right);
    expect(box.top).to.be.closeTo(questionOf(list, FIRST).top, 8);
    expect(box.right).to.be.at.most(list.el.getBoundingClientRect().right + 1);
    for (const legend of [FIRST, THIRD, FOURTH])
      expect(questionOf(list, legend).left, legend).to.equal(questionOf(list, FIRST).left);
  });

  it('the questions keep their distance, however many there are', async () => {
    const list = await openAt(760);
    const gap = (): number => questionOf(list, FOURTH).top - questionOf(list, THIRD).bottom;
    const before = gap();
    list.el.style.width = '700px';
    await list.settle();
    expect(before).to.be.below(gap());
  });

  it('what follows stands below the question that it is about where there is not', async () => {
    const list = await openAt(700);
    const box = boxOf(list);
    expect(box.left).to.be.closeTo(questionOf(list, FIRST).left, 1);
    expect(box.top).to.be.at.least(questionOf(list, THIRD).bottom);
    expect(box.bottom).to.be.at.most(questionOf(list, FOURTH).top);
  });

  it('stands on the other side where one reads from right to left', async () => {
    const list = await openAt(760);
    list.el.dir = 'rtl';
    await list.settle();
    expect(boxOf(list).right).to.be.at.most(questionOf(list, FIRST).left);
  });

  consoleStayedEmpty();
});
