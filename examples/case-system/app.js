import { createServer } from 'node:http';
import { readAssets } from './assets.js';
import { answerAlone, openPage, takeAnswers } from './feedback.js';
import { begin, copyOrForm, historyOf, list, oneEntry, receive } from './enquiries.js';
import { Refusal, refuseOtherNames } from './request.js';
import { listReviews } from './reviews.js';
import { sectionOf, SECTIONS } from './sections.js';
import { problemPage } from './views/layout.js';
import { copyOf, giveAway, receiveRecord, showRecord } from './whole.js';
import { wordsFor } from './words/index.js';

/** The headers of every answer: what a careful council asks of a vendor. The library needs no exception from them. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; " +
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // Not `no-referrer`: with it a browser posts `Origin: null`, and our own forms would look like another site's.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const ROUTES = [
  [/^\/$/, { GET: list, POST: begin }],
  ...SECTIONS.flatMap((section) => {
    const path = `^/enquiries/([^/]+)${section.below}`;
    return [
      [new RegExp(`${path}$`), { GET: copyOrForm, POST: receive }, section],
      [new RegExp(`${path}/history$`), { GET: historyOf }, section],
      [new RegExp(`${path}/history/(\\d{1,9})$`), { GET: oneEntry }, section],
    ];
  }),
  [/^\/reviews$/, { GET: listReviews }],
  [/^\/enquiries\/([^/]+)\/record$/, { GET: showRecord, POST: receiveRecord }],
  [/^\/enquiries\/([^/]+)\/record\/copy$/, { GET: copyOf }],
  [/^\/enquiries\/([^/]+)\/record\/ask$/, { POST: giveAway }],
  [/^\/enquiries\/([^/]+)\/closure-feedback\/ask$/, { POST: openPage }, sectionOf('closureFeedback')],
  [/^\/feedback\/([\w-]{32})$/, { GET: answerAlone, POST: takeAnswers }, sectionOf('closureFeedback')],
];

/** The signed-in user. A real system has a sign-in; this one has a desk. */
const DUTY_WORKER = { id: 'duty-social-worker', role: 'social-worker', name: 'Duty social worker' };

/**
 * The case system as a server that is not listening yet.
 * @param {object} options
 * @param {Awaited<ReturnType<import('./store.js').openStore>>} options.store
 * @param {() => Date} [options.clock]
 * @param {(request: import('node:http').IncomingMessage) => {id: string, name?: string, role?: string}} [options.userOf]
 */
export async function createApp({ store, clock = () => new Date(), userOf = () => DUTY_WORKER }) {
  const { files, integrity } = await readAssets();
  return createServer(async (request, response) => {
    const url = addressIn(request);
    const context = {
      url,
      origin: `http://${request.headers.host}`,
      integrity,
      store,
      words: wordsFor(url.searchParams.get('lang')),
      now: clock(),
      user: userOf(request),
    };
    let answer;
    try {
      refuseOtherNames(request);
      answer = files.get(url.pathname)
        ? fileAnswer(files.get(url.pathname), request)
        : await pageAnswer(request, context);
    } catch (error) {
      const status = error instanceof Refusal ? error.status : 500;
      if (status === 500) console.error(error);
      answer = { status, headers: error.headers, page: problemPage(status, context) };
    }
    send(request, response, answer);
  });
}

/** Path and query of a request; whatever a program sends is an address, if of no page. */
function addressIn(request) {
  const [, path, query] = /^([^?]*)(.*)$/s.exec(request.url);
  const url = new URL('http://127.0.0.1/');
  url.pathname = path;
  url.search = query;
  return url;
}

function pageAnswer(request, context) {
  for (const [pattern, methods, section] of ROUTES) {
    const match = pattern.exec(context.url.pathname);
    if (!match) continue;
    const handler = handlerFor(request.method, methods);
    return handler({ ...context, section }, request, ...match.slice(1).map(decode));
  }
  throw new Refusal(404);
}

function handlerFor(method, methods) {
  const handler = methods[method === 'HEAD' ? 'GET' : method];
  if (handler) return handler;
  const allowed = Object.keys(methods).flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : name));
  throw new Refusal(405, { allow: allowed.join(', ') });
}

function decode(part) {
  try {
    const text = decodeURIComponent(part);
    if (!text.includes('\0')) return text; // Postgres has no text with a NUL in it
  } catch {
    // Not an address of ours.
  }
  throw new Refusal(404);
}

function fileAnswer(file, request) {
  handlerFor(request.method, { GET: true });
  const headers = { 'content-type': file.type, 'cache-control': 'no-cache', etag: file.etag };
  return request.headers['if-none-match'] === file.etag
    ? { status: 304, headers }
    : { status: 200, headers, body: file.body };
}

function send(request, response, { status, headers, page, body = page ? String(page) : '' }) {
  const content = Buffer.from(body);
  response.writeHead(status, {
    ...HEADERS,
    ...(page && { 'content-type': 'text/html; charset=utf-8' }),
    ...headers,
    ...(status !== 304 && { 'content-length': content.length }),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}
