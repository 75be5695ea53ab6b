import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import joyceCase from '../examples/cases/joyce.json' with { type: 'json' };
import samCase from '../examples/cases/sam.json' with { type: 'json' };
import '../src/define.js';
import { everything, outcomesOfEverything } from './closure-everything.js';
import { Hands, languages } from './page.js';

interface Args {
  personName: string | undefined;
  audience: string;
  easyRead: boolean;
  value: unknown;
  outcomes: unknown;
  unsavedValue: unknown;
  refusals: unknown;
  readAloud: boolean;
  guidance: string;
  concern: string;
  record: unknown;
  only: string;
  anonymous: boolean;
  required: boolean;
  readonly: boolean;
  disabled: boolean;
  exitHref: string;
  lang: string;
  serverIssues: unknown;
}

const json = (data: unknown): string | typeof nothing => (data === undefined ? nothing : JSON.stringify(data));

const { closureFeedback, people, jurisdiction, desiredOutcomes } = joyceCase;
/** Joyce’s section as it is stored alone: the people and the jurisdiction stand in it. */
const joyce = { ...closureFeedback, people, jurisdiction };
const sam = { ...samCase.closureFeedback, people: samCase.people, jurisdiction: samCase.jurisdiction };

/** How it ended, and whether it made a difference in the person’s view. The people are the case studies of the Jersey MSP toolkit, retold. */
const meta: Meta<Args> = {
  title: 'Sections/Closure and feedback',
  component: 'msp-closure-feedback',
  tags: ['autodocs'],
  args: {
    personName: 'Joyce',
    audience: 'practitioner',
    easyRead: false,
    outcomes: desiredOutcomes,
    required: true,
    readonly: false,
    disabled: false,
    anonymous: false,
    lang: 'en',
  },
  argTypes: {
    ...languages,
    audience: { control: 'inline-radio', options: ['practitioner', 'person', 'representative'] },
  },
  render: (args) => html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <msp-closure-feedback
        name="closureFeedback"
        jurisdiction="jersey"
        lang=${args.lang}
        person-name=${args.personName ?? nothing}
        audience=${args.audience}
        only=${args.only ?? nothing}
        exit-href=${args.exitHref ?? nothing}
        ?easy-read=${args.easyRead}
        ?anonymous=${args.anonymous}
        ?required=${args.required}
        ?readonly=${args.readonly}
        ?disabled=${args.disabled}
        value=${json(args.value)}
        unsaved-value=${json(args.unsavedValue)}
        refusals=${json(args.refusals)}
        ?read-aloud=${args.readAloud}
        outcomes=${json(args.outcomes)}
        record=${json(args.record)}
        server-issues=${json(args.serverIssues)}
        user=${json({ id: 'w1', name: 'A. Patel', role: 'social-worker' })}
        .clock=${() => new Date('2026-06-11T10:00:00')}
        >${args.guidance ? html`<p slot="guidance">${args.guidance}</p>` : nothing}${
          args.concern ? html`<a slot="concern" href="#concern">${args.concern}</a>` : nothing
        }</msp-closure-feedback
      >
      <button>Save</button>
    </form>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Each outcome with one question, how it ended, and whether feedback was offered. */
export const Empty: Story = {};

/** Joyce, closed: her own words, an apology that nobody had planned, feedback that somebody else asked for. */
export const Joyce: Story = { args: { value: joyce, record: joyceCase } };

/** Sam: what was replaced on the way is told as such, and is not scored. */
export const Sam: Story = {
  args: { personName: 'Sam', outcomes: samCase.desiredOutcomes, value: sam, record: samCase },
};

/** The section alone: it speaks only of what it was given. */
export const WithoutOutcomes: Story = { args: { outcomes: undefined } };

/** Partly met: why, and whether that was explained. */
export const PartlyMet: Story = {
  play: async ({ canvasElement }) => new Hands(canvasElement).choose('Some of it', 'No agency could bring it about'),
};

/** What is said when feedback was given: who answered, who asked, and ten questions, any of which may be passed over. */
export const FeedbackGiven: Story = {
  play: async ({ canvasElement }) =>
    new Hands(canvasElement).choose('Yes, and here it is', 'The person', 'Someone independent'),
};

/** A blocked submit. */
export const Errors: Story = {
  play: async ({ canvasElement }) => new Hands(canvasElement).submit(),
};

/** What a server found. */
export const ServerIssues: Story = {
  args: {
    value: joyce,
    serverIssues: [{ path: ['closure', 'path'], message: 'Select how this ended, as the panel has it' }],
  },
};

/** To read. */
export const ReadOnly: Story = { args: { value: joyce, record: joyceCase, readonly: true } };
export const Disabled: Story = { args: { value: joyce, disabled: true } };

/** In the hands of the person: what they think of each outcome, then how this was for them. */
export const ForThePerson: Story = { args: { audience: 'person', required: false } };

/** Feedback alone, in easy read with three faces, on a tablet that the person has to themselves. */
export const FeedbackAlone: Story = {
  args: {
    audience: 'person',
    easyRead: true,
    only: 'feedback',
    anonymous: true,
    required: false,
    outcomes: undefined,
    exitHref: 'https://www.example.org/',
  },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.press('Next', 'Next');
    await hands.choose('A bit');
  },
};

