import { beyond, info, invalid, error, valid, warning, without, type Vector } from '../vector.js';
import { change, police, review, safe, section, seen, talk, withNothing, withTalk } from './parts.js';

const asked = (i = 0) => error('asked-status-missing', 'conversations', i, 'askedStatus');

export const conversations: Vector[] = [
  valid('smallest', 'One talk and one outcome are a complete section; asked-status follows from them.', section()),
  valid(
    'smallest-without-jurisdiction',
    'With no jurisdiction anywhere, words are neutral, and an info says so.',
    without(section(), 'jurisdiction'),
    info('jurisdiction-missing'),
  ),
  invalid(
    'conversation-none',
    'There is an outcome but no conversation in which it was said.',
    section({ conversations: [], outcomes: [without(safe, 'conversationId')] }),
    error('conversation-missing', 'conversations'),
  ),
  invalid(
    'conversation-absent',
    'The list of conversations is not there.',
    without(section({ outcomes: [without(safe, 'conversationId')] }), 'conversations'),
    error('conversation-missing', 'conversations'),
  ),
  invalid(
    'conversation-no-list',
    'The conversations are an object instead of a list.',
    section({ conversations: {}, outcomes: [without(safe, 'conversationId')] }),
    error('type-wrong', 'conversations'),
  ),
  invalid(
    'conversation-null',
    'A conversation is null; the outcome that names another one is whole.',
    section({ conversations: [talk, null] }),
    error('type-wrong', 'conversations', 1),
  ),
  invalid(
    'conversation-empty',
    'A conversation without anything: all that is missing is told at once.',
    section({ conversations: [talk, {}] }),
    error('id-missing', 'conversations', 1, 'id'),
    error('conversation-date-missing', 'conversations', 1, 'date'),
    error('stage-missing', 'conversations', 1, 'stages'),
    asked(1),
  ),
  beyond(
    'conversation-id-repeated',
    'Two conversations have the same identifier.',
    section({ conversations: [talk, { ...review, id: 'c1' }] }),
    error('id-repeated', 'conversations', 1, 'id'),
  ),

  valid('asked-stated', 'What was worked out may be stated.', withTalk({ askedStatus: 'asked-expressed' })),
  valid(
    'asked-attorney',
    'Words of an attorney show that the person or a representative was asked.',
    section({ outcomes: [{ ...safe, source: 'attorney' }] }),
  ),
  valid(
    'asked-without-reference',
    'Where there was one conversation only, an outcome that names none was said there.',
    section({ outcomes: [without(safe, 'conversationId')] }),
  ),
  valid(
    'asked-said-before',
    'The words said in the first talk are in the history; the second talk has new ones.',
    section({
      conversations: [talk, without(review, 'askedStatus')],
      outcomes: [{ ...safe, words: 'I want a new lock', conversationId: 'c2', change, history: [without(safe, 'id')] }],
    }),
  ),
  beyond(
    'asked-only-observed',
    'Wishes seen in behaviour do not show whether anybody was asked.',
    section({ outcomes: [seen] }),
    asked(),
  ),
  valid(
    'asked-only-observed-stated',
    'Wishes seen in behaviour, and it is stated that nobody could be asked.',
    section({
      conversations: [{ ...talk, askedStatus: 'not-asked', notAskedReason: 'would-increase-risk' }],
      outcomes: [seen],
    }),
  ),
  beyond(
    'asked-best-interests',
    'A best interests process does not show whether anybody was asked.',
    section({ outcomes: [{ ...safe, source: 'best-interests-process' }] }),
    asked(),
  ),
  beyond(
    'asked-later-unstated',
    'Nothing new was said in a later talk: whether the person was asked must be stated.',
    section({ conversations: [talk, without(review, 'askedStatus')] }),
    asked(1),
  ),
  valid('asked-again', 'Asked again, and the wish was repeated.', section({ conversations: [talk, review] })),
  invalid(
    'asked-unknown',
    'Asked-status is a closed list.',
    withTalk({ askedStatus: 'maybe' }),
    error('code-not-allowed', 'conversations', 0, 'askedStatus'),
  ),
  invalid(
    'asked-null',
    'A missing answer is absent, and never null.',
    withTalk({ askedStatus: null }),
    error('type-wrong', 'conversations', 0, 'askedStatus'),
  ),

  valid(
    'not-asked',
    'Nobody was asked, and there is a reason.',
    withNothing({ askedStatus: 'not-asked', notAskedReason: 'no-contact-possible' }),
  ),
  invalid(
    'not-asked-no-reason',
    'Nobody was asked, and no reason is given.',
    withNothing({ askedStatus: 'not-asked' }),
    error('not-asked-reason-missing', 'conversations', 0, 'notAskedReason'),
  ),
  valid(
    'not-asked-unknown-reason',
    'Reasons are an open list: an unknown code is a warning.',
    withNothing({ askedStatus: 'not-asked', notAskedReason: 'flood' }),
    warning('code-unknown', 'conversations', 0, 'notAskedReason'),
  ),
  invalid(
    'not-asked-reason-in-words',
    'A reason is a code in kebab case, not a text.',
    withNothing({ askedStatus: 'not-asked', notAskedReason: 'She was out' }),
    error('code-not-allowed', 'conversations', 0, 'notAskedReason'),
  ),
  invalid(
    'not-asked-reason-empty',
    'An empty code is no code; that the reason is missing is not told a second time.',
    withNothing({ askedStatus: 'not-asked', notAskedReason: '' }),
    error('code-not-allowed', 'conversations', 0, 'notAskedReason'),
  ),
  valid(
    'nothing-said',
    'Asked, and nothing was said, with a reason.',
    withNothing({ askedStatus: 'asked-none-expressed', noneExpressedReason: 'afraid' }),
  ),
  invalid(
    'nothing-said-no-reason',
    'Asked, and nothing was said, without a reason.',
    withNothing({ askedStatus: 'asked-none-expressed' }),
    error('none-expressed-reason-missing', 'conversations', 0, 'noneExpressedReason'),
  ),
  beyond(
    'nothing-said-though',
    'It is stated that nothing was said, but an outcome was said in that conversation.',
    withTalk({ askedStatus: 'asked-none-expressed', noneExpressedReason: 'declined-to-say' }),
    error('outcome-though-none-expressed', 'conversations', 0, 'askedStatus'),
  ),
  valid(
    'nothing-said-later',
    'Nothing was said in a later talk: what was said before stands.',
    section({
      conversations: [talk, { ...review, askedStatus: 'asked-none-expressed', noneExpressedReason: 'distressed' }],
    }),
  ),
  valid('not-ready', 'The person wants more time.', withNothing({ askedStatus: 'asked-not-ready' })),
  valid('not-known', 'Nobody knows whether the person was asked.', withNothing({ askedStatus: 'dont-know' })),

  beyond(
    'outcome-none',
    'Nothing is wanted, and no conversation says why.',
    withNothing({}),
    error('outcome-missing', 'outcomes'),
  ),
  beyond(
    'outcome-none-though-expressed',
    'It is stated that something was said, but nothing is there.',
    withNothing({ askedStatus: 'asked-expressed' }),
    error('outcome-missing', 'outcomes'),
  ),
  beyond(
    'outcome-only-mistaken',
    'What was recorded by mistake does not count.',
    section({ outcomes: [{ ...safe, status: 'entered-in-error' }] }),
    error('outcome-missing', 'outcomes'),
  ),
  invalid(
    'outcome-absent',
    'The list of outcomes is not there.',
    without(section(), 'outcomes'),
    error('outcome-missing', 'outcomes'),
  ),
  valid('outcome-not-wanted-only', 'What the person does not want is an outcome.', section({ outcomes: [police] })),
];
