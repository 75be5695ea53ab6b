import { checkRecord } from 'msp-forms/schema';
import { checkChange } from 'msp-forms/rules';
import { jurisdictions } from 'msp-forms/vocabulary';
import { SECTIONS } from './sections.js';
import { isObject, readSection } from './value.js';

/**
 * An enquiry as one record: the sections as they are stored, and around them what this system knows of it. What cannot be read
 * is left out, and stays as it is stored.
 * @param {object} enquiry a row of the store, with its sections by key
 * @param {Record<string, unknown>} [posted] sections that stand in place of the stored ones
 */
export function recordOf({ reference, team, jurisdiction, started_on, sections }, posted = {}) {
  const place = jurisdictions.find(({ id }) => id === jurisdiction);
  const read = SECTIONS.map(({ key }) => [key, posted[key] ?? readSection(sections[key].content)]);
  return {
    schemaVersion: '1.0',
    ...(place && { jurisdiction: { id: place.id, version: place.version } }),
    reference,
    kind: jurisdiction === 'england' ? 'section-42' : 'other',
    team,
    startedOn: started_on,
    ...Object.fromEntries(read.filter(([, section]) => section)),
  };
}

/** What cannot be read is changed on its own page alone, where it is shown as it came. */
export const isReadable = ({ content }) => content === null || readSection(content) !== null;

/** The sections of a posted record, by key; none where it is no record, or that of another enquiry. */
export function sectionsIn(text, reference) {
  const record = readSection(text);
  return (
    record?.reference === reference &&
    Object.fromEntries(SECTIONS.map(({ key }) => [key, record[key]]).filter(([, each]) => isObject(each)))
  );
}

/**
 * The server's own check of a posted record, with the rules that the browser used: as `judge` for one section. What holds between
 * sections is looked at as they were posted together.
 * @param {object} enquiry what is saved @param {Record<string, object>} posted the sections that are another in the post
 * @param {'save' | 'complete'} action @param {string} today 'YYYY-MM-DD'
 * @returns {{refused?: 'history-changed' | 'not-complete', issues: object[]}} paths begin with the key of a section
 */
export function judgeRecord(enquiry, posted, action, today) {
  const next = recordOf(enquiry, posted);
  const changed = checkChange(recordOf(enquiry), next).filter(isError);
  if (changed.length > 0) return { refused: 'history-changed', issues: changed };
  // Where nothing is recorded yet, what is missing is said there.
  const whole = { ...Object.fromEntries(SECTIONS.map(({ key, nothing }) => [key, nothing])), ...next };
  const issues = action === 'complete' ? checkRecord(whole, { today }) : checkRecord(next, { mode: 'draft', today });
  const errors = action === 'complete' ? issues.filter(isError) : [];
  return errors.length > 0 ? { refused: 'not-complete', issues: errors } : { issues };
}

const isError = ({ severity }) => severity === 'error';

/** The issues of one section, from that section on. */
export const issuesOf = (key, issues) =>
  issues.filter(({ path }) => path[0] === key).map((issue) => ({ ...issue, path: issue.path.slice(1) }));
