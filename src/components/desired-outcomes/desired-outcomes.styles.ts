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
  @media screen {
    .row-card {
      margin-bottom: var(--s2);
      content-visibility: auto;
      contain-intrinsic-size: auto 5em;
    }
    .off,
    .paper,
    /* Opened, the card says the rest, and the row what the card is headed by. */
    [open] > summary > span,
    .fold .card-line {
      display: none;
    }
    .start,
    .card:has(.whole:not([open])) :is(.words p, .kept) {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 8;
      overflow: hidden;
    }
    .start {
      display: -webkit-inline-box;
      -webkit-line-clamp: 2;
      vertical-align: top;
    }
  }
  .fold {
    flex: 1 1 20em;
    min-width: 0;
  }
  .fold > summary {
    width: auto;
    color: inherit;
    text-decoration: none;
  }
  .ranking {
    margin-bottom: var(--s4);
  }
  @media print {
    .fold:has(.question) {
      display: block;
    }
    .fold > summary,
    .whole,
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
