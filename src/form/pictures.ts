import { html, nothing, type TemplateResult } from 'lit';

/**
 * Pictures by the name of what they show, e.g. `outcome.be-and-feel-safer`: path data for a view box of 48 by 48, filled
 * by the even-odd rule in the colour of the text.
 */
export type PictureSet = Readonly<Record<string, string>>;

/** The picture of a name, or nothing where there is none: the words beside it say all, and no gap is left. */
export function picture(set: PictureSet, name: string | undefined): TemplateResult | typeof nothing {
  const path = name !== undefined && Object.hasOwn(set, name) ? set[name] : undefined;
  if (typeof path !== 'string') return nothing;
  return html`<svg class="picture" part="picture" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path fill="currentColor" fill-rule="evenodd" d=${path}></path>
  </svg>`;
}
