import { checkChange } from 'msp-forms/rules';
import { readSection } from './value.js';

/**
 * The server's own check of what was posted, with the rules that the browser used.
 * A draft is saved whatever is missing; only rewriting what was saved before is refused. A complete one must be whole.
 * @param {object} section one of `SECTIONS`
 * @param {'save' | 'complete'} action
 * @param {string | null} savedText what is saved @param {string | null} postedText what was posted
 * @param {{today: string, jurisdiction?: string}} facts `today` is 'YYYY-MM-DD'; what is asked follows from the law of the place
 * @returns {{refused?: 'history-changed' | 'not-complete', issues: object[]}}
 */
export function judge(section, action, savedText, postedText, facts) {
  const [saved, posted] = [readSection(savedText), readSection(postedText) ?? postedText ?? section.nothing];
  const errorsOf = (issues) => issues.filter((issue) => issue.severity === 'error');
  if (saved) {
    const changed = errorsOf(checkChange(saved, posted));
    if (changed.length > 0) return { refused: 'history-changed', issues: changed };
  }
  const issues = section.check(posted, { mode: action === 'save' ? 'draft' : 'complete', ...facts });
  if (action === 'complete' && errorsOf(issues).length > 0)
    return { refused: 'not-complete', issues: errorsOf(issues) };
  return { issues };
}
