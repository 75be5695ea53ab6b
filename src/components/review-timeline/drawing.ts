import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isRough, sayDate } from '../../form/dates.js';
import { ENDED, type Lane, type Timeline, type TimelineEvent } from './lanes.js';
import { marksOf, type Mark } from './layout.js';
import { lettersOf, renderLegend } from './legend.js';
import { markAt, pathOf, round, type Point } from './marks.js';
import { MISTAKE, NO_LONGER } from './model.js';
import type { ReviewTimelineElement } from './review-timeline.js';
import { LABEL, Sheet, type Spot } from './sheet.js';

type Element = ReviewTimelineElement;
type Drawn = SVGTemplateResult | typeof nothing | readonly Drawn[];

/** Below so many pixels time runs down, one outcome at a time. */
export const NARROW = 560;
/** From so many pixels a mark has its word beside it, where that has room. */
const WORDED = 720;

/** Steps of an outcome that are no mark of their own: its line says them, by where it begins and how it ends. */
const STEPS = new Set<string>('first-words taken-up-again words-changed'.split(' '));
/** One lane as it is drawn: its name, its marks, and what stands beside each of them. */
interface Band {
  readonly name: string;
  readonly across: number;
  readonly marks: readonly Mark[];
  readonly lane?: Lane;
  readonly shape?: string;
  /** Where its words changed. */
  readonly notches?: readonly TimelineEvent[];
}

/** The outcome that is drawn where there is room for one: the one that was chosen, else the first that stands. */
export const shownAlone = ({ ui }: Element, { lanes }: Timeline): string | undefined =>
  ui.shown ?? (lanes.find(({ isLive }) => isLive) ?? lanes[0])?.id;

