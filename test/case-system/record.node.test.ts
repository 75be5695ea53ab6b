import { expect } from 'chai';
import { CaseSystem, type Answer } from './process.js';

type Item = Record<string, unknown>;
interface Sections {
  desiredOutcomes: { outcomes: Item[]; [key: string]: unknown };
  capacityAdvocacy: Item;
  reviewTimeline: { reviews: Item[]; [key: string]: unknown };
  closureFeedback: Item;
  [key: string]: unknown;
}
const KEYS = ['desiredOutcomes', 'capacityAdvocacy', 'reviewTimeline', 'closureFeedback'] as const;
const BELOW = {
  desiredOutcomes: '',
  capacityAdvocacy: '/capacity-advocacy',
  reviewTimeline: '/review-timeline',
  closureFeedback: '/closure-feedback',
};
const [JOYCE, SAM, MRS_T] = ['JSY-2026-0114', 'JSY-2026-0071', 'JSY-2026-0038'] as const;

const read = <T = Sections>(text: string | undefined): T => JSON.parse(text ?? 'null') as T;
const wish = (id: string, words: string): Item => ({ id, polarity: 'wanted', words, source: 'person' });
const meeting = (id: string): Item => ({
  id,
  date: '2026-11-20',
  stage: 'middle',
  changed: { words: `Changed, ${id}` },
});
const idsIn = (items: Item[]): unknown[] => items.map(({ id }) => id);

