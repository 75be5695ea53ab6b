import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { importDirections } from './.ci/lint/directions.mjs';
import { strictTemplates } from './.ci/lint/templates.mjs';

/** The library asks nothing of the network, keeps nothing and says nothing: the host decides all of that. */
const hostsOwn = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'eval', 'event'];
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];

const syntax = {
  dynamicImport: { selector: 'ImportExpression', message: 'Nothing is fetched later.' },
  zodConfig: {
    selector: 'MemberExpression[object.name="z"][property.name=/^(config|globalRegistry|locales)$/]',
    message: "It is shared by every zod on the page, the host's too: pass `error` to the schema or the parse.",
  },
  markup: {
    selector:
      ':matches(MemberExpression, PropertyDefinition)[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe)$/]',
    message: 'Markup comes from lit templates alone.',
  },
  markupBinding: {
    selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=\\s*"?$/]',
    message: 'Markup comes from lit templates alone.',
  },
  styleAttribute: {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: "A style attribute breaks `style-src 'self'`: use a class or `style.setProperty()`.",
  },
  newFunction: { selector: ':matches(NewExpression, CallExpression)[callee.name="Function"]', message: 'No eval.' },
  skipped: {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|context|suite)$/][property.name=/^(skip|only)$/], ' +
      'MemberExpression[object.type="ThisExpression"][property.name="skip"], ' +
      'CallExpression[callee.name=/^(xit|xdescribe|xcontext|fit|fdescribe|fcontext)$/]',
    message: 'Every test runs.',
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'storybook-static/', 'examples/*/data/', 'examples/**/vendor/'] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { rules: { eqeqeq: ['error', 'always', { null: 'ignore' }], 'prefer-const': 'error', 'no-var': 'error' } },
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    // Without it the wc rules do not see that a class is an element and find nothing.
    settings: { wc: { elementBaseClasses: ['LitElement', 'SectionElement'] } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-base-to-string': 'off', // what hosts send is anything, and is shown as it is
      // `import { type A } from 'x'` keeps an import of x in the compiled file.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { 'import-directions': importDirections, 'strict-templates': strictTemplates } } },
    rules: {
      'house/import-directions': 'error',
      'house/strict-templates': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'no-debugger': 'error',
      'no-restricted-globals': ['error', ...hostsOwn, ...storage],
      'no-restricted-properties': [
        'error',
        ...[...hostsOwn, ...storage].flatMap((property) => [
          { object: 'window', property },
          { object: 'globalThis', property },
        ]),
        { object: 'document', property: 'cookie' },
        { object: 'document', property: 'write' },
        { object: 'navigator', property: 'sendBeacon' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^zod(?!/mini$)', message: "Import 'zod/mini': zod itself is three times the size and evals." },
            {
              regex: '^lit(-html)?/(directives/(style-map|unsafe-.*|template-content)|static-html)',
              message: 'It breaks a strict Content Security Policy or lets text become markup.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        syntax.dynamicImport,
        syntax.zodConfig,
        syntax.markup,
        syntax.markupBinding,
        syntax.styleAttribute,
        syntax.newFunction,
      ],
    },
  },
  {
    // The one place that keeps something, in the browser's own storage, and only when the host asks for it.
    files: ['src/drafts/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...hostsOwn] },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' }, languageOptions: { globals: globals.node } },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    languageOptions: { globals: { ...globals.mocha, ...globals.node } },
    rules: {
      // Tests hand garbage about on purpose, and chai's assertions are expressions.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      'no-loss-of-precision': 'off',
      'no-self-assign': ['error', { props: false }], // `el.value = el.value` is what some hosts do
      // A plugin of chai types `equal()` as a promise, which it is not. `accessible()` is one and must be awaited.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['Equal'] }],
    },
  },
  {
    files: ['test/**/*.{ts,mjs,js}', 'examples/**/*.test.mjs'],
    rules: { 'no-restricted-syntax': ['error', syntax.skipped], 'no-unused-expressions': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  // Functions that Playwright runs in the page.
  {
    files: ['.ci/**/*.mjs', 'test/**/*.mjs', '.storybook/**/*.js', 'examples/**/*.test.mjs', 'examples/**/public/*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
  },
  ...storybook.configs['flat/recommended'],
);
