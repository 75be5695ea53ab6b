import { css } from 'lit';

/** What only this section has: the drawing, the table, and reviews that cost nothing while they are off screen. */
export const styles = css`
  /* From ten reviews on, of what is off screen nothing is laid out or painted (CSS Containment 2): a long record stays quick. */
  [data-list='reviews'] > ul:has(> li:nth-child(10)) > li:not(:focus-within) {
    content-visibility: auto;
    contain-intrinsic-size: auto 160px;
  }
  .glance li {
    margin-bottom: var(--s4);
  }
  .answer .question {
    margin-bottom: var(--s2);
  }
  .answer .buttons {
    margin-bottom: var(--s5);
  }
  .changing {
    margin-bottom: var(--s4);
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
    color: var(--text);
    overflow: hidden;
  }
  svg text {
    fill: currentColor;
  }
  .small {
    font-size: 12px;
  }
  .strong {
    font-weight: bold;
  }
  .line,
  .ring,
  .curve,
  .bar {
    fill: none;
    stroke: var(--accent);
    stroke-width: 3;
  }
  svg .line {
    display: inline;
  }
  .ring,
  .open {
    fill: var(--surface);
    stroke: var(--accent);
    stroke-width: 2;
  }
  .curve {
    stroke-width: 1;
  }
  .tick {
    stroke: var(--border);
    stroke-width: 0.5;
  }
  .axis {
    stroke: var(--border);
  }
  .today {
    stroke: var(--text);
    stroke-dasharray: 4 4;
  }
  .mark {
    fill: var(--accent);
  }
  .count circle {
    fill: var(--surface);
    stroke: var(--accent);
    stroke-width: 2;
  }
  .count text {
    fill: var(--text);
    font-weight: bold;
  }
  .press {
    cursor: pointer;
  }
  .capsule {
    fill: none;
    stroke: var(--text);
    stroke-dasharray: 4 3;
  }
  .clock {
    fill: none;
    stroke: var(--text);
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
    padding: var(--s2);
    border-bottom: 1px solid var(--border);
  }
  td:first-child {
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
  .steps li > div {
    min-width: 0;
  }
  @container (width < 480px) {
    .steps li {
      display: block;
    }
  }
  @media print {
    [data-list='reviews'] > ul > li:not(:focus-within),
    [data-list='reviews'] > ul:has(> li:nth-child(10)) > li:not(:focus-within) {
      content-visibility: visible;
    }
    .drawing * {
      stroke: #000;
    }
    .drawing text {
      stroke: none;
    }
    .scrolls {
      overflow: visible;
    }
    .show {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .line,
    .ring,
    .curve,
    .bar,
    .open {
      stroke: CanvasText;
    }
    .mark,
    svg text {
      fill: CanvasText;
    }
  }
`;
