import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { checklist, choices, Hands, joyce, mrsT, sam, type ChecklistArgs } from './checklist.js';

/** What the person, or whoever represents them, is asked and told: one question a screen, and nothing of how anything was found. */
const meta: Meta<ChecklistArgs> = {
  title: 'Sections/Capacity and advocacy for the person',
  component: 'msp-capacity-advocacy',
  args: {
    personName: 'Joyce',
    jurisdiction: 'jersey',
    audience: 'person',
    easyRead: false,
    required: true,
    readonly: false,
    lang: 'en',
  },
  argTypes: choices,
  render: checklist,
};
export default meta;
type Story = StoryObj<ChecklistArgs>;

/** What the person is asked: what helps them, one question a screen. */
export const Person: Story = {};

/** Ideas come only when they ask. */
export const EasyRead: Story = {
  args: { easyRead: true, personName: 'Sam' },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Show me some ideas'),
};

export const WelshEasyRead: Story = { args: { lang: 'cy', easyRead: true, personName: 'Sam' } };

/** What the person is told: each conclusion with its reason, and nothing of how it was found. */
export const PersonIsTold: Story = {
  args: { personName: 'Mrs T', jurisdiction: 'england', value: mrsT },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Next', 'Next', 'Next', 'Next', 'Next'),
};

/** What the person may read of what is recorded. */
export const PersonReadOnly: Story = {
  args: { personName: 'Sam', jurisdiction: 'england', value: sam, readonly: true },
};

/** Who represents the person is asked in their name. */
export const Representative: Story = { args: { audience: 'representative' } };

/** What whoever represents the person may read: what helps Mrs T, and what she can decide. */
export const RepresentativeReadOnly: Story = {
  args: { audience: 'representative', personName: 'Mrs T', jurisdiction: 'england', value: mrsT, readonly: true },
};

/** The screen turned to the person: their view lies over the whole page, and nothing of the worker’s. */
export const TurnedScreen: Story = {
  args: { audience: 'practitioner', value: joyce },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Turn the screen to Joyce'),
};

/** Back with the worker: how many answers there are. */
export const TakenBack: Story = {
  args: { audience: 'practitioner', value: joyce },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press('Turn the screen to Joyce', 'Next', 'Next');
    await hands.choose('I want to take part.');
    await hands.press('Stop', 'I am Duty social worker: take it back');
  },
};

/** A person who is alone leaves the page, where the host says where to. */
export const LeaveThisPage: Story = { args: { exitHref: 'https://www.bbc.co.uk/weather' } };
