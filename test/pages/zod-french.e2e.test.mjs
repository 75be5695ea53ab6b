import { expect } from 'chai';
import { drawn, host, worker } from '../support/host.mjs';
import { document, element, form, LIBRARY } from '../support/server.mjs';

/** A host that uses the full zod, in French, and says in its own way what is wrong. */
const HOST = `import * as z from '/node_modules/zod/index.js';
z.config(z.locales.fr());
window.hostSays = () => z.string().safeParse(7).error.issues[0].message;
window.hostConfig = () => z.config();
document.documentElement.dataset.host = 'ready';`;
/** The same, with words of the host for every issue of every zod on the page. */
const CUSTOM = `import * as z from '/node_modules/zod/index.js';
z.config({ customError: () => 'the host says no' });
document.documentElement.dataset.host = 'ready';`;

const hostTag = '<script type="module" src="/host.js"></script>';
const body = form(element({ required: true }));

describe('a host that has set zod to French', () => {
  let site;
  before(async () => {
    site = await host({
      '/host.js': { body: HOST, type: '.js' },
      '/custom.js': { body: CUSTOM, type: '.js' },
      '/without': document({ head: LIBRARY, body }),
      '/before': document({ head: hostTag + LIBRARY, body }),
      '/after': document({ head: LIBRARY + hostTag, body }),
      '/custom': document({ head: `<script type="module" src="/custom.js"></script>${LIBRARY}`, body }),
    });
  });
  after(() => site.close());

  /** All that the element says of an unfinished section, and its issues. */
  async function said(path) {
    const { page, complaints, leave } = await site.visit(path);
    await drawn(page);
    if (path !== '/without') await page.locator('html[data-host]').waitFor();
    const joyces = worker(page);
    await joyces.talkedToday();
    await joyces.completes();
    await joyces.seesSummary();
    const result = await page.locator('msp-desired-outcomes').evaluate((el) => ({
      text: el.shadowRoot.querySelector('section').innerText,
      message: el.validationMessage,
      issues: el.issues,
    }));
    const french = await page.evaluate(() => window.hostSays?.());
    const config = await page.evaluate(() => Object.keys(window.hostConfig?.() ?? {}));
    expect(complaints).to.deep.equal([]);
    await leave();
    return { result, french, config };
  }

  it('is shown our English words, whether it was set before us or after', async () => {
    const { result } = await said('/without');
    expect(result.text).to.contain('There is a problem');
    for (const path of ['/before', '/after', '/custom']) expect((await said(path)).result, path).to.deep.equal(result);
  });

  it('still says its own in French, whether we came before or after', async () => {
    for (const path of ['/before', '/after']) {
      const { french, config } = await said(path);
      expect(french, path).to.match(/[Ee]ntrée invalide|[Ii]nvalide/);
      expect(config, path).to.deep.equal(['localeError']);
    }
  });
});
