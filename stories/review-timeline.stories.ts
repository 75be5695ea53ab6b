import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import mrsTCase from '../examples/cases/mrs-t.json' with { type: 'json' };
import samCase from '../examples/cases/sam.json' with { type: 'json' };
import '../src/define.js';
import { Hands } from './page.js';
import { everything, outcomesOfEverything } from './timeline-everything.js';

interface Args {
  personName: string;
  audience: string;
  easyRead: boolean;
  value: unknown;
  outcomes: unknown;
  refusals: unknown;
  today: string;
  required: boolean;
  readonly: boolean;
  disabled: boolean;
  lang: string;
  serverIssues: unknown;
  unsavedValue: unknown;
  guidance: string;
}

const json = (data: unknown): string | typeof nothing => (data === undefined ? nothing : JSON.stringify(data));

/** A case's section as it is stored alone: the people and the jurisdiction stand in it. */
const alone = ({ reviewTimeline, people, jurisdiction }: typeof samCase | typeof mrsTCase) => ({
  ...reviewTimeline,
  people,
  jurisdiction,
});
const sam = alone(samCase);
const [firstReview, secondReview] = sam.reviews;
const { outcomes } = samCase.desiredOutcomes;
/** Sam's three wishes before she changed her mind. */
const atFirst = {
  ...samCase.desiredOutcomes,
  conversations: samCase.desiredOutcomes.conversations.slice(0, 1),
  outcomes: outcomes.slice(0, 3).map(({ id, history }) => ({ id, ...history[0] })),
};

