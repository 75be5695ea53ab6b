/** Only an error makes a section incomplete; warnings and infos are prompts to good practice. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * The severities of codes that are no plain errors. A list says that it depends: the first is the usual one, the others are
 * given where a duty does not apply or the end has not come.
 */
export type Severities<C extends string = string> = Partial<Record<C, Severity | readonly [Severity, ...Severity[]]>>;

/** The severities that a code has in a table, the usual one first. What is no prompt is an error. */
export function severitiesIn(table: Severities, code: string): readonly [Severity, ...Severity[]] {
  const found = Object.hasOwn(table, code) ? table[code] : undefined;
  return typeof found === 'object' ? found : [found ?? 'error'];
}
