import { expect } from 'chai';
import { drawn, host, worker } from '../support/host.mjs';
import { differences, look, sideScroll, targets, texts } from '../support/look.mjs';
import { document, form, joyceRecord, LIBRARY, record } from '../support/server.mjs';

const RECORD = 'msp-record';
const PAGES = ['Check answers', 'History', 'Joyce’s copy', 'Case note', 'Practice at hand'];
const FRAME = `#frame { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important;
  width: 700px !important; display: block !important; }`;
/** What council intranets, old vendors and resets do to a page; the sections themselves meet more of it in a file of their own. */
const SHEETS = {
  'all set back': '* { all: unset; }',
  'small inherited type': `html, body, div, form, * { font: italic small-caps bold 9px/1 monospace; color: #ccc;
    letter-spacing: 4px; text-transform: uppercase; text-align: right; white-space: nowrap; list-style: square; }`,
  'headings, lists and quotes': `h1, h2, h3, h4 { font-size: 70px; color: lime; margin: 99px; }
    ul, ol, li { list-style: disc; padding: 60px; } blockquote { border: 20px solid blue; } a { color: lime; }`,
  'classes of other systems': '.task, .status, .sheet, .aside, .part, .notice { display: none; color: red; }',
  'what stands inside': 'msp-record * { display: none; }',
};
const words = 'W'.repeat(500);
const unbroken = {
  ...joyceRecord,
  desiredOutcomes: {
    ...joyceRecord.desiredOutcomes,
    outcomes: joyceRecord.desiredOutcomes.outcomes.map((outcome) => ({ ...outcome, words })),
  },
};
const missing = {
  ...joyceRecord,
  desiredOutcomes: { schemaVersion: '1.0', conversations: [], outcomes: [{ id: 'o1' }] },
};
const STATES = {
  empty: record({}),
  saved: record({ value: joyceRecord, required: true }),
  wrong: record({ 'unsaved-value': missing, required: true }),
  readonly: record({ value: joyceRecord, readonly: true }),
  disabled: record({ value: joyceRecord, disabled: true }),
  welsh: record({ value: joyceRecord, lang: 'cy' }),
  person: record({ value: joyceRecord, audience: 'person', 'easy-read': true }),
  unbroken: record({ value: unbroken }),
  'right-to-left': `<div dir="rtl">${record({ value: joyceRecord })}</div>`,
};
const LIGHT = { color: 'rgb(22, 24, 27)', backgroundColor: 'rgb(255, 255, 255)' };
const DARK = { color: 'rgb(240, 242, 244)', backgroundColor: 'rgb(22, 24, 27)' };

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
/** The pages of the record, each opened from the list; first the list itself. */
async function* everyPage(page) {
  yield 'the list';
  for (const name of PAGES) {
    await press(page, name);
    await drawn(page, RECORD);
    yield name;
    await press(page, 'Back to the record');
    await drawn(page, RECORD);
  }
}

