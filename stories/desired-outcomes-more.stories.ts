import type { Meta, StoryObj } from '@storybook/web-components-vite';
import joyce from '../examples/case-system/seed/joyce.json' with { type: 'json' };
import mrsT from '../examples/case-system/seed/mrs-t.json' with { type: 'json' };
import sam from '../examples/cases/sam.json' with { type: 'json' };
import { Hands, languages, picker, type PickerArgs } from './picker.js';

/**
 * What else is asked of an outcome, one press away: sorting, whether it may be hard to achieve, how it could happen, links to others,
 * and one sentence split into two. The people are the case studies of the Jersey MSP toolkit, retold.
 */
const meta: Meta<PickerArgs> = {
  title: 'Sections/Desired outcomes, more of each',
  component: 'msp-desired-outcomes',
  args: { personName: 'Joyce', askKind: false, required: true, readonly: false, lang: 'en', audience: 'practitioner' },
  argTypes: languages,
  render: picker,
};
export default meta;
type Story = StoryObj<PickerArgs>;

/** Joyce’s first outcome with more said of it. */
const joyceWith = (more: object): object => {
  const [first, ...others] = joyce.desiredOutcomes.outcomes;
  return { ...joyce.desiredOutcomes, outcomes: [{ ...first, ...more }, ...others] };
};

/** It may be hard to achieve: when that was talked through, what was explained, and the next best thing. */
export const HardToAchieve: Story = {
  args: { value: joyce.desiredOutcomes },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press('Hard to achieve');
    await hands.choose('Yes');
  },
};

/** Sam’s wishes that hung on somebody else: each was talked through, and is told on its card. */
export const TalkedThrough: Story = { args: { personName: 'Sam', value: sam.desiredOutcomes } };

/** Who says that it may be hard says when it was talked through: the error stands at the field, which opens by itself. */
export const HardToAchieveError: Story = {
  args: { value: joyceWith({ hardToAchieve: true, achievability: { explanation: 'He may move away' } }) },
  play: async ({ canvasElement }) => {
    await new Hands(canvasElement).submit();
  },
};

/** Any number of ways; of each, one press further, whether it is only considered, who, and by when. */
export const HowItCouldHappen: Story = {
  args: { value: joyceWith({ means: [{ code: 'mediation', tentative: true }, { code: 'person-acts-themselves' }] }) },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('How it could happen', 'Mediation'),
};

/** Two wishes that are hard to have together become plan A and plan B; both cards say so. */
export const Links: Story = {
  args: { value: joyceWith({ relations: [{ type: 'conflicts-with', outcomeId: 'joyce-o2' }] }) },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Link to another outcome'),
};

/** A link to an outcome that another system removed, and one of a kind from a later version: shown, and kept. */
export const LinksFromElsewhere: Story = {
  args: {
    value: joyceWith({
      relations: [
        { type: 'mirrors', outcomeId: 'joyce-o2' },
        { type: 'depends-on', outcomeId: 'joyce-o7' },
      ],
    }),
  },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Link to another outcome'),
};

/** “I want the abuse to stop but still see my son”: two outcomes that both keep the sentence. */
export const SplitIntoTwo: Story = {
  args: { value: joyceWith({ words: 'I want the abuse to stop but still see my son' }) },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Split into two'),
};

/** Mrs T signed her words; the host asks what sort of outcome it is, and offers codes of its own. */
export const SortedByCouncil: Story = {
  args: {
    personName: 'Mrs T',
    askKind: true,
    value: {
      ...mrsT.desiredOutcomes,
      outcomes: mrsT.desiredOutcomes.outcomes.map((outcome) => ({ ...outcome, origin: 'signed', kind: 'value' })),
    },
    catalogue: {
      codes: [
        { code: 'x-vale-left-alone', list: 'not-wanted', mapsTo: 'formal-action', label: { en: 'To be left alone' } },
        { code: 'x-vale-keep-my-dog', mapsTo: 'maintain-relationship', label: { en: 'To keep my dog' } },
      ],
    },
  },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Sort it'),
};

const all = joyceWith({
  kind: 'experience',
  origin: 'written',
  hardToAchieve: true,
  achievability: { discussedOn: '2026-05-14', explanation: 'Nobody can promise that he comes' },
  nextBest: 'joyce-o2',
  means: [{ code: 'network-meeting', who: 'Her niece', byWhen: '2026-06-01' }],
  relations: [{ type: 'plan-a-for', outcomeId: 'joyce-o2' }],
});

/** All of it to read. */
export const ReadOnly: Story = { args: { readonly: true, value: all } };

/** The person is told no more than that it may be hard to do, and can be talked about. */
export const ForThePerson: Story = { args: { audience: 'person', readonly: true, value: all } };

export const Welsh: Story = {
  args: { lang: 'cy', value: all },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Anodd ei gyflawni', 'Cysylltu â chanlyniad arall'),
};
