import { html, nothing, type TemplateResult } from 'lit';
import { toPointer, type Path } from './json.js';
import type { Words } from './words.js';

/** What a field needs of the element that draws it. */
export interface FieldHost {
  readonly words: Words;
  errorAt(...paths: Path[]): string | undefined;
  /** Tells the host that what was typed is committed. */
  commit(): void;
}

/** What every question has. */
export interface Question {
  readonly host: FieldHost;
  /** Where the answer lies in the value. */
  readonly path: Path;
  /** Places whose issues also belong to this question. */
  readonly also?: readonly Path[];
  readonly label: string;
  readonly hint?: string | undefined;
  /** Worth asking: said with the question, never an error. */
  readonly prompt?: Prompt | undefined;
}

/** A thought about an answer: never an error, never in the way, and gone once it is answered. */
export interface Prompt {
  readonly text: string;
  /** It tells, and asks nothing. */
  readonly tells?: boolean;
  /** What can be done about it, below the sentence. */
  readonly action?: TemplateResult;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** What stands before the label. */
  readonly picture?: unknown;
  /** What stands above it: the name of the answers that begin with it, or the "or" before those that are none of the others. */
  readonly above?: string | undefined;
  /** What choosing it opens, directly below. */
  readonly opens?: TemplateResult | undefined;
}

const bubble = html`<svg aria-hidden="true" viewBox="0 0 20 20">
  <path d="M2 3h16v11H9l-4 4v-4H2z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
</svg>`;

/** What is worth asking: soft, never red, and no part of the error. */
export const worthAsking = (words: Words, prompt: Prompt | undefined, id?: string): TemplateResult | typeof nothing =>
  prompt
    ? html`<p class="prompt" id=${id ?? nothing}>
          ${bubble}${prompt.tells ? nothing : html`<strong>${words.f('worthAsking')}</strong> `}${prompt.text}
        </p>
        ${prompt.action}`
    : nothing;

/** A warning, for safety and for what cannot be undone alone. */
export const important = (words: Words, text: string): TemplateResult =>
  html`<p class="important">
    <span aria-hidden="true">!</span> <strong><span class="hidden-text">${words.f('important')} </span>${text}</strong>
  </p>`;

export const idOf = (path: Path): string => `f${toPointer(path)}`;

const errorOf = ({ host, path, also = [] }: Question): string | undefined => host.errorAt(path, ...also);
const described = (q: Question): string => {
  const id = idOf(q.path);
  return [q.hint && `${id}-hint`, `${id}-error`, q.prompt && `${id}-prompt`].filter(Boolean).join(' ');
};

/** An error: always there, only its text changes. */
export const errorLine = (words: Words, error: string | undefined, id?: string): TemplateResult =>
  html`<span class="error" part="error" id=${id ?? nothing}
    >${error ? html`<span class="hidden-text">${words.f('errorPrefix')} </span>${error}` : nothing}</span
  >`;

/** Hint and error of a question. */
function notes(q: Question): TemplateResult {
  const id = idOf(q.path);
  const { words } = q.host;
  return html`${q.hint ? html`<span class="hint" part="hint" id="${id}-hint">${q.hint}</span>` : nothing}${errorLine(words, errorOf(q), `${id}-error`)}`;
}
/** What is worth asking stands below the answer that it is about. */
const promptOf = (q: Question): TemplateResult | typeof nothing =>
  worthAsking(q.host.words, q.prompt, `${idOf(q.path)}-prompt`);

const questionClass = (q: Question): string => (errorOf(q) ? 'question has-error' : 'question');

