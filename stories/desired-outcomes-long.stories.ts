import type { Meta, StoryObj } from '@storybook/web-components-vite';
import joyce from '../examples/case-system/seed/joyce.json' with { type: 'json' };
import mrsT from '../examples/case-system/seed/mrs-t.json' with { type: 'json' };
import sam from '../examples/case-system/seed/sam.json' with { type: 'json' };
import { Hands, languages, picker, type PickerArgs } from './picker.js';

/** Many outcomes, long texts, and what is worth asking. The people are the case studies of the Jersey MSP toolkit, retold. */
const meta: Meta<PickerArgs> = {
  title: 'Sections/Desired outcomes, many and long',
  component: 'msp-desired-outcomes',
  args: { personName: 'Sam', required: true, readonly: false, lang: 'en' },
  argTypes: languages,
  render: picker,
};
export default meta;
type Story = StoryObj<PickerArgs>;

const press = async (canvas: HTMLElement, label: string): Promise<void> => new Hands(canvas).press(label);

const [first] = sam.desiredOutcomes.outcomes;
const wishes = [
  'I want to be the one who decides where I live',
  'I want my own front door key',
  'I want to keep my cat with me',
  'I want to see my sister on Sundays',
  'I want somebody to come with me to the bank',
  'I want to know who has read about me',
  'I want to be told before a meeting, not after',
  'I want a lock on my bedroom door',
  'I want to go on with my pottery class',
  'I want to be able to sleep through the night',
  'I want him to give back my post',
  'I want my phone to be mine alone',
  'I want to choose who helps me wash',
  'I want people to talk to me and not over my head',
  'I want to know what happens next',
  'I want to learn what I can say no to',
  'I want my money in my own account',
  'I want to get my strength back',
  'I want him to have help, too',
  'I want a cup of tea with somebody who has been through it',
];
const change = { reasons: ['greater-insight-into-risk'], date: '2026-06-03', agreedBy: 'person' };

/** Thirty: Sam’s own, what else she might say, and ten that changed or that she took back. */
const thirty = {
  ...sam.desiredOutcomes,
  outcomes: [
    ...sam.desiredOutcomes.outcomes,
    ...Array.from({ length: 25 }, (_, i) => ({
      id: `sam-more-${i}`,
      polarity: 'wanted',
      words: wishes[i % wishes.length] + (i < wishes.length ? '' : ', as I said in March'),
      importance: 'It is my life',
      source: 'person',
      conversationId: first?.conversationId,
      ...(i % 5 === 4 ? { status: 'withdrawn', change } : {}),
      ...(i % 7 === 6 && i % 5 !== 4 ? { status: 'combined', mergedInto: first?.id, change } : {}),
    })),
  ],
};

/** From ten on each outcome is one row, and a filter says what has become of them; a row opens to its card. */
export const Thirty: Story = { args: { value: thirty } };

export const ThirtyOneOpen: Story = {
  args: { value: thirty },
  play: async ({ canvasElement }) => press(canvasElement, 'Wants ‘I want my own front door key’'),
};

/** What she took back is one press away, and never struck through. */
export const ThirtyWithdrawn: Story = {
  args: { value: thirty },
  play: async ({ canvasElement }) => press(canvasElement, 'Withdrawn'),
};

export const ThirtyRanking: Story = {
  args: { value: thirty },
  play: async ({ canvasElement }) => press(canvasElement, 'Choose what matters most'),
};

export const ThirtyInWelsh: Story = { args: { value: thirty, lang: 'cy' } };

/** To read: cards, all of them, whole. */
export const ThirtyReadOnly: Story = { args: { value: thirty, readonly: true } };

const [visits, nothingDone] = joyce.desiredOutcomes.outcomes;
const story =
  'He comes on Tuesdays, and he brings the paper. We have tea, and he tells me about the allotment. He was here when my husband died. ';
const ofJoyce = (...outcomes: object[]): Partial<PickerArgs> => ({
  personName: 'Joyce',
  value: { ...joyce.desiredOutcomes, outcomes },
});

/** The start of a long text, and a way to all of it; in a form, on paper and to who only reads it is never cut. */
export const LongWords: Story = { args: ofJoyce({ ...visits, words: story.repeat(8), importance: story.repeat(6) }) };

export const LongWordsShown: Story = {
  args: LongWords.args!,
  play: async ({ canvasElement }) => press(canvasElement, 'Show all of it'),
};

/** Nothing is cut off, and nobody is told to write less. */
export const VeryLong: Story = { args: ofJoyce({ ...visits, words: story.repeat(80) }) };

/** Two things said at once. */
export const MayBeTwo: Story = {
  args: ofJoyce({ ...visits, words: 'I want him to stop taking my money but I don’t want him to stop visiting me' }),
};

/** A card without why it matters; while its question is open nothing is asked twice. */
export const WhyItMatters: Story = { args: ofJoyce(nothingDone!) };

/** The words and what they were sorted as do not seem to match. */
export const SortedAsSomethingElse: Story = { args: ofJoyce({ ...visits, code: 'police-to-prosecute' }) };

/** Two that are hard to have together; once a plan A and a plan B are made it is asked no more. */
export const HardToHaveTogether: Story = {
  args: ofJoyce(visits!, {
    ...visits,
    id: 'joyce-o3',
    words: 'I want my money back',
    importance: 'It was for my funeral',
    code: 'something-else',
    relations: [{ type: 'conflicts-with', outcomeId: visits?.id }],
  }),
};

/** Mrs T, had she been asked only when the work ended. */
export const RecordedAtTheEnd: Story = {
  args: {
    personName: 'Mrs T',
    value: {
      ...mrsT.desiredOutcomes,
      conversations: mrsT.desiredOutcomes.conversations.slice(1).map((talk) => ({ ...talk, stages: ['end'] })),
    },
  },
};

/** More than three, and none of them placed: a question, and no demand. */
export const MoreThanThree: Story = { args: { value: { ...thirty, outcomes: thirty.outcomes.slice(5, 9) } } };

/** A second conversation of the same visit: when, which part of the work and who was there are offered as a line with Change. */
export const SecondConversation: Story = {
  args: { personName: 'Mrs T' },
  play: async ({ canvasElement }) => {
    const el = new Hands(canvasElement).el;
    await el.updateComplete;
    for (const answer of ['today', 'beginning']) {
      el.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${answer}"]`)?.click();
      await el.updateComplete;
    }
    // The host saves without a new page.
    el.defaultValue = el.value;
    await press(canvasElement, 'Add another conversation');
  },
};
