import { saidByConversation, speaksForPerson } from '../schema/asked-status.js';
import { desiredOutcomesStructure } from '../schema/desired-outcomes-shape.js';
import { viewOf } from '../schema/view.js';
import type { Conclusion } from './conclusion.js';

/** Whether the person was asked (SAC SG4a), and the outcomes that show it. */
export interface AskedStatusConclusion extends Conclusion<string> {
  /** The outcomes said in the conversation that show the person was asked, by place in the list. */
  readonly outcomes: readonly number[];
}

/**
 * Whether the person was asked what they want, in one conversation (rule V7, SAC SG4a). What was stated counts first
 * (`because: ['stated']`); else words of the person, or of someone who speaks for them, show it
 * (`because: ['outcomes-recorded']`). What was only observed, decided in best interests or of unknown source shows nothing.
 * @param value the section desired outcomes
 * @param conversation one of its conversations; its `id` and `askedStatus` count
 * @returns a code of `asked-status`, or no result. Never throws.
 */
export function askedStatusOf(value: unknown, conversation: unknown): AskedStatusConclusion {
  const sources = ['SAC SG4a', 'V7'];
  try {
    const section = viewOf(desiredOutcomesStructure, value);
    const { id, askedStatus } = conversation as { id?: string; askedStatus?: unknown };
    if (typeof askedStatus === 'string') return { result: askedStatus, because: ['stated'], sources, outcomes: [] };
    const said = (section && saidByConversation(section).get(id ?? '')) ?? [];
    const outcomes = said.filter(({ source }) => speaksForPerson(source)).map(({ index }) => index);
    if (outcomes.length > 0) return { result: 'asked-expressed', because: ['outcomes-recorded'], sources, outcomes };
  } catch {
    // What cannot be read says nothing.
  }
  return { result: undefined, because: [], sources, outcomes: [] };
}
