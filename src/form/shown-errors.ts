import type { FieldIssue } from '../schema/issue.js';
import type { SummaryEntry } from './error-summary.js';
import { startsWith, toPointer, type Path } from './json.js';
import type { ReadServerIssue } from './server-issues.js';
import type { Words } from './words.js';

/** Where a question is read, compared number by number; a shorter list before its continuations. */
export type Place = readonly number[];

function byPlace(a: Place, b: Place): number {
  const differs = a.findIndex((n, i) => n !== b[i]);
  return differs < 0 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1);
}

/** The errors that can be seen now, each said once: those found here, those the server found, the host's own objection. */
export class ShownErrors {
  readonly entries: readonly SummaryEntry[];
  /** The first sentence at each path. */
  readonly #at = new Map<string, string>();

  /** `placeOf`: the place of the question for a path; none where there is no question, which stands after the others. */
  constructor(
    found: readonly FieldIssue[],
    server: readonly ReadServerIssue[],
    custom: string,
    words: Words,
    placeOf: (path: Path) => Place | undefined,
  ) {
    const isError = ({ severity = 'error' }: { severity?: string }): boolean => severity === 'error';
    const all: (SummaryEntry & { place: Place })[] = [...found, ...server].filter(isError).map((issue) => {
      const { path, code = '', params } = issue;
      const place = path.length > 0 ? placeOf(path) : undefined;
      const text = words.issue(code, params, 'message' in issue ? issue.message : undefined);
      return { text, ...(place && { path }), place: place ?? [Infinity] };
    });
    if (custom) all.push({ text: custom, place: [Infinity] });
    const key = ({ text, path = [] }: SummaryEntry): string => `${text}\n${toPointer(path)}`;
    all.sort((a, b) => byPlace(a.place, b.place));
    const said = new Set<string>();
    this.entries = all.filter((entry) => said.size < said.add(key(entry)).size);
    for (const { path, text } of this.entries) {
      const pointer = path && toPointer(path);
      if (pointer !== undefined && !this.#at.has(pointer)) this.#at.set(pointer, text);
    }
  }

  /** The sentence at exactly one of the paths. */
  at(paths: readonly Path[]): string | undefined {
    if (this.#at.size === 0) return undefined;
    return paths.map((path) => this.#at.get(toPointer(path))).find((text) => text !== undefined);
  }

  /** The first sentence at the path or anywhere below it, but for those at questions that stand there themselves. */
  under(path: Path, but: readonly string[] = []): string | undefined {
    return this.entries.find(
      (entry) => entry.path && startsWith(entry.path, path) && !but.includes(String(entry.path[path.length])),
    )?.text;
  }
}
