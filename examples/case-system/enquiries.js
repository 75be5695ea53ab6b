import { formatMoment, localDay, localInstant } from './dates.js';
import { judge } from './judge.js';
import { joinWork } from './join.js';
import { readForm, Refusal, refuseOtherSites } from './request.js';
import { readKeys, SECTIONS } from './sections.js';
import { changedByBoth, onTopOfTheirs, takeOver } from './take-over.js';
import { sameText, stampVersions } from './value.js';
import { conflictPage } from './views/conflict.js';
import { enquiryPage, keptNotice, savedNotice } from './views/enquiry.js';
import { entryPage, historyPage } from './views/history.js';
import { addressOf, enquiryPath, notice } from './views/layout.js';
import { listPage } from './views/list.js';

/** GET / */
export async function list(context) {
  return { status: 200, page: listPage(await context.store.list(), context) };
}

/** POST /: starts an enquiry in which nothing is recorded yet */
export async function begin(context, request) {
  const { store, words, now, user } = context;
  refuseOtherSites(request);
  const personName = ((await readForm(request)).get('personName') ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 100);
  if (!personName) return { status: 422, page: listPage(await store.list(), context, words.nameMissing) };
  const reference = await store.start({ personName, by: user, at: now });
  return { status: 303, headers: { location: addressOf(enquiryPath(reference, SECTIONS[0]), words) } };
}

async function findOrRefuse({ store, section }, reference) {
  const enquiry = await store.find(reference, section.key);
  if (!enquiry) throw new Refusal(404);
  return enquiry;
}

/** GET the page of a section, with `?saved`, `?same` or `?unsent` after a post, with `?copy` for a kept copy */
export async function copyOrForm(context, _request, reference) {
  const { store, section, words, url } = context;
  const enquiry = await findOrRefuse(context, reference);
  const copy = await store.entry(reference, section.key, url.searchParams.get('copy'));
  if (copy?.refused) {
    const base = await store.revision(reference, section.key, copy.based_on);
    const unsaved = joinWork(base?.content ?? null, enquiry.content, copy.content, section.parts);
    const told = notice(words.notSaved, words.copyOpen(formatMoment(copy.at, words)));
    return { status: 200, page: enquiryPage(enquiry, context, { notice: told, unsaved }) };
  }
  const told = noticesFor(await store.history(reference, section.key), context);
  return { status: 200, page: enquiryPage(enquiry, context, { notice: told }) };
}

/** What has just happened, and what waits: somebody else's refused copy must not hide that this save went well. */
function noticesFor(entries, context) {
  const { words, url } = context;
  const saved = entries.find(({ revision }) => String(revision) === url.searchParams.get('saved'));
  return [
    url.searchParams.has('unsent') && notice(null, words.nothingSent),
    url.searchParams.has('same') && notice(null, words.nothingNew),
    saved && savedNotice(saved, words),
    saved && wasTakenOver(entries, saved) && notice(null, words.takenOver),
    entries[0].refused && keptNotice(entries[0], context),
  ];
}

/** Whether a save led to a next revision in which nothing waits any more. */
function wasTakenOver(entries, saved) {
  return entries.some(({ revision, taken_over }) => taken_over && revision === saved.revision + 1);
}

/** POST to it: "Save and come back" or "Mark as complete" */
export async function receive(context, request, reference) {
  refuseOtherSites(request);
  const form = await readForm(request);
  const [action, basedOn] = [form.get('action') ?? 'save', form.get('revision') ?? ''];
  // Of the section that this one changes, too. A form that does not say it was made from what is saved now.
  const read = form.get('readRevision') ?? '';
  if (!['save', 'complete'].includes(action) || !/^\d{1,9}$/.test(basedOn) || !/^\d{0,9}$/.test(read))
    throw new Refusal(400);
  const { section, now, user } = context;
  const sent = { reference, section: section.key, action, basedOn: Number(basedOn), at: now, by: user };
  return settle(context, {
    ...sent,
    field: form.get(section.key),
    readRevision: read === '' ? undefined : Number(read),
  });
}

