import { css } from 'lit';

/** The frame of a section: type, headings, error summary, notices, quotes, cards. */
export const sectionStyles = css`
  :host {
    /* Whatever a host page lets us inherit, or sets on every element, must not bend the words. */
    all: initial;
    display: block;
    container-type: inline-size;
    color-scheme: inherit;
    direction: inherit;
    visibility: inherit;
    font: var(--msp-font-size, max(1rem, 16px)) / 1.5 var(--msp-font-family, system-ui, sans-serif);
    color: var(--text);
    background: var(--surface);
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  .section {
    margin-top: var(--s6);
    padding-top: var(--s3);
    border-top: 1px solid var(--border);
    overflow-wrap: anywhere;
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
    ::slotted(*) {
      display: none;
    }
    :host {
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
