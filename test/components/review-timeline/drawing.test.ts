import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { shadow } from '../../support/dom.js';
import { collapse } from '../desired-outcomes/picker.js';
import { openTimeline, type Timeline } from './timeline.js';

const nothing = { code: 'nothing-new' };
const review = (id: string, date: string | undefined, going: Readonly<Record<string, string>> = {}): object => ({
  id,
  ...(date !== undefined && { date }),
  changed: nothing,
  agreed: nothing,
  achieved: nothing,
  progress: Object.entries(going).map(([outcomeId, status]) => ({ outcomeId, status })),
});
const first = (id: string, words: string): object => ({
  id,
  words,
  polarity: 'wanted',
  source: 'person',
  recordedAt: '2026-05-01T10:00:00Z',
});
/** An outcome that said something else on 1 May, and was changed on another day. */
const later = (id: string, words: string, date: string, more: object): object => ({
  ...first(id, words),
  recordedAt: `${date}T10:00:00Z`,
  change: { date, agreedBy: 'person' },
  ...more,
  history: [first(id, words)],
});
const known = (outcomes: readonly object[], date: string | undefined = '2026-05-01'): object => ({
  schemaVersion: '1.0',
  conversations: [{ id: 'c1', date, stages: ['beginning'] }],
  outcomes,
});
const section = (...reviews: object[]): object => ({ schemaVersion: '1.0', reviews });

const STAY = 'I want to stay with him';
const LEAVE = 'I want to leave him and live somewhere new';
const fates = known([
  later('o1', STAY, '2026-06-01', { status: 'changed', supersededBy: 'o4' }),
  later('o2', 'I want to see my sister', '2026-05-20', { status: 'combined', mergedInto: 'o3' }),
  later('o3', 'I want my family around me', '2026-05-10', { words: 'I want my family near' }),
  { ...first('o4', LEAVE), recordedAt: '2026-06-01T10:00:00Z' },
  later('o5', 'I want a lodger', '2026-05-25', { status: 'withdrawn' }),
  later('o6', 'I want a garden', '2026-06-01', { status: 'carried-forward' }),
]);
const going = section(
  review('r1', '2026-05-10', { o3: 'met-so-far', o1: 'stuck' }),
  review('r2', '2026-05'),
  review('r4', '2026-05-12', { o3: 'action-needed' }),
  review('r3', '2026-06-01', { o3: 'worse', o4: 'action-needed' }),
);

const drawing = ({ el }: Timeline): SVGSVGElement => {
  const found = shadow(el).querySelector<SVGSVGElement>('svg.drawing');
  if (!found) throw new Error('There is no drawing');
  return found;
};
const texts = (timeline: Timeline): { said: string; box: DOMRect }[] =>
  Array.from(drawing(timeline).querySelectorAll('text'), (text) => ({
    said: collapse(text.textContent ?? ''),
    box: text.getBoundingClientRect(),
  }));
const said = (timeline: Timeline): string =>
  texts(timeline)
    .map((text) => text.said)
    .join(' ');

/** Texts that lie over another one, or that are cut off at the edge. */
function spoiled(timeline: Timeline): string[] {
  const edge = drawing(timeline).getBoundingClientRect();
  const all = texts(timeline);
  const isOver = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
  return all.flatMap(({ said: text, box }, i) => [
    ...(box.left < edge.left - 1 || box.right > edge.right + 1 ? [`${text} is cut off`] : []),
    ...all.slice(i + 1).flatMap((other) => (isOver(box, other.box) ? [`${text} is over ${other.said}`] : [])),
  ]);
}

async function open(width: number, outcomes: object, value: object): Promise<Timeline> {
  const timeline = await openTimeline({ outcomes, value });
  (timeline.el as HTMLElement).style.width = `${width}px`;
  await new Promise((done) => setTimeout(done, 80));
  await timeline.settle();
  if (width < 560) await timeline.press(/^Drawing$/);
  return timeline;
}

