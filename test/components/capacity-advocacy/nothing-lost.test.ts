import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { focused, shadow } from '../../support/dom.js';
import { PersonScreen } from '../../support/person.js';
import { openChecklist, type Checklist } from './checklist.js';
import { doubted, openDecision } from './doubted.js';
import { everything } from './everything.js';
import { firstDay } from './recorded.js';

const BOXES = 'textarea, input[type="text"]';

/** Everything that can be opened is open: cards, disclosures, and days that were put in by themselves. */
async function openAll(list: Checklist): Promise<Checklist> {
  for (let n = 0; n < 40 && list.has(/^Change /); n++) await list.press(/^Change /);
  for (let n = 0; n < 2; n++) {
    for (const details of shadow(list.el).querySelectorAll('details')) details.open = true;
    await list.settle();
  }
  return list;
}

const doubt = async (): Promise<Checklist> => {
  const list = await openChecklist();
  await list.choose(/^Yes, about a decision/);
  return list;
};

/** Screens with boxes, by what a worker has done to come to them. */
const SCREENS: Readonly<Record<string, () => Promise<Checklist>>> = {
  'with everything recorded': async () => openAll(await openChecklist({ value: everything })),
  'with everything posted and refused': async () => openAll(await openChecklist({ 'unsaved-value': everything })),
  'of the day without a doubt': async () => {
    const list = await openChecklist();
    await list.choose(/^No reason to doubt/, /^Another day/);
    return list;
  },
  'of a doubt': doubt,
  'of what others do': async () => {
    const limbs = { retain: { answer: 'unable', evidence: 'Asked again' } };
    return openDecision({ ...doubted, limbs, nexus: 'no-impairment', conclusion: 'unable-not-mca', restrictions: [] });
  },
  'of a decision that was corrected': async () => openDecision({ ...doubted, status: 'amended' }),
  'of somebody who was not told of advocacy': async () => {
    const list = await openChecklist({ value: firstDay });
    await list.chooseIn('/advocacy/adviceGivenOn', /^Not yet/);
    return list;
  },
  'of the day on which they were told': async () => {
    const list = await openChecklist({ value: firstDay });
    await list.chooseIn('/advocacy/adviceGivenOn', /^Another day/);
    return list;
  },
  'of a capacity advocate whom nothing asks for': async () => {
    const lacks = { ...doubted, conclusion: 'lacks-capacity' };
    const list = await openChecklist({ value: { ...firstDay, people: [{ id: 'p1' }], decisions: [lacks] } });
    await list.press(/^Was asking for a capacity advocate considered/);
    await list.chooseIn('/advocacy/capacityAdvocate/considered', /^Yes$/);
    await list.chooseIn('/advocacy/capacityAdvocate/particularBenefit', /^Yes$/);
    await list.chooseIn('/advocacy/capacityAdvocate/instructedOn', /^Another day/);
    return list;
  },
  'of agreement with limits': async () => {
    const list = await openChecklist();
    await list.choose(/^Agreed with limits/);
    return list;
  },
  'of what is shared anyway': async () => {
    const list = await openChecklist();
    await list.choose(/^Not agreed, and shared for a reason/, /^Not yet told/);
    return list;
  },
  'of pressure that was seen': async () => {
    const list = await openChecklist();
    await list.choose(/^Something was seen/);
    await list.chooseIn('/coercion/0/seenAlone', /^No$/);
    return list;
  },
  'of a refusal that nobody has begun': async () => {
    const list = await openChecklist({ value: firstDay });
    await list.press(/^Joyce does not want something done/);
    return list;
  },
  'of pressure at a refusal': async () => {
    const list = await openChecklist({ value: firstDay });
    await list.press(/^Joyce does not want something done/);
    await list.write(/^What does Joyce not want/, 'A visit');
    const [seen] = list.seen<HTMLInputElement>('[data-list="refusals"] input[value="something-seen"]');
    seen?.focus();
    seen?.click();
    await list.settle();
    return list;
  },
  'of support that nothing asks for': async () => {
    const list = await openChecklist({ value: firstDay });
    await list.press(/^Record someone who supports/);
    for (const id of ['appropriatePersons', 'appointments']) {
      shadow(list.el).getElementById(`add-${id}`)?.click();
      await list.settle();
    }
    return list;
  },
  'of what helps': async () => openAll(await openChecklist()),
};

