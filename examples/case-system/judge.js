import { checkChange } from 'msp-forms/rules';
import { checkDesiredOutcomes } from 'msp-forms/schema';
import { readSection } from './value.js';

const NOTHING = { schemaVersion: '1.0', conversations: [], outcomes: [] };

/**
 * The server's own check of what was posted, with the rules that the browser used.
 * A draft is saved whatever is missing; only rewriting what was saved before is refused. A complete one must be whole.
 * @param {'save' | 'complete'} action
 * @param {string | null} savedText what is saved @param {string | null} postedText what was posted
 * @param {string} today 'YYYY-MM-DD'
 * @returns {{refused?: 'history-changed' | 'not-complete', issues: object[]}}
 */
export function judge(action, savedText, postedText, today) {
  const [saved, posted] = [readSection(savedText), readSection(postedText) ?? postedText ?? NOTHING];
  const errorsOf = (issues) => issues.filter((issue) => issue.severity === 'error');
  if (saved) {
    const changed = errorsOf(checkChange(saved, posted));
    if (changed.length > 0) return { refused: 'history-changed', issues: changed };
  }
  const issues = checkDesiredOutcomes(posted, { mode: action === 'save' ? 'draft' : 'complete', today });
  if (action === 'complete' && errorsOf(issues).length > 0)
    return { refused: 'not-complete', issues: errorsOf(issues) };
  return { issues };
}
