import { expect } from 'chai';
import { addWish, cardWith, changeWords, open, openEnquiry, readHistory, save } from './pages.mjs';

describe('a worker in the case system', () => {
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

  /** Closes the browser and comes back with a new one. */
  async function comeBack() {
    await page.context().close();
    page = await host.newPage();
    await openEnquiry(page, host.address, 'Joyce');
  }

  it('adds an outcome, saves it unfinished, closes the browser and finds it again', async () => {
    await openEnquiry(page, host.address, 'Joyce');
    await addWish(page, 'Joyce', 'I want to talk to him myse');
    await save(page);
    await page.getByText(/^Saved \d+ \w+ \d{4}, \d\d:\d\d\. Revision 2\.$/).waitFor();
    await comeBack();
    expect(await cardWith(page, 'I want to talk to him myse').isVisible()).to.equal(true);
    expect(await page.getByText('In progress').first().isVisible()).to.equal(true);
  });

  it('changes a saved outcome with a reason, and sees both versions in its history', async () => {
    await openEnquiry(page, host.address, 'Joyce');
    const now = 'I want him to visit, and not to ask me for money';
    await changeWords(page, 'Joyce', 'I don’t want him to stop visiting me', now);
    await save(page);
    await page.getByText(/Revision 3\.$/).waitFor();
    await comeBack();
    const told = await readHistory(page, now);
    expect(told).to.match(
      /I don’t want him to stop visiting me.*Changed to: .I want him to visit, and not to ask me for money/,
    );
    expect(told).to.match(/Why: .*confident/i);
    expect(told).to.include('Joyce agreed');
  });

  it('is told what is missing before it goes to the server, and by the server all the same', async () => {
    await openEnquiry(page, host.address, 'Joyce');
    await page.getByRole('button', { name: 'Mark as complete' }).click();
    await page.getByText('There is a problem').filter({ visible: true }).waitFor();
    expect(await page.getByText('Select whose words these are').filter({ visible: true }).count()).to.be.above(0);
    expect(page.url()).to.not.include('saved');
    // A browser that did not check: the server does, and the element shows what it found.
    await page.locator('form[method=post]').evaluate((form) => (form.noValidate = true));
    await page.getByRole('button', { name: 'Mark as complete' }).click();
    await page.getByText('Not marked as complete yet').waitFor();
    expect(await page.getByText('Select whose words these are').filter({ visible: true }).count()).to.be.above(0);
    expect(await cardWith(page, 'I want to talk to him myse').isVisible()).to.equal(true);
  });

  it('finishes it and marks it as complete', async () => {
    await openEnquiry(page, host.address, 'Joyce');
    const card = cardWith(page, 'I want to talk to him myse');
    await card.getByRole('button', { name: /^Add what is missing/ }).click();
    await card.getByLabel('Joyce said it', { exact: true }).check();
    await page.getByRole('button', { name: 'Mark as complete' }).click();
    await page.getByText(/^Marked as complete .* Revision 4\.$/).waitFor();
    await page.goto(host.address);
    expect(await page.getByRole('link', { name: /^Joyce/ }).innerText()).to.match(/Complete$/);
  });

  it('never meets an error or a stopped script on any page', () => {
    expect(host.complaints).to.deep.equal([]);
  });
});
