import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { sayDate } from '../../form/dates.js';
import type { Lane, Timeline, TimelineEvent } from './lanes.js';
import { marksOf, namesOf, twoLines, type Mark } from './layout.js';
import { capsule, countAt, lineFrom, markAt, MARKED, round, textAt } from './marks.js';
import type { ReviewTimelineElement } from './review-timeline.js';
import { MISTAKE, NO_LONGER } from './model.js';

type Element = ReviewTimelineElement;
type Point = readonly [number, number];

/** Below so many pixels time runs down, one outcome at a time. */
export const NARROW = 560;
/** Room for the names of the lanes, for a lane, and for the names of days. Pixels. */
const LABEL = 170;
const LANE = 64;
const TOP = 34;
/** How long a turned drawing is, and how wide a character is about. */
const LENGTH = 560;
const CHARACTER = 7.5;
/** Characters of a lane's name in a line. */
const MOST = 21;
/** From so many pixels a mark has its word beside it, where that has room. */
const WORDED = 720;

/** One drawing: where its lanes lie, and how long the scale is. */
interface Plan {
  readonly el: Element;
  readonly timeline: Timeline;
  readonly turned: boolean;
  readonly length: number;
  readonly lanes: readonly Lane[];
}

/** A place: along the scale, and across it. */
const at = ({ turned }: Plan, along: number, across: number): Point =>
  turned ? [across, TOP + along] : [LABEL + along, across];
const acrossOf = ({ turned }: Plan, lane: number): number => (turned ? 40 + lane * 110 : TOP + LANE / 2 + lane * LANE);

/** The drawing to scale, and what its marks mean. Who does not see it has the table, which says the same. */
export function renderDrawing(el: Element, timeline: Timeline): TemplateResult {
  const { words } = el;
  const turned = el.width < NARROW;
  const chosen = timeline.lanes.filter(({ id }) => el.ui.shown === undefined || id === el.ui.shown);
  const lanes = turned ? chosen.slice(0, 1) : chosen;
  const length = turned ? LENGTH : Math.max(el.width - LABEL - 8, 200);
  const plan: Plan = { el, timeline, turned, length, lanes };
  const isDue = timeline.events.some(({ kind }) => kind === 'due');
  const rows = lanes.length + (isDue ? 2 : 1);
  const [width, height] = turned ? [Math.max(el.width, 280), TOP + LENGTH + 16] : [el.width, TOP + rows * LANE + 8];
  const { first, last } = timeline.scale;
  const count = timeline.events.filter(({ kind }) => kind === 'review').length;
  const said = {
    who: el.personName || words.f('thePerson'),
    from: sayDate(first, words),
    to: sayDate(last, words),
    changed: timeline.lanes.filter(({ isLive }) => !isLive).length,
    all: timeline.lanes.length,
  };
  const name = count > 0 ? words.t('drawn', { ...said, count }) : words.t('drawnNoReview', said);
  return html`<svg
      class="drawing"
      role="img"
      aria-label=${name}
      viewBox="0 0 ${round(width)} ${round(height)}"
      width=${round(width)}
      height=${round(height)}
    >
      ${names(plan, height, width)} ${today(plan, rows)} ${talks(plan)}
      ${lanes.map((lane, i) => outcome(plan, lane, i + 1))} ${lanes.map((lane, i) => leading(plan, lane, i + 1))}
      ${isDue ? due(plan, rows - 1) : nothing}
    </svg>
    ${legend(el)}`;
}

/** Days, weeks, months or years, as many as have room beside each other. */
function names(plan: Plan, height: number, width: number): SVGTemplateResult[] {
  const { timeline, el, length, turned } = plan;
  const { unit, ticks } = timeline.scale;
  const say = (date: string): string =>
    sayDate(unit === 'year' ? date.slice(0, 4) : unit === 'month' ? date.slice(0, 7) : date, el.words);
  const room = (text: string): number => (turned ? 30 : text.length * CHARACTER + 16);
  return namesOf(ticks, length, say, room).map(({ x, text }) =>
    turned
      ? svg`${lineFrom([0, TOP + x], [width, TOP + x], 'tick')}${textAt(text, width - 2, TOP + x - 4, 'end', 'small')}`
      : svg`${lineFrom([LABEL + x, 22], [LABEL + x, height], 'tick')}${textAt(text, LABEL + x, 16, 'middle', 'small')}`,
  );
}

function today(plan: Plan, rows: number): SVGTemplateResult {
  const { timeline, length, turned, el } = plan;
  const along = timeline.today * length;
  const end = turned ? acrossOf(plan, 2) + 40 : TOP + rows * LANE;
  const text = el.words.t('todayMark');
  if (turned)
    return svg`${lineFrom([0, TOP + along], [end, TOP + along], 'today')}${textAt(text, 2, TOP + along + 16, 'start', 'small')}`;
  return svg`${lineFrom([LABEL + along, 24], [LABEL + along, end], 'today')}${textAt(text, LABEL + along - 4, end - 2, 'end', 'small')}`;
}

