import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../.ci/browser.mjs';
import { start } from '../../examples/case-system/start.js';

const WORKERS = {
  duty: { id: 'duty-social-worker', role: 'social-worker', name: 'Duty social worker' },
  senior: { id: 'senior-practitioner', role: 'senior-practitioner', name: 'Senior practitioner' },
};

// A browser writes this for every page whose status is an error, and a refusal is such a page by design.
const OF_THE_STATUS = /^Failed to load resource: the server responded with a status of (409|422|404|413)/;

/** The case system with a data folder of its own, and a browser to look at it. */
export async function open() {
  const folder = await mkdtemp(join(tmpdir(), 'case-system-'));
  const userOf = ({ headers }) => WORKERS[headers['x-worker']] ?? WORKERS.duty;
  const system = await start({ folder, port: 0, app: { userOf } });
  const browser = await launch();
  const complaints = [];
  return {
    address: system.address,
    /** Everything that the pages wrote to the console or that their policy stopped. */
    complaints,
    /** A page in a browser of its own, as after closing the one before. */
    async newPage({ worker = 'duty', ...options } = {}) {
      const context = await browser.newContext({ extraHTTPHeaders: { 'x-worker': worker }, ...options });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !OF_THE_STATUS.test(message.text()))
          complaints.push(message.text());
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`stopped: ${event.violatedDirective} ${event.sample}`),
        );
      });
      return page;
    },
    async close() {
      await browser.close();
      await system.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Opens an enquiry from the list, as a worker does. */
export async function openEnquiry(page, address, name) {
  await page.goto(address);
  await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Opens the checklist of an enquiry, as a worker does. */
export async function openChecklist(page, address, name) {
  await openEnquiry(page, address, name);
  await page.getByRole('link', { name: 'Taking part and deciding' }).click();
  await page.getByRole('heading', { level: 2, name: 'Taking part and deciding' }).waitFor();
}

/** Opens the timeline of an enquiry, as a worker does. */
export async function openTimeline(page, address, name) {
  await openEnquiry(page, address, name);
  await page.getByRole('link', { name: 'How it is going' }).click();
  await page.getByRole('heading', { level: 2, name: 'How it is going' }).waitFor();
}

/** Opens the end of an enquiry, as a worker does. */
export async function openClosure(page, address, name) {
  await openEnquiry(page, address, name);
  await page.getByRole('link', { name: 'How it ended and what they think' }).click();
  await page.getByRole('heading', { level: 2, name: `How it ended, and what ${name} thinks` }).waitFor();
}

/** The card that holds these words. */
export const cardWith = (page, words) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByText(words).filter({ visible: true }) })
    .first();

/** Writes down something the person wants, in their words. */
export async function addWish(page, name, words) {
  await page.getByRole('button', { name: 'Add something they want' }).click();
  await page.getByLabel(`What does ${name} want to happen?`).fill(words);
}

/** Says that the words of a saved outcome have changed: why, when, and that the person agreed. */
export async function changeWords(page, name, from, to) {
  await page.getByRole('button', { name: new RegExp(`^Change .*${from}`) }).click();
  await page.getByLabel('The words have changed').check();
  await page.getByLabel(`What does ${name} say now?`).fill(to);
  await page.getByRole('group', { name: 'Why has it changed?' }).getByLabel('more confident').check();
  await page
    .getByRole('group', { name: 'When did it change?' })
    .getByLabel(/^Today/)
    .check();
  await page.getByRole('group', { name: 'Who agreed to this?' }).getByLabel(name, { exact: true }).check();
  await page.getByRole('button', { name: 'Keep this change' }).click();
}

/** Opens the history on the card that holds these words. @returns {Promise<string>} the card as it reads then */
export async function readHistory(page, words) {
  const card = cardWith(page, words);
  await card.getByText('History', { exact: true }).click();
  return (await card.innerText()).replace(/\s+/g, ' ');
}

/** Presses "Save and come back". */
export async function save(page) {
  await page.getByRole('button', { name: 'Save and come back' }).click();
}
