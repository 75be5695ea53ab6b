import { css } from 'lit';

/** What only this section has: conversation lines and the row of cards. */
export const styles = css`
  .talk {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--s2);
    padding-block: var(--s2);
  }
  .talk-line,
  .talk .buttons {
    margin: 0;
  }
  .outcomes,
  .past ol,
  .history ol {
    margin: 0;
  }
  .history li {
    padding: var(--s2) 0;
  }
  .card > details > summary {
    margin-bottom: 0;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
  }
  .ranking {
    margin-bottom: var(--s4);
  }
  .ranking .hint {
    margin-bottom: 0;
  }
`;
