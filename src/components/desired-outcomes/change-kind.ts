import { startsWith } from '../../form/json.js';
import { hasUnsavedVersion, patched, type Patch } from '../../rules/versions.js';
import { orNone, asideOf, isObject, type Placed } from '../shared/lists.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import type { OutcomeDraft } from './model.js';
import type { Changing, ChangeKind } from './ui.js';

/** The status that each kind of change gives; a change of words leaves it as it was. */
const STATUS: Readonly<Partial<Record<ChangeKind, string>>> = {
  withdrawn: 'withdrawn',
  combined: 'combined',
  carried: 'carried-forward',
  mistake: 'entered-in-error',
};

/** What is asked for each kind; a reason for the first three (rule V9). */
const ASKED: Readonly<Record<ChangeKind, string>> = {
  words: 'words change',
  withdrawn: 'change',
  combined: 'mergedInto change',
  carried: 'carriedTo',
  mistake: '',
};

/** Opens the form that changes a saved outcome; where a change is under way already, it goes on. */
export function beginChange(el: DesiredOutcomesElement, { item, key, index }: Placed<OutcomeDraft>): void {
  const path = ['outcomes', index, 'change'];
  const isUnfinished = el.issues.some((issue) => issue.severity === 'error' && startsWith(issue.path, path));
  const last: unknown = Array.isArray(item.history) ? item.history.at(-1) : undefined;
  const isUnderWay = hasUnsavedVersion(item, el.savedItem('outcomes', key)) || isUnfinished;
  const unchanged = patched(item, { status: undefined, change: undefined });
  const from: Partial<OutcomeDraft> = isUnderWay ? (isObject(last) ? last : unchanged) : item;
  const kinds = Object.keys(STATUS) as ChangeKind[];
  const byStatus = item.status === from.status ? undefined : kinds.find((kind) => STATUS[kind] === item.status);
  const explained = item.change !== undefined && item.change !== from.change;
  const ofWords = item.words !== from.words || explained ? 'words' : undefined;
  const changing: Changing = { key, before: item, from, kind: byStatus ?? ofWords };
  el.setUi({ changing, open: undefined, blank: undefined });
}

/** What a kind of change makes of the version before. What was answered for another kind is set aside, and comes back. */
export function patchFor(kind: ChangeKind, { from }: Changing, now: OutcomeDraft): Patch<OutcomeDraft> {
  const aside = asideOf(now);
  const patch: Record<string, unknown> = { status: STATUS[kind] ?? from.status };
  for (const key of ['words', 'mergedInto', 'carriedTo', 'change'] as const) {
    const given = now[key] === from[key] ? aside[key] : now[key];
    const without = key === 'change' ? undefined : from[key];
    delete aside[key];
    if (ASKED[kind].includes(key)) patch[key] = given ?? (key === 'change' ? {} : without);
    else {
      patch[key] = without;
      if (given !== undefined && JSON.stringify(given) !== '{}') aside[key] = given;
    }
  }
  return { ...patch, setAside: orNone(aside) };
}
