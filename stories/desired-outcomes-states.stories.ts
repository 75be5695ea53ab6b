import type { Meta, StoryObj } from '@storybook/web-components-vite';
import joyce from '../examples/case-system/seed/joyce.json' with { type: 'json' };
import sam from '../examples/case-system/seed/sam.json' with { type: 'json' };
import { Hands, languages, picker, type PickerArgs } from './picker.js';

/** States that a page comes to now and then: each as whoever works with it meets it. */
const meta: Meta<PickerArgs> = {
  title: 'Sections/Desired outcomes, now and then',
  component: 'msp-desired-outcomes',
  args: { personName: 'Joyce', required: true, readonly: false, lang: 'en', value: joyce.desiredOutcomes },
  argTypes: languages,
  render: picker,
};
export default meta;
type Story = StoryObj<PickerArgs>;

const talks = joyce.desiredOutcomes.conversations;
const outcomes = joyce.desiredOutcomes.outcomes;
const withOutcomes = (...changed: object[]): object => ({ ...joyce.desiredOutcomes, outcomes: changed });
const [first, ...others] = outcomes;

/** The council’s own words, under the heading. */
export const Guidance: Story = {
  args: {
    guidance: 'Talk where Joyce feels at ease, and without her nephew. Interpreters can be booked at the front desk.',
  },
};

/** What is asked of a change (why, when, who agreed) and was left out. */
export const ChangeErrors: Story = {
  args: {
    value: undefined,
    unsavedValue: withOutcomes({ ...first, history: [], status: 'withdrawn', change: {} }, ...others),
  },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.submit();
    await hands.pressAt('#summary a');
  },
};

/** What is not saved yet can be taken away; Undo stands in its place. */
export const TakenAway: Story = {
  args: { value: undefined },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.write('I want him to keep visiting me');
    await hands.press('Done', 'Remove');
  },
};

/** An outcome that goes on with another team, and one that was recorded by mistake. */
export const CarriedForwardAndByMistake: Story = {
  args: {
    value: withOutcomes(
      ...outcomes.map((outcome, n) => ({
        ...outcome,
        ...(n === 0 && { status: 'carried-forward', carriedTo: 'The community team' }),
        ...(n === 1 && { status: 'entered-in-error' }),
      })),
    ),
  },
  play: async ({ canvasElement }) => new Hands(canvasElement).pressAt('.past > summary'),
};

const many = withOutcomes(
  ...Array.from({ length: 12 }, (_, n) => ({
    ...first,
    id: `many-${n}`,
    rank: undefined,
    history: undefined,
    words: `I want him to visit me on day ${n + 1}`,
    ...(n === 11 && { status: 'withdrawn', change: { reasons: ['other'], date: '2026-06-01', agreedBy: 'person' } }),
    ...(n === 3 && { source: undefined }),
  })),
);

/** Of many, one lacks something: its row says so, and the summary leads there. */
export const ErrorInARow: Story = {
  args: { value: many },
  play: async ({ canvasElement }) => new Hands(canvasElement).submit(),
};

/** The screen was turned to her and taken back, with many outcomes. */
export const TakenBackWithMany: Story = {
  args: { value: many },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press('Turn the screen to Joyce');
    await hands.write('I want to sit in my garden');
    await hands.press('Stop', 'I am Duty social worker: take it back');
  },
};

/** Somebody who may have caused the harm took part: it is asked whether she could speak freely. */
export const NearHarm: Story = {
  args: {
    value: {
      ...joyce.desiredOutcomes,
      people: [{ id: 'nephew', name: 'Her nephew', isSourceOfHarm: true }],
      conversations: talks.map((talk) => ({ ...talk, participants: [{ personId: 'nephew' }] })),
    },
  },
};

/** She wanted more time, and the day that was agreed has come. */
export const TimeToAskAgain: Story = {
  args: {
    value: {
      ...joyce.desiredOutcomes,
      conversations: [{ ...talks[0], askedStatus: 'asked-not-ready', revisitOn: '2026-05-20' }],
      outcomes: [],
    },
  },
};

/** Who represents the person, in Welsh, told whose words are whose. */
export const RepresentativeInWelsh: Story = {
  args: {
    lang: 'cy',
    audience: 'representative',
    value: withOutcomes(first ?? {}, { ...first, id: 'family', source: 'family-or-friend', rank: undefined }),
  },
};

/** Sam reads what she said, in Welsh. */
export const ReadByThePersonInWelsh: Story = {
  args: {
    personName: 'Sam',
    lang: 'cy',
    audience: 'person',
    readonly: true,
    value: sam.desiredOutcomes,
  },
};
