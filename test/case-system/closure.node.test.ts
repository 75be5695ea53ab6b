import { expect } from 'chai';
import { CaseSystem, type Answer } from './process.js';

type Item = Record<string, unknown>;
interface Closing {
  achievements: Item[];
  closure?: Item;
  feedback: Item[];
  [key: string]: unknown;
}
const [JOYCE, SAM, MRS_T] = ['JSY-2026-0114', 'JSY-2026-0071', 'JSY-2026-0038'];
const read = <T = Closing>(text: string | undefined): T => JSON.parse(text ?? 'null') as T;
const places = (answer: Answer): string[] =>
  read<{ code: string; path: unknown[] }[]>(answer.attribute('server-issues')).map(
    ({ code, path }) => `${code} /${path.join('/')}`,
  );
const answers = { 'fb-listened': { answer: 'always', words: 'You sat down with me' } };
const said: Item = {
  id: 'said-alone',
  offer: 'completed',
  askedBy: 'self-completed',
  respondent: 'adult',
  date: '2026-11-20',
  answers,
};

describe('how it ended, in the case system', () => {
  let system: CaseSystem;
  // One for all: each test asks for what it added itself.
  before(async function () {
    this.timeout(120_000);
    system = await CaseSystem.start();
  });
  after(() => system.remove());

  const page = (reference = JOYCE, query = ''): Promise<Answer> =>
    system.get(`/enquiries/${reference}/closure-feedback${query}`);
  const saved = async (reference = JOYCE): Promise<Closing> => read((await page(reference)).attribute('value'));
  const post = (from: Answer, section: object, action = 'save', reference = JOYCE): Promise<Answer> =>
    system.post(`${reference}/closure-feedback`, {
      action,
      revision: from.revision,
      closureFeedback: JSON.stringify(section),
    });
  const begin = async (): Promise<string> => {
    const started = await system.send('/', { method: 'POST', body: new URLSearchParams({ personName: 'Ann' }) });
    return started.headers.get('location')?.replace('/enquiries/', '') ?? '';
  };

  it('has a page of its own, and is given what the other sections say, and the link to a new concern', async () => {
    const shown = await page();
    expect(shown.text)
      .to.match(/<msp-closure-feedback\s/)
      .and.not.match(/<msp-(desired|capacity|review)/);
    expect(shown.attribute('name')).to.equal('closureFeedback');
    expect(shown.attribute('person-name')).to.equal('Joyce');
    const record = read<Record<string, unknown>>(shown.attribute('record'));
    for (const [key, below] of [
      ['desiredOutcomes', ''],
      ['capacityAdvocacy', '/capacity-advocacy'],
      ['reviewTimeline', '/review-timeline'],
    ] as const) {
      const other = await system.get(`/enquiries/${JOYCE}${below}`);
      expect(record[key], key).to.deep.equal(read(other.attribute('value')));
      expect(other.attribute('record'), 'others are given nothing').to.equal(undefined);
    }
    expect(shown.text)
      .to.match(/slot="concern"><a href="\/#person-name">/)
      .and.match(/<msp-closure-feedback[^>]*\sread-aloud/);
    expect(shown.attribute('exit-href')).to.match(/^https:/);
  });

  it('begins with the ends of the three case studies, each complete by the rules of the library', async () => {
    const { checkClosureFeedback } = await import('../../src/schema/index.js');
    for (const [reference, views, path, offer] of [
      [JOYCE, 2, 'refused-formal-chose-informal', 'completed'],
      [SAM, 2, 'completed-with-plan', 'completed'],
      [MRS_T, 1, 'refused-ended-at-request', 'declined'],
    ] as const) {
      const section = await saved(reference);
      expect(section.achievements, reference).to.have.length(views);
      expect([section.closure?.['path'], section.feedback[0]?.['offer']]).to.deep.equal([path, offer]);
      const record = read<{ desiredOutcomes: Item; capacityAdvocacy: Item }>(
        (await page(reference)).attribute('record'),
      );
      const { outcomes, conversations } = record.desiredOutcomes;
      const { refusals } = record.capacityAdvocacy;
      const options = { today: '2026-11-23', outcomes, conversations, ...(refusals !== undefined && { refusals }) };
      const issues = checkClosureFeedback(section, options);
      expect(
        issues.filter(({ severity }) => severity === 'error'),
        reference,
      ).to.deep.equal([]);
    }
  });

  it('gives back what was saved to the letter, stamps what is new, and lists every save', async () => {
    const before = await saved(SAM);
    const first = before.achievements[0]!;
    const again = {
      id: 'a9',
      outcomeId: first['outcomeId'],
      view: 'fully-achieved',
      viewOf: 'person',
      date: '2026-11-20',
    };
    const next = { zebra: '<b>"', ...before, achievements: [...before.achievements, again], 'x-vale': { b: 1 } };
    const answer = await post(await page(SAM), next, 'save', SAM);
    expect(answer.headers.get('location')).to.equal(`/enquiries/${SAM}/closure-feedback?saved=2`);
    const after = await saved(SAM);
    expect(Object.keys(after)).to.deep.equal(Object.keys(next));
    expect(after.achievements.slice(0, -1)).to.deep.equal(before.achievements);
    expect(after.achievements.at(-1)).to.have.nested.property('by.id', 'duty-social-worker');
    expect(after.closure, 'what did not change has no new stamp').to.deep.equal(before.closure);
    expect((await page(SAM, '/history')).words).to.match(/Revision 2 .*Revision 1 /);
    expect((await system.get(`/enquiries/${SAM}`)).revision, 'another section').to.equal('1');
  });

  it('is checked against what the other sections say: a withdrawn wish has no score, a refusal has its answers', async () => {
    const ann = await begin();
    const wish = { id: 'o1', polarity: 'wanted', words: 'To be heard', source: 'person', status: 'withdrawn' };
    for (const [below, section] of [
      ['', { desiredOutcomes: { schemaVersion: '1.0', conversations: [], outcomes: [wish] } }],
      ['/capacity-advocacy', { capacityAdvocacy: { schemaVersion: '1.0', decisions: [], refusals: [] } }],
    ] as [string, Record<string, object>][]) {
      const [[key, value]] = Object.entries(section) as [[string, object]];
      await system.post(`${ann}${below}`, { action: 'save', revision: '1', [key]: JSON.stringify(value) });
    }
    const closing = {
      schemaVersion: '1.0',
      achievements: [{ id: 'a1', outcomeId: 'o1', view: 'fully-achieved', viewOf: 'person', date: '2026-06-11' }],
      closure: { date: '2026-06-11', path: 'refused-ended-at-request' },
      feedback: [{ id: 'f1', offer: 'declined', date: '2026-06-11' }],
    };
    const refused = await post(await page(ann), closing, 'complete', ann);
    expect(refused.status).to.equal(422);
    expect(places(refused)).to.have.members([
      'achievement-of-past-outcome /achievements/0/outcomeId',
      'refusal-missing /closure/refusal',
    ]);
    expect(refused.attribute('unsaved-value')).to.equal(JSON.stringify(closing));
    const ended = { ...closing, achievements: [], closure: { ...closing.closure, path: 'completed-no-plan' } };
    const whole = await post(await page(ann), ended, 'complete', ann);
    expect(whole.headers.get('location')).to.include('saved=2');
  });

  it('refuses whatever drops or rewrites what was saved', async () => {
    const { closure, ...before } = await saved();
    const [first, ...others] = before.feedback as [Item, ...Item[]];
    for (const [next, place] of [
      [before, 'closure-removed /closure'],
      [{ ...before, closure, achievements: [] }, 'achievement-removed /achievements'],
      [{ ...before, closure, feedback: others }, 'feedback-removed /feedback'],
      [{ ...before, closure, feedback: [{ ...first, answers: {} }, ...others] }, 'history-changed /feedback/0'],
    ] as [object, string][]) {
      const answer = await post(await page(), next);
      expect([answer.status, [...new Set(places(answer))]]).to.deep.equal([422, [place]]);
    }
    expect((await page()).revision).to.equal('1');
  });

  it('does not overwrite what a colleague saved first: the form holds the work of both', async () => {
    const old = await page(MRS_T);
    const before = await saved(MRS_T);
    const two = (id: string): Item => ({ id, offer: 'declined', date: '2026-11-20' });
    await post(old, { ...before, feedback: [...before.feedback, two('theirs')] }, 'save', MRS_T);
    const answer = await post(old, { ...before, feedback: [...before.feedback, two('mine')] }, 'save', MRS_T);
    expect(answer.status).to.equal(409);
    const both = read(answer.attribute('unsaved-value')).feedback.map(({ id }) => id);
    expect(both.slice(-2)).to.deep.equal(['theirs', 'mine']);
    expect((await post(answer, read(answer.attribute('unsaved-value')), 'save', MRS_T)).status).to.equal(303);
  });

  it('shows what is recorded without a script', async () => {
    const { words } = await page();
    expect(words)
      .to.include('It is a bit fragile since I talked to him')
      .and.include('I felt that I was listened to')
      .and.include('They said no to formal action');
  });

  describe('the page on which the person answers alone', () => {
    const open = async (reference = JOYCE): Promise<string> =>
      (await system.post(`${reference}/closure-feedback/ask`, {})).headers.get('location') ?? '';
    const send = (address: string, section: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
      system.send(address, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin', ...headers },
        body: new URLSearchParams({ closureFeedback: typeof section === 'string' ? section : JSON.stringify(section) }),
      });
    const alone = { schemaVersion: '1.0', achievements: [], feedback: [said] };

    it('says nothing of the case: neither in its address nor in its HTML', async () => {
      const address = await open();
      expect(address).to.match(/^\/feedback\/[\w-]{32}$/);
      expect(await open(), 'each has one of its own').not.to.equal(address);
      const { text, ...shown } = await system.get(address);
      expect(text).to.match(/<msp-closure-feedback\s[^>]*\sonly="feedback"\s[^>]*audience="person"/);
      expect(shown.status).to.equal(200);
      for (const word of [JOYCE, 'Joyce', 'Adults Team', 'visiting', 'worker', 'fragile', 'value=', 'record=', 'user='])
        expect(text, word).not.to.include(word);
      expect(text, 'no way to the enquiries').not.to.match(/href="\/(\?[^"]*)?"|enquiries/);
    });

    it('adds what was said to what is saved, as said by the person, and shows it to nobody there', async () => {
      const before = await saved();
      const address = await open();
      const answer = await send(address, alone);
      expect([answer.status, answer.headers.get('location')]).to.deep.equal([303, address]);
      const thanks = await system.get(address);
      expect(thanks.words).to.include('Thank you.');
      expect(thanks.text).not.to.match(/You sat down|msp-closure/);
      const { feedback, ...rest } = await saved();
      const { recordedAt, by, ...stored } = feedback.at(-1) as Item;
      expect([stored, by]).to.deep.equal([said, { id: 'person', name: 'The person' }]);
      expect(recordedAt).to.be.a('string');
      expect({ ...rest, feedback: feedback.slice(0, -1) }).to.deep.equal(before);
      expect((await page(JOYCE, '/history')).words).to.match(/Revision 2 .*by The person .*Revision 1 /);
    });

    it('is one answer when it is sent twice, and is added beside what a worker saved meanwhile', async () => {
      const before = await saved(SAM);
      const [address, second] = [await open(SAM), await open(SAM)];
      const worker = await page(SAM);
      await post(
        worker,
        {
          ...before,
          feedback: [...before.feedback, { id: 'w', offer: 'declined', date: '2026-11-20' }],
        },
        'save',
        SAM,
      );
      await Promise.all([
        send(address, alone),
        send(address, alone),
        send(second, { ...alone, feedback: [{ ...said, id: 'two' }] }),
      ]);
      await send(address, alone);
      const ids = (await saved(SAM)).feedback.slice(before.feedback.length).map(({ id }) => id);
      expect(ids.sort()).to.deep.equal(['said-alone', 'two', 'w']);
    });

    it('keeps the end complete where nothing is missing, and asks the worker for what was passed over', async () => {
      const state = async (): Promise<string | undefined> =>
        /How it ended and what they think (In progress|Complete) /.exec((await page()).words)?.[1];
      expect(await state()).to.equal('Complete');
      await send(await open(), { ...alone, feedback: [{ ...said, id: 'whole' }] });
      expect(await state()).to.equal('Complete');
      const { respondent: _, ...passedOver } = said;
      await send(await open(), { ...alone, feedback: [{ ...passedOver, id: 'two' }] });
      expect(await state()).to.equal('In progress');
    });

    it('thanks whoever passed over every question, keeps nothing, and can be opened again', async () => {
      const address = await open();
      const { revision } = await page();
      for (const nothing of ['', { ...alone, feedback: [] }]) {
        const answer = await send(address, nothing);
        expect([answer.status, answer.words.includes('Thank you.')]).to.deep.equal([200, true]);
      }
      expect((await page()).revision).to.equal(revision);
      expect((await system.get(address)).text).to.include('<msp-closure-feedback');
    });

    it('takes nothing but one feedback, from its own page alone', async () => {
      const address = await open();
      const { revision } = await page();
      const other = { offer: 'completed', id: 'f9' };
      for (const section of [
        { ...alone, closure: { path: 'completed-no-plan' } },
        { ...alone, achievements: [{ id: 'a9' }] },
        { ...alone, feedback: [said, other] },
        { ...alone, feedback: [{ ...said, answers: 'text' }] },
        '[1]',
        'text',
      ])
        expect((await send(address, section)).status, JSON.stringify(section)).to.equal(400);
      expect((await send(address, alone, { 'sec-fetch-site': 'cross-site' })).status).to.equal(403);
      expect((await send(`/feedback/${'x'.repeat(32)}`, alone)).status).to.equal(404);
      expect((await system.get('/feedback/x')).status).to.equal(404);
      expect((await system.post('nobody/closure-feedback/ask', {})).status).to.equal(404);
      expect((await system.get(`/enquiries/${JOYCE}/closure-feedback/ask`)).status).to.equal(405);
      expect((await page()).revision).to.equal(revision);
    });

    it('takes the first of an enquiry in which nothing is recorded, and never overwrites what cannot be read', async () => {
      const ann = await begin();
      await send(await open(ann), alone);
      expect((await saved(ann)).feedback).to.have.length(1);
      const bob = await begin();
      await system.post(`${bob}/closure-feedback`, { action: 'save', revision: '1', closureFeedback: 'pasted' });
      expect((await send(await open(bob), alone)).status).to.equal(303);
      const shown = await page(bob);
      expect(shown.attribute('value')).to.equal('pasted');
      expect(shown.words).to.include('Something that The person sent');
    });
  });
});
