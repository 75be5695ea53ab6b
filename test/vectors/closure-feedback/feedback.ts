import { beyond, error, invalid, valid, warning, without, type Vector } from '../vector.js';
import { end, feedbackAlone, said, section, withFeedback } from './parts.js';

const at = (code: string, field: string, i = 0) => error(code, 'feedback', i, field);
const harm = { id: 'p2', isSourceOfHarm: true };
const quote = (words: string): object => withFeedback({ boardQuotes: [{ words, agreed: true }] });
const identifies = warning('quote-identifies', 'feedback', 0, 'boardQuotes', 0, 'words');

export const feedback: Vector[] = [
  invalid(
    'feedback-absent',
    'Nobody knows what happened about feedback.',
    without(section(), 'feedback'),
    error('feedback-offer-missing', 'feedback'),
  ),
  beyond(
    'feedback-none-at-the-end',
    'It has ended, and nobody knows what happened about feedback.',
    section({ feedback: [] }),
    error('feedback-offer-missing', 'feedback'),
  ),
  beyond(
    'feedback-none-but-a-mistake',
    'What was recorded by mistake does not say what happened about feedback.',
    section({ feedback: [{ id: 'f1', offer: 'declined', status: 'entered-in-error' }] }),
    error('feedback-offer-missing', 'feedback'),
  ),
  invalid(
    'feedback-empty',
    'Feedback without anything.',
    section({ feedback: [{}] }),
    at('id-missing', 'id'),
    at('feedback-offer-missing', 'offer'),
  ),
  beyond(
    'feedback-id-repeated',
    'Two pieces of feedback have the same identifier.',
    section({ feedback: [said, said] }),
    at('id-repeated', 'id', 1),
  ),
  invalid(
    'offer-unknown',
    'What happened is a code of a closed list.',
    withFeedback({ offer: 'sent' }),
    at('code-not-allowed', 'offer'),
  ),
  ...(
    [
      'declined',
      'not-offered-unsafe',
      'not-offered-other',
      'unable-distress',
      'unable-capacity-no-representative',
      'died',
      'no-contact',
    ] as const
  ).map((offer) =>
    valid(
      `offer-${offer}`,
      'This holds nothing up: neither who answered nor who asked is demanded.',
      section({ feedback: [{ id: 'f1', offer }] }),
    ),
  ),
  invalid(
    'respondent-absent',
    'Nobody knows who answered.',
    section({ feedback: [without(said, 'respondent')] }),
    at('respondent-missing', 'respondent'),
  ),
  invalid(
    'asked-by-absent',
    'Nobody knows who asked.',
    section({ feedback: [without(said, 'askedBy')] }),
    at('asked-by-missing', 'askedBy'),
  ),
  invalid(
    'partly-completed-without-either',
    'Part of the answers came from somebody, too, and somebody asked.',
    section({ feedback: [{ id: 'f1', offer: 'partly-completed' }] }),
    at('respondent-missing', 'respondent'),
    at('asked-by-missing', 'askedBy'),
  ),
  valid(
    'completed-by-mistake',
    'Of what was recorded by mistake nothing more is asked.',
    section({ feedback: [said, { id: 'f2', offer: 'completed', status: 'entered-in-error' }] }),
  ),
  invalid(
    'respondent-unknown',
    'Who answered is a code of a closed list.',
    withFeedback({ respondent: 'police' }),
    at('code-not-allowed', 'respondent'),
  ),
  invalid(
    'asked-by-unknown',
    'Who asked is a code of a closed list.',
    withFeedback({ askedBy: 'the-manager' }),
    at('code-not-allowed', 'askedBy'),
  ),
  invalid(
    'answers-though-declined',
    'The person declined, so there are no answers of theirs.',
    withFeedback({ offer: 'declined' }),
    at('answers-though-not-given', 'answers'),
  ),
  valid(
    'feedback-of-two',
    'The person and her advocate were asked apart, by different people.',
    section({ feedback: [said, { id: 'f2', offer: 'completed', respondent: 'advocate', askedBy: 'enquiry-lead' }] }),
  ),
  valid(
    'feedback-before-the-end',
    'Declined first, and given later.',
    section({
      feedback: [
        { id: 'f1', offer: 'declined', date: '2024-06-11' },
        { ...said, id: 'f2' },
      ],
    }),
  ),
  valid('feedback-alone-anonymous', 'Sent without a name.', feedbackAlone({ askedBy: 'anonymous', anonymous: true })),
  invalid(
    'anonymous-though-named',
    'What is sent without a name says nobody.',
    feedbackAlone({ anonymous: true, respondentPersonId: 'p1' }),
    at('anonymous-though-named', 'respondentPersonId'),
  ),
  invalid(
    'anonymous-though-asked-of-somebody',
    'An anonymous answer belongs to nobody who is known.',
    feedbackAlone({ askedBy: 'anonymous', respondentPersonId: 'p1' }),
    at('anonymous-though-named', 'respondentPersonId'),
  ),
  valid(
    'feedback-unsafe-at-first',
    'Whether it was safe to ask, and whether the person was alone.',
    withFeedback({ safeToAsk: 'not-known', seenAlone: 'no', mode: 'phone', language: 'pl', support: 'An interpreter' }),
  ),
  invalid(
    'safe-to-ask-unknown',
    'It was safe, or not, or nobody knows.',
    withFeedback({ safeToAsk: true, seenAlone: 'partly' }),
    at('type-wrong', 'safeToAsk'),
    at('code-not-allowed', 'seenAlone'),
  ),
  beyond('feedback-date-future', 'Feedback of tomorrow.', withFeedback({ date: '9999' }), at('date-future', 'date')),

  valid(
    'respondent-known',
    'Who answered is one of the people.',
    section({ people: [{ id: 'p1' }, harm], feedback: [{ ...said, respondentPersonId: 'p1' }] }),
  ),
  beyond(
    'respondent-person-unknown',
    'Who answered is none of the people.',
    section({ people: [harm], feedback: [{ ...said, respondentPersonId: 'p9' }] }),
    at('person-unknown', 'respondentPersonId'),
  ),
  beyond(
    'respondent-is-source-of-harm',
    'Who may have caused the harm has answered for the person, and it has ended.',
    section({
      people: [harm],
      feedback: [{ ...said, respondent: 'representative-family-friend', respondentPersonId: 'p2' }],
    }),
    at('respondent-is-source-of-harm', 'respondentPersonId'),
  ),
  valid(
    'respondent-is-source-of-harm-before-the-end',
    'Before the end this is a prompt.',
    { ...feedbackAlone({ respondent: 'joint', respondentPersonId: 'p2' }), people: [harm] },
    warning('respondent-is-source-of-harm', 'feedback', 0, 'respondentPersonId'),
  ),
  valid(
    'respondent-of-a-record',
    'Where no people are known, whoever answered is believed.',
    withFeedback({ respondentPersonId: 'p2' }),
  ),

  valid('quote', 'Words that a board may read.', quote('They listened, and it took 3 weeks and 2 visits')),
  valid(
    'quote-not-agreed',
    'Words that a board may not read are kept, and never leave the record.',
    withFeedback({ boardQuotes: [{ words: 'It was my neighbour at number 12' }] }),
  ),
  invalid(
    'quote-without-words',
    'A quote has words.',
    withFeedback({ boardQuotes: [{ agreed: true }] }),
    error('quote-words-missing', 'feedback', 0, 'boardQuotes', 0, 'words'),
  ),
  valid('quote-nhs-number', 'A quote with an NHS number.', quote('My number is 943 476 5919.'), identifies),
  valid('quote-nhs-number-plain', 'A quote with ten digits.', quote('9434765919'), identifies),
  valid('quote-mobile', 'A quote with a telephone number.', quote('Call me on 07700 900123'), identifies),
  valid('quote-abroad', 'A number as it is called from abroad.', quote('Call +44 (0)20 7946 0018, please'), identifies),
  ...['My number is 943.476.5919', 'Call 07700.900.123', 'Call 07700 . 900 123', 'Call +44.20.7946.0018'].map(
    (words, i) =>
      valid(`quote-dots-${i + 1}`, 'A quote with a number that is spaced by dots.', quote(words), identifies),
  ),
  valid(
    'quote-numbers',
    'Years, sums and days are no such numbers.',
    quote('In 2023 and 2024 it was £12,000 by 14.05.24'),
  ),

  valid(
    'feedback-administrative',
    'A friend gave a view though the person had died: possible, and never demanded.',
    section({
      achievements: [],
      closure: { ...end, path: 'person-died' },
      feedback: [{ ...said, respondent: 'representative-family-friend' }],
    }),
  ),
  valid(
    'feedback-history',
    'Answers that were corrected: the earlier version is kept.',
    withFeedback({ history: [{ offer: 'declined', answers: { 'fb-asked': { answer: 'maybe' } } }] }),
  ),
];
