import { expect } from 'chai';
import { CaseSystem } from './process.js';

const MRS_T = 'JSY-2026-0038';

describe('what the case system refuses or cannot read', () => {
  let system: CaseSystem;
  before(async function () {
    this.timeout(60_000);
    system = await CaseSystem.start();
  });
  after(() => system.remove());

  const revision = async (): Promise<string> => (await system.get(`/enquiries/${MRS_T}`)).revision;

  it('refuses a post from another site', async () => {
    const before = await revision();
    const fields = { action: 'save', revision: before, desiredOutcomes: '{"outcomes":[]}' };
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
    ]) {
      expect((await system.post(MRS_T, fields, headers)).status, JSON.stringify(headers)).to.equal(403);
    }
    expect(await revision()).to.equal(before);
  });

  it('refuses what is no form of its own', async () => {
    const path = `/enquiries/${MRS_T}`;
    const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    expect((await system.send(path, json)).status).to.equal(415);
    expect((await system.post(MRS_T, { action: 'delete', revision: '1' })).status).to.equal(400);
    for (const wrong of ['', 'x', '-1', '1.5', '99999999999']) {
      expect((await system.post(MRS_T, { action: 'save', revision: wrong, desiredOutcomes: '{}' })).status).to.equal(
        400,
      );
    }
    expect((await system.post('nobody', { action: 'save', revision: '1' })).status).to.equal(404);
  });

  it('takes a megabyte, and says so when a post is too long', async function () {
    this.timeout(60_000);
    const page = await system.get(`/enquiries/${MRS_T}`);
    const section = JSON.parse(page.attribute('value') ?? '') as Record<string, unknown>;
    const fits = JSON.stringify({ ...section, note: 'é'.repeat(500_000) });
    const saved = await system.post(MRS_T, { action: 'save', revision: page.revision, desiredOutcomes: fits });
    expect(saved.status).to.equal(303);
    expect((await system.get(`/enquiries/${MRS_T}`)).attribute('value')).to.equal(fits);
    const long = { action: 'save', revision: '2', desiredOutcomes: 'x'.repeat(5 * 1024 * 1024) };
    const refused = await system.post(MRS_T, long);
    expect(refused.status).to.equal(413);
    expect(refused.words).to.include('5 MB').and.include('what you wrote is still in the page');
    expect(await revision()).to.equal('2');
  });

  it('never lets text that cannot be read take the place of what can', async () => {
    const before = await system.get(`/enquiries/${MRS_T}`);
    const nested = (levels: number): string => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
    const within = `${before.attribute('value')?.slice(0, -1)},"note":${nested(2_000)}}`;
    for (const text of ['not JSON', '[1,2]', '"text"', 'null', '{"a":', nested(50_000), within, 'with \u0000 in it']) {
      for (const action of ['save', 'complete']) {
        const answer = await system.post(MRS_T, { action, revision: before.revision, desiredOutcomes: text });
        expect(answer.status, text.slice(0, 20)).to.equal(422);
        expect(answer.attribute('unsaved-value')?.length).to.equal(text.length);
      }
    }
    expect((await system.get(`/enquiries/${MRS_T}`)).attribute('value')).to.equal(before.attribute('value'));
  });
});
