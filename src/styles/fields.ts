import { css } from 'lit';

/** Questions and their controls: native inputs, 44 px targets, full-strength borders, one focus look. */
export const fieldStyles = css`
  .question {
    border: 0;
    margin: 0 0 var(--s6);
    padding: 0;
    min-width: 0;
  }
  .question.has-error {
    border-inline-start: 4px solid var(--error);
    padding-inline-start: var(--s3);
  }
  .label,
  legend {
    display: block;
    padding: 0;
    margin-bottom: var(--s2);
    font-weight: bold;
    max-width: 66ch;
  }
  .hint {
    display: block;
    color: var(--muted);
    margin-bottom: var(--s2);
  }
  .error {
    display: block;
    color: var(--error);
    font-weight: bold;
    margin-bottom: var(--s2);
  }
  .error:empty {
    display: none;
  }
  textarea,
  input[type='text'] {
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 2px solid var(--border);
    border-radius: 0;
    padding: var(--s2);
    min-height: 44px;
  }
  textarea {
    display: block;
    width: 100%;
    max-width: 66ch;
    min-height: calc(4lh + 2 * var(--s2) + 4px);
    resize: vertical;
    field-sizing: content;
  }
  .has-error textarea,
  .has-error input[type='text'] {
    border-color: var(--error);
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: var(--s3);
    min-height: 44px;
    padding: 10px 0;
    max-width: 66ch;
    cursor: pointer;
  }
  .choice input {
    appearance: auto;
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--accent);
  }
  .choices.row {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--s5);
  }
  .opened {
    margin-inline-start: var(--s4);
    padding-inline-start: var(--s4);
    border-inline-start: 1px solid var(--border);
  }
  .choices.row > .opened {
    flex-basis: 100%;
  }
  @container (width < 480px) {
    .opened {
      margin-inline-start: 0;
    }
  }
  .date-boxes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s4);
    margin-bottom: var(--s2);
  }
  .date-boxes label {
    display: block;
    margin-bottom: var(--s1);
  }
  button {
    font: inherit;
    font-weight: bold;
    min-height: 44px;
    padding: var(--s2) var(--s4);
    border-radius: 4px;
    border: 2px solid var(--accent);
    background: var(--surface);
    color: var(--accent);
    cursor: pointer;
    text-align: center;
  }
  button[aria-pressed='true'],
  button.primary {
    background: var(--accent);
    color: var(--on-accent);
  }
  .choices.many {
    columns: 2;
    max-width: 66ch;
  }
  .choices.many .choice {
    break-inside: avoid;
  }
  @container (width < 600px) {
    .choices.many {
      columns: 1;
    }
  }
  .quiet,
  summary {
    border: 0;
    background: none;
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    font-weight: normal;
    color: var(--accent);
  }
  summary {
    display: list-item;
    width: fit-content;
    min-height: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s4);
    margin-bottom: var(--s3);
  }
  @container (width < 480px) {
    .buttons.stack > * {
      flex: 1 1 100%;
    }
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 0;
    box-shadow: 0 0 0 5px var(--focus-ink);
    scroll-margin: 96px 0;
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
  h2,
  h3 {
    scroll-margin: 96px 0;
  }
  fieldset:disabled :is(textarea, input, button) {
    border-style: dashed;
    cursor: default;
    opacity: 1;
    color: inherit;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline: 3px solid Highlight;
      box-shadow: none;
    }
    button[aria-pressed='true'],
    button.primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
`;
