import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { everything } from './checklist-everything.js';
import { checklist, choices, Hands, mrsT, onlyDecisions, without, type ChecklistArgs } from './checklist.js';

/**
 * What would be very hard without an advocate, what follows from that by the law of the place, and who was asked. It blocks nothing.
 * The people are the case studies of the Jersey MSP toolkit, retold.
 */
const meta: Meta<ChecklistArgs> = {
  title: 'Sections/Capacity and advocacy, what follows',
  component: 'msp-capacity-advocacy',
  args: { personName: 'Mrs T', jurisdiction: 'england', required: true, readonly: false, lang: 'en' },
  argTypes: choices,
  render: checklist,
};
export default meta;
type Story = StoryObj<ChecklistArgs>;

const WHERE = 'Where this comes from';
const { jurisdiction: _pinned, ...anywhere } = everything;
/** What follows, by the law of one place; each names its own law and no other. */
const lawOf = (jurisdiction: string): Story => ({
  args: { jurisdiction, value: { ...anywhere, decisions: everything.decisions.slice(1, 2) } },
  play: async ({ canvasElement }) => new Hands(canvasElement).press(WHERE),
});
export const England: Story = lawOf('england');
export const Wales: Story = lawOf('wales');
export const Scotland: Story = lawOf('scotland');
export const Jersey: Story = lawOf('jersey');
/** Where no jurisdiction is known, in neutral words: they come from no law. */
export const NoJurisdiction: Story = { args: lawOf('').args! };

const { advocacy, decisions } = mrsT;
const [firstDay = {}] = advocacy.history;
const [appointment] = advocacy.appointments;
/** Mrs T on the ward: much is very hard, and nobody is suitable to support her. */
const onTheWard = {
  ...onlyDecisions(mrsT, ...decisions.slice(0, 2)),
  advocacy: { ...firstDay, appropriatePersons: advocacy.appropriatePersons },
};
/** The same in another place, or in none that is known. */
const elsewhere = (section: object): object => without(section, 'jurisdiction');
const awaited = {
  ...onTheWard,
  advocacy: {
    ...onTheWard.advocacy,
    appointments: appointment?.history.slice(0, 1).map((status) => ({ id: appointment.id, ...status })),
  },
};

/** The same answers in an enquiry of another kind: an advocate is good practice, and no statute makes one a duty. */
export const OtherEnquiry: Story = {
  args: { kind: 'other', value: onTheWard },
  play: async ({ canvasElement }) => new Hands(canvasElement).press(WHERE),
};

/** Two relatives and the lodger were considered: none is suitable, and each card says why. */
export const NobodySuitable: Story = {
  args: { value: onTheWard },
  play: async ({ canvasElement }) =>
    new Hands(canvasElement).pressAt('[data-list="appropriatePersons"] .buttons button'),
};

/** An advocate is required and not yet there: it stays open and visible, and stops nothing. */
export const AdvocateAwaited: Story = { args: { value: awaited } };

/** The same where no statute makes it a duty. */
export const AwaitedWithoutStatute: Story = { args: { jurisdiction: 'jersey', value: elsewhere(awaited) } };

/** The same to read: who only reads sees that it waits. */
export const AwaitedToRead: Story = { args: { value: awaited, readonly: true } };

export const AwaitedToReadWithoutStatute: Story = {
  args: { jurisdiction: 'jersey', value: elsewhere(awaited), readonly: true },
};

const none = async (canvas: HTMLElement): Promise<Hands> => {
  const hands = new Hands(canvas);
  await hands.choose('None of these would be difficult');
  return hands;
};

/** All four at once in one press; what was answered before is one press away. */
export const NoneOfThese: Story = {
  args: { value: onTheWard },
  play: async ({ canvasElement }) => {
    await none(canvasElement);
  },
};

/** Undone: each answer is there as it was. */
export const NoneOfTheseUndone: Story = {
  args: { value: onTheWard },
  play: async ({ canvasElement }) => {
    await (await none(canvasElement)).press('Undo');
  },
};

/** She cannot decide about her money, and harm is in question: whether a capacity advocate was considered, and why or why not. */
export const CapacityAdvocateConsidered: Story = {
  args: { value: onTheWard },
  play: async ({ canvasElement }) => {
    const [before] = advocacy.capacityAdvocate.history;
    const hands = new Hands(canvasElement);
    await hands.chooseAt('/advocacy/capacityAdvocate/considered', 'Yes');
    await hands.write(before?.reason ?? '', '/advocacy/capacityAdvocate/reason');
  },
};
