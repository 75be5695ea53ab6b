import { getAt, toPath, type Path } from './json.js';

/** An issue as a server gives it: the path as keys and indexes or as a JSON Pointer, and a code or a sentence. */
export interface ServerIssue {
  readonly path?: Path | string;
  readonly code?: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly severity?: string;
}

export interface ReadServerIssue extends ServerIssue {
  readonly path: Path;
}

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;

/** Reads what a host gives as `serverIssues`; what is not an issue is passed over. Warnings and infos are not errors. */
export function readServerIssues(given: unknown): readonly ReadServerIssue[] {
  if (!Array.isArray(given)) return [];
  return given.filter(isObject).map((issue) => ({ ...issue, path: toPath(issue['path']) }));
}

/** Those that still stand after an edit: one is gone when what lies at its path has changed. */
export function remaining(
  issues: readonly ReadServerIssue[],
  before: unknown,
  after: unknown,
): readonly ReadServerIssue[] {
  return issues.filter(
    ({ path }) => path.length === 0 || JSON.stringify(getAt(before, path)) === JSON.stringify(getAt(after, path)),
  );
}
