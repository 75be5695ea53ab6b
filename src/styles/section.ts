import { css } from 'lit';

/** The frame of a section: type, headings, error summary, notices, quotes, cards. */
export const sectionStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  /* The look begins here and not at :host, where what a page sets on every element (* { all: unset }) would win and be
     inherited. What a page may decide (direction, colour scheme, hiding) comes through. */
  .section {
    all: initial;
    display: block;
    container-type: inline-size;
    padding-top: var(--s6);
    color-scheme: inherit;
    visibility: inherit;
    font: var(--msp-font-size, max(1rem, 16px)) / 1.5 var(--msp-font-family, system-ui, sans-serif);
    color: var(--text);
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  .section::before {
    content: '';
    display: block;
    border-top: 1px solid var(--border);
    padding-top: var(--s3);
  }
  .section > *,
  .section::before {
    max-width: 56em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 var(--s2);
    font-size: 1.125em;
    line-height: 1.3;
  }
  .title {
    font-size: 1.375em;
    margin-bottom: var(--s4);
  }
  p,
  ul,
  ol,
  blockquote {
    margin: 0 0 var(--s3);
    padding: 0;
    max-width: 66ch;
    list-style: none;
  }
  ol {
    max-width: none;
  }
  .body {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .error-summary {
    border: 4px solid var(--error);
    padding: var(--s4);
    margin-bottom: var(--s5);
  }
  .error-summary li {
    padding: var(--s2) 0;
  }
  .error-summary a {
    color: var(--error);
    font-weight: bold;
  }
  .card {
    border: 1px solid var(--border);
    border-radius: 4px;
    padding: var(--s4);
    margin-bottom: var(--s4);
  }
  .card > :last-child {
    margin-bottom: 0;
  }
  .card > p {
    margin-bottom: var(--s2);
  }
  .words {
    border-inline-start: 4px solid var(--accent);
    padding-inline-start: var(--s3);
  }
  .words p {
    font-size: 1.125em;
    margin: 0;
  }
  .words p,
  .kept {
    white-space: pre-wrap;
  }
  .words footer,
  .muted,
  .hint {
    color: var(--muted);
  }
  .words footer {
    font-size: 0.875em;
  }
  .notice,
  .prompt {
    background: var(--soft);
    padding: var(--s3);
  }
  .prompt {
    border: 1px dashed var(--border);
    margin-top: var(--s2);
  }
  .prompt svg {
    width: 20px;
    vertical-align: -4px;
    margin-inline-end: var(--s2);
  }
  .elsewhere {
    border: 2px dotted var(--border);
    padding: var(--s3);
  }
  @container (width < 480px) {
    .card {
      padding: var(--s3);
    }
  }
  @media print {
    button,
    .hint,
    .error-summary,
    .prompt,
    ::slotted(*),
    details:has(.question),
    fieldset.question:not(:has(:checked)),
    .question:has(> :placeholder-shown),
    li:has(.question):not(:has(.words, :checked, textarea:not(:placeholder-shown))) {
      display: none;
    }
    .section {
      font-size: 11pt;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
