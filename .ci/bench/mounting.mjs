// An element with few and with very many entries, beside plain HTML that shows the same entries in full: what mounting costs, and
// what a character costs that is typed. In a browser; the main thread's own CPU time, which holds on a busy machine.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { launch } from '../browser.mjs';
import { root } from '../tool.mjs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
export const attribute = (value) => escape(JSON.stringify(value));

/** Questions of the plain form of one entry. */
export const areaOf = (i) => (name, text) =>
  `<div class="q"><label for="${name}${i}">${name}</label><textarea id="${name}${i}">${text}</textarea></div>`;
export const lineOf = (i) => (name, text) =>
  `<div class="q"><label for="${name}${i}">${name}</label><input type="text" id="${name}${i}" value="${escape(text)}"></div>`;
export const radiosOf = (i) => (name, all, chosen) =>
  `<fieldset><legend>${name}</legend>${all
    .map((one) => `<label><input type="radio" name="${name}${i}" ${one === chosen ? 'checked' : ''}>${one}</label>`)
    .join('')}</fieldset>`;

export const page = (body, script = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${script}<body>${body}`;

/** CPU seconds of the main thread so far. */
async function cpu(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

async function measure(browser, address, open, keys) {
  const tab = await browser.newPage();
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const begin = await cpu(session);
  await tab.goto(address);
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  const mounted = await cpu(session);
  const controls = await tab.locator('textarea').count();
  await open(tab);
  await tab.keyboard.type('ab');
  const before = await cpu(session);
  for (let i = 0; i < keys; i += 1) {
    await tab.keyboard.press('x');
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }
  const after = await cpu(session);
  await tab.close();
  return { mount: (mounted - begin) * 1000, key: ((after - before) * 1000) / keys, controls };
}

/**
 * @param {{ pages: (count: number) => object, open: Record<string, (tab: object) => Promise<void>> }} element its pages, by
 *   name, with so many entries, and how a box is opened in which is typed: `among` in an entry that is recorded
 * @param {{ counts?: readonly number[], keys?: number }} [effort] how many entries, how many characters
 * @returns {Promise<{ count: number, plain: object, ours: object, among: object }[]>} milliseconds of CPU
 */
export async function compareMounting({ pages, open }, { counts = [10, 1000], keys = 20 } = {}) {
  const script = readFileSync(join(root, 'dist/msp-forms.js'));
  let shown = {};
  const server = createServer((request, response) => {
    const isScript = request.url === '/msp-forms.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : (shown[request.url.slice(1)] ?? page('')));
  }).listen(0);
  const browser = await launch();
  const results = [];
  for (const count of counts) {
    shown = pages(count);
    const figures = {};
    for (const name of ['plain', 'ours']) {
      const address = `http://127.0.0.1:${server.address().port}/${name}`;
      // The first visit fills the caches of code and fonts for both.
      await measure(browser, address, open[name], 1);
      figures[name] = await measure(browser, address, open[name], keys);
      if (name === 'ours') figures.among = await measure(browser, address, open.among, keys);
    }
    results.push({ count, ...figures });
  }
  await browser.close();
  server.close();
  return results;
}
