import { isMistaken } from '../schema/conditions.js';
import type { NoteKey } from '../locales/types.js';
import { chainOf, chainsOf, dayOf, newDay, type Draft, type VersionOf } from './entries.js';
import { code, date, flag, other, text, type Facet } from './facets.js';
import { participants } from './note-conversations.js';
import { outcomesNow, quoteOf, type Outcome } from './outcome-facets.js';
import type { ItemOf, RecordView } from './read.js';
import { isFilled, type Speech } from './speech.js';

type Section = NonNullable<RecordView['reviewTimeline']>;
type Review = ItemOf<Section['reviews']>;
type ReviewVersion = VersionOf<Review>;
type Action = ItemOf<Review['actions']>;
type ActionVersion = VersionOf<Action>;
type TimescaleVersion = VersionOf<ItemOf<Section['timescaleChanges']>>;

const PLACE = 80;

/** One of the three answers of a review: in words, or that there is nothing new. */
const answer = (
  key: NoteKey,
  nothing: NoteKey,
  of: (version: ReviewVersion) => { readonly code?: string; readonly words?: string } | undefined,
): Facet<ReviewVersion> =>
  other(of, (speech, { code: found, words }) => {
    if (isFilled(words)) return speech.note(key, { text: words });
    return isFilled(found) ? speech.note(nothing) : '';
  });

const progress = (outcomes: readonly (Outcome | undefined)[]): Facet<ReviewVersion> =>
  other(
    (version) => version.progress,
    (speech, list) =>
      list
        .map((stands) => {
          const { outcomeId, status, words } = stands ?? {};
          if (!isFilled(status)) return '';
          const quote = quoteOf(speech, outcomes, outcomeId) || speech.note('outcome');
          const said = { words: quote, text: speech.label('review-status', status) };
          return isFilled(words)
            ? speech.note('progressSaid', { ...said, said: speech.quote(words) })
            : speech.note('progress', said);
        })
        .filter(isFilled)
        .join(' '),
  );

const reviewFacets = (outcomes: readonly (Outcome | undefined)[]): Facet<ReviewVersion>[] => [
  code('stages', 'stage', (version) => version.stage),
  {
    of: (version) => version.contactPoint,
    say: (speech, { contactPoint }) => {
      if (!isFilled(contactPoint)) return '';
      const local = speech.profile.stages.find((stage) => stage.code === contactPoint);
      const label = local ? speech.ofProfile(local.label) : speech.label('contact-point', contactPoint);
      return speech.note('step', { text: label });
    },
  },
  code('participation', 'participation', (version) => version.participation),
  text('why', (version) => version.participationReason),
  participants((version) => version.participants),
  flag('writtenTogether', (version) => version.writtenTogether),
  answer('reviewChanged', 'nothingChanged', (version) => version.changed),
  answer('reviewAgreed', 'nothingAgreed', (version) => version.agreed),
  answer('reviewAchieved', 'nothingAchieved', (version) => version.achieved),
  progress(outcomes),
  text('riskPerson', (version) => version.riskPerson),
  text('riskWorker', (version) => version.riskWorker),
  flag('capacityReconsidered', (version) => version.capacityReconsidered),
  text('supportAfter', (version) => version.supportAfter),
  code('involvementLevel', 'involvement-level', (version) => version.involvementLevel),
  text('why', (version) => version.involvementReason),
  date('nextReview', (version) => version.nextReviewOn),
  text('correction', (version) => version.correction?.reason),
];

const actionFacets = (outcomes: readonly (Outcome | undefined)[]): Facet<ActionVersion>[] => [
  text('actionWhat', (version) => version.what),
  text('who', (version) => version.who),
  date('byWhen', (version) => version.byWhen),
  code('mode', 'means', (version) => version.means),
  other(
    (version) => version.outcomeId,
    (speech, outcomeId) => {
      const quote = quoteOf(speech, outcomes, outcomeId);
      return quote ? speech.note('ofOutcome', { words: quote }) : '';
    },
  ),
  code('actionStatus', 'action-status', (version) => version.status),
];

/**
 * The versions of an action. One that was edited in place is planned on one day and has another status on a later one: that
 * is told as what it is, two days.
 */
function actionVersions(action: Action, planned: string | undefined): Action {
  const { status, statusDate, history = [] } = action;
  if (history.length > 0 || !isFilled(status) || !isFilled(statusDate) || statusDate === planned) return action;
  const { status: _status, statusDate: _date, ...first } = action;
  return { ...action, history: [first] };
}

const timescaleFacets: readonly Facet<TimescaleVersion>[] = [
  {
    of: (version) => version.of,
    say: (speech, { of }) => {
      if (!isFilled(of)) return '';
      const { timescales, stages } = speech.profile;
      const local =
        timescales.find(({ code: found }) => found === of)?.text ??
        stages.find(({ code: found }) => found === of)?.label;
      return speech.note('timescaleOf', {
        text: local ? speech.ofProfile(local) : (speech.known('contact-point', of) ?? of),
      });
    },
  },
  date('timescaleFrom', (version) => version.from),
  date('timescaleTo', (version) => version.to),
  code('why', 'timescale-reason', (version) => version.reason),
  text('note', (version) => version.note),
];

/** The reviews, what is to be done, and dates that were moved. */
export function reviewEntries(speech: Speech, record: RecordView): Draft[] {
  const { reviewTimeline } = record;
  const outcomes = outcomesNow(record);
  const part = 'reviewTimeline';
  const reviews = reviewTimeline?.reviews ?? [];
  const dayOfReview = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : reviews.find((review) => review?.id === id)?.date;
  const actionsOf = (review: Review): Draft[] => {
    const planned = review.date ?? dayOf(review.recordedAt);
    return (review.actions ?? []).flatMap((action) =>
      action
        ? chainOf(speech, actionVersions(action, planned), {
            part,
            place: PLACE + 1,
            title: speech.note('action'),
            facets: actionFacets(outcomes),
            again: actionFacets(outcomes)[0],
            date: (version, before) =>
              before ? newDay<ActionVersion>(({ statusDate }) => statusDate)(version, before) : planned,
          })
        : [],
    );
  };
  return [
    ...reviews.flatMap((review) =>
      review
        ? [
            ...chainOf(speech, review, {
              part,
              place: PLACE,
              title: speech.note('review'),
              facets: reviewFacets(outcomes),
              date: (version) => version.date,
            }),
            ...(isMistaken(review) ? [] : actionsOf(review)),
          ]
        : [],
    ),
    ...chainsOf(speech, reviewTimeline?.timescaleChanges, {
      part,
      place: PLACE + 2,
      title: speech.note('timescaleChange'),
      facets: timescaleFacets,
      again: timescaleFacets[0],
      date: (version) => version.date ?? dayOfReview(version.reviewId) ?? dayOf(version.recordedAt),
    }),
  ];
}