describe('a whole record in the case system', () => {
  let system: CaseSystem;
  before(async function () {
    this.timeout(120_000);
    system = await CaseSystem.start();
  });
  after(() => system.remove());

  const page = (reference: string, query = ''): Promise<Answer> => system.get(`/enquiries/${reference}/record${query}`);
  const section = (reference: string, key: keyof typeof BELOW): Promise<Answer> =>
    system.get(`/enquiries/${reference}${BELOW[key]}`);
  const revisionsIn = ({ text }: Answer): Record<string, string> =>
    Object.fromEntries(
      KEYS.map((key) => [
        `${key}Revision`,
        new RegExp(`name="${key}Revision"\\s+value="(\\d+)"`).exec(text)?.[1] ?? '',
      ]),
    );
  const post = (reference: string, from: Answer, record: object | string, action = 'save'): Promise<Answer> =>
    system.post(`${reference}/record`, {
      action,
      ...revisionsIn(from),
      record: typeof record === 'string' ? record : JSON.stringify(record),
    });
  const withWish = (record: Sections, id: string, words = `I want ${id}`): Sections => {
    const { desiredOutcomes: before } = record;
    return { ...record, desiredOutcomes: { ...before, outcomes: [...before.outcomes, wish(id, words)] } };
  };
  const withReview = (record: Sections, id: string): Sections => {
    const { reviewTimeline: before } = record;
    return { ...record, reviewTimeline: { ...before, reviews: [...before.reviews, meeting(id)] } };
  };
  const begin = async (name = 'Ann'): Promise<string> => {
    const started = await system.send('/', { method: 'POST', body: new URLSearchParams({ personName: name }) });
    return started.headers.get('location')?.replace('/enquiries/', '') ?? '';
  };

  it('is one element in one form, with all that is stored of its sections, and is reached from each of them', async () => {
    const shown = await page(JOYCE);
    expect(shown.text.match(/<msp-record\s/g)).to.have.length(1);
    expect(shown.attribute('name')).to.equal('record');
    const record = read(shown.attribute('value'));
    expect(record).to.deep.include({ reference: JOYCE, startedOn: '2026-05-14', kind: 'other' });
    for (const key of KEYS) {
      const alone = await section(JOYCE, key);
      expect(record[key], key).to.deep.equal(read(alone.attribute('value')));
      expect(alone.text).to.include(`href="/enquiries/${JOYCE}/record"`);
    }
    expect(shown.words, 'how far it is, the element says').to.not.match(/How it is going (In progress|Complete)/);
    expect(shown.text).to.match(/slot="concern"><a href="\/#person-name">/);
  });

  it('has nothing wrong in it by the rules of the library', async () => {
    const { checkRecord } = await import('../../src/schema/index.js');
    for (const reference of [JOYCE, SAM, MRS_T]) {
      const issues = checkRecord(read((await page(reference)).attribute('value')), { today: '2026-11-23' });
      expect(
        issues.filter(({ severity }) => severity === 'error'),
        reference,
      ).to.deep.equal([]);
    }
  });

  it('marks all as complete or none of it: what is missing is said in its section, where nothing is recorded, too', async () => {
    const ann = await begin();
    const from = await page(ann);
    const record = {
      ...read<Item>(from.attribute('value')),
      desiredOutcomes: {
        schemaVersion: '1.0',
        conversations: [],
        outcomes: [{ id: 'o1', polarity: 'wanted', words: 'To be heard' }],
      },
    };
    const refused = await post(ann, from, record, 'complete');
    expect(refused.status).to.equal(422);
    const places = read<{ code: string; path: unknown[] }[]>(refused.attribute('server-issues')).map(
      ({ path }) => path[0],
    );
    expect(places).to.include('desiredOutcomes').and.include('closureFeedback');
    expect((await section(ann, 'desiredOutcomes')).revision).to.equal('1');

    const bob = await page(MRS_T);
    const done = await post(MRS_T, bob, read(bob.attribute('value')), 'complete');
    expect(done.status).to.equal(303);
    expect((await system.get('/')).words).to.match(/Mrs T JSY-2026-0038 Complete/);
  });

  it('saves each section that changed as a revision of its own, and leaves the others as they are', async () => {
    const ann = await begin();
    const from = await page(ann);
    const record = {
      ...read<Item>(from.attribute('value')),
      desiredOutcomes: { zebra: 1, schemaVersion: '1.0', conversations: [], outcomes: [wish('o1', 'To be heard')] },
    };
    const first = await post(ann, from, record);
    expect(first.headers.get('location')).to.equal(`/enquiries/${ann}/record?desiredOutcomes=2`);
    const after = await page(ann, '?desiredOutcomes=2');
    expect(after.words).to.match(/What they want Saved \d+ \w+ \d{4}, \d\d:\d\d\. Revision 2\./);
    const both = {
      ...withWish(read(after.attribute('value')), 'o2'),
      reviewTimeline: { schemaVersion: '1.0', reviews: [meeting('r1')] },
    };
    const second = await post(ann, after, both);
    expect(second.headers.get('location')).to.equal(`/enquiries/${ann}/record?desiredOutcomes=3&reviewTimeline=2`);
    const wanted = await section(ann, 'desiredOutcomes');
    const stored = read<Sections['desiredOutcomes']>(wanted.attribute('value'));
    expect(Object.keys(stored)).to.deep.equal(['zebra', 'schemaVersion', 'conversations', 'outcomes']);
    expect(stored.outcomes[1]).to.have.nested.property('by.id', 'duty-social-worker');
    expect((await section(ann, 'capacityAdvocacy')).revision).to.equal('1');
  });

  it('saves the rest where somebody else saved one section first, and shows that one twice: nothing is lost', async () => {
    const old = await page(SAM);
    const start = read(old.attribute('value'));
    await post(SAM, old, withWish(start, 'theirs', 'I want to learn to drive'));
    const answer = await post(SAM, old, withReview(withWish(start, 'mine', 'I want a dog'), 'r-mine'));
    expect(answer.status).to.equal(409);
    expect(answer.words)
      .to.match(/Two people changed this.*The rest of what you wrote is saved: How it is going/)
      .and.match(/Yours Not saved yet.*a dog.*What is saved Duty social worker.*to drive/);
    const timeline = read<Sections['reviewTimeline']>((await section(SAM, 'reviewTimeline')).attribute('value'));
    expect(idsIn(timeline.reviews)).to.include('r-mine');
    const joined = read(answer.attribute('unsaved-value'));
    expect(idsIn(joined.desiredOutcomes.outcomes).slice(-2)).to.deep.equal(['theirs', 'mine']);
    expect((await section(SAM, 'desiredOutcomes')).words).to.include('A copy is kept.');
    const pressed = await post(SAM, answer, joined);
    expect(pressed.headers.get('location')).to.match(/\/record\?desiredOutcomes=3$/);
    const saved = read<Sections['desiredOutcomes']>((await section(SAM, 'desiredOutcomes')).attribute('value'));
    expect(idsIn(saved.outcomes).slice(-2)).to.deep.equal(['theirs', 'mine']);
  });

  it('is one save when it is sent twice, and is told when nothing is new or nothing came', async () => {
    const old = await page(MRS_T);
    const next = withReview(read(old.attribute('value')), 'once');
    await post(MRS_T, old, next);
    expect((await post(MRS_T, old, next)).headers.get('location')).to.match(/\?same=$/);
    const { headers } = await system.post(`${MRS_T}/record`, { ...revisionsIn(old), action: 'save' });
    expect(headers.get('location')).to.match(/\?unsent=$/);
    expect((await section(MRS_T, 'reviewTimeline')).revision).to.equal('2');
    const { reviewTimeline: _, ...less } = read((await page(MRS_T)).attribute('value'));
    expect(
      (await post(MRS_T, await page(MRS_T), less)).headers.get('location'),
      'a section that did not come',
    ).to.match(/\?same=$/);
  });

  it('takes over what changed of an outcome at a review, in the same save', async () => {
    const ann = await begin();
    const from = await page(ann);
    const first = {
      ...read<Item>(from.attribute('value')),
      desiredOutcomes: { schemaVersion: '1.0', conversations: [], outcomes: [wish('o1', 'To be heard')] },
    };
    await post(ann, from, first);
    const then = await page(ann);
    const change = { reasons: ['more-confident'], date: '2026-11-20', agreedBy: 'person' };
    const outcome = { ...wish('o1', 'To be heard in court'), change };
    await post(ann, then, {
      ...read<Item>(then.attribute('value')),
      reviewTimeline: {
        schemaVersion: '1.0',
        reviews: [meeting('r1')],
        outcomeChanges: [{ id: 'c1', reviewId: 'r1', outcome }],
      },
    });
    const { desiredOutcomes, reviewTimeline } = read((await page(ann)).attribute('value'));
    expect(desiredOutcomes.outcomes[0]).to.deep.include({ words: 'To be heard in court', reviewId: 'r1' });
    expect(reviewTimeline['outcomeChanges'] ?? []).to.deep.equal([]);
  });

  it('refuses what rewrites a section, saves the others, and keeps a copy', async () => {
    const from = await page(JOYCE);
    const { desiredOutcomes, ...record } = read(from.attribute('value'));
    const [, ...fewer] = desiredOutcomes.outcomes;
    const answer = await post(
      JOYCE,
      from,
      withReview({ ...record, desiredOutcomes: { ...desiredOutcomes, outcomes: fewer } }, 'kept'),
    );
    expect(answer.status).to.equal(422);
    const issues = read<{ code: string; path: unknown[]; message: string }[]>(answer.attribute('server-issues'));
    expect(issues[0]).to.deep.include({ code: 'outcome-removed', path: ['desiredOutcomes', 'outcomes'] });
    expect(issues[0]?.message).to.be.a('string').and.not.include('{');
    expect(idsIn(read(answer.attribute('unsaved-value')).desiredOutcomes.outcomes)).to.deep.equal(idsIn(fewer));
    expect((await section(JOYCE, 'desiredOutcomes')).revision).to.equal('1');
    expect((await section(JOYCE, 'reviewTimeline')).revision).to.equal('2');
    expect(answer.words).to.match(/Not saved yet.*The rest of what you wrote is saved: How it is going\./);
    expect((await page(JOYCE)).words).to.include('A copy is kept.');
  });

  it('leaves alone what cannot be read, and leads to it', async () => {
    const ann = await begin();
    await system.post(`${ann}/review-timeline`, { action: 'save', revision: '1', reviewTimeline: 'pasted' });
    const from = await page(ann);
    expect(from.text).to.not.match(/<msp-review-timeline/);
    expect(from.words).to.include('How it is going We could not read what is saved here.');
    const record = {
      ...read<Item>(from.attribute('value')),
      capacityAdvocacy: { schemaVersion: '1.0', decisions: [] },
    };
    expect((await post(ann, from, record)).headers.get('location')).to.match(/\?capacityAdvocacy=2$/);
    expect((await section(ann, 'reviewTimeline')).attribute('value')).to.equal('pasted');
  });

  it('takes nothing that its own form does not send', async () => {
    const from = await page(JOYCE);
    const other = JSON.stringify({ ...read<Item>(from.attribute('value')), reference: SAM });
    for (const record of ['text', '[1]', '"x"', '{}', other])
      expect((await post(JOYCE, from, record)).status, record).to.equal(400);
    const bare = { action: 'save', record: JSON.stringify({ reference: JOYCE }) };
    expect((await system.post(`${JOYCE}/record`, bare)).status, 'without revisions').to.equal(400);
    const own = JSON.stringify({ reference: JOYCE });
    expect((await post(JOYCE, from, own, 'delete')).status).to.equal(400);
    const fields = { action: 'save', ...revisionsIn(from), record: own };
    expect((await system.post(`${JOYCE}/record`, fields, { 'sec-fetch-site': 'cross-site' })).status).to.equal(403);
    expect((await page('nobody')).status).to.equal(404);
  });
});
