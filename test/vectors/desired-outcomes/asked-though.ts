import { beyond, error, valid, without, type Vector } from '../vector.js';
import { police, review, safe, section, seen, talk } from './parts.js';

// What is said of whether the person was asked, beside outcomes that are there all the same.

const nothingSaid = { ...talk, askedStatus: 'asked-none-expressed', noneExpressedReason: 'distressed' };
const notAsked = { ...review, askedStatus: 'not-asked', notAskedReason: 'would-increase-risk' };
const unnamed = without(safe, 'conversationId');
const though = (i: number) => error('outcome-though-none-expressed', 'conversations', i, 'askedStatus');

export const askedThough: Vector[] = [
  beyond(
    'not-asked-though',
    'It is stated that nobody was asked, but an outcome was said in that conversation.',
    section({ conversations: [{ ...talk, askedStatus: 'not-asked', notAskedReason: 'oversight' }] }),
    though(0),
  ),
  beyond(
    'not-asked-though-family',
    'It is stated that nobody was asked, but the family spoke for the person in that conversation.',
    section({
      conversations: [talk, notAsked],
      outcomes: [safe, { ...police, source: 'family-or-friend', conversationId: 'c2' }],
    }),
    though(1),
  ),
  ...['best-interests-process', 'not-known'].map((source) =>
    valid(
      `nothing-said-though-${source}`,
      'Nothing was said; what does not come from the person, or from someone who speaks for them, is no contradiction.',
      section({ conversations: [nothingSaid], outcomes: [{ ...safe, source }] }),
    ),
  ),
  valid(
    'nothing-said-though-seen',
    'Nothing was said, and what the person wants was seen in what they did.',
    section({ conversations: [nothingSaid], outcomes: [seen] }),
  ),
  beyond(
    'nothing-said-anywhere-though',
    'Nothing was said in any conversation, but there are words of the person, which name none.',
    section({ conversations: [nothingSaid, notAsked], outcomes: [unnamed] }),
    though(0),
    though(1),
  ),
  beyond(
    'nothing-said-anywhere-though-withdrawn',
    'Nothing was said in any conversation, but the person has taken back what they said.',
    section({
      conversations: [nothingSaid, notAsked],
      outcomes: [
        {
          ...unnamed,
          status: 'withdrawn',
          change: { reasons: ['other'], date: '2024-06-03', agreedBy: 'person' },
          history: [without(unnamed, 'id')],
        },
      ],
    }),
    though(0),
    though(1),
  ),
  valid(
    'nothing-said-anywhere',
    'Nothing was said in any conversation; what was seen names none.',
    section({
      conversations: [nothingSaid, notAsked],
      outcomes: [without(seen, 'conversationId'), { ...unnamed, status: 'entered-in-error' }],
    }),
  ),
  valid(
    'nothing-said-in-one',
    'Nothing was said in one conversation: words that name none were said in the other one.',
    section({ conversations: [nothingSaid, review], outcomes: [unnamed] }),
  ),
  valid(
    'nothing-said-but-in-a-review',
    'Nothing was said in the conversations: it was said in a review.',
    section({ conversations: [nothingSaid, notAsked], outcomes: [{ ...unnamed, reviewId: 'r1' }] }),
  ),
  valid(
    'nothing-said-but-in-a-later-review',
    'Nothing was said in the only conversation: it was said in a review.',
    section({ conversations: [nothingSaid], outcomes: [{ ...unnamed, reviewId: 'r1' }] }),
  ),
  beyond(
    'asked-only-in-a-review',
    'What was said in a review does not show whether the person was asked in the conversation before.',
    section({ outcomes: [{ ...unnamed, reviewId: 'r1' }] }),
    error('asked-status-missing', 'conversations', 0, 'askedStatus'),
  ),
];
