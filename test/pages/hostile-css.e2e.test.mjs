import { expect } from 'chai';
import { drawn, host, worker } from '../support/host.mjs';
import { ANY, differences, look, sideScroll } from '../support/look.mjs';
import {
  checklist,
  closure,
  document,
  element,
  form,
  joyce,
  joyceChecklist,
  joyceClosure,
  LIBRARY,
  samReviews,
  timeline,
} from '../support/server.mjs';

/** The element stands in the same place with the same width, whatever the style sheet under test does. */
const FRAME = `#frame { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important;
  width: 700px !important; display: block !important; }`;

/** What council intranets, old vendors and resets do to a page. */
const SHEETS = {
  'all set back': '* { all: unset; }',
  'all set back to the browser': '* { all: revert; }',
  'small inherited type': `html, body, div, form, * { font: italic small-caps bold 9px/1 monospace; color: #ccc;
    letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase; text-align: right; text-indent: 40px;
    white-space: nowrap; text-shadow: 2px 2px red; cursor: help; list-style: square; direction: ltr; }`,
  'fields taken away':
    'input, textarea, select, button { display: none; width: 1px; } input[type="radio"] { opacity: 0; }',
  'labels and fieldsets of an old system': `label { font-size: 3px; float: left; width: 90px; }
    fieldset { border: 9px solid red; padding: 50px; display: grid; } legend { float: left; color: red; }`,
  'a small root': ':root { font-size: 62.5%; }',
  'headings, lists and quotes': `h1, h2, h3, h4 { font-size: 70px; color: lime; margin: 99px; }
    ul, ol, li { list-style: disc; padding: 60px; } blockquote { border: 20px solid blue; } p { margin: 80px; }
    a { color: lime; text-decoration: none; } summary { display: none; } details { display: none; }`,
  'classes of other systems': `.card, .error, .hint, .label, .question, .section, .title, .buttons, .choice, .words,
    .prompt, .body, .quiet { display: none; color: red; position: fixed; }`,
  'a reset, and motion for everything': `*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; border: 0;
    outline: 5px solid blue; background: none; font: inherit; line-height: 1; list-style: none; border-radius: 20px;
    transition: all 3s; user-select: none; -webkit-font-smoothing: antialiased; }`,
  'parts are left alone by anything but ::part':
    'msp-desired-outcomes *, msp-capacity-advocacy *, msp-review-timeline *, msp-closure-feedback * { display: none; }',
};

/** Each element as it stands in the frame, and what is unfinished in it so that errors are shown. */
const ELEMENTS = {
  picker: {
    body: element({ value: joyce, required: true }),
    unfinished: { conversations: [{ id: 'c1', date: '2024-05-14' }] },
  },
  checklist: {
    body: checklist({ value: joyceChecklist, required: true }),
    unfinished: { refusals: [{ id: 'n1', of: 'Formal action' }] },
  },
  timeline: {
    body: timeline({ ...samReviews, required: true }),
    unfinished: { reviews: [...samReviews.value.reviews, { id: 'r9', date: '2026-05-13' }] },
  },
  closure: {
    body: closure({ ...joyceClosure, required: true }),
    unfinished: {
      achievements: [...joyceClosure.value.achievements, { id: 'a9', outcomeId: 'o1', view: 'not-achieved' }],
    },
  },
  'timeline-table': {
    body: timeline({ ...samReviews, required: true }),
    view: 'Table',
    unfinished: { reviews: [...samReviews.value.reviews, { id: 'r9', date: '2026-05-13' }] },
  },
};

const page = (sheet, body) =>
  document({
    head: `${LIBRARY}<style>${FRAME}${sheet}</style>`,
    body: `<div id="frame">${form(body)}</div>`,
  });

describe('a host with hostile CSS', () => {
  let site;
  const wanted = {};

  /** One screen with everything on it: errors, cards, an open box. */
  async function seen(name, path) {
    const { page, leave } = await site.visit(`/${name}${path}`, { viewport: { width: 1000, height: 900 } });
    await drawn(page);
    const { view } = ELEMENTS[name];
    if (view)
      await page.locator(ANY).evaluate((el, wanted) => {
        for (const button of el.shadowRoot.querySelectorAll('button'))
          if (button.textContent.trim() === wanted) button.click();
      }, view);
    await page.locator(ANY).evaluate(async (el, unfinished) => {
      el.clock = () => new Date(2026, 4, 14);
      el.value = { ...el.value, ...unfinished };
      el.reportValidity();
      await el.updateComplete;
      el.shadowRoot.querySelector('[part~="add"]').click();
      await el.updateComplete;
      el.shadowRoot.activeElement?.blur();
    }, ELEMENTS[name].unfinished);
    // What is drawn to measure is drawn in the frame after that.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const found = await look(page);
    await leave();
    return found;
  }

  before(async () => {
    const own = `${ANY} { --msp-accent-color: #ff0000; --msp-font-size: 30px }`;
    const sheets = Object.entries({ plain: '', own, ...SHEETS });
    const pages = Object.entries(ELEMENTS).flatMap(([name, { body }]) =>
      sheets.map(([sheet, css]) => [`/${name}/${encodeURIComponent(sheet)}`, page(css, body)]),
    );
    site = await host({
      '/empty': document({
        head: `${LIBRARY}<style>* { all: unset; } input { display: none; } label { font-size: 3px; }</style>`,
        body: form(element({ required: true }), '<button>Post</button>'),
      }),
      ...Object.fromEntries(pages),
    });
    for (const name of Object.keys(ELEMENTS)) wanted[name] = await seen(name, '/plain');
  });
  after(() => site.close());

  for (const name of Object.keys(ELEMENTS)) {
    it(`would be seen to change the ${name}, if it did: the tokens are meant to`, async () => {
      expect(wanted[name].length).to.be.greaterThan(40);
      const lines = differences(wanted[name], await seen(name, '/own'), Infinity);
      expect(lines.join('\n')).to.contain('fontSize').and.to.contain('color');
    });

    for (const sheet of Object.keys(SHEETS)) {
      it(`changes nothing inside the ${name}: ${sheet}`, async () => {
        expect(differences(wanted[name], await seen(name, `/${encodeURIComponent(sheet)}`))).to.deep.equal([]);
      });
    }
  }

  it('lets a section be written and posted all the same', async () => {
    const { page, complaints, leave } = await site.visit('/empty', { viewport: { width: 320, height: 800 } });
    await drawn(page);
    expect(await sideScroll(page)).to.equal(0);
    const joyces = worker(page);
    await joyces.recordsOne('I want him to keep visiting me');
    await page.getByRole('button', { name: 'Post' }).click();
    await page.getByText('Posted').waitFor();
    expect(JSON.parse(site.posts.at(-1).get('desiredOutcomes')).outcomes).to.have.length(1);
    expect(complaints).to.deep.equal([]);
    await leave();
  });
});
