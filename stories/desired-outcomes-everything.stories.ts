import type { Meta, StoryObj } from '@storybook/web-components-vite';
import mrsT from '../examples/cases/mrs-t.json' with { type: 'json' };
import sam from '../examples/cases/sam.json' with { type: 'json' };
import { Hands, languages, picker, type PickerArgs } from './picker.js';

/**
 * All that the section can ask, at once; and the answers to whether somebody was asked. The people are the case studies of the
 * Jersey MSP toolkit, retold.
 */
const meta: Meta<PickerArgs> = {
  title: 'Sections/Desired outcomes, everything',
  component: 'msp-desired-outcomes',
  args: { personName: 'Sam', askKind: false, required: true, readonly: false, lang: 'en' },
  argTypes: languages,
  render: picker,
};
export default meta;
type Story = StoryObj<PickerArgs>;

/** Opens every heading that is closed, also those that come to light by it. */
async function openAll(hands: Hands): Promise<void> {
  const closed = '.body details:not([open]) > summary';
  for (let n = 0; hands.all(closed).length > 0 && n < 60; n += 1) await hands.pressAt(closed);
}

const { desiredOutcomes } = sam;
/** Sam’s record with what hers has none of: another’s wish, and an answer that another system wrote. */
const everything = {
  ...desiredOutcomes,
  outcomes: desiredOutcomes.outcomes.map((outcome) =>
    outcome.id === 'o5' ? { ...outcome, code: 'x-elsewhere-own-front-door' } : outcome,
  ),
  othersWishes: [
    {
      id: 'w1',
      words: 'We want her to be safe, and to see us on Sundays',
      who: 'Her mother',
      personView: 'I like Sundays',
    },
  ],
};

/** Every kind of question at once: radios, boxes to tick, dates, texts, lists, links, and errors at those left open. */
export const Everything: Story = {
  args: { value: everything, askKind: true },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.pressAt('.talk button');
    await hands.pressAt('#add-wanted');
    await openAll(hands);
    for (const list of ['othersWishes', 'professionalGoals', 'options']) await hands.pressAt(`#add-${list}`);
    await hands.submit();
  },
};

/** The same to read: nothing is left out. */
export const EverythingReadOnly: Story = { args: { value: everything, readonly: true } };

export const EverythingInWelsh: Story = { args: { value: everything, lang: 'cy', readonly: true } };

const asked = (answers: object): object => ({
  schemaVersion: '1.0',
  conversations: [{ id: 'c1', date: '2026-02-03', stages: ['beginning'], ...answers }],
  outcomes: [],
});

/** Asking would have raised the risk on the first day: why stands with it. */
export const NotAsked: Story = {
  args: { personName: 'Mrs T', value: asked({ askedStatus: 'not-asked', notAskedReason: 'would-increase-risk' }) },
};

/** She was asked, and wants more time: there is a day to ask again. */
export const MoreTime: Story = {
  args: { personName: 'Mrs T', value: asked({ askedStatus: 'asked-not-ready', revisitOn: '2026-02-24' }) },
};

/** She was asked and said nothing; the reason is asked for. */
export const NothingSaid: Story = {
  args: { personName: 'Mrs T', value: asked({ askedStatus: 'asked-none-expressed' }) },
  play: async ({ canvasElement }) => {
    await new Hands(canvasElement).submit();
  },
};

/** Several talks in weeks: each is a line, and says whether she was asked. */
export const MrsTsTalks: Story = { args: { personName: 'Mrs T', value: mrsT.desiredOutcomes } };
