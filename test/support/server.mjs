// A host's server for the page tests: real HTTP headers, real posts, files from the built library and from packages.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.woff2': 'font/woff2',
};

/** Only these folders are served, and nothing above them. */
const FOLDERS = ['dist', 'node_modules'];

/** govuk-frontend's style sheet asks for its fonts under an address of its own. */
const fontsOfGovuk = (path) => path.replace(/^\/assets\//, '/node_modules/govuk-frontend/dist/govuk/assets/');

async function fileBelow(path) {
  const wanted = resolve(`.${fontsOfGovuk(path)}`);
  if (!FOLDERS.some((folder) => wanted.startsWith(resolve(folder) + sep))) return undefined;
  try {
    return await readFile(wanted);
  } catch {
    return undefined;
  }
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * @param {Record<string, string | { body: string, type?: string, headers?: Record<string, string> }>} pages what a GET of
 *   each path gives: HTML, or a body with its extension as `type` (`.js`) and headers
 * @returns {Promise<{ port: number, address: string, posts: URLSearchParams[], close: () => Promise<void> }>} `posts`
 *   grows with each form that is posted, whatever its path
 */
export async function serve(pages) {
  const posts = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (request.method === 'POST') {
      posts.push(new URLSearchParams(await bodyOf(request)));
      response.writeHead(303, { location: '/posted' }).end();
      return;
    }
    const page = pathname === '/posted' ? document({ body: '<h1>Posted</h1>' }) : pages[pathname];
    if (page !== undefined) {
      const { body, type = '.html', headers = {} } = typeof page === 'string' ? { body: page } : page;
      response.writeHead(200, { 'content-type': TYPES[type], ...headers }).end(body);
      return;
    }
    const file = await fileBelow(pathname);
    if (file)
      response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(file);
    else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    posts,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

/** A whole HTML page with nothing of a look, in British English. */
export function document({ head = '', body = '', html = 'lang="en-GB"', bodyAttributes = '' }) {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>A host</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body ${bodyAttributes}>${body}</body></html>`;
}

/** The one tag that a host needs. */
export const LIBRARY = '<script type="module" src="/dist/msp-forms.js"></script>';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** An element as a server writes it: `true` is a bare attribute, an object is its JSON. */
export function element(attributes = {}, content = '', tag = 'msp-desired-outcomes') {
  const given = { name: SECTION_OF[tag], 'person-name': 'Joyce', jurisdiction: 'england', ...attributes };
  const written = Object.entries(given).map(([name, value]) => {
    if (value === false || value === undefined) return '';
    if (value === true) return ` ${name}`;
    return ` ${name}="${escaped(typeof value === 'string' ? value : JSON.stringify(value))}"`;
  });
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}

/** The name under which each element is posted. */
const SECTION_OF = {
  'msp-desired-outcomes': 'desiredOutcomes',
  'msp-capacity-advocacy': 'capacityAdvocacy',
  'msp-review-timeline': 'reviewTimeline',
  'msp-closure-feedback': 'closureFeedback',
  'msp-record': 'record',
};

/** The checklist as a server writes it. */
export const checklist = (attributes = {}) => element(attributes, '', 'msp-capacity-advocacy');

/** The timeline as a server writes it. */
export const timeline = (attributes = {}) => element(attributes, '', 'msp-review-timeline');

/** The end as a server writes it. */
export const closure = (attributes = {}) => element(attributes, '', 'msp-closure-feedback');

/** A whole record as a server writes it; with the sections of the host inside, those alone. */
export const record = (attributes = {}, inside = '') => element(attributes, inside, 'msp-record');

/** A plain form around the element with the two buttons of a case system. */
export const form = (inside, more = '') =>
  `<form method="post" action="/save">${inside}${more}<button>Mark as complete</button>
<button formnovalidate>Save and come back</button></form>`;

/** Two outcomes of Joyce, complete (Making Safeguarding Personal: toolkit case studies). */
export const joyce = {
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1' },
  conversations: [{ id: 'c1', date: '2024-05-14', stages: ['beginning'] }],
  outcomes: [
    {
      id: 'o1',
      polarity: 'wanted',
      words: 'I don’t want him to stop visiting me',
      importance: 'He is very kind',
      source: 'person',
      conversationId: 'c1',
    },
    {
      id: 'o2',
      polarity: 'not-wanted',
      words: 'I don’t want anything to be done',
      source: 'person',
      conversationId: 'c1',
    },
  ],
};

const whole = async (name) =>
  JSON.parse(await readFile(new URL(`../../examples/cases/${name}.json`, import.meta.url), 'utf8'));
const jurisdiction = { id: 'england', version: '1.0' };

/** The case of Joyce as a checklist, complete: the section of her whole record, as it is stored alone. */
export const joyceChecklist = await (async () => {
  const { capacityAdvocacy, people } = await whole('joyce');
  return { ...capacityAdvocacy, people, jurisdiction };
})();

/** What a server gives the timeline of Sam, whose wishes changed: her reviews, complete, and what is read of her record. */
export const samReviews = await (async () => {
  const { reviewTimeline, people, desiredOutcomes, capacityAdvocacy } = await whole('sam');
  const value = { ...reviewTimeline, people, jurisdiction };
  return { 'person-name': 'Sam', value, outcomes: desiredOutcomes, refusals: capacityAdvocacy };
})();

/** What a server gives the end of Joyce: the section of her whole record, complete, and the record around it. */
export const joyceClosure = await (async () => {
  const { closureFeedback, people, ...record } = await whole('joyce');
  return { value: { ...closureFeedback, people, jurisdiction }, record: { ...record, people } };
})();

/** The whole record of Joyce, complete. */
export const joyceRecord = await whole('joyce');

/** The page of the person alone: nothing of the case is given. */
export const feedbackAlone = { only: 'feedback', audience: 'person', 'person-name': undefined };
