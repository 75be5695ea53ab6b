import type { en } from './en/elements.js';
import type { en as whole } from './en/index.js';

/** A sentence with `{placeholders}`, or one sentence for each plural category of `Intl.PluralRules` (`other` is a must). */
export type Message = string | PluralMessage;
export interface PluralMessage {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A group may have a key `other` of its own, as code lists have a code `other`: only plural categories make a message. */
type IsMessage<T> = T extends string ? true : keyof T extends keyof PluralMessage ? true : false;

/** The same keys as the English catalogue, each with a message of the other language: a missing key does not compile. */
type Translated<T> = { readonly [K in keyof T]: IsMessage<T[K]> extends true ? Message : Translated<T[K]> };

/** Every word that the elements show, in one language. English is the pattern that all other languages must fill. */
export interface Locale {
  /** BCP 47 language tag, e.g. `cy`. */
  readonly lang: string;
  /** Whether a person who speaks the language has read and approved the wordings. Welsh: not yet. */
  readonly reviewed: boolean;
  readonly form: Translated<typeof en.form>;
  readonly issues: Translated<typeof en.issues>;
  readonly vocabulary: Translated<typeof en.vocabulary>;
  readonly sections: Translated<typeof en.sections>;
  /** What is said otherwise to the person, to who represents them, and in easy read; what is not here is said as above. */
  readonly readers: Translated<typeof en.readers>;
}

/**
 * A language with a sentence for every issue code and a label for every code, also those that no element shows yet, and with
 * the words of notes and copies.
 */
export interface WholeLocale extends Locale {
  readonly issues: Translated<typeof whole.issues>;
  readonly vocabulary: Translated<typeof whole.vocabulary>;
  readonly exchange: Translated<typeof whole.exchange>;
}

export type SectionName = keyof typeof en.sections;
export type FormKey = keyof typeof en.form | keyof typeof en.readers.person.form;
/** The messages of a section: those for the practitioner, and those that only the person is shown. */
export type SectionKey<S extends SectionName> = (
  keyof (typeof en.sections)[S] | keyof (typeof en.readers.person.sections)[S]
) &
  string;
/** Who reads, besides the practitioner, whose words stand in the locale itself. */
export type Reader = keyof typeof en.readers;
export type IssueKey = keyof typeof en.issues;
export type VocabularyName = keyof typeof en.vocabulary;
/** The name of any code list that has labels. */
export type ListName = keyof typeof whole.vocabulary;
/** A message of the case note. */
export type NoteKey = keyof typeof whole.exchange.note;
/** A message of the person's copy. */
export type CopyKey = keyof typeof whole.exchange.copy;
/** A code list that the person's copy has words for. */
export type CopyListName = keyof typeof whole.exchange.copyLabels;
