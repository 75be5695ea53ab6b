import { expect } from 'chai';
import { open, openClosure, save } from './pages.mjs';

const ELSEWHERE = 'https://www.bbc.co.uk/**';

describe('how it ended, in the case system in a browser', () => {
  let host;
  let page;
  before(async function () {
    this.timeout(120_000);
    host = await open();
  });
  beforeEach(async () => {
    page = await host.newPage();
  });
  afterEach(() => page.context().close());
  after(() => host.close());

  const closure = () => page.locator('msp-closure-feedback');
  const value = () => closure().evaluate((el) => el.value);
  const button = (name) => page.getByRole('button', { name, exact: true });

  /** The page on which the person answers alone, as a worker opens it. */
  async function openOwnPage(name) {
    await openClosure(page, host.address, name);
    await page.getByRole('button', { name: 'Open the page' }).click();
    await page.getByRole('heading', { name: 'Would you like to tell us how this was for you?' }).waitFor();
  }

  it('is read with each outcome, changed, saved and found again', async () => {
    await openClosure(page, host.address, 'Joyce');
    const before = await value();
    expect(await closure().getByText('It is a bit fragile').filter({ visible: true }).count()).to.be.above(0);
    await page
      .getByRole('button', { name: /what Joyce says now/ })
      .first()
      .click();
    await closure().getByRole('radio', { name: 'All of it' }).filter({ visible: true }).first().check();
    await save(page);
    await page.getByText(/^Saved .* Revision 2\.$/).waitFor();
    const { achievements, ...rest } = await value();
    expect(achievements).to.have.length(before.achievements.length + 1);
    expect(achievements.at(-1)).to.include({ view: 'fully-achieved', viewOf: 'person' });
    expect({ ...rest, achievements: achievements.slice(0, -1) }).to.deep.equal(before);
  });

  it('leads to a new concern from where feedback is written down', async () => {
    await openClosure(page, host.address, 'Joyce');
    await page.getByRole('button', { name: 'Record another talk about how this was' }).click();
    await closure().getByRole('radio', { name: 'Yes, and here it is' }).filter({ visible: true }).last().check();
    await page.getByRole('link', { name: 'Start an enquiry about something new' }).click();
    await page.getByLabel('What is the person called?').waitFor();
  });

  it('is answered by the person alone, and stands with the worker after that', async () => {
    await openOwnPage('Sam');
    expect(page.url()).to.match(/\/feedback\/[\w-]{32}$/);
    expect(await page.content()).not.to.match(/Sam|JSY-|boyfriend/);
    for (const _ of ['wants to say', 'answers alone']) {
      await page.getByRole('radio', { name: 'Yes', exact: true }).check();
      await button('Next').click();
    }
    await page.getByRole('radio', { name: 'Partly', exact: true }).check();
    for (let i = 0; i < 10; i += 1) await button('Next').click();
    await page.getByRole('heading', { name: 'Check what you said' }).waitFor();
    await button('Send').click();
    await page.getByRole('heading', { level: 1, name: 'Thank you.' }).waitFor();
    await page.getByText('You can close this page now.').waitFor();
    expect(await page.getByRole('link').count(), 'the language, and the main part').to.equal(2);
    await page.goBack();
    expect(await page.getByText('Partly').count(), 'nothing of it comes back').to.equal(0);
    await openClosure(page, host.address, 'Sam');
    const { feedback } = await value();
    expect(feedback.at(-1)).to.deep.include({
      respondent: 'adult',
      askedBy: 'self-completed',
      answers: { 'fb-asked': { answer: 'partly' } },
      by: { id: 'person', name: 'The person' },
    });
  });

  it('is left at once for another page, and nothing that was answered comes back', async () => {
    await page.route(ELSEWHERE, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }));
    await openOwnPage('Joyce');
    const own = page.url();
    await page.getByRole('radio', { name: 'Yes', exact: true }).check();
    await button('Leave this page').click();
    await page.getByRole('heading', { name: 'Weather' }).waitFor();
    await page.goBack();
    expect(page.url(), 'the way back leads past it').not.to.equal(own);
    await page.goto(own);
    await page.getByRole('heading', { name: 'Would you like to tell us how this was for you?' }).waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).to.equal(0);
  });

  for (const [name, options] of Object.entries({
    'a phone': { viewport: { width: 320, height: 640 } },
    'forced colours': { viewport: { width: 640, height: 800 }, forcedColors: 'active' },
  }))
    it(`fits, and can be answered, on ${name}: the page of the person`, async () => {
      await page.context().close();
      page = await host.newPage(options);
      await openOwnPage('Mrs T');
      for (let i = 0; i < 3; i += 1) {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(options.viewport.width);
        await button('Next').click();
      }
      for (const always of ['Back', 'Stop', 'I want help with this']) await button(always).waitFor();
    });

  it('never meets an error or a stopped script on any page', () => {
    expect(host.complaints).to.deep.equal([]);
  });
});