describe('how a whole record looks', () => {
  let site;
  before(async () => {
    const page = (body, head = '') => document({ head: LIBRARY + head, body: form(body) });
    const sheets = Object.entries({
      plain: '',
      own: `${RECORD} { --msp-accent-color: #f00; --msp-font-size: 30px }`,
      ...SHEETS,
    });
    site = await host({
      ...Object.fromEntries(Object.entries(STATES).map(([name, body]) => [`/${name}`, page(body)])),
      ...Object.fromEntries(
        sheets.map(([name, css]) => [
          `/sheet/${encodeURIComponent(name)}`,
          document({
            head: `${LIBRARY}<style>${FRAME}${css}</style>`,
            body: `<div id="frame">${form(STATES.saved)}</div>`,
          }),
        ]),
      ),
      '/dark': page(STATES.saved, '<style>:root { color-scheme: dark }</style>'),
    });
  });
  after(() => site.close());

  async function open(path, options = {}, media) {
    const { page, leave } = await site.visit(path, options);
    if (media) await page.emulateMedia(media);
    await drawn(page, RECORD);
    return { page, leave };
  }
  /** The record with errors shown, then each of its pages. */
  async function seen(sheet) {
    const { page, leave } = await open(`/sheet/${encodeURIComponent(sheet)}`, {
      viewport: { width: 1000, height: 900 },
    });
    const all = [];
    for await (const _ of everyPage(page)) {
      await page.locator(RECORD).evaluate((el) => el.shadowRoot.activeElement?.blur());
      all.push(...(await look(page, RECORD)));
    }
    await leave();
    return all;
  }

  it('is the same whatever the style sheet of the host does, but for its tokens', async function () {
    this.timeout(180_000);
    const wanted = await seen('plain');
    expect(wanted.length).to.be.greaterThan(100);
    expect(differences(wanted, await seen('own'), Infinity).join())
      .to.contain('fontSize')
      .and.to.contain('color');
    for (const sheet of Object.keys(SHEETS)) expect(differences(wanted, await seen(sheet)), sheet).to.deep.equal([]);
  });

  for (const name of Object.keys(STATES))
    it(`is finished without any CSS of the host at 320, 600 and 1000 pixels: ${name}`, async () => {
      for (const width of [320, 600, 1000]) {
        const { page, leave } = await open(`/${name}`, { viewport: { width, height: 900 } });
        if (name === 'wrong') {
          await worker(page).completes();
          await worker(page).seesSummary();
        }
        for await (const at of name === 'saved' ? everyPage(page) : ['the list']) {
          expect(await sideScroll(page), `${at} at ${width}`).to.equal(0);
          const small = (await texts(page, RECORD)).filter(({ size }) => size < 14);
          expect(small, `${at} at ${width}`).to.deep.equal([]);
          const missed = (await targets(page, RECORD)).filter((target) => target.height < 44 || target.width < 44);
          expect(missed, `${at} at ${width}`).to.deep.equal([]);
        }
        await leave();
      }
    });

  it('can be read at 400 per cent zoom, which is 320 pixels of a 1280 pixel screen, and with text of twice the size', async () => {
    const zoomed = await open('/saved', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    for await (const at of everyPage(zoomed.page)) expect(await sideScroll(zoomed.page), at).to.equal(0);
    await zoomed.leave();
    const { page, leave } = await open('/saved', { viewport: { width: 1000, height: 900 } });
    await page.locator('html').evaluate((html) => (html.style.fontSize = '32px'));
    const sizes = await texts(page, RECORD);
    expect(Math.min(...sizes.map(({ size }) => size))).to.be.at.least(28);
    expect(await sideScroll(page)).to.equal(0);
    await leave();
  });

  it('is dark where the host’s page is, and there alone', async () => {
    for (const [path, colorScheme, wanted] of [
      ['/saved', 'dark', LIGHT],
      ['/dark', 'light', DARK],
    ]) {
      const { page, leave } = await open(path, { colorScheme });
      const found = await page.locator(RECORD).evaluate((el) => {
        const layers = [el.shadowRoot.querySelector('section'), el].map((layer) => getComputedStyle(layer));
        const opaque = layers.find(({ backgroundColor }) => backgroundColor !== 'rgba(0, 0, 0, 0)');
        return { color: layers[0].color, backgroundColor: opaque?.backgroundColor };
      });
      expect(found).to.deep.equal(wanted);
      await leave();
    }
  });

  it('shows where the keyboard is, in forced colours, too, and moves nothing where motion is to be reduced', async () => {
    for (const [media, colour] of [
      [{ reducedMotion: 'reduce' }, 'rgb(255, 221, 0)'],
      [{ forcedColors: 'active' }, undefined],
    ]) {
      const { page, leave } = await open('/saved', {}, media);
      let rings = 0;
      for (let i = 0; i < 20; i += 1) {
        await page.keyboard.press('Tab');
        const ring = await page.evaluate(() => {
          const inner = document.activeElement?.shadowRoot?.activeElement;
          const style = inner && getComputedStyle(inner);
          return style && { style: style.outlineStyle, width: style.outlineWidth, colour: style.outlineColor };
        });
        if (!ring) continue;
        rings += 1;
        expect(ring).to.deep.include({ style: 'solid', width: '3px', ...(colour && { colour }) });
      }
      expect(rings).to.be.greaterThan(8);
      const moving = await page
        .locator(RECORD)
        .evaluate(
          (el) =>
            Array.from(el.shadowRoot.querySelectorAll('*')).filter(
              (inner) => !/^0s(, 0s)*$/.test(getComputedStyle(inner).transitionDuration),
            ).length,
        );
      if (media.reducedMotion) expect(moving).to.equal(0);
      await leave();
    }
  });

  it('keeps the border of each card of a task when colours are forced', async () => {
    const { page, leave } = await open('/saved', {}, { forcedColors: 'active' });
    const tasks = (await look(page, RECORD)).filter(({ what }) => what.startsWith('li.task'));
    expect(tasks).to.have.length(4);
    await leave();
  });

  it('prints the copy alone from its page: none of the host’s page, no button, no choice', async () => {
    const { page, leave } = await open('/saved');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('afterbegin', '<p>The host’s menu</p>');
      window.print = () => undefined;
    });
    await press(page, 'Joyce’s copy');
    await press(page, 'Print');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('The host’s menu').isVisible()).to.equal(false);
    expect(await page.getByRole('button').filter({ visible: true }).count()).to.equal(0);
    expect(await page.getByRole('radio').filter({ visible: true }).count()).to.equal(0);
    expect(await page.getByRole('heading', { name: 'What I want, and what we agreed' }).isVisible()).to.equal(true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.getByText('The host’s menu').isVisible(), 'the page is as it was').to.equal(true);
    await leave();
  });

  it('prints each of its pages on A4', async () => {
    const { page, leave } = await open('/saved');
    for await (const at of everyPage(page)) {
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString(), at).to.equal('%PDF-');
      expect(pdf.length, at).to.be.greaterThan(1000);
    }
    await leave();
  });
});
