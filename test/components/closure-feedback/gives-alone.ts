// The feedback as somebody gives it alone on a tablet.
import { settle } from '../../support/dom.js';
import { PersonScreen } from '../../support/person.js';
import type { Attributes } from '../../support/form.js';
import { openClosure, type Screen } from './closure.js';

export const CHECK = 'Check what you said';
export const OFFER = 'Would you like to tell us how this was for you?';
export const TEN = [
  'Were you asked what you wanted to happen?',
  'Did you feel listened to?',
  'Did you understand why people did what they did to keep you safe?',
  'How involved were you in talking about and deciding on risks?',
  'Were you kept up to date?',
  'Did you feel in control of what happened?',
  'Do you feel safer now?',
  'Are you happy with how things ended?',
  'What difference has this made to your life?',
  'What could we have done better?',
];

/** One feedback, as it is recorded. */
export type Said = Readonly<Record<string, unknown>> & { readonly answers?: Readonly<Record<string, object>> };

export interface Alone extends Screen {
  readonly view: PersonScreen;
}

/** The feedback alone, for the person, with nothing answered. */
export async function openAlone(attributes: Attributes = {}): Promise<Alone> {
  const given = { audience: 'person', only: 'feedback', required: false, outcomes: undefined };
  const screen = await openClosure({ ...given, ...attributes });
  return { ...screen, view: new PersonScreen(screen.el) };
}

/** Goes on to a question by Next alone. */
export async function goTo(view: PersonScreen, question: string): Promise<void> {
  for (let i = 0; i < 16 && view.question !== question; i += 1) await view.press(/^Next$/);
  if (view.question !== question) throw new Error(`"${question}" is not asked; it ended at "${view.question}"`);
}

/** The feedback in the value. */
export const saidIn = ({ el }: Pick<Screen, 'el'>): Said[] =>
  (el.value as { feedback?: Said[] } | null)?.feedback ?? [];

/** The host has saved what is there now, and says so. */
export async function save({ el }: Pick<Screen, 'el'>): Promise<void> {
  el.defaultValue = el.value;
  await settle(el);
}
