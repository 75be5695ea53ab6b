import { chainOf } from '../../rules/versions.js';
import { textOf } from '../shared/item-fields.js';
import { isObject } from '../shared/lists.js';
import type { DesiredOutcomesElement } from './desired-outcomes.js';
import type { OutcomeDraft } from './model.js';

/** One of the versions of an outcome. */
export type Version = Omit<OutcomeDraft, 'id' | 'history'>;

/** All versions that can be told of, the first words first. */
export const versionsOf = (item: OutcomeDraft): Version[] => chainOf(item).filter(isObject);

/** Whether the words are the person's own, as far as is known. */
export const isTheirs = ({ source }: Version): boolean => !source || textOf(source).startsWith('person');

const FATES = {
  withdrawn: 'endedWithdrawn',
  combined: 'endedCombined',
  changed: 'endedChanged',
  'entered-in-error': 'endedMistake',
  closed: 'endedClosed',
} as const;

/** What became of an outcome; `undefined` for one of which nothing is stated. */
export function fateOf(el: DesiredOutcomesElement, version: Version): string | undefined {
  const { words } = el;
  const { status, carriedTo } = version;
  if (status === undefined) return undefined;
  if (status === 'carried-forward') {
    return carriedTo ? words.t('carriedOnTo', { where: textOf(carriedTo) }) : words.f('carriedOn');
  }
  const other = status === 'combined' ? version.mergedInto : version.supersededBy;
  const found = el.outcomes.find(({ item }) => item.id === other);
  const fate = FATES[status as keyof typeof FATES] as (typeof FATES)['closed'] | undefined;
  if (fate) return words.f(fate, { thing: found ? el.nameOf(found) : '…' });
  const label = words.label('outcome-status', status);
  return label ? `${label}.` : words.elsewhere(status);
}

/** "Why: …", and what was noted, where either is recorded. */
export function whyOf({ words }: DesiredOutcomesElement, { change }: Version): string {
  const codes: readonly unknown[] = Array.isArray(change?.reasons) ? change.reasons : [];
  const reasons = codes.map((code) => words.label('change-reason', code) ?? textOf(code)).join(', ');
  return [reasons && words.t('toldWhy', { reasons }), textOf(change?.note)].filter(Boolean).join(' ');
}

/** The label of what an outcome was sorted as. */
export const sortedAs = ({ words }: DesiredOutcomesElement, { polarity, code }: Version): string | undefined =>
  words.label(polarity === 'not-wanted' ? 'not-wanted' : 'outcome', code) ?? words.label('outcome', code);
