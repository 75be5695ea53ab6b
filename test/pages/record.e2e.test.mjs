import { expect } from 'chai';
import { drawn, host, valueOf, worker } from '../support/host.mjs';
import { document, element, form, joyceRecord, LIBRARY, record } from '../support/server.mjs';

const RECORD = 'msp-record';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; " +
  "trusted-types lit-html 'allow-duplicates'";
const WATCH = `addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
  document.documentElement.dataset.violations =
    (document.documentElement.dataset.violations ?? '') + violatedDirective + ' ' + sample + '\\n';
});
window.print = () => dispatchEvent(new Event('afterprint'));`;
const EMPTY = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'jersey', version: '1.0' },
  reference: 'A-1',
  kind: 'other',
  startedOn: '2026-05-14',
};
const PAGES = ['Check answers', 'History', 'Joyce’s copy', 'Case note', 'Practice at hand'];
/** The name of each section in the list of tasks. */
const TASKS = ['What Joyce wants', 'Taking part and deciding', 'How it is going', 'How it ended and what Joyce thinks'];

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const back = (page) => press(page, 'Back to the record');
const opens = (page, name) => page.getByRole('link', { name, exact: true }).click();

describe('a host that embeds a whole record', () => {
  let site;
  const page = (body, head = '') => ({
    body: document({
      head: `<script src="/watch.js"></script>${LIBRARY}${head}`,
      body: form(body, '<input name="other" value="x">'),
    }),
    headers: { 'content-security-policy': POLICY },
  });
  before(async () => {
    site = await host(
      {
        '/watch.js': { body: WATCH, type: '.js' },
        '/empty': page(record({ value: EMPTY, required: true })),
        '/saved': page(record({ value: joyceRecord, required: true })),
        '/inside': page(
          record(
            { value: joyceRecord, required: true },
            `<div><p>The council’s own words</p>${element({}, '<p>Without a script</p>')}</div>${element({}, '', 'msp-review-timeline')}`,
          ),
        ),
        '/refused': page(
          record({
            value: EMPTY,
            'unsaved-value': joyceRecord,
            'server-issues': [{ path: '/desiredOutcomes/outcomes/0/words', message: 'Refused' }],
          }),
        ),
        '/unreadable': page(record({ value: '[' })),
        '/welsh': page(record({ value: joyceRecord, lang: 'cy' })),
        '/person': page(record({ value: joyceRecord, audience: 'person', 'easy-read': true })),
        '/disabled': page(record({ value: joyceRecord, disabled: true })),
        '/without': document({ body: form(record({ value: joyceRecord })) }),
      },
      { args: ['--host-resolver-rules=MAP some-intranet.example 127.0.0.1'] },
    );
  });
  after(() => site.close());

  async function quietly(path, act) {
    const { page, complaints, leave } = await site.visit(path);
    await drawn(page, RECORD);
    await act(page, worker(page));
    const violations = await page.locator('html').getAttribute('data-violations');
    expect([violations, complaints]).to.deep.equal([null, []]);
    await leave();
  }

  it('stops nothing while every section and page of it is opened, the copy printed, and the history turned', () =>
    quietly('/saved', async (page) => {
      for (const name of TASKS) {
        await opens(page, name);
        await back(page);
      }
      for (const name of PAGES) {
        await press(page, name);
        for (const print of await page.getByRole('button', { name: 'Print', exact: true }).all()) await print.click();
        for (const choice of await page.locator(RECORD).getByRole('radio').all())
          if (await choice.isVisible()) await choice.check();
        await back(page);
      }
    }));

  it('stops nothing while it is blocked, read only, disabled, in another language, hidden, moved and reset', () =>
    quietly('/empty', async (page, joyces) => {
      await opens(page, TASKS[0]);
      await joyces.writes('I want to be asked');
      await joyces.completes();
      await joyces.seesSummary();
      await page.locator(RECORD).evaluate(async (el) => {
        for (const name of ['readonly', 'disabled', 'hidden']) {
          el.toggleAttribute(name, true);
          await el.updateComplete;
          el.toggleAttribute(name, false);
          await el.updateComplete;
        }
        el.lang = 'cy';
        await el.updateComplete;
        el.form.append(el);
        await el.updateComplete;
        el.form.reset();
        el.reportValidity();
        await el.updateComplete;
      });
    }));

  for (const path of ['/refused', '/unreadable', '/welsh', '/person', '/disabled', '/inside'])
    it(`stops nothing on ${path}`, () => quietly(path, (page) => page.getByRole('heading').first().waitFor()));

  it('gets one field for all of it, as it was given, and again after the page came back', async () => {
    const { page, leave } = await site.visit('/saved');
    await drawn(page, RECORD);
    await worker(page).completes();
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
    expect([...site.posts.at(-1).keys()]).to.deep.equal(['record', 'other']);
    expect(JSON.parse(site.posts.at(-1).get('record'))).to.deep.equal(joyceRecord);
    await leave();
  });

  it('gets a draft whatever is missing, and what was written in a section is there after going back', async () => {
    const { page, leave } = await site.visit('/empty');
    await drawn(page, RECORD);
    await opens(page, TASKS[0]);
    await worker(page).writes('I want to be asked');
    const written = await valueOf(page, RECORD);
    await worker(page).saves();
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
    expect(JSON.parse(site.posts.at(-1).get('record'))).to.deep.equal(written);
    await page.goBack({ waitUntil: 'commit' });
    await drawn(page, RECORD);
    expect(await valueOf(page, RECORD)).to.deep.equal(written);
    await opens(page, TASKS[0]);
    await page
      .getByText('I want to be asked')
      .or(page.getByLabel(/want to happen/))
      .first()
      .waitFor();
    await leave();
  });

  it('is not let through while a section is not complete, and is led to the answer that is missing', async () => {
    const { page, leave } = await site.visit('/empty');
    await drawn(page, RECORD);
    await opens(page, TASKS[0]);
    await worker(page).writes('I want to be asked');
    await back(page);
    const posts = site.posts.length;
    await worker(page).completes();
    await worker(page).seesSummary();
    expect(await page.getByText('There is a problem').filter({ visible: true }).count()).to.be.above(0);
    expect(site.posts.length).to.equal(posts);
    await page.getByRole('link', { name: 'Select whose words these are' }).first().click();
    await page
      .getByRole('radio', { name: /^Joyce said it/ })
      .first()
      .waitFor();
    await leave();
  });

  it('has it as it was saved after a reset, in each section', async () => {
    const { page, leave } = await site.visit('/saved');
    await drawn(page, RECORD);
    await opens(page, TASKS[0]);
    await worker(page).writes('I want to be asked');
    await page.locator(RECORD).evaluate((el) => el.form.reset());
    await drawn(page, RECORD);
    expect(await valueOf(page, RECORD)).to.deep.equal(joyceRecord);
    expect(await page.getByText('I want to be asked').filter({ visible: true }).count()).to.equal(0);
    await leave();
  });

  it('sees its own sections inside, wherever it has put them, and no field of theirs', async () => {
    const { page, leave } = await site.visit('/inside');
    await drawn(page, RECORD);
    expect(await page.locator('.task').filter({ visible: true }).count()).to.equal(2);
    await opens(page, TASKS[0]);
    await page.getByText('The council’s own words').waitFor();
    expect(await page.getByText('Without a script').isVisible()).to.equal(false);
    await worker(page).saves();
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
    expect([...site.posts.at(-1).keys()]).to.deep.equal(['record', 'other']);
    await leave();
  });

  it('sees one request, and finds nothing stored, whatever is done in it', async () => {
    const { page, complaints, leave } = await site.visit('/without');
    const requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${site.address}/saved`);
    await drawn(page, RECORD);
    await opens(page, TASKS[0]);
    await worker(page).writes('I want to be asked');
    await back(page);
    for (const name of PAGES) {
      await press(page, name);
      await back(page);
    }
    await page.pdf({ format: 'A4' });
    await page.getByRole('button', { name: 'Hide screen' }).first().click();
    await page.waitForLoadState('networkidle');
    const own = ['/saved', '/watch.js', '/dist/msp-forms.js'];
    expect(requests.filter((path) => path !== '/favicon.ico')).to.deep.equal(own);
    const stored = () => [localStorage.length, sessionStorage.length, document.cookie];
    expect(await page.evaluate(stored)).to.deep.equal([0, 0, '']);
    expect(complaints).to.deep.equal([]);
    await leave();
  });

  it('can be on plain http, which is no secure context: ids are made all the same', async () => {
    const { page, complaints, leave } = await site.visit(`http://some-intranet.example:${site.port}/empty`);
    await drawn(page, RECORD);
    await opens(page, TASKS[0]);
    await worker(page).writes('I want to be asked');
    await worker(page).saves();
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
    const { outcomes } = JSON.parse(site.posts.at(-1).get('record')).desiredOutcomes;
    expect(outcomes[0].id).to.be.a('string').with.length.of.at.least(8);
    expect(complaints.filter((line) => !/trustworthy|Cross-Origin/.test(line))).to.deep.equal([]);
    await leave();
  });
});
