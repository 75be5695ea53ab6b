import type { BecauseAsked } from '../vocabulary/index.js';
import { saidByConversation, speaksForPerson } from '../schema/asked-status.js';
import { desiredOutcomesStructure } from '../schema/desired-outcomes-shape.js';
import { viewOf } from '../schema/view.js';
import type { Conclusion } from './conclusion.js';

/** Whether the person was asked (SAC SG4a), and the outcomes that show it. */
export interface AskedStatusConclusion extends Conclusion<string> {
  /** Codes of the list `because-asked`. */
  readonly because: readonly BecauseAsked[];
  /** The outcomes said in the conversation that show the person was asked, by place in the list. */
  readonly outcomes: readonly number[];
}

const sources = ['SAC SG4a', 'V7'];
const nothing = (): AskedStatusConclusion => ({
  result: undefined,
  because: ['nothing-recorded'],
  sources: [...sources],
  outcomes: [],
});

/** The outcomes said in each conversation, by its id; of what cannot be read, none. */
function readSaid(value: unknown): ReturnType<typeof saidByConversation> {
  try {
    const section = viewOf(desiredOutcomesStructure, value);
    return section ? saidByConversation(section) : new Map();
  } catch {
    return new Map();
  }
}

/**
 * The same as `askedStatusOf`, for many conversations of one section: it is read once, so that the work grows with what is
 * recorded and not with its square. What is given back tells of the section as it was then.
 * @param value the section desired outcomes
 * @returns for one of its conversations, what `askedStatusOf` gives. Neither throws.
 */
export function askedStatusesIn(value: unknown): (conversation: unknown) => AskedStatusConclusion {
  const allSaid = readSaid(value);
  return (conversation) => {
    try {
      const { id, askedStatus } = conversation as { id?: string; askedStatus?: unknown };
      if (typeof askedStatus === 'string') return { ...nothing(), result: askedStatus, because: ['stated'] };
      const said = allSaid.get(id ?? '') ?? [];
      const outcomes = said.filter(({ source }) => speaksForPerson(source)).map(({ index }) => index);
      if (outcomes.length > 0)
        return { ...nothing(), result: 'asked-expressed', because: ['outcomes-recorded'], outcomes };
    } catch {
      // What cannot be read says nothing.
    }
    return nothing();
  };
}

/**
 * Whether the person was asked what they want, in one conversation (rule V7, SAC SG4a). What was stated counts first
 * (`because: ['stated']`); else words of the person, or of someone who speaks for them, show it
 * (`because: ['outcomes-recorded']`). What was only observed, decided in best interests or of unknown source shows nothing.
 * @param value the section desired outcomes
 * @param conversation one of its conversations; its `id` and `askedStatus` count
 * @returns a code of `asked-status`, or what was stated instead, as it came; or no result (`because: ['nothing-recorded']`).
 * Never throws.
 */
export const askedStatusOf = (value: unknown, conversation: unknown): AskedStatusConclusion =>
  askedStatusesIn(value)(conversation);
