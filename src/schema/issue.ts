/** Only an error makes a section incomplete; warnings and infos are prompts to good practice. */
export type Severity = 'error' | 'warning' | 'info';
/** Keys and indexes from the section to the field, e.g. `['outcomes', 0, 'words']`; empty for the section itself. */
export type Path = (string | number)[];
/** What a sentence about an issue may need, e.g. `{code: 'x-worcs-dog'}`. */
export type Params = Record<string, string | number>;

/** One thing that is wrong or worth a thought. Words are looked up by `code`; there are none here. */
export interface FieldIssue {
  path: Path;
  code: string;
  params?: Params;
  severity: Severity;
}

type DateCode<P extends string> = `${P}-missing` | `${P}-no-year` | `${P}-no-month` | `${P}-not-real` | `${P}-future`;

/** Every code that checking gives. */
export type IssueCode =
  | 'value-unreadable'
  | 'type-wrong'
  | 'code-not-allowed'
  | 'code-unknown'
  | 'id-missing'
  | 'id-repeated'
  | 'instant-not-real'
  | 'version-missing'
  | 'version-unknown'
  | 'version-newer'
  | 'jurisdiction-missing'
  | 'jurisdiction-unknown'
  | 'conversation-missing'
  | 'conversation-unknown'
  | DateCode<'conversation-date'>
  | 'stage-missing'
  | 'stage-repeated'
  | 'asked-status-missing'
  | 'none-expressed-reason-missing'
  | 'not-asked-reason-missing'
  | 'outcome-missing'
  | 'outcome-though-none-expressed'
  | 'outcome-unknown'
  | 'outcome-cycle'
  | 'words-missing'
  | 'words-for-something-else-missing'
  | 'words-not-outcome'
  | 'observation-missing'
  | 'importance-missing'
  | 'source-missing'
  | 'polarity-missing'
  | 'rank-not-allowed'
  | 'rank-repeated'
  | 'not-ranked'
  | 'change-missing'
  | 'change-reason-missing'
  | DateCode<'change-date'>
  | 'change-agreed-by-missing'
  | 'superseded-by-missing'
  | 'merged-into-missing'
  | HistoryIssueCode;

/** Codes that comparing a section with what is saved gives (`checkChange` in `rules/`). */
export type HistoryIssueCode = 'history-changed' | 'outcome-removed' | 'conversation-removed' | 'jurisdiction-changed';

const prompts: Partial<Record<IssueCode, Severity>> = {
  'code-unknown': 'warning',
  'importance-missing': 'warning',
  'words-not-outcome': 'warning',
  'jurisdiction-unknown': 'warning',
  'jurisdiction-missing': 'info',
  'not-ranked': 'info',
  'version-newer': 'info',
};

/** The severity of an issue code: the one place that decides it. What is no prompt is an error. */
export const severityOf = (code: string): Severity =>
  (Object.hasOwn(prompts, code) && prompts[code as IssueCode]) || 'error';

/** Builds an issue; its severity follows from its code. */
export const issue = (code: IssueCode, path: Path, params?: Params): FieldIssue => ({
  path,
  code,
  ...(params && { params }),
  severity: severityOf(code),
});

/**
 * Errors that a JSON Schema validator may not see: what depends on today, on references between parts, or on history.
 * Everything else it finds too; the shared test vectors cover the rest.
 */
export const beyondJsonSchema: readonly IssueCode[] = [
  'conversation-date-future',
  'change-date-future',
  'id-repeated',
  'conversation-unknown',
  'outcome-unknown',
  'outcome-cycle',
  'outcome-missing',
  'outcome-though-none-expressed',
  'asked-status-missing',
  'rank-repeated',
  'change-missing',
];
