import { html, nothing, type TemplateResult } from 'lit';
import { caseNoteEntries } from '../../exchange/case-note.js';
import type { CaseNoteEntry } from '../../exchange/entries.js';
import { profileOf } from '../../vocabulary/index.js';
import { telling } from './copy.js';
import type { RecordElement } from './record.js';

/** What of the history is shown: all, or what is about one thing. */
const FILTERS = {
  all: undefined,
  wanted: 'desiredOutcomes',
  decisions: 'capacityAdvocacy',
  reviews: 'reviewTimeline',
  end: 'closureFeedback',
} as const satisfies Readonly<Record<string, CaseNoteEntry['part'] | undefined>>;
export type HistoryFilter = keyof typeof FILTERS;

/** What happened, day by day, in the order given: what, why, who recorded it, and when they did. */
export function renderDays(el: RecordElement, entries: readonly CaseNoteEntry[], level: number): TemplateResult {
  const days = new Map<string, CaseNoteEntry[]>();
  for (const entry of entries) {
    const day = days.get(entry.when);
    if (day) day.push(entry);
    else days.set(entry.when, [entry]);
  }
  const told = ({ title, text, recorded }: CaseNoteEntry): TemplateResult =>
    html`<li>
      <p><strong>${title}</strong></p>
      <p class="kept">${text.join(' ')}</p>
      ${recorded === undefined ? nothing : html`<p class="muted">${recorded}</p>`}
    </li>`;
  return html`${[...days].map(
    ([when, all]) =>
      html`<div class="day">
        ${el.head(level, when)}
        <ul class="plain">
          ${all.map(told)}
        </ul>
      </div>`,
  )}`;
}

/** That the record goes by the rules of another place or version than this page: it was pinned when it began (Part 8 of the cases). */
function pin(el: RecordElement): TemplateResult | typeof nothing {
  const { words, record, jurisdiction } = el;
  const { profile } = el.checking;
  const { id, version } = record.jurisdiction ?? {};
  if (typeof id !== 'string') return nothing;
  const nameOf = (found: NonNullable<ReturnType<typeof profileOf>>): string =>
    (words.lang === 'cy' ? found.name.cy : undefined) ?? found.name.en;
  const [pinned, here] = [profileOf(id, profile), profileOf(jurisdiction || id, profile)];
  const said = { place: pinned ? nameOf(pinned) : '', version: version ?? '' };
  const text = !pinned
    ? words.t('pinUnknown')
    : here && here.id !== pinned.id
      ? words.t('pinOther', { ...said, other: nameOf(here) })
      : pinned.version && version && pinned.version !== version
        ? words.t('pinVersion', { ...said, other: pinned.version })
        : '';
  return text ? html`<p class="notice">${text}</p>` : nothing;
}

/** The newest first. What has no date is last in either order: nobody knows that it is new. */
const newestFirst = (entries: readonly CaseNoteEntry[]): CaseNoteEntry[] => [
  ...entries.filter(({ date }) => date !== undefined).reverse(),
  ...entries.filter(({ date }) => date === undefined),
];

/** What happened, as a story by day: the newest first, or from the beginning. */
export function renderHistory(el: RecordElement): TemplateResult {
  const { words, showing } = el;
  const only = FILTERS[showing.filter];
  const entries = caseNoteEntries(el.record, telling(el)).filter(({ part }) => !only || part === only);
  const filters = (Object.keys(FILTERS) as HistoryFilter[]).map((value) => ({
    value,
    label: words.t(`history-${value}`),
  }));
  const orders = [
    { value: 'newest', label: words.t('newestFirst') },
    { value: 'beginning', label: words.t('fromBeginning') },
  ];
  const order = showing.fromBeginning ? 'beginning' : 'newest';
  return html`${el.choice('filter', words.t('showWhat'), filters, showing.filter, (filter) =>
      el.show({ filter: filter as HistoryFilter }),
    )}
    ${el.choice('order', words.t('order'), orders, order, (picked) =>
      el.show({ fromBeginning: picked === 'beginning' }),
    )}
    ${pin(el)}
    <p class="muted">
      ${entries.length === 0 ? words.f('nothingRecorded') : words.t('entries', { count: entries.length })}
    </p>
    ${renderDays(el, showing.fromBeginning ? entries : newestFirst(entries), 2)}`;
}
