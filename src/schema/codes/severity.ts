/** Only an error makes a section incomplete; warnings and infos are prompts to good practice. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * The severities of codes that are no plain errors. A list says that it depends: the first is the usual one, the others are
 * given where a duty does not apply or the end has not come.
 */
export type Severities<C extends string> = Partial<Record<C, Severity | readonly [Severity, ...Severity[]]>>;
