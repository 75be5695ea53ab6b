import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import joyce from '../examples/case-system/seed/joyce.json' with { type: 'json' };
import mrsT from '../examples/case-system/seed/mrs-t.json' with { type: 'json' };
import sam from '../examples/case-system/seed/sam.json' with { type: 'json' };
import samWhole from '../examples/cases/sam.json' with { type: 'json' };
import type { DesiredOutcomesElement } from '../src/index.js';
import '../src/define.js';

interface Args {
  personName: string;
  value: unknown;
  unsavedValue: unknown;
  required: boolean;
  readonly: boolean;
  disabled: boolean;
  lang: string;
  serverIssues: unknown;
}

const json = (data: unknown): string | typeof nothing => (data === undefined ? nothing : JSON.stringify(data));

/** What a person wants, in their own words. The people are the case studies of the Jersey MSP toolkit, retold. */
const meta: Meta<Args> = {
  title: 'Sections/Desired outcomes',
  component: 'msp-desired-outcomes',
  tags: ['autodocs'],
  args: { personName: 'Joyce', required: true, readonly: false, disabled: false, lang: 'en' },
  argTypes: { lang: { control: 'inline-radio', options: ['en', 'cy'] } },
  render: (args) => html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <msp-desired-outcomes
        name="desiredOutcomes"
        jurisdiction="jersey"
        lang=${args.lang}
        person-name=${args.personName}
        value=${json(args.value)}
        unsaved-value=${json(args.unsavedValue)}
        server-issues=${json(args.serverIssues)}
        ?required=${args.required}
        ?readonly=${args.readonly}
        ?disabled=${args.disabled}
        user='{"id":"duty-social-worker","name":"Duty social worker"}'
      ></msp-desired-outcomes>
    </form>
  `,
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): DesiredOutcomesElement =>
  canvas.querySelector<DesiredOutcomesElement>('msp-desired-outcomes')!;

const press = async (el: DesiredOutcomesElement, label: string): Promise<void> => {
  const buttons = Array.from(el.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? []);
  const found = buttons.find((button) => button.textContent.trim() === label);
  if (!found) throw new Error(`No button "${label}"`);
  found.click();
  await el.updateComplete;
};

/** Two short questions and one open box: nothing else until it is asked for. */
export const Empty: Story = {};

/** Joyce's two outcomes, as saved after the first conversation. */
export const Saved: Story = { args: { value: joyce.desiredOutcomes } };

/** Sam's first outcomes are kept; she changed what she wants, with her reason. */
export const Changed: Story = { args: { personName: 'Sam', value: sam.desiredOutcomes } };

/** Mrs T was not ready to say; three weeks later she was. */
export const TwoConversations: Story = { args: { personName: 'Mrs T', value: mrsT.desiredOutcomes } };

/** A blocked submit: one summary that takes the focus, and the same sentence at each question. */
export const Errors: Story = {
  args: {
    unsavedValue: {
      schemaVersion: '1.0',
      conversations: [{ id: 'c1', date: '2026-02-31' }],
      outcomes: [{ id: 'o1', polarity: 'wanted', words: 'I want to feel safe at home', conversationId: 'c1' }],
    },
  },
  play: async ({ canvasElement }) => {
    const el = element(canvasElement);
    el.reportValidity();
    await el.updateComplete;
  },
};

/** A saved outcome is never overwritten: a change says what happened, why, when and who agreed. */
export const Changing: Story = {
  args: { value: joyce.desiredOutcomes },
  play: async ({ canvasElement }) => {
    const el = element(canvasElement);
    await press(el, 'Change');
    const change = Array.from(el.shadowRoot!.querySelectorAll<HTMLElement>('button')).find((button) =>
      button.getAttribute('aria-label')?.startsWith('Change ‘'),
    );
    change?.click();
    await el.updateComplete;
    el.shadowRoot!.querySelector<HTMLInputElement>('input[value="words"]')?.click();
    await el.updateComplete;
  },
};

/** Three toggle buttons on each card, no dragging; nobody has to choose. */
export const Ranking: Story = {
  args: { value: joyce.desiredOutcomes },
  play: async ({ canvasElement }) => press(element(canvasElement), 'Choose what matters most'),
};

/** What the server found is shown at its field until the field changes, and never blocks the next submit. */
export const ServerIssues: Story = {
  args: {
    value: joyce.desiredOutcomes,
    serverIssues: [
      { path: ['outcomes', 0, 'importance'], message: 'Enter why this matters to Joyce' },
      { path: [], message: 'Another worker has this record open' },
    ],
  },
};

/** A conclusion of a service is not what a person wants: worth asking, never an error. */
export const NotAnOutcome: Story = {
  args: {
    unsavedValue: {
      schemaVersion: '1.0',
      conversations: [{ id: 'c1', date: '2026-05-14', stages: ['beginning'] }],
      outcomes: [{ id: 'o1', polarity: 'wanted', words: 'Case substantiated', source: 'person', conversationId: 'c1' }],
    },
  },
};

/** To read: no controls, nothing greyed, histories open. */
export const ReadOnly: Story = { args: { personName: 'Sam', readonly: true, value: sam.desiredOutcomes } };

export const Disabled: Story = { args: { disabled: true, value: joyce.desiredOutcomes } };

export const Welsh: Story = { args: { lang: 'cy', value: joyce.desiredOutcomes } };

/** What another version or vendor recorded is shown as such, and kept. */
export const RecordedElsewhere: Story = {
  args: {
    value: {
      ...joyce.desiredOutcomes,
      outcomes: joyce.desiredOutcomes.outcomes.map((outcome) => ({ ...outcome, code: 'keep-my-garden' })),
    },
  },
};

/** What cannot be read is left exactly as it is. */
export const Unreadable: Story = {
  render: () => html`<msp-desired-outcomes person-name="Joyce" value='{"outcomes": [broken'></msp-desired-outcomes>`,
};

/** How, where and with whom they talked; what others want and what could be done: each one press away. */
export const EverythingAroundIt: Story = {
  args: {
    personName: 'Sam',
    value: samWhole.desiredOutcomes,
  },
  play: async ({ canvasElement }) => {
    const el = element(canvasElement);
    el.shadowRoot!.querySelector<HTMLButtonElement>('.talk button')?.click();
    await el.updateComplete;
  },
};
