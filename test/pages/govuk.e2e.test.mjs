import { expect } from 'chai';
import { drawn, host, valueOf, worker } from '../support/host.mjs';
import { differences, look, sideScroll } from '../support/look.mjs';
import { document, element, joyce, LIBRARY } from '../support/server.mjs';

const CSS = '<link rel="stylesheet" href="/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css">';
const THEME = `<style>msp-desired-outcomes { --msp-font-family: Arial, sans-serif; --msp-accent-color: #1d70b8;
  --msp-text-color: #0b0c0c; --msp-font-size: 19px; }</style>`;

const body = (attributes) => `<div class="govuk-width-container"><main class="govuk-main-wrapper">
  <h1 class="govuk-heading-xl">Joyce</h1>
  <form method="post" action="/save">
    <div class="govuk-form-group"><label class="govuk-label" for="reference">Reference</label>
      <input class="govuk-input" id="reference" name="reference" value="A 17"></div>
    ${element(attributes)}
    <button class="govuk-button" data-module="govuk-button">Mark as complete</button>
  </form></main></div>`;
const page = (head, attributes) =>
  document({
    head,
    html: 'lang="en-GB" class="govuk-template"',
    bodyAttributes: 'class="govuk-template__body govuk-frontend-supported"',
    body: body(attributes),
  });

describe('a page styled by govuk-frontend', () => {
  let site;
  before(async () => {
    site = await host({
      '/with': page(CSS + LIBRARY, { value: joyce, required: true }),
      '/empty': page(CSS + LIBRARY, { required: true }),
      '/themed': page(CSS + LIBRARY + THEME, { value: joyce }),
      '/host-alone': page(CSS, {}),
      '/no-css': page(LIBRARY, { value: joyce, required: true }),
    });
  });
  after(() => site.close());

  /** The element at the width that it has on the styled page. */
  async function seen(path, width) {
    const { page, leave } = await site.visit(path, { viewport: { width: 1000, height: 900 } });
    await drawn(page);
    const el = page.locator('msp-desired-outcomes');
    if (width) await el.evaluate((element, pixels) => (element.style.width = `${pixels}px`), width);
    const found = { look: await look(page), width: (await el.boundingBox()).width, scroll: await sideScroll(page) };
    await leave();
    return found;
  }

  it('does not change how the element looks', async () => {
    const styled = await seen('/with');
    const plain = await seen('/no-css', styled.width);
    expect(differences(plain.look, styled.look)).to.deep.equal([]);
    expect(styled.scroll).to.equal(0);
  });

  it('is not changed by the element', async () => {
    const styles = async (path) => {
      const { page, leave } = await site.visit(path, { viewport: { width: 1000, height: 900 } });
      await page.evaluate(() => document.fonts.ready);
      const found = await page.evaluate(() =>
        ['h1', '.govuk-input', '.govuk-label', '.govuk-button'].map((selector) => {
          const style = getComputedStyle(document.querySelector(selector));
          return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
        }),
      );
      await leave();
      return found;
    };
    const [without, withUs] = [await styles('/host-alone'), await styles('/empty')];
    const changed = without.flatMap((style, i) =>
      Object.keys(style)
        .filter((name) => style[name] !== withUs[i][name])
        .map((name) => `${i} ${name}: ${style[name]} → ${withUs[i][name]}`),
    );
    expect(Object.keys(without[0]).length).to.be.greaterThan(100);
    expect(changed).to.deep.equal([]);
  });

  it('can give the element its own letters and colours by tokens', async () => {
    const { look: all } = await seen('/themed');
    const quiet = all.find(({ what }) => what.startsWith('button.quiet'));
    expect(quiet.color).to.equal('rgb(29, 112, 184)');
    expect(quiet.fontFamily).to.contain('Arial');
    expect(quiet.fontSize).to.equal('19px');
  });

  it('is a form in which a section is refused, written and posted with the other fields', async () => {
    const { page, complaints, leave } = await site.visit('/empty');
    await drawn(page);
    const joyces = worker(page);
    await joyces.completes();
    await joyces.seesSummary();
    await joyces.recordsOne('I want him to keep visiting me');
    await joyces.completes();
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
    const post = site.posts.at(-1);
    expect([...post.keys()]).to.deep.equal(['reference', 'desiredOutcomes']);
    expect(post.get('reference')).to.equal('A 17');
    expect(JSON.parse(post.get('desiredOutcomes')).outcomes[0].words).to.equal('I want him to keep visiting me');
    expect(complaints).to.deep.equal([]);
    await leave();
  });

  it('does not keep the value from being what it was', async () => {
    const { page, leave } = await site.visit('/with');
    await drawn(page);
    expect(await valueOf(page)).to.deep.equal(joyce);
    await leave();
  });
});
