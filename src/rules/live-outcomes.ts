import { isLiveStatus } from '../schema/asked-status.js';
import { desiredOutcomesStructure, type Outcome } from '../schema/desired-outcomes-shape.js';
import { each, viewOf } from '../schema/view.js';
import { madeOn } from './outcome-dates.js';

interface Dated {
  readonly status?: string;
  readonly conversationId?: string;
  readonly change?: { readonly date?: string };
  readonly recordedAt?: string;
}

/**
 * The outcomes that still stand: neither replaced, combined, withdrawn, closed nor recorded by mistake (rulings to V9, V11).
 * @param value the section desired outcomes
 * @param at a date, whole or partial (`2026-05`): those that stood at its end, by the date of the change, else of the
 * conversation, else of the recording. Undated versions are taken to have been there from the start.
 * @returns the outcomes themselves, in their order, each as it is recorded now: what one said on an earlier day, and why it stands or
 * does not, is in `outcomeChains`. Never throws.
 */
export function liveOutcomes(value: unknown, at?: string): Outcome[] {
  try {
    const section = viewOf(desiredOutcomesStructure, value);
    const all = (value as { outcomes?: Outcome[] } | null | undefined)?.outcomes;
    if (!section || !all) return [];
    const talks = new Map([...each(section.conversations)].map(([, { id, date }]) => [id, date]));
    return [...each(section.outcomes)].flatMap(([i, outcome]) => {
      const versions: Dated[] = [...[...each(outcome.history)].map(([, version]) => version), outcome];
      const stoodThen = (version: Dated, k: number): boolean =>
        at === undefined || (madeOn(talks, version, versions[k - 1]) ?? '').slice(0, at.length) <= at;
      const latest = versions.filter(stoodThen).at(-1);
      // Recorded by mistake: it never stood, whatever earlier versions say.
      const live = latest && outcome.status !== 'entered-in-error' && isLiveStatus(latest.status);
      return live && all[i] ? [all[i]] : [];
    });
  } catch {
    return [];
  }
}
