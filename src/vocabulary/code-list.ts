/** One code of a list. Codes are kebab-case, are stored for ever, and never change their meaning; a label is never stored. */
export interface Code {
  readonly code: string;
  /** A wider code of the same list: figures count a child once under its parent. */
  readonly parent?: string;
  /** The theme under which an outcome is shown and counted. */
  readonly theme?: string;
  /** True where no other code of the list may stand beside it. */
  readonly exclusive?: boolean;
  /** The cell of the Safeguarding Adults Collection (England) that counts it, in the collection's own words. */
  readonly sac?: string;
  /** The FHIR R4 code of the same meaning; each list says of which element (of outcomes: `Goal.lifecycleStatus`). */
  readonly fhir?: string;
  /** The FHIR R4 `Goal.lifecycleStatus` of the same meaning, where `fhir` is of another element. */
  readonly fhirLifecycle?: string;
  /** The part of the work (list `stage`) that a step of a local process belongs to. */
  readonly stage?: string;
  /** Whether an outcome with this status still stands. */
  readonly live?: boolean;
  /** Whether words from this source are the person's, or of someone who speaks for them, so that it shows they were asked. */
  readonly speaks?: boolean;
  /** The group under which a path is offered and counted: `choice`, `went-ahead`, `settled` or `administrative`. */
  readonly group?: string;
  /** Whether the path begins with the person saying no, so that the four answers about a refusal are needed. */
  readonly refused?: boolean;
  /** The code of the list `risk-finding` that a path comes to where nothing else was found and done. */
  readonly finding?: string;
  /** Whether the finding is that there is a risk, so that table SG2e of the collection counts what became of it. */
  readonly identified?: boolean;
  /** Whether the finding is that something was done. */
  readonly acted?: boolean;
  /** The scale that answers a feedback question, or `text`. */
  readonly scale?: string;
  /** Whether the feedback question is one of the four about the person's experience. */
  readonly experience?: boolean;
  /** Whether a decision of this type is about the enquiry, so that table SG3a of the collection counts its conclusion. */
  readonly aboutEnquiry?: boolean;
  /** Whether the role is that of an independent advocate. */
  readonly independent?: boolean;
  /** Whether table SG3a counts the role as support by "an advocate, family or friend". */
  readonly countsAsSupport?: boolean;
  /** Whether the status may stand where an advocate is required. */
  readonly answersDuty?: boolean;
  /** The code of the same meaning in a value set of FHIR UK Core. */
  readonly ukCore?: string;
  /** Whether nobody but the person themselves does it. */
  readonly bySelf?: boolean;
  readonly deprecated?: boolean;
  readonly replacedBy?: string;
}

/** A code list. An open one accepts any kebab-case code (an unknown one is a warning), a closed one takes only its own. */
export interface CodeList {
  readonly name: string;
  readonly open: boolean;
  readonly codes: readonly Code[];
}

/** The codes of a list as a union type. */
export type CodeOf<L extends CodeList> = L['codes'][number]['code'];

type Named<E> = E extends string ? { readonly code: E } : E;

/**
 * Makes a list; a code that has nothing but its name is written as that name. A bundle leaves out the lists that it does not use.
 * @__NO_SIDE_EFFECTS__
 */
export function codeList<const N extends string, const E extends readonly (string | Code)[]>(
  name: N,
  open: boolean,
  entries: E,
): { readonly name: N; readonly open: boolean; readonly codes: readonly Named<E[number]>[] } {
  const codes = entries.map((entry) => (typeof entry === 'string' ? { code: entry } : entry));
  return { name, open, codes: codes as Named<E[number]>[] };
}

/** The codes themselves, in the order of the list. */
export const codesOf = <L extends CodeList>(list: L): CodeOf<L>[] => list.codes.map(({ code }) => code);

/** The entry of `code` in `list`; undefined when the list has no such code. */
export const findCode = (list: CodeList, code: unknown): Code | undefined =>
  list.codes.find((entry) => entry.code === code);
