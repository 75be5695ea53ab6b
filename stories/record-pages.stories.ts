import type { Meta, StoryObj } from '@storybook/web-components-vite';
import sam from '../examples/cases/sam.json' with { type: 'json' };
import { Hands } from './page.js';
import { joyce, joyceAtFirst, recordArgs, recordArgTypes, recordPage, type RecordArgs } from './record.js';

/** The pages about a record: what was recorded, its story, the person’s copy, the note, and practice at hand. */
const meta: Meta<RecordArgs> = {
  title: 'Record/Its pages',
  component: 'msp-record',
  args: { ...recordArgs, value: joyce, today: '2026-06-30', contacts: ['Amira, my social worker: 01632 960 001'] },
  argTypes: recordArgTypes,
  render: recordPage,
};
export default meta;
type Story = StoryObj<RecordArgs>;

/** Opens a page, and chooses how it is shown. */
const page =
  (name: string, ...choices: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press(name);
    await hands.choose(...choices);
  };

/** All that is recorded, section by section, each with the way back to it. */
export const CheckAnswers: Story = { play: page('Check answers') };
/** An optional part that nobody has opened is left out. */
export const CheckAnswersAtFirst: Story = { args: { value: joyceAtFirst }, play: page('Check answers') };
/** Who, when, what and why, by day: the newest first. */
export const History: Story = { play: page('History') };
export const HistoryFromTheBeginning: Story = { play: page('History', 'From the beginning') };
/** Only what is about decisions. */
export const HistoryOfDecisions: Story = { play: page('History', 'Decisions') };
export const HistoryOfSam: Story = { args: { value: sam, personName: 'Sam' }, play: page('History', 'What Sam wants') };

/** The form in which the person needs it is offered first, with the reason. */
export const PersonsCopy: Story = { play: page('Joyce’s copy') };
export const PersonsCopyPlain: Story = { play: page('Joyce’s copy', 'Plain language') };
export const PersonsCopyLarge: Story = { play: page('Joyce’s copy', 'Large print') };
export const PersonsCopyEasyRead: Story = { play: page('Joyce’s copy', 'Easy read') };
export const PersonsCopyWelsh: Story = { play: page('Joyce’s copy', 'Welsh') };
export const PersonsCopyOfSam: Story = { args: { value: sam, personName: 'Sam' }, play: page('Sam’s copy') };
/** For the worker alone. */
export const CaseNote: Story = { play: page('Case note') };

/** For each principle what this record shows, and what is not here yet: never a score. */
export const Practice: Story = { play: page('Practice at hand') };
export const PracticeAtFirst: Story = { args: { value: joyceAtFirst }, play: page('Practice at hand') };
export const FiveQuestions: Story = { play: page('Practice at hand', 'Five questions') };
export const PracticeWelsh: Story = {
  args: { lang: 'cy' },
  play: async ({ canvasElement }) => new Hands(canvasElement).pressAt('#task-practice'),
};
