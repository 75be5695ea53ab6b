import { html, type TemplateResult } from 'lit';
import { ENDED, type TimelineEvent } from './lanes.js';
import { markAt, MARKED } from './marks.js';
import { NO_LONGER } from './model.js';
import type { ReviewTimelineElement } from './review-timeline.js';

type Element = ReviewTimelineElement;

/** The letters of the parts of the work, by their codes. */
export const lettersOf = ({ words }: Element): Readonly<Record<string, string>> => ({
  beginning: words.t('beginningMark'),
  middle: words.t('middleMark'),
  end: words.t('endMark'),
  'after-end': words.t('endMark'),
});

/**
 * What the shapes and letters mean of the events that are drawn. How an outcome can go stands there always: a mark is looked up before
 * it is seen. A count and a rough date say so themselves.
 */
export function renderLegend(el: Element, events: readonly TimelineEvent[]): TemplateResult {
  const { words } = el;
  const kinds = new Set<string>(['talk', ...MARKED]);
  for (const { kind, overdueBy } of events) kinds.add(kind).add(overdueBy === undefined ? kind : 'clock');
  const going = (code: string): string =>
    [
      ...new Set([
        words.label('review-status', code),
        ...events.flatMap(({ kind, lane }) => (kind === code ? el.goingOf(lane, code) : [])),
      ]),
    ].join(' · ');
  const all = [
    ['talk', words.t('talks')],
    ['first-words', words.t('firstWords')],
    ...[...MARKED, NO_LONGER].map((code) => [code, going(code)]),
    ['words-changed', words.t('wordsChanged')],
    ...Object.entries(ENDED).map(([kind, key]) => [kind, words.f(key, { thing: '…' }).replace(/\.$/, '')]),
    ['due', words.t('dueNext')],
    ['action', words.t('markAction')],
    ['moved', words.t('timescales')],
    ['clock', words.t('markPassed')],
  ] as [string, string][];
  // What has two codes and one meaning is there once.
  const shapes = new Map(all.flatMap(([kind, meaning]) => (kinds.has(kind) ? [[meaning, kind] as const] : [])));
  const letters = Object.entries(lettersOf(el)).filter(([stage]) =>
    events.some(({ stages }) => stages?.includes(stage)),
  );
  return html`<ul class="plain legend" aria-label=${words.t('legend')}>
    ${letters.map(([stage, letter]) => html`<li><b>${letter}</b> ${words.label('stage', stage)}</li>`)}
    ${[...shapes].map(
      ([meaning, kind]) =>
        html`<li>
          <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">${markAt(kind, [0, 0])}</svg>
          ${meaning}
        </li>`,
    )}
  </ul>`;
}
