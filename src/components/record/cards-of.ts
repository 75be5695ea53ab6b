import type { Placed } from '../shared/lists.js';
import { itemsAt, partOf, type ListPlace } from '../shared/parts.js';
import type { Row } from '../shared/item-fields.js';
import { REFUSAL } from '../shared/refusal-asks.js';
import { ADVOCACY } from '../capacity-advocacy/advocacy.js';
import { APPOINTMENT, appointmentName } from '../capacity-advocacy/appointments.js';
import { APPROPRIATE_PERSON, personName } from '../capacity-advocacy/appropriate-persons.js';
import { CAPACITY_ADVOCATE } from '../capacity-advocacy/capacity-advocate.js';
import { CapacityAdvocacyElement } from '../capacity-advocacy/capacity-advocacy.js';
import { DECISION } from '../capacity-advocacy/decision-asks.js';
import { decisionName } from '../capacity-advocacy/decision-told.js';
import { INVOLVEMENT } from '../capacity-advocacy/involvement.js';
import * as advocacyLists from '../capacity-advocacy/model.js';
import { PRESSURE, pressureName } from '../capacity-advocacy/pressure.js';
import { refusalName } from '../capacity-advocacy/refusal-name.js';
import { SHARED, sharingName } from '../capacity-advocacy/sharing.js';
import { VIEW, viewName } from '../closure-feedback/achievements.js';
import type { ClosureFeedbackElement } from '../closure-feedback/closure-feedback.js';
import { ENDING } from '../closure-feedback/ending.js';
import { feedbackAsks, feedbackName } from '../closure-feedback/feedback.js';
import { ACHIEVEMENTS, FEEDBACK, type AchievementDraft, type FeedbackDraft } from '../closure-feedback/model.js';
import { END } from '../closure-feedback/recorded.js';
import { entryTold, nameOf as entryName } from '../desired-outcomes/also.js';
import { talkName } from '../desired-outcomes/conversation.js';
import { DesiredOutcomesElement } from '../desired-outcomes/desired-outcomes.js';
import { toldOfTalk } from '../desired-outcomes/how.js';
import { ALSO, byRank, listOf } from '../desired-outcomes/model.js';
import { toldOn } from '../desired-outcomes/more-told.js';
import { fateOf, sortedAs, whyOf } from '../desired-outcomes/told.js';
import { DATE, NEXT_OF_ALL, PARTICIPATION, REVIEW, TIMESCALE } from '../review-timeline/asks.js';
import { latestFirst, TIMESCALES, type TimescaleDraft } from '../review-timeline/model.js';
import { nameOfReview } from '../review-timeline/review.js';
import { ReviewTimelineElement } from '../review-timeline/review-timeline.js';
import { nameOf as timescaleName } from '../review-timeline/timescales.js';
import { linesOf, type Card, type Line } from './cards.js';
import type { Member } from './members.js';

/** The cards of a list, each with the way to its item. */
const cardsIn = <I extends object>(
  value: object,
  place: ListPlace,
  title: (placed: Placed<I>) => string,
  lines: (item: Row) => readonly Line[],
): Card[] =>
  itemsAt<I>(value, place).map((placed) => ({
    title: title(placed),
    path: [...(place.part ? [place.part] : []), place.list, placed.index],
    lines: lines(placed.item as Row),
  }));

/** The card of one object, where there is one. */
const cardAt = (
  value: object,
  path: readonly string[],
  title: string,
  lines: (item: object) => readonly Line[],
): Card[] => {
  const found = path.reduce<object | undefined>((at, key) => partOf(at, key), value);
  return found ? [{ title, path, lines: lines(found) }] : [];
};

function ofOutcomes(el: DesiredOutcomesElement, standing: string): Card[] {
  const { words } = el;
  const { value } = el.editing;
  const talks = listOf(value, 'conversations').map(({ item, index }): Card => {
    const { askedStatus } = item;
    const asked: Line[] =
      askedStatus === undefined ? [] : [[words.t('noneLegend'), words.say('asked-status', askedStatus)]];
    return { title: talkName(el, item), path: ['conversations', index], lines: [...asked, ...toldOfTalk(el, item)] };
  });
  const outcomes = byRank(listOf(value, 'outcomes')).map((placed): Card => {
    const { item, index } = placed;
    const { polarity, words: said, importance, source, code, observation } = item;
    const fate = fateOf(el, item);
    const lines: Line[] = [
      ...(fate ? [[standing, `${fate} ${whyOf(el, item)}`.trim()] as const] : []),
      ...(said || !observation
        ? [[words.t(polarity === 'not-wanted' ? 'openingNotWanted' : 'opening'), said && words.quote(said)] as const]
        : []),
      ...(observation ? [[words.t('observation'), observation] as const] : []),
      [words.t('why'), importance && words.quote(importance)],
      [words.t('source'), source && words.say('outcome-source', source)],
      ...(code ? [[words.t('sortLegend'), sortedAs(el, item) ?? words.elsewhere(code)] as const] : []),
      ...toldOn(el, item),
    ];
    return { title: el.nameOf(placed), path: ['outcomes', index], lines };
  });
  const also = ALSO.flatMap((list) =>
    listOf(value, list).map((entry): Card => ({
      title: entryName(el, list, entry),
      path: [list, entry.index],
      lines: entryTold(el, list, entry).map(([ask, answer]) => [ask, answer || undefined]),
    })),
  );
  return [...talks, ...outcomes, ...also];
}

