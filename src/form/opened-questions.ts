import type { Words } from './words.js';

/**
 * The text of each question that an answer has opened, by where it stands: below that answer, or as the next of `data-steps`,
 * which come one after the other.
 */
function openedIn(root: ParentNode): Map<string, string[]> {
  const places = Array.from(root.querySelectorAll<HTMLElement>('fieldset.question, [data-steps]'));
  return new Map(
    places.map((place) => {
      const opened = place.querySelectorAll(
        ':scope > div > .opened > .question > [part="legend"], :scope[data-steps] > .question > [part="legend"]',
      );
      const { path, steps } = place.dataset;
      return [path ?? `steps:${steps}`, Array.from(opened, (legend) => legend.textContent.trim())];
    }),
  );
}

/** Tells of questions that an answer has opened or closed: the focus stays, so who does not see them would not know. */
export class OpenedQuestions {
  #before = new Map<string, string[]>();

  /** What to say of the difference to the last call, if anything. Questions that came or went with their card say nothing. */
  tell(root: ParentNode, words: Words): string | undefined {
    const now = openedIn(root);
    const before = this.#before;
    this.#before = now;
    for (const [path, texts] of now) {
      const earlier = before.get(path) ?? texts;
      const [first, ...more] = texts.filter((text) => !earlier.includes(text));
      if (first !== undefined && more.length === 0) return words.f('newQuestion', { question: first });
      if (first !== undefined) return words.f('moreQuestions', { count: more.length + 1 });
      if (texts.length < earlier.length) return words.f('questionsRemoved');
    }
    return undefined;
  }
}
