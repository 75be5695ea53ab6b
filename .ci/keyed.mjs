// A rollup plugin that says each key of the words once. English and Welsh stand side by side in one bundle under the same
// keys (a missing one does not compile): Welsh is written as a list in the order of the English keys.
import { readFileSync } from 'node:fs';

const helper = '\0keyed';
const plural = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Words under the keys of `english`, where a list stands for a group of words. Runs once, when the module is loaded. */
const keyed = `export const keyed = (english, words) =>
  Object.fromEntries(Object.keys(english).map((key, place) =>
    [key, Array.isArray(words[place]) ? keyed(english[key], words[place]) : words[place]]));`;

const name = ({ key }) => key.name ?? key.value;
/** What only puts other words together has spreads, and no keys of its own to save. */
const isObject = (node) =>
  node?.type === 'ObjectExpression' && node.properties.every(({ type }) => type !== 'SpreadElement');
/** Forms of number are one message: which of them a language has is its own affair. */
const isGroup = (node) => isObject(node) && !node.properties.every((property) => plural.has(name(property)));

/** The exported objects of a module, by name. */
function exported(program) {
  const found = new Map();
  for (const { declaration } of program.body) {
    for (const { id, init } of declaration?.declarations ?? []) if (isObject(init)) found.set(id.name, init);
  }
  return found;
}

/** The words as a list in the order of the English keys, or `undefined` where the keys are not the same. */
function listOf(words, english, source) {
  const theirs = new Map(words.properties.map((property) => [name(property), property.value]));
  const keys = english.properties.map((property) => [name(property), property.value]);
  if (theirs.size !== keys.length || keys.some(([key]) => !theirs.has(key))) return undefined;
  const parts = keys.map(([key, ours]) => {
    const value = theirs.get(key);
    return isGroup(value) && isGroup(ours) ? listOf(value, ours, source) : source.slice(value.start, value.end);
  });
  return parts.includes(undefined) ? undefined : `[${parts.join(',')}]`;
}

export const sameKeys = {
  name: 'same-keys',
  resolveId: (id) => (id === helper ? id : null),
  load: (id) => (id === helper ? { code: keyed, moduleSideEffects: false } : null),
  transform(code, id) {
    const [, folder, file] = /^(.*\/locales\/)cy\/([\w.-]+)\.js$/.exec(id) ?? [];
    // `elements` and `readers` only put together what the others say.
    if (!file || /^(elements|readers|index|capacity-advocacy.vocabulary-representative)$/.test(file)) return null;
    const english = exported(this.parse(readFileSync(`${folder}en/${file}.js`, 'utf8')));
    let result = code;
    let imports = `import { keyed } from ${JSON.stringify(helper)};`;
    for (const [exportName, words] of [...exported(this.parse(code))].reverse()) {
      const list = english.has(exportName) ? listOf(words, english.get(exportName), code) : undefined;
      if (list === undefined) throw new Error(`${file}: the keys of ${exportName} in Welsh are not those in English`);
      const call = `/*@__PURE__*/ keyed(${exportName}InEnglish, ${list})`;
      result = result.slice(0, words.start) + call + result.slice(words.end);
      imports += `import { ${exportName} as ${exportName}InEnglish } from '../en/${file}.js';`;
    }
    // Lists have no lines to point to.
    return { code: imports + result, map: { mappings: '' } };
  },
};
