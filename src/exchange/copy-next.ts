import { isMistaken } from '../schema/conditions.js';
import { isBefore } from '../schema/timescale.js';
import { each, itemOf, onDay, written, type Copying, type PersonCopyItem } from './copy-parts.js';
import { current, quoteFor } from './copy-words.js';
import type { ItemOf, RecordView } from './read.js';
import { isDate, isFilled } from './speech.js';

type Review = ItemOf<NonNullable<RecordView['reviewTimeline']>['reviews']>;
type Action = ItemOf<Review['actions']>;

/** The reviews that count, in the order of their dates. */
export const reviewsOf = ({ record }: Copying): Review[] =>
  (record.reviewTimeline?.reviews ?? [])
    .filter((review) => review !== undefined)
    .filter((review) => !isMistaken(review))
    .sort((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : 1));

/** What the person agreed to about what others are told, each time that they were asked. What was shared without that is not in it. */
const sharing = (copying: Copying): string[] => {
  const { record, speech } = copying;
  return (record.capacityAdvocacy?.sharing ?? [])
    .filter((asked) => asked !== undefined)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .map(({ decision, limits, date }) => {
      const limited = decision === 'agreed-with-limits' ? written(copying, 'sharingLimits', limits) : '';
      const keys = { agreed: 'sharing', 'not-agreed-respected': 'sharingNo', withdrawn: 'sharingStopped' } as const;
      const key = decision !== undefined && Object.hasOwn(keys, decision) ? keys[decision as 'agreed'] : undefined;
      return onDay(copying, date, limited || (key ? speech.copy(key) : ''));
    });
};

/** Somebody by the name given; the person themselves is "me". */
function actor({ speech, options, hide }: Copying, who: string | undefined): string {
  if (!isFilled(who)) return '';
  const isMe = isFilled(options.personName) && who.trim().toLowerCase() === options.personName.trim().toLowerCase();
  return isMe ? speech.copy('me') : hide(who);
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

/** What is to be done, by whom and by when; then what is done, or will not be. */
function actions(copying: Copying): PersonCopyItem[] {
  const { speech, hide } = copying;
  return reviewsOf(copying)
    .flatMap(({ actions: planned = [] }) => planned)
    .filter((action) => action !== undefined)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
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
export const isOver = ({ record }: Copying): boolean =>
  record.closureFeedback?.closure !== undefined || record.concludedOn !== undefined;

/** When we talk again; nothing where that has been, or where the work has ended. */
function nextTalk(copying: Copying): string {
  const { record, speech, options } = copying;
  const reviews = reviewsOf(copying);
  const next = record.reviewTimeline?.nextReviewOn ?? reviews.at(-1)?.nextReviewOn;
  const last = reviews.at(-1)?.date;
  if (!isDate(next) || (isDate(last) && !isBefore(last, next))) return '';
  const date = speech.date(next);
  return isBefore(next, options.today) ? speech.copy('nextTalkPassed', { date }) : speech.copy('nextTalk', { date });
}

/** How it ended, and what goes on. */
function ending(copying: Copying): PersonCopyItem[] {
  const { record, speech } = copying;
  const { date = record.concludedOn, continues, feedbackToPerson } = record.closureFeedback?.closure ?? {};
  const wasTold = feedbackToPerson?.given === undefined || feedbackToPerson.given === 'yes';
  return [
    ...itemOf(isFilled(date) ? speech.copy('ended', { date: speech.date(date) }) : ''),
    ...itemOf(wasTold ? written(copying, 'toldAtEnd', feedbackToPerson?.words) : ''),
    ...itemOf(written(copying, 'continues', continues)),
  ];
}

/** What was agreed, and what happens next. What was written without the person is not what "we" agreed. */
export function nextItems(copying: Copying): PersonCopyItem[] {
  const { record } = copying;
  const agreed = reviewsOf(copying)
    .filter(({ participation }) => participation !== 'not-present')
    .map(({ agreed: answer, date }) => onDay(copying, date, written(copying, 'agreed', answer?.words)));
  const chosen = (record.desiredOutcomes?.options ?? []).filter((option) => option?.chosen === true);
  return each([
    ...sharing(copying).flatMap((sentence) => itemOf(sentence)),
    ...chosen.flatMap((option) => itemOf(written(copying, 'chose', option?.option))),
    ...means(copying),
    ...agreed.flatMap((sentence) => itemOf(sentence)),
    ...actions(copying),
    ...itemOf(isOver(copying) ? '' : nextTalk(copying)),
    ...ending(copying),
  ]);
}
