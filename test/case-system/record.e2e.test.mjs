import { expect } from 'chai';
import { addWish, open, openEnquiry, save } from './pages.mjs';

describe('a whole record, in the case system in a browser', () => {
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

  const value = () => page.locator('msp-record').evaluate((el) => el.value);
  const button = (name) => page.getByRole('button', { name, exact: true });
  const task = (name) => page.locator('msp-record').getByRole('link', { name, exact: true });
  const openRecord = async (name) => {
    await openEnquiry(page, host.address, name);
    await page.getByRole('link', { name: 'The whole record' }).click();
    await page.getByRole('heading', { name: 'Tasks' }).waitFor();
  };

  it('is opened, two of its sections are written in, and each is saved with a revision of its own', async () => {
    await openRecord('Joyce');
    await task('What Joyce wants').click();
    await addWish(page, 'Joyce', 'I want to hear the radio again');
    await button('Back to the record').click();
    await task('How it is going').click();
    await page.getByRole('button', { name: 'Nothing has changed' }).click();
    await save(page);
    await page.getByText(/What they want\s*Saved .* Revision 2\./).waitFor();
    await page.getByText(/How it is going\s*Saved .* Revision 2\./).waitFor();
    const { desiredOutcomes, capacityAdvocacy } = await value();
    expect(desiredOutcomes.outcomes.at(-1).words).to.equal('I want to hear the radio again');
    expect(capacityAdvocacy.decisions).to.have.length.above(0);
    await page.getByRole('link', { name: 'Taking part and deciding' }).first().click();
    expect(await page.getByText(/Revision 2/).count(), 'what was not touched').to.equal(0);
  });

  it('shows both where a colleague saved first, and saves both with one more press', async () => {
    const other = await host.newPage({ worker: 'senior' });
    await openRecord('Sam');
    await openEnquiry(other, host.address, 'Sam');
    await addWish(other, 'Sam', 'I want to learn to drive');
    await save(other);
    await other.getByText(/^Saved .* Revision 2\.$/).waitFor();
    await other.context().close();
    await task('What Sam wants').click();
    await addWish(page, 'Sam', 'I want a dog');
    await save(page);
    await page.getByRole('heading', { level: 1, name: 'Two people changed this' }).waitFor();
    await save(page);
    await page.getByText(/What they want\s*Saved .* Revision 3\./).waitFor();
    const words = (await value()).desiredOutcomes.outcomes.map((outcome) => outcome.words);
    expect(words.slice(-2)).to.deep.equal(['I want to learn to drive', 'I want a dog']);
  });

  it('is held back while something is missing, and leads to it; the draft is saved all the same', async () => {
    await page.goto(host.address);
    await page.getByLabel('What is the person called?').fill('Ann');
    await page.getByRole('button', { name: 'Start with an empty one' }).click();
    await page.getByRole('link', { name: 'The whole record' }).click();
    await task('What Ann wants').click();
    await page.getByLabel('What does Ann want to happen?').fill('To be heard');
    await button('Mark as complete').click();
    await page.getByText('There is a problem').first().waitFor();
    expect(page.url()).to.match(/\/record$/);
    await save(page);
    await page.getByText(/What they want\s*Saved .* Revision 2\./).waitFor();
  });

  it('gives an address to somebody independent, who asks on a page that says nothing of the case', async () => {
    await openRecord('Mrs T');
    await page.getByRole('radio', { name: /independent/ }).check();
    await button('Make an address').click();
    const address = await page.locator('#asked code').innerText();
    const theirs = await host.newPage();
    await theirs.goto(address);
    await theirs.getByRole('heading', { name: 'Would you like to tell us how this was for you?' }).waitFor();
    expect(await theirs.content()).not.to.match(/Mrs T|JSY-|independent/);
    const next = theirs.getByRole('button', { name: 'Next' });
    for (const _ of ['wants to say', 'answers alone']) {
      await theirs.getByRole('radio', { name: 'Yes', exact: true }).check();
      await next.click();
    }
    await theirs.getByRole('radio', { name: 'Partly', exact: true }).check();
    for (let i = 0; i < 10; i += 1) await next.click();
    await theirs.getByRole('button', { name: 'Send' }).click();
    await theirs.getByText('You can close this page now.').waitFor();
    await theirs.context().close();
    await page.reload();
    await page
      .locator('#asked')
      .getByText(/Answered \d/)
      .waitFor();
    expect((await value()).closureFeedback.feedback.at(-1)).to.deep.include({
      askedBy: 'independent-person',
      by: { id: 'independent-person', name: 'An independent person' },
    });
  });

  it('changes the language of the person’s page without losing what they have answered', async () => {
    await openRecord('Mrs T');
    await page.getByRole('radio', { name: /themselves/ }).check();
    await button('Make an address').click();
    await page.goto(await page.locator('#asked code').first().innerText());
    await page.getByRole('radio', { name: 'Yes', exact: true }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    await page.getByRole('button', { name: 'Nesaf' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).to.equal('cy');
    expect(await page.title()).to.equal('Sut oedd hyn i chi?');
    expect(await page.getByText('An example. Nothing here').isVisible()).to.equal(false);
    expect(page.url()).to.match(/\?lang=cy$/);
    await page.getByRole('button', { name: 'Yn ôl' }).click();
    expect(await page.getByRole('radio', { checked: true }).count(), 'what was answered').to.equal(1);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Next' }).waitFor();
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    for (let i = 0; i < 12; i += 1) await page.getByRole('button', { name: 'Nesaf' }).click();
    await page.getByRole('button', { name: 'Anfon' }).click();
    await page.getByRole('heading', { level: 1, name: 'Diolch.' }).waitFor();
  });

  it('asks before what is written is left for the other language, and not after it was saved', async () => {
    await openRecord('Joyce');
    await task('What Joyce wants').click();
    await addWish(page, 'Joyce', 'I want a garden');
    const asked = page.waitForEvent('dialog');
    const pressed = page.getByRole('link', { name: 'Cymraeg' }).click({ noWaitAfter: true });
    const dialog = await asked;
    expect(dialog.type()).to.equal('beforeunload');
    await dialog.dismiss();
    await pressed;
    expect(await page.locator('html').getAttribute('lang')).to.equal('en');
    expect(JSON.stringify(await value())).to.contain('I want a garden');
    await save(page);
    await page.getByText(/What they want\s*Saved /).waitFor();
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    await page.getByRole('button', { name: 'Cadw a dod yn ôl' }).waitFor();
  });

  it('shows what is recorded where no script runs, with the copy for the person, and a save there loses nothing', async () => {
    await page.context().close();
    page = await host.newPage({ javaScriptEnabled: false });
    await page.goto(`${host.address}enquiries/JSY-2026-0114/record`);
    for (const words of ['I don’t want him to stop visiting me', 'Coaching for the talk', 'It is a bit fragile'])
      expect(await page.getByText(words).first().isVisible(), words).to.equal(true);
    await save(page);
    expect(await page.getByText('What was saved before is unchanged.').isVisible()).to.equal(true);
    await page.getByRole('link', { name: 'Joyce’s copy as plain text' }).click();
    expect(await page.getByText('What I want, and what we agreed').isVisible()).to.equal(true);
  });

  it('shows it once where the script runs', async () => {
    await openRecord('Joyce');
    expect(await page.getByText('the page needs JavaScript').filter({ visible: true }).count()).to.equal(0);
    expect(await page.getByText('What is recorded').filter({ visible: true }).count()).to.equal(0);
  });

  it('never meets an error or a stopped script', () => {
    expect(host.complaints).to.deep.equal([]);
  });
});