type Seen = Pick<Checklist, 'seen'>;
const boxesOf = (screen: Seen): string[] => screen.seen(BOXES).map(({ id }) => id);
const boxAt = (list: Checklist, id: string): HTMLInputElement => {
  const box = shadow(list.el).getElementById(id) as HTMLInputElement | null;
  if (!box) throw new Error(`There is no box ${id}`);
  return box;
};
/** What a key does where the focus is, without the way through the browser's driver: there are hundreds of them. */
const type = (text: string): boolean => document.execCommand('insertText', false, text);
const erase = (): boolean => document.execCommand('delete');
/** How far a box may go when it is saved: one answer more is offered above it, that something was recorded by mistake. */
const LINE = 44;

/** Types into each box, has the host save, and types on; gives the boxes that did not stay as they were. */
async function lostBySaves(list: Checklist, ids: readonly string[]): Promise<string[]> {
  const lost: string[] = [];
  for (const id of ids) {
    const box = boxAt(list, id);
    const before = box.value;
    box.focus();
    box.setSelectionRange(before.length, before.length);
    type('1');
    await list.settle();
    const { top } = box.getBoundingClientRect();
    await list.hostSaves();
    const moved = box.getBoundingClientRect().top - top;
    type('2');
    await list.settle();
    const isHeld = /-(day|month|year)$/.test(id) || JSON.stringify(list.el.value).includes(`${before}12`);
    if (focused() !== box || box.value !== `${before}12` || !isHeld || Math.abs(moved) > LINE)
      lost.push(`${id}: "${box.value}", ${isHeld ? '' : 'not '}held, moved by ${moved}, focus ${focused()?.id ?? ''}`);
  }
  return lost;
}

/** Empties each box and writes it anew; gives the boxes that went meanwhile. */
async function lostByEmptying(list: Checklist, ids: readonly string[]): Promise<string[]> {
  const lost: string[] = [];
  for (const id of ids) {
    const box = boxAt(list, id);
    box.focus();
    type('1');
    await list.settle();
    box.select();
    erase();
    await list.settle();
    type('2');
    await list.settle();
    if (focused() !== box || box.value !== '2') lost.push(`${id}: "${box.value}", focus ${focused()?.id ?? ''}`);
  }
  return lost;
}
const WAYS = {
  'when the host saves in mid-sentence': lostBySaves,
  'when a box is emptied and written anew': lostByEmptying,
};

describe('Nothing that is typed into the checklist is lost', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const [way, lostBy] of Object.entries(WAYS)) {
    for (const [screen, openScreen] of Object.entries(SCREENS))
      it(`${way}, in any box ${screen}`, async function () {
        this.timeout(120_000);
        const list = await openScreen();
        const ids = boxesOf(list);
        expect(ids).not.to.deep.equal([]);
        expect(await lostBy(list, ids)).to.deep.equal([]);
      });

    for (const audience of ['person', 'representative'])
      for (const value of [undefined, everything])
        it(`${way}, on any screen of the ${audience}, ${value ? 'with everything recorded' : 'with nothing'}`, async function () {
          this.timeout(120_000);
          const list = await openChecklist({ audience, ...(value && { value }) });
          const screen = new PersonScreen(list.el);
          const seen: string[] = [];
          const lost: string[] = [];
          await screen.walk(async (isNew) => {
            const limits = screen.seen<HTMLInputElement>('input[value="agreed-with-limits"]');
            for (const answer of limits) {
              answer.focus();
              answer.click();
              await list.settle();
            }
            if (!isNew) return;
            const ids = boxesOf(screen);
            seen.push(...ids);
            lost.push(...(await lostBy(list, ids)));
          });
          // What helps, what to avoid, who is with them and what for, and within which limits others may be told.
          expect(seen.length).to.be.at.least(5);
          expect(lost).to.deep.equal([]);
        });
  }

  consoleStayedEmpty();
});
