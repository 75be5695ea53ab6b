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
    justify-content: space-between;
    padding: var(--s3) 0;
    border-bottom: 1px solid var(--border);
  }
  .task a {
    display: inline-block;
    min-height: 24px;
  }
  .status {
    color: var(--muted);
  }
  .large {
    font-size: 1.5em;
  }
  @media print {
    .aside,
    .head .buttons {
      display: none;
    }
  }
`;
