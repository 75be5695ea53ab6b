import type { Meta, StoryObj } from '@storybook/web-components-vite';
import joyce from '../examples/case-system/seed/joyce.json' with { type: 'json' };
import sam from '../examples/case-system/seed/sam.json' with { type: 'json' };
import { Hands, languages, picker, type PickerArgs } from './picker.js';

/** What the person sees: one question a screen, with a picture beside it, and Back, help and Stop always there. */
const meta: Meta<PickerArgs> = {
  title: 'Sections/Desired outcomes for the person',
  component: 'msp-desired-outcomes',
  args: { personName: 'Sam', audience: 'person', easyRead: false, required: false, readonly: false, lang: 'en' },
  argTypes: {
    ...languages,
    audience: { control: 'inline-radio', options: ['practitioner', 'person', 'representative'] },
  },
  render: picker,
};
export default meta;
type Story = StoryObj<PickerArgs>;

/** The person’s own view, in plain words. */
export const Person: Story = {};

/** Sam’s: easy read, at most 15 words a sentence. */
export const EasyRead: Story = { args: { easyRead: true } };

/** Ideas come only when she asks. What she points at becomes her words by a press of its own. */
export const Ideas: Story = {
  args: { easyRead: true },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press('Show me some ideas');
    await hands.choose('I want to be in control.');
  },
};

/** Nobody has to say anything now. */
export const NotNow: Story = {
  args: { easyRead: true },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.choose('Not now');
    await hands.choose('I do not know');
  },
};

/** After the words: why they matter, and whether somebody helped. */
export const DidSomeoneHelp: Story = {
  args: { easyRead: true },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.write('I want to live somewhere new');
    await hands.press('Next', 'Next');
  },
};

/** “I want help with this” tells the host’s page, keeps the answer and says what to do. */
export const Help: Story = {
  args: { easyRead: true },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('I want help with this'),
};

/** What she said before is told in her own words; then what matters most. */
export const WhatMattersMost: Story = {
  args: { value: sam.desiredOutcomes },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Next', 'Next'),
};

/** Where the host’s form demands an answer, “Not now” is one. */
export const AnswerDemanded: Story = {
  args: { easyRead: true, required: true },
  play: async ({ canvasElement }) => {
    await new Hands(canvasElement).submit();
  },
};

/** Who represents the person is asked in their name. */
export const Representative: Story = { args: { personName: 'Joyce', audience: 'representative' } };

/** To read: the person’s own words, and nothing that a worker concluded. */
export const ReadOnly: Story = { args: { personName: 'Joyce', readonly: true, value: joyce.desiredOutcomes } };

export const WelshEasyRead: Story = { args: { lang: 'cy', easyRead: true } };

/** The end: thanks, not praise. */
export const Thanks: Story = {
  args: { easyRead: true, value: sam.desiredOutcomes },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Stop'),
};

const practitioner = { personName: 'Joyce', audience: 'practitioner', value: joyce.desiredOutcomes };
const TURN = 'Turn the screen to Joyce';

/** The worker turns the screen: the person’s view lies over the whole page, and nothing of the worker’s. */
export const TurnedScreen: Story = {
  args: practitioner,
  play: async ({ canvasElement }) => new Hands(canvasElement).press(TURN),
};

/** Two presses from any point: Stop, take it back. */
export const TurnedScreenEnd: Story = {
  args: { ...practitioner, easyRead: true },
  play: async ({ canvasElement }) => new Hands(canvasElement).press(TURN, 'Stop'),
};

/** Back with the worker: what happened meanwhile, and the new card marked. */
export const TakenBack: Story = {
  args: practitioner,
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press(TURN);
    await hands.write('I want to sit in my garden');
    await hands.press('Stop', 'I am Duty social worker: take it back');
  },
};

/** Somebody comes in: the whole page is covered. Also by Shift three times. */
export const Hidden: Story = {
  args: practitioner,
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Hide screen'),
};

/** A person who is alone leaves the page instead, where the host says where to. */
export const LeaveThisPage: Story = { args: { exitHref: 'https://www.bbc.co.uk/weather' } };
