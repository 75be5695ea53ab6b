import { expect } from 'chai';
import { CaseSystem, type Answer } from './process.js';

describe('the pages of the case system', () => {
  let system: CaseSystem;
  before(async function () {
    this.timeout(60_000);
    system = await CaseSystem.start();
  });
  after(() => system.remove());

  it('lists the enquiries, each a plain link that begins with the name and says reference and state', async () => {
    const { status, text } = await system.get('/');
    expect(status).to.equal(200);
    const links = [...text.matchAll(/<a\s+href="(\/enquiries\/[^"]+)"\s*>([\s\S]*?)<\/a\s*>/g)].map(
      ([, href, inner]) => [
        href,
        inner
          ?.replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ],
    );
    expect(links).to.deep.equal([
      ['/enquiries/JSY-2026-0114', 'Joyce JSY-2026-0114 In progress'],
      ['/enquiries/JSY-2026-0038', 'Mrs T JSY-2026-0038 Complete'],
      ['/enquiries/JSY-2026-0071', 'Sam JSY-2026-0071 Complete'],
    ]);
  });

  it('has one script, the library, with the hash that was published with it', async () => {
    const { readFile } = await import('node:fs/promises');
    const hashes = JSON.parse(await readFile('dist/sri.json', 'utf8')) as Record<string, string>;
    const { text } = await system.get('/enquiries/JSY-2026-0114');
    expect(text.match(/<script\b[^>]*>/g)).to.deep.equal([
      `<script type="module" src="/msp-forms.js" integrity="${hashes['msp-forms.js']}">`,
    ]);
    expect(text).to.not.match(/\son[a-z]+=|style=|<style/);
    const script = await system.get('/msp-forms.js');
    const { createHash } = await import('node:crypto');
    expect(`sha384-${createHash('sha384').update(script.text).digest('base64')}`).to.equal(hashes['msp-forms.js']);
  });

  it('shows an enquiry as a plain form that holds the element', async () => {
    const page = await system.get('/enquiries/JSY-2026-0114');
    expect(page.text).to.match(/<form method="post" action="\/enquiries\/JSY-2026-0114">/);
    expect(page.revision).to.equal('1');
    expect(page.attribute('name')).to.equal('desiredOutcomes');
    expect(page.attribute('person-name')).to.equal('Joyce');
    expect(page.attribute('jurisdiction')).to.equal('jersey');
    expect(page.attribute('lang')).to.equal('en');
    expect(JSON.parse(page.attribute('user') ?? '')).to.have.property('id', 'duty-social-worker');
    expect(page.attribute('unsaved-value')).to.equal(undefined);
    expect(page.text).to.match(/name="action" value="save" formnovalidate/);
    expect(page.words).to.include('Save and come back').and.include('Mark as complete');
  });

  it('shows what is recorded without a script too', async () => {
    const page = await system.get('/enquiries/JSY-2026-0114');
    const inside = /<msp-desired-outcomes[\s\S]*?>([\s\S]*)<\/msp-desired-outcomes/.exec(page.text)?.[1];
    expect(inside).to.include('‘I don’t want him to stop visiting me’').and.include('14 May 2026');
    expect(inside).to.include('Does not want').and.include('JavaScript');
  });

  it('calls a code as the library does, and shows one that nobody knows as it is', async () => {
    const page = await system.get('/enquiries/JSY-2026-0071');
    expect(page.words).to.include('To be and feel safer').and.include('Replaced');
    const section = JSON.parse(page.attribute('value') ?? '') as { outcomes: object[] };
    const odd = { id: 'odd', polarity: 'wanted', words: 'Something new', code: 'constructor', status: 'later-status' };
    const desiredOutcomes = JSON.stringify({ ...section, outcomes: [...section.outcomes, odd] });
    await system.post('JSY-2026-0071', { action: 'save', revision: '1', desiredOutcomes });
    const { words } = await system.get('/enquiries/JSY-2026-0071');
    expect(words).to.match(/Something new’ constructor later-status/);
  });

  it('names the source of the case studies', async () => {
    for (const reference of ['JSY-2026-0114', 'JSY-2026-0038', 'JSY-2026-0071']) {
      const { words } = await system.get(`/enquiries/${reference}`);
      expect(words).to.include('Making Safeguarding Personal: A Toolkit & Practitioner Guide');
    }
  });

  it('speaks Welsh when asked, and keeps to it', async () => {
    const list = await system.get('/?lang=cy');
    expect(list.text).to.include('<html lang="cy">').and.include('/enquiries/JSY-2026-0114?lang=cy');
    const page = await system.get('/enquiries/JSY-2026-0114?lang=cy');
    expect(page.attribute('lang')).to.equal('cy');
    expect(page.text).to.match(/action="\/enquiries\/JSY-2026-0114\?lang=cy"/);
    expect(page.words).to.include('Cadw a dod yn ôl').and.not.include('Save and come back');
    const saved = await system.post('JSY-2026-0114?lang=cy', { action: 'save', revision: '1' });
    expect(saved.headers.get('location')).to.include('lang=cy');
  });

  it('sends strict headers with everything', async () => {
    for (const path of ['/', '/enquiries/JSY-2026-0114', '/nowhere', '/case-system.css']) {
      const { headers } = await system.get(path);
      const policy = headers.get('content-security-policy') ?? '';
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types lit-html 'allow-duplicates'",
      ]) {
        expect(policy.split('; '), path).to.include(part);
      }
      expect(policy).to.not.include('unsafe');
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      expect(headers.get('referrer-policy')).to.equal('same-origin');
    }
    expect((await system.get('/enquiries/JSY-2026-0114')).headers.get('cache-control')).to.equal('no-store');
  });

  it('answers HEAD, unknown addresses and wrong methods as HTTP asks', async () => {
    const page = await system.get('/');
    const head = await system.send('/', { method: 'HEAD' });
    expect([head.status, head.text]).to.deep.equal([200, '']);
    expect(head.headers.get('content-length')).to.equal(page.headers.get('content-length'));
    const unknown = [
      '/nowhere',
      '/enquiries/none',
      '/enquiries/%E0',
      '/enquiries/%00',
      '/enquiries/JSY-2026-0114/history/99999',
      '/../x',
      '*',
    ];
    for (const path of unknown) expect(await system.raw(path), path).to.equal(404);
    expect(await system.raw('//')).to.equal(404);
    const put = await system.send('/enquiries/JSY-2026-0114', { method: 'PUT', body: 'x' });
    expect([put.status, put.headers.get('allow')]).to.deep.equal([405, 'GET, HEAD, POST']);
    const post = await system.send('/msp-forms.js', { method: 'POST', body: 'x' });
    expect([post.status, post.headers.get('allow')]).to.deep.equal([405, 'GET, HEAD']);
  });

  it('sends the script again only when it has changed', async () => {
    const { headers } = await system.get('/msp-forms.js');
    const again = await system.send('/msp-forms.js', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect([again.status, again.text]).to.deep.equal([304, '']);
  });

  it('starts an enquiry in which nothing is recorded', async () => {
    const start = (personName: string): Promise<Answer> =>
      system.send('/', { method: 'POST', body: new URLSearchParams({ personName }) });
    const unnamed = await start('  ');
    expect([unnamed.status, unnamed.words.includes('Enter what the person is called')]).to.deep.equal([422, true]);
    const started = await start('Zena <b>');
    expect(started.status).to.equal(303);
    expect(started.headers.get('location')).to.match(/^\/enquiries\/JSY-\d{4}-0115$/);
    const page = await system.get(started.headers.get('location') ?? '');
    expect([page.attribute('value'), page.attribute('person-name'), page.revision]).to.deep.equal([
      '',
      'Zena <b>',
      '1',
    ]);
    expect((await system.get('/')).words).to.include('Zena <b> JSY-');
  });

  it('answers under the names of this computer only', async () => {
    expect(await system.raw('/', { host: 'records.example' })).to.equal(421);
    expect(await system.raw('/', { host: 'localhost:3000' })).to.equal(200);
  });
});
