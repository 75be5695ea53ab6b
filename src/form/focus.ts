import { startsWith, toPath, toPointer, type Path } from './json.js';

const CONTROLS = 'input:not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled)';

/** Nothing in a closed disclosure takes the focus, though it has a size of its own. */
const canTakeFocus = (element: HTMLElement): boolean =>
  element.getClientRects().length > 0 && !element.closest('details:not([open]) > :not(summary)');

/** Of a group of answers, the one that is chosen: where the keyboard comes to another, a press of Space would choose that. */
function chosenOf(control: HTMLElement): HTMLElement {
  if (!control.matches('[type="radio"]')) return control;
  const { name } = control as HTMLInputElement;
  const group = control.closest('fieldset');
  return group?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]:checked`) ?? control;
}

/** Focuses the first control that can be seen. */
export function focusFirst(within: ParentNode): boolean {
  const control = Array.from(within.querySelectorAll<HTMLElement>(CONTROLS)).find(canTakeFocus);
  control?.focus();
  return control !== undefined;
}

/** Focuses an element; disclosures that it lies in are opened. One that it opens itself stays as it is. */
export function reach(element: HTMLElement): void {
  const own = element.localName === 'summary' ? element.parentElement : element;
  for (let at = own?.parentElement; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  chosenOf(element).focus();
}

/** The question for a path: the one that has it, else the first one below it, else the nearest one above it. */
export function questionAt(root: ParentNode, path: Path): HTMLElement | undefined {
  const all = Array.from(root.querySelectorAll<HTMLElement>('[data-path]'));
  const at = (element: HTMLElement): Path => toPath(element.dataset['path']);
  return (
    all.find((e) => e.dataset['path'] === toPointer(path)) ??
    all.find((e) => startsWith(at(e), path)) ??
    all.filter((e) => startsWith(path, at(e))).sort((a, b) => at(b).length - at(a).length)[0]
  );
}

/** Scrolls a question into view and focuses its first control. */
export function focusPath(root: ParentNode, path: Path): void {
  const question = questionAt(root, path);
  if (!question) return;
  reach(question);
  question.scrollIntoView({ block: 'nearest' });
  if (question.matches(CONTROLS) || focusFirst(question)) return;
  question.tabIndex = -1;
  question.focus();
}
