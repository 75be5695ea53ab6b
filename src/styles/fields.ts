import { css } from 'lit';

/** Questions and their controls: native inputs, 44 px targets, full-strength borders, one focus look. */
export const fieldStyles = css`
  .question {
    border: 0;
    margin: 0 0 var(--s6);
    padding: 0;
    min-width: 0;
  }
  .has-error {
    border-inline-start: 4px solid var(--error);
    padding-inline-start: var(--s3);
  }
  .label,
  legend,
  .hint,
  .error {
    display: block;
    padding: 0;
    margin-bottom: var(--s2);
    max-width: 66ch;
  }
  .label,
  legend,
  .error {
    font-weight: bold;
  }
  .error {
    color: var(--error);
  }
  .error:empty {
    display: none;
  }
  textarea,
  [type='text'] {
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 2px solid var(--border);
    border-radius: 0;
    padding: var(--s2);
    min-height: 44px;
    margin: 0;
  }
  textarea,
  .question > [type='text'] {
    display: block;
    width: 100%;
    max-width: 66ch;
  }
  textarea {
    min-height: calc(4lh + 20px);
    resize: vertical;
    field-sizing: content;
  }
  .has-error :is(textarea, [type='text']) {
    border-color: var(--error);
  }
  .choice {
    display: flex;
    gap: var(--s3);
    min-height: 44px;
    padding: 10px 0;
    max-width: 66ch;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--accent);
  }
  .row,
  .date-boxes,
  .buttons,
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s4);
  }
  .row {
    gap: 0 var(--s5);
  }
  .many {
    columns: 2;
    max-width: 66ch;
  }
  .many .choice {
    break-inside: avoid;
  }
  .opened {
    flex-basis: 100%;
    min-width: 0;
    margin-inline-start: var(--s4);
    padding-inline-start: var(--s4);
    border-inline-start: 1px solid var(--border);
  }
  .buttons,
  .date-boxes {
    margin-bottom: var(--s3);
  }
  .line {
    align-items: center;
  }
  .date-boxes label {
    display: block;
  }
  button {
    font: inherit;
    font-weight: bold;
    min-width: 44px;
    min-height: 44px;
    padding: var(--s2) var(--s4);
    border-radius: 4px;
    border: 2px solid var(--accent);
    background: var(--surface);
    color: var(--accent);
    cursor: pointer;
  }
  [aria-pressed='true'],
  .primary {
    background: var(--accent);
    color: var(--on-accent);
  }
  .quiet,
  summary {
    border: 0;
    background: none;
    padding-inline: 0;
    text-decoration: underline;
    font-weight: normal;
    color: var(--accent);
  }
  summary {
    width: fit-content;
    min-height: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    box-shadow: 0 0 0 5px var(--focus-ink);
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }
  a:focus-visible {
    background: var(--focus);
    color: var(--focus-ink);
  }
  .error-summary,
  .question,
  [tabindex],
  button {
    scroll-margin: 96px 0;
  }
  fieldset:disabled :is(textarea, input, button) {
    border-style: dashed;
    cursor: default;
    opacity: 1;
    color: inherit;
  }
  @container (width < 480px) {
    .opened {
      margin-inline-start: 0;
    }
    .stack > * {
      flex: 1 1 100%;
    }
  }
  @container (width < 600px) {
    .many {
      columns: 1;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
      box-shadow: none;
    }
    [aria-pressed='true'],
    .primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
`;
