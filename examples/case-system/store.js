import { PGlite } from '@electric-sql/pglite';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { localDay } from './dates.js';
import { lockFolder } from './lock.js';
import { SECTIONS } from './sections.js';
import { readSeeds } from './seed/index.js';
import { readSection } from './value.js';

/**
 * The database: Postgres in the process (PGlite), its files in one folder.
 *
 * `sections` holds what is saved now of each enquiry; `revisions` holds everything that was ever sent, saved or refused,
 * and is append-only: the database itself refuses to change or delete a row.
 */
const TABLES = `
  create table if not exists enquiries (
    reference text primary key,
    person_name text not null,
    team text not null,
    jurisdiction text,
    about json not null default '{}'
  );
  create table if not exists sections (
    reference text not null references enquiries,
    section text not null,
    status text not null check (status in ('draft', 'complete')),
    revision int not null,
    content text,
    saved_at timestamptz not null,
    saved_by json not null,
    primary key (reference, section)
  );
  create table if not exists revisions (
    entry int generated always as identity primary key,
    reference text not null,
    section text not null,
    at timestamptz not null,
    by json not null,
    action text not null check (action in ('start', 'save', 'complete')),
    based_on int,
    revision int,
    refused text check (refused in ('old-revision', 'history-changed', 'not-complete')),
    issues json not null default '[]',
    content text,
    check ((revision is null) <> (refused is null)),
    foreign key (reference, section) references sections,
    unique (reference, section, revision)
  );
  create table if not exists own_pages (
    token text primary key,
    reference text not null references enquiries,
    opened_at timestamptz not null,
    opened_by json not null,
    sent_at timestamptz
  );
  alter table revisions add column if not exists taken_over boolean not null default false;
  alter table own_pages add column if not exists asked_by text not null default 'self-completed';
  alter table enquiries add column if not exists started_on text;
  update enquiries set started_on = (select to_char(min(at) at time zone 'Europe/London', 'YYYY-MM-DD')
    from revisions where revisions.reference = enquiries.reference) where started_on is null;
  create or replace function keep_every_revision() returns trigger language plpgsql as
    $$ begin raise exception 'revisions are never changed or deleted'; end $$;
  create or replace trigger keep_every_revision before update or delete or truncate on revisions
    for each statement execute function keep_every_revision();
`;

// An enquiry is complete when all of its sections are.
const LIST = `select enquiries.*, max(saved_at) as saved_at,
    case when bool_and(status = 'complete') then 'complete' else 'draft' end as status
  from enquiries join sections using (reference) group by enquiries.reference order by person_name, reference`;

const ALL = 'select * from enquiries join sections using (reference)';
const FIND = `${ALL} where reference = $1`;

const OWN_PAGES = 'select * from own_pages where reference = $1 order by opened_at desc';

const HISTORY = `select reference, entry, at, by, action, revision, refused, taken_over from revisions
  where reference = $1 and section = $2 order by entry desc`;

const REVISIONS = 'select * from revisions where reference = $1 and section = $2';

const MADE_BEFORE = `select 1 from information_schema.columns where table_name = 'enquiries' and column_name = 'desired_outcomes'`;

// Postgres text holds every JSON text of an object, but not a NUL, which other text may contain: such text is stored
// as a JSON string, which escapes it, and comes back exactly as it came.
const toStored = (text) => (text === null || readSection(text) ? text : JSON.stringify(text));
const fromStored = (text) => (text === null || !text.startsWith('"') ? text : JSON.parse(text));

const fromRow = (row) => ({ ...row, content: fromStored(row.content ?? null) });

/**
 * Opens the store, and fills an empty one with the three case studies.
 * @param {string} folder where the data is kept; made when it is not there
 */
