import { expect } from 'chai';
import { host } from '../support/host.mjs';
import { document, element, form, LIBRARY } from '../support/server.mjs';

const EXIT = '/elsewhere';
const SAID = 'I can say no to him now';
const alone = (attributes) =>
  element({ name: 'closureFeedback', audience: 'person', only: 'feedback', ...attributes }, '', 'msp-closure-feedback');
const drawn = (page) =>
  page.locator('msp-closure-feedback').evaluate(async (el) => {
    await customElements.whenDefined(el.localName);
    await el.updateComplete;
  });
const page = (attributes) => document({ head: LIBRARY, body: form(alone(attributes)) });

describe('a person who leaves the page', () => {
  let site;
  before(async () => {
    site = await host({
      '/before': document({ body: '<h1>A page before</h1>' }),
      '/alone': page({ 'exit-href': EXIT, anonymous: true }),
      '/script': page({ 'exit-href': 'javascript:document.title="run"' }),
      [EXIT]: document({ body: '<h1>The weather</h1>' }),
    });
  });
  after(() => site.close());

  /** The page on which they have answered, and written. */
  async function answered(path = '/alone') {
    const visit = await site.visit('/before');
    const { page } = visit;
    await page.goto(site.address + path);
    await drawn(page);
    await page.evaluate(() => {
      window.seen = [];
      const el = document.querySelector('msp-closure-feedback');
      for (const type of ['input', 'change']) el.addEventListener(type, () => window.seen.push(type));
      el.addEventListener('msp-hide', () => window.seen.push(JSON.stringify(el.value)));
    });
    const next = () => page.getByRole('button', { name: 'Next', exact: true }).click();
    for (let n = 0; n < 10; n += 1) await next();
    await page.getByRole('textbox').fill(SAID);
    expect(await page.locator('msp-closure-feedback').evaluate((el) => JSON.stringify(el.value))).to.contain(SAID);
    return visit;
  }
  const WAYS = {
    'the button': (page) => page.getByRole('button', { name: 'Leave this page' }).click(),
    'Shift three times': async (page) => {
      for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift');
    },
  };

  for (const [name, leaves] of Object.entries(WAYS)) {
    it(`is at once elsewhere with ${name}, and no way back shows what was written`, async () => {
      const { page, leave } = await answered();
      const posts = site.posts.length;
      await leaves(page);
      await page.getByRole('heading', { name: 'The weather' }).waitFor();
      await page.goBack();
      expect(new URL(page.url()).pathname).to.equal('/before');
      await page.goForward();
      expect(new URL(page.url()).pathname).to.equal(EXIT);
      expect(await page.content()).not.to.contain(SAID);
      const stored = await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]);
      expect(stored).to.deep.equal([0, 0, '', 0, 0]);
      expect(site.posts.length, 'nothing is sent').to.equal(posts);
      await page.goto(`${site.address}/alone`);
      await drawn(page);
      expect(await page.locator('msp-closure-feedback').evaluate((el) => el.value)).to.equal(null);
      await leave();
    });
  }

  it('never runs a script that stands in place of an address, and hides the screen instead', async () => {
    const { page, leave } = await answered('/script');
    expect(await page.getByRole('button', { name: 'Leave this page' }).count()).to.equal(0);
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift');
    await page.getByRole('heading', { name: 'Page paused' }).waitFor();
    expect(await page.title()).to.equal('A host');
    await page.getByRole('button', { name: 'Show again' }).click();
    expect(await page.getByRole('textbox').inputValue()).to.equal(SAID);
    await leave();
  });
});
