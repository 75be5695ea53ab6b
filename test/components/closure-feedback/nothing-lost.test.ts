import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { focused, nameOf, shadow } from '../../support/dom.js';
import { openClosing, type Closing } from './closing.js';
import { outcomes as two } from './closure.js';
import { everything, outcomesOfEverything as outcomes } from '../../../stories/closure-everything.js';

const BOXES = 'textarea, input[type="text"]';

/** Everything that can be opened is open: cards, disclosures, and days that were put in by themselves. */
async function openAll(closing: Closing): Promise<Closing> {
  for (let n = 0; n < 2; n++) {
    for (const button of closing.seen('button').filter((one) => /^Change /.test(nameOf(one)))) button.click();
    await closing.settle();
    for (const details of shadow(closing.el).querySelectorAll('details')) details.open = true;
    await closing.settle();
  }
  return closing;
}

/** Screens with boxes, by what a worker has done to come to them. */
const SCREENS: Readonly<Record<string, () => Promise<Closing>>> = {
  'with everything recorded': async () => openAll(await openClosing({ value: everything, outcomes })),
  'with everything posted and refused': async () =>
    openAll(await openClosing({ 'unsaved-value': everything, outcomes })),
  'of a closure that nobody has begun': async () => openAll(await openClosing({ outcomes: two })),
  'of one that is begun, with all that can be added': async () => {
    const closing = await openClosing({ outcomes: two, refusals: [] });
    await closing.about('o1', /^Some of it$/);
    await closing.about('o1', /^Yes$/);
    await closing.press(/^Add your own view/);
    await closing.choose(/^They asked for it to stop$/);
    await closing.choose(/^Yes, and here it is$/);
    for (const details of shadow(closing.el).querySelectorAll('details')) details.open = true;
    await closing.settle();
    for (const add of [/^Add something good$/, /^Add somebody who was told$/, /^Add words$/]) await closing.press(add);
    return openAll(closing);
  },
};

const boxesOf = (closing: Closing): HTMLInputElement[] => closing.seen<HTMLInputElement>(BOXES);
/** What a key does where the focus is, without the way through the browser's driver: there are hundreds of them. */
const type = (text: string): boolean => document.execCommand('insertText', false, text);
/** How far a box may go when it is saved: one answer more is offered above it. */
const LINE = 44;
const stateOf = (box: HTMLInputElement): string =>
  `${box.id} "${box.value}"${box.isConnected ? '' : ', gone'}, focus ${focused()?.id ?? ''}`;

/** Types into each box, has the host save, and types on; gives the boxes that did not stay as they were. */
async function lostBySaves(closing: Closing, save: (closing: Closing) => Promise<void>): Promise<string[]> {
  const lost: string[] = [];
  for (const box of boxesOf(closing)) {
    const { id, value: before } = box;
    box.focus();
    box.setSelectionRange(before.length, before.length);
    type('1');
    await closing.settle();
    const { top } = box.getBoundingClientRect();
    await save(closing);
    const moved = box.getBoundingClientRect().top - top;
    type('2');
    await closing.settle();
    const isHeld = /-(day|month|year)$/.test(id) || JSON.stringify(closing.el.value).includes(`${before}12`);
    if (focused() !== box || box.value !== `${before}12` || !isHeld || Math.abs(moved) > LINE)
      lost.push(`${stateOf(box)}, ${isHeld ? '' : 'not '}held, moved by ${moved}`);
  }
  return lost;
}

/** The answer to a question that this version does not know: with its last letter it goes, and its box with it. */
const isOfAnotherVersion = ({ id }: HTMLInputElement): boolean => id.endsWith('/x-vale-visits/words');

/** Empties each box and writes it anew; gives the boxes that went meanwhile. */
async function lostByEmptying(closing: Closing): Promise<string[]> {
  const lost: string[] = [];
  for (const box of boxesOf(closing).filter((one) => !isOfAnotherVersion(one))) {
    box.focus();
    type('1');
    await closing.settle();
    box.select();
    document.execCommand('delete');
    await closing.settle();
    type('2');
    await closing.settle();
    if (focused() !== box || box.value !== '2') lost.push(stateOf(box));
  }
  return lost;
}

const WAYS: Readonly<Record<string, (closing: Closing) => Promise<string[]>>> = {
  'when the host saves in mid-sentence': (closing) => lostBySaves(closing, (one) => one.hostSaves()),
  'when the host gives back what it saved at once': (closing) =>
    lostBySaves(closing, async ({ el }) => {
      const posted = JSON.parse(JSON.stringify(el.value)) as typeof el.value;
      el.defaultValue = posted;
      el.value = posted;
      await closing.settle();
    }),
  'when a box is emptied and written anew': lostByEmptying,
};

describe('Nothing that is typed into the closure is lost', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const [way, lostBy] of Object.entries(WAYS))
    for (const [screen, openScreen] of Object.entries(SCREENS))
      it(`${way}, in any box ${screen}`, async function () {
        this.timeout(120_000);
        const closing = await openScreen();
        expect(boxesOf(closing).length).to.be.greaterThan(5);
        expect(await lostBy(closing)).to.deep.equal([]);
      });

  consoleStayedEmpty();
});
