import { expect } from 'chai';
import { CaseSystem, type Answer } from './process.js';
import { changeOf, Enquiry, newOutcome, read, review, SAM, type Item, type Outcomes } from './timeline.js';

interface Issue {
  code: string;
  path: (string | number)[];
  message?: string;
}
const places = (answer: Answer): string[] =>
  read<Issue[]>(answer.attribute('server-issues')).map(({ code, path }) => `${code} /${path.join('/')}`);
const idsOf = ({ outcomes }: Outcomes): unknown[] => outcomes.map(({ id }) => id);

describe('the timeline in the case system', () => {
  let system: CaseSystem;
  let sam: Enquiry;
  beforeEach(async function () {
    this.timeout(60_000);
    system = await CaseSystem.start();
    sam = new Enquiry(system);
  });
  afterEach(() => system.remove());

  /** The change that Sam's next review makes: one wish gives way to another. */
  const replaced = async (): Promise<Item[]> => {
    const before = await sam.outcome('sam-o5');
    return [
      changeOf(before, 'r6', { status: 'changed', supersededBy: 'sam-o6' }),
      newOutcome('sam-o6', 'I want a garden', 'r6'),
    ];
  };

  it('has a page of its own with links to and from the other sections, and is given what they say', async () => {
    const page = await sam.timeline();
    expect(page.text).to.match(/<form method="post" action="\/enquiries\/JSY-2026-0071\/review-timeline">/);
    expect(page.text)
      .to.match(/<msp-review-timeline\s/)
      .and.not.match(/<msp-(desired|capacity|closure)/);
    expect(page.attribute('name')).to.equal('reviewTimeline');
    expect(page.attribute('outcomes')).to.equal((await sam.outcomes()).attribute('value'));
    const checklist = await system.get(`/enquiries/${SAM}/capacity-advocacy`);
    expect(page.attribute('refusals')).to.equal(checklist.attribute('value'));
    const links = ['/record', '', '/capacity-advocacy', '/review-timeline', '/closure-feedback'].map(
      (below) => `/enquiries/${SAM}${below}`,
    );
    for (const each of [page, checklist, await sam.outcomes()]) {
      const nav = /<nav class="sections"[\s\S]*?<\/nav\s*>/.exec(each.text)?.[0] ?? '';
      expect(Array.from(nav.matchAll(/href="([^"]+)"/g), ([, href]) => href)).to.deep.equal(links);
    }
    expect((await sam.outcomes()).attribute('refusals'), 'others are given nothing').to.equal(undefined);
  });

  it('begins with the reviews of the three case studies, each complete by the rules of the library', async () => {
    const { checkReviewTimeline } = await import('../../src/schema/index.js');
    for (const [reference, reviews] of [
      ['JSY-2026-0114', 3],
      [SAM, 5],
      ['JSY-2026-0038', 3],
    ] as [string, number][]) {
      const enquiry = new Enquiry(system, reference);
      const section = await enquiry.saved();
      expect(section.reviews, reference).to.have.length(reviews);
      expect(section['jurisdiction']).to.have.property('id', 'jersey');
      const { outcomes, conversations } = await enquiry.said();
      const options = { today: '2026-11-23', outcomes, conversations };
      expect(checkReviewTimeline(section, options), reference).to.deep.equal([]);
    }
  });

  it('gives back what was saved to the letter, with revisions of its own, and stamps what is new', async () => {
    const page = await sam.timeline();
    const actions = [{ id: 'a1', what: 'Call', who: 'Social worker', byWhen: '2026-12-01' }];
    const next = { zebra: '<b>"\u2028', ...sam.with(page, review('r6', { actions })), 'x-vale': { b: 1, a: null } };
    const answer = await sam.post(page, next);
    expect(answer.headers.get('location')).to.equal(`/enquiries/${SAM}/review-timeline?saved=2`);
    const saved = await sam.saved();
    expect(Object.keys(saved)).to.deep.equal(Object.keys(next));
    const added = saved.reviews.at(-1) as { by: Item; actions: Item[] };
    expect([added.by['id'], added.actions[0]?.['by']]).to.deep.equal(['duty-social-worker', added.by]);
    expect(saved.reviews.slice(0, -1)).to.deep.equal(next.reviews.slice(0, -1));
    expect((await sam.outcomes()).revision, 'the other section').to.equal('1');
  });

  it('takes what changed at a review over into the outcomes, and both stay to be read', async () => {
    const before = await sam.said();
    const page = await sam.timeline();
    const sent = sam.with(page, review('r6'), ...(await replaced()));
    const answer = await sam.post(page, sent);
    const after = await sam.said();
    expect(idsOf(after)).to.deep.equal([...idsOf(before), 'sam-o6']);
    expect(after.outcomes.slice(0, 4)).to.deep.equal(before.outcomes.slice(0, 4));
    const [old, fresh] = after.outcomes.slice(4) as [Item, Item];
    expect(old).to.include({ words: 'I want to live somewhere new, away from him', supersededBy: 'sam-o6' });
    const { id: _, history, ...version } = before.outcomes[4] as Item;
    expect(old['history']).to.deep.equal([...((history as Item[] | undefined) ?? []), version]);
    expect(fresh).to.include({ words: 'I want a garden', reviewId: 'r6' });
    for (const each of [old, fresh]) expect(each).to.have.nested.property('by.id', 'duty-social-worker');
    const { outcomeChanges, reviews } = await sam.saved();
    expect([outcomeChanges, reviews.at(-1)?.['id']]).to.deep.equal([[], 'r6']);
    const { checkChange } = await import('../../src/rules/index.js');
    expect(checkChange(before, after)).to.deep.equal([]);
    // It says so, and everything that was sent and made of it can be read.
    const shown = await system.get(answer.headers.get('location') ?? '');
    expect(shown.words)
      .to.include('Revision 2.')
      .and.include('What changed at this review is now in ‘What they want’.');
    const told = /Revision \d+: what changed at a review is now in ‘What they want’/;
    expect((await sam.outcomes('/history')).words)
      .to.match(told)
      .and.match(/Revision 1 /);
    const all = await sam.timeline('/history');
    expect(all.words).to.match(told);
    const links = Array.from(all.text.matchAll(/href="([^"]+\/history\/\d+)"/g), ([, href]) => href ?? '');
    expect((await system.get(links[1] ?? '')).words).to.match(/Changed at a review: .*‘I want a garden’/);
  });

  it('saves once when the button was pressed twice, and the outcome has one new version', async () => {
    const page = await sam.timeline();
    const sent = sam.with(page, review('r6'), ...(await replaced()));
    expect((await sam.post(page, sent)).headers.get('location')).to.include('saved=2');
    const [after, revision] = [await sam.said(), (await sam.timeline()).revision];
    expect((await sam.post(page, sent)).headers.get('location')).to.include('same=');
    expect(await sam.said()).to.deep.equal(after);
    expect([(await sam.timeline()).revision, (await sam.outcomes()).revision]).to.deep.equal([revision, '2']);
  });

  it('leaves waiting what cannot be taken over yet, and does it on the next save of any section', async () => {
    const started = await system.send('/', { method: 'POST', body: new URLSearchParams({ personName: 'Ann' }) });
    const ann = new Enquiry(system, started.headers.get('location')?.replace('/enquiries/', ''));
    await ann.postOutcomes(await ann.outcomes(), 'pasted from elsewhere');
    const page = await ann.timeline();
    const first = newOutcome('o1', 'I want to stay here', 'r1');
    const nameless = { id: 'nameless', reviewId: 'r1', outcome: { polarity: 'wanted', words: 'Nobody knows which' } };
    await ann.post(page, { schemaVersion: '1.0', reviews: [review('r1')], outcomeChanges: [nameless, first] });
    const waiting = async (): Promise<unknown[]> => ((await ann.saved()).outcomeChanges ?? []).map(({ id }) => id);
    expect(await waiting()).to.deep.equal(['nameless', 'new-o1']);
    expect((await ann.timeline()).words)
      .to.include('Changed at a review:')
      .and.include('‘I want to stay here’');
    await ann.postOutcomes(await ann.outcomes(), { schemaVersion: '1.0', conversations: [], outcomes: [] });
    expect(idsOf(await ann.said())).to.deep.equal(['o1']);
    expect(await waiting()).to.deep.equal(['nameless']);
    const checklist = await system.get(`/enquiries/${ann.reference}/capacity-advocacy`);
    await system.post(`${ann.reference}/capacity-advocacy`, {
      action: 'save',
      revision: checklist.revision,
      capacityAdvocacy: '{"schemaVersion":"1.0","decisions":[]}',
    });
    expect([idsOf(await ann.said()), await waiting()]).to.deep.equal([['o1'], ['nameless']]);
    const now = await ann.timeline();
    const lost = await ann.post(now, { ...(await ann.saved()), outcomeChanges: [] });
    expect([lost.status, places(lost)]).to.deep.equal([422, ['outcome-change-removed /outcomeChanges']]);
    expect(await waiting()).to.deep.equal(['nameless']);
  });

  it('takes the first wish over into an enquiry in which nothing was recorded', async () => {
    const started = await system.send('/', { method: 'POST', body: new URLSearchParams({ personName: 'Ann' }) });
    const ann = new Enquiry(system, started.headers.get('location')?.replace('/enquiries/', ''));
    const section = {
      schemaVersion: '1.0',
      reviews: [review('r1')],
      outcomeChanges: [newOutcome('o1', 'To be heard', 'r1')],
    };
    await ann.post(await ann.timeline(), section);
    expect(idsOf(await ann.said())).to.deep.equal(['o1']);
    expect((await ann.saved()).outcomeChanges).to.deep.equal([]);
  });

  it('refuses whatever drops or rewrites what was saved, changes no outcome by it, and shows it back', async () => {
    const page = await sam.timeline();
    const saved = read(page.attribute('value'));
    const [first, ...others] = saved.reviews as [Item, ...Item[]];
    for (const [reviews, place] of [
      [others, 'review-removed /reviews'],
      [[{ ...first, riskPerson: 'Other words' }, ...others], 'history-changed /reviews/0'],
      [[{ ...first, actions: [] }, ...others], 'action-removed /reviews/0/actions'],
    ] as [Item[], string][]) {
      const next = { ...saved, reviews, outcomeChanges: await replaced() };
      const answer = await sam.post(page, next);
      expect([answer.status, [...new Set(places(answer))]]).to.deep.equal([422, [place]]);
      expect(answer.words).to.include('Something that was saved before is missing or altered');
      expect(answer.attribute('unsaved-value')).to.equal(JSON.stringify(next));
      expect(await sam.saved()).to.deep.equal(saved);
      expect((await sam.outcomes()).revision).to.equal('1');
    }
  });

  it('refuses to complete what is unfinished, at its questions, and keeps a copy that can be opened', async () => {
    const page = await sam.timeline();
    const { agreed: _, ...unfinished } = review('r6', { progress: [{ outcomeId: 'nobody-knows', status: 'stuck' }] });
    const draft = sam.with(page, unfinished, ...(await replaced()));
    const answer = await sam.post(page, draft, 'complete');
    expect(answer.status).to.equal(422);
    expect(places(answer)).to.have.members([
      'review-agreed-missing /reviews/5/agreed',
      'outcome-unknown /reviews/5/progress/0/outcomeId',
    ]);
    expect(answer.attribute('unsaved-value')).to.equal(JSON.stringify(draft));
    expect((await sam.outcomes()).revision, 'nothing is taken over from what was not saved').to.equal('1');
    const copy = /href="([^"]*\/review-timeline\/history\/\d+)"/.exec((await sam.timeline()).text)?.[1] ?? '';
    const opened = await sam.timeline(`?copy=${copy.split('/').at(-1)}`);
    expect(read(opened.attribute('unsaved-value')).reviews.at(-1)).to.have.property('id', 'r6');
    expect((await sam.post(page, draft)).status, 'as a draft it is saved').to.equal(303);
    expect(await sam.outcome('sam-o6')).to.have.property('words', 'I want a garden');
  });

  it('keeps complete outcomes complete when nothing is missing in what was taken over, and else asks for it', async () => {
    const state = async (): Promise<string | undefined> =>
      /What they want (In progress|Complete) /.exec((await sam.timeline()).words)?.[1];
    expect(await state()).to.equal('Complete');
    const page = await sam.timeline();
    await sam.post(page, sam.with(page, review('r6'), ...(await replaced())), 'complete');
    expect(await state()).to.equal('Complete');
    const later = await sam.timeline();
    const unfinished = { id: 'n7', reviewId: 'r7', outcome: { id: 'sam-o7', polarity: 'wanted', words: 'To rest' } };
    await sam.post(later, sam.with(later, review('r7'), unfinished));
    expect(await state()).to.equal('In progress');
  });

  it('shows what is recorded without a script, and a post without the field changes nothing', async () => {
    const page = await sam.timeline();
    expect(page.words).to.include('She took the decision herself.').and.include('A plan for leaving');
    const answer = await system.post(`${SAM}/review-timeline`, { action: 'save', revision: '1' });
    expect(answer.headers.get('location')).to.equal(`/enquiries/${SAM}/review-timeline?unsent=`);
    expect((await sam.timeline()).attribute('value')).to.equal(page.attribute('value'));
    for (const wrong of ['x', '-1']) {
      const odd = { action: 'save', revision: '1', readRevision: wrong, reviewTimeline: '{}' };
      expect((await system.post(`${SAM}/review-timeline`, odd)).status).to.equal(400);
    }
  });
});
