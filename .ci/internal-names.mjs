// Names that no page can see: protected members of elements and those marked @internal. The bundles may shorten them, unless the
// same word names data, a message, a code or something of lit, since a property of that name would be shortened with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MARKED = /@internal(?:(?!\*\/)[^])*\*\/\s*(?:(?:override|readonly|abstract|static|async|get|set)\s+)*(\w+)/g;
const PROTECTED = /^\s+protected\s+(?:(?:override|readonly|abstract|static|async|get|set)\s+)*(\w+)/gm;
const WORD = /[A-Za-z_$][\w$]*/g;

const read = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** @returns {RegExp} matches the names that may be shortened */
export function internalNames() {
  const inner = ['src/form', 'src/components'].flatMap((folder) => read(folder, '.ts'));
  const outer = ['schema', 'locales', 'vocabulary', 'rules', 'pictures'].flatMap((name) => read(`src/${name}`, '.ts'));
  const lit = ['lit-html', '@lit/reactive-element', 'lit-element'].flatMap((name) =>
    read(`node_modules/${name}`, '.js'),
  );
  const taken = new Set([...outer, ...lit].flatMap((text) => text.match(WORD) ?? []));
  const names = inner.flatMap((text) =>
    [MARKED, PROTECTED].flatMap((form) => [...text.matchAll(form)].map(([, name]) => name)),
  );
  const free = [...new Set(names)].filter((name) => !taken.has(name) && !name.endsWith('Callback'));
  return new RegExp(`^(${free.join('|')})$`);
}
