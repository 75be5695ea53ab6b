import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { everything } from './checklist-everything.js';
import { checklist, choices, Hands, joyce, mrsT, sam, type ChecklistArgs } from './checklist.js';

/** What helps a person take part and decide, and what follows. The people are the case studies of the Jersey MSP toolkit, retold. */
const meta: Meta<ChecklistArgs> = {
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
  argTypes: choices,
  render: checklist,
};
export default meta;
type Story = StoryObj<ChecklistArgs>;

/** Five questions, each with its commonest answer one press away. */
export const Empty: Story = {};

/** Joyce: able to decide, pressure looked at, a refusal with its four answers. */
export const Joyce: Story = { args: { value: joyce } };

/** Mrs T: ten decisions, some of them assessed twice. */
export const MrsT: Story = { args: { personName: 'Mrs T', jurisdiction: 'england', value: mrsT } };

/** Sam: pictures, a supporter, four agencies. */
export const Sam: Story = { args: { personName: 'Sam', jurisdiction: 'england', value: sam } };

/** The council’s own words, under the heading. */
export const Guidance: Story = {
  args: { guidance: 'Ask in the morning, and without her neighbour. Interpreters can be booked at the front desk.' },
};

/** What was shared although Joyce did not agree: the ground, with whom, what, whether she was told. */
export const SharedAnyway: Story = {
  play: async ({ canvasElement }) =>
    new Hands(canvasElement).choose('Not agreed, and shared for a reason', 'Not yet told'),
};

/** Something was seen: what, of which kind, and whether she was seen alone. */
export const SomethingSeen: Story = {
  play: async ({ canvasElement }) => new Hands(canvasElement).choose('Something was seen'),
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
    await new Hands(canvasElement).submit();
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

/** Every kind of answer at once. */
export const Everything: Story = { args: { personName: 'Mrs T', jurisdiction: 'england', value: everything } };

/** The same, to read: nothing is left out. */
export const EverythingToRead: Story = {
  args: { personName: 'Mrs T', jurisdiction: 'england', value: everything, readonly: true },
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