/** The name of a lane, in at most two lines. */
function nameOf(plan: Plan, text: string, lane: number): SVGTemplateResult[] {
  const across = acrossOf(plan, lane);
  const lines = twoLines(text, plan.turned ? 13 : MOST);
  return lines.map((line, i) =>
    plan.turned
      ? textAt(line, across, 12 + i * 14, 'middle', 'small')
      : textAt(line, 0, across + 5 - (lines.length - 1) * 9 + i * 18),
  );
}

const rough = (plan: Plan, mark: Mark, across: number): SVGTemplateResult | typeof nothing => {
  if (!mark.isRough) return nothing;
  const { turned } = plan;
  const start = turned ? TOP : LABEL;
  const [x, y] = at(plan, mark.at, across + 26);
  const text = plan.el.words.t('about', { date: sayDate(mark.events[0]?.date ?? '', plan.el.words) });
  return svg`${capsule(start + mark.from, start + mark.to, across, turned)}${turned ? textAt(text, x - 10, y, 'start', 'small') : textAt(text, x, y, 'middle', 'small')}`;
};

/** Conversations and reviews: a tick each, with its part of the work; a part that is missing is said in words. */
function talks(plan: Plan): SVGTemplateResult {
  const { el, timeline, length } = plan;
  const { words } = el;
  const across = acrossOf(plan, 0);
  const stages: Readonly<Record<string, string>> = {
    beginning: words.t('beginningMark'),
    middle: words.t('middleMark'),
    end: words.t('endMark'),
    'after-end': words.t('endMark'),
  };
  const held = timeline.events.filter(({ lane }) => lane === 'talks');
  const one = (mark: Mark): SVGTemplateResult => {
    const [x, y] = at(plan, mark.at, across);
    const [tx, ty] = plan.turned ? [x + 14, y + 5] : [x, y - 14];
    const told = [...new Set(mark.events.flatMap((event) => event.stages ?? []))].map((stage) => stages[stage] ?? '');
    const shape = mark.events.length > 1 ? counted(plan, mark, x, y) : markAt('talk', x, y);
    return svg`${rough(plan, mark, across)}${shape}${textAt(told.join(''), tx, ty, plan.turned ? 'start' : 'middle', 'strong')}`;
  };
  const missing = timeline.isSettled
    ? []
    : timeline.missing.map((stage) => words.t(stage === 'middle' ? 'noMiddle' : 'noBeginning'));
  const told = missing.join(' · ');
  const [x, y] = at(plan, plan.turned ? length : length - 4, across);
  return svg`${nameOf(plan, words.t('talks'), 0)}${lineFrom(at(plan, 0, across), at(plan, length, across), 'axis')}${marksOf(held, length).map(one)}${
    told === ''
      ? nothing
      : textAt(told, plan.turned ? 2 : x, plan.turned ? y + 12 : y + 22, plan.turned ? 'start' : 'end', 'small')
  }`;
}

/** Several marks in one place open the table at what they stand for. */
function counted(plan: Plan, mark: Mark, x: number, y: number): SVGTemplateResult {
  const { el } = plan;
  const count = mark.events.length;
  return svg`<g class="press" @click=${() => el.showRows(mark.events)}
    ><title>${el.words.t('several', { count })}</title>${countAt(count, x, y)}</g>`;
}

const STEPS = new Set<string>([
  'first-words',
  'replaced',
  'combined',
  'withdrawn',
  'carried-forward',
  'closed',
  'recorded-by-mistake',
  MISTAKE,
]);

/** The line of an outcome with what was said of it; words that changed are a notch in the same line. */
function outcome(plan: Plan, lane: Lane, row: number): SVGTemplateResult {
  const { el, timeline, length } = plan;
  const { words } = el;
  const across = acrossOf(plan, row);
  const own = timeline.events.filter((event) => event.lane === lane.id && !STEPS.has(event.kind));
  const said = own.filter(
    ({ kind }) => kind !== 'words-changed' && kind !== 'taken-up-again' && (kind !== NO_LONGER || lane.end === 'open'),
  );
  const marks = marksOf(said, length);
  const one = (mark: Mark, i: number): SVGTemplateResult => {
    const [x, y] = at(plan, mark.at, across);
    const [event] = mark.events;
    if (mark.events.length > 1 || !event) return counted(plan, mark, x, y);
    const text = words.label('review-status', event.kind) ?? '';
    const free = (marks[i + 1]?.at ?? length) - mark.at;
    const hasRoom = !plan.turned && el.width >= WORDED && free > text.length * CHARACTER + 20;
    return svg`${rough(plan, mark, across)}${markAt(event.kind, x, y)}${hasRoom ? textAt(text, x + 12, y - 8, 'start', 'small') : nothing}`;
  };
  const { line } = lane;
  return svg`<g class="lane">${nameOf(plan, words.quote(lane.words), row)}${
    line
      ? svg`${lineFrom(at(plan, line.from * length, across), at(plan, line.to * length, across), 'line')}${start(plan, line.from, across)}${ending(plan, lane, across)}`
      : nothing
  }${notches(plan, own, across)}${marks.map(one)}</g>`;
}

