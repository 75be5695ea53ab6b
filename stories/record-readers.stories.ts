import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { Hands } from './page.js';
import { joyce, joyceAtFirst, recordArgs, recordArgTypes, recordPage, type RecordArgs } from './record.js';

/** A record as each of its readers has it, and in Welsh. */
const meta: Meta<RecordArgs> = {
  title: 'Record/Its readers',
  component: 'msp-record',
  args: { ...recordArgs, value: joyceAtFirst, required: false },
  argTypes: recordArgTypes,
  render: recordPage,
};
export default meta;
type Story = StoryObj<RecordArgs>;

/** What is recorded of how she likes to be told things. */
const needing = (code: string) => ({
  ...joyceAtFirst,
  capacityAdvocacy: { schemaVersion: '1.0', decisions: [], involvement: { helps: [{ code }] } },
});

export const Person: Story = { args: { audience: 'person' } };
/** A section in the hands of the person. */
export const PersonInASection: Story = {
  args: { audience: 'person' },
  play: async ({ canvasElement }) => {
    await new Hands(canvasElement).opens('desiredOutcomes', 'msp-desired-outcomes');
  },
};
export const PersonToRead: Story = { args: { audience: 'person', value: joyce, readonly: true } };
/** The “I” statements, and how this was done. */
export const PersonPractice: Story = {
  args: { audience: 'person', value: joyce },
  play: async ({ canvasElement }) => new Hands(canvasElement).pressAt('#task-practice'),
};
export const EasyRead: Story = { args: { audience: 'person', easyRead: true } };
/** Easy read is recorded as what she needs: she gets it, whatever the host says. */
export const EasyReadAsRecorded: Story = {
  args: { audience: 'person', value: needing('easy-read') },
  play: async ({ canvasElement }) => {
    await new Hands(canvasElement).opens('desiredOutcomes', 'msp-desired-outcomes');
  },
};
export const LargePrintAsRecorded: Story = { args: { audience: 'person', value: needing('large-print') } };
export const Representative: Story = { args: { audience: 'representative' } };
export const Welsh: Story = { args: { lang: 'cy', value: joyce } };
export const WelshPerson: Story = { args: { lang: 'cy', audience: 'person' } };
export const WelshEasyRead: Story = { args: { lang: 'cy', audience: 'person', easyRead: true } };
export const WelshCheckAnswers: Story = {
  args: { lang: 'cy', value: joyce },
  play: async ({ canvasElement }) => new Hands(canvasElement).pressAt('#task-checkAnswers'),
};
/** The worker has turned the screen to her, from a section. */
export const TurnedScreen: Story = {
  play: async ({ canvasElement }) => {
    const inside = await new Hands(canvasElement).opens('desiredOutcomes', 'msp-desired-outcomes');
    await inside.press('Turn the screen to Joyce');
  },
};
/** The screen of the record itself is turned to her: she may open what is hers, and nothing of the worker’s. */
export const TurnedRecord: Story = {
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Turn the screen to Joyce'),
};
/** Nothing is to be seen while the screen is hidden. */
export const HiddenScreen: Story = {
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Hide screen'),
};
/** A way out at once, and a voice of the device where it has one. */
export const WaysOut: Story = {
  args: { audience: 'person', readAloud: true, exitHref: 'https://www.example.org/' },
};
