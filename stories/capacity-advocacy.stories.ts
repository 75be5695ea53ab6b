import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import joyceCase from '../examples/cases/joyce.json' with { type: 'json' };
import mrsTCase from '../examples/cases/mrs-t.json' with { type: 'json' };
import samCase from '../examples/cases/sam.json' with { type: 'json' };
import type { CapacityAdvocacyElement } from '../src/index.js';
import { everything } from './checklist-everything.js';
import '../src/define.js';

interface Args {
  personName: string;
  jurisdiction: string;
  audience: string;
  easyRead: boolean;
  value: unknown;
  unsavedValue: unknown;
  required: boolean;
  readonly: boolean;
  disabled: boolean;
  lang: string;
  serverIssues: unknown;
}

const json = (data: unknown): string | typeof nothing => (data === undefined ? nothing : JSON.stringify(data));

/** A case's section as it is stored alone: the people and the jurisdiction stand in it. */
const alone = ({ capacityAdvocacy, people, jurisdiction }: typeof joyceCase | typeof mrsTCase | typeof samCase) => ({
  ...capacityAdvocacy,
  people,
  jurisdiction,
});
const joyce = alone(joyceCase);
const mrsT = alone(mrsTCase);
const sam = alone(samCase);

/** What helps a person take part and decide, and what follows. The people are the case studies of the Jersey MSP toolkit, retold. */
const meta: Meta<Args> = {
  title: 'Sections/Capacity and advocacy',
  component: 'msp-capacity-advocacy',
  tags: ['autodocs'],
  args: {
    personName: 'Joyce',
    jurisdiction: 'jersey',
    audience: 'practitioner',
    easyRead: false,
    required: true,
    readonly: false,
    disabled: false,
    lang: 'en',
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['en', 'cy'] },
    audience: { control: 'inline-radio', options: ['practitioner', 'person', 'representative'] },
    jurisdiction: { control: 'inline-radio', options: ['england', 'wales', 'scotland', 'jersey', ''] },
  },
  render: (args) => html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <msp-capacity-advocacy
        name="capacityAdvocacy"
        jurisdiction=${args.jurisdiction}
        lang=${args.lang}
        person-name=${args.personName}
        audience=${args.audience}
        ?easy-read=${args.easyRead}
        value=${json(args.value)}
        unsaved-value=${json(args.unsavedValue)}
        server-issues=${json(args.serverIssues)}
        ?required=${args.required}
        ?readonly=${args.readonly}
        ?disabled=${args.disabled}
        user='{"id":"duty-social-worker","name":"Duty social worker"}'
      ></msp-capacity-advocacy>
    </form>
  `,
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): CapacityAdvocacyElement =>
  canvas.querySelector<CapacityAdvocacyElement>('msp-capacity-advocacy')!;

/** Presses buttons, disclosures or answers by what is written on them, one after the other. */
const press = async (canvas: HTMLElement, ...labels: string[]): Promise<void> => {
  const el = element(canvas);
  for (const label of labels) {
    const all = Array.from(el.shadowRoot?.querySelectorAll<HTMLElement>('button, summary, .choice') ?? []);
    const found = all.find((each) => each.textContent.trim() === label);
    if (!found) throw new Error(`There is no "${label}"`);
    found.click();
    await el.updateComplete;
  }
};

/** Five questions, each with its commonest answer one press away. */
export const Empty: Story = {};

/** Joyce: able to decide, pressure looked at, a refusal with its four answers. */
export const Joyce: Story = { args: { value: joyce } };

/** Mrs T: ten decisions, some of them assessed twice. */
export const MrsT: Story = { args: { personName: 'Mrs T', jurisdiction: 'england', value: mrsT } };

/** Sam: pictures, a supporter, four agencies. */
export const Sam: Story = { args: { personName: 'Sam', jurisdiction: 'england', value: sam } };

/** What was shared although Joyce did not agree: the ground, with whom, what, whether she was told. */
export const SharedAnyway: Story = {
  play: async ({ canvasElement }) => press(canvasElement, 'Not agreed, and shared for a reason', 'Not yet told'),
};

/** Something was seen: what, of which kind, and whether she was seen alone. */
export const SomethingSeen: Story = {
  play: async ({ canvasElement }) => press(canvasElement, 'Something was seen'),
};

/** A blocked submit: one summary that takes the focus, and the same sentence at each question. */
export const Errors: Story = {
  args: {
    unsavedValue: {
      schemaVersion: '1.0',
      decisions: joyce.decisions,
      coercion: [{ id: 'k1', date: '2026-05-14', finding: 'something-seen', seenAlone: 'no' }],
      sharing: [{ id: 's1', date: '2026-05-14', decision: 'not-agreed-shared-anyway' }],
      refusals: [{ id: 'n1', date: '2026-05-14', of: 'Formal action', respected: 'no' }],
      involvement: { agencies: [{ contribution: 'A visit each week' }] },
    },
  },
  play: async ({ canvasElement }) => {
    element(canvasElement).reportValidity();
    await element(canvasElement).updateComplete;
  },
};

/** What the server says stands at its question. */
export const ServerIssues: Story = {
  args: {
    value: joyce,
    serverIssues: [{ path: '/refusals/0/monitoring', message: 'Say who calls on her' }],
  },
};

/** To read: every answer, every history, no control. */
export const ReadOnly: Story = { args: { value: joyce, readonly: true } };

export const Disabled: Story = { args: { value: sam, personName: 'Sam', disabled: true } };

export const Welsh: Story = { args: { lang: 'cy', value: joyce } };

/** What the person is asked: what helps them, one question a screen. */
export const Person: Story = { args: { audience: 'person' } };

/** Ideas come only when they ask. */
export const EasyRead: Story = {
  args: { audience: 'person', easyRead: true, personName: 'Sam' },
  play: async ({ canvasElement }) => press(canvasElement, 'Show me some ideas'),
};

/** What the person is told: each conclusion with its reason, and nothing of how it was found. */
export const PersonIsTold: Story = {
  args: { audience: 'person', personName: 'Mrs T', jurisdiction: 'england', value: mrsT },
  play: async ({ canvasElement }) => press(canvasElement, 'Next', 'Next', 'Next', 'Next', 'Next'),
};

/** Who represents the person is asked in their name. */
export const Representative: Story = { args: { audience: 'representative' } };

/** What the person may read of what is recorded. */
export const PersonReadOnly: Story = {
  args: { audience: 'person', personName: 'Sam', jurisdiction: 'england', value: sam, readonly: true },
};

/** The screen turned to the person: their view lies over the whole page, and nothing of the worker’s. */
export const TurnedScreen: Story = {
  args: { value: joyce },
  play: async ({ canvasElement }) => press(canvasElement, 'Turn the screen to Joyce'),
};

/** Back with the worker: how many answers there are. */
export const TakenBack: Story = {
  args: { value: joyce },
  play: async ({ canvasElement }) =>
    press(
      canvasElement,
      'Turn the screen to Joyce',
      'Next',
      'Next',
      'I want to take part.',
      'Stop',
      'I am Duty social worker: take it back',
    ),
};

/** Every kind of answer at once. */
export const Everything: Story = { args: { personName: 'Mrs T', jurisdiction: 'england', value: everything } };

/** The same, to read: nothing is left out. */
export const EverythingToRead: Story = {
  args: { personName: 'Mrs T', jurisdiction: 'england', value: everything, readonly: true },
};

/** A decision in doubt begins with the matter; the next step is shown when this one has an answer. */
export const InDoubt: Story = {
  args: { personName: 'Mrs T', jurisdiction: 'england' },
  play: async ({ canvasElement }) => press(canvasElement, 'Yes, about a decision'),
};

const { jurisdiction: _pinned, ...anywhere } = everything;
/** What follows, by the law of one place; each names its own law and no other. */
const lawOf = (jurisdiction: string): Story => ({
  args: { personName: 'Mrs T', jurisdiction, value: { ...anywhere, decisions: everything.decisions.slice(1, 2) } },
  play: async ({ canvasElement }) => press(canvasElement, 'Where this comes from'),
});
export const England: Story = lawOf('england');
export const Wales: Story = lawOf('wales');
export const Scotland: Story = lawOf('scotland');
export const Jersey: Story = lawOf('jersey');
/** Where no jurisdiction is known, in neutral words. */
export const NoJurisdiction: Story = lawOf('');

/** An advocate is required and not yet there: it stays open and visible, and stops nothing. */
export const AdvocateAwaited: Story = {
  args: {
    personName: 'Mrs T',
    jurisdiction: 'england',
    value: {
      ...anywhere,
      advocacy: {
        difficulties: { 'retaining-information': 'substantial' },
        difficultiesOn: '2026-05-03',
        appointments: [
          { id: 'v1', role: 'advocate-care-act', status: 'required-not-yet-appointed', date: '2026-05-03' },
        ],
      },
    },
  },
};

/** What cannot be read stays as it is. */
export const Unreadable: Story = { args: { value: 'not a section' } };

/** What a later version or another vendor wrote is kept, and told as that. */
export const FromElsewhere: Story = {
  args: {
    value: {
      ...joyce,
      sharing: [{ id: 's1', date: '2026-05-14', decision: 'agreed-by-telepathy' }],
      coercion: [{ id: 'k1', date: '2026-05-14', finding: 'x-vale-something' }],
    },
  },
};
