import { PGlite } from '@electric-sql/pglite';
import { expect } from 'chai';
import { join } from 'node:path';
import { CaseSystem } from './process.js';

const JOYCE = 'JSY-2026-0114';

/** Runs SQL in the data folder of a system that is stopped. */
async function inDatabase(folder: string, work: (db: PGlite) => Promise<void>): Promise<void> {
  const db = await PGlite.create(join(folder, 'postgres'));
  try {
    await work(db);
  } finally {
    await db.close();
  }
}

/** What a start says that fails; undefined when it does not fail after all. */
async function whyItDoesNotStart(...how: Parameters<typeof CaseSystem.start>): Promise<string | undefined> {
  try {
    const started = await CaseSystem.start(...how);
    await started.stop();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

describe('what the case system keeps', () => {
  let system: CaseSystem;
  beforeEach(async function () {
    this.timeout(60_000);
    system = await CaseSystem.start();
  });
  afterEach(() => system.remove());

  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    it(`keeps its data over a restart after ${signal}`, async function () {
      this.timeout(60_000);
      const page = await system.get(`/enquiries/${JOYCE}`);
      const section = JSON.parse(page.attribute('value') ?? '') as Record<string, unknown>;
      const text = JSON.stringify({ ...section, kept: signal });
      await system.post(JOYCE, { action: 'save', revision: '1', desiredOutcomes: text });
      await system.stop(signal);
      const again = await CaseSystem.start(system.folder);
      try {
        const after = await again.get(`/enquiries/${JOYCE}`);
        expect([after.attribute('value'), after.revision]).to.deep.equal([text, '2']);
        expect((await again.get(`/enquiries/${JOYCE}/history`)).words).to.match(/Revision 2 .*Revision 1 /);
      } finally {
        await again.stop();
      }
    });
  }

  it('lets no second process use the same data', async function () {
    this.timeout(60_000);
    expect(await whyItDoesNotStart(system.folder))
      .to.include('Another case system')
      .and.include(system.folder);
    expect((await system.get('/')).status).to.equal(200);
  });

  it('keeps text that it cannot read as it came, shows it, and takes a readable value after it', async function () {
    this.timeout(60_000);
    await system.stop();
    const unreadable = 'pasted from\nthe old system\u0000 & "elsewhere"';
    await inDatabase(system.folder, async (db) => {
      await db.query("update sections set content = $1 where reference = $2 and section = 'desiredOutcomes'", [
        JSON.stringify(unreadable),
        JOYCE,
      ]);
    });
    const again = await CaseSystem.start(system.folder);
    try {
      const page = await again.get(`/enquiries/${JOYCE}`);
      expect(page.attribute('value')).to.equal(unreadable);
      expect(page.words).to.include('We could not read what is saved here');
      // A browser posts line ends as CR LF: that alone is no change.
      const posted = { action: 'save', revision: page.revision, desiredOutcomes: unreadable.replace('\n', '\r\n') };
      expect((await again.post(JOYCE, posted)).headers.get('location')).to.include('same=');
      const other = { ...posted, desiredOutcomes: 'other text\r\nthat cannot be read' };
      expect((await again.post(JOYCE, other)).headers.get('location')).to.include('saved=2');
      expect((await again.get(`/enquiries/${JOYCE}`)).attribute('value')).to.equal(other.desiredOutcomes);
      expect((await again.post(JOYCE, { ...other, action: 'complete', revision: '2' })).status).to.equal(422);
      const readable = {
        action: 'save',
        revision: '2',
        desiredOutcomes: '{"schemaVersion":"1.0","conversations":[],"outcomes":[]}',
      };
      expect((await again.post(JOYCE, readable)).status).to.equal(303);
    } finally {
      await again.stop();
    }
  });

  it('cannot change or delete what was once sent, even by SQL', async function () {
    this.timeout(60_000);
    await system.stop();
    await inDatabase(system.folder, async (db) => {
      for (const sql of ['delete from revisions', "update revisions set content = ''", 'truncate revisions']) {
        const failure = await db.exec(sql).catch((error: Error) => error.message);
        expect(failure, sql).to.include('never changed or deleted');
      }
      expect((await db.query('select * from revisions')).rows).to.have.length(12);
    });
  });

  it('does not start in a folder that an earlier version made, and leaves it as it is', async function () {
    this.timeout(60_000);
    await system.stop();
    await inDatabase(system.folder, async (db) => {
      await db.exec('alter table enquiries add column desired_outcomes text');
    });
    for (const _ of ['once', 'and again']) {
      expect(await whyItDoesNotStart(system.folder))
        .to.include('earlier version')
        .and.include(system.folder);
    }
  });

  it('gives an enquiry that was begun before there was a timeline or an end ones in which nothing is recorded', async function () {
    this.timeout(60_000);
    await system.stop();
    await inDatabase(system.folder, async (db) => {
      await db.exec(`drop trigger keep_every_revision on revisions; alter table revisions drop column taken_over;
        delete from revisions where section in ('reviewTimeline', 'closureFeedback');
        delete from sections where section in ('reviewTimeline', 'closureFeedback'); drop table own_pages`);
    });
    const again = await CaseSystem.start(system.folder);
    try {
      const page = await again.get(`/enquiries/${JOYCE}/review-timeline`);
      expect([page.status, page.attribute('value'), page.revision]).to.deep.equal([200, '', '1']);
      const end = await again.get(`/enquiries/${JOYCE}/closure-feedback`);
      expect([end.status, end.attribute('value'), end.revision]).to.deep.equal([200, '', '1']);
      const alone = await again.post(`${JOYCE}/closure-feedback/ask`, {});
      expect((await again.get(alone.headers.get('location') ?? '')).status).to.equal(200);
      const reviewTimeline = '{"schemaVersion":"1.0","reviews":[]}';
      const fields = { action: 'save', revision: '1', reviewTimeline };
      expect((await again.post(`${JOYCE}/review-timeline`, fields)).status).to.equal(303);
      expect((await again.get(`/enquiries/${JOYCE}`)).words).to.include('I don’t want anything to be done');
    } finally {
      await again.stop();
    }
  });

  it('lets Postgres look into what is recorded', async function () {
    this.timeout(60_000);
    await system.stop();
    await inDatabase(system.folder, async (db) => {
      const { rows } = await db.query(
        `select person_name, jsonb_array_length(content::jsonb -> 'outcomes') as outcomes
         from enquiries join sections using (reference) where section = 'desiredOutcomes' order by 1`,
      );
      expect(rows).to.deep.equal([
        { person_name: 'Joyce', outcomes: 2 },
        { person_name: 'Mrs T', outcomes: 1 },
        { person_name: 'Sam', outcomes: 5 },
      ]);
    });
  });
});

describe('the port of the case system', () => {
  it('is the one that was asked for, or nothing starts', async function () {
    this.timeout(60_000);
    const system = await CaseSystem.start();
    try {
      const port = new URL(system.address).port;
      expect(await whyItDoesNotStart(undefined, { PORT: port })).to.include('EADDRINUSE');
    } finally {
      await system.remove();
    }
  });

  it('is the next free one when none was asked for', async function () {
    this.timeout(60_000);
    const started: CaseSystem[] = [];
    try {
      for (let turn = 0; turn < 2; turn++) started.push(await CaseSystem.start(undefined, {}));
      const [first = 0, second = 0] = started.map(({ address }) => Number(new URL(address).port));
      expect(first).to.be.at.least(3000);
      expect(second).to.be.at.least(3000).and.not.equal(first);
    } finally {
      await Promise.all(started.map((each) => each.remove()));
    }
  });
});

describe('the case studies', () => {
  it('are complete sections by the rules of the library', async () => {
    const { readFile } = await import('node:fs/promises');
    const { checkDesiredOutcomes } = await import('../../src/schema/index.js');
    for (const name of ['joyce', 'sam', 'mrs-t']) {
      const seed = JSON.parse(await readFile(`examples/case-system/seed/${name}.json`, 'utf8')) as {
        desiredOutcomes: unknown;
      };
      const issues = checkDesiredOutcomes(seed.desiredOutcomes, { mode: 'complete', today: '2026-11-23' });
      expect(
        issues.filter(({ severity, code }) => severity === 'error' || code === 'code-unknown'),
        name,
      ).to.deep.equal([]);
    }
  });
});
