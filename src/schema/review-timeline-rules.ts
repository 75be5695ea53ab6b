import { isMissing } from './conditions.js';
import { outcomes, reviewsThatCount } from './review-timeline-outcomes.js';
import type { ReviewTimelineDraft } from './review-timeline-shape.js';
import type { Rule } from './section.js';
import { jurisdiction, peopleOf, repeatedIds, versions } from './shared-rules.js';
import { each, type View } from './view.js';

type SectionRule = Rule<ReviewTimelineDraft>;
type Section = View<ReviewTimelineDraft>;
type Review = NonNullable<NonNullable<Section['reviews']>[number]>;
type Version = Omit<Review, 'id' | 'history'>;

const ids: SectionRule = (section, say) => {
  for (const name of ['people', 'reviews', 'timescaleChanges', 'outcomeChanges'] as const)
    repeatedIds(name, section[name], say);
  for (const [i, { actions }] of reviewsThatCount(section))
    repeatedIds('actions', actions, (code, path) => say(code, ['reviews', i, ...path]));
};

/** What is there to refer to: reviews of the section, people of the section and its record. */
const references: SectionRule = (section, say, context) => {
  const reviews = new Set([...each(section.reviews)].map(([, { id }]) => id));
  for (const name of ['timescaleChanges', 'outcomeChanges'] as const) {
    for (const [i, { reviewId }] of each<{ readonly reviewId?: string }>(section[name]))
      if (reviewId !== undefined && !reviews.has(reviewId)) say('review-unknown', [name, i, 'reviewId']);
  }
  const people = peopleOf(section, context);
  if (!people) return;
  for (const [i, { participants }] of reviewsThatCount(section)) {
    for (const [k, { personId }] of each(participants))
      if (personId !== undefined && !people.has(personId))
        say('person-unknown', ['reviews', i, 'participants', k, 'personId']);
  }
};

/** A prompt (R6, R36): who decides with the person writes down how they took part. */
const participation: SectionRule = (section, say) => {
  for (const [i, review] of reviewsThatCount(section))
    if (review.participation === undefined) say('participation-missing', ['reviews', i, 'participation']);
};

/** An outcome stands in one place at one review. */
const progress: SectionRule = (section, say) => {
  for (const [i, review] of reviewsThatCount(section)) {
    const seen = new Set<string>();
    for (const [k, { outcomeId }] of each(review.progress)) {
      if (outcomeId === undefined) continue;
      if (seen.has(outcomeId)) say('progress-repeated', ['reviews', i, 'progress', k, 'outcomeId']);
      seen.add(outcomeId);
    }
  }
};

/** What a version of a review says, apart from plans and from who was there. */
function saidIn(version: Version): Map<string, unknown> {
  const { date, participation, participationReason, riskPerson, riskWorker } = version;
  const said = new Map<string, unknown>(
    Object.entries({ date, participation, participationReason, riskPerson, riskWorker }),
  );
  for (const name of ['changed', 'agreed', 'achieved'] as const) {
    said.set(`${name}.code`, version[name]?.code);
    said.set(`${name}.words`, version[name]?.words);
  }
  for (const [, { outcomeId = '', status, words }] of each(version.progress)) {
    said.set(`progress.${outcomeId}.status`, status);
    said.set(`progress.${outcomeId}.words`, words);
  }
  return said;
}

/** What a review said may be filled in at any time; what it said before is corrected for a reason (R11). */
const corrections: SectionRule = (section, say) => {
  for (const [i, review] of reviewsThatCount(section)) {
    const before = review.history?.at(-1);
    if (!before || review.correction) continue;
    const now = saidIn(review);
    const isCorrected = [...saidIn(before)].some(([what, value]) => !isMissing(value) && now.get(what) !== value);
    if (isCorrected) say('correction-missing', ['reviews', i, 'correction']);
  }
};

/** What holds between the fields of the section review timeline. */
export const reviewTimelineRules: readonly SectionRule[] = [
  versions,
  jurisdiction,
  ids,
  references,
  participation,
  progress,
  corrections,
  outcomes,
];