const start = (plan: Plan, from: number, across: number): SVGTemplateResult => {
  const [x, y] = at(plan, from * plan.length, across);
  return svg`<circle class="open" cx=${round(x)} cy=${round(y)} r="5" />`;
};

function notches(plan: Plan, own: readonly TimelineEvent[], across: number): SVGTemplateResult[] {
  const text = plan.el.words.t('wordsChanged');
  return marksOf(
    own.filter(({ kind }) => kind === 'words-changed'),
    plan.length,
  ).map((mark) => {
    const [x, y] = at(plan, mark.at, across);
    return svg`<path class="bar" d=${`M${round(x) - 4} ${round(y) + 8}l4-16 4 16`} />${textAt(text, x + (plan.turned ? 12 : 0), y + 22, plan.turned ? 'start' : 'middle', 'small')}`;
  });
}

/** How a line ends: at a ring, an upright bar, an arrow past today. It is never a cross. */
function ending(plan: Plan, lane: Lane, across: number): SVGTemplateResult | typeof nothing {
  const { line, end, endedOn } = lane;
  const { words } = plan.el;
  if (!line || end === 'open') return nothing;
  const [x, y] = at(plan, line.to * plan.length, across);
  const said = { withdrawn: 'endedWithdrawn', closed: 'endedClosed', 'carried-forward': 'carriedOn' } as const;
  const date = endedOn === undefined ? '' : sayDate(endedOn, words);
  const key = end in said ? said[end as keyof typeof said] : undefined;
  const text = key ? [words.f(key).replace(/\.$/, ''), date].filter(Boolean).join(', ') : '';
  const label = plan.turned ? textAt(text, x + 14, y + 5, 'start', 'small') : textAt(text, x, y + 26, 'end', 'small');
  const shape =
    end === 'carried-forward'
      ? svg`<path class="line" d=${plan.turned ? `M${round(x) - 7} ${round(y) - 9}l7 9 7-9` : `M${round(x) - 9} ${round(y) - 7}l9 7-9 7`} />`
      : end === 'replaced' || end === 'combined'
        ? svg`<circle class="ring" cx=${round(x)} cy=${round(y)} r="7" />`
        : svg`<path class="bar" d=${plan.turned ? `M${round(x) - 10} ${round(y)}h20` : `M${round(x)} ${round(y) - 10}v20`} />`;
  return svg`${shape}${text ? label : nothing}`;
}

/** A thin curve from what was replaced, or became part of another, to the lane of that one. */
function leading(plan: Plan, { line, to }: Lane, row: number): SVGTemplateResult | typeof nothing {
  const target = plan.lanes.findIndex(({ id }) => id === to);
  if (!line || to === undefined || target < 0 || plan.turned) return nothing;
  const [x, y] = at(plan, line.to * plan.length, acrossOf(plan, row));
  const [tx, ty] = at(
    plan,
    Math.max(plan.lanes[target]?.line?.from ?? line.to, line.to) * plan.length,
    acrossOf(plan, target + 1),
  );
  const down = ty > y ? 7 : -7;
  return svg`<path class="curve" d=${`M${round(x)} ${round(y + down)}C${round(x)} ${round((y + ty) / 2)} ${round(tx)} ${round((y + ty) / 2)} ${round(tx)} ${round(ty - down)}`} />`;
}

/** What is due: an open diamond, and in words how long ago it was. */
function due(plan: Plan, row: number): SVGTemplateResult {
  const { el, timeline, length } = plan;
  const { words } = el;
  const across = acrossOf(plan, plan.turned ? 2 : row);
  const events = timeline.events.filter(({ kind }) => kind === 'due');
  const one = (mark: Mark): SVGTemplateResult => {
    const [x, y] = at(plan, mark.at, across);
    const [event] = mark.events;
    const count = event?.overdueBy;
    const date = sayDate(event?.date ?? '', words);
    const text = count === undefined ? words.t('due', { date }) : words.t('overdueShort', { count });
    const isLate = x > el.width - 120;
    return svg`${rough(plan, mark, across)}${markAt('due', x, y)}${count === undefined ? nothing : clock(x, y)}${
      plan.turned
        ? textAt(text, x, y + 24, 'middle', 'small')
        : textAt(text, isLate ? x - 14 : x + 14, y + (isLate ? 24 : 5), isLate ? 'end' : 'start', 'small')
    }`;
  };
  return svg`${nameOf(plan, words.t('nextLane'), plan.turned ? 2 : row)}${marksOf(events, length).map(one)}`;
}

const clock = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="clock" transform=${`translate(${round(x)} ${round(y)})`} d="M0-3V0L2 2" />`;

function legend(el: Element): TemplateResult {
  return html`<ul class="plain legend" aria-label=${el.words.t('legend')}>
    ${MARKED.map(
      (code) =>
        html`<li>
          <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">${markAt(code, 0, 0)}</svg>
          ${el.words.label('review-status', code)}
        </li>`,
    )}
  </ul>`;
}
