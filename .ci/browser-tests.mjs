// Runs the tests in a page, with coverage. `--no-coverage` leaves that out; other arguments are test files or patterns.
import { startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.js';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const runner = await startTestRunner({
  // Given whole, because what a configuration file says would win over what is given here.
  config: {
    ...config,
    staticLogging: true,
    coverage: !args.includes('--no-coverage'),
    files: files.length > 0 ? files : config.files,
  },
  readFileConfig: false,
  readCliArgs: false,
  autoExitProcess: false,
});
const passed = await new Promise((done) => runner.on('stopped', done));
if (!passed) process.exitCode = 1;
