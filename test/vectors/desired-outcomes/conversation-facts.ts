import { beyond, error, invalid, valid, without, type Vector } from '../vector.js';
import { section, talk, withTalk } from './parts.js';

const date = (code: string) => error(code, 'conversations', 0, 'date');

export const conversationFacts: Vector[] = [
  valid('date-year', 'A year is a date: nobody knows more.', withTalk({ date: '2024' })),
  valid('date-month', 'A month is a date.', withTalk({ date: '2024-05' })),
  valid('date-leap-day', '29 February of a leap year is real.', withTalk({ date: '2024-02-29' })),
  valid('date-leap-century', '29 February 2000 is real: 400 divides the year.', withTalk({ date: '2000-02-29' })),
  invalid(
    'date-missing',
    'A conversation has no date.',
    section({ conversations: [without(talk, 'date')] }),
    date('conversation-date-missing'),
  ),
  invalid('date-blank', 'An empty date is a missing one.', withTalk({ date: '' }), date('conversation-date-missing')),
  invalid(
    'date-no-year',
    'Day and month without a year.',
    withTalk({ date: '-05-14' }),
    date('conversation-date-no-year'),
  ),
  invalid(
    'date-no-month',
    'Year and day without a month.',
    withTalk({ date: '2024--14' }),
    date('conversation-date-no-month'),
  ),
  invalid(
    'date-no-leap-year',
    '29 February of a year that has none.',
    withTalk({ date: '2023-02-29' }),
    date('conversation-date-not-real'),
  ),
  invalid(
    'date-no-leap-century',
    '1900 was no leap year.',
    withTalk({ date: '1900-02-29' }),
    date('conversation-date-not-real'),
  ),
  invalid('date-31-june', 'June has 30 days.', withTalk({ date: '2024-06-31' }), date('conversation-date-not-real')),
  invalid(
    'date-month-13',
    'There is no thirteenth month.',
    withTalk({ date: '2024-13' }),
    date('conversation-date-not-real'),
  ),
  invalid(
    'date-in-words',
    'Dates are stored in ISO form.',
    withTalk({ date: '14 May 2024' }),
    date('conversation-date-not-real'),
  ),
  invalid(
    'date-one-digit',
    'Months and days have two digits.',
    withTalk({ date: '2024-5-14' }),
    date('conversation-date-not-real'),
  ),
  invalid(
    'date-line-feed',
    'A date followed by a line feed is no date.',
    withTalk({ date: '2024-05-14\n' }),
    date('conversation-date-not-real'),
  ),
  invalid('date-number', 'A year as a number is of the wrong type.', withTalk({ date: 2024 }), date('type-wrong')),
  beyond(
    'date-future',
    'A talk cannot be still to come.',
    withTalk({ date: '2999-01-01' }),
    date('conversation-date-future'),
  ),
  beyond(
    'date-future-year',
    'A year that has not begun is still to come, too.',
    withTalk({ date: '2999' }),
    date('conversation-date-future'),
  ),

  valid('stages-two', 'One talk may be the beginning and the end.', withTalk({ stages: ['beginning', 'end'] })),
  invalid(
    'stages-absent',
    'A conversation says no stage.',
    section({ conversations: [without(talk, 'stages')] }),
    error('stage-missing', 'conversations', 0, 'stages'),
  ),
  invalid(
    'stages-none',
    'A conversation has an empty list of stages.',
    withTalk({ stages: [] }),
    error('stage-missing', 'conversations', 0, 'stages'),
  ),
  invalid(
    'stages-unknown',
    'Stage is a closed list.',
    withTalk({ stages: ['beginning', 'planning'] }),
    error('code-not-allowed', 'conversations', 0, 'stages', 1),
  ),
  invalid(
    'stages-repeated',
    'A stage is there twice.',
    withTalk({ stages: ['end', 'middle', 'end'] }),
    error('stage-repeated', 'conversations', 0, 'stages'),
  ),
  invalid(
    'stages-text',
    'Stages are a list, not a text.',
    withTalk({ stages: 'beginning' }),
    error('type-wrong', 'conversations', 0, 'stages'),
  ),

  valid(
    'recorded',
    'When it was recorded and by whom.',
    withTalk({
      recordedAt: '2024-05-14T10:42:00.123+01:00',
      by: { id: 'u1', name: 'Duty worker', role: 'duty' },
      recordedRetrospectively: false,
    }),
  ),
  invalid(
    'recorded-without-offset',
    'A moment without an offset could be any hour.',
    withTalk({ recordedAt: '2024-05-14T10:42:00' }),
    error('instant-not-real', 'conversations', 0, 'recordedAt'),
  ),
  invalid(
    'recorded-at-25',
    'There is no 25th hour.',
    withTalk({ recordedAt: '2024-05-14T25:00:00Z' }),
    error('instant-not-real', 'conversations', 0, 'recordedAt'),
  ),
  invalid(
    'recorded-30-february',
    'There is no 30 February.',
    withTalk({ recordedAt: '2024-02-30T10:00:00Z' }),
    error('instant-not-real', 'conversations', 0, 'recordedAt'),
  ),
  invalid(
    'recorded-by-nobody',
    'Who recorded it has no identifier.',
    withTalk({ by: { name: 'Duty worker' } }),
    error('id-missing', 'conversations', 0, 'by', 'id'),
  ),
  invalid(
    'recorded-retrospectively-text',
    'Yes or no is true or false, not a text.',
    withTalk({ recordedRetrospectively: 'yes' }),
    error('type-wrong', 'conversations', 0, 'recordedRetrospectively'),
  ),
];
