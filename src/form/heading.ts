import { html, type nothing, type TemplateResult } from 'lit';

/** A heading of level 1 to 6 that can take the focus by script; deeper levels stay at 6. */
export function heading(level: number, text: string, id: string | typeof nothing, className = ''): TemplateResult {
  switch (Math.min(Math.max(Math.round(level) || 2, 1), 6)) {
    case 1:
      return html`<h1 id=${id} class=${className} tabindex="-1">${text}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${className} tabindex="-1">${text}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${className} tabindex="-1">${text}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${className} tabindex="-1">${text}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} tabindex="-1">${text}</h5>`;
    default:
      return html`<h6 id=${id} class=${className} tabindex="-1">${text}</h6>`;
  }
}
