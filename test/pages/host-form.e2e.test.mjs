import { expect } from 'chai';
import { drawn, host, valueOf, worker } from '../support/host.mjs';
import { document, element, form, joyce, LIBRARY } from '../support/server.mjs';

/** Playwright turns the cache of whole pages off, so that a page must restore what was typed; browsers of workers have it. */
const WHOLE_PAGES = { ignoreDefaultArgs: ['--disable-back-forward-cache'] };
const fields =
  '<label>Reference <input name="reference"></label><label>Notes <textarea name="notes"></textarea></label>';

for (const [what, options, headers, wholePages] of [
  ['a browser that keeps whole pages', WHOLE_PAGES, {}, true],
  ['a browser that loads the page again', {}, {}, false],
  ['a browser that loads the page again, which may not be stored', {}, { 'cache-control': 'no-store' }, false],
]) {
  describe(`a form of several fields, in ${what}`, () => {
    let site;
    const page = (body) => ({ body: document({ head: LIBRARY, body }), headers });
    before(async () => {
      site = await host(
        {
          '/': page(fields + form(element(), fields)),
          '/saved': page(form(element({ value: joyce }), fields)),
          '/late': {
            body: document({
              head: '<script type="module" src="/late.js"></script>',
              body: form(element({ value: joyce }), fields),
            }),
            headers,
          },
          '/late.js': { body: "setTimeout(() => import('/dist/msp-forms.js'), 300)", type: '.js' },
        },
        options,
      );
    });
    after(() => site.close());

    it('posts the section among the other fields, in their order', async () => {
      const { page, leave } = await site.visit('/saved');
      await drawn(page);
      await page.getByLabel('Reference').fill('A 17');
      await page.getByLabel('Notes').fill('Called at noon');
      await worker(page).writes('I want to be asked');
      await worker(page).saves();
      await page.getByRole('heading', { name: 'Posted' }).waitFor();
      const post = site.posts.at(-1);
      expect([...post.keys()]).to.deep.equal(['desiredOutcomes', 'reference', 'notes']);
      expect(post.get('reference')).to.equal('A 17');
      const section = JSON.parse(post.get('desiredOutcomes'));
      expect(section.outcomes.map(({ words }) => words)).to.deep.equal([
        ...joyce.outcomes.map(({ words }) => words),
        'I want to be asked',
      ]);
      await leave();
    });

    for (const path of ['/', '/saved', '/late']) {
      it(`has the typed words again after posting and going back: ${path}`, async () => {
        const { page, complaints, leave } = await site.visit(path);
        await drawn(page);
        await page.evaluate(() =>
          addEventListener('pageshow', ({ persisted }) => persisted && sessionStorage.setItem('whole', 'yes')),
        );
        await page.getByLabel('Notes').last().fill('Called at noon');
        await worker(page).writes('I want to be asked');
        const written = await valueOf(page);
        await worker(page).saves();
        await page.getByRole('heading', { name: 'Posted' }).waitFor();
        await page.evaluate(() => sessionStorage.clear());
        await page.goBack({ waitUntil: 'commit' });
        await drawn(page);
        expect((await page.evaluate(() => sessionStorage.getItem('whole'))) === 'yes', 'kept as a whole').to.equal(
          wholePages,
        );
        expect(await page.getByLabel('Notes').last().inputValue(), 'what the browser does for its own').to.equal(
          'Called at noon',
        );
        expect(await valueOf(page)).to.deep.equal(written);
        await page
          .getByText('I want to be asked')
          .or(page.getByLabel(/want to happen/))
          .first()
          .waitFor();
        await worker(page).saves();
        await page.getByRole('heading', { name: 'Posted' }).waitFor();
        expect(JSON.parse(site.posts.at(-1).get('desiredOutcomes'))).to.deep.equal(written);
        expect(complaints).to.deep.equal([]);
        await leave();
      });
    }

    it('has the typed words again after a link was followed and the page came back', async () => {
      const { page, leave } = await site.visit('/saved');
      await drawn(page);
      await worker(page).writes('I want to be asked');
      const written = await valueOf(page);
      await page.goto(`${site.address}/`);
      await page.goBack({ waitUntil: 'commit' });
      await drawn(page);
      expect(await valueOf(page)).to.deep.equal(written);
      await leave();
    });
  });
}

describe('two forms on a page', () => {
  let site;
  before(async () => {
    const one = (id, inside) =>
      `<form method="post" action="/save" id="${id}">${inside}<button>Post ${id}</button></form>`;
    site = await host({
      '/': document({
        head: LIBRARY,
        body: `${one('first', element({ name: 'a' }))}${one('second', element({ name: 'b', value: joyce }))}
          ${element({ name: 'outside', form: 'first', value: joyce, required: true })}`,
      }),
    });
  });
  after(() => site.close());

  it('post what is theirs, also what stands outside and says so', async () => {
    const { page, leave } = await site.visit('/');
    await drawn(page);
    await page.getByRole('button', { name: 'Post second' }).click();
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
    expect([...site.posts.at(-1).keys()]).to.deep.equal(['b']);
    await page.goBack({ waitUntil: 'commit' });
    await drawn(page);
    await page.getByRole('button', { name: 'Post first' }).click();
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
    expect([...site.posts.at(-1).keys()]).to.deep.equal(['outside']);
    expect(JSON.parse(site.posts.at(-1).get('outside'))).to.deep.equal(joyce);
    await leave();
  });

  it('are blocked by what stands outside and is not complete', async () => {
    const { page, leave } = await site.visit('/');
    await drawn(page);
    await page.locator('[name="outside"]').evaluate((el) => (el.value = null));
    const posts = site.posts.length;
    await page.getByRole('button', { name: 'Post first' }).click();
    await page.getByText('There is a problem').waitFor();
    expect(site.posts.length).to.equal(posts);
    const inside = await page.evaluate(() => document.activeElement?.getAttribute('name'));
    expect(inside).to.equal('outside');
    await leave();
  });
});
