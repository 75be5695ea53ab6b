import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { drawn, host } from '../support/host.mjs';
import { document, element, form, LIBRARY } from '../support/server.mjs';

const caseOf = (name) => JSON.parse(readFileSync(`examples/cases/${name}.json`, 'utf8'));
const cases = { Joyce: caseOf('joyce'), Sam: caseOf('sam'), 'Mrs T': caseOf('mrs-t') };
const POLICY = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
};

/** A case page as councils have them: a bar, a frame that scrolls by itself, and a foot. */
const SHELL = `html, body { height: 100%; margin: 0; overflow: hidden; color-scheme: dark }
.shell { display: grid; grid-template: auto 1fr auto / 200px 1fr; height: 100vh; overflow: hidden }
.shell > main { overflow: auto; height: 100%; max-width: 500px; position: relative; border: 9px solid; padding: 50px }
.shell::before { content: 'CASE SYSTEM' }
footer { display: block !important }`;
const record = (name, more = {}) =>
  element(
    {
      name: 'record',
      value: cases[name],
      'person-name': name,
      contacts: ['Amira, social worker: 01632 960 001'],
      ...more,
    },
    '',
    'msp-record',
  );
const page = (inside) => ({
  body: document({
    head: `${LIBRARY}<link rel="stylesheet" href="/shell.css"><script type="module" src="/print.js"></script>`,
    body: `<div class="shell"><header>The council’s bar</header><nav>Cases</nav><main>${form(inside)}</main><footer>The foot</footer></div>`,
  }),
  headers: POLICY,
});
/** Stands in for the dialog of the browser, which nobody can press here; and a component of the host with a slot. */
const SCRIPT = `window.print = () => { window.printed = (window.printed ?? 0) + 1; };
customElements.define('host-card', class extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const bar = document.createElement('p');
    bar.textContent = 'The bar of a card';
    root.append(bar, document.createElement('slot'));
  }
});`;

/** All that can be seen of the page, through every shadow root. */
const seen = (visit) =>
  visit.evaluate(() => {
    const texts = [];
    const walk = (node) => {
      if (node instanceof Text) {
        const holder = node.parentElement ?? node.parentNode.host;
        if (holder.checkVisibility({ visibilityProperty: true }) && node.data.trim()) texts.push(node.data.trim());
        return;
      }
      if (node instanceof Element && /^(style|script)$/.test(node.localName)) return;
      for (const child of node.shadowRoot?.childNodes ?? []) walk(child);
      for (const child of node.childNodes) walk(child);
    };
    walk(window.document.body);
    return texts.join('\n');
  });
const boxes = (pdf) => [...pdf.toString('latin1').matchAll(/\/MediaBox \[([^\]]+)\]/g)].map(([, box]) => box.trim());

