import type { DesiredOutcomes } from '../../schema/index.js';
import type { SectionUi } from '../shared/item-section.js';
import type { Placed } from '../shared/lists.js';
import type { ChangeKind } from '../shared/outcome-change.js';
import type { AlsoDraft, AlsoName, ConversationDraft, ListName, OutcomeDraft, Polarity } from './model.js';

/** A saved outcome whose change form is open. */
export interface Changing {
  readonly key: string;
  /** How it stood when the form was opened: what Cancel gives back. */
  readonly before: OutcomeDraft;
  /** The version that the change starts from: the one before, where a change is under way already. */
  readonly from: Partial<OutcomeDraft>;
  readonly kind?: ChangeKind | undefined;
  /** The new words as they stand in the box. */
  readonly typed?: string | undefined;
}

/** What is open, half-chosen or removed on this screen; nothing of it is in the value. */
export interface PickerUi extends SectionUi {
  /** The outcome that is open: an unsaved one for writing, a saved one to fill in what it lacks. */
  readonly open?: string | undefined;
  /** It as it was saved when it was opened. */
  readonly from?: { readonly key: string; readonly item: OutcomeDraft | undefined } | undefined;
  /** The untouched box for a new outcome, made real by the first character, and where it stands if not last. */
  readonly blank?: { readonly item: OutcomeDraft; readonly row?: number } | undefined;
  /** Whether another conversation was begun and has no answer yet. */
  readonly begun?: boolean | undefined;
  readonly changing?: Changing | undefined;
  /** Whether somebody is at a question that they have answered: what is worth asking stays as it is until they leave it. */
  readonly answering?: boolean;
  /** What was removed last and can be put back, and the whole value before and after. */
  readonly removed?:
    | (Placed<ConversationDraft | OutcomeDraft | AlsoDraft> & {
        readonly list: ListName;
        readonly before: DesiredOutcomes;
        readonly after: DesiredOutcomes;
      })
    | undefined;
  /** The list beside the outcomes that has an untouched entry open. */
  readonly adding?: AlsoName | undefined;
  readonly ranking?: boolean;
  /** Which groups of rows are seen, where there are many outcomes. */
  readonly shown?: ReadonlySet<string> | undefined;
  /** Whose words the last outcome had: carried to the next as a visible line. */
  readonly source?: string | undefined;
  /** The conversation that was begun in this visit, and what of it is carried to another one as a visible line. */
  readonly visit?: string | undefined;
  readonly carry?: Partial<ConversationDraft> | undefined;
  /** Outcomes that the person wrote in this visit, and the conversation that holds them. */
  readonly mine?: ReadonlySet<string> | undefined;
  readonly talk?: string | undefined;
  /** What the worker had begun, and what was there, when the screen was turned to the person. */
  readonly begins?: boolean | undefined;
  readonly before?: readonly Placed<OutcomeDraft>[];
  /** Outcomes that the person wrote while they had the screen. */
  readonly written?: ReadonlySet<string> | undefined;
  /** The theme chosen for an outcome, before its code. */
  readonly themes?: Readonly<Record<string, string>> | undefined;
  /**
   * Names of what is open: `talk:<key>` a conversation, `asking:<key>` its question whether the person was asked,
   * `date:<path>` the boxes of a date,
   * `row:<key>` one of many outcomes, `also:<list>` a list beside the outcomes, `also:<list>:<key>` an entry of it,
   * `more:<part>:<key>` a part of what else is asked of an outcome, `next:<key>` the words of its next best thing,
   * `other:<key>` the third source, `carried:<key>` a source that was carried.
   */
  readonly opened: ReadonlySet<string>;
}

/**
 * Remembers, as `name`, that somebody opened a disclosure, or is in it. One that is open by itself while it holds something, or while
 * something is wrong in it, must not close under the fingers of who puts that right.
 */
export const remembers =
  (el: { isOpen(name: string): boolean; setOpen(name: string, on: boolean): void }, name: string) =>
  ({ currentTarget }: Event): void => {
    const { open } = currentTarget as HTMLDetailsElement;
    if (el.isOpen(name) !== open) el.setOpen(name, open);
  };

/** Where the conversations stand, and the entries of a list beside the outcomes: `moveInto` looks there. */
export const TALKS = 'fieldset';
export const alsoList = (list: AlsoName): string => `[data-also="${list}"]>ul`;

export const blankOf = (polarity: Polarity): NonNullable<PickerUi['blank']> => ({ item: { id: 'new', polarity } });
