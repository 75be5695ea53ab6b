import { isMistaken } from '../schema/conditions.js';
import type { NoteKey } from '../locales/types.js';
import { chainOf, chainsOf, dayOf, entryOf, newDay, versionsOf, type Draft, type VersionOf } from './entries.js';
import { code, date, flag, other, tell, text, words, type Facet } from './facets.js';
import { participants } from './note-conversations.js';
import { outcomesIn, quoteOf, type Outcomes } from './outcome-facets.js';
import { keptIn } from './kept-lists.js';
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

const progress = (outcomes: Outcomes): Facet<ReviewVersion> =>
  other(
    (version) => version.progress,
    (speech, list) =>
      list
        .map((stands) => {
          const { outcomeId, status, words } = stands ?? {};
          if (!isFilled(status) && !isFilled(words)) return '';
          const quote = quoteOf(speech, outcomes, outcomeId) || speech.note('outcome');
          const said = isFilled(words) ? speech.note('said', { words: speech.quote(words) }) : '';
          if (!isFilled(status)) return [speech.note('ofOutcome', { words: quote }), said].join(' ');
          const stand = speech.note('progress', { words: quote, text: speech.label('review-status', status) });
          return [stand, said].filter(isFilled).join(' ');
        })
        .filter(isFilled)
        .join(' '),
  );

const reviewFacets = (outcomes: Outcomes): Facet<ReviewVersion>[] => [
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
  words('riskPerson', (version) => version.riskPerson),
  text('riskWorker', (version) => version.riskWorker),
  flag('capacityReconsidered', (version) => version.capacityReconsidered),
  text('supportAfter', (version) => version.supportAfter),
  code('involvementLevel', 'involvement-level', (version) => version.involvementLevel),
  text('why', (version) => version.involvementReason),
  date('nextReview', (version) => version.nextReviewOn),
  text('correction', (version) => version.correction?.reason),
];

const actionFacets = (outcomes: Outcomes): Facet<ActionVersion>[] => [
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
  const outcomes = outcomesIn(record);
  const facetsOfActions = actionFacets(outcomes);
  const part = 'reviewTimeline';
  const reviews = reviewTimeline?.reviews ?? [];
  const dayOfReview = (id = ''): string | undefined => outcomes.reviewDays.get(id);
  const actionsOf = (review: Review): Draft[] => {
    const planned = review.date ?? dayOf(review.recordedAt);
    const told = (action: Action): Draft[] =>
      chainOf(speech, actionVersions(action, planned), {
        part,
        place: PLACE + 1,
        title: speech.note('action'),
        facets: facetsOfActions,
        again: facetsOfActions[0],
        date: (version, before) =>
          before ? newDay<ActionVersion>(({ statusDate }) => statusDate)(version, before) : planned,
      });
    const all = keptIn<Action, ReviewVersion>(
      versionsOf(review),
      ({ actions }) => actions,
      ({ id, what = '' }) => id ?? what,
    );
    return all.flatMap(({ item, goneIn }) => {
      if (!goneIn) return told(item);
      const { recordedAt, by, date } = goneIn;
      const was = tell(speech, facetsOfActions.slice(0, 1), item);
      const gone = entryOf(speech, {
        part,
        place: PLACE + 1,
        title: speech.note('changed', { text: speech.note('action') }),
        text: was.map((what) => speech.note('takenAway', { text: what })),
        date: dayOf(recordedAt) ?? date,
        ...(recordedAt !== undefined && { recordedAt }),
        ...(by && { by }),
      });
      return [...told(item), ...gone];
    });
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
              isEvent: true,
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
