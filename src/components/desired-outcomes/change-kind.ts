import { startsWith } from '../../form/json.js';
import { hasUnsavedVersion, patched } from '../../rules/versions.js';
import { isObject, type Placed } from '../shared/lists.js';
import { kindOf } from '../shared/outcome-change.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import type { OutcomeDraft } from './model.js';
import type { Changing } from './ui.js';

/** Opens the form that changes a saved outcome; where a change is under way already, it goes on. */
export function beginChange(el: DesiredOutcomesElement, { item, key, index }: Placed<OutcomeDraft>): void {
  const path = ['outcomes', index, 'change'];
  const isUnfinished = el.issues.some((issue) => issue.severity === 'error' && startsWith(issue.path, path));
  const last: unknown = Array.isArray(item.history) ? item.history.at(-1) : undefined;
  const isUnderWay = hasUnsavedVersion(item, el.savedItem('outcomes', key)) || isUnfinished;
  const unchanged = patched(item, { status: undefined, change: undefined });
  const from: Partial<OutcomeDraft> = isUnderWay ? (isObject(last) ? last : unchanged) : item;
  const kind = kindOf(from, item);
  // One that another has replaced at a review: that is told here, and only its words are asked about.
  const changing: Changing = { key, before: item, from, kind: kind === 'replaced' ? 'words' : kind };
  el.setUi({ changing, open: undefined, blank: undefined });
}
