import type { FieldIssue } from '../schema/issue.js';
import type { SummaryEntry } from './error-summary.js';
import { getAt, startsWith, toPointer, type Path } from './json.js';
import type { ReadServerIssue } from './server-issues.js';
import type { Words } from './words.js';

/** The errors that can be seen now, each said once: those found here, those the server found, the host's own objection. */
export class ShownErrors {
  readonly entries: readonly SummaryEntry[];

  /** `empty`: a value whose keys stand in the order in which they are drawn; `view`: the value that is drawn. */
  constructor(
    found: readonly FieldIssue[],
    server: readonly ReadServerIssue[],
    custom: string,
    words: Words,
    empty: object,
    view: object = empty,
  ) {
    const order = Object.keys(empty);
    // A question belongs to a list or group of the section and, in a list, to an item that is there.
    const hasQuestion = (path: Path): boolean =>
      typeof getAt(empty, path.slice(0, 1)) === 'object' && getAt(view, path.slice(0, 2)) !== undefined;
    const isError = ({ severity = 'error' }: { severity?: string }): boolean => severity === 'error';
    const all: SummaryEntry[] = [...found, ...server].filter(isError).map((issue) => ({
      text: words.issue(issue.code ?? '', issue.params, 'message' in issue ? issue.message : undefined),
      ...(issue.path.length > 0 && hasQuestion(issue.path) ? { path: issue.path } : {}),
    }));
    if (custom) all.push({ text: custom });
    const key = ({ text, path = [] }: SummaryEntry): string => `${text}\n${toPointer(path)}`;
    const place = ({ path }: SummaryEntry): number => (path ? order.indexOf(String(path[0])) + 1 || 99 : 100);
    const index = ({ path }: SummaryEntry): number => (typeof path?.[1] === 'number' ? path[1] : -1);
    all.sort((a, b) => place(a) - place(b) || index(a) - index(b));
    this.entries = all.filter((entry, i) => all.findIndex((other) => key(other) === key(entry)) === i);
  }

  /** The sentence at exactly one of the paths. */
  at(paths: readonly Path[]): string | undefined {
    const pointers = paths.map(toPointer);
    return this.entries.find(({ path }) => path && pointers.includes(toPointer(path)))?.text;
  }

  /** The first sentence at the path or anywhere below it. */
  under(path: Path): string | undefined {
    return this.entries.find((entry) => entry.path && startsWith(entry.path, path))?.text;
  }
}
