import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { shadow } from '../../support/dom.js';
import { collapse } from '../desired-outcomes/picker.js';
import { sam, samAtFirst, samInApril, samOutcomes } from './recorded.js';
import { openTimeline, type Timeline } from './timeline.js';

const drawing = (timeline: Timeline): SVGSVGElement | null => shadow(timeline.el).querySelector('svg.drawing');
const label = (timeline: Timeline): string => drawing(timeline)?.getAttribute('aria-label') ?? '';
const drawn = (timeline: Timeline): string[] =>
  Array.from(drawing(timeline)?.querySelectorAll('text') ?? [], (text) => collapse(text.textContent ?? ''));
const rows = (timeline: Timeline): string[] =>
  timeline.seen('tbody tr').map((row) => collapse(row.innerText.replace(/\t/g, ' | ')));

const review = (id: string, date: string | undefined, more: object = {}): object => ({
  id,
  ...(date !== undefined && { date }),
  changed: { code: 'nothing-new' },
  agreed: { code: 'nothing-new' },
  achieved: { code: 'nothing-new' },
  participation: 'in-person',
  ...more,
});
const section = (...reviews: object[]): object => ({ schemaVersion: '1.0', reviews });
const jumps = (timeline: Timeline): number[] => timeline.seen('h2, h3').map(({ tagName }) => Number(tagName.slice(1)));

