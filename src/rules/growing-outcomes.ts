import type { BecauseChange } from '../vocabulary/index.js';
import type { Path } from '../schema/issue.js';
import { isPlainObject } from '../schema/objects.js';
import { saidBy } from './check-change-lists.js';
import { idOf, listOf } from './check-change-versions.js';
import { isEmpty, keeps, versionOf } from './same.js';

/** Fields as they came, known or not. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where a version went, and as what. */
export interface Placed {
  readonly path: Path;
  readonly because: BecauseChange;
}
const placed = (path: Path, because: BecauseChange): Placed => ({ path, because });

/** What a change says of itself and not of the outcome in it; the other fields of a host go along with the outcome. */
export const OF_CHANGE: ReadonlySet<string> = new Set(['id', 'outcome', 'setAside']);

/** The version that a change makes: what its outcome says, with what only the change says: by whom, when, in which review. */
function versionIn(change: Fields, outcome: Fields): Fields {
  const along = Object.entries(change).filter(([key]) => !OF_CHANGE.has(key) && !Object.hasOwn(outcome, key));
  const aside =
    Object.hasOwn(outcome, 'setAside') || !Object.hasOwn(change, 'setAside') ? {} : { setAside: change['setAside'] };
  return { ...outcome, ...Object.fromEntries(along), ...aside };
}

/** What tells a version from another one that says the same: when it was recorded, by whom, in which review, and why. */
const TELLING = ['recordedAt', 'by', 'reviewId', 'change'];

/** An outcome that gets more versions: what it was, and what is added to it. */
interface Growing {
  readonly place: number;
  readonly item: Fields | undefined;
  readonly added: Fields[];
}

/** The outcome with the added versions: the last one is the current one. What was set aside stays with it. */
function grown({ item, added }: Growing): Fields {
  const [first, ...more] = added;
  const current = added.at(-1) ?? item ?? {};
  if (!item) return more.length === 0 ? { ...first } : { ...current, history: added.slice(0, -1).map(versionOf) };
  const { id, history, setAside } = item;
  const earlier = [item, ...added.slice(0, -1)].map(versionOf);
  const aside = added.findLast((version) => version['setAside'] !== undefined)?.['setAside'] ?? setAside;
  return { ...current, ...(aside !== undefined && { setAside: aside }), id, history: [...listOf(history), ...earlier] };
}

/** The outcomes of a record, to which versions are added in time that grows with their number alone. */
export class GrowingOutcomes {
  private readonly growing = new Map<string, Growing>();
  private readonly said: ReturnType<typeof saidBy>;
  private count: number;
  constructor(private readonly before: readonly unknown[]) {
    this.said = saidBy(before);
    this.count = before.length;
    for (const [place, item] of before.entries()) {
      const id = idOf(item);
      // Where an id stands twice, the first counts.
      if (id !== undefined && isPlainObject(item) && !this.growing.has(id))
        this.growing.set(id, { place, item, added: [] });
    }
  }

  /**
   * Adds the version that a change makes, unless the outcome says it already: now, or in an earlier version that is known to be
   * the same one. Words that were said before, were changed, and are said again are a change of mind.
   */
  take(change: Fields, outcome: Fields): Placed {
    const id = idOf(outcome) ?? '';
    const known = this.growing.get(id);
    const growing = known ?? { place: this.count, item: undefined, added: [] };
    const path = ['desiredOutcomes', 'outcomes', growing.place];
    const version = versionIn(change, outcome);
    const latest = growing.added.at(-1) ?? growing.item;
    const isLatest = latest !== undefined && keeps(versionOf(outcome), latest, true);
    const isKnown = TELLING.some((key) => !isEmpty(version[key])) && this.said.get(id)?.(version) === true;
    if (isLatest || isKnown) return placed(path, 'said-already');
    growing.added.push(version);
    if (known) return placed(path, 'next-version');
    this.growing.set(id, growing);
    this.count += 1;
    return placed(path, 'new-outcome');
  }

  get all(): unknown[] {
    const all = [...this.before];
    for (const one of this.growing.values()) if (one.added.length > 0) all[one.place] = grown(one);
    return all;
  }
}
