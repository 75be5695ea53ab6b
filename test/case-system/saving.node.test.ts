import { expect } from 'chai';
import { CaseSystem, type Answer } from './process.js';

const JOYCE = 'JSY-2026-0114';

interface Section {
  outcomes: Record<string, unknown>[];
  [key: string]: unknown;
}

const read = (text: string | undefined): Section => JSON.parse(text ?? 'null') as Section;

describe('saving in the case system', () => {
  let system: CaseSystem;
  before(async function () {
    this.timeout(60_000);
    system = await CaseSystem.start();
  });
  after(() => system.remove());

  const open = (): Promise<Answer> => system.get(`/enquiries/${JOYCE}`);
  const send = async (desiredOutcomes: string, action = 'save'): Promise<Answer> =>
    system.post(JOYCE, { action, revision: (await open()).revision, desiredOutcomes });

  it('saves a draft, comes back, and says when and as which revision', async () => {
    const before = await open();
    const section = read(before.attribute('value'));
    section.outcomes.push({ id: 'half', polarity: 'wanted', words: 'I want to talk to him mys' });
    const answer = await send(JSON.stringify(section));
    const revision = Number(before.revision) + 1;
    expect([answer.status, answer.headers.get('location')]).to.deep.equal([
      303,
      `/enquiries/${JOYCE}?saved=${revision}`,
    ]);
    const page = await system.get(answer.headers.get('location') ?? '');
    expect(page.words).to.match(new RegExp(`Saved \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d\\. Revision ${revision}\\.`));
    expect(page.revision).to.equal(String(revision));
  });

  it('stamps a new version with the user and the time, and leaves what was saved as it is', async () => {
    const saved = read((await open()).attribute('value'));
    await send(
      JSON.stringify({
        ...saved,
        outcomes: [...saved.outcomes, { id: 'new', polarity: 'wanted', words: 'To be heard' }],
      }),
    );
    const outcomes = read((await open()).attribute('value')).outcomes;
    expect(outcomes.slice(0, -1)).to.deep.equal(saved.outcomes);
    const added = outcomes.at(-1) ?? {};
    expect(added['by']).to.have.property('id', 'duty-social-worker');
    expect(added['recordedAt']).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
  });

  it('gives back what it was given: order of keys, unknown fields, every character', async () => {
    const saved = read((await open()).attribute('value'));
    const awkward = '<b>"quoted" & \'single\'</b>\r\n\u2028 \u0000 \ud83d\ude42 \ud800 ${x} –';
    const stamp = { recordedAt: '2026-11-02T09:00:00+00:00', by: { id: 'someone' } };
    const added = {
      zebra: awkward,
      id: 'odd',
      words: awkward,
      polarity: 'wanted',
      apple: { z: 1, a: [null, 1.5] },
      ...stamp,
    };
    const text = JSON.stringify({ later: true, ...saved, outcomes: [...saved.outcomes, added] });
    expect((await send(text)).status).to.equal(303);
    expect((await open()).attribute('value')).to.equal(text);
  });

  it('saves nothing again when nothing has changed, however old the page', async () => {
    const page = await open();
    const answer = await system.post(JOYCE, {
      action: 'save',
      revision: '1',
      desiredOutcomes: page.attribute('value') ?? '',
    });
    expect(answer.headers.get('location')).to.equal(`/enquiries/${JOYCE}?same=`);
    expect((await open()).revision).to.equal(page.revision);
  });

  it('saves once when the button was pressed twice', async () => {
    const page = await open();
    const section = read(page.attribute('value'));
    section.outcomes.push({ id: 'twice', polarity: 'wanted', words: 'Once is enough' });
    const fields = { action: 'save', revision: page.revision, desiredOutcomes: JSON.stringify(section) };
    expect((await system.post(JOYCE, fields)).headers.get('location')).to.include('saved=');
    expect((await system.post(JOYCE, fields)).headers.get('location')).to.include('same=');
    expect((await open()).revision).to.equal(String(Number(page.revision) + 1));
  });

  it('keeps what is saved when a post comes without the field, or with an empty one', async () => {
    const before = await open();
    for (const fields of [{}, { desiredOutcomes: '' }]) {
      const answer = await system.post(JOYCE, { action: 'save', revision: before.revision, ...fields });
      expect(answer.headers.get('location')).to.equal(`/enquiries/${JOYCE}?unsent=`);
    }
    expect((await open()).attribute('value')).to.equal(before.attribute('value'));
    expect((await open()).revision).to.equal(before.revision);
  });

  it('refuses to mark an unfinished section as complete, and loses nothing of it', async () => {
    const before = await open();
    const section = read(before.attribute('value'));
    section.outcomes.push({ id: 'empty', polarity: 'wanted', source: 'person', words: '' });
    const text = JSON.stringify(section);
    const answer = await send(text, 'complete');
    expect(answer.status).to.equal(422);
    expect(answer.attribute('value')).to.equal(before.attribute('value'));
    expect(answer.attribute('unsaved-value')).to.equal(text);
    const issues = JSON.parse(answer.attribute('server-issues') ?? '[]') as { code: string; path: unknown[] }[];
    expect(issues.find((issue) => issue.code === 'words-missing')?.path).to.deep.equal([
      'outcomes',
      section.outcomes.length - 1,
      'words',
    ]);
    expect((await open()).revision).to.equal(before.revision);
  });

  it('keeps a copy of what it refused, which can be opened again', async () => {
    const page = await open();
    const link = /href="(\/enquiries\/[^"]+\/history\/\d+)"/.exec(page.text)?.[1] ?? '';
    expect(page.words).to.include('A copy is kept');
    const copy = await system.get(link);
    const opened = await system.get(decodeURI(/href="([^"]*\?copy=\d+)"/.exec(copy.text)?.[1] ?? ''));
    expect(read(opened.attribute('unsaved-value')).outcomes.at(-1)).to.have.property('id', 'empty');
    expect(opened.attribute('value')).to.equal(page.attribute('value'));
  });

  it('refuses a change that drops or rewrites what was saved', async () => {
    const before = await open();
    const section = read(before.attribute('value'));
    const first = section.outcomes[0] ?? {};
    for (const outcomes of [
      section.outcomes.slice(1),
      [{ ...first, words: 'Other words' }, ...section.outcomes.slice(1)],
    ]) {
      const answer = await send(JSON.stringify({ ...section, outcomes }));
      expect(answer.status).to.equal(422);
      expect(JSON.parse(answer.attribute('server-issues') ?? '[]')).to.not.be.empty;
      expect(read(answer.attribute('unsaved-value')).outcomes).to.deep.equal(outcomes);
    }
    expect((await open()).attribute('value')).to.equal(before.attribute('value'));
  });

  it('marks a finished section as complete, and as in progress again when it is changed', async () => {
    const sam = 'JSY-2026-0071';
    const page = await system.get(`/enquiries/${sam}`);
    const text = page.attribute('value') ?? '';
    const same = await system.post(sam, { action: 'complete', revision: '1', desiredOutcomes: text });
    expect(same.headers.get('location')).to.include('same=');
    const more = JSON.stringify({ ...read(text), note: 'another field' });
    await system.post(sam, { action: 'save', revision: '1', desiredOutcomes: more });
    expect((await system.get('/')).words).to.match(/Sam JSY-2026-0071 In progress/);
    const done = await system.post(sam, { action: 'complete', revision: '2', desiredOutcomes: more });
    expect(done.headers.get('location')).to.equal(`/enquiries/${sam}?saved=3`);
    const after = await system.get(`/enquiries/${sam}?saved=3`);
    expect(after.words).to.match(/Marked as complete .* Revision 3\./);
    expect((await system.get('/')).words).to.match(/Sam JSY-2026-0071 Complete/);
  });

  it('shows nobody words that only an address says', async () => {
    const page = await system.get(`/enquiries/${JOYCE}?saved=4711`);
    expect(page.words).to.not.include('4711');
  });
});
