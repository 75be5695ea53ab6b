import { html, nothing, type TemplateResult } from 'lit';
import type { ArgTypes } from '@storybook/web-components-vite';
import joyceCase from '../examples/cases/joyce.json' with { type: 'json' };
import '../src/define.js';
import { languages } from './page.js';

/** What a story about a record may say of its page. */
export interface RecordArgs {
  personName: string | undefined;
  audience: string;
  easyRead: boolean;
  value: unknown;
  unsavedValue: unknown;
  serverIssues: unknown;
  today: string;
  required: boolean;
  readonly: boolean;
  disabled: boolean;
  readAloud: boolean;
  exitHref: string;
  guidance: string;
  lang: string;
  otherEnquiries: unknown;
  contacts: unknown;
  /** The sections that the host has put inside; without, the element brings all four. */
  inside: TemplateResult;
}

const json = (data: unknown): string | typeof nothing => (data === undefined ? nothing : JSON.stringify(data));

/** What stands around the sections of an enquiry that has just begun: the host fills it. */
export const begun = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'jersey', version: '1.0' },
  reference: 'JSY-2026-0114',
  kind: 'other',
  team: 'Safeguarding Adults Team',
  startedOn: '2026-05-14',
};

export const joyce = joyceCase;
/** Joyce after the first talk: what she wants is written down, and nothing else yet. */
export const joyceAtFirst = {
  ...begun,
  people: joyceCase.people,
  desiredOutcomes: {
    ...joyceCase.desiredOutcomes,
    conversations: joyceCase.desiredOutcomes.conversations.slice(0, 1),
  },
};

export const recordArgs = {
  personName: 'Joyce',
  audience: 'practitioner',
  easyRead: false,
  today: '2026-05-21',
  required: true,
  readonly: false,
  disabled: false,
  lang: 'en',
} as const;
export const recordArgTypes: Partial<ArgTypes<RecordArgs>> = {
  ...languages,
  audience: { control: 'inline-radio', options: ['practitioner', 'person', 'representative'] },
};

/** A record in a host’s form, with the two buttons of a record system. */
export const recordPage = (args: Partial<RecordArgs>): TemplateResult => html`
  <form @submit=${(event: Event) => event.preventDefault()}>
    <msp-record
      name="record"
      lang=${args.lang ?? 'en'}
      person-name=${args.personName ?? nothing}
      audience=${args.audience ?? nothing}
      exit-href=${args.exitHref ?? nothing}
      ?easy-read=${args.easyRead}
      ?read-aloud=${args.readAloud}
      ?required=${args.required}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
      value=${json(args.value)}
      unsaved-value=${json(args.unsavedValue)}
      server-issues=${json(args.serverIssues)}
      other-enquiries=${json(args.otherEnquiries)}
      contacts=${json(args.contacts)}
      user=${json({ id: 'w1', name: 'A. Patel', role: 'social-worker' })}
      .clock=${() => new Date(`${args.today ?? recordArgs.today}T10:00:00`)}
      >${args.guidance ? html`<p slot="guidance">${args.guidance}</p>` : nothing}${args.inside ?? nothing}</msp-record
    >
    <p>
      <button formnovalidate>Save and come back</button>
      <button>Mark as complete</button>
    </p>
  </form>
`;
