import { randomBytes } from 'node:crypto';
import { localDay, localInstant } from './dates.js';
import { readForm, Refusal, refuseOtherSites } from './request.js';
import { statusOf } from './take-over.js';
import { itemsOf, readSection, stampVersions } from './value.js';
import { feedbackPage, thanksPage } from './views/feedback.js';
import { addressOf } from './views/layout.js';

/**
 * What the person says about how this was for them, on a page of their own: with no worker beside them, on a tablet or at home.
 * Whoever comes by must not learn from that page what the case is about. So its address is a number that says nothing, and
 * nothing is in its HTML that the element would not show: neither what is saved, nor the reference, nor a name.
 */

/**
 * Who may ask how this was, beside the worker: answers "could be influenced by the fact that they are being asked by the lead
 * person" (Salford SAB). Whoever was given a page, its answers say so, and are recorded as written by them.
 */
const WRITERS = {
  'self-completed': { id: 'person', name: 'The person' },
  'independent-person': { id: 'independent-person', name: 'An independent person' },
  advocate: { id: 'advocate', name: 'An advocate' },
  'other-staff': { id: 'other-staff', name: 'Another member of staff' },
};
/** The codes of those to whom a page can be given. */
export const ASKERS = Object.keys(WRITERS);

/** Makes an address that nobody can guess, and that takes one answer. @returns {Promise<string>} its token */
export async function openPageFor({ store, now, user }, reference, askedBy) {
  if (!ASKERS.includes(askedBy)) throw new Refusal(400);
  const token = randomBytes(24).toString('base64url');
  await store.openPage({ token, reference, at: now, by: user, askedBy });
  return token;
}

/** POST from the page of a worker, who gives the screen to the person. */
export async function openPage(context, request, reference) {
  refuseOtherSites(request);
  const { store, section, words } = context;
  if (!(await store.find(reference, section.key))) throw new Refusal(404);
  const token = await openPageFor(context, reference, 'self-completed');
  return { status: 303, headers: { location: addressOf(`/feedback/${token}`, words) } };
}

async function pageOrRefuse({ store, section }, token) {
  const page = await store.ownPage(token);
  if (!page) throw new Refusal(404);
  return { ...page, enquiry: await store.find(page.reference, section.key) };
}

/** GET the page: the questions, or thanks once they were answered. What was said is never shown on it. */
export async function answerAlone(context, _request, token) {
  const { sent_at, enquiry } = await pageOrRefuse(context, token);
  return { status: 200, page: sent_at ? thanksPage(context) : feedbackPage(enquiry, context) };
}

/** POST to it. */
export async function takeAnswers(context, request, token) {
  refuseOtherSites(request);
  const { words, section } = context;
  const text = (await readForm(request)).get(section.key);
  // Every question may be passed over, and “Not now” is an answer. Nothing is kept then, and who thinks again can come back.
  if (!text) return { status: 200, page: thanksPage(context) };
  const sent = readSection(text);
  if (!isFeedbackAlone(sent) || section.check(sent, { mode: 'draft' }).some(isError)) throw new Refusal(400);
  if (itemsOf(sent, 'feedback').length === 0) return { status: 200, page: thanksPage(context) };
  await keep(context, token, sent);
  return { status: 303, headers: { location: addressOf(`/feedback/${token}`, words) } };
}

const isError = ({ severity }) => severity === 'error';

/** By this page nothing else of an enquiry can be written: who has it may be anybody. */
function isFeedbackAlone(sent) {
  const isEmpty = (list) => list === undefined || (Array.isArray(list) && list.length === 0);
  return (
    sent !== null && itemsOf(sent, 'feedback').length <= 1 && isEmpty(sent.achievements) && sent.closure === undefined
  );
}

/** What was said is added to what is saved, whoever saves something else meanwhile; the same page sent twice is one answer. */
async function keep(context, token, sent) {
  const { store, section, now } = context;
  const { sent_at, asked_by, enquiry } = await pageOrRefuse(context, token);
  if (sent_at) return;
  const by = WRITERS[asked_by];
  const { reference, content, revision, status, jurisdiction, sections } = enquiry;
  const post = { reference, section: section.key, action: 'save', basedOn: revision, at: now, by };
  const saved = content === null ? section.nothing : readSection(content);
  const before = saved?.feedback ?? [];
  // What is saved there cannot be read, and is never overwritten: a copy of what was said waits for somebody to look.
  if (!saved || !Array.isArray(before))
    return store.keepRefused({ ...post, refused: 'old-revision', content: JSON.stringify(sent) });
  // The page does not know to whom it was given, and takes it for the person alone.
  const said = sent.feedback.map((each) => (each.askedBy === undefined ? each : { ...each, askedBy: asked_by }));
  const next = { ...saved, feedback: [...before, ...said] };
  const stamp = { by, at: localInstant(now) };
  const text = stampVersions(JSON.stringify(next), content, stamp, section.parts);
  const record = { ...readAll(sections), [section.key]: next };
  const facts = { today: localDay(now), jurisdiction: jurisdiction ?? undefined };
  const after = { content: text, status: statusOf(section, status, record, facts), token };
  if (!(await store.save({ ...post, ...after }, () => []))) await keep(context, token, sent);
}

const readAll = (sections) =>
  Object.fromEntries(Object.entries(sections).map(([key, { content }]) => [key, readSection(content)]));
