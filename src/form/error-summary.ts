import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import type { Path } from './json.js';

/** A sentence of the summary; with a path it is a link to its question. */
export interface SummaryEntry {
  readonly text: string;
  readonly path?: Path;
}

/** The error summary (GOV.UK pattern): the same sentences as at the fields; takes the focus after a blocked submit. */
export function errorSummary(
  title: string,
  level: number,
  entries: readonly SummaryEntry[],
  go: (path: Path) => void,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const link = (text: string, path: Path): TemplateResult =>
    html`<a
      href="#"
      @click=${(event: Event) => {
        event.preventDefault();
        go(path);
      }}
      >${text}</a
    >`;
  return html`<div
    class="error-summary"
    part="error-summary"
    id="summary"
    role="group"
    aria-labelledby="summary-title"
    tabindex="-1"
  >
    ${heading(level, title, 'summary-title')}
    <ul>
      ${entries.map(({ text, path }) => html`<li>${path ? link(text, path) : text}</li>`)}
    </ul>
  </div>`;
}