function ofAdvocacy(el: CapacityAdvocacyElement): Card[] {
  const { words } = el;
  const { value } = el.editing;
  const { DECISIONS, APPROPRIATE_PERSONS, APPOINTMENTS, COERCION, SHARING, REFUSALS } = advocacyLists;
  return [
    ...cardsIn<advocacyLists.DecisionDraft>(
      value,
      DECISIONS,
      (placed) => decisionName(el, placed),
      (item) => linesOf(el, item, DECISION),
    ),
    ...cardAt(value, ['involvement'], words.t('takingPart'), (item) => linesOf(el, item, INVOLVEMENT)),
    ...cardAt(value, ['advocacy'], words.t('toldAdvocacy'), (item) => linesOf(el, item, ADVOCACY)),
    ...cardsIn<advocacyLists.AppropriatePersonDraft>(
      value,
      APPROPRIATE_PERSONS,
      ({ item }) => personName(el, item),
      (item) => linesOf(el, item, APPROPRIATE_PERSON),
    ),
    ...cardsIn<advocacyLists.AppointmentDraft>(
      value,
      APPOINTMENTS,
      (placed) => appointmentName(el, placed),
      (item) => linesOf(el, item, APPOINTMENT),
    ),
    ...cardAt(value, ['advocacy', 'capacityAdvocate'], words.t('capacityAdvocate'), (item) =>
      linesOf(el, item, CAPACITY_ADVOCATE),
    ),
    ...cardsIn<advocacyLists.CoercionDraft>(
      value,
      COERCION,
      (placed) => pressureName(el, placed),
      (item) => linesOf(el, item, PRESSURE),
    ),
    ...cardsIn<advocacyLists.SharingDraft>(
      value,
      SHARING,
      (placed) => sharingName(el, placed),
      (item) => linesOf(el, item, SHARED),
    ),
    ...cardsIn<advocacyLists.RefusalDraft>(
      value,
      REFUSALS,
      (placed) => refusalName(el, placed),
      (item) => linesOf(el, item, REFUSAL),
    ),
  ];
}

function ofTimeline(el: ReviewTimelineElement): Card[] {
  const { value } = el.editing;
  const asked = [
    DATE,
    ...PARTICIPATION,
    ...REVIEW.filter(({ key }) => ['changed', 'agreed', 'achieved'].includes(key)),
  ];
  const reviews = latestFirst(el.reviews).map((review): Card => ({
    title: nameOfReview(el, review),
    path: ['reviews', review.index],
    lines: linesOf(el, review.item, REVIEW, asked),
  }));
  const moved = cardsIn<TimescaleDraft>(
    value,
    TIMESCALES,
    (placed) => timescaleName(el, placed),
    (item) => linesOf(el, item, TIMESCALE),
  );
  const next = linesOf(el, value, NEXT_OF_ALL);
  const last: Card[] = next.map(([title]) => ({ title, path: ['nextReviewOn'], lines: next }));
  return [...reviews, ...moved, ...last];
}

function ofClosure(el: ClosureFeedbackElement): Card[] {
  const { words } = el;
  const { value } = el.editing;
  return [
    ...cardsIn<AchievementDraft>(
      value,
      ACHIEVEMENTS,
      (placed) => viewName(el, placed),
      (item) => linesOf(el, item, VIEW(el, item)),
    ),
    ...cardAt(value, ['closure'], words.t('ending'), (item) => linesOf(el, item, END, ENDING)),
    ...cardsIn<FeedbackDraft>(
      value,
      FEEDBACK,
      (placed) => feedbackName(el, placed),
      (item) => linesOf(el, item, feedbackAsks(el, item), []),
    ),
  ];
}

/** All that is recorded in a section, a card for each thing; `standing` is how it is called where an outcome stands now. */
export function cardsOf(member: Member, standing: string): Card[] {
  if (member instanceof DesiredOutcomesElement) return ofOutcomes(member, standing);
  if (member instanceof CapacityAdvocacyElement) return ofAdvocacy(member);
  return member instanceof ReviewTimelineElement ? ofTimeline(member) : ofClosure(member);
}