/** What was said, before it is sent. */
export const CheckWhatYouSaid: Story = {
  args: { audience: 'person', only: 'feedback', required: false, outcomes: undefined },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement);
    await hands.choose('Yes');
    for (let i = 0; i < 12; i += 1) await hands.press('Next');
  },
};

export const ForThePersonToRead: Story = { args: { audience: 'person', readonly: true, value: joyce } };
/** Feedback alone, in a form of its own. */
const alone = { audience: 'person', only: 'feedback', required: false, outcomes: undefined };

export const Representative: Story = { args: { audience: 'representative', required: false } };
export const Welsh: Story = { args: { lang: 'cy', value: joyce, record: joyceCase } };
export const Unreadable: Story = { args: { value: 'not a section' } };

/** Without a name: nothing in the value says whose it is. */
export const WithoutAName: Story = { args: { ...alone, anonymous: true } };
export const WithoutANameRead: Story = { args: { ...alone, anonymous: true, readonly: true, value: joyce } };
/** A friend, an advocate or an attorney answers alone. */
export const RepresentativeAlone: Story = { args: { ...alone, audience: 'representative' } };
export const RepresentativeEasyRead: Story = { args: { audience: 'representative', easyRead: true, required: false } };
export const ForThePersonEasyRead: Story = { args: { audience: 'person', easyRead: true, required: false } };
export const WelshAlone: Story = { args: { ...alone, lang: 'cy' } };
/** In Welsh and easy read, at the first question with faces. */
export const WelshEasyRead: Story = {
  args: { ...alone, lang: 'cy', easyRead: true },
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Nesaf', 'Nesaf'),
};
/** No name is given by the host: the words speak of the person. */
export const NoName: Story = { args: { personName: undefined, value: joyce, record: joyceCase } };
/** A way out at once, and a voice of the device where it has one. */
export const WaysOut: Story = { args: { ...alone, readAloud: true, exitHref: 'https://www.example.org/' } };
/** After Stop. */
export const Stopped: Story = {
  args: alone,
  play: async ({ canvasElement }) => new Hands(canvasElement).press('Next', 'Stop'),
};

/** Nothing but the feedback, for a worker who asks. */
export const FeedbackByAWorker: Story = { args: { only: 'feedback', outcomes: undefined } };
/** The council’s own words, and its link for a new concern where feedback is written down. */
export const SlotsOfTheCouncil: Story = {
  args: {
    guidance: 'Somebody who did not lead the enquiry asks, within eight weeks.',
    concern: 'Raise a concern',
    value: joyce,
  },
  play: async ({ canvasElement }) =>
    new Hands(canvasElement)
      .press('Record another talk about how this was')
      .then(() => new Hands(canvasElement).choose('Yes, and here it is')),
};
/** Still to think about: a part without a conversation, an advocate who was not appointed; each has room for a reason. */
export const StillOwed: Story = {
  args: {
    record: { ...joyceCase, reviewTimeline: undefined, closureFeedback: undefined },
    value: { ...joyce, feedback: [], closure: { date: '2026-06-11', path: 'completed-with-plan' } },
  },
};
/** What was refused is recorded elsewhere: it is shown, and not asked again. */
export const RefusedElsewhere: Story = { args: { value: joyce, refusals: joyceCase.capacityAdvocacy } };
/** Refused here alone: its four answers are asked. */
export const RefusedAtTheEnd: Story = {
  args: { refusals: [] },
  play: async ({ canvasElement }) => new Hands(canvasElement).choose('They asked for it to stop'),
};
/** The person has died: nothing more is asked of them. */
export const Died: Story = {
  args: {
    value: {
      schemaVersion: '1.0',
      achievements: [],
      closure: { date: '2026-06-03', path: 'person-died' },
      feedback: [],
    },
  },
};
/** What was posted and refused, shown again. */
export const Unsaved: Story = {
  args: { value: joyce, unsavedValue: { ...joyce, closure: { ...joyce.closure, continues: 'A call each month' } } },
};
/** Every kind of answer at once. */
export const Everything: Story = { args: { value: everything, outcomes: outcomesOfEverything } };
/** The same, to read: nothing is left out. */
export const EverythingToRead: Story = { args: { value: everything, outcomes: outcomesOfEverything, readonly: true } };
export const EverythingForThePerson: Story = {
  args: { value: everything, outcomes: outcomesOfEverything, readonly: true, audience: 'person' },
};
