import { css } from 'lit';

/** The frame of a section: type, headings, error summary, notices, quotes, cards. */
export const sectionStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    font: var(--msp-font-size, max(1rem, 16px)) / 1.5 var(--msp-font-family, system-ui, sans-serif);
    /* Inherited from the host page otherwise; a council's styles must not bend the words. */
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    visibility: visible;
    color: var(--text);
    background: var(--surface);
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
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
    margin: 0 0 var(--s3);
    font-size: 1.125em;
    font-weight: bold;
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
  }
  ol,
  .plain {
    list-style: none;
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
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--muted);
  }
  .error-summary {
    border: 4px solid var(--error);
    padding: var(--s4);
    margin-bottom: var(--s5);
  }
  .error-summary ul {
    margin: 0;
    list-style: none;
  }
  .error-summary li {
    padding: var(--s2) 0;
  }
  .error-summary a {
    color: var(--error);
    font-weight: bold;
    text-underline-offset: 0.15em;
    display: inline-block;
    min-height: 24px;
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
  @container (width < 480px) {
    .card {
      padding: var(--s3);
    }
  }
  .words {
    border-inline-start: 4px solid var(--accent);
    padding-inline-start: var(--s3);
    margin-bottom: var(--s2);
  }
  .words p {
    font-size: 1.125em;
    margin: 0;
    white-space: pre-wrap;
  }
  .words footer {
    color: var(--muted);
    font-size: 0.875em;
  }
  .card-line {
    margin-bottom: var(--s2);
  }
  .card > p {
    margin-bottom: var(--s2);
  }
  .kept {
    white-space: pre-wrap;
  }
  .notice,
  .prompt,
  .derived {
    background: var(--soft);
    padding: var(--s3);
    border-radius: 4px;
  }
  .prompt {
    border: 1px dashed var(--border);
  }
  .elsewhere {
    border: 2px dotted var(--border);
    padding: var(--s3);
  }
  .icon {
    width: 20px;
    height: 20px;
    vertical-align: text-bottom;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
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
    .card {
      break-inside: avoid;
    }
  }
`;
