// The documents of the repository as tests read them.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** A file of the repository as text; `path` from its root. */
export const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** A JSON file of the repository. */
export const readJson = <T>(path: string): T => JSON.parse(read(path)) as T;

/** Every document that people read, by path from the root. */
export const documents: readonly string[] = [
  ...[
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'examples/case-system/README.md',
    'examples/cases/README.md',
    'examples/python/README.md',
  ],
  ...readdirSync(new URL('stories/docs', root))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `stories/docs/${file}`),
];

/** The code samples of a document in one language, in order. */
export const samples = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(\w*)\n(.*?)\n```$/gms)].filter((match) => match[1] === language).map((match) => match[2]!);

/** What stands between backquotes in a text. */
export const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

/** The tables of a document, each as rows of cells, without the row of headings. */
export function tables(text: string): { heading: string[]; rows: string[][] }[] {
  const cells = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  return [...text.matchAll(/^\|.*\|\n\|[-:| ]+\|\n((?:\|.*\|\n?)*)/gm)].map((match) => ({
    heading: cells(match[0].split('\n')[0]!),
    rows: match[1]!.trimEnd().split('\n').map(cells),
  }));
}

/** The rows of the tables whose first heading is `first`. */
export const rowsOf = (text: string, first: string): string[][] =>
  tables(text)
    .filter(({ heading }) => heading[0] === first)
    .flatMap(({ rows }) => rows);

/** What stands in a document below a heading, up to the next one of its level or above. */
export function below(text: string, heading: string): string {
  const lines = text.split('\n');
  const levelOf = (line: string): number => /^(#+) /.exec(line)?.[1]!.length ?? 99;
  const start = lines.findIndex((line) => levelOf(line) < 99 && line.replace(/^#+ /, '') === heading);
  if (start < 0) throw new Error(`no heading "${heading}"`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => levelOf(line) <= levelOf(lines[start]!));
  return rest.slice(0, end < 0 ? rest.length : end).join('\n');
}
