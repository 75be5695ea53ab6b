import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { drawn, host, worker } from '../support/host.mjs';
import { ANY, look, sideScroll, targets, texts } from '../support/look.mjs';
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

/** Where pictures of the pages go for a person to look at; none are made without it. */
const PICTURES = process.env.SCREENSHOTS;

const long = {
  ...joyce,
  outcomes: joyce.outcomes.map((outcome) => ({ ...outcome, words: `${outcome.words} `.repeat(40) })),
};
const unbroken = {
  ...joyce,
  outcomes: [{ ...joyce.outcomes[0], words: 'W'.repeat(500), importance: 'x'.repeat(300) }],
};
const unfinishedChecklist = {
  ...joyceChecklist,
  decisions: [{ id: 'd9', trigger: 'reason-to-doubt', type: 'money-and-property', matter: 'Her money' }],
  refusals: [{ id: 'n9', of: 'A visit' }],
};
const unbrokenChecklist = {
  ...joyceChecklist,
  refusals: [{ ...joyceChecklist.refusals[0], of: 'W'.repeat(500), words: 'x'.repeat(300) }],
};
const [firstReview] = samReviews.value.reviews;
const unfinishedReviews = { ...samReviews.value, reviews: [{ id: 'r9', progress: [{ outcomeId: 'o1' }] }] };
const unbrokenReviews = {
  ...samReviews.value,
  reviews: [{ ...firstReview, changed: { words: 'W'.repeat(500) }, agreed: { words: 'x'.repeat(300) } }],
};
const [firstView] = joyceClosure.value.achievements;
const unfinishedClosure = {
  ...joyceClosure.value,
  achievements: [{ id: 'a9', outcomeId: 'o1', view: 'not-achieved' }],
  closure: { path: 'refused-ended-at-request' },
  feedback: [{ id: 'f9', offer: 'completed' }],
};
const unbrokenClosure = {
  ...joyceClosure.value,
  achievements: [{ ...firstView, words: 'W'.repeat(500), note: 'x'.repeat(300) }],
};
const STATES = {
  '/empty': element({}),
  '/filled': element({ value: joyce }),
  '/draft': element({
    required: true,
    'unsaved-value': { ...joyce, outcomes: [{ ...joyce.outcomes[0], words: undefined }] },
  }),
  '/readonly': element({ value: joyce, readonly: true }),
  '/disabled': element({ value: joyce, disabled: true }),
  '/unreadable': element({ value: '[' }),
  '/welsh': element({ value: joyce, lang: 'cy' }),
  '/long': element({ value: long }),
  '/unbroken': element({ value: unbroken }),
  '/checklist-empty': checklist({}),
  '/checklist-filled': checklist({ value: joyceChecklist }),
  '/checklist-draft': checklist({ required: true, 'unsaved-value': unfinishedChecklist }),
  '/checklist-readonly': checklist({ value: joyceChecklist, readonly: true }),
  '/checklist-disabled': checklist({ value: joyceChecklist, disabled: true }),
  '/checklist-unreadable': checklist({ value: '[' }),
  '/checklist-welsh': checklist({ value: joyceChecklist, lang: 'cy' }),
  '/checklist-unbroken': checklist({ value: unbrokenChecklist }),
  '/checklist-person': checklist({ value: joyceChecklist, audience: 'person' }),
  '/checklist-right-to-left': `<div dir="rtl">${checklist({ value: joyceChecklist })}</div>`,
  '/timeline-empty': timeline({ ...samReviews, value: undefined }),
  '/timeline-filled': timeline(samReviews),
  '/timeline-draft': timeline({ ...samReviews, value: undefined, required: true, 'unsaved-value': unfinishedReviews }),
  '/timeline-readonly': timeline({ ...samReviews, readonly: true }),
  '/timeline-unreadable': timeline({ ...samReviews, value: '[' }),
  '/timeline-welsh': timeline({ ...samReviews, lang: 'cy' }),
  '/timeline-unbroken': timeline({ ...samReviews, value: unbrokenReviews }),
  '/timeline-person': timeline({ ...samReviews, audience: 'person' }),
  '/timeline-right-to-left': `<div dir="rtl">${timeline(samReviews)}</div>`,
  '/closure-empty': closure({ ...joyceClosure, value: undefined }),
  '/closure-filled': closure(joyceClosure),
  '/closure-draft': closure({ ...joyceClosure, value: undefined, required: true, 'unsaved-value': unfinishedClosure }),
  '/closure-readonly': closure({ ...joyceClosure, readonly: true }),
  '/closure-disabled': closure({ ...joyceClosure, disabled: true }),
  '/closure-unreadable': closure({ ...joyceClosure, value: '[' }),
  '/closure-welsh': closure({ ...joyceClosure, lang: 'cy' }),
  '/closure-unbroken': closure({ ...joyceClosure, value: unbrokenClosure }),
  '/closure-person': closure({ ...joyceClosure, audience: 'person' }),
  '/closure-alone': closure({ ...feedbackAlone, 'easy-read': true, 'exit-href': '/' }),
  '/closure-right-to-left': `<div dir="rtl">${closure(joyceClosure)}</div>`,
  '/right-to-left': `<div dir="rtl">${element({ value: joyce })}</div>`,
};
const act = {
  '/draft': (page) => page.locator(ANY).evaluate((el) => el.reportValidity()),
  '/checklist-draft': (page) => page.locator(ANY).evaluate((el) => el.reportValidity()),
  '/timeline-draft': (page) => page.locator(ANY).evaluate((el) => el.reportValidity()),
  '/timeline-filled': (page) => page.getByRole('button', { name: 'Add a review' }).click(),
  '/checklist-filled': (page) => page.getByRole('button', { name: 'Joyce does not want something done' }).click(),
  '/closure-draft': (page) => page.locator(ANY).evaluate((el) => el.reportValidity()),
  '/closure-alone': async (page) => {
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('radio', { name: 'A bit' }).check();
  },
  '/filled': (page) => worker(page).adds(),
};

