// What the contract suite asks of whoever runs it. The suite knows the public surface of an element from the design
// alone, so that it fails when the implementation drifts, not only when it contradicts itself.

/** A place in a value: keys and indexes. */
export type Path = readonly (string | number)[];

export interface Issue {
  readonly path: Path;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly severity: 'error' | 'warning' | 'info';
}

/** The public surface that every section element has. */
export interface SectionUnderTest extends HTMLElement {
  value: unknown;
  defaultValue: unknown;
  name: string;
  required: boolean;
  disabled: boolean;
  readonly: boolean;
  serverIssues: unknown;
  catalogue: unknown;
  messages: unknown;
  profile: unknown;
  user: unknown;
  clock: () => Date;
  newId: () => string;
  readonly issues: readonly Issue[];
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly willValidate: boolean;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  checkValidity(): boolean;
  reportValidity(): boolean;
  setCustomValidity(message: string): void;
  formStateRestoreCallback(state: string | File | FormData | null, mode: 'restore' | 'autocomplete'): void;
}

/** The class of a section element. */
export interface SectionClass {
  new (): HTMLElement;
  define(tag?: string, options?: { registry?: CustomElementRegistry; locales?: readonly never[] }): void;
}

/** A value that holds one code which no list has. */
export interface UnknownCode {
  readonly value: object;
  readonly path: Path;
  readonly code: string;
}

/** Values of the section. None of them is ever altered by the suite. */
export interface Samples {
  /** Two different complete values without any error. */
  readonly valid: readonly [object, object];
  /**
   * An unfinished value whose only error is a missing text at `draftPath`, so that typing there makes it complete.
   * It holds at least one more text that is there, `otherPath`.
   */
  readonly draft: object;
  readonly draftPath: Path;
  /** A text in `draft` that can be changed where it is: not saved, so not a version. */
  readonly otherPath: Path;
  /** Complete, with unknown fields at every level, and lists longer than the section makes itself. */
  readonly withUnknown: object;
  /** In an open list: a warning. */
  readonly unknownOpen: UnknownCode;
  /** In a closed list: an error. */
  readonly unknownClosed: UnknownCode;
  /** A council's own code, the catalogue that maps it to a code of ours, and its label there in English. */
  readonly ownCode: UnknownCode & { readonly catalogue: object; readonly label: string };
}

/** One section element under contract. */
export interface Contract {
  /** The default tag, which is defined already. */
  readonly tag: string;
  readonly element: SectionClass;
  readonly samples: Samples;
  /**
   * Puts the focus into an empty text box where typing changes the value, by what a user can do: on an empty element, on
   * one that holds any of the samples, and after "Start again". Nothing is written by it.
   */
  readonly focusText: (el: SectionUnderTest) => Promise<void>;
  /** Writes something new, and leaves on the screen all that the parts are named for. */
  readonly showParts: (el: SectionUnderTest) => Promise<void>;
  /** Opens the first of what is asked, as whoever reads can; absent: it is asked at once. */
  readonly openFirst?: (el: SectionUnderTest) => Promise<void>;
  /** What a press on its label focuses; absent: the first field. */
  readonly firstControl?: string;
  /** The tags of the elements of the library that it is made of, each with a shadow root of its own. */
  readonly composedOf?: readonly string[];
  /** What a person is told who has to answer; absent: to choose an answer, or ‘Not now’. */
  readonly answerMissing?: string;
  /** A key of the catalogue whose text is always on the screen, and which a host's `messages` can replace. */
  readonly messageKey: string;
}

/** A fresh copy, so that a test which is wrong about copies cannot spoil the next one. */
export const copy = <T>(value: T): T => structuredClone(value);
