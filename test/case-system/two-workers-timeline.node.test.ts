import { expect } from 'chai';
import { CaseSystem } from './process.js';
import { changeOf, Enquiry, newOutcome, read, review, type Item, type Outcomes } from './timeline.js';

const HOME = 'I want to live somewhere new, away from him';

describe('two workers, one at a review and one with the outcomes', () => {
  let system: CaseSystem;
  let sam: Enquiry;
  beforeEach(async function () {
    this.timeout(60_000);
    system = await CaseSystem.start();
    sam = new Enquiry(system);
  });
  afterEach(() => system.remove());

  /** A colleague changes an outcome on its page. */
  async function colleagueSays(id: string, more: Item): Promise<void> {
    const page = await sam.outcomes();
    const section = read<Outcomes>(page.attribute('value'));
    const outcomes = section.outcomes.map((outcome) => {
      if (outcome['id'] !== id) return outcome;
      const { id: _, history, ...version } = outcome;
      const change = { reasons: ['more-confident'], date: '2026-11-21', agreedBy: 'person' };
      const { recordedAt: _at, by: _by, ...said } = version;
      return { ...said, id, change, ...more, history: [...((history as Item[] | undefined) ?? []), version] };
    });
    expect((await sam.postOutcomes(page, { ...section, outcomes })).status).to.equal(303);
  }

  it('who change two outcomes are not asked: both changes are there', async () => {
    const page = await sam.timeline();
    const mine = changeOf(await sam.outcome('sam-o5'), 'r6', { words: 'I want to live by the sea' });
    await colleagueSays('sam-o4', { words: 'I have left him' });
    expect((await sam.post(page, sam.with(page, review('r6'), mine))).status).to.equal(303);
    expect([await sam.outcome('sam-o4'), await sam.outcome('sam-o5')].map(({ words }) => words)).to.deep.equal([
      'I have left him',
      'I want to live by the sea',
    ]);
  });

  it('who change the same outcome see both, nothing is taken over, and one more press keeps both', async () => {
    const page = await sam.timeline();
    const mine = changeOf(await sam.outcome('sam-o5'), 'r6', { words: 'I want to live by the sea' });
    await colleagueSays('sam-o5', { words: 'I want to live near my sister', importance: 'She is kind' });
    const sent = sam.with(page, review('r6'), mine);
    const answer = await sam.post(page, sent);
    expect(answer.status).to.equal(409);
    expect(answer.words).to.match(/Two people changed this Duty social worker saved revision 2 on /);
    expect(answer.words).to.match(
      /Yours Not saved yet .*‘I want to live by the sea’.*What is saved .*Different in the two .*‘I want to live near my sister’/,
    );
    expect(await sam.outcome('sam-o5')).to.have.property('words', 'I want to live near my sister');
    const shown = read(answer.attribute('unsaved-value'));
    const [change] = shown.outcomeChanges as [{ outcome: Item }];
    expect(change.outcome, 'what was not touched at the review is as the colleague left it').to.include({
      words: 'I want to live by the sea',
      importance: 'She is kind',
    });
    expect(shown.reviews.at(-1)).to.have.property('id', 'r6');
    expect(answer.attribute('outcomes')).to.equal((await sam.outcomes()).attribute('value'));
    expect((await sam.post(answer, shown)).status).to.equal(303);
    const after = await sam.outcome('sam-o5');
    expect(after).to.include({ words: 'I want to live by the sea', importance: 'She is kind' });
    expect((after['history'] as Item[]).map(({ words }) => words).slice(-2)).to.deep.equal([
      HOME,
      'I want to live near my sister',
    ]);
    expect((await sam.saved()).outcomeChanges).to.deep.equal([]);
  });

  it('do not take up again unseen what the colleague has withdrawn', async () => {
    const page = await sam.timeline();
    const mine = changeOf(await sam.outcome('sam-o5'), 'r6', { words: 'I want to live by the sea' });
    await colleagueSays('sam-o5', { status: 'withdrawn' });
    const answer = await sam.post(page, sam.with(page, review('r6'), mine));
    expect(answer.status).to.equal(409);
    const [change] = read(answer.attribute('unsaved-value')).outcomeChanges as [{ outcome: Item }];
    expect(change.outcome).to.include({ words: 'I want to live by the sea', status: 'withdrawn' });
  });

  it('see both also where the outcomes were changed at a review while their page was open', async () => {
    const open = await sam.outcomes();
    const start = read<Outcomes>(open.attribute('value'));
    const page = await sam.timeline();
    const new6 = newOutcome('sam-o6', 'I want a garden', 'r6');
    expect((await sam.post(page, sam.with(page, review('r6'), new6))).status).to.equal(303);
    const mine = { id: 'mine', polarity: 'wanted', words: 'I want a cat', source: 'person' };
    const answer = await sam.postOutcomes(open, { ...start, outcomes: [...start.outcomes, mine] });
    expect(answer.status).to.equal(409);
    const joined = read<Outcomes>(answer.attribute('unsaved-value'));
    expect(joined.outcomes.map(({ id }) => id).slice(-2)).to.deep.equal(['sam-o6', 'mine']);
    expect((await sam.postOutcomes(answer, joined)).status).to.equal(303);
  });

  it('who review from the same page keep both reviews, their actions, and what changed at each', async () => {
    const page = await sam.timeline();
    const work = (id: string): object => {
      const saved = sam.with(page, review(id), newOutcome(`o-${id}`, `I want ${id}`, id));
      const action = { id: `a-${id}`, what: `Call ${id}`, who: 'Social worker', byWhen: '2026-12-01' };
      const [first, ...others] = saved.reviews as [Item, ...Item[]];
      return { ...saved, reviews: [{ ...first, actions: [...(first['actions'] as Item[]), action] }, ...others] };
    };
    expect((await sam.post(page, work('theirs'))).status).to.equal(303);
    const answer = await sam.post(page, work('mine'));
    expect(answer.status).to.equal(409);
    expect(answer.words).to.match(/Yours .*Only here .*Call mine.*What is saved .*Only here .*Call theirs/);
    const joined = read(answer.attribute('unsaved-value'));
    expect(joined.reviews.map(({ id }) => id).slice(-2)).to.deep.equal(['theirs', 'mine']);
    expect((joined.reviews[0]?.['actions'] as Item[]).map(({ id }) => id).slice(-2)).to.deep.equal([
      'a-theirs',
      'a-mine',
    ]);
    expect((await sam.post(answer, joined)).status).to.equal(303);
    expect((await sam.said()).outcomes.map(({ words }) => words).slice(-2)).to.deep.equal([
      'I want theirs',
      'I want mine',
    ]);
  });

  it('lose nothing when a review and the outcomes arrive at the same moment', async () => {
    const [page, open] = [await sam.timeline(), await sam.outcomes()];
    const start = read<Outcomes>(open.attribute('value'));
    const mine = { id: 'mine', polarity: 'wanted', words: 'I want a cat', source: 'person' };
    const new6 = newOutcome('sam-o6', 'I want a garden', 'r6');
    const [one, two] = await Promise.all([
      sam.post(page, sam.with(page, review('r6'), new6)),
      sam.postOutcomes(open, { ...start, outcomes: [...start.outcomes, mine] }),
    ]);
    expect(one.status).to.equal(303);
    if (two.status === 409) await sam.postOutcomes(two, two.attribute('unsaved-value') ?? '');
    expect((await sam.said()).outcomes.map(({ id }) => id)).to.include.members(['mine', 'sam-o6']);
  });
});
