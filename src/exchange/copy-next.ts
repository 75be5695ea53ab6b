import { nextReview } from '../rules/next-review.js';
import { endOf } from '../schema/record-context.js';
import { isBefore } from '../schema/timescale.js';
import { each, itemOf, onDay, written, type Copying, type PersonCopyItem } from './copy-parts.js';
import { compare, isForThem, isWithThem, reviewsOf } from './copy-reviews.js';
import { current, quoteFor } from './copy-words.js';
import type { ItemOf, RecordView } from './read.js';
import { isDate, isFilled } from './speech.js';

type Action = ItemOf<ItemOf<NonNullable<RecordView['reviewTimeline']>['reviews']>['actions']>;

/** What the person agreed to about what others are told, each time that they were asked. What was shared without that is not in it. */
export const sharing = (copying: Copying): string[] => {
  const { record, speech } = copying;
  return (record.capacityAdvocacy?.sharing ?? [])
    .filter((asked) => asked !== undefined)
    .sort((a, b) => compare(a.date ?? '', b.date ?? ''))
    .map(({ decision, limits, date }) => {
      const limited = decision === 'agreed-with-limits' ? written(copying, 'sharingLimits', limits) : '';
      const keys = { agreed: 'sharing', 'not-agreed-respected': 'sharingNo', withdrawn: 'sharingStopped' } as const;
      const key = decision !== undefined && Object.hasOwn(keys, decision) ? keys[decision as 'agreed'] : undefined;
      return onDay(copying, date, limited || (key ? speech.copy(key) : ''));
    });
};

/** Whether somebody is the person themselves. */
const isMe = ({ options }: Copying, who: string | undefined): boolean =>
  isFilled(who) && isFilled(options.personName) && who.trim().toLowerCase() === options.personName.trim().toLowerCase();

/** Somebody by the name given; the person themselves is "me". */
function actor(copying: Copying, who: string | undefined): string {
  if (!isFilled(who)) return '';
  return isMe(copying, who) ? copying.speech.copy('me') : copying.hide(who);
}

/** Ways that were agreed for what the person wants. One that was only considered is none. */
const means = (copying: Copying): PersonCopyItem[] =>
  current(copying).flatMap((outcome) => {
    const { speech } = copying;
    const words = quoteFor(copying, outcome);
    return (outcome.means ?? []).flatMap((way) => {
      const text = speech.plainLabel('means', way?.code);
      if (!words || !text || way?.tentative === true) return [];
      // Who does it themselves is named already.
      const who = way?.code === 'person-acts-themselves' ? '' : actor(copying, way?.who);
      const date = isFilled(way?.byWhen) ? speech.date(way.byWhen) : '';
      if (who && date) return itemOf(speech.copy('meansWhoWhen', { words, text, who, date }));
      if (who) return itemOf(speech.copy('meansWho', { words, text, who }));
      return itemOf(speech.copy(date ? 'meansWhen' : 'means', { words, text, date }));
    });
  });

const ended: readonly (string | undefined)[] = ['done', 'cancelled'];
const orderOf = ({ status, byWhen }: Action): string => `${ended.indexOf(status) + 1}${byWhen ?? '~'}`;

/**
 * What is to be done, by whom and by when; then what is done, or will not be. What was planned without the person is not in it,
 * but for what they do themselves: they, or whoever reads this, would learn of it from a sheet of paper.
 */
export function actions(copying: Copying): PersonCopyItem[] {
  const { speech, hide } = copying;
  return reviewsOf(copying.record)
    .flatMap((review) => {
      const isKnown = isWithThem(review) || isForThem(review);
      return (review.actions ?? []).filter((action) => isKnown || isMe(copying, action?.who));
    })
    .filter((action) => action !== undefined)
    .sort((a, b) => compare(orderOf(a), orderOf(b)))
    .flatMap(({ what, who: doer, byWhen, status }) => {
      if (!isFilled(what)) return [];
      const text = hide(what);
      if (status === 'done') return itemOf(speech.copy('actionDone', { text }));
      if (status === 'cancelled') return itemOf(speech.copy('actionCancelled', { text }));
      const who = actor(copying, doer);
      const date = isFilled(byWhen) ? speech.date(byWhen) : '';
      if (who && date) return itemOf(speech.copy('action', { text, who, date }));
      if (who) return itemOf(speech.copy('actionWho', { text, who }));
      return itemOf(date ? speech.copy('actionWhen', { text, date }) : speech.copy('actionOnly', { text }));
    });
}

/** Whether the work has ended. */
export const isOver = ({ record }: Copying): boolean => endOf(record) !== undefined;

/** When we talk again, as the rule says that knows of moved dates; nothing where that has been, or where the work has ended. */
function nextTalk({ record, speech, options }: Copying): string {
  const next = nextReview(record, speech.forRules).result;
  if (!isDate(next)) return '';
  const date = speech.date(next);
  return isBefore(next, options.today) ? speech.copy('nextTalkPassed', { date }) : speech.copy('nextTalk', { date });
}

/** Goals of professionals that the person agreed with, and what they think of them. Others are not for them. */
const goals = (copying: Copying): PersonCopyItem[] =>
  (copying.record.desiredOutcomes?.professionalGoals ?? []).flatMap((goal) => {
    const { words, personView, personAgrees } = goal ?? {};
    const agreed = personAgrees === 'yes' ? written(copying, 'goalAgreed', words) : '';
    const { speech } = copying;
    const said = isFilled(personView) ? speech.copy('refusedSaid', { words: speech.quote(personView) }) : '';
    return agreed ? itemOf(agreed, said) : [];
  });

/** What the person was told at the end. */
export function toldItems(copying: Copying): PersonCopyItem[] {
  const { given, words } = copying.record.closureFeedback?.closure?.feedbackToPerson ?? {};
  return itemOf(given === undefined || given === 'yes' ? written(copying, 'toldAtEnd', words) : '');
}

/** Options that the person chose. */
export const chosenItems = (copying: Copying): PersonCopyItem[] =>
  (copying.record.desiredOutcomes?.options ?? []).flatMap((option) =>
    option?.chosen === true ? itemOf(written(copying, 'chose', option.option)) : [],
  );

/** How it ended, and what goes on. */
function ending(copying: Copying): PersonCopyItem[] {
  const { record, speech } = copying;
  const { date = record.concludedOn, continues } = record.closureFeedback?.closure ?? {};
  return [
    ...itemOf(isFilled(date) ? speech.copy('ended', { date: speech.date(date) }) : ''),
    ...toldItems(copying),
    ...itemOf(written(copying, 'continues', continues)),
  ];
}

/**
 * What was agreed, and what happens next. What was written without the person is not what "we" agreed, and who spoke for them
 * is said.
 */
export function nextItems(copying: Copying): PersonCopyItem[] {
  const { record } = copying;
  const agreed = reviewsOf(record).map((review) => {
    const key = isWithThem(review) ? 'agreed' : isForThem(review) ? 'agreedForMe' : undefined;
    return key ? onDay(copying, review.date, written(copying, key, review.agreed?.words)) : '';
  });
  return each([
    ...sharing(copying).flatMap((sentence) => itemOf(sentence)),
    ...chosenItems(copying),
    ...goals(copying),
    ...means(copying),
    ...agreed.flatMap((sentence) => itemOf(sentence)),
    ...actions(copying),
    ...itemOf(isOver(copying) ? '' : nextTalk(copying)),
    ...ending(copying),
  ]);
}
