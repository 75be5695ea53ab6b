import { css } from 'lit';

/** What only this section has: conversation lines and lists of cards. */
export const styles = css`
  .talk {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    padding-block: var(--s2);
  }
  .talk > * {
    margin: 0;
  }
  ol {
    margin: 0;
  }
  .history li {
    padding: var(--s2) 0;
  }
  .row-item {
    border-inline-start: 1px solid var(--border);
    padding-inline-start: var(--s4);
    margin-bottom: var(--s4);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s5);
  }
  .more > details {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .more > [open] {
    flex-basis: 100%;
  }
  .ranking {
    margin-bottom: var(--s4);
  }
  @media print {
    .words ~ .more,
    .more > :not([open]),
    .none:not([open]),
    .also:not([open]),
    .how:not([open]) {
      display: none;
    }
    .more > [open] {
      display: block;
    }
  }
`;
