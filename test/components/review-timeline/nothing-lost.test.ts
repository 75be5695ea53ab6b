import { expect } from '@open-wc/testing';
import { everything, outcomesOfEverything as outcomes } from '../../../stories/timeline-everything.js';
import { forbidConsole } from '../../support/console.js';
import { focused, nameOf, shadow } from '../../support/dom.js';
import { PersonScreen } from '../../support/person.js';
import { openTimeline, type Timeline } from './timeline.js';

const BOXES = 'textarea, input[type="text"]';

/** Everything that can be opened is open: cards, disclosures, changes of outcomes, and days that were put in by themselves. */
async function openAll(timeline: Timeline): Promise<Timeline> {
  for (let n = 0; n < 2; n++) {
    for (const button of timeline.seen('button').filter((one) => /^Change (?!a date)/.test(nameOf(one))))
      button.click();
    await timeline.settle();
    for (const details of shadow(timeline.el).querySelectorAll('details')) details.open = true;
    await timeline.settle();
  }
  return timeline;
}

/** Screens with boxes, by what a worker has done to come to them. */
const SCREENS: Readonly<Record<string, () => Promise<Timeline>>> = {
  'with everything recorded': async () => openAll(await openTimeline({ value: everything, outcomes })),
  'with everything posted and refused': async () =>
    openAll(await openTimeline({ 'unsaved-value': everything, outcomes })),
  'of a review that nobody has begun': async () => {
    const timeline = await openTimeline({ outcomes });
    await timeline.press(/^Add a review$/);
    await timeline.choose(/^Another day/);
    return timeline;
  },
  'of a review with all that can be added': async () => {
    const timeline = await openTimeline({ outcomes });
    await timeline.press(/^Nothing has changed$/);
    await timeline.press(/^Change Review/);
    await timeline.choose(/^They were not there$/);
    await timeline.going('o1', /^No longer wanted$/);
    await timeline.choose(/^Something else takes its place$/);
    await timeline.going('o2', /^No longer wanted$/);
    const [, words] = timeline.seen<HTMLInputElement>('.changing input[value="words"]');
    words?.click();
    await timeline.settle();
    await timeline.press(/^Add something Sam wants$/);
    await timeline.press(/^Add an action$/);
    for (const name of [/^A view of the risk/, /^Who was there, and more/]) await timeline.press(name);
    await timeline.press(/^Add someone who took part/);
    await timeline.choose(/^Not involved$/);
    return timeline;
  },
  'of a date that is changed': async () => {
    const timeline = await openTimeline({ outcomes });
    await timeline.press(/^Change a date and say why$/);
    return timeline;
  },
};

type Seen = Pick<Timeline, 'seen'>;
const boxesOf = (screen: Seen): HTMLInputElement[] => screen.seen<HTMLInputElement>(BOXES);
/** What a key does where the focus is, without the way through the browser's driver: there are hundreds of them. */
const type = (text: string): boolean => document.execCommand('insertText', false, text);
/** How far a box may go when it is saved: one answer more is offered above it. */
const LINE = 44;

const stateOf = (box: HTMLInputElement): string =>
  `${box.id} "${box.value}"${box.isConnected ? '' : ', gone'}, focus ${focused()?.id ?? ''}`;

/** Types into each box, has the host save, and types on; gives the boxes that did not stay as they were. */
async function lostBySaves(timeline: Timeline, boxes: readonly HTMLInputElement[]): Promise<string[]> {
  const lost: string[] = [];
  for (const box of boxes) {
    const { id, value: before } = box;
    box.focus();
    box.setSelectionRange(before.length, before.length);
    type('1');
    await timeline.settle();
    const { top } = box.getBoundingClientRect();
    await timeline.hostSaves();
    const moved = box.getBoundingClientRect().top - top;
    type('2');
    await timeline.settle();
    const isHeld = /-(day|month|year)$/.test(id) || JSON.stringify(timeline.el.value).includes(`${before}12`);
    if (focused() !== box || box.value !== `${before}12` || !isHeld || Math.abs(moved) > LINE)
      lost.push(`${stateOf(box)}, ${isHeld ? '' : 'not '}held, moved by ${moved}`);
  }
  return lost;
}

/** Empties each box and writes it anew; gives the boxes that went meanwhile. */
async function lostByEmptying(timeline: Timeline, boxes: readonly HTMLInputElement[]): Promise<string[]> {
  const lost: string[] = [];
  for (const box of boxes) {
    box.focus();
    type('1');
    await timeline.settle();
    box.select();
    document.execCommand('delete');
    await timeline.settle();
    type('2');
    await timeline.settle();
    if (focused() !== box || box.value !== '2') lost.push(stateOf(box));
  }
  return lost;
}
const WAYS = {
  'when the host saves in mid-sentence': lostBySaves,
  'when a box is emptied and written anew': lostByEmptying,
};

describe('Nothing that is typed into the timeline is lost', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const [way, lostBy] of Object.entries(WAYS)) {
    for (const [screen, openScreen] of Object.entries(SCREENS))
      it(`${way}, in any box ${screen}`, async function () {
        this.timeout(120_000);
        const timeline = await openScreen();
        const boxes = boxesOf(timeline);
        expect(boxes).not.to.deep.equal([]);
        expect(await lostBy(timeline, boxes)).to.deep.equal([]);
      });

    for (const audience of ['person', 'representative'])
      it(`${way}, on any screen of the ${audience}`, async function () {
        this.timeout(120_000);
        const timeline = await openTimeline({ audience, value: everything, outcomes });
        const screen = new PersonScreen(timeline.el);
        let count = 0;
        const lost: string[] = [];
        await screen.walk(async () => {
          const boxes = boxesOf(screen);
          count += boxes.length;
          lost.push(...(await lostBy(timeline, boxes)));
        });
        // What is different, was agreed and has happened, and what they worry about.
        expect(count).to.equal(4);
        expect(lost).to.deep.equal([]);
        expect(timeline.section.reviews.slice(0, 3)).to.deep.equal(everything.reviews);
      });
  }

  consoleStayedEmpty();
});
