import { css } from 'lit';

/** The list of tasks, and the pages about a record. */
export const recordStyles = css`
  .tasks {
    border-top: 1px solid var(--border);
  }
  .task {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s4);
    align-items: center;
    justify-content: space-between;
    padding: var(--s1) 0;
    border-bottom: 1px solid var(--border);
  }
  .task a {
    display: inline-block;
    min-height: 44px;
    align-content: center;
    color: var(--accent);
  }
  .status {
    color: var(--muted);
  }
  .paper {
    border: 1px solid var(--border);
    padding: var(--s5);
  }
  .aside {
    margin-bottom: var(--s5);
  }
  .paper li,
  .day li {
    margin-bottom: var(--s3);
  }
  .paper .day,
  .paper .ask {
    margin-top: var(--s4);
  }
  /* A long history is drawn where it is looked at. */
  .day {
    content-visibility: auto;
    contain-intrinsic-size: auto 20em;
  }
  .paper > :first-child {
    font-size: 1.375em;
  }
  .easy {
    font-size: max(1.25em, 20px);
    line-height: 1.6;
  }
  .easy .plain p {
    white-space: pre-line;
    margin: 0;
  }
  .status.wrong {
    color: var(--error);
    font-weight: bold;
  }
  dl {
    margin: 0;
  }
  dl > div {
    padding: var(--s2) 0;
    border-top: 1px solid var(--border);
    break-inside: avoid;
  }
  dt {
    font-weight: bold;
  }
  dd {
    margin: 0;
  }
  a.quiet {
    color: var(--accent);
  }
  /* On a list of choices nothing is asked that could be left out, and nothing lies behind it. */
  .person:has(> .next) :is(#question + p, #question + button + p),
  .person:has(.tasks) .bar > :first-child {
    display: none;
  }
  /* The person may choose among few things: there is nothing to count. */
  .progress {
    visibility: hidden;
  }
  .person .task a {
    display: block;
    flex: auto;
    min-height: 48px;
    align-content: center;
  }
  /* Needs are recorded once: large print reaches every view of the person, in the sections, too. */
  :host(:state(large-print)) {
    --large: max(1.875em, 30px);
  }
  .large {
    font-size: max(1.5em, 24px);
  }
  @media print {
    /* Of a sheet nothing is printed but itself; of a hidden screen, its cover. */
    .aside,
    .head .buttons,
    .section:has(.paper):not(:has(> .cover)) :not(:has(.paper), .paper, .paper *),
    .section:has(.paper)::before {
      display: none;
    }
    .section:has(.paper) {
      color-scheme: light;
      padding: 0;
    }
    .section:has(.paper) > .body,
    .paper :is(p, ul) {
      max-width: none;
    }
    .paper {
      border: 0;
      padding: 0;
      font-size: 14pt;
    }
    .note {
      font-size: 11pt;
    }
    .easy {
      font-size: 16pt;
    }
    .large {
      font-size: 18pt;
    }
    .paper :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .day {
      content-visibility: visible;
    }
    .paper li {
      break-inside: avoid;
      orphans: 3;
      widows: 3;
    }
    .turned:has(.paper) :is(.head, .next, #question),
    .section:has(> dialog) ~ .parts {
      display: none;
    }
  }
`;
