/** The top three (MSP toolkit, Jersey SPB, s9: "consider their top three outcomes"; R14). Ranking is never demanded. */

export type Rank = 1 | 2 | 3;

interface Ranked {
  readonly id: string;
  readonly rank?: unknown;
}

/** One outcome that gets another place, or none. */
export interface RankMove {
  readonly id: string;
  readonly rank: Rank | undefined;
}

/**
 * What moves when `id` is given `place`: the earlier holder goes one down, what was third drops out; pressed again, the
 * place is cleared. Gaps stay gaps. It never throws: what cannot be read has no place, and moves nothing.
 */
export function rankMoves(outcomes: readonly Ranked[], id: string, place: Rank): RankMove[] {
  try {
    return moves(Array.isArray(outcomes) ? (outcomes as unknown[]).filter(isRanked) : [], id, place);
  } catch {
    return [];
  }
}

const isRanked = (outcome: unknown): outcome is Ranked => typeof outcome === 'object' && outcome !== null;

function moves(outcomes: readonly Ranked[], id: string, place: Rank): RankMove[] {
  const holder = outcomes.find((outcome) => outcome.id === id);
  if (holder?.rank === place) return [{ id, rank: undefined }];
  const found: RankMove[] = [{ id, rank: place }];
  for (let taken: Rank | undefined = place; taken !== undefined;) {
    const rank: Rank = taken;
    const displaced = outcomes.find((o) => o.rank === rank && o.id !== id);
    if (!displaced) break;
    taken = rank < 3 ? ((rank + 1) as Rank) : undefined;
    found.push({ id: displaced.id, rank: taken });
  }
  return found;
}