describe('a host without any CSS', () => {
  let site;
  before(async () => {
    const pages = Object.entries(STATES).map(([path, body]) => [path, document({ head: LIBRARY, body: form(body) })]);
    site = await host(Object.fromEntries(pages));
  });
  after(() => site.close());

  async function open(path, width) {
    const { page, leave } = await site.visit(path, { viewport: { width, height: 900 } });
    await drawn(page);
    await act[path]?.(page);
    await drawn(page);
    if (PICTURES) {
      await mkdir(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `${path.slice(1)}-${width}.png`), fullPage: true });
    }
    return { page, leave };
  }

  for (const path of Object.keys(STATES)) {
    it(`shows ${path.slice(1)} finished at 320, 600 and 1000 pixels`, async () => {
      for (const width of [320, 600, 1000]) {
        const { page, leave } = await open(path, width);
        expect(await sideScroll(page), `scroll to the side at ${width}`).to.equal(0);
        const sizes = await texts(page);
        expect(sizes).not.to.have.length(0);
        expect(
          sizes.filter(({ size }) => size < 14),
          `small text at ${width}`,
        ).to.deep.equal([]);
        const small = (await targets(page)).filter((target) => target.height < 44 || target.width < 44);
        expect(small, `small targets at ${width}`).to.deep.equal([]);
        await leave();
      }
    });
  }

  it('has a table of a timeline that can be read at 320 pixels: it scrolls in its own place', async () => {
    const { page, leave } = await open('/timeline-empty', 320);
    await page.locator(ANY).evaluate((el, value) => (el.value = value), samReviews.value);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const cells = await page
      .getByRole('table')
      .locator('th, td')
      .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().width));
    expect(cells.length).to.be.above(50);
    for (const width of cells) expect(width).to.be.at.least(90);
    expect(await sideScroll(page)).to.equal(0);
    await leave();
  });

  it('has type, space and borders of its own', async () => {
    const { page, leave } = await open('/empty', 1000);
    const all = await look(page);
    const find = (name) => all.find(({ what }) => what.startsWith(name));
    const body = find('p.') ?? find('span.hint');
    expect(body.fontFamily).to.contain('system-ui');
    expect(parseFloat(body.fontSize)).to.be.at.least(16);
    expect(parseFloat(body.lineHeight) / parseFloat(body.fontSize)).to.be.at.least(1.4);
    expect(find('h2.').fontSize).to.equal('22px');
    expect(find('h2.').fontWeight).to.equal('700');
    expect(find('textarea.').borderTopWidth).to.equal('2px');
    expect(find('textarea.').borderTopStyle).to.equal('solid');
    expect(find('legend.').fontWeight).to.equal('700');
    expect(
      all.filter(({ fontStyle, textTransform }) => fontStyle === 'italic' || textTransform === 'uppercase'),
    ).to.deep.equal([]);
    await leave();
  });

  for (const path of ['/filled', '/checklist-filled', '/closure-filled'])
    it(`shows the focus on each control that the keyboard comes to, in yellow and ink, on ${path}`, async () => {
      const { page, leave } = await open(path, 1000);
      let rings = 0;
      for (let i = 0; i < 40; i += 1) {
        await page.keyboard.press('Tab');
        const ring = await page.evaluate(() => {
          const inner = document.activeElement?.shadowRoot?.activeElement;
          if (!inner) return undefined;
          const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(inner);
          return { what: inner.outerHTML.slice(0, 80), outlineStyle, outlineWidth, outlineColor, boxShadow };
        });
        if (!ring) continue;
        rings += 1;
        expect(ring).to.deep.include({ outlineStyle: 'solid', outlineWidth: '3px', outlineColor: 'rgb(255, 221, 0)' });
        expect(ring.boxShadow, ring.what).to.contain('rgb(22, 24, 27)').and.to.contain('5px');
      }
      expect(rings).to.be.greaterThan(8);
      await leave();
    });

  it('mirrors itself on a page that is written from right to left', async () => {
    const sides = (page) =>
      page.locator('msp-desired-outcomes').evaluate((el) => {
        const { direction } = getComputedStyle(el.shadowRoot.querySelector('section'));
        const { borderLeftWidth: left, borderRightWidth: right } = getComputedStyle(
          el.shadowRoot.querySelector('blockquote'),
        );
        return { direction, left, right };
      });
    const mirrored = await open('/right-to-left', 600);
    expect(await sides(mirrored.page)).to.deep.equal({ direction: 'rtl', left: '0px', right: '4px' });
    await mirrored.leave();
    const plain = await open('/filled', 600);
    expect(await sides(plain.page)).to.deep.equal({ direction: 'ltr', left: '4px', right: '0px' });
    await plain.leave();
  });

  it('keeps 8 pixels between neighbouring buttons', async () => {
    for (const [path, width] of ['/filled', '/checklist-filled', '/closure-filled'].flatMap((each) =>
      [320, 1000].map((n) => [each, n]),
    )) {
      const { page, leave } = await open(path, width);
      const close = await page.locator(ANY).evaluate((el) => {
        const boxes = Array.from(el.shadowRoot.querySelectorAll('button'))
          .filter((button) => button.checkVisibility()) // not those in what is folded away
          .map((button) => ({ name: button.textContent.trim(), box: button.getBoundingClientRect() }));
        const gap = (a, b) =>
          Math.max(
            Math.max(a.left, b.left) - Math.min(a.right, b.right),
            Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom),
          );
        return boxes.flatMap((one, i) =>
          boxes
            .slice(i + 1)
            .filter((other) => gap(one.box, other.box) < 7.9)
            .map((other) => `${one.name} | ${other.name}`),
        );
      });
      expect(close, `${path} at ${width}`).to.deep.equal([]);
      await leave();
    }
  });

  for (const path of ['/filled', '/checklist-filled', '/closure-filled']) {
    it(`is readable at 400 per cent zoom, which is 320 pixels of a 1280 pixel screen, on ${path}`, async () => {
      const { page, leave } = await site.visit(path, {
        viewport: { width: 320, height: 256 },
        deviceScaleFactor: 4,
      });
      await drawn(page);
      expect(await sideScroll(page)).to.equal(0);
      await leave();
    });

    it(`is readable when a user doubles the size of text on ${path}`, async () => {
      const { page, leave } = await site.visit(path, { viewport: { width: 1000, height: 900 } });
      await drawn(page);
      await page.locator('html').evaluate((html) => (html.style.fontSize = '32px'));
      const sizes = await texts(page);
      expect(Math.min(...sizes.map(({ size }) => size))).to.be.at.least(28);
      expect(await sideScroll(page)).to.equal(0);
      await leave();
    });
  }
});
