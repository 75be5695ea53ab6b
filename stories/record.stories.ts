import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import mrsT from '../examples/cases/mrs-t.json' with { type: 'json' };
import sam from '../examples/cases/sam.json' with { type: 'json' };
import { Hands } from './page.js';
import { begun, joyce, joyceAtFirst, recordArgs, recordArgTypes, recordPage, type RecordArgs } from './record.js';

/** One enquiry, whole: where it stands, its sections in any order, and what is worth asking next. The people are the case studies of the Jersey MSP toolkit, retold. */
const meta: Meta<RecordArgs> = {
  title: 'Record/Whole record',
  component: 'msp-record',
  tags: ['autodocs'],
  args: recordArgs,
  argTypes: recordArgTypes,
  render: recordPage,
};
export default meta;
type Story = StoryObj<RecordArgs>;

/** An enquiry that has just begun: four tasks, in any order. */
export const Empty: Story = { args: { value: begun } };
/** After the first talk: her words stand first, and at most three things are worth asking next, each with its reason. */
export const AfterTheFirstTalk: Story = { args: { value: joyceAtFirst } };
/** Joyce, closed: she refused anything formal, and acted herself. */
export const Joyce: Story = { args: { value: joyce, today: '2026-06-30' } };
/** Sam, whose wishes changed. */
export const Sam: Story = { args: { value: sam, personName: 'Sam', today: '2026-09-30' } };
/** Mrs T, whose capacity came back. */
export const MrsT: Story = { args: { value: mrsT, personName: 'Mrs T', today: '2026-09-30' } };
/** More than three outcomes: the three that matter most, and all of them behind a press. */
export const ManyOutcomes: Story = {
  args: {
    value: {
      ...joyceAtFirst,
      desiredOutcomes: {
        ...joyceAtFirst.desiredOutcomes,
        outcomes: Array.from({ length: 6 }, (_, i) => ({
          id: `o${i}`,
          polarity: 'wanted',
          words: `I want to go out on my own, to place ${i + 1} of those that I know`,
          source: 'person',
          conversationId: 'c1',
          ...(i > 2 && { rank: 6 - i }),
        })),
      },
    },
  },
};

/** A section in place of the list; “Back to the record” leads to its task. */
export const SectionOpen: Story = {
  args: { value: joyceAtFirst },
  play: async ({ canvasElement }) => {
    await new Hands(canvasElement).opens('capacityAdvocacy', 'msp-capacity-advocacy');
  },
};
/** The host has put one section inside, with its own words beside it: there is one task. */
export const OneSectionOfTheHost: Story = {
  args: {
    value: joyceAtFirst,
    inside: html`<msp-desired-outcomes>
      <p slot="guidance">The council’s own words stand here.</p>
    </msp-desired-outcomes>`,
  },
  play: async ({ canvasElement }) => new Hands(canvasElement).pressAt('#task-desiredOutcomes'),
};

/** What is missing in two sections: a blocked submit. */
export const Errors: Story = {
  args: {
    value: {
      ...joyceAtFirst,
      desiredOutcomes: { schemaVersion: '1.0', conversations: [], outcomes: [{ id: 'o1', polarity: 'wanted' }] },
      reviewTimeline: { schemaVersion: '1.0', reviews: [{ id: 'r1', date: '2026-05-19' }] },
    },
  },
  play: async ({ canvasElement }) => new Hands(canvasElement).submit(),
};
/** The first link of the summary has opened the section, at the question. */
export const FromAnErrorToItsQuestion: Story = {
  args: Errors.args ?? {},
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.submit();
    await hands.pressAt('.error-summary a');
    await hands.settle();
  },
};
/** What a server found, in a section and in none. */
export const ServerIssues: Story = {
  args: {
    value: joyce,
    serverIssues: [
      { path: ['closureFeedback', 'closure', 'path'], message: 'Select how this ended, as the panel has it' },
      { path: [], message: 'This enquiry is open in another team' },
    ],
  },
};
/** What was posted and refused, shown again. */
export const Unsaved: Story = {
  args: {
    value: joyceAtFirst,
    unsavedValue: {
      ...joyceAtFirst,
      desiredOutcomes: {
        ...joyceAtFirst.desiredOutcomes,
        outcomes: [
          ...joyceAtFirst.desiredOutcomes.outcomes,
          { id: 'o9', polarity: 'wanted', words: 'I want to hear the radio again', source: 'person' },
        ],
      },
    },
  },
};
/** What cannot be read is told, and not touched. */
export const Unreadable: Story = { args: { value: 'not a record' } };
export const ReadOnly: Story = { args: { value: joyce, readonly: true, today: '2026-06-30' } };
export const ReadOnlyEmpty: Story = { args: { value: begun, readonly: true } };
export const Disabled: Story = { args: { value: joyceAtFirst, disabled: true } };

/** Her record when the work has ended before it was done. */
const endedEarly = (path: string): Story => ({
  args: {
    value: {
      ...joyceAtFirst,
      closureFeedback: { schemaVersion: '1.0', achievements: [], closure: { date: '2026-06-03', path }, feedback: [] },
    },
    today: '2026-06-05',
  },
});
/** She has died: that is the first line, and nothing is owed any more. */
export const Died: Story = endedEarly('person-died');
/** She has moved away. */
export const Moved: Story = endedEarly('person-moved');
/** An outcome that belongs to another open enquiry of hers, too. */
export const AnotherEnquiry: Story = {
  args: {
    value: {
      ...joyceAtFirst,
      desiredOutcomes: {
        ...joyceAtFirst.desiredOutcomes,
        outcomes: joyceAtFirst.desiredOutcomes.outcomes.map((outcome, i) =>
          i === 0 ? { ...outcome, alsoIn: [{ reference: 'JSY-2026-0120', outcomeId: 'o1' }] } : outcome,
        ),
      },
    },
  },
};
/** Two more enquiries about her are open, as her council’s system says. */
export const OtherEnquiries: Story = {
  args: { value: joyceAtFirst, otherEnquiries: ['JSY-2026-0120', 'JSY-2026-0131'] },
};
/** One of several people in an enquiry about one place. */
export const GroupEnquiry: Story = { args: { value: { ...joyceAtFirst, groupReference: 'JSY-G-2026-003' } } };
/** No name is given by the host: the words speak of the person. */
export const NoName: Story = { args: { value: joyceAtFirst, personName: undefined } };
/** The council’s own words under the heading. */
export const Guidance: Story = {
  args: { value: joyceAtFirst, guidance: 'Ask for a second opinion at the duty desk on 01632 960 001.' },
};
