import { expect } from 'chai';
import { addWish, cardWith, changeWords, open, openEnquiry, readHistory, save } from './pages.mjs';

describe('two workers in the case system', () => {
  let host;
  before(async function () {
    this.timeout(120_000);
    host = await open();
  });
  after(() => host.close());

  it('who save from the same page both see both versions, and one more press keeps the work of both', async () => {
    const one = await host.newPage({ worker: 'senior' });
    const two = await host.newPage();
    for (const page of [one, two]) await openEnquiry(page, host.address, 'Joyce');
    await addWish(one, 'Joyce', 'I want to talk to him myself');
    await addWish(two, 'Joyce', 'I want to feel more sure of myself');
    await save(one);
    await one.getByText(/Revision 2\.$/).waitFor();
    await save(two);

    await two.getByRole('heading', { level: 1, name: 'Two people changed this' }).waitFor();
    expect(await two.getByText(/^Senior practitioner saved revision 2 on /).isVisible()).to.equal(true);
    const [yours, theirs] = [
      two.getByRole('region', { name: 'Yours' }),
      two.getByRole('region', { name: 'What is saved' }),
    ];
    expect(await yours.innerText())
      .to.include('I want to feel more sure of myself')
      .and.not.include('talk to him myself');
    expect(await theirs.innerText())
      .to.include('I want to talk to him myself')
      .and.not.include('more sure of myself');
    const boxes = [await yours.boundingBox(), await theirs.boundingBox()];
    expect(boxes[0].y).to.equal(boxes[1].y);

    await save(two);
    await two.getByText(/Revision 3\.$/).waitFor();
    for (const words of ['I want to talk to him myself', 'I want to feel more sure of myself']) {
      expect(await cardWith(two, words).isVisible(), words).to.equal(true);
    }
  });

  it('who change the same outcome keep both changes, the later one on top', async () => {
    const one = await host.newPage({ worker: 'senior' });
    const two = await host.newPage();
    for (const page of [one, two]) await openEnquiry(page, host.address, 'Sam');
    await changeWords(one, 'Sam', 'I want to leave my boyfriend', 'I have left my boyfriend');
    await changeWords(two, 'Sam', 'I want to leave my boyfriend', 'I want to leave him when I am ready');
    await save(one);
    await one.getByText(/Revision 2\.$/).waitFor();
    await save(two);
    await two.getByRole('heading', { level: 1, name: 'Two people changed this' }).waitFor();
    for (const name of ['Yours', 'What is saved']) {
      expect(await two.getByRole('region', { name }).innerText()).to.include('Different in the two');
    }
    await save(two);
    await two.getByText(/Revision 3\.$/).waitFor();
    expect(await readHistory(two, 'I want to leave him when I am ready')).to.match(
      /I want to leave my boyfriend.*I have left my boyfriend.*I want to leave him when I am ready/,
    );
  });

  it('can leave what the other one saved as it is, and still find their own', async () => {
    const one = await host.newPage({ worker: 'senior' });
    const two = await host.newPage();
    for (const page of [one, two]) await openEnquiry(page, host.address, 'Mrs T');
    await addWish(one, 'Mrs T', 'I want him to stay');
    await addWish(two, 'Mrs T', 'I want my house left as it is');
    await save(one);
    await one.getByText(/Revision 2\.$/).waitFor();
    await save(two);
    await two.getByRole('link', { name: 'Or leave it as it is saved, without mine' }).click();
    expect(await cardWith(two, 'I want him to stay').isVisible()).to.equal(true);
    expect(await two.getByText('I want my house left as it is').count()).to.equal(0);
    await two.getByRole('link', { name: 'Look at the copy' }).click();
    expect(await two.getByText('‘I want my house left as it is’').isVisible()).to.equal(true);
    await two.getByRole('link', { name: 'Open this copy in the form' }).click();
    expect(await cardWith(two, 'I want my house left as it is').isVisible()).to.equal(true);
    await save(two);
    await two.getByText(/Revision 3\.$/).waitFor();
  });

  it('never meet an error or a stopped script on any page', () => {
    expect(host.complaints).to.deep.equal([]);
  });
});