describe('The drawing', () => {
  const consoleStayedEmpty = forbidConsole();
  const word = 'W'.repeat(500);
  const long = known([first('o1', word), first('o2', 'word '.repeat(100)), first('o3', 'I want it to stop')]);
  const often = section(
    ...Array.from({ length: 60 }, (_, i) =>
      review(`r${i}`, `2026-05-${String((i % 30) + 1).padStart(2, '0')}`, { o1: 'worse' }),
    ),
  );

  for (const width of [320, 640, 800]) {
    it(`has no text over another, and none that is cut off, on ${width} pixels`, async () => {
      for (const [outcomes, value] of [
        [fates, going],
        [long, often],
        [long, section(review('r1', '2021'), review('r2', '1900-01-01'), review('r3', undefined, { o1: 'stuck' }))],
      ] as const) {
        expect(spoiled(await open(width, outcomes, value))).to.deep.equal([]);
      }
    });
  }

  it('names as many days as have room beside each other, and draws a line for no other', async () => {
    const timeline = await open(800, known([first('o1', STAY)], '2025-06-01'), section(review('r1', '2026-05-20')));
    const top = drawing(timeline).getBoundingClientRect().top;
    const names = texts(timeline).filter(({ box }) => box.top < top + 24);
    expect(names.length).to.be.within(4, 8);
    const [one, ...others] = names.map(({ box }) => box).sort((a, b) => a.left - b.left);
    others.reduce((before, box) => {
      expect(box.left - before.right).to.be.at.least(7);
      return box;
    }, one as DOMRect);
    expect(drawing(timeline).querySelectorAll('.tick')).to.have.length(names.length);
  });

  it('has no letters smaller than 14 pixels, and larger ones for who reads larger ones', async () => {
    const timeline = await open(800, fates, going);
    const height = (): number => Math.max(...texts(timeline).map(({ box }) => box.height));
    const before = height();
    expect(getComputedStyle(drawing(timeline)).fontSize).to.equal('14px');
    (timeline.el as HTMLElement).style.setProperty('--msp-font-size', '32px');
    (timeline.el as HTMLElement).style.width = '900px';
    await new Promise((done) => setTimeout(done, 80));
    await timeline.settle();
    expect(height()).to.be.closeTo(2 * before, 2);
  });

  it('has a column of its own for what has no date', async () => {
    const value = section(review('r1', undefined, { o1: 'worse' }), review('r2', '2026-05-20'));
    const timeline = await open(800, known([first('o1', STAY)]), value);
    expect(said(timeline)).to.include('Date not known').and.include('Getting worse');
    const axis = drawing(timeline).querySelector('.axis')?.getBoundingClientRect();
    const marks = Array.from(drawing(timeline).querySelectorAll('.lane .mark, .bar'), (mark) =>
      mark.getBoundingClientRect(),
    );
    const before = marks.filter(({ right }) => right < (axis?.left ?? 0));
    expect(before).to.have.length(2);
    expect(said(await open(800, known([first('o1', STAY)]), going))).not.to.include('Date not known');
  });

  it('leads from what was replaced or combined to what it became, and says in words how else a line ends', async () => {
    const timeline = await open(800, fates, going);
    expect(drawing(timeline).querySelectorAll('.curve')).to.have.length(2);
    expect(said(timeline)).to.include('No longer wanted, 25 May 2026').and.include('words changed');
    expect(said(timeline)).to.include('Carries on after this enquiry, 1 June 2026');
  });

  it('says what replaced an outcome where that one is not drawn', async () => {
    const timeline = await open(320, fates, going);
    const [select] = timeline.seen<HTMLSelectElement>('select');
    if (select) select.value = 'o1';
    select?.dispatchEvent(new Event('change'));
    await timeline.settle();
    expect(said(timeline)).to.include('Replaced by ‘I want to leave');
    expect(drawing(timeline).querySelectorAll('.curve')).to.have.length(0);
  });

  it('has its reviews across the line of time where time runs down', async () => {
    const timeline = await open(320, fates, going);
    const bars = Array.from(drawing(timeline).querySelectorAll('.bar'), (bar) => bar.getBoundingClientRect());
    expect(bars.length).to.be.greaterThan(2);
    for (const { width, height } of bars) expect(width).to.be.greaterThan(height);
  });

  it('has one mark for reviews of the same rough date, with their count', async () => {
    const value = section(review('r1', '2026-05'), review('r2', '2026-05'));
    const timeline = await open(800, known([first('o1', STAY)]), value);
    expect(drawing(timeline).querySelectorAll('.capsule')).to.have.length(1);
    expect(
      Array.from(drawing(timeline).querySelectorAll('.count'), (count) => collapse(count.textContent ?? '')),
    ).to.deep.equal(['2']);
    expect(said(timeline).match(/about May 2026/g)).to.have.length(1);
  });

  consoleStayedEmpty();
});
