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
  .how {
    margin-bottom: var(--s4);
  }
  /* Where there is room, what was worked out stands beside the questions that it follows from. */
  @container (width >= 720px) {
    .beside {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: var(--s5);
      align-items: start;
    }
    .beside > :last-child {
      position: sticky;
      top: var(--s4);
    }
  }
  @media print {
    .beside {
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
