import { expect } from 'chai';
import { cardWith, changeWords, open, openEnquiry, openTimeline, readHistory, save } from './pages.mjs';

const HOME = 'I want to live somewhere new, away from him';
const GARDEN = 'I want a home with a garden';

describe('a worker with the timeline in the case system', () => {
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

  const timeline = () => page.locator('msp-review-timeline');
  const value = () => timeline().evaluate((el) => el.value);
  const group = (name) => timeline().getByRole('group', { name }).filter({ visible: true }).last();

  /** Goes by Tab to what has this name, and nowhere by pointer. */
  async function tabTo(name) {
    const named = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.textContent.trim();
      });
    for (let steps = 0; steps < 60; steps++) {
      await page.keyboard.press('Tab');
      if ((await named()) === name) return;
    }
    throw new Error(`The keyboard does not come to ${name}`);
  }

  /** Starts a review of today, and says that one outcome is to be changed at it. */
  async function reviewsChanging(words) {
    await timeline().getByRole('button', { name: 'Add a review' }).click();
    await group('When was the review?')
      .getByLabel(/^Today/)
      .check();
    await group(`‘${words}’`).getByLabel('No longer wanted').check();
  }
  async function explains() {
    await group('Why has it changed?').getByLabel('More confident').check();
    await group('Who agreed to this?').getByLabel('Sam', { exact: true }).check();
    await timeline().getByRole('button', { name: 'Keep this change' }).click();
  }

  it('writes down by keyboard that nothing has changed, saves, closes the browser and finds it again', async () => {
    await openTimeline(page, host.address, 'Sam');
    const before = (await value()).reviews;
    await page.getByRole('heading', { level: 1 }).click();
    await tabTo('Nothing has changed');
    await page.keyboard.press('Enter');
    await tabTo('Save and come back');
    await page.keyboard.press('Enter');
    await page.getByText(/Revision 2\.$/).waitFor();
    await page.context().close();
    page = await host.newPage();
    await openTimeline(page, host.address, 'Sam');
    const { reviews } = await value();
    expect(reviews.slice(0, -1)).to.deep.equal(before);
    const nothing = { code: 'nothing-new' };
    expect(reviews.at(-1)).to.deep.include({ changed: nothing, agreed: nothing, achieved: nothing });
    expect(reviews.at(-1).by).to.have.property('id', 'duty-social-worker');
  });

  it('puts something else in the place of an outcome at a review, and finds both where the outcomes are', async () => {
    await openTimeline(page, host.address, 'Sam');
    await reviewsChanging(HOME);
    await timeline().getByLabel('Something else takes its place').check();
    await timeline().getByLabel('What does Sam want now?').fill(GARDEN);
    await timeline().getByLabel('Sam said it', { exact: true }).filter({ visible: true }).check();
    await explains();
    await timeline()
      .getByText(/^Waiting for the record/)
      .first()
      .waitFor();
    await save(page);
    await page.getByText('What changed at this review is now in ‘What they want’.').waitFor();
    await page.getByRole('heading', { level: 2, name: 'How it is going' }).waitFor();
    expect(await timeline().getByText('Waiting for the record').filter({ visible: true }).count()).to.equal(0);
    expect(await timeline().getByText(`‘${GARDEN}’`).filter({ visible: true }).count()).to.be.above(0);
    expect((await value()).outcomeChanges).to.deep.equal([]);
    await page.getByRole('link', { name: 'What they want' }).click();
    await page.getByRole('heading', { level: 2, name: 'What Sam wants' }).waitFor();
    expect(await cardWith(page, GARDEN).isVisible()).to.equal(true);
    const { outcomes } = await page.locator('msp-desired-outcomes').evaluate((el) => el.value);
    const [old, fresh] = outcomes.slice(-2);
    expect([old.words, old.supersededBy, fresh.words]).to.deep.equal([HOME, fresh.id, GARDEN]);
  });

  it('is shown both where a colleague has changed the same outcome, and one more press keeps both', async () => {
    const other = await host.newPage({ worker: 'senior' });
    await openTimeline(page, host.address, 'Sam');
    const revision = Number(await page.locator('[name=readRevision]').inputValue());
    await reviewsChanging('I want to leave my boyfriend');
    await timeline().getByLabel('The words have changed').check();
    await timeline().getByLabel('What does Sam say now?').fill('I want to leave him in spring');
    await explains();
    await openEnquiry(other, host.address, 'Sam');
    await changeWords(other, 'Sam', 'I want to leave my boyfriend', 'I have left my boyfriend');
    await save(other);
    await other.getByText(new RegExp(`Revision ${revision + 1}\\.$`)).waitFor();
    await save(page);
    await page.getByRole('heading', { level: 1, name: 'Two people changed this' }).waitFor();
    const region = (name) => page.getByRole('region', { name, exact: true }).innerText();
    expect(await region('Yours')).to.include('I want to leave him in spring');
    expect(await region('What is saved')).to.include('I have left my boyfriend');
    await save(page);
    await page.getByText('What changed at this review is now in ‘What they want’.').waitFor();
    await page.getByRole('link', { name: 'What they want' }).click();
    await page.getByRole('heading', { level: 2, name: 'What Sam wants' }).waitFor();
    expect(await readHistory(page, 'I want to leave him in spring')).to.match(
      /I want to leave my boyfriend.*I have left my boyfriend.*I want to leave him in spring/,
    );
    await other.context().close();
  });

  it('is told by the server what is missing, at its question, and keeps every word', async () => {
    await openTimeline(page, host.address, 'Joyce');
    await timeline().getByRole('button', { name: 'Add a review' }).click();
    await group('When was the review?')
      .getByLabel(/^Today/)
      .check();
    await timeline().getByLabel('What has changed since last time?').filter({ visible: true }).fill('She sings again');
    // A browser that does not check: the server does, and the element shows what it found.
    await page.locator('form[method=post]').evaluate((form) => (form.noValidate = true));
    await page.getByRole('button', { name: 'Mark as complete' }).click();
    await page.getByText('Not marked as complete yet').waitFor();
    const missing = page.getByText('Enter what was agreed, or select ‘Nothing new’').filter({ visible: true });
    expect(await missing.count(), 'in the summary and at the question').to.be.at.least(2);
    const { reviews } = await value();
    expect(reviews.at(-1).changed).to.deep.equal({ words: 'She sings again' });
    await timeline().getByRole('button', { name: 'Nothing new agreed' }).filter({ visible: true }).click();
    expect(await missing.count()).to.equal(0);
    await timeline().getByRole('button', { name: 'Nothing new yet' }).filter({ visible: true }).click();
    await page.getByRole('button', { name: 'Mark as complete' }).click();
    await page.getByText(/^Marked as complete .* Revision 2\.$/).waitFor();
  });

  it('never meets an error or a stopped script on any page', () => {
    expect(host.complaints).to.deep.equal([]);
  });
});
