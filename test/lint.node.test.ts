import { expect } from 'chai';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The real configuration, without the rules that need types: these files do not exist.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The rules that fire on a text under a path. */
async function fired(path: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path });
  const errors = result!.messages.filter(({ severity }) => severity === 2);
  return [...new Set(errors.map(({ ruleId, message }) => ruleId ?? message))];
}

const directions = 'house/import-directions';

/** [importing file, what it says, what is wrong with it or nothing] */
const imports: [string, string, boolean][] = [
  ['src/vocabulary/a.ts', "import { b } from './b.js';", true],
  ['src/vocabulary/a.ts', "import { b } from '../schema/b.js';", false],
  ['src/vocabulary/a.ts', "import * as z from 'zod/mini';", false],
  ['src/schema/a.ts', "import * as z from 'zod/mini';", true],
  ['src/schema/a.ts', "import { b } from '../vocabulary/index.js';", true],
  ['src/schema/a.ts', "import { b } from '../rules/index.js';", false],
  ['src/schema/a.ts', "import type { b } from '../form/b.js';", false],
  ['src/rules/a.ts', "import { b } from '../schema/desired-outcomes.js';", true],
  ['src/rules/a.ts', "import { html } from 'lit';", false],
  ['src/rules/a.ts', "import { b } from '../measures/b.js';", false],
  ['src/measures/a.ts', "import { b } from '../rules/b.js';", true],
  ['src/exchange/a.ts', "import { b } from '../locales/en/index.js';", true],
  ['src/exchange/a.ts', "import { b } from '../locales/cy/index.js';", false],
  ['src/exchange/a.ts', "import { b } from '../measures/b.js';", false],
  ['src/locales/en/a.ts', "import type { B } from '../../schema/b.js';", true],
  ['src/locales/en/a.ts', "import { b } from '../../schema/b.js';", false],
  ['src/locales/en/a.ts', "import { b } from '../cy/index.js';", false],
  ['src/locales/cy/a.ts', "import type { B } from '../en/index.js';", true],
  ['src/styles/a.ts', "import { css } from 'lit';", true],
  ['src/styles/a.ts', "import { b } from '../form/b.js';", false],
  ['src/form/a.ts', "import { classMap } from 'lit/directives/class-map.js';", true],
  ['src/form/a.ts', "import type { B } from '../schema/b.js';", true],
  ['src/form/a.ts', "import { b } from '../schema/b.js';", false],
  ['src/form/a.ts', "export { b } from '../schema/b.js';", false],
  ['src/form/a.ts', "export * from '../rules/index.js';", false],
  ['src/form/a.ts', "import type { B } from '../pictures/b.js';", true],
  ['src/form/a.ts', "import { b } from '../pictures/b.js';", false],
  ['src/form/a.ts', "import { b } from '../components/shared/b.js';", false],
  ['src/form/a.ts', "import b from 'lit-html';", false],
  ['src/form/a.ts', "import b from '../../test/b.js';", false],
  ['src/components/shared/a.ts', "import { b } from '../../rules/index.js';", true],
  ['src/components/shared/a.ts', "import { b } from '../desired-outcomes/b.js';", false],
  ['src/components/desired-outcomes/a.ts', "import { b } from './b.js';", true],
  ['src/components/desired-outcomes/a.ts', "import { b } from '../shared/b.js';", true],
  ['src/components/desired-outcomes/a.ts', "import { b } from '../../schema/desired-outcomes.js';", true],
  ['src/components/desired-outcomes/a.ts', "import { b } from '../../schema/desired-outcomes-shape.js';", true],
  ['src/components/desired-outcomes/a.ts', "import { b } from '../../schema/issue.js';", true],
  ['src/components/desired-outcomes/a.ts', "import { b } from '../../schema/review-timeline.js';", false],
  ['src/components/desired-outcomes/a.ts', "import type { B } from '../../schema/review-timeline.js';", true],
  ['src/components/desired-outcomes/a.ts', "import { b } from '../../schema/index.js';", false],
  ['src/components/desired-outcomes/a.ts', "import { b } from '../review-timeline/review-timeline.js';", false],
  ['src/components/desired-outcomes/a.ts', "import type { B } from '../review-timeline/review-timeline.js';", false],
  ['src/components/desired-outcomes/a.ts', "import { b } from '../../measures/index.js';", false],
  ['src/components/desired-outcomes/a.ts', "import { b } from '../../locales/cy/index.js';", false],
  ['src/components/record/a.ts', "import { b } from '../review-timeline/review-timeline.js';", true],
  ['src/components/record/a.ts', "import { b } from '../../exchange/index.js';", true],
  ['src/components/record/a.ts', "import { b } from '../../measures/index.js';", false],
  ['src/components/board-report/a.ts', "import { b } from '../../measures/index.js';", true],
  ['src/drafts/a.ts', "import type { B } from '../form/b.js';", true],
  ['src/drafts/a.ts', "import { b } from '../form/b.js';", false],
  ['src/cli/a.ts', "import { b } from '../measures/index.js';", true],
  ['src/cli/a.ts', "import { readFileSync } from 'node:fs';", true],
  ['src/cli/a.ts', "import { b } from '../form/b.js';", false],
  ['src/index.ts', "export * from './schema/index.js';", true],
  ['src/index.ts', "import { cy } from './locales/cy/index.js';", false],
  ['src/index.ts', "import './define.js';", false],
  ['src/define.ts', "import { b } from './index.js';", true],
  ['src/define.ts', "import { cy } from './locales/cy/index.js';", true],
  ['src/define.ts', "import { b } from './cli/b.js';", false],
  ['src/rules/a.ts', "import { b } from '../index.js';", false],
  ['src/form/a.ts', "import '../define.js';", false],
  ['src/form/a.ts', "import { b } from '../cli/b.js';", false],
  ['src/elsewhere/a.ts', "import { b } from '../vocabulary/index.js';", false],
];

