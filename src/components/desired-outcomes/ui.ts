import type { ConversationDraft, OutcomeDraft, Polarity } from './model.js';

/** What can happen to a saved outcome. */
export type ChangeKind = 'words' | 'withdrawn' | 'combined' | 'carried' | 'mistake';

/** What is open, half-chosen or removed on this screen; nothing of it is in the value. */
export interface PickerUi {
  /** An outcome that is open for writing. */
  readonly open?: string | undefined;
  /** The untouched box for a new outcome: made real by the first character. */
  readonly blank?: { readonly id: string; readonly polarity: Polarity } | undefined;
  /** A saved outcome whose change form is open, and how it stood when the form was opened. */
  readonly changing?:
    | {
        readonly id: string;
        readonly before: OutcomeDraft;
        readonly kind?: ChangeKind | undefined;
        readonly said?: string | undefined;
      }
    | undefined;
  /** What was removed last and can be put back. */
  readonly removed?:
    | { readonly list: 'outcomes'; readonly item: OutcomeDraft; readonly index: number }
    | { readonly list: 'conversations'; readonly item: ConversationDraft; readonly index: number }
    | undefined;
  readonly ranking: boolean;
  /** Conversations that are open for answering. */
  readonly talks: ReadonlySet<string>;
  /** Dates whose boxes were opened with nothing in them, outcomes whose third source was chosen, themes chosen: by id. */
  readonly boxes: ReadonlySet<string>;
  readonly otherSource: ReadonlySet<string>;
  readonly themes: Readonly<Record<string, string>>;
  /** Whose words the last outcome had, carried to the next as a visible line, and the outcomes that carry it. */
  readonly source?: string | undefined;
  readonly carried: ReadonlySet<string>;
  /** Whether "did not say what they want" is open, or the worked-out status is being corrected. */
  readonly asking: boolean;
}

export const emptyUi = (): PickerUi => ({
  ranking: false,
  talks: new Set(),
  boxes: new Set(),
  otherSource: new Set(),
  themes: {},
  carried: new Set(),
  asking: false,
});

export const plus = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => new Set([...set, id]);
export const minus = (set: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...set].filter((other) => other !== id));
