import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { RecordElement } from '../../../src/components/record/record.js';
import { control, settle, shownText, visible } from '../../support/dom.js';
import { inForm } from '../../support/form.js';
import joyce from '../../../examples/cases/joyce.json' with { type: 'json' };
import sam from '../../../examples/cases/sam.json' with { type: 'json' };

async function open(attributes: Readonly<Record<string, unknown>> = {}) {
  const page = await inForm('msp-record', { name: 'record', 'person-name': 'Sam', value: sam, ...attributes });
  const el = page.el as unknown as RecordElement;
  await settle(el);
  control(el, 'button', /^History$/).click();
  await settle(el);
  return el;
}
const choose = async (el: RecordElement, name: RegExp): Promise<void> => {
  control(el, 'input', name).click();
  await settle(el);
};
const days = (el: RecordElement): string[] => visible(el, '.day :is(h3, h4)').map((one) => one.textContent);
const entries = (el: RecordElement): string[] =>
  visible(el, '.day li').map((one) => one.textContent.replace(/\s+/g, ' '));

describe('the history of a record', () => {
  it('is a story by day, the newest first, or from the beginning', async () => {
    const el = await open();
    expect(days(el).slice(0, 2)).to.deep.equal(['24 September 2026', '11 September 2026']);
    await choose(el, /^From the beginning$/);
    expect(days(el)[0]).to.equal('4 March 2026');
    expect(shownText(el)).to.match(/\b\d+ entries\b/);
  });

  it('has what has no date last, in either order', async () => {
    const goal = { id: 'g1', words: 'A goal without a day' };
    const el = await open({
      value: { ...sam, desiredOutcomes: { ...sam.desiredOutcomes, professionalGoals: [goal] } },
    });
    expect(days(el).at(-1)).to.equal('Date not known');
    await choose(el, /^From the beginning$/);
    expect(days(el).at(-1)).to.equal('Date not known');
  });

  it('says who recorded what and when, also where that was later than it happened', async () => {
    const el = await open({ value: joyce });
    const told = entries(el).find((text) => text.includes('He was defensive:'));
    expect(told).to.contain('She told it in a call.').and.to.contain('Recorded on 26 May 2026 by: Social worker.');
    const benefit = entries(el).find((text) => text.includes('had not asked for that'));
    expect(benefit).to.contain('Recorded on 11 June 2026 by: Social worker.');
  });

  it('is filtered by what it is about, the end with its feedback too', async () => {
    const el = await open();
    const all = entries(el).length;
    const counts: Record<string, number> = {};
    for (const name of ['What Sam wants', 'Decisions', 'Reviews', 'How it ended']) {
      await choose(el, new RegExp(`^${name}$`));
      counts[name] = entries(el).length;
      expect(counts[name], name).to.be.greaterThan(0);
    }
    expect(Object.values(counts).reduce((sum, n) => sum + n)).to.be.lessThan(all);
    expect(shownText(el)).to.contain('Feedback');
    await choose(el, /^Decisions$/);
    expect(shownText(el)).to.contain('Pressure by others').and.to.not.contain('How it ended, in the view');
  });

  it('keeps the first words, and tells a change as one, with its reason', async () => {
    const el = await open();
    await choose(el, /^What Sam wants$/);
    const text = entries(el).join('\n');
    expect(text).to.contain('‘I want to stay with my boyfriend’').and.to.contain('First words, always kept.');
    expect(text).to.match(/What Sam wants: change.*‘I want to leave my boyfriend’/);
    expect(text).to.not.match(/not achieved|\bo\d\b/i);
  });

  it('says of what was recorded by mistake only that', async () => {
    const [first, ...rest] = sam.desiredOutcomes.outcomes;
    const mistaken = { ...rest[0]!, id: 'o99', status: 'entered-in-error', words: 'Of somebody else', history: [] };
    const value = { ...sam, desiredOutcomes: { ...sam.desiredOutcomes, outcomes: [first, ...rest, mistaken] } };
    const text = entries(await open({ value })).join('\n');
    expect(text).to.contain('mistake').and.to.not.contain('Of somebody else');
  });

  it('begins with the rules that the record goes by, where they are not those of the page', async () => {
    expect(shownText(await open())).to.not.contain('goes by the rules');
    const other = await open({ value: joyce, jurisdiction: 'england' });
    expect(shownText(other)).to.contain(
      'This record goes by the rules of Jersey, version 1.0. This page is set to England.',
    );
    const older = await open({ value: { ...sam, jurisdiction: { id: 'england', version: '0.9' } } });
    expect(shownText(older)).to.contain('version 0.9. This page has version 1.0.');
    const unknown = await open({ value: { ...sam, jurisdiction: { id: 'atlantis', version: '1' } } });
    expect(shownText(unknown)).to.contain('a place that this page does not know').and.to.not.contain('atlantis');
  });

  it('stays usable with two hundred entries: none is lost, and turning it is quick', async () => {
    const events = Array.from({ length: 200 }, (_, i) => ({
      id: `e${i}`,
      date: `2026-0${1 + Math.floor(i / 50)}-${String((i % 28) + 1).padStart(2, '0')}`,
      what: `Event number ${i}.`,
    }));
    const el = await open({ value: { ...sam, events } });
    expect(entries(el).filter((text) => text.includes('Event number')).length).to.equal(200);
    await choose(el, /^From the beginning$/);
    expect(days(el)[0]).to.equal('1 January 2026');
    expect(getComputedStyle(visible(el, '.day')[0]!).contentVisibility).to.equal('auto');
  });
});
