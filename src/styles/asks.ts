import { css } from 'lit';

/** What is worked out, warnings, and what is told of an entry: for sections whose questions are data. */
export const asks = css`
  .told > p {
    margin: 0 0 var(--s2);
  }
  .derived {
    background: var(--soft);
    border: 1px solid var(--border);
    border-radius: 4px;
    padding: var(--s4);
    margin-bottom: var(--s5);
  }
  .derived p,
  .derived ul {
    margin: 0 0 var(--s2);
  }
  .important {
    display: flex;
    gap: var(--s2);
  }
  .important > span {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    border-radius: 50%;
    text-align: center;
    font-weight: bold;
    color: var(--surface);
    background: var(--text);
    border: 1px solid transparent;
  }
  .row-item {
    border-inline-start: 1px solid var(--border);
    padding-inline-start: var(--s4);
    margin-bottom: var(--s4);
  }
  .how,
  .recap {
    margin-bottom: var(--s4);
  }
  .how:has(+ .recap) {
    margin-bottom: var(--s1);
  }
  /* Where there is room, what follows stands beside the questions, from the first one on; it is read after the one that it is about. */
  @container (width >= 720px) {
    .body:has(> .beside) {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: var(--s6);
      align-items: start;
    }
    .body:has(> .beside) > * {
      grid-column: 1;
    }
    .body:has(> .beside) > .beside {
      grid-column: 2;
      grid-row: 1 / span 99;
    }
    .body:has(> .beside) .many {
      columns: 1;
    }
  }
  @media print {
    .derived details,
    .recap {
      display: none;
    }
    .body:has(> .beside) {
      display: block;
    }
    /* What holds an answer is printed, folded or not; in a list of short texts nothing is checked. */
    :is(details, fieldset.question):has(
      :checked,
      :is(textarea, input):not(:placeholder-shown):not([type='radio'], [type='checkbox'])
    ) {
      display: block;
    }
  }
`;
