import type { ConversationDraft, OutcomeDraft, Polarity } from './model.js';

/** What can happen to a saved outcome. */
export type ChangeKind = 'words' | 'withdrawn' | 'combined' | 'carried' | 'mistake';

/** What is open, half-chosen or removed on this screen; nothing of it is in the value. */
export interface PickerUi {
  /** An outcome that is open for writing. */
  readonly open?: string | undefined;
  /** The untouched box for a new outcome: made real by the first character. */
  readonly blank?: Polarity | undefined;
  /** A saved outcome whose change form is open, how it stood before, and new words typed under another answer. */
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
    | {
        readonly list: 'conversations' | 'outcomes';
        readonly item: ConversationDraft | OutcomeDraft;
        readonly index: number;
      }
    | undefined;
  readonly ranking?: boolean;
  /** Whether someone is in the midst of writing. */
  readonly typing?: boolean;
  /** Whose words the last outcome had: carried to the next as a visible line. */
  readonly source?: string | undefined;
  /** The theme chosen for an outcome, before its code. */
  readonly themes?: Readonly<Record<string, string>>;
  /**
   * Names of what is open: `talk:<id>` a conversation, `date:<path>` the boxes of a date, `other:<id>` the third source,
   * `carried:<id>` a source that was carried, `asking` the question whether the person was asked.
   */
  readonly opened: ReadonlySet<string>;
}