describe('the direction of imports', () => {
  for (const [path, text, allowed] of imports) {
    it(`${allowed ? 'allows' : 'refuses'} ${text} in ${path}`, async () => {
      const rules = (await fired(path, text)).filter((rule) => rule === directions);
      expect(rules).to.deep.equal(allowed ? [] : [directions]);
    });
  }
});

// In two halves: a search for switched-off tests must find none here.
const skip = `.${'skip'}(`;
const only = `.${'only'}(`;

/** [rule, file, text that breaks it, text that does not] */
const rules: [string, string, string, string][] = [
  ['no-restricted-imports', 'src/schema/a.ts', "import { z } from 'zod'; z;", "import * as z from 'zod/mini'; z;"],
  ['no-restricted-imports', 'src/schema/a.ts', "import { z } from 'zod/v4'; z;", "import * as z from 'zod/mini'; z;"],
  [
    'no-restricted-imports',
    'src/form/a.ts',
    "import { styleMap } from 'lit/directives/style-map.js'; styleMap;",
    "import { classMap } from 'lit/directives/class-map.js'; classMap;",
  ],
  [
    'no-restricted-imports',
    'src/form/a.ts',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML;",
    "import { html } from 'lit'; html;",
  ],
  ['no-restricted-syntax', 'src/schema/a.ts', 'z.config({});', 'z.object({});'],
  ['no-restricted-syntax', 'src/schema/a.ts', 'z.globalRegistry.clear();', 'z.registry();'],
  ['no-restricted-syntax', 'src/form/a.ts', "el.innerHTML = 'x';", "el.textContent = 'x';"],
  ['no-restricted-syntax', 'src/form/a.ts', "el.insertAdjacentHTML('beforeend', 'x');", "el.append('x');"],
  ['no-restricted-syntax', 'src/form/a.ts', 'html`<p .innerHTML=${x}></p>`;', 'html`<p>${x}</p>`;'],
  ['no-restricted-syntax', 'src/form/a.ts', "el.setAttribute('style', 'x');", "el.setAttribute('class', 'x');"],
  ['no-restricted-syntax', 'src/form/a.ts', "await import('./b.js');", "import { b } from './b.js'; b;"],
  ['no-restricted-syntax', 'src/form/a.ts', "new Function('x');", "new Map(['x']);"],
  ['house/strict-templates', 'src/form/a.ts', 'html`<p style="color: red"></p>`;', 'html`<p class="red"></p>`;'],
  ['house/strict-templates', 'src/form/a.ts', 'html`<p class="a"\n style=${x}></p>`;', 'html`<p>style = x</p>`;'],
  ['house/strict-templates', 'src/form/a.ts', 'html`<style>p {}</style>`;', 'css`p {}`;'],
  ['house/strict-templates', 'src/form/a.ts', 'html`<p onclick="x()"></p>`;', 'html`<button @click=${x}></button>`;'],
  ['no-console', 'src/form/a.ts', "console.log('x');", "log('x');"],
  ['no-restricted-globals', 'src/form/a.ts', "fetch('/x');", 'fetched();'],
  ['no-restricted-globals', 'src/form/a.ts', "localStorage.getItem('x');", "storage.getItem('x');"],
  ['no-restricted-properties', 'src/form/a.ts', "window.fetch('/x');", 'window.focus();'],
  ['no-restricted-properties', 'src/form/a.ts', "document.cookie = 'x';", "document.title = 'x';"],
  ['max-lines', 'src/form/a.ts', 'x();\n'.repeat(301), 'x();\n'.repeat(300)],
  ['no-restricted-syntax', 'test/form/a.test.ts', `it${skip}'x', () => {});`, "it('x', () => {});"],
  ['no-restricted-syntax', 'test/form/a.test.ts', `describe${only}'x', () => {});`, "describe('x', () => {});"],
  ['no-restricted-syntax', 'test/form/a.test.ts', `it('x', function () { this${skip}); });`, "it('x', () => {});"],
  ['no-restricted-syntax', 'test/form/a.test.ts', `${'x'}it('x', () => {});`, "it('x', () => {});"],
  ['no-restricted-syntax', 'test/pages/a.e2e.test.mjs', `it${only}'x', () => {});`, "it('x', () => {});"],
  [
    // Shows that the rules know SectionElement to be an element.
    'wc/no-constructor-attributes',
    'src/components/record/a.ts',
    "class A extends SectionElement { constructor() { super(); this.setAttribute('a', 'b'); } }",
    "class A extends SectionElement { a() { this.setAttribute('a', 'b'); } }",
  ],
  ['lit/no-legacy-template-syntax', 'src/form/a.ts', 'html`<p on-click=${x}></p>`;', 'html`<p @click=${x}></p>`;'],
  ['lit-a11y/alt-text', 'src/form/a.ts', "import { html } from 'lit'; html`<img src='a.png'>`;", 'html`<p></p>`;'],
];

describe('the other rules', () => {
  for (const [rule, path, wrong, right] of rules) {
    it(`${rule} refuses ${wrong.slice(0, 70)} in ${path}`, async () => {
      expect(await fired(path, wrong)).to.include(rule);
    });

    it(`${rule} allows ${right.slice(0, 70)} in ${path}`, async () => {
      expect(await fired(path, right)).not.to.include(rule);
    });
  }

  it('lets the one module that stores drafts store, and the command line print', async () => {
    expect(await fired('src/drafts/a.ts', "localStorage.getItem('x');")).not.to.include('no-restricted-globals');
    expect(await fired('src/drafts/a.ts', "fetch('/x');")).to.include('no-restricted-globals');
    expect(await fired('src/cli/a.ts', "console.log('x');")).not.to.include('no-console');
  });
});
