import { nothing, type TemplateResult } from 'lit';
import { html, type StaticValue } from 'lit/static-html.js';
import type {
  CapacityAdvocacyElement,
  ClosureFeedbackElement,
  DesiredOutcomesElement,
  RecordElement,
  ReviewTimelineElement,
} from '../src/index.js';
import '../src/define.js';

/** What a story about a section may say of its page. */
export interface PageArgs {
  personName: string;
  jurisdiction: string;
  kind: string;
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

/* eslint-disable lit/binding-positions, lit/no-invalid-html -- static html of lit writes the tag, a constant of a story file, before the template is read */
/** A section in a host's form, as a page of a record system has it. */
export const pageOf =
  (tag: StaticValue, name: string) =>
  (args: Partial<PageArgs>): TemplateResult => html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <${tag}
        name=${name}
        jurisdiction=${args.jurisdiction ?? 'jersey'}
        kind=${args.kind ?? nothing}
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
        >${args.guidance ? html`<p slot="guidance">${args.guidance}</p>` : nothing}</${tag}
      >
    </form>
  `;

/* eslint-enable lit/binding-positions, lit/no-invalid-html */

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What somebody does on the screen, one thing after the other. */
export class Hands {
  readonly el:
    DesiredOutcomesElement | CapacityAdvocacyElement | ReviewTimelineElement | ClosureFeedbackElement | RecordElement;

  /** @param tag which element, where there are several: the record holds the sections */
  constructor(
    canvas: ParentNode,
    tag = 'msp-record, msp-desired-outcomes, msp-capacity-advocacy, msp-review-timeline, msp-closure-feedback',
  ) {
    this.el = canvas.querySelector<Hands['el']>(tag)!;
  }

  /** Opens a section of a record by its field. @returns what is done in it */
  async opens(field: string, tag: string): Promise<Hands> {
    await this.el.updateComplete;
    await this.pressAt(`#task-${field}`);
    const inside = new Hands(this.el.shadowRoot!, tag);
    await inside.settle();
    return inside;
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

  /** Chooses answers by all or, where none has it, the beginning of what is written on them. */
  async choose(...labels: string[]): Promise<void> {
    for (const label of labels) await this.chooseAt('', label);
  }

  /** Chooses an answer of the question about one part, e.g. `/decisions/0/canWait`. */
  async chooseAt(path: string, label: string): Promise<void> {
    const all = this.all(path ? `[data-path="${path}"] .choice` : '.choice');
    const found =
      all.find((choice) => plain(choice.textContent) === label) ??
      all.find((choice) => plain(choice.textContent).startsWith(label));
    await this.click(found, `answer "${label}" ${path}`);
  }

  async write(text: string, path = ''): Promise<void> {
    // Notes are folded away before the words of the first outcome.
    const all = this.all<HTMLTextAreaElement>(path ? `[data-path="${path}"] textarea` : 'textarea');
    const box = all.find((found) => found.checkVisibility());
    if (!box) throw new Error(`There is no box to write in ${path}`);
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
