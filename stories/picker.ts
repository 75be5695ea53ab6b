import { html, nothing, type TemplateResult } from 'lit';
import type { DesiredOutcomesElement } from '../src/index.js';
import '../src/define.js';

/** What a story about the picker may say of its page. */
export interface PickerArgs {
  personName: string;
  value: unknown;
  unsavedValue: unknown;
  serverIssues: unknown;
  catalogue: unknown;
  audience: string;
  easyRead: boolean;
  askKind: boolean;
  required: boolean;
  readonly: boolean;
  disabled: boolean;
  exitHref: string;
  guidance: string;
  lang: string;
}

export const languages = { lang: { control: 'inline-radio', options: ['en', 'cy'] } } as const;

const json = (data: unknown): string | typeof nothing => (data === undefined ? nothing : JSON.stringify(data));

/** The picker in a host's form, as a page of a record system has it. */
export const picker = (args: Partial<PickerArgs>): TemplateResult => html`
  <form @submit=${(event: Event) => event.preventDefault()}>
    <msp-desired-outcomes
      name="desiredOutcomes"
      jurisdiction="jersey"
      lang=${args.lang ?? 'en'}
      audience=${args.audience ?? nothing}
      person-name=${args.personName ?? nothing}
      value=${json(args.value)}
      unsaved-value=${json(args.unsavedValue)}
      server-issues=${json(args.serverIssues)}
      catalogue=${json(args.catalogue)}
      exit-href=${args.exitHref ?? nothing}
      ?easy-read=${args.easyRead}
      ?ask-kind=${args.askKind}
      ?required=${args.required}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
      user='{"id":"duty-social-worker","name":"Duty social worker"}'
      >${args.guidance ? html`<p slot="guidance">${args.guidance}</p>` : nothing}</msp-desired-outcomes
    >
  </form>
`;

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What somebody does on the screen, one thing after the other. */
export class Hands {
  readonly el: DesiredOutcomesElement;

  constructor(canvas: HTMLElement) {
    this.el = canvas.querySelector<DesiredOutcomesElement>('msp-desired-outcomes')!;
  }

  all<E extends HTMLElement>(selector: string): E[] {
    return Array.from(this.el.shadowRoot?.querySelectorAll<E>(selector) ?? []);
  }

  /** What a heading opens is drawn once it says that it is open: a moment later. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await this.el.updateComplete;
  }

  async click(found: HTMLElement | undefined, what: string): Promise<void> {
    if (!found) throw new Error(`There is no ${what}`);
    found.click();
    await this.settle();
  }

  /** Presses the first button or heading of each text or, where none has it, of a name that begins with it. */
  async press(...labels: string[]): Promise<void> {
    await this.el.updateComplete;
    for (const label of labels) {
      const buttons = this.all('button, summary').filter((button) => button.checkVisibility());
      const found =
        buttons.find((button) => plain(button.textContent) === label) ??
        buttons.find((button) => plain(button.getAttribute('aria-label') ?? button.textContent).startsWith(label));
      await this.click(found, `button "${label}"`);
    }
  }

  async pressAt(selector: string): Promise<void> {
    await this.click(this.all(selector)[0], selector);
  }

  async choose(...labels: string[]): Promise<void> {
    for (const label of labels) {
      const found = this.all('.choice').find((choice) => plain(choice.textContent) === label);
      await this.click(found, `answer "${label}"`);
    }
  }

  async write(text: string): Promise<void> {
    // Notes are folded away before the words of the first outcome.
    const box = this.all<HTMLTextAreaElement>('textarea').find((found) => found.checkVisibility())!;
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.el.updateComplete;
  }

  /** A submit that is blocked. */
  async submit(): Promise<void> {
    this.el.reportValidity();
    await this.el.updateComplete;
  }
}
