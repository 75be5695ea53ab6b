// A page with the closure, as a case system has it, on 11 June 2026.
import '../../../src/define.js';
import type { ClosureFeedbackElement } from '../../../src/components/closure-feedback/closure-feedback.js';
import { checkClosureFeedback, type ClosureFeedback } from '../../../src/schema/index.js';
import { ActionCounter, Keyboard } from '../../support/actions.js';
import { settle } from '../../support/dom.js';
import { inForm, type Attributes } from '../../support/form.js';

export const DAY = '2026-06-11';
/** The worker’s clock on a day. */
export const clockOf = (day: string) => (): Date => new Date(`${day}T10:42:00`);

export interface Screen {
  readonly el: ClosureFeedbackElement;
  readonly keys: Keyboard;
  readonly counter: ActionCounter;
  readonly posted: ClosureFeedback[];
}

/** Outcomes of Joyce as they stood at the end (MSP toolkit case studies): two that stand, and one that was withdrawn. */
export const outcomes = [
  { id: 'o1', polarity: 'not-wanted', words: 'I don’t want him to stop visiting me', source: 'person', rank: 1 },
  { id: 'o2', polarity: 'wanted', words: 'I want to stay in control of this', source: 'person', rank: 2 },
  {
    id: 'o3',
    polarity: 'wanted',
    words: 'I want somebody else to tell him',
    source: 'person',
    status: 'withdrawn',
    change: { reasons: ['more-confident'], date: '2026-06-03', agreedBy: 'person' },
  },
];

/** Opens the closure for who uses keys alone: the focus is before it. `posted` holds what each submit would send. */
export async function openClosure(attributes: Attributes = {}): Promise<Screen> {
  const given = { 'person-name': 'Joyce', jurisdiction: 'england', required: true, outcomes };
  const before = '<a href="#top">Enquiries</a>';
  const page = await inForm('msp-closure-feedback', { ...given, ...attributes }, { before });
  const el = page.el as unknown as ClosureFeedbackElement;
  el.clock = clockOf(DAY);
  await settle(el);
  const posted: ClosureFeedback[] = [];
  page.form.addEventListener('submit', () => {
    const [text = 'null'] = page.posted();
    posted.push(JSON.parse(String(text)) as ClosureFeedback);
  });
  page.form.querySelector('a')?.focus();
  const counter = new ActionCounter();
  counter.start();
  return { el, keys: new Keyboard(el), counter, posted };
}

/** The errors of a section, as a server would find them. */
export const errorsOf = (value: unknown, given: object = { outcomes }): string[] =>
  checkClosureFeedback(value, { today: DAY, jurisdiction: 'england', ...given })
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path.join('/')}`);
