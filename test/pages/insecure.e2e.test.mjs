import { expect } from 'chai';
import { drawn, host, worker } from '../support/host.mjs';
import { closure, document, element, feedbackAlone, form, LIBRARY, samReviews, timeline } from '../support/server.mjs';

describe('a council intranet on plain http, which is no secure context', () => {
  let site;
  let visit;
  before(async () => {
    site = await host(
      {
        '/': document({ head: LIBRARY, body: form(element({ required: true })) }),
        '/timeline': document({ head: LIBRARY, body: form(timeline(samReviews)) }),
        '/closure': document({ head: LIBRARY, body: form(closure(feedbackAlone)) }),
      },
      { args: ['--host-resolver-rules=MAP some-intranet.example 127.0.0.1'] },
    );
    visit = await site.visit(`http://some-intranet.example:${site.port}/`);
    await drawn(visit.page);
  });
  after(() => site.close());

  it('is what the browser says it is', async () => {
    const context = await visit.page.evaluate(() => ({
      isSecureContext: window.isSecureContext,
      randomUUID: typeof crypto.randomUUID,
      subtle: typeof crypto.subtle,
    }));
    expect(context).to.deep.equal({ isSecureContext: false, randomUUID: 'undefined', subtle: 'undefined' });
  });

  it('lets a section be written and posted, with ids that are all different', async () => {
    const joyces = worker(visit.page);
    await joyces.recordsOne('I want him to keep visiting me');
    await joyces.folds();
    await joyces.adds();
    await joyces.writes('I want to be asked first');
    await joyces.completes();
    await visit.page.getByRole('heading', { name: 'Posted' }).waitFor();
    const section = JSON.parse(site.posts[0].get('desiredOutcomes'));
    expect(section.outcomes.map(({ words }) => words)).to.deep.equal([
      'I want him to keep visiting me',
      'I want to be asked first',
    ]);
    const ids = [...section.conversations, ...section.outcomes].map(({ id }) => id);
    expect(ids).to.have.length(3);
    for (const id of ids) expect(id).to.be.a('string').with.length.of.at.least(8);
    expect(new Set(ids).size).to.equal(3);
    expect(visit.complaints).to.deep.equal([]);
  });

  it('lets a review be written with one press and posted, what was saved with it', async () => {
    await visit.page.goto(`http://some-intranet.example:${site.port}/timeline`);
    await drawn(visit.page);
    await visit.page.getByRole('button', { name: 'Nothing has changed' }).click();
    await worker(visit.page).saves();
    await visit.page.getByRole('heading', { name: 'Posted' }).waitFor();
    const { reviews } = JSON.parse(site.posts.at(-1).get('reviewTimeline'));
    expect(reviews.slice(0, -1)).to.deep.equal(samReviews.value.reviews);
    expect(reviews.at(-1).id).to.be.a('string').with.length.of.at.least(8);
    expect(visit.complaints).to.deep.equal([]);
  });

  it('lets the person answer alone, and what they send has an id of its own', async () => {
    await visit.page.goto(`http://some-intranet.example:${site.port}/closure`);
    await drawn(visit.page);
    await visit.page.getByRole('radio', { name: 'Yes', exact: true }).check();
    for (let i = 0; i < 12; i += 1) await visit.page.getByRole('button', { name: 'Next' }).click();
    await visit.page.getByRole('button', { name: 'Send' }).click();
    await visit.page.getByRole('heading', { name: 'Posted' }).waitFor();
    const [said] = JSON.parse(site.posts.at(-1).get('closureFeedback')).feedback;
    expect(said).to.include({ offer: 'partly-completed', askedBy: 'self-completed' });
    expect(said.id).to.be.a('string').with.length.of.at.least(8);
    expect(visit.complaints).to.deep.equal([]);
  });
});
