import { expect } from 'chai';
import { drawn, host, worker } from '../support/host.mjs';
import { document, element, form, LIBRARY } from '../support/server.mjs';

const script = (src) => `<script type="module" src="${src}"></script>`;
const body = form(element({ required: true }));

describe('two copies of the library on one page', () => {
  let site;
  before(async () => {
    site = await host({
      '/same': document({ head: LIBRARY + LIBRARY, body }),
      '/two': document({ head: script('/dist/msp-forms.js') + script('/dist/msp-forms.js?of-another-vendor'), body }),
      '/english': document({ head: script('/dist/msp-forms.en.js') + script('/dist/msp-forms.js'), body }),
    });
  });
  after(() => site.close());

  it('under one address are one, and say nothing', async () => {
    const { page, complaints, leave } = await site.visit('/same');
    await drawn(page);
    expect(complaints).to.deep.equal([]);
    await leave();
  });

  for (const [path, what] of [
    ['/two', 'under two addresses'],
    ['/english', 'with and without Welsh'],
  ]) {
    it(`${what} do not throw, warn once, and the element works`, async () => {
      const { page, complaints, leave } = await site.visit(path);
      await page.waitForLoadState('networkidle');
      await drawn(page);
      const joyces = worker(page);
      await joyces.recordsOne('I want him to keep visiting me');
      await joyces.completes();
      await page.getByRole('heading', { name: 'Posted' }).waitFor();
      expect(JSON.parse(site.posts.at(-1).get('desiredOutcomes')).outcomes).to.have.length(1);
      expect(complaints.filter((line) => !line.startsWith('warning: '))).to.deep.equal([]);
      expect(complaints.length).to.equal(1);
      expect(complaints[0]).to.contain('msp-desired-outcomes');
      await leave();
    });
  }
});
