import { personCopy } from 'msp-forms/exchange';
import { localDay } from './dates.js';
import { openPageFor } from './feedback.js';
import { recordOf, sectionsIn } from './record.js';
import { readForm, Refusal, refuseOtherSites } from './request.js';
import { saveRecord } from './save-record.js';
import { SECTIONS } from './sections.js';
import { addressOf, notice, recordPath } from './views/layout.js';
import { recordConflictPage, recordPage, restSaved } from './views/record.js';

/** The page of a whole enquiry: one form, and behind it the same sections, each with its revisions, as on their own pages. */

async function findOrRefuse({ store }, reference) {
  const enquiry = await store.find(reference, SECTIONS[0].key);
  if (!enquiry) throw new Refusal(404);
  return enquiry;
}

/** What the page shows beside the enquiry: what was sent last of each section and not saved, and the pages opened for the person. */
async function around({ store }, reference) {
  const entries = SECTIONS.map(async (section) => ({
    section,
    entry: (await store.history(reference, section.key))[0],
  }));
  const kept = (await Promise.all(entries)).filter(({ entry }) => entry.refused);
  return { kept, ownPages: await store.ownPages(reference) };
}

/** GET /enquiries/…/record, with `?same` or `?unsent` after a post, or the revision of each section that was saved */
export async function showRecord(context, _request, reference) {
  const { store, words, url } = context;
  const enquiry = await findOrRefuse(context, reference);
  const found = SECTIONS.map(async (section) => {
    const revision = url.searchParams.get(section.key) ?? '';
    return { section, entry: /^\d{1,9}$/.test(revision) && (await store.revision(reference, section.key, revision)) };
  });
  const saved = (await Promise.all(found)).filter(({ entry }) => entry);
  const told = [
    url.searchParams.has('unsent') && notice(null, words.nothingSent),
    url.searchParams.has('same') && notice(null, words.nothingNew),
  ];
  return {
    status: 200,
    page: recordPage(enquiry, context, { ...(await around(context, reference)), saved, notice: told }),
  };
}

/** POST to it: "Save and come back" or "Mark as complete" */
export async function receiveRecord(context, request, reference) {
  refuseOtherSites(request);
  const { words } = context;
  const form = await readForm(request);
  const [action, text] = [form.get('action') ?? 'save', form.get('record')];
  const basedOn = SECTIONS.map(({ key }) => [key, form.get(`${key}Revision`) ?? '']);
  // Words of one person must not land in the record of another.
  const posted = text ? sectionsIn(text, reference) : {};
  if (!['save', 'complete'].includes(action) || !posted || !basedOn.every(([, n]) => /^\d{1,9}$/.test(n)))
    throw new Refusal(400);
  const again = (query) => ({ status: 303, headers: { location: addressOf(recordPath(reference), words, query) } });
  await findOrRefuse(context, reference);
  // An empty element posts nothing, and so does a page whose script did not run: neither says "delete what is saved".
  if (!text) return again({ unsent: '' });
  const revisions = Object.fromEntries(basedOn.map(([key, revision]) => [key, Number(revision)]));
  const done = await saveRecord(context, { reference, action, posted, basedOn: revisions });
  if (!done.met.length && !done.refused) return again(done.isSame ? { same: '' } : done.revisions);
  return shown(context, done);
}

/** The page again, with what was posted and not saved: somebody saved first, or something is missing or altered. */
async function shown(context, { met, waiting, refused, issues, revisions, reference }) {
  const { words } = context;
  const enquiry = await findOrRefuse(context, reference);
  const unsaved = JSON.stringify(recordOf(enquiry, waiting));
  const state = { ...(await around(context, reference)), unsaved, kept: [] };
  if (met.length > 0)
    return {
      status: 409,
      page: recordConflictPage(enquiry, context, { ...state, met, saved: Object.keys(revisions) }),
    };
  const incomplete = refused === 'not-complete';
  const title = incomplete ? words.notComplete : words.notSaved;
  const told = [
    notice(title, incomplete ? words.notCompleteText : words.historyChangedText),
    restSaved(Object.keys(revisions), words),
  ];
  const say = ({ code }) => words.sentences[code].replaceAll('{name}', () => enquiry.person_name);
  const all = incomplete ? issues : issues.map((issue) => ({ ...issue, message: say(issue) }));
  return { status: 422, page: recordPage(enquiry, context, { ...state, title, notice: told, issues: all }) };
}

/** GET the person's copy as plain text: for who has no script, and for any printer */
export async function copyOf(context, _request, reference) {
  const enquiry = await findOrRefuse(context, reference);
  const { words, now } = context;
  const copy = personCopy(recordOf(enquiry), {
    locale: words.locale,
    today: localDay(now),
    personName: enquiry.person_name,
    contacts: [enquiry.team],
  });
  return {
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'content-language': words.lang },
    body: copy,
  };
}

/** POST: a page on which somebody else than the worker asks the person; its address is on the page of the record then */
export async function giveAway(context, request, reference) {
  refuseOtherSites(request);
  await findOrRefuse(context, reference);
  const askedBy = (await readForm(request)).get('askedBy');
  await openPageFor(context, reference, askedBy);
  return { status: 303, headers: { location: `${addressOf(recordPath(reference), context.words)}#asked` } };
}
