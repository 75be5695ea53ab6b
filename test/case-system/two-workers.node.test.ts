import { expect } from 'chai';
import { CaseSystem, type Answer } from './process.js';

const JOYCE = 'JSY-2026-0114';

interface Item {
  id: string;
  [key: string]: unknown;
}
interface Section {
  outcomes: Item[];
  [key: string]: unknown;
}

const read = (text: string | undefined): Section => JSON.parse(text ?? 'null') as Section;
const wish = (id: string, words: string): Item => ({ id, polarity: 'wanted', words, source: 'person' });

describe('two workers in the case system', () => {
  let system: CaseSystem;
  before(async function () {
    this.timeout(60_000);
    system = await CaseSystem.start();
  });
  after(() => system.remove());

  const open = (): Promise<Answer> => system.get(`/enquiries/${JOYCE}`);
  const save = (revision: string, section: Section): Promise<Answer> =>
    system.post(JOYCE, { action: 'save', revision, desiredOutcomes: JSON.stringify(section) });
  const idsOf = (text: string | undefined): string[] => read(text).outcomes.map(({ id }) => id);

  it('refuses the later save of two that began alike, and shows both', async () => {
    const page = await open();
    const start = read(page.attribute('value'));
    await save(page.revision, {
      ...start,
      outcomes: [...start.outcomes, wish('theirs', 'I want to talk to him myself')],
    });
    const saved = await open();
    const mine = { ...start, outcomes: [...start.outcomes, wish('mine', 'I want to feel more sure of myself')] };
    const answer = await save(page.revision, mine);

    expect(answer.status).to.equal(409);
    expect(answer.words).to.match(
      /Two people changed this.*Duty social worker saved revision \d+ on \d+ \w+ \d{4}, \d\d:\d\d/,
    );
    expect(answer.words).to.match(
      /Yours Not saved yet.*feel more sure.*What is saved Duty social worker.*talk to him myself/,
    );
    expect(answer.attribute('value')).to.equal(saved.attribute('value'));
    expect(answer.revision).to.equal(saved.revision);
    expect((await open()).attribute('value')).to.equal(saved.attribute('value'));

    const unsaved = answer.attribute('unsaved-value');
    expect(idsOf(unsaved)).to.deep.equal(['joyce-o1', 'joyce-o2', 'theirs', 'mine']);
    const pressed = await save(answer.revision, read(unsaved));
    expect(pressed.status).to.equal(303);
    expect(idsOf((await open()).attribute('value'))).to.deep.equal(['joyce-o1', 'joyce-o2', 'theirs', 'mine']);
  });

  it('keeps both versions where both changed the same outcome', async () => {
    const page = await open();
    const start = read(page.attribute('value'));
    const changedTo = (words: string): Section => {
      const [first, ...rest] = start.outcomes as [Item, ...Item[]];
      const { id, history, ...version } = first;
      const change = { reasons: ['more-confident'], date: '2026-06-01', agreedBy: 'person' };
      return {
        ...start,
        outcomes: [{ ...version, id, words, change, history: [...((history as Item[]) ?? []), version] }, ...rest],
      };
    };
    expect((await save(page.revision, changedTo('Their new words'))).status).to.equal(303);
    const answer = await save(page.revision, changedTo('My new words'));
    expect(answer.status).to.equal(409);
    expect(answer.words).to.include('Different in the two');
    const joined = read(answer.attribute('unsaved-value')).outcomes[0];
    expect(joined?.['words']).to.equal('My new words');
    expect((joined?.['history'] as Item[]).map(({ words }) => words)).to.deep.equal([
      'I don’t want him to stop visiting me',
      'Their new words',
    ]);
    expect((await save(answer.revision, read(answer.attribute('unsaved-value')))).status).to.equal(303);
  });

  it('keeps what was refused although the browser is closed', async () => {
    const page = await open();
    const start = read(page.attribute('value'));
    await save(page.revision, { ...start, outcomes: [...start.outcomes, wish('first', 'I want one thing')] });
    await save(page.revision, { ...start, outcomes: [...start.outcomes, wish('second', 'I want another thing')] });
    const later = await open();
    expect(later.words).to.match(/Something that Duty social worker sent on .* was not saved\. A copy is kept\./);
    // It does not hide that somebody's own save went well.
    const fresh = await system.get(`/enquiries/${JOYCE}?saved=${later.revision}`);
    expect(fresh.words).to.include(`Revision ${later.revision}.`).and.include('A copy is kept.');
    const all = await system.get(`/enquiries/${JOYCE}/history`);
    expect(all.words).to.include('Not saved: someone else had saved first');
    const newest = /href="(\/enquiries\/[^"]+\/history\/\d+)"/.exec(all.text)?.[1] ?? '';
    expect((await system.get(newest)).words)
      .to.include('‘I want another thing’')
      .and.not.include('‘I want one thing’');
    const opened = await system.get(`/enquiries/${JOYCE}?copy=${newest.split('/').at(-1)}`);
    expect(idsOf(opened.attribute('unsaved-value')).slice(-2)).to.deep.equal(['first', 'second']);
  });

  it('does not mark as complete what the worker has not seen', async () => {
    const answer = await system.post(JOYCE, { action: 'complete', revision: '1' });
    expect(answer.headers.get('location')).to.include('unsent=');
    expect((await system.get('/')).words).to.include('Joyce JSY-2026-0114 In progress');
  });

  it('saves one of two that arrive at the same moment', async () => {
    const page = await open();
    const start = read(page.attribute('value'));
    const answers = await Promise.all(
      ['a', 'b'].map((id) =>
        save(page.revision, { ...start, outcomes: [...start.outcomes, wish(id, `I want ${id}`)] }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([303, 409]);
  });
});