/** A text area for words that may be long, which grows with them; or, with `line`, a box for a name. */
export function textField(
  q: Question & { value: string; onInput: (text: string) => void; line?: boolean | undefined },
): TemplateResult {
  const id = idOf(q.path);
  const onInput = (event: Event): void => q.onInput((event.target as HTMLTextAreaElement).value);
  // The blank placeholder lets the print styles know an empty box.
  return html`<div class=${questionClass(q)} data-path=${toPointer(q.path)}>
    <label class="label" part="legend" for=${id}>${q.label}</label>
    ${notes(q)}
    ${
      q.line
        ? html`<input
            type="text"
            id=${id}
            part="control"
            placeholder=" "
            autocomplete="off"
            aria-describedby=${described(q)}
            aria-invalid=${errorOf(q) ? 'true' : nothing}
            .value=${q.value}
            @input=${onInput}
            @change=${() => q.host.commit()}
          />`
        : html`<textarea
            id=${id}
            part="control"
            rows="4"
            placeholder=" "
            aria-describedby=${described(q)}
            aria-invalid=${errorOf(q) ? 'true' : nothing}
            .value=${q.value}
            @input=${onInput}
            @change=${() => q.host.commit()}
          ></textarea>`
    }
    ${promptOf(q)}
  </div>`;
}

/** A group of radios or checkboxes; `checked` says which are chosen. */
function choices(
  q: Question,
  type: 'radio' | 'checkbox',
  options: readonly Option[],
  checked: (value: string) => boolean,
  onPick: (value: string, on: boolean) => void,
  row: boolean,
): TemplateResult {
  const id = idOf(q.path);
  const invalid = errorOf(q) ? 'true' : nothing;
  return html`<fieldset class=${questionClass(q)} data-path=${toPointer(q.path)} aria-describedby=${described(q)}>
    <legend part="legend">${q.label}</legend>
    ${notes(q)}
    <div class=${row ? 'row' : options.length > 9 ? 'many' : nothing}>
      ${options.map(
        ({ value, label, hint, picture, above, opens }) =>
          html`${above ? html`<p class="above">${above}</p>` : nothing}<label class="choice"
              ><input
                type=${type}
                part="control"
                name=${id}
                value=${value}
                aria-invalid=${invalid}
                .checked=${checked(value)}
                @change=${(event: Event) => onPick(value, (event.target as HTMLInputElement).checked)}
              />${picture}<span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span></label
            >${opens && checked(value) ? html`<div class="opened">${opens}</div>` : nothing}`,
      )}
    </div>
    ${promptOf(q)}
  </fieldset>`;
}

/** One answer of several; nothing is chosen beforehand. */
export function radios(
  q: Question & { options: readonly Option[]; value: unknown; onPick: (value: string) => void; row?: boolean },
): TemplateResult {
  return html`${unknownCode(q, q.value, q.options)}${choices(
    q,
    'radio',
    q.options,
    (value) => value === q.value,
    (value) => q.onPick(value),
    q.row ?? false,
  )}`;
}

/** Any number of answers; the order is that of choosing, and codes not known here stay. */
export function checkboxes(
  q: Question & { options: readonly Option[]; value: unknown; onPick: (values: string[]) => void; row?: boolean },
): TemplateResult {
  // One code in the place of a list is a list of one.
  const chosen: readonly unknown[] = Array.isArray(q.value) ? q.value : q.value === undefined ? [] : [q.value];
  return html`${chosen.map((code) => unknownCode(q, code, q.options))}${choices(
    q,
    'checkbox',
    q.options,
    (value) => chosen.includes(value),
    (value, on) => q.onPick([...chosen.filter((code) => code !== value), ...(on ? [value] : [])] as string[]),
    q.row ?? false,
  )}`;
}

/** What another version or vendor recorded stands in for the choice; the known choices stay usable below. */
function unknownCode(q: Question, code: unknown, options: readonly Option[]): TemplateResult | typeof nothing {
  if (code === undefined || options.some(({ value }) => value === code)) return nothing;
  return html`<p class="elsewhere">${q.host.words.elsewhere(code)}</p>`;
}

/** A button; `thing` is said to a screen reader after the label ("Change ‘I want to…’"). */
export function button(
  label: string,
  onClick: () => void,
  more: {
    class?: string;
    named?: string;
    id?: string;
    part?: string;
    disabled?: boolean;
    pressed?: boolean;
  } = {},
): TemplateResult {
  return html`<button
    type="button"
    id=${more.id ?? nothing}
    class=${more.class ?? nothing}
    part=${more.part ?? nothing}
    aria-label=${more.named ?? nothing}
    aria-pressed=${more.pressed ?? nothing}
    ?disabled=${more.disabled}
    @click=${onClick}
  >
    ${label}
  </button>`;
}
