// Tests in a page: `npx wtr --files test/form/x.test.ts` for one file, `node .ci/browser-tests.mjs` for all with coverage.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserArgs, findChromium } from './.ci/browser.mjs';
import { browserTests, coveredSources } from './.ci/suites.mjs';
import { countingReporter } from './.ci/wtr-reporter.mjs';

/** `executeServerCommand('aria-snapshot', { selector })`: the accessibility tree as text, which Playwright still offers. */
const ariaSnapshot = {
  name: 'aria-snapshot',
  executeCommand({ command, payload, session }) {
    if (command !== 'aria-snapshot') return undefined;
    return session.browser.getPage(session.id).locator(payload.selector).ariaSnapshot();
  },
};

/** `/__sources.js` exports the address of every module of src, so that coverage counts what no test imports. */
const sources = {
  name: 'sources',
  serve({ path }) {
    if (path !== '/__sources.js') return undefined;
    return { body: `export default ${JSON.stringify(coveredSources().map((file) => `/${file}`))};`, type: 'js' };
  },
};

/**
 * A failed comparison carries both values, and the runner sends them with structuredClone, which throws for elements,
 * functions and modules: the page then hangs until the time limit and says nothing. Sent as text they cannot, and are
 * shown as a difference by line.
 */
const comparable = {
  name: 'comparable',
  transform({ path, body }) {
    if (path !== '/__web-dev-server__web-socket.js') return undefined;
    if (!body.includes('structuredClone(obj)')) throw new Error('The dev server sends its messages another way now.');
    const text = `(value) => {
      if (typeof value === 'string') return value;
      try {
        return JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? part + 'n' : part), 2) ?? String(value);
      } catch {
        return String(value);
      }
    }`;
    const plain = `(message) => JSON.parse(JSON.stringify(message, (key, value) =>
      (key === 'actual' || key === 'expected') && value !== undefined ? (${text})(value) : value))`;
    return body.replace('structuredClone(obj)', `(${plain})(obj)`);
  },
};

export default {
  files: browserTests,
  nodeResolve: { exportConditions: ['browser', 'development'] },
  // Lit says once a page that it is the development build.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  // A journey by keyboard takes 15 s and more on a busy machine, and one that is ended by time still presses keys in its page.
  testFramework: { config: { timeout: 60_000 } },
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await findChromium(), args: browserArgs },
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' }),
    }),
  ],
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: './tsconfig.json' }), // tsconfig: for the decorators
    ariaSnapshot,
    comparable,
    sources,
  ],
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en-GB"><head><meta charset="utf-8"><title>Test</title></head>
    <body><script type="module" src="${framework}"></script></body></html>`,
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter()],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/cli/**'],
    reportDir: 'coverage',
    reporters: ['lcovonly'],
  },
};
