// A worker's mouse: real clicks, in the middle of what can be seen. What is covered or cut off cannot be clicked.
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { focused, isVisible, nameOf, settle } from './dom.js';

const USED = 'button, summary, a[href], input, textarea, select';

/** Everything that can be used below a node, in the order of the page, through open shadow roots and slots. */
export function usable(root: Node): HTMLElement[] {
  const below = root instanceof HTMLSlotElement ? root.assignedElements() : [];
  const children =
    below.length > 0
      ? below
      : Array.from((root instanceof Element && root.shadowRoot ? root.shadowRoot : root).childNodes);
  const self =
    root instanceof HTMLElement && root.matches(USED) && isVisible(root) && root.checkVisibility() ? [root] : [];
  return [...self, ...children.flatMap(usable)];
}

/** What is on top at a point, through open shadow roots. */
function topAt(x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y);
  for (
    let inner = at?.shadowRoot?.elementFromPoint(x, y);
    inner && inner !== at;
    inner = at?.shadowRoot?.elementFromPoint(x, y)
  )
    at = inner;
  return at;
}

/** What a worker aims at: the words beside an answer, or the thing itself. */
function aimOf(target: HTMLElement): HTMLElement {
  const label = target.matches('[type="radio"], [type="checkbox"]')
    ? (target as HTMLInputElement).labels?.[0]
    : undefined;
  return label && isVisible(label) ? label : target;
}

/** The middle of what can be seen of something. */
function middleOf(aim: HTMLElement): [number, number] {
  const [rect] = aim.getClientRects();
  if (!rect) throw new Error(`Nothing can be seen of ${nameOf(aim)}`);
  const middle = (from: number, to: number, end: number): number =>
    Math.round((Math.max(from, 0) + Math.min(to, end)) / 2);
  return [middle(rect.left, rect.right, innerWidth), middle(rect.top, rect.bottom, innerHeight)];
}

/** Clicks in the middle of what can be seen of a control, scrolled there first where it is away; throws when something else is there. */
export async function click(target: HTMLElement): Promise<void> {
  const aim = aimOf(target);
  const isThere = (at: Element | null): boolean => at !== null && (aim.contains(at) || at.contains(aim));
  const { top, bottom } = aim.getBoundingClientRect();
  // The bar of a person's view lies over what is behind it: who wants that scrolls.
  if (top < 0 || bottom > innerHeight || !isThere(topAt(...middleOf(aim))))
    aim.scrollIntoView({ block: 'center', behavior: 'instant' });
  const position = middleOf(aim);
  const at = topAt(...position);
  if (!isThere(at))
    throw new Error(`At ${nameOf(target)} lies ${at ? `<${at.localName}> “${nameOf(at).slice(0, 60)}”` : 'nothing'}`);
  await sendMouse({ type: 'click', position });
  await settle(aim);
}

/** Clicks into a box and types there. */
export async function typeInto(target: HTMLElement, text: string): Promise<void> {
  await click(target);
  if (focused() !== target) throw new Error(`A click on ${nameOf(target)} does not lead into it`);
  await sendKeys({ type: text });
}