describe('printing of a record', () => {
  let site;
  before(async () => {
    site = await host({
      ...Object.fromEntries(Object.keys(cases).map((name) => [`/${name.replace(' ', '-')}`, page(record(name))])),
      '/card': page(`<host-card>${record('Joyce')}</host-card>`),
      '/shell.css': { body: SHELL, type: '.css' },
      '/print.js': { body: SCRIPT, type: '.js' },
    });
  });
  after(() => site.close());

  /** Opens the page of a record that `button` leads to. */
  async function opened(path, button) {
    const { page: visit, complaints, leave } = await site.visit(path);
    await drawn(visit, 'msp-record');
    await visit.getByRole('button', { name: button }).click();
    return { visit, complaints, leave };
  }
  const prints = (visit) => visit.getByRole('button', { name: 'Print', exact: true }).click();
  async function onPaper(visit) {
    await visit.emulateMedia({ media: 'print' });
    const text = await seen(visit);
    await visit.emulateMedia({ media: 'screen' });
    return text;
  }

  it('gives the copy alone under a strict policy, in two presses, and leaves nothing behind', async () => {
    const { visit, complaints, leave } = await opened('/Joyce', 'Joyce’s copy');
    const before = await seen(visit);
    await prints(visit);
    expect(await visit.evaluate(() => window.printed)).to.equal(1);
    const text = await onPaper(visit);
    expect(text).to.match(/^What I want, and what we agreed\n/);
    expect(text).to.contain('Amira, social worker: 01632 960 001').and.to.contain('call 999');
    for (const around of [
      'The council’s bar',
      'Cases',
      'The foot',
      'Print',
      'Mark as complete',
      'Check that it is safe',
    ])
      expect(text).to.not.contain(around);
    await visit.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await seen(visit)).to.equal(before);
    expect(await visit.evaluate(() => window.document.querySelectorAll('[data-msp-printing]').length)).to.equal(0);
    expect(await visit.evaluate(() => window.document.adoptedStyleSheets.length)).to.equal(0);
    expect(complaints).to.deep.equal([]);
    await leave();
  });

  it('gives the copy alone from a screen that was turned to the person', async () => {
    const { visit, leave } = await opened('/Joyce', 'Turn the screen to Joyce');
    // What the element says of its list is a link or a button.
    await visit.getByText('My copy', { exact: true }).click();
    await prints(visit);
    const text = await onPaper(visit);
    expect(text).to.match(/^What I want, and what we agreed\n/);
    expect(text).to.not.match(/My copy|Stop|Next|leave out any question/);
    await leave();
  });

  it('gives the copy alone out of a component of the host, too', async () => {
    const { visit, leave } = await opened('/card', 'Joyce’s copy');
    await prints(visit);
    const text = await onPaper(visit);
    expect(text).to.match(/^What I want, and what we agreed\n/);
    expect(text).to.not.contain('The bar of a card');
    await leave();
  });

  it('is A4 with nothing cut: text of 14 points, 18 in large print, black on white, as many pages as it takes', async () => {
    const { visit, leave } = await opened('/Joyce', 'Joyce’s copy');
    const sizes = [];
    for (const form of ['Plain language', 'Easy read, with pictures', 'Large print']) {
      await visit.getByRole('radio', { name: form }).check();
      await prints(visit);
      // A4 less two margins of 2 cm, at 96 dots an inch.
      await visit.setViewportSize({ width: 642, height: 900 });
      await visit.emulateMedia({ media: 'print' });
      const look = await visit.locator('msp-record').evaluate((el) => {
        const paper = el.shadowRoot.querySelector('.paper');
        const item = paper.querySelector('li');
        const wide = [...paper.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth);
        const { fontSize, color } = getComputedStyle(item);
        const cut = [];
        for (let at = paper; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host)
          if (getComputedStyle(at).overflowY === 'hidden' && at.scrollHeight > at.clientHeight) cut.push(at.localName);
        return { points: Math.round((parseFloat(fontSize) * 72) / 96), color, wide: wide.length, cut };
      });
      expect(look.wide, form).to.equal(0);
      expect(look.cut, form).to.deep.equal([]);
      expect(look.color).to.equal('rgb(22, 24, 27)');
      sizes.push(look.points);
      const pdf = await visit.pdf({ preferCSSPageSize: true });
      const pages = boxes(pdf);
      expect(pages.length, form).to.be.greaterThan(1);
      for (const box of new Set(pages)) {
        const [, , width, height] = box.split(' ').map(Number);
        expect([Math.round(width), Math.round(height)]).to.deep.equal([595, 842]);
      }
      await visit.emulateMedia({ media: 'screen' });
      await visit.setViewportSize({ width: 1280, height: 720 });
    }
    // Large print is recorded as what helps Joyce: that holds of easy read, too.
    expect(sizes).to.deep.equal([14, 18, 18]);
    await leave();
  });

  for (const name of Object.keys(cases))
    it(`holds of ${name} nothing that is internal, in any form or language`, async () => {
      const { visit, leave } = await opened(`/${name.replace(' ', '-')}`, `${name}’s copy`);
      const { reference, personReference, capacityAdvocacy } = cases[name];
      const secrets = [
        reference,
        personReference,
        ...capacityAdvocacy.coercion.flatMap(({ seen: of, note }) => [of, note]),
      ];
      for (const language of ['English', 'Welsh'])
        for (const form of ['Plain language', 'Easy read, with pictures', 'Large print']) {
          await visit.getByRole('radio', { name: language }).check();
          await visit.getByRole('radio', { name: form }).check();
          await prints(visit);
          const text = await onPaper(visit);
          expect(text.length).to.be.greaterThan(300);
          for (const secret of secrets.filter(Boolean)) expect(text).to.not.contain(secret);
          expect(text).to.not.match(/Worth asking|Because|asked for it/);
        }
      await leave();
    });

  it('gives the case note alone, with what it is about', async () => {
    const { visit, leave } = await opened('/Joyce', 'Case note');
    await prints(visit);
    const text = await onPaper(visit);
    expect(text).to.contain('JSY-2026-0114').and.to.contain('25 June 2026');
    expect(text).to.not.contain('The foot').and.to.not.contain('Back to the record');
    await visit.emulateMedia({ media: 'print' });
    const pages = boxes(await visit.pdf({ preferCSSPageSize: true }));
    expect(pages.length).to.be.greaterThan(2);
    await leave();
  });
});