export async function openStore(folder) {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  const db = await PGlite.create(join(folder, 'postgres'));
  if ((await db.query(MADE_BEFORE)).rows.length > 0) {
    await db.close();
    await unlock();
    throw new Error(`${folder} was made by an earlier version of this example. Remove it, or name another folder.`);
  }
  await db.exec(TABLES);
  await db.transaction(addSections);
  const rows = async (sql, values) => (await db.query(sql, values)).rows.map(fromRow);
  const store = {
    /** All enquiries, by name. */
    list: () => rows(LIST, []),
    /** One section of an enquiry, with what is known of the enquiry and all its `sections` by key, or undefined. */
    find: async (reference, section) => {
      const sections = Object.fromEntries((await rows(FIND, [reference])).map((row) => [row.section, row]));
      return Object.hasOwn(sections, section) ? { ...sections[section], sections } : undefined;
    },
    /** All enquiries, each with all its `sections` by key. */
    whole: async () => {
      const found = new Map();
      for (const { section, ...row } of await rows(ALL, [])) {
        const enquiry = found.get(row.reference) ?? { ...row, sections: {} };
        enquiry.sections[section] = { section, ...row };
        found.set(row.reference, enquiry);
      }
      return [...found.values()];
    },
    /** Everything that was sent for a section, newest first, without what was in it. */
    history: async (reference, section) => (await db.query(HISTORY, [reference, section])).rows,
    /** One thing that was sent, by its number as text, or undefined. */
    entry: async (reference, section, entry) =>
      (await rows(`${REVISIONS} and entry::text = $3`, [reference, section, entry]))[0],
    /** What was saved as a revision, or undefined. */
    revision: async (reference, section, revision) =>
      (await rows(`${REVISIONS} and revision = $3`, [reference, section, revision]))[0],
    /** What was saved after a revision, each as it was sent. */
    savedSince: (reference, section, revision) =>
      rows(`${REVISIONS} and revision > $3`, [reference, section, revision]),
    /** Starts an enquiry with nothing recorded; gives its reference. */
    start: (enquiry) => db.transaction((tx) => startEnquiry(tx, enquiry)),
    /**
     * Saves what was sent as the next revision, if nobody saved since `basedOn`, nor any of the sections in `read` since the
     * revision that stands there. What follows from it in other sections is saved with it, or nothing is.
     * @param {object} sent with the `token` of the page of the person's own that it came from
     * @param {(saved: object) => {section: string, content: string, status: string}[]} takeOver what of all sections is
     *   another once this one is saved
     * @returns {Promise<boolean>} false when somebody did: then nothing is written
     */
    save: (sent, takeOver) => db.transaction((tx) => saveWhole(tx, [sent], takeOver)),
    /** The same for several sections of one enquiry at once: each becomes a revision of its own, or none of them does. */
    saveTogether: (all, takeOver) => db.transaction((tx) => saveWhole(tx, all, takeOver)),
    /** Keeps that the person can answer on a page of their own, whose address only the token makes known, and who asks them there. */
    openPage: async ({ token, reference, at, by, askedBy }) =>
      void (await db.query(
        'insert into own_pages (token, reference, opened_at, opened_by, asked_by) values ($1, $2, $3, $4, $5)',
        [token, reference, at, by, askedBy],
      )),
    /** The pages on which this person can answer, newest first. */
    ownPages: async (reference) => (await db.query(OWN_PAGES, [reference])).rows,
    /** The page of a token, with `sent_at` once something was sent from it, or undefined. */
    ownPage: async (token) => (await rows('select * from own_pages where token = $1', [token]))[0],
    /** Keeps what was sent and not saved. `sent.refused` says why. */
    keepRefused: async (sent) => void (await insertRevision(db, { ...sent, revision: null })),
    async close() {
      await db.close();
      await unlock();
    },
  };
  if ((await store.list()).length === 0) {
    for (const enquiry of await readSeeds()) await db.transaction((tx) => insertEnquiry(tx, enquiry));
  }
  return store;
}

