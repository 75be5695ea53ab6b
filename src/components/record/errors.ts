import { html, nothing, type TemplateResult } from 'lit';
import type { SummaryEntry } from '../../form/error-summary.js';
import { heading } from '../../form/heading.js';
import { PART_NAMES } from './members.js';
import type { RecordElement } from './record.js';

/** The errors of the whole record, those of each section under its name; what no section has a question for stands as text. */
export function groupedSummary(el: RecordElement, title: string, level: number): TemplateResult | typeof nothing {
  const { entries } = el.told;
  if (entries.length === 0) return nothing;
  const one = ({ text, path }: SummaryEntry): TemplateResult => {
    const go = (event: Event): void => {
      event.preventDefault();
      void el.goTo(path ?? []);
    };
    return html`<li>${path ? html`<a href="#" @click=${go}>${text}</a>` : text}</li>`;
  };
  const group = (name: string, all: readonly SummaryEntry[]): TemplateResult | typeof nothing =>
    all.length === 0
      ? nothing
      : html`${name ? heading(level + 1, name, nothing) : nothing}
          <ul>
            ${all.map(one)}
          </ul>`;
  return html`<div
    class="error-summary"
    part="error-summary"
    id="summary"
    role="group"
    aria-labelledby="summary-title"
    tabindex="-1"
  >
    ${heading(level, title, 'summary-title')}
    ${PART_NAMES.map((part) =>
      group(
        el.words.t(part),
        entries.filter(({ path }) => path?.[0] === part),
      ),
    )}
    ${group(
      '',
      entries.filter(({ path }) => !path),
    )}
  </div>`;
}
