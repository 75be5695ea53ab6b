import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import joyce from '../examples/case-system/seed/joyce.json' with { type: 'json' };
import mrsT from '../examples/case-system/seed/mrs-t.json' with { type: 'json' };
import sam from '../examples/cases/sam.json' with { type: 'json' };
import type { DesiredOutcomesElement } from '../src/index.js';
import '../src/define.js';

interface Args {
  personName: string;
  value: unknown;
  unsavedValue: unknown;
  catalogue: unknown;
  askKind: boolean;
  required: boolean;
  readonly: boolean;
  lang: string;
  audience: string;
}

const json = (data: unknown): string | typeof nothing => (data === undefined ? nothing : JSON.stringify(data));

/**
 * What else is asked of an outcome, one press away: sorting, whether it may be hard to achieve, how it could happen, links to others,
 * and one sentence split into two. The people are the case studies of the Jersey MSP toolkit, retold.
 */
const meta: Meta<Args> = {
  title: 'Sections/Desired outcomes, more of each',
  component: 'msp-desired-outcomes',
  args: { personName: 'Joyce', askKind: false, required: true, readonly: false, lang: 'en', audience: 'practitioner' },
  argTypes: { lang: { control: 'inline-radio', options: ['en', 'cy'] } },
  render: (args) => html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <msp-desired-outcomes
        name="desiredOutcomes"
        jurisdiction="jersey"
        lang=${args.lang}
        audience=${args.audience}
        person-name=${args.personName}
        value=${json(args.value)}
        unsaved-value=${json(args.unsavedValue)}
        catalogue=${json(args.catalogue)}
        ?ask-kind=${args.askKind}
        ?required=${args.required}
        ?readonly=${args.readonly}
        user='{"id":"duty-social-worker","name":"Duty social worker"}'
      ></msp-desired-outcomes>
    </form>
  `,
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): DesiredOutcomesElement =>
  canvas.querySelector<DesiredOutcomesElement>('msp-desired-outcomes')!;

/** Presses, one after the other, the first button or heading of each name. */
async function press(canvas: HTMLElement, ...labels: string[]): Promise<void> {
  const el = element(canvas);
  for (const label of labels) {
    const all = Array.from(el.shadowRoot!.querySelectorAll<HTMLElement>('button, summary'));
    const found = all.find((button) => button.textContent.trim() === label);
    if (!found) throw new Error(`There is no "${label}"`);
    found.click();
    // What a heading opens is drawn once it says that it is open.
    await new Promise((resolve) => setTimeout(resolve));
    await el.updateComplete;
  }
}

async function choose(canvas: HTMLElement, ...labels: string[]): Promise<void> {
  const el = element(canvas);
  for (const label of labels) {
    const found = Array.from(el.shadowRoot!.querySelectorAll<HTMLElement>('.choice'));
    found.find((choice) => choice.textContent.trim() === label)?.click();
    await el.updateComplete;
  }
}

/** Joyce’s first outcome with more said of it. */
const joyceWith = (more: object): object => {
  const [first, ...others] = joyce.desiredOutcomes.outcomes;
  return { ...joyce.desiredOutcomes, outcomes: [{ ...first, ...more }, ...others] };
};

/** It may be hard to achieve: when that was talked through, what was explained, and the next best thing. */
export const HardToAchieve: Story = {
  args: { value: joyce.desiredOutcomes },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Hard to achieve');
    await choose(canvasElement, 'Yes');
  },
};

/** Sam’s wishes that hung on somebody else: each was talked through, and is told on its card. */
export const TalkedThrough: Story = { args: { personName: 'Sam', value: sam.desiredOutcomes } };

/** Who says that it may be hard says when it was talked through: the error stands at the field, which opens by itself. */
export const HardToAchieveError: Story = {
  args: { value: joyceWith({ hardToAchieve: true, achievability: { explanation: 'He may move away' } }) },
  play: async ({ canvasElement }) => {
    const el = element(canvasElement);
    el.reportValidity();
    await el.updateComplete;
  },
};

/** Any number of ways; of each, one press further, whether it is only considered, who, and by when. */
export const HowItCouldHappen: Story = {
  args: { value: joyceWith({ means: [{ code: 'mediation', tentative: true }, { code: 'person-acts-themselves' }] }) },
  play: async ({ canvasElement }) => press(canvasElement, 'How it could happen', 'Mediation'),
};

/** Two wishes that are hard to have together become plan A and plan B; both cards say so. */
export const Links: Story = {
  args: { value: joyceWith({ relations: [{ type: 'conflicts-with', outcomeId: 'joyce-o2' }] }) },
  play: async ({ canvasElement }) => press(canvasElement, 'Link to another outcome'),
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
  play: async ({ canvasElement }) => press(canvasElement, 'Link to another outcome'),
};

/** “I want the abuse to stop but still see my son”: two outcomes that both keep the sentence. */
export const SplitIntoTwo: Story = {
  args: { value: joyceWith({ words: 'I want the abuse to stop but still see my son' }) },
  play: async ({ canvasElement }) => press(canvasElement, 'Split into two'),
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
  play: async ({ canvasElement }) => press(canvasElement, 'Sort it'),
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
  play: async ({ canvasElement }) => press(canvasElement, 'Anodd ei gyflawni', 'Cysylltu â chanlyniad arall'),
};
