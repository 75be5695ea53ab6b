import { localDay, localInstant } from './dates.js';
import { joinWork } from './join.js';
import { isReadable, issuesOf, judgeRecord } from './record.js';
import { SECTIONS } from './sections.js';
import { changedByBoth, onTopOfTheirs, takeOver } from './take-over.js';
import { readSection, sameText, stampVersions } from './value.js';

/**
 * Saves what of a posted record is another than what is saved: each section as a revision of its own, all of them at once. What
 * somebody else saved first, and what is refused, holds up no other section; a copy of it is kept, and it comes back in the form.
 * @param {object} post with what was `posted`, and the revision that each section was `basedOn`, by key
 * @returns {Promise<object>} `revisions` that were saved, by key; what was `met` by somebody else's save; what is `waiting` to be
 *   shown again, by key; and why something was `refused`
 */
export async function saveRecord(context, post) {
  const { store, now, user } = context;
  const { reference, action } = post;
  const enquiry = await store.find(reference, SECTIONS[0].key);
  const changes = await changesIn(context, enquiry, post);
  const met = changes.filter(({ isMet }) => isMet);
  // What a colleague saved first is decided on before anything is called complete.
  const doing = met.length > 0 ? 'save' : action;
  const today = localDay(now);
  const { good, wrong, ...verdict } = sortOut(
    enquiry,
    changes.filter(({ isMet }) => !isMet),
    doing,
    today,
  );

  const sent = ({ section, text, basedOn }) => ({
    reference,
    section: section.key,
    action,
    basedOn,
    at: now,
    by: user,
    content: text,
  });
  const saving = [...good, ...(doing === 'complete' && !verdict.refused ? unchanged(enquiry, good) : [])].map(
    (each) => ({
      ...sent(each),
      action: doing,
      basedOn: each.row.revision,
      issues: issuesOf(each.section.key, verdict.found),
      status: doing === 'complete' ? 'complete' : 'draft',
      content: each.isSame
        ? each.text
        : stampVersions(each.text, each.row.content, { by: user, at: localInstant(now) }, each.section.parts),
      read: each.section.changes && { [each.section.changes]: enquiry.sections[each.section.changes].revision },
    }),
  );
  const facts = { today, jurisdiction: enquiry.jurisdiction ?? undefined };
  // Somebody saved at the same moment: it is looked at once more, with what is saved now.
  if (saving.length > 0 && !(await store.saveTogether(saving, (saved) => takeOver(saved, facts))))
    return saveRecord(context, post);

  for (const each of met) await store.keepRefused({ ...sent(each), refused: 'old-revision' });
  for (const each of wrong)
    await store.keepRefused({
      ...sent(each),
      refused: verdict.refused,
      issues: issuesOf(each.section.key, verdict.issues),
    });
  const waiting = [
    ...met.map((each) => [each.section.key, readSection(each.joined)]),
    ...wrong.map(({ section, text }) => [section.key, readSection(text)]),
  ];
  return {
    reference,
    met,
    waiting: Object.fromEntries(waiting),
    refused: verdict.refused,
    issues: verdict.issues,
    revisions: Object.fromEntries(saving.map(({ section, basedOn }) => [section, String(basedOn + 1)])),
    isSame: saving.length === 0,
  };
}

/** The sections that are another in the post than they are saved, and whether somebody else has changed them since. */
async function changesIn(context, enquiry, { reference, posted, basedOn }) {
  const changes = [];
  for (const section of SECTIONS.filter(({ key }) => Object.hasOwn(posted, key))) {
    const row = enquiry.sections[section.key];
    const text = JSON.stringify(posted[section.key]);
    const base = basedOn[section.key];
    if (sameText(text, row.content)) continue;
    const isOld = base !== row.revision;
    if (isOld && (await wasSaved(context, { reference, section, base, text }))) continue;
    changes.push({
      section,
      row,
      text,
      basedOn: base,
      isOld,
      ...(await meeting(context, enquiry, { section, row, text, base, isOld, basedOn })),
    });
  }
  return changes;
}

/** Pressed twice, or sent again from the page before. */
async function wasSaved({ store }, { reference, section, base, text }) {
  return (await store.savedSince(reference, section.key, base)).some(({ content }) => sameText(text, content));
}

/** Whether somebody saved first: then what both wrote is put together, one more press from being saved. */
async function meeting({ store }, enquiry, { section, row, text, base, isOld, basedOn }) {
  const { reference, sections } = enquiry;
  const theirs =
    section.changes && (await changedMeanwhile(store, sections[section.changes], text, basedOn[section.changes]));
  // What cannot be read is changed on its own page alone, where it is shown as it came.
  if (!isOld && !theirs && isReadable(row)) return { isMet: false };
  const before = (await store.revision(reference, section.key, base))?.content ?? null;
  const both = isOld ? joinWork(before, row.content, text, section.parts) : text;
  return { isMet: true, theirs, joined: theirs ? onTopOfTheirs(both, theirs.base, theirs.row.content) : both };
}

async function changedMeanwhile(store, row, text, basedOn) {
  if (basedOn === row.revision) return undefined;
  const base = (await store.revision(row.reference, row.section, basedOn))?.content ?? null;
  const ids = changedByBoth(text, base, row.content);
  return ids.size > 0 ? { row, ids, base } : undefined;
}

/**
 * What can be saved, and what has to wait. A draft waits where it rewrites what was saved; what then is left is looked at again,
 * since one section may say what another no longer does. Nothing is called complete as long as something is missing.
 */
function sortOut(enquiry, changes, action, today) {
  let [good, wrong, issues, refused] = [changes, [], [], undefined];
  for (;;) {
    const next = Object.fromEntries(good.map(({ section, text }) => [section.key, readSection(text)]));
    const verdict = judgeRecord(enquiry, next, action, today);
    if (!verdict.refused || (refused && good.length === 0))
      return { good, wrong, refused, issues, found: verdict.issues };
    ({ refused } = verdict);
    issues = [...issues, ...verdict.issues];
    const found = good.filter(({ section }) => issuesOf(section.key, verdict.issues).length > 0);
    const bad = refused === 'not-complete' || found.length === 0 ? good : found;
    wrong = [...wrong, ...bad];
    good = good.filter((each) => !bad.includes(each));
    if (action === 'complete') return { good: [], wrong: changes, refused, issues, found: [] };
  }
}

/** What was not changed, and is whole: it is marked as complete with the rest. */
function unchanged({ sections }, changes) {
  return SECTIONS.filter((section) => !changes.some((each) => each.section === section))
    .map((section) => ({ section, row: sections[section.key], text: sections[section.key].content, isSame: true }))
    .filter(({ row }) => row.content !== null && row.status !== 'complete');
}
