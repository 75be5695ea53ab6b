import { expect } from '@open-wc/testing';
import { everything, outcomesOfEverything } from '../../../stories/timeline-everything.js';
import { forbidConsole } from '../../support/console.js';
import { nameOf, shadow } from '../../support/dom.js';
import { LONG, narrowed, outside, withLongWords } from '../../support/narrow.js';
import { PersonScreen } from '../../support/person.js';
import { openTimeline, type Timeline } from './timeline.js';

const value = withLongWords(everything);
const outcomes = withLongWords(outcomesOfEverything);

const openAt320 = async (attributes: object): Promise<Timeline> =>
  narrowed(await openTimeline({ value, outcomes, ...attributes }));

describe('The timeline on a screen of 320 px', () => {
  const consoleStayedEmpty = forbidConsole();

  it('has no word that is too long for the boxes of a review, of a change and of a date', async () => {
    const timeline = await openAt320({});
    for (let n = 0; n < 2; n++) {
      for (const button of timeline.seen('button').filter((one) => /^Change (?!a date)/.test(nameOf(one))))
        button.click();
      await timeline.settle();
    }
    for (const details of shadow(timeline.el).querySelectorAll('details')) details.open = true;
    await timeline.settle();
    expect(timeline.seen('textarea').length).to.be.greaterThan(10);
    expect(outside(timeline)).to.deep.equal([]);
  });

  it('has none for the cards, for both views, nor for who only reads', async () => {
    for (const attributes of [{}, { readonly: true }, { disabled: true }, { lang: 'cy' }]) {
      const timeline = await openAt320(attributes);
      expect(outside(timeline), JSON.stringify(attributes)).to.deep.equal([]);
      for (const name of [/^Drawing$|^Darlun$/, /^Table$|^Tabl$/]) {
        if (!timeline.has(name)) continue;
        timeline.button(name).click();
        await timeline.settle();
        expect(outside(timeline), String(name)).to.deep.equal([]);
      }
    }
  });

  for (const audience of ['person', 'representative'])
    for (const readonly of [false, true])
      it(`has none for the ${audience}${readonly ? ', to read' : ''}`, async () => {
        const timeline = await openAt320({ audience, readonly });
        if (readonly) return expect(outside(timeline)).to.deep.equal([]);
        const screen = new PersonScreen(timeline.el);
        const found: string[] = [];
        await screen.walk(async () => {
          if (screen.seen('textarea').length > 0) await screen.write(LONG);
          found.push(...outside(timeline).map((part) => `${screen.question}: ${part}`));
        });
        return expect(found).to.deep.equal([]);
      });

  consoleStayedEmpty();
});
