import { expect } from 'chai';
import { CaseSystem, type Answer } from './process.js';

type Item = Record<string, unknown>;
const JOYCE = 'JSY-2026-0114';
const said: Item = {
  id: 'said',
  offer: 'completed',
  askedBy: 'self-completed',
  respondent: 'adult',
  date: '2026-11-20',
  answers: { 'fb-listened': { answer: 'always' } },
};

describe('what stands around a record in the case system', () => {
  let system: CaseSystem;
  before(async function () {
    this.timeout(120_000);
    system = await CaseSystem.start();
  });
  after(() => system.remove());

  const begin = async (name: string): Promise<string> => {
    const started = await system.send('/', { method: 'POST', body: new URLSearchParams({ personName: name }) });
    return started.headers.get('location')?.replace('/enquiries/', '') ?? '';
  };
  const meetOn = (reference: string, nextReviewOn: string): Promise<Answer> =>
    system.post(`${reference}/review-timeline`, {
      action: 'save',
      revision: '1',
      reviewTimeline: JSON.stringify({ schemaVersion: '1.0', nextReviewOn }),
    });

  it('is when people meet again: what has waited longest first, then what comes next; an end has none', async () => {
    expect((await system.get('/reviews')).words).to.include('No review date is set.');
    for (const [name, date] of [
      ['Later', '2099-02-03'],
      ['Soon', '2099-01-02'],
      ['Waits', '2026-05'],
      ['Longest', '2026-03-04'],
    ] as const)
      await meetOn(await begin(name), date);
    await begin('Undated');
    const { words, text } = await system.get('/reviews');
    expect(words).to.match(
      /Longest JSY-\S+ Was due 4 March 2026, \d+ days ago .*Waits \S+ Was due May 2026, \d+ days ago .*Soon \S+ Due 2 January 2099 .*Later \S+ Due 3 February 2099/,
    );
    expect(words).to.not.match(/Undated|Joyce/);
    expect(text).to.match(/href="\/enquiries\/JSY-[\d-]+\/review-timeline"/);
    expect((await system.get('/')).text).to.include('href="/reviews"');
    expect((await system.get('/reviews?lang=cy')).words).to.include('Dyddiadau adolygu sydd i ddod');
  });

  it('is the person’s copy, made without a script, in the language of the page', async () => {
    const page = await system.get(`/enquiries/${JOYCE}/record`);
    expect(page.text).to.include(`href="/enquiries/${JOYCE}/record/copy"`);
    expect(page.words).to.include('Check that it is safe for Joyce to have this at home');
    const copy = await system.get(`/enquiries/${JOYCE}/record/copy`);
    expect(copy.headers.get('content-type')).to.equal('text/plain; charset=utf-8');
    expect(copy.text)
      .to.match(/^What I want, and what we agreed\n/)
      .and.include('‘I don’t want him to stop visiting me’')
      .and.include('Safeguarding Adults Team')
      .and.not.match(/JSY-|pressure|depend/i);
    const welsh = await system.get(`/enquiries/${JOYCE}/record/copy?lang=cy`);
    expect(welsh.headers.get('content-language')).to.equal('cy');
    expect(welsh.text).to.not.include('What I want');
    expect((await system.get('/enquiries/nobody/record/copy')).status).to.equal(404);
  });

  describe('a page on which somebody else than the worker asks', () => {
    const give = async (askedBy: string): Promise<string> => {
      const given = await system.post(`${JOYCE}/record/ask`, { askedBy });
      expect(given.headers.get('location')).to.equal(`/enquiries/${JOYCE}/record#asked`);
      const { text } = await system.get(`/enquiries/${JOYCE}/record`);
      return new URL(/<code>(http:[^<]+)<\/code>/.exec(text)?.[1] ?? '').pathname;
    };
    const answer = (address: string, feedback: Item): Promise<Answer> =>
      system.send(address, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({
          closureFeedback: JSON.stringify({ schemaVersion: '1.0', achievements: [], feedback: [feedback] }),
        }),
      });
    const stored = async (): Promise<Item | undefined> => {
      const value = (await system.get(`/enquiries/${JOYCE}/closure-feedback`)).attribute('value');
      return (JSON.parse(value ?? '{}') as { feedback: Item[] }).feedback.at(-1);
    };

    it('has an address of its own that says nothing of the case, and is shown until it was used', async () => {
      const address = await give('independent-person');
      expect(address).to.match(/^\/feedback\/[\w-]{32}$/);
      const { text } = await system.get(address);
      expect(text)
        .to.include('only="feedback"')
        .and.not.match(/Joyce|JSY-|visiting|independent/i);
      await answer(address, said);
      const after = await system.get(`/enquiries/${JOYCE}/record`);
      expect(after.text).to.not.include(address);
      expect(after.words).to.match(/independent.* Answered \d+ \w+ \d{4}/i);
    });

    for (const [askedBy, by] of [
      ['independent-person', 'An independent person'],
      ['advocate', 'An advocate'],
      ['other-staff', 'Another member of staff'],
      ['self-completed', 'The person'],
    ] as const)
      it(`is stored with who asked, and not as the worker’s: ${askedBy}`, async () => {
        await answer(await give(askedBy), { ...said, id: askedBy });
        expect(await stored()).to.deep.include({
          id: askedBy,
          askedBy,
          by: { id: by === 'The person' ? 'person' : askedBy, name: by },
        });
      });

    it('is for nobody else', async () => {
      for (const askedBy of ['enquiry-lead', 'anonymous', 'x', ''])
        expect((await system.post(`${JOYCE}/record/ask`, { askedBy })).status, askedBy).to.equal(400);
      expect((await system.post('nobody/record/ask', { askedBy: 'advocate' })).status).to.equal(404);
      expect((await system.get(`/enquiries/${JOYCE}/record/ask`)).status).to.equal(405);
    });
  });
});