/** @param {{personName: string, by: object, at: Date}} enquiry */
async function startEnquiry(tx, enquiry) {
  const { rows } = await tx.query(`select coalesce(max(right(reference, 4)::int), 0) + 1 as number from enquiries`);
  const reference = `JSY-${enquiry.at.getUTCFullYear()}-${String(rows[0].number).padStart(4, '0')}`;
  const local = {
    team: 'Safeguarding Adults Team',
    jurisdiction: 'jersey',
    about: {},
    startedOn: localDay(enquiry.at),
  };
  const empty = { status: 'draft', at: enquiry.at, by: enquiry.by, content: null };
  const sections = Object.fromEntries(SECTIONS.map(({ key }) => [key, empty]));
  await insertEnquiry(tx, { ...local, ...enquiry, reference, sections });
  return reference;
}

async function insertEnquiry(tx, { reference, personName, team, jurisdiction, about, startedOn, sections }) {
  await tx.query(
    'insert into enquiries (reference, person_name, team, jurisdiction, about, started_on) values ($1, $2, $3, $4, $5, $6)',
    [reference, personName, team, jurisdiction, about, startedOn],
  );
  for (const [section, content] of Object.entries(sections)) await insertSection(tx, reference, section, content);
}

async function insertSection(tx, reference, section, { status, at, by, content }) {
  await tx.query(
    `insert into sections (reference, section, status, revision, content, saved_at, saved_by)
     values ($1, $2, $3, 1, $4, $5, $6)`,
    [reference, section, status, toStored(content), at, by],
  );
  await insertRevision(tx, { reference, section, at, by, action: 'start', revision: 1, content });
}

/** What was begun before the system had a section gets it, with nothing recorded. */
async function addSections(tx) {
  const empty = { status: 'draft', by: { id: 'case-system', name: 'Case system' }, content: null };
  for (const { key } of SECTIONS) {
    const { rows } = await tx.query(
      'select reference, min(saved_at) as at from sections group by reference having bool_and(section <> $1)',
      [key],
    );
    for (const { reference, at } of rows) await insertSection(tx, reference, key, { ...empty, at });
  }
}

/** The sections of an enquiry, by key: nobody else saves one of them until this is done. */
async function holdSections(tx, reference) {
  const { rows } = await tx.query('select * from sections where reference = $1 order by section for update', [
    reference,
  ]);
  return Object.fromEntries(rows.map((row) => [row.section, fromRow(row)]));
}

async function saveWhole(tx, all, takeOver) {
  const [{ reference, at, by, token }] = all;
  const held = await holdSections(tx, reference);
  const isAsRead = ({ section, basedOn, read = {} }) =>
    Object.entries({ ...read, [section]: basedOn }).every(([key, revision]) => held[key].revision === revision);
  if (!all.every(isAsRead)) return false;
  for (const { read: _read, token: _token, ...sent } of all) await saveRevision(tx, sent);
  if (token) await tx.query('update own_pages set sent_at = $2 where token = $1', [token, at]);
  const saved = await holdSections(tx, reference);
  for (const each of takeOver(saved)) {
    const basedOn = saved[each.section].revision;
    await saveRevision(tx, { ...each, reference, at, by, action: 'save', basedOn, takenOver: true });
  }
  return true;
}

/** Only for a section that is held, as it stands. */
async function saveRevision(tx, { status, ...sent }) {
  const { reference, section, basedOn, at, by, content } = sent;
  const { rows } = await tx.query(
    `update sections set content = $4, status = $5, saved_at = $6, saved_by = $7, revision = revision + 1
     where reference = $1 and section = $2 and revision = $3 returning revision`,
    [reference, section, basedOn, toStored(content), status, at, by],
  );
  await insertRevision(tx, { ...sent, revision: rows[0].revision });
}

async function insertRevision(db, { reference, section, at, by, action, revision, content, ...more }) {
  const { basedOn = null, refused = null, issues = [], takenOver = false } = more;
  await db.query(
    `insert into revisions (reference, section, at, by, action, based_on, revision, refused, issues, content, taken_over)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [reference, section, at, by, action, basedOn, revision, refused, issues, toStored(content), takenOver],
  );
}
