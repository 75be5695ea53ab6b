import { checkChange } from 'msp-forms/rules';
import { aroundOf } from './take-over.js';
import { readSection } from './value.js';

/**
 * The server's own check of what was posted, with the rules that the browser used.
 * A draft is saved whatever is missing; only rewriting what was saved before is refused. A complete one must be whole.
 * @param {object} section one of `SECTIONS`
 * @param {'save' | 'complete'} action
 * @param {string | null} savedText what is saved @param {string | null} postedText what was posted
 * @param {{today: string, jurisdiction?: string}} facts `today` is 'YYYY-MM-DD'; what is asked follows from the law of the place
 * @param {Record<string, string | null>} [others] what is saved of the sections that this one speaks of, by key
 * @returns {{refused?: 'history-changed' | 'not-complete', issues: object[]}}
 */
export function judge(section, action, savedText, postedText, facts, others = {}) {
  const [saved, posted] = [readSection(savedText), readSection(postedText) ?? postedText ?? section.nothing];
  const [outcomes, checklist] = [others.desiredOutcomes, others.capacityAdvocacy].map(readSection);
  const errorsOf = (issues) => issues.filter((issue) => issue.severity === 'error');
  if (saved) {
    // As in a record: what waits to be taken over into the outcomes may go from a section alone, but not unless they say it.
    const inRecord = (content) => ({ ...(outcomes && { desiredOutcomes: outcomes }), [section.key]: content });
    const changed = errorsOf(checkChange(inRecord(saved), inRecord(posted)));
    const issues = changed.map((issue) => ({ ...issue, path: issue.path.slice(1) }));
    if (issues.length > 0) return { refused: 'history-changed', issues };
  }
  const options = { mode: action === 'save' ? 'draft' : 'complete', ...facts, ...aroundOf(outcomes, checklist) };
  const issues = section.check(posted, options);
  if (action === 'complete' && errorsOf(issues).length > 0)
    return { refused: 'not-complete', issues: errorsOf(issues) };
  return { issues };
}
