import { css } from 'lit';

/** What only this section has: what follows stands beside the questions where there is room. */
export const styles = css`
  @media print {
    details:not([open], .history, :has(.question)) {
      display: none;
    }
  }
`;
