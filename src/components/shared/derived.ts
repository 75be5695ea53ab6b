import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../form/words.js';
import type { VocabularyName } from '../../locales/types.js';
import type { Conclusion } from '../../rules/conclusion.js';

/** What was worked out from the answers: what follows, why, and where the rule comes from. */
export interface Derived {
  readonly id: string;
  /** Without one: "Worked out from your answers". */
  readonly heading?: string | undefined;
  /** The conclusion in a line, and lines that stand below it. */
  readonly lines: readonly string[];
  readonly because: readonly string[];
  readonly sources: readonly string[];
}

/** A conclusion that was worked out: a person still decides, so it can be corrected where it is shown. */
export function renderDerived(words: Words, { id, heading, lines, because, sources }: Derived): TemplateResult {
  const [conclusion, ...more] = lines;
  // `V17` is a name of ours, not a source that a reader could look up; two rules may have one source.
  const found = [...new Set(sources)].filter((source) => !/^V\d+$/.test(source));
  return html`<div class="derived" role="group" aria-labelledby=${id}>
    <p class="derived-heading" id=${id}>${heading ?? words.f('workedOut')}</p>
    <p><strong>${conclusion}</strong></p>
    ${more.map((line) => html`<p>${line}</p>`)}
    ${
      because.length > 0
        ? html`<p>${words.f('becauseList')}</p>
            <ul>
              ${because.map((reason) => html`<li>${reason}</li>`)}
            </ul>`
        : nothing
    }
    ${
      found.length > 0
        ? html`<details>
            <summary>${words.f('whereFrom')}</summary>
            <ul>
              ${found.map((source) => html`<li>${source}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}

/** What a rule has concluded, by the labels of its codes. */
export const renderConclusion = (
  words: Words,
  key: string,
  [results, reasons]: readonly [results: VocabularyName, reasons: VocabularyName],
  { result, because, sources }: Pick<Conclusion<string>, 'result' | 'because' | 'sources'>,
  none = '',
  named: (code: string) => string | undefined = () => undefined,
): TemplateResult =>
  renderDerived(words, {
    id: `worked-out-${key}`,
    lines: [words.say(results, result) || none],
    because: because.map((code) => named(code) ?? words.say(reasons, code)),
    sources,
  });
