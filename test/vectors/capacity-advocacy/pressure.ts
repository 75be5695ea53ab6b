import { beyond, error, invalid, valid, warning, without, type Vector } from '../vector.js';
import { atRefusal, considered, refusal, section, withRefusal } from './parts.js';

const withCoercion = (parts: object): object => section({ coercion: [{ ...considered, ...parts }] });

export const pressure: Vector[] = [
  valid(
    'coercion-absent',
    'Nobody has considered whether the person is under pressure.',
    without(section(), 'coercion'),
    warning('coercion-missing', 'coercion'),
  ),
  valid(
    'coercion-not-yet',
    'Not yet considered is not considered.',
    withCoercion({ finding: 'not-yet-considered', seenAlone: 'yes' }),
    warning('coercion-missing', 'coercion'),
  ),
  invalid(
    'coercion-empty',
    'An entry of which nothing is said.',
    section({ coercion: [{ id: 'k1' }] }),
    error('coercion-date-missing', 'coercion', 0, 'date'),
    error('coercion-finding-missing', 'coercion', 0, 'finding'),
    warning('coercion-missing', 'coercion'),
  ),
  invalid(
    'something-seen-without-words',
    'What was seen is missing.',
    withCoercion({ finding: 'something-seen' }),
    error('pressure-seen-missing', 'coercion', 0, 'seen'),
  ),
  valid(
    'something-seen',
    'What was seen is there, and legal advice.',
    withCoercion({
      finding: 'something-seen',
      seen: 'He answers for her',
      legalAdvice: 'given',
      legalAdviceNote: 'By phone',
    }),
  ),
  valid(
    'nothing-found-though',
    'Nothing was found, and a kind of pressure is named.',
    withCoercion({ restrictions: ['coercion'] }),
    warning('restrictions-though-nothing-found', 'coercion', 0, 'restrictions'),
  ),
  ...['none-identified', 'not-explored'].map((restriction) =>
    valid(
      `nothing-found-and-${restriction}`,
      'Nothing was found, and none is named.',
      withCoercion({ restrictions: [restriction] }),
    ),
  ),
  valid(
    'seen-alone-open',
    'Whether the person was seen alone is not said.',
    section({ coercion: [without(considered, 'seenAlone')] }),
    warning('seen-alone-missing', 'coercion', 0, 'seenAlone'),
  ),
  invalid(
    'not-seen-alone-without-reason',
    'Why the person was not seen alone is missing.',
    withCoercion({ seenAlone: 'no' }),
    error('not-seen-alone-reason-missing', 'coercion', 0, 'notSeenAloneReason'),
  ),
  invalid(
    'coercion-in-future',
    'A thing that was considered lies in the past; the date is real.',
    section({ coercion: [{ ...considered, date: '2024-02-30' }] }),
    error('date-not-real', 'coercion', 0, 'date'),
  ),

  valid('refusal', 'A refusal with its four answers, at which pressure was considered.', withRefusal({})),
  valid(
    'refusal-of-same-day',
    'Pressure was considered on the day of the refusal.',
    section({ coercion: [considered, without(atRefusal, 'refusalId')], refusals: [refusal] }),
  ),
  valid(
    'refusal-without-coercion',
    'Pressure was considered at the beginning, and not at the refusal.',
    section({ refusals: [refusal] }),
    warning('coercion-at-refusal-missing', 'refusals', 0),
  ),
  beyond(
    'refusal-unknown',
    'Pressure was considered at a refusal that is not here.',
    section({ coercion: [considered, atRefusal] }),
    error('refusal-unknown', 'coercion', 1, 'refusalId'),
  ),
  invalid(
    'refusal-empty',
    'A refusal asks for four answers, whatever they are.',
    section({ coercion: [considered, atRefusal], refusals: [{ id: 'r1' }] }),
    error('refusal-date-missing', 'refusals', 0, 'date'),
    error('refusal-respected-missing', 'refusals', 0, 'respected'),
    error('refusal-support-missing', 'refusals', 0, 'support'),
    error('refusal-monitoring-missing', 'refusals', 0, 'monitoring'),
    error('refusal-offer-open-missing', 'refusals', 0, 'offerOpen'),
  ),
  ...(['respected', 'support', 'monitoring', 'offerOpen'] as const).map((field) =>
    invalid(
      `refusal-without-${field === 'offerOpen' ? 'offer-open' : field}`,
      'One of the four answers is missing.',
      section({ coercion: [considered, atRefusal], refusals: [without(refusal, field)] }),
      error(`refusal-${field === 'offerOpen' ? 'offer-open' : field}-missing`, 'refusals', 0, field),
    ),
  ),
  valid(
    'refusal-any-answer',
    'Any answer will do: no support, no monitoring, and no way to tell them.',
    withRefusal({ support: 'None: she has moved away', monitoring: 'None', offerOpen: 'not-possible' }),
  ),
  invalid(
    'refusal-not-respected',
    'Why it is not respected is missing.',
    withRefusal({ respected: 'no' }),
    error('refusal-why-missing', 'refusals', 0, 'why'),
  ),
  valid(
    'refusal-not-respected-with-reason',
    'Not respected, since others are at risk, and they were told so.',
    withRefusal({ respected: 'no', why: 'He works with others', grounds: ['position-of-trust'], toldPerson: 'before' }),
  ),
];