/** The drawing to scale, and what its marks mean. Who does not see it has the table, which says the same. */
export function renderDrawing(el: Element, timeline: Timeline): TemplateResult {
  const { words, ui } = el;
  const { events, scale } = timeline;
  const turned = el.width < NARROW;
  const one = turned ? shownAlone(el, timeline) : ui.shown;
  const lanes = timeline.lanes.filter(({ id }) => one === undefined || id === one);
  const dues = events.filter(({ lane }) => lane === 'due');
  const ids = new Set(['talks', 'due', ...lanes.map(({ id }) => id)]);
  const hasUndated = events.some(({ at, lane }) => !at && ids.has(lane));
  // Drawn with letters of 14 and then made as large as the reader’s.
  const { letters: inside } = el;
  const zoom = Math.max(1, parseFloat(inside) / 16 || 1);
  const sheet = new Sheet(
    el.width / zoom,
    `14px ${inside.slice(inside.indexOf(' ') + 1)}`,
    turned,
    lanes.length + (dues.length > 0 ? 2 : 1),
    hasUndated,
  );

  const inLane = (of: string): TimelineEvent[] => events.filter(({ lane }) => lane === of);
  const band = (row: number, name: string, all: readonly TimelineEvent[], more?: Partial<Band>): Band => ({
    name,
    across: sheet.across(row),
    marks: marksOf(all, sheet.length, sheet.undated),
    ...more,
  });
  const talks = band(0, words.t('talks'), inLane('talks'), { shape: 'talk' });
  const outcomes = lanes.map((lane, i) => {
    const isMark = ({ kind }: TimelineEvent): boolean =>
      !STEPS.has(kind) &&
      !Object.hasOwn(ENDED, kind) &&
      kind !== MISTAKE &&
      (kind !== NO_LONGER || lane.end === 'open');
    const own = inLane(lane.id);
    const notches = own.filter(({ kind }) => kind === 'words-changed');
    return band(i + 1, words.quote(lane.words), own.filter(isMark), { lane, notches });
  });
  const due = band(turned ? 2 : lanes.length + 1, words.t('nextLane'), dues);
  const bands = [talks, ...outcomes, ...(dues.length > 0 ? [due] : [])];

  const place = ({ at }: Mark, { across }: Band): Point => sheet.at(at, across);
  /** One mark, several as one that opens the table at them, and as what a rough date is drawn. */
  const mark = (one: Mark, of: Band): Drawn => {
    const point = place(one, of);
    const [x, y] = point;
    const count = one.events.length;
    const [event] = one.events;
    sheet.take(point);
    const [left, top] = sheet.at(one.from, of.across - 12);
    const long = Math.max(one.to - one.from, 16);
    const [width, height] = turned ? [24, long] : [long, 24];
    return svg`${
      one.isRough
        ? svg`<rect class="capsule" x=${round(left)} y=${round(top)} width=${round(width)} height=${round(height)} rx="12" />`
        : nothing
    }${
      count > 1
        ? svg`<g class="press" transform=${`translate(${round(x)} ${round(y)})`} @click=${() => el.showRows(one.events)}
            ><title>${words.t('several', { count })}</title><g class="count"><circle r="10" /><text y="5">${count}</text></g></g>`
        : markAt(of.shape ?? event?.kind ?? '', point, turned)
    }${one.events.some(({ overdueBy }) => overdueBy !== undefined) && count === 1 ? markAt('clock', point) : nothing}`;
  };
  const spots = (down: Spot, ...across: Spot[]): Spot[] => (turned ? [down] : across);

  const names = bands.map(({ name, across }, row) => {
    const top: readonly (readonly [Point, Spot])[] = [
      [[126, 16], 'left'],
      [[146, 16], 'at'],
      [[sheet.width + 14, 16], 'left'],
    ];
    const [point, spot] = (turned && top[row]) || ([[0, across], 'at'] as const);
    return sheet.write(name, point, [spot], {
      most: turned ? (row === 1 ? sheet.width - 200 : 112) : LABEL - 8,
      must: true,
    });
  });
  const shapes = bands.map((of): Drawn => {
    const { lane, across, notches = [] } = of;
    const line = lane?.line;
    const from = line ? line.from * sheet.length : sheet.undated;
    const to = (line?.to ?? 0) * sheet.length;
    const last = sheet.at(to, across);
    const isEnded = lane !== undefined && lane.end !== 'open' && line !== undefined;
    if (isEnded) sheet.take(last);
    const end = isEnded ? markAt(lane.end, last, turned) : nothing;
    const own = svg`${
      line ? pathOf([sheet.at(from, across), sheet.at(to, across)], 'course') : nothing
    }${lane ? markAt('first-words', sheet.at(from, across)) : nothing}${end}${marksOf(
      notches,
      sheet.length,
      sheet.undated,
    ).map((one) => markAt('words-changed', place(one, of), turned))}${of.marks.map((one) => mark(one, of))}`;
    return lane ? svg`<g class="lane">${own}</g>` : own;
  });
  const axis = pathOf([sheet.at(0, talks.across), sheet.at(sheet.length, talks.across)], 'axis');
  const curves = outcomes.map(({ lane, across }) => {
    const target = outcomes.find((one) => one.lane?.id === lane?.to);
    if (turned || !lane?.line || !target) return nothing;
    const [x, y] = sheet.at(lane.line.to * sheet.length, across);
    const [tx, ty] = sheet.at(Math.max(target.lane?.line?.from ?? 0, lane.line.to) * sheet.length, target.across);
    const down = Math.sign(ty - y);
    // It bows out, so that it is told from a line through the lanes between.
    return pathOf(
      [
        [x, y + 7 * down],
        [x + 28, y + 24 * down],
        [tx + 28, ty - 24 * down],
        [tx, ty],
      ],
      'curve',
    );
  });

  const now = timeline.today * sheet.length;
  const edge = sheet.height - (turned ? 0 : 20);
  const today = turned
    ? svg`${pathOf([sheet.at(now, 0), sheet.at(now, sheet.width)], 'today')}${sheet.write(words.t('todayMark'), sheet.at(now, 0), ['under', 'at'], { must: true })}`
    : svg`${pathOf([sheet.at(now, 24), sheet.at(now, edge)], 'today')}${sheet.write(words.t('todayMark'), sheet.at(now, edge + 14), ['middle'], { must: true })}`;

  const letters = talks.marks.map((one) => {
    const stages = lettersOf(el);
    const said = new Set(one.events.flatMap((event) => event.stages ?? []).flatMap((stage) => stages[stage] ?? []));
    return sheet.write([...said].join(' '), place(one, talks), spots('right', 'over'), {
      must: true,
      className: 'strong',
    });
  });
  const missing = timeline.isSettled
    ? ''
    : timeline.missing.map((stage) => words.t(stage === 'middle' ? 'noMiddle' : 'noBeginning')).join(' · ');
  const told = sheet.write(missing, sheet.at(sheet.length, talks.across), spots('left', 'before'), { must: true });
  const dueWords = (dues.length > 0 ? due.marks : []).map((one) => {
    const event = one.events.find(({ kind }) => kind === 'due') ?? one.events.find(({ kind }) => kind === 'action');
    if (!event) return nothing;
    const { overdueBy: count, kind } = event;
    const date = sayDate(event.date ?? '', words);
    const text = count === undefined ? words.t('due', { date }) : words.t('overdueShort', { count });
    return sheet.write(text, place(one, due), spots('left', 'right', 'left'), { must: kind === 'due' });
  });
  const endings = outcomes.map(({ lane, across }) => {
    if (!lane?.line || lane.end === 'open' || lanes.some(({ id }) => id === lane.to && !turned)) return nothing;
    const thing = lane.to === undefined ? '…' : words.quote(el.wordsOfOutcome(lane.to, true));
    const date = lane.endedOn === undefined ? '' : sayDate(lane.endedOn, words);
    const text = [words.f(ENDED[lane.end], { thing }).replace(/\.$/, ''), date].filter(Boolean).join(', ');
    const point = sheet.at(lane.line.to * sheet.length, across);
    return sheet.write(text, point, spots('below', 'before', 'above'), {
      must: true,
      most: turned ? sheet.width - 150 : 300,
    });
  });
  const beside = bands.flatMap((of, row) =>
    of.marks.map((one): Drawn => {
      const [event] = one.events;
      const date = event?.date ?? '';
      const about = isRough(date) && one.isRough ? words.t('about', { date: sayDate(date, words) }) : '';
      const word = of.lane && one.events.length === 1 && el.width >= WORDED ? el.goingOf(of.lane.id, event?.kind) : '';
      const point = place(one, of);
      return [
        sheet.write(about, point, spots(row === 1 ? 'right' : 'left', 'under'), { must: turned }),
        turned ? nothing : sheet.write(word ?? '', point, ['after', 'above']),
      ];
    }),
  );
  const changes = outcomes.flatMap((of) =>
    marksOf(of.notches ?? [], sheet.length, sheet.undated).map((one) =>
      sheet.write(words.t('wordsChanged'), place(one, of), spots('right', 'under', 'before')),
    ),
  );
  const column = hasUndated
    ? sheet.write(
        words.t('undated'),
        turned ? sheet.at(sheet.undated, 0) : sheet.at(sheet.undated, 16),
        spots('at', 'middle'),
        { most: 84, must: true },
      )
    : nothing;
  const say = (date: string): string =>
    sayDate(date.slice(0, { year: 4, month: 7, week: 10, day: 10 }[scale.unit]), words);
  // A name that has no room is not there, nor is its line.
  const ticks = scale.ticks.map(({ date, at }) => {
    const along = at * sheet.length;
    const name = sheet.write(say(date), sheet.at(along, turned ? 0 : 16), spots('at', 'middle'), { gap: 8 });
    return name === nothing
      ? name
      : [pathOf([sheet.at(along, turned ? 100 : 22), sheet.at(along, turned ? sheet.width : edge)], 'tick'), name];
  });

  return html`<svg
      class="drawing"
      role="img"
      aria-label=${sentence(el, timeline)}
      viewBox="0 0 ${round(sheet.width)} ${round(sheet.height)}"
      width=${round(sheet.width * zoom)}
      height=${round(sheet.height * zoom)}
    >
      ${ticks} ${axis} ${today} ${curves} ${shapes} ${names} ${column} ${letters} ${told} ${dueWords} ${endings}
      ${beside} ${changes}
    </svg>
    ${renderLegend(
      el,
      events.filter(({ lane }) => ids.has(lane)),
    )}`;
}

/** What the drawing shows, in one sentence. */
function sentence(el: Element, { scale, events, lanes }: Timeline): string {
  const { words } = el;
  const count = events.filter(({ kind }) => kind === 'review').length;
  const said = {
    who: el.personName || words.f('thePerson'),
    from: sayDate(scale.first, words),
    to: sayDate(scale.last, words),
    changed: lanes.filter(({ isLive, end }) => !isLive && end !== 'closed').length,
    all: lanes.length,
  };
  return count > 0 ? words.t('drawn', { ...said, count }) : words.t('drawnNoReview', said);
}
