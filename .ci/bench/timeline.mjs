// The timeline with few and with very many reviews, beside plain HTML that shows the same reviews in full: what mounting costs, and
// what a character costs that is typed. In a browser; the main thread's own CPU time, which holds on a busy machine.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { launch } from '../browser.mjs';
import { root } from '../tool.mjs';

const outcomes = ['I want to stay at home', 'I want it to stop'].map((words, i) => ({
  id: `o${i}`,
  polarity: 'wanted',
  words,
  source: 'person',
}));
const STATUSES = ['on-track', 'action-needed', 'stuck', 'worse', 'met-so-far', 'no-longer-wanted', 'not-discussed'];

/** So many reviews, a day apart. */
function reviews(count) {
  const day = (i) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, i) => ({
    id: `r${i}`,
    date: day(i),
    participation: 'in-person',
    changed: { words: `He has visited twice this week, number ${i}.` },
    agreed: { words: 'We go on as before, and talk again.' },
    achieved: { words: 'She says that she sleeps better.' },
    progress: outcomes.map(({ id }, k) => ({ outcomeId: id, status: STATUSES[(i + k) % 5] })),
    actions: [{ id: `t${i}`, what: 'Ring her', who: 'Social worker', byWhen: day(i + 7), status: 'done' }],
    riskPerson: 'It is better than it was.',
    nextReviewOn: day(i + 1),
  }));
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const attribute = (value) => escape(JSON.stringify(value));

/** One review as a form of plain HTML, with all that the element asks when it is open. */
function plain({ date, changed, agreed, achieved, progress, actions, riskPerson }, i) {
  const area = (name, text) =>
    `<div class="q"><label for="${name}${i}">${name}</label><textarea id="${name}${i}">${text}</textarea></div>`;
  const line = (name, text) =>
    `<div class="q"><label for="${name}${i}">${name}</label><input type="text" id="${name}${i}" value="${escape(text)}"></div>`;
  const radios = (name, all, chosen) =>
    `<fieldset><legend>${name}</legend>${all
      .map((one) => `<label><input type="radio" name="${name}${i}" ${one === chosen ? 'checked' : ''}>${one}</label>`)
      .join('')}</fieldset>`;
  const [action] = actions;
  return `<li>${line('date', date)}${radios('part', ['there', 'elsewhere', 'spoken for', 'not there'], 'there')}
${area('changed', changed.words)}${area('agreed', agreed.words)}${area('achieved', achieved.words)}
${progress.map(({ outcomeId, status }) => radios(outcomeId, STATUSES, status)).join('')}
${line('what', action.what)}${line('who', action.who)}${line('by', action.byWhen)}
${radios('state', ['not started', 'in progress', 'done', 'cancelled'], 'done')}
${area('risk', riskPerson)}${area('worker', '')}${area('support', '')}
${radios('next', ['1 week', '2 weeks', '4 weeks', 'another day'], '1 week')}</li>`;
}

const page = (body, script = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${script}<body>${body}`;
const pages = (count) => ({
  plain: page(`<form><ol>${reviews(count).map(plain).join('')}</ol></form>`),
  ours: page(
    `<form><msp-review-timeline name="t" value="${attribute({ schemaVersion: '1.0', reviews: reviews(count) })}" outcomes="${attribute(outcomes)}"></msp-review-timeline></form>`,
    '<script type="module" src="/msp-forms.js"></script>',
  ),
});

/** CPU seconds of the main thread so far. */
async function cpu(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

const OPEN = {
  plain: (tab) => tab.locator('#changed0').focus(),
  ours: async (tab) => {
    await tab.getByRole('button', { name: 'Add a review' }).click();
    await tab.getByLabel('What has changed since last time?').focus();
  },
  // One that is open in the midst of those that are drawn.
  among: async (tab) => {
    const cards = tab.locator('[data-list="reviews"] > ul > li');
    await cards
      .nth(Math.floor((await cards.count()) / 2))
      .getByRole('button', { name: /^Change/ })
      .click();
    await tab.getByLabel('What has changed since last time?').focus();
  },
};

async function measure(browser, address, open, keys) {
  const tab = await browser.newPage();
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const begin = await cpu(session);
  await tab.goto(address);
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  const mounted = await cpu(session);
  const controls = await tab.locator('textarea').count();
  await OPEN[open](tab);
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
 * @param {{ counts?: readonly number[], keys?: number }} [effort] how many reviews, how many characters
 * @returns {Promise<{ count: number, plain: object, ours: object, among: object }[]>} milliseconds of CPU; `among`: in a review that is recorded
 */
export async function compareTimelines({ counts = [10, 1000], keys = 20 } = {}) {
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
      await measure(browser, address, name, 1);
      figures[name] = await measure(browser, address, name, keys);
      if (name === 'ours') figures.among = await measure(browser, address, 'among', keys);
    }
    results.push({ count, ...figures });
  }
  await browser.close();
  server.close();
  return results;
}
