import { expect } from 'chai';
import { drawn, host, worker } from '../support/host.mjs';
import {
  closure,
  document,
  element,
  feedbackAlone,
  form,
  joyce,
  LIBRARY,
  samReviews,
  timeline,
} from '../support/server.mjs';

/** What the two libraries inside keep for themselves, so that several copies of them can find each other. */
const NAMES_OF_OTHERS = [
  '__zod_globalConfig',
  '__zod_globalRegistry',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];
const own = () => Object.getOwnPropertyNames(window).sort();

describe('a host that looks what the library does behind its back', () => {
  let site;
  before(async () => {
    site = await host({
      '/': document({ head: LIBRARY, body: form(element({ value: joyce, required: true })) }),
      '/timeline': document({ head: LIBRARY, body: form(timeline({ ...samReviews, required: true })) }),
      '/closure': document({
        head: LIBRARY,
        body: form(closure({ ...feedbackAlone, 'read-aloud': true, 'easy-read': true })),
      }),
      '/without': document({ body: form(element({ value: joyce, required: true })) }),
    });
  });
  after(() => site.close());

  /** A page on which a worker has written, been refused, read on and gone back. */
  async function used(path = '/') {
    const visit = await site.visit('/without');
    const requests = [];
    visit.page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await visit.page.goto(site.address + path);
    if (path === '/without') return { ...visit, requests };
    await drawn(visit.page);
    await worker(visit.page).writes('I want to be asked');
    await visit.page.locator('msp-desired-outcomes').evaluate(async (el) => {
      el.value = { ...el.value, outcomes: [{ id: 'x', polarity: 'wanted' }] };
      el.reportValidity();
      el.lang = 'cy';
      await el.updateComplete;
    });
    await visit.page.waitForLoadState('networkidle');
    return { ...visit, requests };
  }

  it('sees two requests, for the page and for the library, and none later', async () => {
    const { requests, leave } = await used();
    expect(requests.filter((path) => path !== '/favicon.ico')).to.deep.equal(['/', '/dist/msp-forms.js']);
    await leave();
  });

  it('sees and hears nothing else of a timeline that is drawn, told, printed and hidden', async () => {
    const { page, complaints, leave } = await site.visit('/without');
    const requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${site.address}/timeline`);
    await drawn(page);
    await page.getByRole('button', { name: 'Nothing has changed' }).click();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.pdf({ format: 'A4' });
    await page.getByRole('button', { name: 'Hide screen' }).click();
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path !== '/favicon.ico')).to.deep.equal(['/timeline', '/dist/msp-forms.js']);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).to.deep.equal([
      0,
      0,
      '',
    ]);
    expect(complaints).to.deep.equal([]);
    await leave();
  });

  it('sees and hears nothing else of a person who answers alone, asks for help, prints and stops', async () => {
    const { page, complaints, leave } = await site.visit('/without');
    const requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${site.address}/closure`);
    await drawn(page);
    for (const name of ['Next', 'I want help with this', 'Next', 'Stop'])
      await page.getByRole('button', { name }).click();
    await page.pdf({ format: 'A4' });
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path !== '/favicon.ico')).to.deep.equal(['/closure', '/dist/msp-forms.js']);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).to.deep.equal([
      0,
      0,
      '',
    ]);
    expect(complaints).to.deep.equal([]);
    await leave();
  });

  it('finds nothing stored', async () => {
    const { page, leave } = await used();
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(stored).to.deep.equal({ local: 0, session: 0, cookies: '', databases: 0, caches: 0, workers: 0 });
    await leave();
  });

  it('finds no name of ours on the window, and its own things as they were', async () => {
    const [without, withUs] = [await used('/without'), await used()];
    const before = await without.page.evaluate(own);
    const added = (await withUs.page.evaluate(own)).filter(
      (name) => !before.includes(name) && !NAMES_OF_OTHERS.includes(name),
    );
    expect(added).to.deep.equal([]);
    const native = await withUs.page.evaluate(() =>
      [
        HTMLFormElement.prototype.checkValidity,
        HTMLFormElement.prototype.requestSubmit,
        EventTarget.prototype.addEventListener,
        Element.prototype.attachShadow,
        JSON.parse,
        fetch,
      ].every((method) => String(method).includes('[native code]')),
    );
    expect(native).to.equal(true);
    await without.leave();
    await withUs.leave();
  });

  it('hears nothing on the console', async () => {
    const { complaints, leave } = await used();
    expect(complaints).to.deep.equal([]);
    await leave();
  });
});
