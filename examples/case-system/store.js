import { PGlite } from '@electric-sql/pglite';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from './lock.js';
import { readSeeds } from './seed/index.js';
import { readSection } from './value.js';

/**
 * The database: Postgres in the process (PGlite), its files in one folder.
 *
 * `enquiries` holds what is saved now; `revisions` holds everything that was ever sent, saved or refused, and is
 * append-only: the database itself refuses to change or delete a row.
 */
const TABLES = `
  create table if not exists enquiries (
    reference text primary key,
    person_name text not null,
    team text not null,
    jurisdiction text,
    about json not null default '{}',
    status text not null check (status in ('draft', 'complete')),
    revision int not null,
    desired_outcomes text,
    saved_at timestamptz not null,
    saved_by json not null
  );
  create table if not exists revisions (
    entry int generated always as identity primary key,
    reference text not null references enquiries,
    at timestamptz not null,
    by json not null,
    action text not null check (action in ('start', 'save', 'complete')),
    based_on int,
    revision int,
    refused text check (refused in ('old-revision', 'history-changed', 'not-complete')),
    issues json not null default '[]',
    desired_outcomes text,
    check ((revision is null) <> (refused is null)),
    unique (reference, revision)
  );
  create or replace function keep_every_revision() returns trigger language plpgsql as
    $$ begin raise exception 'revisions are never changed or deleted'; end $$;
  create or replace trigger keep_every_revision before update or delete or truncate on revisions
    for each statement execute function keep_every_revision();
`;

const HISTORY = `select reference, entry, at, by, action, revision, refused from revisions
  where reference = $1 order by entry desc`;

// Postgres text holds every JSON text of an object, but not a NUL, which other text may contain: such text is stored
// as a JSON string, which escapes it, and comes back exactly as it came.
const toStored = (text) => (text === null || readSection(text) ? text : JSON.stringify(text));
const fromStored = (text) => (text === null || !text.startsWith('"') ? text : JSON.parse(text));

const fromRow = ({ desired_outcomes, ...row }) => ({ ...row, desiredOutcomes: fromStored(desired_outcomes) });

/**
 * Opens the store, and fills an empty one with the three case studies.
 * @param {string} folder where the data is kept; made when it is not there
 */
export async function openStore(folder) {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  const db = await PGlite.create(join(folder, 'postgres'));
  await db.exec(TABLES);
  const rows = async (sql, values) => (await db.query(sql, values)).rows.map(fromRow);
  const store = {
    /** All enquiries, by name. */
    list: () => rows('select * from enquiries order by person_name, reference'),
    /** One enquiry, or undefined. */
    find: async (reference) => (await rows('select * from enquiries where reference = $1', [reference]))[0],
    /** Everything that was sent for an enquiry, newest first, without the sections themselves. */
    history: async (reference) => (await db.query(HISTORY, [reference])).rows,
    /** One thing that was sent, by its number as text, or undefined. */
    entry: async (reference, entry) =>
      (await rows('select * from revisions where reference = $1 and entry::text = $2', [reference, entry]))[0],
    /** What was saved as a revision, or undefined. */
    revision: async (reference, revision) =>
      (await rows('select * from revisions where reference = $1 and revision = $2', [reference, revision]))[0],
    /** Starts an enquiry with nothing recorded; gives its reference. */
    start: (enquiry) => db.transaction((tx) => startEnquiry(tx, enquiry)),
    /**
     * Saves what was sent as the next revision, if nobody saved since `basedOn`.
     * @returns {Promise<boolean>} false when somebody did: then nothing is written
     */
    save: (sent) => db.transaction((tx) => saveRevision(tx, sent)),
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
  const local = { team: 'Safeguarding Adults Team', jurisdiction: 'jersey', about: {}, status: 'draft' };
  await insertEnquiry(tx, { ...local, ...enquiry, reference, desiredOutcomes: null });
  return reference;
}

async function insertEnquiry(
  tx,
  { reference, personName, team, jurisdiction, about, status, at, by, desiredOutcomes },
) {
  await tx.query(
    `insert into enquiries (reference, person_name, team, jurisdiction, about, status, revision, desired_outcomes, saved_at, saved_by)
     values ($1, $2, $3, $4, $5, $6, 1, $7, $8, $9)`,
    [reference, personName, team, jurisdiction, about, status, toStored(desiredOutcomes), at, by],
  );
  await insertRevision(tx, { reference, at, by, action: 'start', revision: 1, desiredOutcomes });
}

async function saveRevision(tx, { reference, basedOn, status, at, by, desiredOutcomes, ...sent }) {
  const { rows } = await tx.query(
    `update enquiries set desired_outcomes = $3, status = $4, saved_at = $5, saved_by = $6, revision = revision + 1
     where reference = $1 and revision = $2 returning revision`,
    [reference, basedOn, toStored(desiredOutcomes), status, at, by],
  );
  if (!rows[0]) return false;
  await insertRevision(tx, { ...sent, reference, at, by, basedOn, revision: rows[0].revision, desiredOutcomes });
  return true;
}

async function insertRevision(db, { reference, at, by, action, basedOn, revision, refused, issues, desiredOutcomes }) {
  await db.query(
    `insert into revisions (reference, at, by, action, based_on, revision, refused, issues, desired_outcomes)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [reference, at, by, action, basedOn ?? null, revision, refused ?? null, issues ?? [], toStored(desiredOutcomes)],
  );
}
