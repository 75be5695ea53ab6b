// Every story is a test: Storybook is built, and each story has to render, play, be accessible, keep the console clean and fit
// into 320 px, in light and in dark colours. With arguments, only stories whose id holds one of them; `--no-build` takes what is built.
import { existsSync, readFileSync } from 'node:fs';
import { launch } from './browser.mjs';
import { report } from './report.mjs';
import { serve } from './serve.mjs';
import { tool } from './tool.mjs';

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const folder = 'storybook-static';
const limit = 30_000; // ms for one story

if (!existsSync('dist/custom-elements.json')) throw new Error('There is no dist. Run `npm run build` first.');
if (!args.includes('--no-build')) {
  process.env.STORYBOOK_DISABLE_TELEMETRY = '1';
  await tool('storybook', ['build', '-o', folder, '--disable-telemetry', '--quiet']);
}

const entries = Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries)
  .filter(({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part)))
  // Contrast depends on the colours; documentation pages are Storybook's own and come in one.
  .flatMap((entry) =>
    (entry.type === 'docs' ? ['light'] : ['light', 'dark']).map((colours) => ({ ...entry, colours })),
  );
if (!entries.some(({ type }) => type === 'story')) throw new Error('There are no stories.');

/** Runs in the page before anything else: resolves `window.__outcome` with what Storybook says about the story. */
function listen() {
  let channel;
  window.__outcome = new Promise((resolve) => {
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        channel = value;
        const fail = (error) =>
          resolve({ failure: String(error?.stack ?? error?.message ?? error?.description ?? error) });
        for (const event of ['storyThrewException', 'playFunctionThrewException', 'storyErrored', 'storyMissing']) {
          channel.on(event, fail);
        }
        channel.on('docsRendered', () => resolve({}));
        channel.on('storyFinished', ({ status, reporters }) => {
          const violations = reporters
            .filter((each) => each.status === 'failed')
            .flatMap((each) => each.result?.violations ?? [{ id: each.type, help: 'failed', nodes: [] }])
            .map(
              ({ id, help, nodes }) =>
                `${id}: ${help} (${nodes.map((node) => node.target.flat().join(' ')).join('; ')})`,
            );
          if (status === 'success') resolve({});
          else resolve({ failure: violations.join('\n') || 'the story ended with an error' });
        });
      },
    });
  });
}

/** @returns {Promise<string[]>} what is wrong with one story */
async function problems(browser, address, { id, title, type, colours }) {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', colorScheme: colours });
  const page = await context.newPage();
  const found = [];
  page.on('pageerror', (error) => found.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`);
  });
  try {
    await page.addInitScript(listen);
    const view = type === 'docs' ? 'docs' : 'story';
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=${view}&globals=colours:${colours}`);
    const late = new Promise((done) => setTimeout(done, limit, { failure: `not finished after ${limit / 1000} s` }));
    const { failure } = await Promise.race([page.evaluate(() => window.__outcome), late]);
    if (failure) found.unshift(failure);
    // A documentation page draws its stories after it says that it is rendered.
    if (type === 'docs') await page.waitForLoadState('networkidle');
    await page.setViewportSize({ width: 320, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    // The tables of an element's own page are Storybook's.
    if (over > 0 && (type === 'story' || title.startsWith('Guides/')))
      found.push(`at 320 px the page scrolls sideways, by ${over} px`);
  } catch (error) {
    found.unshift(String(error.stack ?? error));
  } finally {
    await context.close();
  }
  return found;
}

const server = await serve(folder);
const browser = await launch();
let passed = 0;
let failed = 0;
const queue = [...entries];
async function work() {
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const found = await problems(browser, server.address, entry);
    const name = `${entry.title} › ${entry.name} (${entry.colours})`;
    if (found.length === 0) {
      passed += 1;
      console.log(`  ✓ ${name}`);
    } else {
      failed += 1;
      console.log(`  ✗ ${name}\n${found.join('\n').replace(/^/gm, '      ')}`);
    }
  }
}
await Promise.all([work(), work()]); // two at a time, for two cores
await browser.close();
await server.close();
report('stories', passed, failed);
process.exit(); // the timers of stories that were in time
