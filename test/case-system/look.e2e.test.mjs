import { expect } from 'chai';
import { open } from './pages.mjs';

const PATHS = [
  '',
  'enquiries/JSY-2026-0114',
  'enquiries/JSY-2026-0038',
  'enquiries/JSY-2026-0071',
  'enquiries/JSY-2026-0114/capacity-advocacy',
  'enquiries/JSY-2026-0038/capacity-advocacy',
  'enquiries/JSY-2026-0071/capacity-advocacy',
  'enquiries/JSY-2026-0114/review-timeline',
  'enquiries/JSY-2026-0038/review-timeline',
  'enquiries/JSY-2026-0071/review-timeline',
  'enquiries/JSY-2026-0114/closure-feedback',
  'enquiries/JSY-2026-0038/closure-feedback',
  'enquiries/JSY-2026-0071/closure-feedback',
  'reviews',
  'enquiries/JSY-2026-0114/record',
  'enquiries/JSY-2026-0071/record',
  'enquiries/JSY-2026-0114/history',
  'enquiries/JSY-2026-0114/capacity-advocacy/history',
  'enquiries/JSY-2026-0071/review-timeline/history',
  'enquiries/JSY-2026-0071/closure-feedback/history',
  'nowhere',
];
const LOOKS = {
  'a phone': { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  'a dark page': { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  // There the colours are the user's, and axe reads those of the style sheet.
  'forced colours': { viewport: { width: 640, height: 800 }, colorScheme: 'dark', forcedColors: 'active' },
};

describe('the pages of the case system in a browser', () => {
  let host;
  before(async function () {
    this.timeout(120_000);
    host = await open();
  });
  after(() => host.close());

  for (const [name, options] of Object.entries(LOOKS)) {
    it(`fit, run and are accessible on ${name}`, async function () {
      this.timeout(180_000); // each of the pages, in both languages
      const page = await host.newPage({ ...options });
      for (const path of PATHS.flatMap((each) => [each, `${each}?lang=cy`])) {
        await page.goto(host.address + path);
        if (path.startsWith('enquiries') && !path.includes('history')) {
          await page.waitForFunction(() => customElements.get('msp-desired-outcomes'));
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).to.be.at.most(
          options.viewport.width,
        );
        expect(await problemsFoundByAxe(page, options.forcedColors ? ['color-contrast'] : []), path).to.deep.equal([]);
      }
      await page.context().close();
    });
  }

  it('speak Welsh, the element too', async () => {
    const page = await host.newPage();
    await page.goto(`${host.address}enquiries/JSY-2026-0114`);
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    await page.getByRole('button', { name: 'Cadw a dod yn ôl' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).to.equal('cy');
    const heading = page.getByRole('heading', { name: /Joyce/, level: 2 });
    expect(await heading.innerText()).to.not.equal('What Joyce wants');
    expect(await page.getByText('What does Joyce want to happen?').filter({ visible: true }).count()).to.equal(0);
    expect(await page.getByRole('button', { name: 'Add something they want' }).count()).to.equal(0);
  });

  it('show what is recorded where no script runs, and a save there loses nothing', async () => {
    const page = await host.newPage({ javaScriptEnabled: false });
    await page.goto(`${host.address}enquiries/JSY-2026-0071`);
    expect(await page.getByText('‘I want to leave my boyfriend’').isVisible()).to.equal(true);
    await page.getByRole('button', { name: 'Save and come back' }).click();
    expect(await page.getByText('What was saved before is unchanged.').isVisible()).to.equal(true);
    expect(await page.getByText('‘I want to leave my boyfriend’').isVisible()).to.equal(true);
  });

  it('show the checklist where no script runs, too', async () => {
    const page = await host.newPage({ javaScriptEnabled: false });
    await page.goto(`${host.address}enquiries/JSY-2026-0071/capacity-advocacy`);
    expect(await page.getByText('‘No. It is my relationship’').isVisible()).to.equal(true);
    await page.getByRole('button', { name: 'Save and come back' }).click();
    expect(await page.getByText('What was saved before is unchanged.').isVisible()).to.equal(true);
    expect(await page.getByText('‘No. It is my relationship’').isVisible()).to.equal(true);
  });

  it('show the reviews where no script runs, too', async () => {
    const page = await host.newPage({ javaScriptEnabled: false });
    await page.goto(`${host.address}enquiries/JSY-2026-0071/review-timeline`);
    expect(await page.getByText('She took the decision herself.').first().isVisible()).to.equal(true);
    await page.getByRole('button', { name: 'Save and come back' }).click();
    expect(await page.getByText('What was saved before is unchanged.').isVisible()).to.equal(true);
  });

  it('show the end where no script runs, too', async () => {
    const page = await host.newPage({ javaScriptEnabled: false });
    await page.goto(`${host.address}enquiries/JSY-2026-0071/closure-feedback`);
    expect(await page.getByText('I left him, and I am safe').first().isVisible()).to.equal(true);
    await page.getByRole('button', { name: 'Save and come back' }).click();
    expect(await page.getByText('What was saved before is unchanged.').isVisible()).to.equal(true);
    await page.getByRole('button', { name: 'Open the page' }).click();
    expect(await page.getByText('Ask the person who gave you this page.').isVisible()).to.equal(true);
  });

  it('show it once where the script runs', async () => {
    const page = await host.newPage();
    await page.goto(`${host.address}enquiries/JSY-2026-0114`);
    await page.getByRole('heading', { name: 'What Joyce wants' }).waitFor();
    expect(await page.getByText('the page needs JavaScript').filter({ visible: true }).count()).to.equal(0);
    expect(await page.getByText('I don’t want anything to be done').filter({ visible: true }).count()).to.equal(1);
  });

  it('never meet an error or a stopped script', () => {
    expect(host.complaints).to.deep.equal([]);
  });
});

/** What axe finds, run outside the page's policy: its own script is not the page's. */
async function problemsFoundByAxe(page, unasked) {
  const { readFile } = await import('node:fs/promises');
  const { createRequire } = await import('node:module');
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (rules) => globalThis.axe.run(document, { resultTypes: ['violations'], rules }),
    Object.fromEntries(unasked.map((rule) => [rule, { enabled: false }])),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
