import { issue, type FieldIssue, type Path } from '../schema/issue.js';
import { migrateDesiredOutcomes } from '../schema/migrate-desired-outcomes.js';
import { migrate } from '../schema/migrate.js';
import { isPlainObject } from '../schema/objects.js';
import { checkKind, checkSourcesOfHarm } from './check-change-facts.js';
import { checkEvents, checkWaiting } from './check-change-lists.js';
import { kept, keptInSections, type Kept } from './check-change-table.js';
import { checkKept } from './check-change-versions.js';
import { keeps } from './same.js';

type Fields = Readonly<Record<string, unknown>>;
type Outcomes = { readonly list: unknown } | undefined;

/** What is wrong in the parts that one object keeps. */
const checkParts = (
  parts: readonly Kept[],
  saved: Fields,
  next: Fields,
  place: Path,
  outcomes: Outcomes,
): FieldIssue[] =>
  parts.flatMap((part) => {
    const [before, after, there] = [saved[part.field], next[part.field], [...place, part.field]];
    if (part.as === 'events') return checkEvents(part, before, after, there);
    if (part.as === 'waiting') return checkWaiting(part, before, after, there, outcomes);
    return checkKept(part, before, after, there);
  });

/** A jurisdiction is pinned: it may gain a field, and is never another one or gone. */
const checkJurisdiction = (saved: unknown, next: unknown, place: Path): FieldIssue[] =>
  keeps(saved, next, true) ? [] : [issue('jurisdiction-changed', [...place, 'jurisdiction'])];

/** What is wrong in one section of a record. */
function checkSection(name: keyof typeof keptInSections, saved: Fields, next: Fields): FieldIssue[] {
  const [before, after = {}] = [saved[name], next[name] ?? undefined];
  if (!isPlainObject(before)) return [];
  if (!isPlainObject(after)) return [issue('value-unreadable', [name])];
  const outcomes = isPlainObject(next['desiredOutcomes']) ? next['desiredOutcomes']['outcomes'] : undefined;
  return [
    // In a record, a section need not repeat its jurisdiction.
    ...checkJurisdiction(before['jurisdiction'], after['jurisdiction'] ?? next['jurisdiction'], [name]),
    ...checkParts(keptInSections[name], before, after, [name], { list: outcomes }),
  ];
}

/** A section or a record in the current edition: to migrate it alters nothing that it says. */
const inCurrentEdition = (value: Fields): Fields => migrate('record', migrateDesiredOutcomes(value));

/** What was altered, where both are of one edition. */
function changes(saved: Fields, next: Fields): FieldIssue[] {
  const sections = Object.keys(keptInSections) as (keyof typeof keptInSections)[];
  return [
    ...checkJurisdiction(saved['jurisdiction'], next['jurisdiction'], []),
    ...checkParts(kept, saved, next, [], undefined),
    ...sections.flatMap((name) => checkSection(name, saved, next)),
    ...checkKind(saved, next),
    ...checkSourcesOfHarm(saved, next, sections),
  ];
}

/**
 * Whether what is saved has been kept: a server runs it on every save, since a record's history is never rewritten ("what
 * progress is being made relating to the desired outcomes, or if a change to these has been needed, why and when it took
 * place", Jersey MSP Toolkit s1). A saved version stays as it is, in place or in `history`; a field that was absent in the
 * current one may be filled in; new versions and new items may be added, in any number and order. Events are added at the
 * end alone. Answers that were set aside are never judged.
 * @param saved a section or a record as it is saved, of whatever kind; nothing is asked of what is no plain object
 * @param next the same one as it is to be saved. The `outcomeChanges` of a record go once its outcomes say the same; those of
 * a section that is stored alone may go
 * @returns errors: `history-changed` at the version that was altered or is gone; `<thing>-removed` where something is no
 * longer there, e.g. `outcome-removed` (withdraw an outcome instead, or mark it `entered-in-error`); `event-order-changed`;
 * `jurisdiction-changed`; `value-unreadable`. And warnings, for which nothing is refused: `kind-changed`, and
 * `source-of-harm-removed` where somebody is no longer recorded as one. Paths lead from what was given: those of a record begin with the section.
 * Never throws.
 */
export function checkChange(saved: unknown, next: unknown): FieldIssue[] {
  try {
    if (!isPlainObject(saved)) return [];
    if (!isPlainObject(next)) return [issue('value-unreadable', [])];
    return changes(inCurrentEdition(saved), inCurrentEdition(next));
  } catch {
    return [issue('value-unreadable', [])];
  }
}
