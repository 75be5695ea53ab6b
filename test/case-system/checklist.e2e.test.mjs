import { expect } from 'chai';
import { open, openChecklist, openEnquiry, save } from './pages.mjs';

const REFUSAL = 'A visit by the police';

describe('a worker with the checklist in the case system', () => {
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

  const checklist = () => page.locator('msp-capacity-advocacy');
  const value = () => checklist().evaluate((el) => el.value);
  const complete = () => page.getByRole('button', { name: 'Mark as complete' }).click();
  const boxOf = (question) => checklist().getByLabel(question).filter({ visible: true }).last();
  /** The answers of one question that is open. */
  const group = (question) => checklist().getByRole('group', { name: question }).filter({ visible: true }).last();
  const shown = (text) => page.getByText(text).filter({ visible: true });

  it('records the first answers of a new enquiry, saves them and finds them again', async () => {
    await page.goto(host.address);
    await page.getByLabel('What is the person called?').fill('Ann');
    await page.getByRole('button', { name: 'Start with an empty one' }).click();
    await page.getByRole('link', { name: 'Taking part and deciding' }).click();
    await checklist().getByLabel('No reason to doubt').check();
    await checklist()
      .getByLabel(/^Today/)
      .first()
      .check();
    await save(page);
    await page.getByText(/Revision 2\.$/).waitFor();
    const [decision] = (await value()).decisions;
    expect(decision).to.include({ trigger: 'no-reason-to-doubt', conclusion: 'has-capacity-presumed' });
    expect(decision.by).to.have.property('id', 'duty-social-worker');
    await page.getByRole('link', { name: 'What they want' }).click();
    await page.getByRole('heading', { name: 'What Ann wants' }).waitFor();
  });

  it('records a refusal, saves it unfinished, closes the browser and finds it again', async () => {
    await openChecklist(page, host.address, 'Joyce');
    await checklist().getByRole('button', { name: 'Joyce does not want something done' }).click();
    await boxOf('What does Joyce not want?').fill(REFUSAL);
    await boxOf('What did Joyce say?').fill('Nobody in a uniform');
    await save(page);
    await page.getByText(/Revision 2\.$/).waitFor();
    await page.context().close();
    page = await host.newPage();
    await openChecklist(page, host.address, 'Joyce');
    expect(await shown('Nobody in a uniform').count()).to.be.above(0);
    expect((await value()).refusals.at(-1)).to.include({ of: REFUSAL, words: 'Nobody in a uniform' });
  });

  it('is told by the server what is missing, each at its question, and keeps every word', async () => {
    await openChecklist(page, host.address, 'Joyce');
    await page.getByRole('button', { name: new RegExp(`^(Change|Add what is missing).*${REFUSAL}`) }).click();
    await boxOf('How will you check that Joyce is all right?').fill('A call each week');
    // A browser that does not check: the server does, and the element shows what it found.
    await page.locator('form[method=post]').evaluate((form) => (form.noValidate = true));
    await complete();
    await page.getByText('Not marked as complete yet').waitFor();
    for (const sentence of [
      'Select whether the refusal is respected',
      'Enter what support goes on for Joyce, even if it is none',
    ])
      expect(await shown(sentence).count(), `in the summary and at the question: ${sentence}`).to.be.at.least(2);
    expect(await boxOf('How will you check that Joyce is all right?').inputValue()).to.equal('A call each week');
    expect((await value()).refusals.at(-1)).to.include({
      words: 'Nobody in a uniform',
      monitoring: 'A call each week',
    });
    await boxOf('What support goes on?').fill('Her friend');
    expect(await shown('Enter what support goes on for Joyce, even if it is none').count()).to.equal(0);
    await group('Is this respected?').getByLabel('Yes').check();
    await group('Was Joyce told that the offer stays open?').getByLabel('Yes').check();
    await complete();
    await page.getByText(/^Marked as complete .* Revision 3\.$/).waitFor();
  });

  it('changes what is saved, and the version before stays in its history', async () => {
    await openChecklist(page, host.address, 'Joyce');
    await page.getByRole('button', { name: new RegExp(`^Change .*${REFUSAL}`) }).click();
    await boxOf('What support goes on?').fill('Her friend, and her sister');
    await save(page);
    await page.getByText(/Revision 4\.$/).waitFor();
    const refusal = (await value()).refusals.at(-1);
    expect(refusal.support).to.equal('Her friend, and her sister');
    expect(refusal.history.at(-1)).to.include({ support: 'Her friend', words: 'Nobody in a uniform' });
  });

  it('who saves from the same page as another sees both, and one more press keeps the work of both', async () => {
    const other = await host.newPage({ worker: 'senior' });
    const add = async (where, words) => {
      const inside = where.locator('msp-capacity-advocacy');
      await inside.getByRole('button', { name: 'Sam does not want something done' }).click();
      await inside.getByLabel('What does Sam not want?').filter({ visible: true }).last().fill(words);
    };
    for (const each of [page, other]) await openChecklist(each, host.address, 'Sam');
    await add(other, 'A move to another town');
    await add(page, 'A meeting without her');
    await save(other);
    await other.getByText(/Revision 2\.$/).waitFor();
    await save(page);
    await page.getByRole('heading', { level: 1, name: 'Two people changed this' }).waitFor();
    const region = (name) => page.getByRole('region', { name }).innerText();
    expect(await region('Yours'))
      .to.include('A meeting without her')
      .and.not.include('another town');
    expect(await region('What is saved'))
      .to.include('A move to another town')
      .and.not.include('without her');
    await save(page);
    await page.getByText(/Revision 3\.$/).waitFor();
    const kept = (await value()).refusals.map(({ of }) => of);
    expect(kept.slice(-2)).to.deep.equal(['A move to another town', 'A meeting without her']);
    await other.context().close();
  });

  it('leads back to the enquiry from what the person wants', async () => {
    await openEnquiry(page, host.address, 'Mrs T');
    await page.getByRole('link', { name: 'Taking part and deciding' }).click();
    await page.getByRole('heading', { name: 'Taking part and deciding' }).waitFor();
    expect((await value()).decisions).to.have.length(10);
  });

  it('never meets an error or a stopped script on any page', () => {
    expect(host.complaints).to.deep.equal([]);
  });
});
