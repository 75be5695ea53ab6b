/**
 * Calls back when the focus has left a question, at the latest before another is answered. What is drawn then may move the
 * page, so it waits while anything is held down: a click would miss what it was aimed at.
 */
export function onLeaving(root: Node, then: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    then();
  };
  const wait = (): void => {
    if (document.querySelector(':active')) waiting = setTimeout(wait, 100);
    else go();
  };
  root.addEventListener('focusout', (event) => {
    const { target, relatedTarget } = event as FocusEvent;
    const question = (target as Element).closest('.question');
    if (!question || question.contains(relatedTarget as Node | null)) return;
    clearTimeout(waiting);
    // Later: a browser may move the focus before it says what is held down.
    waiting = setTimeout(wait);
  });
  root.addEventListener('input', () => waiting !== undefined && go(), true);
}
