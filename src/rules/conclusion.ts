/**
 * Something worked out from a record: what it says, why, and where the rule comes from. Nothing of it is stored: it is
 * worked out anew whenever it is asked for, and a person decides.
 */
export interface Conclusion<R> {
  /** Undefined where nothing follows. */
  readonly result: R | undefined;
  /** Codes of what it rests on, kebab-case, in order of weight. The list `because-…` of the rule has them, the locales their labels. */
  readonly because: readonly string[];
  /** Where the rule comes from: a law as the jurisdiction's profile cites it, a document of practice, the id of a rule (`V17`). */
  readonly sources: readonly string[];
}
