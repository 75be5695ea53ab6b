import { expect } from 'chai';
import { drawn, host, worker } from '../support/host.mjs';
import { ANY, look } from '../support/look.mjs';
import {
  checklist,
  closure,
  document,
  element,
  feedbackAlone,
  form,
  joyce,
  joyceChecklist,
  joyceClosure,
  LIBRARY,
  samReviews,
  timeline,
} from '../support/server.mjs';

const changed = {
  ...joyce,
  outcomes: [
    {
      ...joyce.outcomes[0],
      words: 'I want him to visit on Sundays',
      change: { reasons: ['more-confident'], date: '2024-06-03', agreedBy: 'person' },
      history: [{ ...joyce.outcomes[0], id: undefined }],
    },
    {
      ...joyce.outcomes[1],
      status: 'withdrawn',
      change: { reasons: ['other'], date: '2024-06-03', agreedBy: 'person' },
    },
  ],
};

/** More than are shown as cards, the last ones withdrawn and long. */
const many = Array.from({ length: 14 }, (_, i) => ({
  ...changed.outcomes[i < 12 ? 0 : 1],
  id: `o${i}`,
  words: `I want him to visit on day ${i + 1}${i < 12 ? '' : ' and the next'.repeat(60)}`,
}));

/** Runs in the page: what of the shadow root can be seen, by selector. */
const shown = (page, selector) =>
  page.locator(ANY).evaluate(
    (el, wanted) =>
      Array.from(el.shadowRoot.querySelectorAll(wanted))
        .filter((inner) => inner.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        .map((inner) => inner.textContent.trim()),
    selector,
  );
/** The colours of the text and of what lies behind it. */
const colours = (page) =>
  page.locator(ANY).evaluate((el) => {
    const layers = [el.shadowRoot.querySelector('section'), el].map((layer) => getComputedStyle(layer));
    const opaque = layers.find(({ backgroundColor }) => backgroundColor !== 'rgba(0, 0, 0, 0)');
    return { color: layers[0].color, backgroundColor: opaque?.backgroundColor };
  });
const LIGHT = { color: 'rgb(22, 24, 27)', backgroundColor: 'rgb(255, 255, 255)' };
const DARK = { color: 'rgb(240, 242, 244)', backgroundColor: 'rgb(22, 24, 27)' };

describe('paper, forced colours and dark pages', () => {
  let site;
  const page = (attributes, head = '') => document({ head: LIBRARY + head, body: form(element(attributes)) });
  before(async () => {
    site = await host({
      '/': page({ value: changed, required: true }),
      '/empty': page({ required: true }),
      '/many': page({ value: { ...changed, outcomes: many } }),
      '/dark': page({ value: joyce }, '<style>:root { color-scheme: dark }</style>'),
      '/checklist': document({ head: LIBRARY, body: form(checklist({ value: joyceChecklist })) }),
      '/checklist/empty': document({ head: LIBRARY, body: form(checklist({ required: true })) }),
      '/checklist/dark': document({
        head: `${LIBRARY}<style>:root { color-scheme: dark }</style>`,
        body: form(checklist({ value: joyceChecklist })),
      }),
      '/timeline': document({ head: LIBRARY, body: form(timeline(samReviews)) }),
      '/timeline/empty': document({
        head: LIBRARY,
        body: form(timeline({ ...samReviews, value: undefined, required: true })),
      }),
      '/timeline/dark': document({
        head: `${LIBRARY}<style>:root { color-scheme: dark }</style>`,
        body: form(timeline(samReviews)),
      }),
      '/closure': document({ head: LIBRARY, body: form(closure(joyceClosure)) }),
      '/closure/empty': document({
        head: LIBRARY,
        body: form(closure({ ...joyceClosure, value: undefined, required: true })),
      }),
      '/closure/alone': document({ head: LIBRARY, body: form(closure({ ...feedbackAlone, 'easy-read': true })) }),
      '/closure/dark': document({
        head: `${LIBRARY}<style>:root { color-scheme: dark }</style>`,
        body: form(closure(joyceClosure)),
      }),
      '/both': page({ value: joyce }, '<style>:root { color-scheme: light dark }</style>'),
      '/light': page({ value: joyce }, '<style>:root { color-scheme: light }</style>'),
    });
  });
  after(() => site.close());

  async function visit(path, media) {
    const { page, leave } = await site.visit(path);
    if (media) await page.emulateMedia(media);
    await drawn(page);
    return { page, leave };
  }

  it('print what was said, and no button, hint or empty box', async () => {
    const { page, leave } = await visit('/');
    await worker(page).adds();
    await page.emulateMedia({ media: 'print' });
    await drawn(page);
    expect(await shown(page, 'button')).to.deep.equal([]);
    expect(await shown(page, '[part~="hint"]')).to.deep.equal([]);
    expect(await shown(page, 'textarea')).to.deep.equal([]);
    expect((await shown(page, 'li')).filter((text) => text === '')).to.deep.equal([]);
    const words = (await shown(page, 'blockquote')).join('\n');
    expect(words).to.contain('I want him to visit on Sundays');
    await leave();
  });

  it('print what is folded on the screen: history and what is no longer current', async () => {
    const { page, leave } = await visit('/', { media: 'print' });
    const text = (await shown(page, 'p, li, blockquote')).join('\n');
    expect(text).to.contain('stop visiting me').and.to.contain('anything to be done');
    await leave();
  });

  it('print all of many outcomes, whole, whatever is folded, filtered or cut on the screen', async () => {
    const { page, leave } = await visit('/many');
    await page.getByText('on day 2’').first().click();
    await drawn(page);
    await page.emulateMedia({ media: 'print' });
    const quotes = await shown(page, 'blockquote p');
    expect(quotes).to.have.length(many.length);
    expect(quotes.join()).to.contain(many.at(-1).words);
    expect(await shown(page, '.fold > summary')).to.deep.equal([]);
    const cut = await page
      .locator('blockquote p')
      .evaluateAll((all) => all.filter((p) => p.scrollHeight > p.clientHeight + 1).length);
    expect(cut).to.equal(0);
    expect((await shown(page, '.history li')).join()).to.contain('First words, always kept.');
    await leave();
  });

  it('print of a checklist what is folded on the screen, and no button or empty box', async () => {
    const { page, leave } = await visit('/checklist', { media: 'print' });
    expect(await shown(page, 'button')).to.deep.equal([]);
    const boxes = await page
      .locator('textarea, [type="text"]')
      .evaluateAll((all) => all.filter((box) => box.checkVisibility()).map((box) => box.value));
    expect(boxes).to.not.include('');
    const text = [...boxes, ...(await shown(page, 'p, li, dd, blockquote'))].join('\n');
    for (const words of ['anything to be done', 'not a word to her neighbour', 'Coaching for the talk'])
      expect(text).to.contain(words);
    await leave();
  });

  it('print of a timeline the drawing, its legend under it and the table after both, and no button', async () => {
    const { page, leave } = await visit('/timeline');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page, 'button')).to.deep.equal([]);
    const tops = await page.locator(ANY).evaluate((el) =>
      ['svg[role="img"]', '.legend', 'table'].map((selector) => {
        const found = el.shadowRoot.querySelector(selector);
        return found?.checkVisibility() ? found.getBoundingClientRect().top : undefined;
      }),
    );
    expect(tops.every((top) => top !== undefined)).to.equal(true);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    const text = (await shown(page, 'p, li, dd, td, blockquote')).join('\n');
    for (const words of ['He did not take the help', 'A plan for leaving', 'I want to leave my boyfriend'])
      expect(text).to.contain(words);
    await leave();
  });

  it('print of an end what is folded on the screen, and no button or empty box', async () => {
    const { page, leave } = await visit('/closure', { media: 'print' });
    expect(await shown(page, 'button')).to.deep.equal([]);
    const boxes = await page
      .locator('textarea, [type="text"]')
      .evaluateAll((all) => all.filter((box) => box.checkVisibility()).map((box) => box.value));
    expect(boxes).to.not.include('');
    const text = [...boxes, ...(await shown(page, 'p, li, dd, blockquote'))].join('\n');
    for (const words of ['It is a bit fragile', 'I felt that I was listened to', 'You did it my way', 'said sorry'])
      expect(text).to.contain(words);
    await leave();
  });

  it('show which face is chosen by its border when colours are forced, and the word beside each', async () => {
    const { page, leave } = await visit('/closure/alone', { forcedColors: 'active' });
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    const borders = () =>
      page.locator('.choice').evaluateAll((all) => all.slice(0, 3).map((one) => getComputedStyle(one).borderTopWidth));
    const before = await borders();
    expect(new Set(before).size).to.equal(1);
    await page.getByRole('radio', { name: 'A bit' }).check();
    const [good, ok, bad] = await borders();
    expect([good, bad]).to.deep.equal([before[0], before[2]]);
    expect(parseFloat(ok)).to.be.greaterThan(parseFloat(before[1]));
    const faces = await page
      .locator('.choice svg')
      .evaluateAll((all) =>
        all.map((svg) =>
          [svg.getBoundingClientRect().width, svg.getBoundingClientRect().height, getComputedStyle(svg).color].join(),
        ),
      );
    expect(faces).to.have.length(3);
    expect(new Set(faces).size, 'of one size and colour').to.equal(1);
    await leave();
  });

  it('print a PDF, empty or full', async () => {
    for (const path of ['/', '/empty', '/checklist', '/timeline', '/closure', '/closure/alone']) {
      const { page, leave } = await visit(path);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).to.equal('%PDF-');
      expect(pdf.length).to.be.greaterThan(1000);
      await leave();
    }
  });

  for (const [path, begin, more] of [
    ['/empty', (page) => worker(page).writes('I want to be asked'), []],
    ['/checklist/empty', (page) => page.getByLabel('Something was seen').check(), ['div.derived', 'p.prompt']],
  ]) {
    it(`keep the borders of cards, controls and errors when colours are forced on ${path}`, async () => {
      const { page, leave } = await visit(path, { forcedColors: 'active' });
      await begin(page);
      await worker(page).completes();
      await worker(page).seesSummary();
      const all = await look(page);
      const bordered = (name) =>
        all.filter(({ what, width }) => what.startsWith(name) && !what.startsWith('button.quiet') && width > 1);
      for (const name of ['textarea.', 'button.', 'div.error-summary', ...more]) {
        expect(bordered(name), name).not.to.have.length(0);
        for (const one of bordered(name)) {
          expect(parseFloat(one.borderTopWidth), one.what).to.be.at.least(1);
          expect(one.borderTopStyle, one.what).to.match(/^(solid|dashed)$/);
        }
      }
      // An error bar is a border: each question that says an error has one.
      const bars = await page
        .locator('.error:not(:empty)')
        .evaluateAll((errors) =>
          errors
            .filter((error) => error.checkVisibility() && error.textContent.trim())
            .map((error) => parseFloat(getComputedStyle(error.closest('.question')).borderInlineStartWidth)),
        );
      expect(bars).not.to.have.length(0);
      for (const bar of bars) expect(bar).to.be.at.least(4);
      await leave();
    });
  }

  for (const path of ['/checklist', '/timeline', '/closure'])
    it(`keep the border of each card when colours are forced on ${path}`, async () => {
      const { page, leave } = await visit(path, { forcedColors: 'active' });
      const cards = (await look(page)).filter(({ what }) => what.startsWith('li.card'));
      expect(cards).not.to.have.length(0);
      for (const card of cards) expect(card).to.deep.include({ borderTopWidth: '1px', borderTopStyle: 'solid' });
      await leave();
    });

  it('draw a timeline in the colours of the user when colours are forced', async () => {
    const { page, leave } = await visit('/timeline', { forcedColors: 'active' });
    const drawnIn = await page.locator(ANY).evaluate((el) => {
      const probe = document.body.appendChild(document.createElement('i'));
      const colour = (name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const users = ['CanvasText', 'Canvas', 'LinkText', 'Highlight', 'GrayText'].map(colour);
      return Array.from(el.shadowRoot.querySelectorAll('svg[role="img"] *'))
        .map((part) => getComputedStyle(part))
        .flatMap(({ fill, stroke }) => [fill, stroke])
        .filter((paint) => paint !== 'none' && !users.includes(paint));
    });
    expect([...new Set(drawnIn)]).to.deep.equal([]);
    await leave();
  });

  for (const path of ['/empty', '/checklist/empty'])
    it(`show the focus when colours are forced on ${path}`, async () => {
      const { page, leave } = await visit(path, { forcedColors: 'active' });
      await page.getByRole('radio').first().focus();
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        const inner = document.activeElement.shadowRoot.activeElement;
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'Highlight';
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(inner);
        return { outlineStyle, outlineWidth, same: outlineColor === getComputedStyle(probe).color };
      });
      expect(ring).to.deep.equal({ outlineStyle: 'solid', outlineWidth: '3px', same: true });
      await leave();
    });

  for (const [path, colorScheme, wanted, why] of [
    ['/', 'dark', LIGHT, 'a light page stays light on a dark system'],
    ['/light', 'dark', LIGHT, 'a page that says light stays light on a dark system'],
    ['/dark', 'light', DARK, 'a dark page is dark on a light system'],
    ['/checklist/dark', 'light', DARK, 'the checklist, too'],
    ['/checklist', 'dark', LIGHT, 'and it stays light on a light page'],
    ['/timeline/dark', 'light', DARK, 'the timeline, too'],
    ['/timeline', 'dark', LIGHT, 'and that stays light on a light page'],
    ['/closure/dark', 'light', DARK, 'the end, too'],
    ['/closure', 'dark', LIGHT, 'and it, too, stays light on a light page'],
    ['/both', 'dark', DARK, 'a page that follows the system is dark with it'],
    ['/both', 'light', LIGHT, 'a page that follows the system is light with it'],
  ]) {
    it(`are dark only where the host’s page is: ${why}`, async () => {
      const { page, leave } = await visit(path, { colorScheme });
      expect(await colours(page)).to.deep.equal(wanted);
      await leave();
    });
  }

  for (const path of ['/', '/checklist', '/timeline', '/closure', '/closure/alone'])
    it(`move nothing when motion is to be reduced on ${path}`, async () => {
      const { page, leave } = await visit(path, { reducedMotion: 'reduce' });
      const moving = await page.locator(ANY).evaluate(
        (el) =>
          Array.from(el.shadowRoot.querySelectorAll('*'))
            .map((inner) => getComputedStyle(inner))
            .filter(
              ({ animationName, transitionDuration }) =>
                animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration),
            ).length,
      );
      expect(moving).to.equal(0);
      await leave();
    });
});
