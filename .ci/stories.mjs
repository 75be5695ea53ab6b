// Every story is a test: Storybook is built, and each story has to render, play, be accessible, keep the console clean and fit
// into 320 px, in light and in dark colours. With arguments, only stories whose id holds one of them; `--no-build` takes what is built.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

const entries = Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries).filter(
  ({ id }) => wanted.length === 0 || wanted.some((part) => id.includes(part)),
);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
if (!entries.some(({ type }) => type === 'story')) throw new Error('There are no stories.');

/** Runs in the page before anything else: forgets what a story before has stored, and resolves `window.__outcome` with what Storybook says about the story. */
function listen() {
  localStorage.clear();
  sessionStorage.clear();
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

/** Runs in the page: what contrast lacks in the dark, where nothing else of a story is another. */
async function contrastInDark() {
  document.documentElement.style.colorScheme = 'dark';
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  if (getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)') return ['the page is not dark'];
  const root = document.querySelector('#storybook-root');
  const { violations, passes } = await globalThis.axe.run(root, { runOnly: ['color-contrast'] });
  if (violations.length + passes.length === 0 && root.innerText.trim() !== '') return ['no contrast was looked at'];
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.flat().join(' ')).join('; ')})`,
  );
}

/** @returns {Promise<Record<string, string[]>>} what is wrong with one story, by the colours in which it is */
async function problems(page, address, { id, title, type }) {
  const found = { light: [] };
  const failed = (error) => found.light.push(String(error.stack ?? error));
  const said = (message) => {
    if (message.type() === 'error') found.light.push(`console: ${message.text()}`);
  };
  page.on('pageerror', failed);
  page.on('console', said);
  try {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: 'light' });
    const view = type === 'docs' ? 'docs' : 'story';
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=${view}&globals=colours:light`);
    const late = new Promise((done) => setTimeout(done, limit, { failure: `not finished after ${limit / 1000} s` }));
    const { failure } = await Promise.race([page.evaluate(() => window.__outcome), late]);
    if (failure) found.light.unshift(failure);
    // A documentation page draws its stories after it says that it is rendered.
    if (type === 'docs') await page.waitForLoadState('networkidle');
    else {
      // Documentation pages are Storybook's own and come in one.
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.evaluate(axe);
      found.dark = await page.evaluate(contrastInDark);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    // The tables of an element's own page are Storybook's.
    if (over > 0 && (type === 'story' || title.startsWith('Guides/')))
      found.light.push(`at 320 px the page scrolls sideways, by ${over} px`);
  } catch (error) {
    found.light.unshift(String(error.stack ?? error));
  } finally {
    page.off('pageerror', failed);
    page.off('console', said);
  }
  return found;
}

const server = await serve(folder, { 'cache-control': 'max-age=3600' });
const browser = await launch();
let passed = 0;
let failed = 0;
const queue = [...entries];
/** One page for many stories, each in a document of its own: a new page would load Storybook from nothing every time. */
async function newPage() {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  const page = await context.newPage();
  await page.addInitScript(listen);
  return page;
}

async function work() {
  let page = await newPage();
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const found = Object.entries(await problems(page, server.address, entry));
    for (const [colours, wrong] of found) {
      const name = `${entry.title} › ${entry.name} (${colours})`;
      if (wrong.length === 0) {
        passed += 1;
        console.log(`  ✓ ${name}`);
      } else {
        failed += 1;
        console.log(`  ✗ ${name}\n${wrong.join('\n').replace(/^/gm, '      ')}`);
      }
    }
    if (found.every(([, wrong]) => wrong.length === 0)) continue;
    await page.context().close(); // what a story has broken, or still does, is not for the next one
    page = await newPage();
  }
}
await Promise.all([work(), work()]); // two at a time, for two cores
await browser.close();
await server.close();
report('stories', passed, failed);
process.exit(); // the timers of stories that were in time
