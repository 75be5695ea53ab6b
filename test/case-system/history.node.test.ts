import { expect } from 'chai';
import { CaseSystem, type Answer } from './process.js';

const SAM = 'JSY-2026-0071';

interface Item {
  id: string;
  [key: string]: unknown;
}
type Section = Record<'conversations' | 'outcomes' | 'professionalGoals' | 'othersWishes' | 'options', Item[]>;
interface Issue {
  code: string;
  path: (string | number)[];
  message: string;
}

const read = (text: string | undefined): Section => JSON.parse(text ?? 'null') as Section;
const beside = {
  professionalGoals: [{ id: 'g1', words: 'Moves to a flat of her own' }],
  othersWishes: [{ id: 'w1', who: 'Her mother', words: 'She should come home' }],
  options: [{ id: 'x1', option: 'A refuge', risks: 'Far from her friends' }],
};

describe('what is saved in the case system', () => {
  let system: CaseSystem;
  let saved: Section;
  before(async function () {
    this.timeout(60_000);
    system = await CaseSystem.start();
    const page = await open();
    await send({ ...read(page.attribute('value')), ...beside }, page.revision);
    saved = read((await open()).attribute('value'));
  });
  after(() => system.remove());

  const open = (query = ''): Promise<Answer> => system.get(`/enquiries/${SAM}${query}`);
  const send = async (section: object, revision: string): Promise<Answer> =>
    system.post(SAM, { action: 'save', revision, desiredOutcomes: JSON.stringify(section) });
  /** Posts a section that must be refused, and gives what the page says of it. */
  async function refused(section: object): Promise<Issue[]> {
    const before = await open();
    const answer = await send(section, before.revision);
    expect(answer.status).to.equal(422);
    expect(answer.words).to.include('Something that was saved before is missing or altered');
    expect(JSON.parse(answer.attribute('unsaved-value') ?? '')).to.deep.equal(section);
    expect((await open()).attribute('value')).to.equal(before.attribute('value'));
    return JSON.parse(answer.attribute('server-issues') ?? '[]') as Issue[];
  }
  const places = (issues: Issue[]): string[] => issues.map(({ code, path }) => `${code} /${path.join('/')}`);

  it('is stamped in every list, and shown without a script', async () => {
    for (const list of Object.keys(beside) as (keyof typeof beside)[]) {
      expect(saved[list][0]).to.have.nested.property('by.id', 'duty-social-worker');
    }
    expect((await open()).words)
      .to.include('A professional’s goal: ‘Moves to a flat of her own’')
      .and.include('What somebody else wants · Her mother: ‘She should come home’')
      .and.include('An option: ‘A refuge’');
  });

  it('is never taken out of a history', async () => {
    const [first, ...others] = saved.outcomes as [Item, ...Item[]];
    const history = first['history'] as object[];
    expect(history).to.have.length(1);
    const place = '/outcomes/0/history';
    for (const [rewritten, ...issues] of [
      [[], `history-changed ${place}`],
      [[{ ...history[0], words: 'I want to leave him' }], `history-changed ${place}/0`],
      [[{}, ...history], `history-changed ${place}/0`, `history-changed ${place}/1`],
    ] as [object[], ...string[]][]) {
      const outcomes = [{ ...first, history: rewritten }, ...others];
      expect(places(await refused({ ...saved, outcomes }))).to.deep.equal(issues);
    }
  });

  it('is withdrawn, and never deleted', async () => {
    const issues = await refused({ ...saved, outcomes: saved.outcomes.slice(1) });
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({
      code: 'outcome-removed',
      message: 'A saved outcome is missing. It can be withdrawn, and is never removed',
    });
  });

  const codes = { professionalGoals: 'goal', othersWishes: 'others-wish', options: 'option' };
  for (const list of Object.keys(beside) as (keyof typeof beside)[]) {
    it(`is kept in ${list}, too`, async () => {
      const removed = await refused({ ...saved, [list]: [] });
      expect(places(removed)).to.deep.equal([`${codes[list]}-removed /${list}`]);
      expect(removed[0]?.message).to.match(/missing\. It is never removed$/);
      const altered = saved[list].map((item) => ({ ...item, words: 'Other words', option: 'Other words' }));
      expect(places(await refused({ ...saved, [list]: altered }))).to.deep.equal([`history-changed /${list}/0`]);
    });
  }

  it('is spoken of in the language of the page', async () => {
    const { revision } = await open();
    const answer = await system.post(`${SAM}?lang=cy`, {
      action: 'save',
      revision,
      desiredOutcomes: JSON.stringify({ ...saved, options: [] }),
    });
    const [issue] = JSON.parse(answer.attribute('server-issues') ?? '[]') as Issue[];
    expect(issue?.message).to.equal('Mae opsiwn a gadwyd ar goll. Nid yw byth yn cael ei ddileu');
  });

  it('takes a new version, with the one before in its history', async () => {
    const { revision } = await open();
    const [goal] = saved.professionalGoals as [Item];
    const { id, ...version } = goal;
    const next = { id, words: 'Lives where she wants to', history: [version] };
    expect((await send({ ...saved, professionalGoals: [next] }, revision)).status).to.equal(303);
    const after = read((await open()).attribute('value')).professionalGoals;
    expect(after[0]).to.deep.include(next).and.to.have.property('recordedAt');
  });

  it('is put together with what another worker saved', async () => {
    const page = await open();
    const start = read(page.attribute('value'));
    const add = (id: string): Section => ({ ...start, options: [...start.options, { id, option: `Option ${id}` }] });
    expect((await send(add('theirs'), page.revision)).status).to.equal(303);
    const answer = await send(add('mine'), page.revision);
    expect(answer.status).to.equal(409);
    expect(answer.words).to.match(/Only here An option: ‘Option mine’.*Only here An option: ‘Option theirs’/);
    const joined = read(answer.attribute('unsaved-value'));
    expect(joined.options.map(({ id }) => id)).to.deep.equal(['x1', 'theirs', 'mine']);
    expect((await send(joined, answer.revision)).status).to.equal(303);
  });
});
