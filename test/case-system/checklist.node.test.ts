import { expect } from 'chai';
import { CaseSystem, type Answer } from './process.js';

const JOYCE = 'JSY-2026-0114/capacity-advocacy';
const MRS_T = 'JSY-2026-0038/capacity-advocacy';

type Item = Record<string, unknown>;
interface Section {
  involvement: Item;
  decisions: Item[];
  coercion: Item[];
  advocacy: Item & { appointments: Item[]; appropriatePersons?: Item[]; capacityAdvocate?: Item };
  sharing: Item[];
  refusals: Item[];
  [key: string]: unknown;
}
interface Issue {
  code: string;
  path: (string | number)[];
  message?: string;
}

const read = (text: string | undefined): Section => JSON.parse(text ?? 'null') as Section;
const agreed = (id: string): Item => ({ id, date: '2026-06-12', decision: 'agreed', sharedWith: [`Team ${id}`] });

describe('the checklist in the case system', () => {
  let system: CaseSystem;
  beforeEach(async function () {
    this.timeout(60_000);
    system = await CaseSystem.start();
  });
  afterEach(() => system.remove());

  const open = (path = JOYCE, query = ''): Promise<Answer> => system.get(`/enquiries/${path}${query}`);
  const send = (section: object, revision: string, action = 'save', path = JOYCE): Promise<Answer> =>
    system.post(path, { action, revision, capacityAdvocacy: JSON.stringify(section) });
  const issuesOf = (answer: Answer): Issue[] => JSON.parse(answer.attribute('server-issues') ?? '[]') as Issue[];
  const places = (answer: Answer): string[] => issuesOf(answer).map(({ code, path }) => `${code} /${path.join('/')}`);

  it('has a page of its own, one link from what the person wants and one back', async () => {
    const page = await open();
    expect(page.text).to.match(/<form method="post" action="\/enquiries\/JSY-2026-0114\/capacity-advocacy">/);
    expect(page.text)
      .to.match(/<msp-capacity-advocacy\s/)
      .and.not.match(/<msp-desired-outcomes\s/);
    expect(page.attribute('name')).to.equal('capacityAdvocacy');
    expect(page.attribute('jurisdiction')).to.equal('jersey');
    expect(page.text).to.match(/href="\/enquiries\/JSY-2026-0114"\s*>What they want</);
    const other = await system.get('/enquiries/JSY-2026-0114');
    expect(other.text).to.match(/href="\/enquiries\/JSY-2026-0114\/capacity-advocacy"\s*>Taking part and deciding</);
    expect(other.words).to.match(/What they want In progress Taking part and deciding Complete/);
  });

  it('begins with the checklists of the three case studies, each complete by the rules of the library', async () => {
    const { checkCapacityAdvocacy } = await import('../../src/schema/index.js');
    for (const [reference, decisions] of [
      ['JSY-2026-0114', 2],
      ['JSY-2026-0071', 4],
      ['JSY-2026-0038', 10],
    ]) {
      const section = read((await open(`${reference}/capacity-advocacy`)).attribute('value'));
      expect(section.decisions, String(reference)).to.have.length(Number(decisions));
      expect(section['jurisdiction']).to.have.property('id', 'jersey');
      expect(checkCapacityAdvocacy(section, { today: '2026-11-23' })).to.deep.equal([]);
    }
  });

  it('gives back what was saved to the letter, with revisions of its own', async () => {
    const { section, revision } = { section: read((await open()).attribute('value')), revision: '1' };
    const text = JSON.stringify({ zebra: '<b>"\u2028', ...section, 'x-vale': { b: 1, a: null } });
    const answer = await system.post(JOYCE, { action: 'save', revision, capacityAdvocacy: text });
    expect(answer.headers.get('location')).to.equal(`/enquiries/${JOYCE}?saved=2`);
    expect((await open()).attribute('value')).to.equal(text);
    expect((await open(JOYCE, '?saved=2')).words).to.include('Revision 2.');
    expect((await system.get('/enquiries/JSY-2026-0114')).revision, 'the other section').to.equal('1');
  });

  it('stamps what is new wherever it stands, and nothing that was saved', async () => {
    const saved = read((await open(MRS_T)).attribute('value'));
    const { appointments } = saved.advocacy;
    const advocacy = { ...saved.advocacy, appointments: [...appointments, { id: 'v2', status: 'considered' }] };
    const decision = { id: 'd11', trigger: 'no-reason-to-doubt' };
    await send({ ...saved, decisions: [...saved.decisions, decision], advocacy }, '1', 'save', MRS_T);
    const now = read((await open(MRS_T)).attribute('value'));
    for (const added of [now.decisions.at(-1), now.advocacy.appointments.at(-1)]) {
      expect(added).to.have.nested.property('by.id', 'duty-social-worker');
      expect(added?.['recordedAt']).to.match(/^\d{4}-\d\d-\d\dT/);
    }
    expect(now.decisions.slice(0, -1)).to.deep.equal(saved.decisions);
    expect({ ...now.advocacy, appointments: now.advocacy.appointments.slice(0, -1) }).to.deep.equal(saved.advocacy);
  });

  it('refuses whatever drops or rewrites what was saved, and shows it back', async () => {
    const saved = read((await open(MRS_T)).attribute('value'));
    const { appointments } = saved.advocacy;
    for (const [change, ...wanted] of [
      [{ decisions: saved.decisions.slice(1) }, 'decision-removed /decisions'],
      [{ involvement: undefined }, 'involvement-removed /involvement'],
      [{ involvement: { ...saved.involvement, history: [] } }, 'history-changed /involvement/history'],
      [{ advocacy: { ...saved.advocacy, appointments: [] } }, 'appointment-removed /advocacy/appointments'],
      [
        { advocacy: { ...saved.advocacy, appointments: [{ ...appointments[0], status: 'appointed' }] } },
        'history-changed /advocacy/appointments/0',
      ],
    ] as [object, ...string[]][]) {
      const next = { ...saved, ...change };
      const answer = await send(next, '1', 'save', MRS_T);
      expect(answer.status).to.equal(422);
      expect(answer.words).to.include('Something that was saved before is missing or altered');
      expect(places(answer)).to.deep.equal(wanted);
      expect(issuesOf(answer)[0]?.message).to.match(/\w/);
      expect(answer.attribute('unsaved-value')).to.equal(JSON.stringify(next));
      expect(read((await open(MRS_T)).attribute('value'))).to.deep.equal(saved);
    }
  });

  it('refuses to complete what is unfinished, at its questions, and keeps a copy that can be opened', async () => {
    const saved = read((await open()).attribute('value'));
    const draft = { ...saved, refusals: [...saved.refusals, { id: 'n2', of: 'A visit', words: 'I said no' }] };
    const answer = await send(draft, '1', 'complete');
    expect(answer.status).to.equal(422);
    expect(places(answer).filter((place) => place.endsWith(' /refusals/1/support'))).to.have.length(1);
    expect(answer.attribute('unsaved-value')).to.equal(JSON.stringify(draft));
    const copy = /href="([^"]*\/capacity-advocacy\/history\/\d+)"/.exec((await open()).text)?.[1] ?? '';
    expect((await system.get(copy)).words).to.include('I said no');
    const opened = await open(JOYCE, `?copy=${copy.split('/').at(-1)}`);
    expect(read(opened.attribute('unsaved-value')).refusals.at(-1)).to.have.property('words', 'I said no');
    expect((await send(draft, '1')).status, 'as a draft it is saved').to.equal(303);
  });

  it('asks by the law of the place of the enquiry, also where the section does not say it', async () => {
    const started = await system.send('/', { method: 'POST', body: new URLSearchParams({ personName: 'Ann' }) });
    const path = `${started.headers.get('location')?.replace('/enquiries/', '')}/capacity-advocacy`;
    const difficulties = {
      'understanding-information': 'none',
      'retaining-information': 'none',
      'using-or-weighing-information': 'none',
      'communicating-views': 'substantial',
    };
    const decisions = [
      { id: 'd1', trigger: 'no-reason-to-doubt', date: '2026-05-14', conclusion: 'has-capacity-presumed' },
    ];
    const section = { schemaVersion: '1.0', decisions, advocacy: { difficulties, difficultiesOn: '2026-05-14' } };
    const { checkCapacityAdvocacy } = await import('../../src/schema/index.js');
    const wanted = (jurisdiction?: string): string[] =>
      checkCapacityAdvocacy(section, { today: '2026-11-23', ...(jurisdiction && { jurisdiction }) })
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => code);
    const answer = await send(section, '1', 'complete', path);
    expect(issuesOf(answer).map(({ code }) => code)).to.deep.equal(wanted('jersey'));
    expect(wanted('jersey')).to.not.deep.equal(wanted('england'));
  });

  it('puts the work of two together, in every part', async () => {
    const start = read((await open()).attribute('value'));
    const { history, ...before } = start.involvement;
    const involvement = (words: string): Item => ({
      ...before,
      words,
      history: [...(history as Item[]), before],
    });
    const appointment = (id: string): Item => ({ id, role: 'advocate-informal', status: 'considered' });
    const work = (id: string): Section => ({
      ...start,
      involvement: involvement(`Words of ${id}`),
      sharing: [...start.sharing, agreed(id)],
      advocacy: { ...start.advocacy, appointments: [...start.advocacy.appointments, appointment(id)] },
    });
    expect((await send(work('theirs'), '1')).status).to.equal(303);
    const answer = await send(work('mine'), '1');
    expect(answer.status).to.equal(409);
    expect(answer.words).to.match(/Yours .*Only here .*Team mine.*What is saved .*Only here .*Team theirs/);
    expect(answer.words).to.include('Different in the two Taking part');
    const joined = read(answer.attribute('unsaved-value'));
    expect(joined.sharing.map(({ id }) => id)).to.deep.equal(['s1', 's2', 'theirs', 'mine']);
    expect(joined.advocacy.appointments.map(({ id }) => id)).to.deep.equal(['v1', 'theirs', 'mine']);
    expect(joined.involvement['words']).to.equal('Words of mine');
    expect((joined.involvement['history'] as Item[]).at(-1)).to.have.property('words', 'Words of theirs');
    expect((await send(joined, answer.revision)).status).to.equal(303);
  });

  it('shows what is recorded without a script, and a post without the field changes nothing', async () => {
    const page = await open();
    expect(page.words)
      .to.include('needs JavaScript')
      .and.include('‘I don’t want anything to be done’')
      .and.include('The limits: Inside the team only, and not a word to her neighbour.');
    const answer = await system.post(JOYCE, { action: 'save', revision: '1' });
    expect(answer.headers.get('location')).to.equal(`/enquiries/${JOYCE}?unsent=`);
    expect((await open()).attribute('value')).to.equal(page.attribute('value'));
    expect((await open(JOYCE, '?lang=cy')).words)
      .to.include('Cymryd rhan')
      .and.not.include('Agreement to share');
  });

  it('keeps unreadable text out, and a history of its own', async () => {
    for (const text of ['not JSON', '[1]', 'null']) {
      const answer = await system.post(JOYCE, { action: 'save', revision: '1', capacityAdvocacy: text });
      expect([answer.status, answer.attribute('unsaved-value')]).to.deep.equal([422, text]);
    }
    expect((await open(JOYCE, '/history')).words).to.match(/Not saved.*Revision 1 /);
    expect((await open('JSY-2026-0114', '/history')).words).to.not.include('Not saved');
    const entry = /history\/(\d+)"/.exec((await open(JOYCE, '/history')).text)?.[1] ?? '';
    expect((await open('JSY-2026-0114', `/history/${entry}`)).status, 'of the other section').to.equal(404);
  });
});
