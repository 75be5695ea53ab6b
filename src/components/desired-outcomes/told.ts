import type { DesiredOutcomesElement } from './desired-outcomes.js';
import type { OutcomeDraft } from './model.js';

type Version = Omit<OutcomeDraft, 'id' | 'history'>;

/** What became of an outcome that no longer stands, or carries on; `undefined` for one that simply stands. */
export function fateOf(
  el: DesiredOutcomesElement,
  { status, mergedInto, supersededBy, carriedTo }: Version,
): string | undefined {
  const { words } = el;
  const thing = (id: unknown): string => {
    const found = el.outcomes.find(({ item }) => item.id === id);
    return found ? el.nameOf(found) : '…';
  };
  switch (status) {
    case 'withdrawn':
      return words.t('endedWithdrawn');
    case 'combined':
      return words.t('endedCombined', { thing: thing(mergedInto) });
    case 'changed':
      return words.t('endedChanged', { thing: thing(supersededBy) });
    case 'entered-in-error':
      return words.t('endedMistake');
    case 'closed':
      return words.t('endedClosed');
    case 'carried-forward':
      return carriedTo ? words.t('carriedOnTo', { where: carriedTo }) : words.t('carriedOn');
    default:
      return undefined;
  }
}

/** "Why: …", where a reason is recorded. */
export function whyOf({ words }: DesiredOutcomesElement, { change }: Version): string | undefined {
  const codes: readonly string[] = Array.isArray(change?.reasons) ? change.reasons : [];
  const reasons = codes.map((code) => words.label('change-reason', code) ?? code).join(', ');
  return reasons && words.t('toldWhy', { reasons });
}

/** The label of what an outcome was sorted as. */
export const sortedAs = ({ words }: DesiredOutcomesElement, { polarity, code }: Version): string | undefined =>
  words.label(polarity === 'not-wanted' ? 'not-wanted' : 'outcome', code) ?? words.label('outcome', code);
