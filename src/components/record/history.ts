import { html, type TemplateResult } from 'lit';
import { caseNoteEntries } from '../../exchange/case-note.js';
import type { CaseNoteEntry } from '../../exchange/entries.js';
import { telling } from './copy.js';
import type { RecordElement } from './record.js';

/** What of the history is shown: all, or what is about one thing. */
const FILTERS = {
  all: undefined,
  wanted: ['desiredOutcomes'],
  decisions: ['capacityAdvocacy'],
  reviews: ['reviewTimeline'],
} as const satisfies Readonly<Record<string, readonly CaseNoteEntry['part'][] | undefined>>;
export type HistoryFilter = keyof typeof FILTERS;

/** What happened, as a story by day: the newest first, or from the beginning. */
export function renderHistory(el: RecordElement): TemplateResult {
  const { words, showing } = el;
  const only: readonly string[] | undefined = FILTERS[showing.filter];
  const entries = caseNoteEntries(el.record, telling(el)).filter(({ part }) => !only || only.includes(part));
  const sorted = showing.fromBeginning ? entries : [...entries].reverse();
  const days = new Map<string, CaseNoteEntry[]>();
  for (const entry of sorted) days.set(entry.when, [...(days.get(entry.when) ?? []), entry]);
  const one = ({ title, text, recorded }: CaseNoteEntry): TemplateResult =>
    html`<li>
      <p><strong>${title}</strong></p>
      <p>${text.join(' ')}</p>
      <p class="muted">${recorded}</p>
    </li>`;
  return html`${el.choice(
    'filter',
    words.t('showWhat'),
    (Object.keys(FILTERS) as HistoryFilter[]).map((value) => ({ value, label: words.t(`history-${value}`) })),
    showing.filter,
    (filter) => el.show({ filter: filter as HistoryFilter }),
  )}
  ${el.choice(
    'order',
    words.t('order'),
    [
      { value: 'newest', label: words.t('newestFirst') },
      { value: 'beginning', label: words.t('fromBeginning') },
    ],
    showing.fromBeginning ? 'beginning' : 'newest',
    (order) => el.show({ fromBeginning: order === 'beginning' }),
  )}
  ${entries.length === 0 ? html`<p>${words.f('nothingRecorded')}</p>` : ''}
  ${[...days].map(
    ([when, all]) =>
      html`${el.head(2, when)}
        <ul class="plain">
          ${all.map(one)}
        </ul>`,
  )}`;
}
