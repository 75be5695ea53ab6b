import { html, type TemplateResult } from 'lit';

/**
 * Lifts a dialog over the whole page, if it does not lie there already, and focuses its heading. A dialog that was moved with
 * its element, or closed by the browser (a second Escape closes it whatever we say), is lifted again.
 */
export function lift(dialog: HTMLDialogElement): void {
  if (!dialog.isConnected || dialog.matches(':modal')) return;
  dialog.open = false;
  dialog.showModal();
  dialog.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
}

/** What covers the page until we take it away: no Escape and no press beside it closes it. Named by what `label` is the id of. */
export const topLayer = (className: string, label: string, content: unknown): TemplateResult =>
  html`<dialog
    class=${className}
    aria-labelledby=${label}
    closedby="none"
    @cancel=${(event: Event) => event.preventDefault()}
    @close=${(event: Event) => lift(event.target as HTMLDialogElement)}
  >
    ${content}
  </dialog>`;
