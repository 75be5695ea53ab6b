import type { ListName } from '../locales/types.js';
import { feedbackQuestionList, findCode } from '../vocabulary/index.js';
import { chainsOf, type Draft, type VersionOf } from './entries.js';
import { code, flag, other, text, type Facet } from './facets.js';
import { seenAlone } from './note-conversations.js';
import { languageName } from './note-involvement.js';
import type { ItemOf, RecordView } from './read.js';
import { isFilled, type Speech } from './speech.js';

type Section = NonNullable<RecordView['closureFeedback']>;
type FeedbackVersion = VersionOf<ItemOf<Section['feedback']>>;
type Answers = NonNullable<FeedbackVersion['answers']>;

const PLACE = 95;

const scales: Readonly<Record<string, ListName>> = {
  'yes-no': 'scale-yes-no',
  'extent-3': 'scale-extent-3',
  'amount-4': 'scale-amount-4',
  'safer-4': 'scale-safer-4',
};

interface Answer {
  readonly answer?: string;
  readonly askedAs?: string;
  readonly words?: string;
  readonly reason?: string;
}

/** The answer to one question on its scale, and what was said beside it. */
function answerOf(speech: Speech, asked: string, { answer, askedAs, words, reason }: Answer): string {
  const question = speech.label('feedback-question', asked);
  const isEasy = askedAs === 'easy-read-3';
  const scale = isEasy ? 'scale-easy-read-3' : scales[findCode(feedbackQuestionList, asked)?.scale ?? ''];
  const details = [isEasy ? speech.note('threeFaces') : ''];
  const label = isFilled(answer) && scale ? speech.details(speech.label(scale, answer), details) : '';
  const why = isFilled(reason) ? speech.note('why', { text: reason }) : '';
  if (!isFilled(words))
    return [label ? speech.note('answer', { question, text: label }) : '', why].filter(isFilled).join(' ');
  const said = { question, words: speech.quote(words) };
  return [label ? speech.note('answerBoth', { ...said, text: label }) : speech.note('answerSaid', said), why]
    .filter(isFilled)
    .join(' ');
}

const facets: readonly Facet<FeedbackVersion>[] = [
  code('offer', 'feedback-offer', (version) => version.offer),
  text('why', (version) => version.reason),
  {
    of: ({ respondent, respondentPersonId }) => [respondent, respondentPersonId],
    say: (speech, { respondent, respondentPersonId }) => {
      const label = isFilled(respondent) ? speech.label('respondent', respondent) : '';
      const who = speech.who({ ...(respondentPersonId !== undefined && { personId: respondentPersonId }) });
      return label || who ? speech.note('respondent', { text: speech.details(label || who, [label ? who : '']) }) : '';
    },
  },
  flag('anonymous', (version) => version.anonymous),
  code('askedBy', 'asked-by', (version) => version.askedBy),
  code('mode', 'comm-preference', (version) => version.mode),
  text('support', (version) => version.support),
  other(
    (version) => version.language,
    (speech, tag) => (isFilled(tag) ? speech.note('language', { text: languageName(speech, tag) }) : ''),
  ),
  code('safeToAsk', 'yes-no-not-known', (version) => version.safeToAsk),
  seenAlone((version) => ({ seenAlone: version.seenAlone })),
  ...feedbackQuestionList.codes.map(({ code: asked }): Facet<FeedbackVersion> =>
    other(
      (version) => version.answers?.[asked as keyof Answers] as Answer | undefined,
      (speech, answer) => answerOf(speech, asked, answer),
    ),
  ),
  other(
    (version) => version.boardQuotes,
    (speech, quotes) =>
      quotes
        .map((quote) => {
          if (!isFilled(quote?.words)) return '';
          return speech.note(quote.agreed === true ? 'boardMayRead' : 'boardMayNotRead', {
            words: speech.quote(quote.words),
          });
        })
        .filter(isFilled)
        .join(' '),
  ),
];

/** How this was for the person, as they said it. */
export const feedbackEntries = (speech: Speech, { closureFeedback }: RecordView): Draft[] =>
  chainsOf(speech, closureFeedback?.feedback, {
    part: 'closureFeedback',
    place: PLACE,
    title: speech.note('feedback'),
    facets,
    date: (version) => version.date,
  });
