import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import joyce from '../examples/case-system/seed/joyce.json' with { type: 'json' };
import mrsT from '../examples/case-system/seed/mrs-t.json' with { type: 'json' };
import sam from '../examples/case-system/seed/sam.json' with { type: 'json' };
import samWhole from '../examples/cases/sam.json' with { type: 'json' };
import { Hands, languages, picker, type PickerArgs } from './picker.js';

/** What a person wants, in their own words. The people are the case studies of the Jersey MSP toolkit, retold. */
const meta: Meta<PickerArgs> = {
  title: 'Sections/Desired outcomes',
  component: 'msp-desired-outcomes',
  tags: ['autodocs'],
  args: { personName: 'Joyce', required: true, readonly: false, disabled: false, lang: 'en' },
  argTypes: languages,
  render: picker,
};
export default meta;
type Story = StoryObj<PickerArgs>;

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
    await new Hands(canvasElement).submit();
  },
};

/** A saved outcome is never overwritten: a change says what happened, why, when and who agreed. */
export const Changing: Story = {
  args: { value: joyce.desiredOutcomes },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press('Change ‘');
    await hands.pressAt('input[value="words"]');
  },
};

/** Three toggle buttons on each card, no dragging; nobody has to choose. */
export const Ranking: Story = {
  args: { value: joyce.desiredOutcomes },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Choose what matters most'),
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
    await new Hands(canvasElement).pressAt('.talk button');
  },
};
