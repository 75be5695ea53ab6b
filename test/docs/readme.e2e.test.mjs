// The page of the README, as a vendor copies it: rendered by a template, under the policy that it gives, with the hash.
import { expect } from 'chai';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { drawn, host, valueOf, worker } from '../support/host.mjs';
import { document } from '../support/server.mjs';

const readme = readFileSync('README.md', 'utf8');
/** The code samples of a text in one language, in order. */
const samples = (text, language) =>
  [...text.matchAll(/^```(\w*)\n(.*?)\n```$/gms)].filter((match) => match[1] === language).map((match) => match[2]);
const [embed] = samples(readme, 'html');
const [saved, issues] = samples(readme, 'json').map((text) => JSON.stringify(JSON.parse(text)));
const [, policy] = /Content-Security-Policy: (.*)/.exec(readme);
const library = readFileSync('dist/msp-forms.js', 'utf8');
const integrity = JSON.parse(readFileSync('dist/sri.json', 'utf8'))['msp-forms.js'];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What a template language makes of the sample. */
function rendered(data) {
  const given = { integrity, revision: '1', name: 'Joyce', saved: '', posted: '', issues: '', ...data };
  const body = embed.replace(/\{\{ (\w+) \}\}/g, (_all, key) => escaped(given[key]));
  return { body: document({ body }), headers: { 'content-security-policy': policy } };
}

/** The application of somebody with a bundler. */
async function bundled(sample) {
  const { outputFiles } = await build({
    stdin: { contents: sample, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}

describe('the page of the README', () => {
  let site;
  before(async () => {
    const bundles = samples(readme, 'js').filter((code) => !code.includes('checkChange'));
    expect(bundles).to.have.length(2);
    const [all, own] = await Promise.all(bundles.map(bundled));
    const app = (file, tag) =>
      document({ head: `<script type="module" src="${file}"></script>`, body: `<${tag}></${tag}>` });
    site = await host({
      '/msp-forms.js': { body: library, type: '.js' },
      '/new': rendered({}),
      '/saved': rendered({ saved }),
      '/refused': rendered({ saved, posted: saved.replace('He is very kind', 'He is kind'), issues }),
      '/tampered': rendered({ integrity: integrity.replace(/.{8}$/, 'AAAAAAAA') }),
      '/all.js': { body: all, type: '.js' },
      '/own.js': { body: own, type: '.js' },
      '/all': app('/all.js', 'msp-desired-outcomes'),
      '/own': app('/own.js', 'council-desired-outcomes'),
    });
  });
  after(() => site.close());

  it('holds back what is not complete, and posts it as a draft', async () => {
    const { page, complaints, leave } = await site.visit('/new');
    await drawn(page);
    const joyces = worker(page);
    await joyces.writes('I want to be asked');
    await joyces.completes();
    await joyces.seesSummary();
    await joyces.saves();
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
    const post = site.posts.at(-1);
    expect(post.get('action')).to.equal('save');
    expect(JSON.parse(post.get('desiredOutcomes')).outcomes[0].words).to.equal('I want to be asked');
    expect(complaints).to.deep.equal([]);
    await leave();
  });

  it('posts what is saved as it was, key by key', async () => {
    const { page, complaints, leave } = await site.visit('/saved');
    await drawn(page);
    await worker(page).completes();
    await page.getByRole('heading', { name: 'Posted' }).waitFor();
    expect(site.posts.at(-1).get('desiredOutcomes')).to.equal(saved);
    expect(complaints).to.deep.equal([]);
    await leave();
  });

  it('shows what was posted and refused, with the server’s sentence', async () => {
    const { page, complaints, leave } = await site.visit('/refused');
    await drawn(page);
    const [{ message }] = JSON.parse(issues);
    await page.getByText(message).first().waitFor();
    expect((await valueOf(page)).outcomes[0].importance).to.equal('He is kind');
    expect(complaints).to.deep.equal([]);
    await leave();
  });

  it('does not run a file whose hash is another', async () => {
    const { page, complaints, leave } = await site.visit('/tampered');
    await page.waitForLoadState();
    expect(complaints.join()).to.match(/integrity/i);
    expect(await page.evaluate(() => customElements.get('msp-desired-outcomes') === undefined)).to.equal(true);
    await leave();
  });

  for (const [path, tag] of [
    ['/all', 'msp-desired-outcomes'],
    ['/own', 'council-desired-outcomes'],
  ]) {
    it(`brings ${tag} with a bundler`, async () => {
      const { page, complaints, leave } = await site.visit(path);
      await drawn(page, tag);
      await page.getByText('What does the person want to happen?').first().waitFor();
      expect(complaints.filter((text) => !text.includes('Lit is in dev mode'))).to.deep.equal([]);
      await leave();
    });
  }
});