describe('The two views of the timeline', () => {
  const consoleStayedEmpty = forbidConsole();

  it('are a drawing with a name of one sentence and no stop of its own, and a table', async () => {
    const timeline = await openTimeline({ outcomes: samOutcomes, value: sam });
    expect(drawing(timeline)?.getAttribute('role')).to.equal('img');
    expect(label(timeline)).to.equal('Sam, 5 March 2026 to 10 September 2026: 5 reviews, 3 of 5 outcomes changed');
    expect(drawing(timeline)?.querySelectorAll('a, button, [tabindex]')).to.have.length(0);
    expect(timeline.button(/^Drawing$/).getAttribute('aria-pressed')).to.equal('true');
    await timeline.press(/^Table$/);
    expect(drawing(timeline)).to.equal(null);
    expect(rows(timeline).at(-1)).to.equal('5 March 2026 | Beginning | | Conversation |');
    expect(rows(timeline)).to.include(
      '3 June 2026 | | ‘I want to stay with my boyfriend’ | Replaced by ‘I want to leave my boyfriend’. | Sam agreed.',
    );
    expect(jumps(timeline)[0]).to.equal(2);
  });

  it('say the same: every word beside a mark is in the table', async () => {
    const value = section(review('r1', '2026-05-07', { progress: [{ outcomeId: 'o2', status: 'worse' }] }));
    const timeline = await openTimeline({ outcomes: samAtFirst, value });
    expect(drawn(timeline)).to.include('Getting worse');
    await timeline.press(/^Table$/);
    expect(rows(timeline).join()).to.include('Getting worse');
  });

  it('have nothing that ends in a cross, and no colour of their own for what gets worse', async () => {
    const value = section(review('r1', '2026-05-07', { progress: [{ outcomeId: 'o2', status: 'worse' }] }));
    const timeline = await openTimeline({ outcomes: samAtFirst, value });
    const fills = Array.from(drawing(timeline)?.querySelectorAll('.mark') ?? [], (mark) => getComputedStyle(mark).fill);
    expect(new Set(fills).size).to.equal(1);
  });

  it('show a rough date as long as its month, and one that is not known in the table', async () => {
    const value = section(review('r1', '2026-04'), review('r2', '2026-05-20'), review('r3', undefined));
    const timeline = await openTimeline({ outcomes: samAtFirst, value });
    expect(drawing(timeline)?.querySelectorAll('.capsule')).to.have.length(1);
    expect(drawn(timeline)).to.include('about April 2026');
    await timeline.press(/^Table$/);
    expect(rows(timeline)).to.include('about April 2026 | Middle | | Review |');
    expect(rows(timeline).at(-1)).to.equal('Date not known | Middle | | Review |');
  });

  it('make one mark of what lies too near, which opens the table at its rows', async () => {
    const value = section(review('r1', '2026-05-20'), review('r2', '2026-05-21'));
    const timeline = await openTimeline({ outcomes: samAtFirst, value });
    const count = drawing(timeline)?.querySelector('.press');
    expect(collapse(count?.querySelector('.count')?.textContent ?? '')).to.equal('2');
    count?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await timeline.settle();
    expect(timeline.seen('tr.marked')).to.have.length(2);
  });

  it('say that there is no middle yet', async () => {
    const timeline = await openTimeline({ outcomes: samAtFirst });
    expect(drawn(timeline)).to.include('No middle yet');
    expect(label(timeline)).to.equal('Sam, 5 March 2026 to 3 June 2026: no review yet, 3 outcomes');
  });

  it('can be of one outcome alone', async () => {
    const timeline = await openTimeline({ outcomes: samAtFirst, value: samInApril });
    const select = timeline.seen<HTMLSelectElement>('select')[0];
    if (select) select.value = 'o2';
    select?.dispatchEvent(new Event('change'));
    await timeline.settle();
    expect(drawing(timeline)?.querySelectorAll('.lane')).to.have.length(1);
    expect(timeline.el.value).to.deep.equal(samInApril);
  });

  it('are one press away on 320 pixels: then time runs down, one outcome at a time', async () => {
    const timeline = await openTimeline({ outcomes: samAtFirst, value: samInApril });
    (timeline.el as HTMLElement).style.width = '320px';
    await new Promise((done) => setTimeout(done, 100));
    await timeline.settle();
    expect(drawing(timeline)).to.equal(null);
    await timeline.press(/^Drawing$/);
    expect(drawing(timeline)?.querySelectorAll('.lane')).to.have.length(1);
    const { width, height } = (drawing(timeline) as SVGSVGElement).getBoundingClientRect();
    expect(width).to.be.at.most(320);
    expect(height).to.be.greaterThan(width);
  });

  it('have a table whose cells stand below each other on 320 pixels, of all outcomes unless one is chosen', async () => {
    const timeline = await openTimeline({ outcomes: samAtFirst, value: samInApril });
    (timeline.el as HTMLElement).style.width = '320px';
    await new Promise((done) => setTimeout(done, 100));
    await timeline.settle();
    await timeline.press(/^Table$/);
    const table = shadow(timeline.el).querySelector('table');
    expect(table?.scrollWidth).to.be.at.most(320);
    for (const cell of table?.querySelectorAll<HTMLElement>('td, caption') ?? []) {
      if (cell.innerText.trim()) expect(cell.getBoundingClientRect().width).to.be.greaterThan(200);
    }
    expect(table?.getAttribute('role')).to.equal('table');
    expect(table?.querySelectorAll('tr:not([role="row"]), td:not([role="cell"])')).to.have.length(0);
    const [select] = timeline.seen<HTMLSelectElement>('select');
    expect(select?.selectedOptions[0]?.textContent?.trim()).to.equal('All outcomes');
    await timeline.press(/^Table$/);
    await timeline.press(/^Drawing$/);
    expect(select?.selectedOptions[0]?.textContent?.trim()).to.match(/^‘I want/);
  });

  it('stand both, with every review in full, where it is only read', async () => {
    const timeline = await openTimeline({ outcomes: samOutcomes, value: sam, readonly: true });
    expect(drawing(timeline)).not.to.equal(null);
    expect(rows(timeline).length).to.be.greaterThan(20);
    expect(timeline.text).to.include('A plan for leaving: whom she rings, where she goes');
    expect(timeline.seen('input, textarea, select, [part="add"]')).to.have.length(0);
  });

  it('are both on paper, and so is all of each review', async () => {
    const timeline = await openTimeline({ outcomes: samOutcomes, value: sam });
    const folded = 'Sometimes he is not nice. I know what to do.';
    expect(timeline.allText).not.to.include(folded);
    window.dispatchEvent(new Event('beforeprint'));
    expect(drawing(timeline)).not.to.equal(null);
    expect(shadow(timeline.el).querySelector('table')).not.to.equal(null);
    expect(timeline.allText).to.include(folded);
    window.dispatchEvent(new Event('afterprint'));
    await timeline.settle();
    expect(timeline.allText).not.to.include(folded);
  });

  consoleStayedEmpty();
});

