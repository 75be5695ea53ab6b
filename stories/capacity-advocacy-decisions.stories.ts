import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { checklist, choices, Hands, mrsT, onlyDecisions, sam, without, type ChecklistArgs } from './checklist.js';

/**
 * One decision, step by step: the matter, the doubt, what was tried, the four limbs, the cause, and a conclusion that is worked out
 * and that the worker confirms or does not. The people are the case studies of the Jersey MSP toolkit, retold.
 */
const meta: Meta<ChecklistArgs> = {
  title: 'Sections/Capacity and advocacy, a decision',
  component: 'msp-capacity-advocacy',
  args: { personName: 'Mrs T', jurisdiction: 'england', required: true, readonly: false, lang: 'en' },
  argTypes: choices,
  render: checklist,
};
export default meta;
type Story = StoryObj<ChecklistArgs>;

const decisionOf = ({ decisions }: { decisions: { id: string }[] }, id: string): object =>
  decisions.find((one) => one.id === id) ?? {};
const money = decisionOf(mrsT, 'd2');
const moneyLater = decisionOf(mrsT, 'd7');
const lodger = decisionOf(mrsT, 'd3');
const boyfriend = decisionOf(sam, 'd2');
/** What comes of the limbs and the cause. */
const CONCLUDED = ['conclusion', 'canWait', 'waitUntil', 'reviewOn', 'bestInterests'];
const unconcluded = onlyDecisions(mrsT, without(money, ...CONCLUDED));
const CHANGE = 'Change ‘Her money';
const CONCLUSION = '/decisions/0/conclusion';

/** A decision in doubt begins with the matter; the next step is shown when this one has an answer. */
export const InDoubt: Story = {
  play: async ({ canvasElement }) => new Hands(canvasElement).choose('Yes, about a decision'),
};

/** Two of the four limbs have an answer: there is no conclusion yet, and whoever has to stop here can say so. */
export const LimbsHalfAnswered: Story = {
  args: { unsavedValue: onlyDecisions(mrsT, without(money, 'limbs', 'nexus', 'nexusEvidence', ...CONCLUDED)) },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press(CHANGE);
    await hands.chooseAt('/decisions/0/limbs/understand/answer', 'Able to');
    await hands.chooseAt('/decisions/0/limbs/communicate/answer', 'Able to');
  },
};

/** One “not able to” is enough: what shows it, and what is stopping her. */
export const UnableAndWhy: Story = {
  args: { unsavedValue: onlyDecisions(mrsT, without(money, 'nexus', 'nexusEvidence', ...CONCLUDED)) },
  play: async ({ canvasElement }) => new Hands(canvasElement).press(CHANGE),
};

/** With the cause the conclusion is worked out, with its reasons; nothing is agreed until the worker says so. */
export const ToBeConfirmed: Story = {
  args: { unsavedValue: unconcluded },
  play: async ({ canvasElement }) => new Hands(canvasElement).press(CHANGE),
};

/** The worker does not agree, and says what holds instead, and why. */
export const NotAgreed: Story = {
  args: { unsavedValue: unconcluded },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press(CHANGE);
    await hands.chooseAt(CONCLUSION, 'I do not agree');
    await hands.chooseAt(CONCLUSION, 'Not yet known: it can wait');
    await hands.write(
      'She could not talk about it. Capacity is expected to return as she recovers.',
      '/decisions/0/conclusionReason',
    );
  },
};

/** It comes and goes: whether the decision can wait until she may be able to make it, and until when. */
export const CanItWait: Story = {
  args: { unsavedValue: unconcluded },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press(CHANGE);
    await hands.chooseAt(CONCLUSION, 'I agree');
    await hands.chooseAt('/decisions/0/canWait', 'Yes');
    await hands.chooseAt('/decisions/0/waitUntil', 'In 2 weeks');
  },
};

/** Not assessed yet, because she may be able to decide soon: there is a day to look at it again. */
export const MayRegain: Story = {
  args: { value: onlyDecisions(mrsT, lodger) },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Change ‘What the lodger'),
};

/** What was decided meanwhile, what she wants, and which way limits her less. */
export const DecidedForHer: Story = {
  args: { value: onlyDecisions(mrsT, money) },
  play: async ({ canvasElement }) => new Hands(canvasElement).press(CHANGE, 'How this is decided for Mrs T'),
};

/** Sam can do each of the four: able to decide, and nothing is asked of a cause. */
export const Able: Story = {
  args: { personName: 'Sam', unsavedValue: onlyDecisions(sam, without(boyfriend, 'conclusion')) },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Change ‘Whether to go on'),
};

/** A later assessment stands beside the earlier one; neither takes the other away. */
export const AssessedTwice: Story = { args: { value: onlyDecisions(mrsT, money, moneyLater) } };

/** Assessed again: the matter is there already, and nothing else. */
export const AssessAgain: Story = {
  args: { value: onlyDecisions(mrsT, money) },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Assess again: ‘Her money'),
};

/** The doubt is taken back: the answers of the assessment are set aside, and saved with it. */
export const SetAside: Story = {
  args: { value: onlyDecisions(mrsT, money) },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press(CHANGE);
    await hands.choose('No reason to doubt');
  },
};

/** The doubt is there again, and with it every answer that was set aside. */
export const SetAsideAndBack: Story = {
  args: { value: onlyDecisions(mrsT, money) },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press(CHANGE);
    await hands.choose('No reason to doubt', 'Yes, about a decision');
  },
};

const twice = onlyDecisions(mrsT, moneyLater, { ...moneyLater, id: 'd7-again' });
const mistake = { status: 'entered-in-error', correction: { reason: 'Recorded twice' } };

/** What is saved is never removed: it is said that it was recorded by mistake, and why. */
export const RecordedByMistake: Story = {
  args: { value: twice },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.pressAt('[data-item="d7-again"] .buttons button');
    await hands.press('Was this recorded wrongly?');
    await hands.chooseAt('/decisions/1/status', 'Recorded by mistake');
    await hands.write(mistake.correction.reason, '/decisions/1/correction/reason');
  },
};

/** To read, a mistake is told as one, and what was put right with the reason. */
export const MistakeToRead: Story = {
  args: {
    readonly: true,
    value: onlyDecisions(
      mrsT,
      { ...moneyLater, status: 'amended', correction: { reason: 'The day was another' } },
      { ...moneyLater, ...mistake, id: 'd7-again' },
    ),
  },
};
