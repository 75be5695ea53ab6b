import type { HistoryIssueCode } from '../schema/issue.js';

// What of a record is never lost, as plain data: read it to write the same rule in another language.

/** A part that is kept: a field of a section, of a record, or of a part that holds it. */
export interface Kept {
  /** The name of the field. */
  readonly field: string;
  /**
   * `list`: items with an `id`, each with its own versions. `object`: one thing with versions. `events`: a list that only
   * grows at its end. `waiting`: items that go once `desiredOutcomes` says what they say.
   */
  readonly as: 'list' | 'object' | 'events' | 'waiting';
  /** The code where it is gone. */
  readonly removed: HistoryIssueCode;
  /** Parts that have versions of their own, beside those of what holds them. */
  readonly parts?: readonly Kept[];
}

const list = (field: string, removed: HistoryIssueCode, parts?: readonly Kept[]): Kept => ({
  field,
  as: 'list',
  removed,
  ...(parts && { parts }),
});
const object = (field: string, removed: HistoryIssueCode, parts?: readonly Kept[]): Kept => ({
  ...list(field, removed, parts),
  as: 'object',
});

/** What each section keeps, by its name in a record. No name stands for two things, so a section need not say which it is. */
export const keptInSections = {
  desiredOutcomes: [
    list('conversations', 'conversation-removed'),
    list('outcomes', 'outcome-removed'),
    list('professionalGoals', 'goal-removed'),
    list('othersWishes', 'others-wish-removed'),
    list('options', 'option-removed'),
  ],
  capacityAdvocacy: [
    object('involvement', 'involvement-removed'),
    list('decisions', 'decision-removed'),
    list('coercion', 'coercion-removed'),
    object('advocacy', 'advocacy-removed', [
      list('appropriatePersons', 'appropriate-person-removed'),
      list('appointments', 'appointment-removed'),
      object('capacityAdvocate', 'capacity-advocate-removed'),
    ]),
    list('sharing', 'sharing-removed'),
    list('refusals', 'refusal-removed'),
  ],
  reviewTimeline: [
    list('reviews', 'review-removed', [list('actions', 'action-removed')]),
    list('timescaleChanges', 'timescale-change-removed'),
    { field: 'outcomeChanges', as: 'waiting', removed: 'outcome-change-removed' },
  ],
  closureFeedback: [
    list('achievements', 'achievement-removed'),
    object('closure', 'closure-removed', [object('refusal', 'refusal-removed')]),
    list('feedback', 'feedback-removed'),
  ],
} as const satisfies Record<string, readonly Kept[]>;

/** What a record keeps beside its sections. */
export const keptInRecord: readonly Kept[] = [{ field: 'events', as: 'events', removed: 'event-removed' }];

/** What a section that is stored alone, or a record, keeps at its top. */
export const kept: readonly Kept[] = [...Object.values(keptInSections).flat(), ...keptInRecord];
