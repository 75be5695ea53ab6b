import { css } from 'lit';

/** What only this section has: the drawing, the table, and reviews that cost nothing while they are off screen. */
export const styles = css`
  /* From ten reviews on, of what is off screen nothing is laid out or painted (CSS Containment 2): a long record stays quick. */
  @media screen {
    [data-list='reviews'] > ul:has(> li:nth-child(10)) > li:not(:focus-within) {
      content-visibility: auto;
      contain-intrinsic-size: auto 160px;
    }
  }
  .glance li,
  .changing {
    margin-bottom: var(--s4);
  }
  .answer .question {
    margin-bottom: var(--s2);
  }
  .answer .buttons {
    margin-bottom: var(--s5);
  }
  .views {
    margin-block: var(--s4);
  }
  .show {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
    min-width: 0;
  }
  select {
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 2px solid var(--border);
    min-height: 44px;
    max-width: 100%;
  }
  .drawing {
    display: block;
    max-width: 100%;
    height: auto;
    font-size: 14px;
    direction: ltr;
  }
  /* Letters stand out from the lines that they cross. */
  .drawing text {
    fill: var(--text);
    stroke: var(--surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .strong,
  .count {
    font-weight: bold;
  }
  .count text {
    text-anchor: middle;
    stroke: none;
  }
  .course,
  .curve,
  .bar,
  .axis,
  .tick,
  .today,
  .clock,
  .capsule {
    fill: none;
    stroke: var(--text);
  }
  .course,
  .curve,
  .bar {
    stroke: var(--accent);
  }
  .course,
  .bar {
    stroke-width: 3;
  }
  .open,
  .count circle {
    fill: var(--surface);
    stroke: var(--accent);
    stroke-width: 2;
  }
  .axis,
  .tick {
    stroke: var(--border);
  }
  .tick {
    stroke-width: 0.5;
  }
  .today,
  .capsule {
    stroke-dasharray: 4 3;
  }
  .mark {
    fill: var(--accent);
  }
  .press {
    cursor: pointer;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s4);
    max-width: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: var(--s2);
  }
  .scrolls {
    overflow-x: auto;
    margin-block: var(--s3);
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  caption {
    text-align: start;
    font-weight: bold;
    padding-block: var(--s2);
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    /* Where that is too narrow for all columns, the table scrolls in its own place: no word is cut into letters. */
    min-width: 7em;
    padding: var(--s2);
    border-bottom: 1px solid var(--border);
  }
  tbody th {
    font-weight: normal;
    white-space: nowrap;
  }
  .marked {
    background: var(--soft);
  }
  .steps li {
    display: flex;
    gap: var(--s4);
    margin-bottom: var(--s5);
  }
  @container (width < 560px) {
    table,
    caption,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      border-bottom: 1px solid var(--border);
      padding-block: var(--s2);
    }
    tbody th,
    td {
      border: 0;
      padding: 0;
    }
    tbody th {
      font-weight: bold;
    }
  }
  @container (width < 480px) {
    .steps li {
      display: block;
    }
  }
  @media print {
    .drawing,
    .legend {
      --accent: #000;
      --border: #000;
    }
    .scrolls {
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    .drawing,
    .legend {
      --accent: CanvasText;
      --border: CanvasText;
      --text: CanvasText;
      --surface: Canvas;
    }
  }
`;
