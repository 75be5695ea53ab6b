import { html, type TemplateResult } from 'lit';
import { errorLine } from '../../form/fields.js';
import { toPointer, type Path } from '../../form/json.js';
import type { EntryHost } from './entries.js';

/**
 * Errors at a path and below it for which no question is drawn: what another version or vendor wrote may lie where nothing is
 * asked. They are told where they lie, and their links lead there. Drawn after the questions among which they stand.
 */
export const strays = (el: EntryHost, path: Path, isHere: (at: Path) => boolean = () => true): TemplateResult[] =>
  el
    .untold(path)
    .filter((entry) => isHere(entry.path))
    .map(({ text, path: at }) => {
      el.errorAt(at);
      return html`<p class="stray" data-path=${toPointer(at)}>${errorLine(el.words, text)}</p>`;
    });