/** How it is going: reviews, the drawing to scale and the table that says the same. The people are the case studies of the Jersey MSP toolkit, retold. */
const meta: Meta<Args> = {
  title: 'Sections/Review timeline',
  component: 'msp-review-timeline',
  tags: ['autodocs'],
  args: {
    personName: 'Sam',
    audience: 'practitioner',
    easyRead: false,
    outcomes: atFirst,
    today: '2026-05-14',
    required: true,
    readonly: false,
    disabled: false,
    lang: 'en',
  },
  argTypes: {
    lang: { control: 'inline-radio', options: ['en', 'cy'] },
    audience: { control: 'inline-radio', options: ['practitioner', 'person', 'representative'] },
  },
  render: (args) => html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <msp-review-timeline
        name="reviewTimeline"
        jurisdiction="england"
        lang=${args.lang}
        person-name=${args.personName}
        audience=${args.audience}
        ?easy-read=${args.easyRead}
        ?required=${args.required}
        ?readonly=${args.readonly}
        ?disabled=${args.disabled}
        value=${json(args.value)}
        unsaved-value=${json(args.unsavedValue)}
        outcomes=${json(args.outcomes)}
        refusals=${json(args.refusals)}
        server-issues=${json(args.serverIssues)}
        user=${json({ id: 'w1', name: 'A. Patel', role: 'social-worker' })}
        .clock=${() => new Date(`${args.today}T10:00:00`)}
        >${args.guidance ? html`<p slot="guidance">${args.guidance}</p>` : nothing}</msp-review-timeline
      >
      <button>Save</button>
    </form>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Nothing is recorded yet: the first review can be short. */
export const Empty: Story = {};
/** Nobody has said what the person wants on this page. */
export const WithoutOutcomes: Story = { args: { outcomes: undefined } };
/** Settled in one conversation: no review is asked for. */
export const SettledEarly: Story = {
  args: {
    outcomes: {
      ...atFirst,
      conversations: atFirst.conversations.map((talk) => ({ ...talk, stages: ['beginning', 'end'] })),
    },
  },
};
/** Two reviews, and the next one ahead. */
export const InTheMiddle: Story = { args: { value: { ...sam, reviews: [firstReview, secondReview] } } };
/** A review was due some days ago: said in days, with what can be done. */
export const Due: Story = {
  args: { value: { ...sam, reviews: [firstReview, secondReview] }, today: '2026-06-16' },
};
/** Sam from first to last: three wishes that others replaced, and what she chose herself. */
export const Sam: Story = {
  args: { value: sam, outcomes: samCase.desiredOutcomes, today: '2026-09-24' },
};
/** A change that was made in a review and that the record has yet to take over. */
export const Waiting: Story = {
  args: {
    value: {
      ...sam,
      reviews: [firstReview, secondReview],
      outcomeChanges: [
        {
          id: 'x1',
          reviewId: 'r2',
          outcome: {
            ...atFirst.outcomes[0],
            words: 'I want to see him at the café, and not at home',
            change: { reasons: ['greater-insight-into-risk'], date: '2026-04-23', agreedBy: 'person' },
          },
        },
      ],
    },
  },
};
/** Time was given: a date was moved for a reason. */
export const MrsT: Story = {
  args: {
    personName: 'Mrs T',
    value: alone(mrsTCase),
    outcomes: mrsTCase.desiredOutcomes,
    refusals: mrsTCase.capacityAdvocacy,
    today: '2026-08-01',
  },
};
/** Rough dates, reviews out of order, one without a date. */
export const RoughDates: Story = {
  args: {
    value: {
      ...sam,
      reviews: [
        { ...firstReview, id: 'a', date: '2026-04' },
        { ...secondReview, id: 'b', date: '2026-03-20' },
        { ...secondReview, id: 'c', date: undefined },
      ],
    },
  },
};
/** What the server found. */
export const ServerIssues: Story = {
  args: {
    value: { ...sam, reviews: [firstReview, secondReview] },
    serverIssues: [{ path: ['reviews', 1, 'riskWorker'], message: 'Enter how you see the risk', severity: 'error' }],
  },
};
/** To read: both views, and every review in full. */
export const ReadOnly: Story = {
  args: { value: sam, outcomes: samCase.desiredOutcomes, today: '2026-09-24', readonly: true },
};
export const Disabled: Story = { args: { value: sam, outcomes: samCase.desiredOutcomes, disabled: true } };
/** The person is asked what is different, what was agreed and what has happened. */
export const ForThePerson: Story = { args: { audience: 'person', value: { ...sam, reviews: [firstReview] } } };
/** A column of pictures and short sentences. */
export const ForThePersonToRead: Story = {
  args: { audience: 'person', easyRead: true, readonly: true, value: sam, outcomes: samCase.desiredOutcomes },
};
export const Representative: Story = {
  args: { audience: 'representative', value: { ...sam, reviews: [firstReview] } },
};
export const Welsh: Story = {
  args: { lang: 'cy', value: sam, outcomes: samCase.desiredOutcomes, today: '2026-09-24' },
};
/** The council’s own words, under the heading. */
export const Guidance: Story = {
  args: { guidance: 'The first review is held within six weeks, with an advocate if there is one.' },
};
/** One press: a review of today, one question that is worth asking, and Undo. */
export const NothingHasChanged: Story = {
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Nothing has changed'),
};
/** A review while it is written. */
export const AReview: Story = {
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press('Add a review');
    await hands.choose('They were not there');
    await hands.press('Add an action', 'A view of the risk', 'Who was there, and more');
  },
};
/** An outcome that is no longer wanted, and what takes its place: the first words are kept. */
export const AnOutcomeChanges: Story = {
  args: { value: { ...sam, reviews: [firstReview, secondReview] } },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press('Add a review');
    await hands.choose('Today', 'No longer wanted', 'Something else takes its place');
  },
};
/** A date that is changed, and why. */
export const ADateIsChanged: Story = {
  args: { value: { ...sam, reviews: [firstReview, secondReview] }, today: '2026-06-16' },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Change the date and say why'),
};
/** A review that is corrected: why is asked, and the earlier version is kept. */
export const Corrected: Story = {
  args: { value: { ...sam, reviews: [firstReview, secondReview] } },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press('Change Review 23 April 2026');
    await hands.press('Nothing changed');
  },
};
/** A blocked submit: one summary that takes the focus, and the same sentence at each question. */
export const Errors: Story = {
  args: {
    unsavedValue: {
      ...sam,
      reviews: [firstReview, { id: 'r9', participation: 'not-present', actions: [{ id: 't9', what: 'Ring' }] }],
      timescaleChanges: [{ id: 'd9', from: '2026-06-01' }],
      outcomeChanges: [
        { id: 'x9', reviewId: 'r9', outcome: { ...atFirst.outcomes[0], status: 'withdrawn', words: 'Other words' } },
      ],
    },
  },
  play: async ({ canvasElement }) => new Hands(canvasElement).submit(),
};
/** Every kind of answer at once. */
export const Everything: Story = {
  args: { value: everything, outcomes: outcomesOfEverything, today: '2026-06-20' },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press('Change Review 3 June 2026', 'Change Review April 2026', 'Change 1 May 2026');
  },
};
/** The same, to read: nothing is left out. */
export const EverythingToRead: Story = {
  args: { value: everything, outcomes: outcomesOfEverything, today: '2026-06-20', readonly: true },
};
/** What a later version or another vendor wrote is kept, and told as that. */
export const FromElsewhere: Story = {
  args: {
    value: {
      ...sam,
      reviews: [{ ...firstReview, participation: 'by-telepathy', stage: 'interlude', changed: { code: 'too-much' } }],
      timescaleChanges: [{ id: 'd1', from: '2026-04-01', to: '2026-05-01', reason: 'x-vale-tide' }],
    },
  },
};
/** The screen turned to the person: their view lies over the whole page, and nothing of the worker’s. */
export const TurnedScreen: Story = {
  args: { value: { ...sam, reviews: [firstReview] } },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Turn the screen to Sam'),
};
/** Back with the worker: a review was written. */
export const TakenBack: Story = {
  args: { value: { ...sam, reviews: [firstReview] } },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press('Turn the screen to Sam');
    await hands.write('He does not ring any more');
    await hands.press('Stop', 'I am A. Patel: take it back');
  },
};
/** For the person, in Welsh and easy read. */
export const WelshEasyRead: Story = {
  args: { lang: 'cy', audience: 'person', easyRead: true, value: { ...sam, reviews: [firstReview] } },
};
/** What cannot be read is left as it is. */
export const Unreadable: Story = { args: { value: 'written by hand' } };
