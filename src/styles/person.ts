import { css } from 'lit';

/**
 * The person's view: one question a screen, a picture at its start or above, answers as wide as the screen, and a bar that
 * is always there. 20 px text or more, targets of 48 px (UX of easy read: a picture to the left of its words).
 */
export const personStyles = css`
  .section:has(.person) > * {
    font-size: var(--large, max(1.25em, 20px));
    line-height: 1.6;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2) var(--s4);
    margin-bottom: var(--s4);
  }
  .head > * {
    margin: 0;
  }
  .head .buttons {
    flex: auto;
  }
  /* Under the buttons, and not counted in how wide they are. */
  .head .hint {
    flex-basis: 0;
    min-width: 100%;
    margin: 0;
  }
  .ask {
    display: flex;
    gap: var(--s4);
  }
  .ask > div {
    flex: 1;
    min-width: 0;
  }
  .picture {
    flex: none;
    width: 96px;
    height: 96px;
  }
  #question {
    font-size: 1.3em;
    margin-bottom: var(--s4);
  }
  /* The heading asks already. */
  .ask > div > .question > :is(legend, .label) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .person :is(button, summary) {
    min-height: 48px;
  }
  .person :is(textarea, .choice) {
    max-width: none;
  }
  .person .choice {
    align-items: center;
    min-height: 56px;
    padding: var(--s2) var(--s4);
    margin-bottom: var(--s2);
    border: 2px solid var(--border);
    border-radius: 4px;
  }
  .person .choice:has(:checked) {
    border: 3px solid var(--accent);
    padding: 7px 15px;
  }
  .choice .picture {
    width: 56px;
    height: 56px;
  }
  .person .question {
    margin-bottom: var(--s4);
  }
  .person .many {
    max-width: none;
    column-gap: var(--s4);
  }
  .person .opened {
    margin-bottom: var(--s4);
  }
  .person .next {
    width: 100%;
    margin-bottom: var(--s4);
  }
  .section > dialog {
    inset: 0;
    width: 100%;
    height: 100%;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: var(--s4);
    border: 0;
    color: var(--text);
    background: var(--surface);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: var(--surface);
  }
  .section > .turned {
    padding-bottom: 0;
  }
  .sheet {
    container-type: inline-size;
    max-width: 45em;
    margin: auto;
  }
  .sheet .person {
    display: flex;
    flex-direction: column;
    min-height: calc(100dvh - var(--s4));
  }
  .sheet .bar {
    margin-top: auto;
  }
  .bar {
    display: flex;
    justify-content: space-between;
    gap: var(--s2);
    padding-block: var(--s2);
    background: var(--surface);
    border-top: 1px solid var(--border);
  }
  /* The words of the bar are never broken: the one with the most of them gives way. */
  .bar button {
    min-width: min-content;
    overflow-wrap: break-word;
  }
  @media (min-height: 480px) {
    .bar {
      position: sticky;
      bottom: 0;
    }
    .person :is(button, input, textarea, summary, [tabindex]) {
      scroll-margin-bottom: 128px;
    }
  }
  @container (width < 480px) {
    .ask {
      display: block;
    }
    .ask > .picture {
      width: 72px;
      height: 72px;
    }
    .bar button {
      padding-inline: var(--s1);
    }
  }
  @media print {
    .section:has(> dialog) > :not(dialog),
    .section:has(> .cover) > :not(.cover) {
      display: none;
    }
    .section > .turned {
      position: absolute;
      height: auto;
      overflow: visible;
    }
    .progress,
    .bar {
      display: none;
    }
    .section:has(.person) > * {
      font-size: 14pt;
    }
  }
`;