async function settle(context, { field, readRevision, ...post }) {
  const { store, section, words, now, user } = context;
  const { reference, action, basedOn } = post;
  const enquiry = await findOrRefuse(context, reference);
  const again = (query) => ({
    status: 303,
    headers: { location: addressOf(enquiryPath(reference, section), words, query) },
  });
  const isOld = basedOn !== enquiry.revision;

  // An empty element posts nothing, and so does a page whose script did not run: neither says "delete what is saved".
  if (!field && (action === 'save' || isOld)) return again({ unsent: '' });
  const posted = field || enquiry.content;
  const unchanged = sameText(posted, enquiry.content);
  if (unchanged && (action === 'save' || enquiry.status === 'complete')) return again({ same: '' });
  // Pressed twice, or sent again from the page before: it was saved, and what waited in it may have been taken over since.
  if (isOld && !unchanged && (await wasSaved(context, { ...post, posted }))) return again({ same: '' });

  const sent = { ...post, content: posted };
  const theirs = await changedMeanwhile(context, enquiry, posted, readRevision);
  if ((isOld && !unchanged) || theirs) return conflict(context, sent, theirs);

  const facts = { today: localDay(now), jurisdiction: enquiry.jurisdiction ?? undefined };
  const outcomes = section.changes && enquiry.sections[section.changes];
  const others = Object.fromEntries(readKeys(section).map((key) => [key, enquiry.sections[key].content]));
  const verdict = judge(section, action, enquiry.content, posted, facts, others);
  if (verdict.refused) return refuse(context, enquiry, { ...sent, ...verdict });
  const text = unchanged
    ? enquiry.content
    : stampVersions(posted, enquiry.content, { by: user, at: localInstant(now) }, section.parts);
  const status = action === 'complete' ? 'complete' : 'draft';
  const kept = { ...sent, issues: verdict.issues, status, content: text, basedOn: enquiry.revision };
  const read = outcomes && { [outcomes.section]: outcomes.revision };
  if (await store.save({ ...kept, read }, (saved) => takeOver(saved, facts)))
    return again({ saved: enquiry.revision + 1 });
  // Somebody saved at the same moment: it is looked at once more, with what is saved now.
  return settle(context, { ...post, field, readRevision: readRevision ?? outcomes?.revision });
}

async function wasSaved({ store }, { reference, section, basedOn, posted }) {
  return (await store.savedSince(reference, section, basedOn)).some(({ content }) => sameText(posted, content));
}

/**
 * What of the outcomes is changed in a posted timeline, and was changed by a colleague since its page was made: their
 * version would stay in the history, and nobody would have seen it.
 * @returns {Promise<{row: object, ids: Set<unknown>, base: string | null} | undefined>}
 */
async function changedMeanwhile({ store, section }, { reference, sections }, posted, readRevision) {
  const row = section.changes && sections[section.changes];
  if (!row || readRevision === undefined || readRevision === row.revision) return undefined;
  const base = (await store.revision(reference, section.changes, readRevision))?.content ?? null;
  const ids = changedByBoth(posted, base, row.content);
  return ids.size > 0 ? { row, ids, base } : undefined;
}

/** Somebody saved first: nothing is overwritten, and what was posted is kept. */
async function conflict(context, sent, theirs) {
  const { store, section } = context;
  const { reference, basedOn, content } = sent;
  await store.keepRefused({ ...sent, refused: 'old-revision' });
  const enquiry = await store.find(reference, section.key);
  const base = await store.revision(reference, section.key, basedOn);
  const joined = joinWork(base?.content ?? null, enquiry.content, content, section.parts);
  const shown = theirs ? onTopOfTheirs(joined, theirs.base, theirs.row.content) : joined;
  const isOld = basedOn !== enquiry.revision;
  return { status: 409, page: conflictPage(enquiry, { posted: sent.content, joined: shown, isOld, theirs }, context) };
}

/** The check found errors: the same page again, with what was posted, what is saved, and the errors at their fields. */
async function refuse(context, enquiry, sent) {
  const { store, words } = context;
  if (sent.content !== null) await store.keepRefused(sent);
  const incomplete = sent.refused === 'not-complete';
  const title = incomplete ? words.notComplete : words.notSaved;
  const told = notice(title, incomplete ? words.notCompleteText : words.historyChangedText);
  // The element has words for what it asks; that something else is gone from the section, the page says for it.
  const issues = incomplete ? sent.issues : sent.issues.map((issue) => withSentence(issue, enquiry, words));
  const state = { title, notice: told, unsaved: sent.content, issues };
  return { status: 422, page: enquiryPage(enquiry, context, state) };
}

function withSentence(issue, enquiry, { sentences }) {
  return { ...issue, message: sentences[issue.code].replaceAll('{name}', () => enquiry.person_name) };
}

/** GET its history */
export async function historyOf(context, _request, reference) {
  const enquiry = await findOrRefuse(context, reference);
  return {
    status: 200,
    page: historyPage(enquiry, await context.store.history(reference, context.section.key), context),
  };
}

/** GET one entry of its history */
export async function oneEntry(context, _request, reference, number) {
  const enquiry = await findOrRefuse(context, reference);
  const entry = await context.store.entry(reference, context.section.key, number);
  if (!entry) throw new Refusal(404);
  return { status: 200, page: entryPage(enquiry, entry, context) };
}
