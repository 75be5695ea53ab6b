// Who may import whom in src, and the rule that holds it. The table is the design; the rule only reads it.
import { posix } from 'node:path';
import { sections } from '../sections.mjs';

/**
 * `may`: folders whose values and types may be imported. `types`: folders of which types alone may be. `packages`: from
 * outside. A folder may always import itself. A component is named by its own folder, `component` stands for any of them.
 */
export const layers = {
  vocabulary: {},
  schema: { may: ['vocabulary'], packages: ['zod/mini'] },
  rules: { may: ['schema', 'vocabulary'] },
  measures: { may: ['schema', 'vocabulary', 'rules'] },
  exchange: { may: ['schema', 'vocabulary', 'rules', 'locales'] },
  locales: { types: ['schema', 'vocabulary'] },
  styles: { packages: ['lit'] },
  pictures: { packages: ['lit'] },
  form: { may: ['locales', 'styles', 'vocabulary'], types: ['schema', 'pictures'], packages: ['lit'] },
  'components/shared': { may: ['vocabulary', 'schema', 'rules', 'form', 'locales', 'styles'], packages: ['lit'] },
  component: {
    may: ['vocabulary', 'schema', 'rules', 'form', 'locales', 'styles', 'components/shared'],
    packages: ['lit'],
  },
  drafts: { types: ['schema', 'form'] },
  cli: { may: ['vocabulary', 'schema', 'rules', 'measures', 'exchange', 'locales'], packages: ['node:'] },
  index: { may: ['*'] },
  define: { may: ['*'] },
};

/** What single components may import on top. */
const extra = {
  'components/record': ['exchange', 'component'],
  'components/board-report': ['measures'],
};

/** `locales/en/index.js` → `locales`, `components/record/record.js` → `components/record`, `index.js` → `index`. */
function layerOf(file) {
  const [first, second] = file.split('/');
  if (second === undefined) return first.replace(/\.(js|ts)$/, '');
  return first === 'components' ? `${first}/${second}` : first;
}

const isComponent = (layer) => layer.startsWith('components/') && layer !== 'components/shared';
const ruleOf = (layer) => layers[isComponent(layer) ? 'component' : layer];

/**
 * @param {string} from the importing file, from src: `form/words.ts`
 * @param {string} specifier as written: `../locales/en/index.js`, `lit`
 * @param {boolean} typeOnly whether the import leaves nothing in the compiled file
 * @returns {string | undefined} what is wrong
 */
export function problem(from, specifier, typeOnly) {
  const layer = layerOf(from);
  const rule = ruleOf(layer);
  if (!rule) return `src/${from} is in no folder that the design knows`;
  const may = [...(rule.may ?? []), ...(extra[layer] ?? [])];

  if (!specifier.startsWith('.')) {
    const allowed = (rule.packages ?? []).some((name) =>
      name.endsWith(':')
        ? specifier.startsWith(name)
        : specifier === name || (name === 'lit' && specifier.startsWith('lit/')),
    );
    return allowed || may.includes('*') ? undefined : `${layer} may not import the package ${specifier}`;
  }

  const target = posix.join(posix.dirname(from), specifier);
  if (target.startsWith('..')) return `${specifier} is outside src`;
  const to = layerOf(target);
  if (['index', 'define', 'cli'].includes(to) && !(to === layer || (layer === 'define' && to === 'index'))) {
    return `nothing imports ${to}`;
  }
  if (/^(locales\/cy|pictures)\//.test(target) && to !== layer && layer !== 'define' && !typeOnly) {
    return 'only define brings Welsh and the pictures, so that nobody else pays for them';
  }
  // English must stay free of Welsh too, although both are in one folder.
  if (/^locales\/cy\//.test(target) && layer === 'locales' && !from.startsWith('locales/cy/') && !typeOnly) {
    return 'only define brings Welsh and the pictures, so that nobody else pays for them';
  }
  if (to === layer || may.includes('*')) return undefined;
  if (isComponent(to) && !may.includes('component')) return `a component is never imported by ${layer}`;
  if (typeOnly && [...(rule.types ?? []), ...may].includes(to)) return undefined;
  if (!may.includes(isComponent(to) ? 'component' : to)) {
    const types = (rule.types ?? []).includes(to) ? ' (types only: `import type`)' : '';
    return `${layer} may not import ${to}${types}`;
  }
  if (to === 'schema' && isComponent(layer) && layer !== 'components/record' && !typeOnly) {
    const file = target.slice('schema/'.length);
    const other = sections.find(
      (section) => new RegExp(`^${section}[/.-]`).test(file) && layer !== `components/${section}`,
    );
    if (other) return `a component imports its own schema, and of ${other} only types`;
    if (file === 'index.js') return 'a component imports the file of its own schema: the index brings all of them';
  }
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importDirections = {
  meta: { type: 'problem', schema: [], messages: { wrong: '{{ problem }}.' } },
  create(context) {
    const file = context.filename.replaceAll('\\', '/');
    const from = /(?:^|\/)src\/(.+)$/.exec(file)?.[1];
    if (!from) return {};
    const check = (node, source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const found = problem(from, source.value, typeOnly);
      if (found) context.report({ node, messageId: 'wrong', data: { problem: found } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};