describe('What is due', () => {
  const consoleStayedEmpty = forbidConsole();
  const due = section(review('r1', '2026-04-20', { nextReviewOn: '2026-05-22' }));

  it('and has passed is said in days, with what can be done, and never as a target that was missed', async () => {
    const timeline = await openTimeline({ outcomes: samAtFirst, value: due });
    expect(timeline.text).to.include('A review was due on 22 May 2026, 12 days ago.');
    expect(drawn(timeline)).to.include('12 days ago');
    expect(timeline.text).not.to.match(/missed|late\b|breach|overdue/i);
    expect(timeline.timeline.issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  it('is moved to another day for a reason: Mrs T was given time to recover', async () => {
    const timeline = await openTimeline({ outcomes: samAtFirst, value: due, required: true });
    await timeline.press(/^Change the date and say why$/);
    await timeline.choose(/^In 2 weeks/);
    await timeline.submit();
    expect(timeline.fieldErrors).to.deep.equal(['Error: Select why the date changed']);
    await timeline.choose(/^They are expected to be able to decide again$/);
    expect(timeline.section.timescaleChanges?.[0]).to.deep.include({
      from: '2026-05-22',
      to: '2026-06-17',
      reason: 'capacity-expected-to-return',
      date: '2026-06-03',
    });
    expect(timeline.text).to.include('Next review 17 June 2026');
    await timeline.press(/^Table$/);
    expect(rows(timeline).join('\n')).to.include(
      'Date changed from 22 May 2026 to 17 June 2026: They are expected to be able to decide again',
    );
    await timeline.submit();
    expect(timeline.posts).to.equal(1);
  });

  it('is silent where a next date is set; without one a long pause is a line', async () => {
    const quiet = await openTimeline({ outcomes: samAtFirst, value: section(review('r1', '2026-04-22')) });
    expect(quiet.text).to.include('Nothing recorded for 42 days.');
    const planned = await openTimeline({
      outcomes: samAtFirst,
      value: section(review('r1', '2026-04-22', { nextReviewOn: '2026-07-01' })),
    });
    expect(planned.text).to.include('Next review 1 July 2026');
    expect(planned.text).not.to.include('Nothing recorded for');
  });

  it('stands beside what the person does not want done, which the checklist records', async () => {
    const refusals = [{ id: 'n1', of: 'A visit by the police', words: 'No', date: '2026-04-01' }];
    const timeline = await openTimeline({ outcomes: samAtFirst, refusals: { refusals } });
    await timeline.press(/^What Sam does not want done$/);
    expect(timeline.text).to.include('Sam does not want this: A visit by the police');
  });

  consoleStayedEmpty();
});

describe('A long timeline', () => {
  it('has a table of the latest 100 rows, and of earlier ones when they are asked for, also where it is only read', async () => {
    const day = (i: number): string => new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10);
    const value = section(...Array.from({ length: 130 }, (_, i) => review(`r${i}`, day(i))));
    const timeline = await openTimeline({ outcomes: samAtFirst, value, readonly: true });
    const count = (): number => shadow(timeline.el).querySelectorAll('tbody tr').length;
    expect(count()).to.equal(100);
    await timeline.press(/^Show 100 earlier$/);
    expect(count()).to.equal(134);
  });

  it('draws the latest 100 reviews, and earlier ones when they are asked for; nothing of it is lost', async () => {
    const day = (i: number): string => new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10);
    const value = section(...Array.from({ length: 130 }, (_, i) => review(`r${i}`, day(i))));
    const timeline = await openTimeline({ outcomes: samAtFirst, value });
    const cards = (): number => shadow(timeline.el).querySelectorAll('[data-list="reviews"] > ul > li').length;
    expect(cards()).to.equal(100);
    await timeline.press(/^Show 100 earlier$/);
    expect(cards()).to.equal(130);
    await timeline.press(/^Add a review$/);
    await timeline.write(/^What has changed/, 'a');
    expect(
      timeline.timeline.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    ).to.deep.equal(['review-date-missing', 'review-agreed-missing', 'review-achieved-missing']);
    await timeline.leave();
    expect(timeline.section.reviews).to.have.length(131);
    expect(timeline.section.reviews.slice(0, 130)).to.deep.equal((value as { reviews: object[] }).reviews);
  });
});
