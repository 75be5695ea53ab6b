/** The most that one post may hold, in bytes: room for 1 MB of text in any script, written as a form posts it. */
export const BODY_LIMIT = 5 * 1024 * 1024;

/** A request that is answered with a page that says why. `status` is the HTTP status. */
export class Refusal extends Error {
  /** @param {number} status @param {Record<string, string>} [headers] */
  constructor(status, headers = {}) {
    super(String(status));
    this.status = status;
    this.headers = headers;
  }
}

/**
 * Refuses what another site sends: another page in the same browser must not save here.
 * Every browser in use sends `Sec-Fetch-Site` or `Origin` with a post; a program that is no browser sends neither.
 * @param {import('node:http').IncomingMessage} request @throws {Refusal} 403
 */
export function refuseOtherSites({ headers }) {
  const site = headers['sec-fetch-site'];
  const sameSite = site === undefined ? undefined : site === 'same-origin' || site === 'none';
  const sameOrigin = headers.origin === undefined ? undefined : headers.origin === `http://${headers.host}`;
  if (sameSite === false || sameOrigin === false) throw new Refusal(403);
}

/**
 * Refuses a name that another site has pointed at this computer, under which its pages would count as ours.
 * @param {import('node:http').IncomingMessage} request @throws {Refusal} 421
 */
export function refuseOtherNames({ headers }) {
  const name = (headers.host ?? '').replace(/:\d+$/, '');
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(name)) throw new Refusal(421);
}

/**
 * The fields of a posted form.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<URLSearchParams>}
 * @throws {Refusal} 415 when it is not a form, 413 when it is too long
 */
export async function readForm(request) {
  const type = (request.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw new Refusal(415);
  const chunks = [];
  let length = 0;
  // The rest of a long post is read and thrown away: a browser that is cut off while it sends shows no page at all.
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= BODY_LIMIT) chunks.push(chunk);
    else if (length > 10 * BODY_LIMIT) throw new Refusal(413, { connection: 'close' });
  }
  if (length > BODY_LIMIT) throw new Refusal(413);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
