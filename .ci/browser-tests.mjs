// Runs the tests in a page, with coverage. `--no-coverage` leaves that out; other arguments are test files or patterns. Such
// files get a page each; all of them share pages, in a suite each.
import { defaultReporter, startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.js';
import { browserPages } from './suites.mjs';
import { countingReporter } from './wtr-reporter.mjs';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const pages = files.length > 0 ? [] : browserPages();

/** Where the runner asks for the first file of a page, it gets a module that loads all of them. */
const onePage = {
  name: 'one-page',
  serve({ path, URL }) {
    const page = URL.searchParams.has('wtr-session-id') && pages.find(([first]) => path === `/${first}`);
    if (!page) return undefined;
    const body = `import { loadTogether } from '/test/support/one-page.ts';
      await loadTogether(${JSON.stringify(page.map((file) => `/${file}`))});`;
    return { body, type: 'js' };
  },
};

const runner = await startTestRunner({
  // Given whole, because what a configuration file says would win over what is given here.
  config: {
    ...config,
    staticLogging: true,
    coverage: !args.includes('--no-coverage'),
    files: files.length > 0 ? files : pages.map(([first]) => first),
    plugins: [onePage, ...config.plugins],
    reporters: [defaultReporter({ reportTestProgress: false }), countingReporter(pages)],
  },
  readFileConfig: false,
  readCliArgs: false,
  autoExitProcess: false,
});
const passed = await new Promise((done) => runner.on('stopped', done));
if (!passed) process.exitCode = 1;
