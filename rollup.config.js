// The two standalone bundles, made from what tsc wrote to dist: smaller than bundling the TypeScript itself, and the same
// code that `import 'msp-forms'` gives. lit and zod are inlined.
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { existsSync, readdirSync } from 'node:fs';
import { sameKeys } from './.ci/keyed.mjs';
import { internalNames } from './.ci/internal-names.mjs';
import { isOwn, without } from './.ci/measured.mjs';
import { shownTexts } from './.ci/shown-texts.mjs';
import { sections } from './.ci/sections.mjs';
import { templates } from './.ci/templates.mjs';

/** Noise from dependencies: annotations and cycles in zod, `this` in the decorator helper that tsc emits. */
const quiet = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'];

/** `desired-outcomes` for every element folder that has its class file. */
const elements = existsSync('dist/components')
  ? readdirSync('dist/components').filter((name) => existsSync(`dist/components/${name}/${name}.js`))
  : [];

/** `desired-outcomes` → `DesiredOutcomesElement`, the rule by which classes are named. */
const className = (name) => `${name.replace(/(^|-)(\w)/g, (_all, _dash, letter) => letter.toUpperCase())}Element`;

/** A file of `dist`, as an import names it. */
const from = (file) => JSON.stringify(`${process.cwd()}/dist/${file}`);

/**
 * What stands near each other in a bundle: gzip looks back 32 kB, and words, code lists and the schema share their codes, as
 * styles do their properties. It takes 1.7 kB of 64 off. An import alone adds nothing: what is not used is left out all the same.
 */
const near = [
  'pictures/index.js',
  'locales/en/elements.js',
  'locales/cy/elements.js',
  'vocabulary/outcome-words.js',
  'vocabulary/index.js',
  'schema/desired-outcomes.js',
  'styles/tokens.js',
  'styles/fields.js',
  'styles/section.js',
  'styles/person.js',
  ...elements.map((name) => `components/${name}/${name}.styles.js`).filter((file) => existsSync(`dist/${file}`)),
]
  .map((file) => `import ${from(file)};`)
  .join('\n');

/** The entries of the bundles: everything; every element, under its default tag, without Welsh and without pictures; the picker. */
const entries = {
  'picker-alone': () => `${near}
    import { DesiredOutcomesElement } from ${from('index.js')};
    import { cy } from ${from('locales/cy/elements.js')};
    import { pictures } from ${from('pictures/index.js')};
    DesiredOutcomesElement.define(undefined, { locales: [cy], pictures });`,
  everything: () => `${near}\nimport ${from('define.js')};`,
  'english-only': () => {
    // A record defines its sections with it.
    const names = elements.filter((name) => name === 'record' || !sections.includes(name)).map(className);
    return `${near}\nimport { ${names.join(', ')} } from ${from('index.js')};\n${names.map((name) => `${name}.define();`).join('\n')}`;
  },
};
const entry = {
  name: 'entry',
  resolveId: (id) => (Object.hasOwn(entries, id) ? id : null),
  load: (id) => (Object.hasOwn(entries, id) ? { code: entries[id](), moduleSideEffects: true } : null),
};

const internal = internalNames();

const bundle = (input, file, languages, first = []) => ({
  input,
  // The conditions are spelled out: with `development` lit would ship its development build.
  plugins: [
    entry,
    ...first,
    sameKeys,
    shownTexts(languages),
    templates,
    resolve({ browser: true, exportConditions: ['browser', 'production'] }),
  ],
  onLog(level, log, handler) {
    if (quiet.includes(log.code)) return;
    // A bundle that still imports something is not standalone, and rollup only warns.
    if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
    handler(level, log);
  },
  output: {
    file,
    format: 'es',
    sourcemap: true,
    inlineDynamicImports: true,
    banner: '/*! msp-forms, MIT. Holds lit (BSD-3-Clause) and Health Icons (MIT): see THIRD-PARTY-NOTICES.txt */',
    plugins: [
      terser({
        ecma: 2020,
        module: true,
        compress: { passes: 5, inline: 1, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
        mangle: { properties: { regex: internal, keep_quoted: true } },
        format: { comments: /^!/ },
      }),
    ],
  },
});

export default [
  bundle('everything', 'dist/msp-forms.js', ['en', 'cy']),
  bundle('english-only', 'dist/msp-forms.en.js', ['en']),
];

const CHECKLIST = 'capacity-advocacy';
const TIMELINE = 'review-timeline';
const CLOSURE = 'closure-feedback';
const words = new RegExp(
  `/((${CHECKLIST}|${TIMELINE}|${CLOSURE}|record)\\.[\\w-]+|(asks|refusal)\\.practitioner|rules(-\\w+)?\\.vocabulary)\\.js$`,
);
const ideas =
  /^(question\.(with|involved|helps|avoid|share|changed|agreed|achieved|going|worry|course|who|check|fb-[\w-]+)|face\.|told\.|comm-preference\.|review-status\.)/;

const ownCode = (name) => ({
  ...bundle(`${process.cwd()}/dist/components/${name}/${name}.js`, undefined, ['en']),
  external: (id, _importer, isResolved) => isResolved && !isOwn(name)(id),
});

/** What is only weighed (`.ci/size.mjs`): the picker with its words and pictures, and the own code of the others. */
export const measured = {
  'the picker alone': bundle('picker-alone', undefined, ['en', 'cy'], [without(words, ideas)]),
  'own code of the checklist': ownCode(CHECKLIST),
  'own code of the timeline': ownCode(TIMELINE),
  'own code of the closure': ownCode(CLOSURE),
  'own code of the record': ownCode('record'),
};
