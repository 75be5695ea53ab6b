import { beyond, error, invalid, valid, warning, without, type Vector } from '../vector.js';
import {
  advocate,
  checks,
  hard,
  harmful,
  jurisdiction,
  lacking,
  none,
  section,
  sister,
  withAdvocacy,
} from './parts.js';

const place = ['advocacy', 'appropriatePersons', 0];
const withSister = (parts: object, more: object = {}): object =>
  withAdvocacy({ appropriatePersons: [{ ...sister, ...parts }] }, more);
const inHerInterest = { ...without(checks, 'adult-agrees'), 'best-interests-if-lacks-capacity': 'yes' };
/** The person cannot decide whether the sister represents them. */
const cannotChoose = (parts: object = {}): object => ({
  decisions: [
    { ...lacking, type: 'be-represented-by-named-person', matter: 'Whether her sister represents her', ...parts },
  ],
});

export const appropriatePersons: Vector[] = [
  ...Object.keys(checks).map((check) =>
    beyond(
      `check-open-${check}`,
      'A check without an answer: nobody is suitable before all of them pass.',
      withSister({ checks: without(checks, check) }),
      error('appropriate-person-checks-missing', ...place, 'checks'),
    ),
  ),
  beyond(
    'check-not-known',
    'A check whose answer is not known is not passed.',
    withSister({ checks: { ...checks, 'willing-and-able': 'not-known' } }),
    error('appropriate-person-checks-missing', ...place, 'checks'),
  ),
  beyond(
    'check-no',
    'One check that is not passed is enough not to be suitable.',
    withSister({ checks: { ...checks, 'no-conflict-of-interest': 'no' } }),
    error('appropriate-person-though-no', ...place, 'result'),
  ),
  valid(
    'check-no-not-suitable',
    'Not suitable, for an interest in the will.',
    withSister({ result: 'not-suitable', checks: { 'no-conflict-of-interest': 'no' } }),
  ),
  valid(
    'under-consideration',
    'Under consideration nothing has to be answered.',
    withSister({ result: 'under-consideration', checks: {} }),
  ),
  invalid(
    'result-missing',
    'Whether the person is suitable is missing.',
    withAdvocacy({ appropriatePersons: [without(sister, 'result')] }),
    error('appropriate-person-result-missing', ...place, 'result'),
  ),
  beyond(
    'best-interests-though-able',
    'Where the adult can decide about it their agreement counts, not their best interests.',
    withSister({ checks: inHerInterest }),
    error('appropriate-person-checks-missing', ...place, 'checks'),
  ),
  valid(
    'best-interests-where-unable',
    'Where the adult cannot decide about it their best interests count.',
    withSister({ checks: inHerInterest }, cannotChoose()),
  ),
  beyond(
    'agreement-where-unable',
    'Where the adult cannot decide about it their agreement is not enough.',
    withSister({}, cannotChoose()),
    error('appropriate-person-checks-missing', ...place, 'checks'),
  ),
  beyond(
    'best-interests-about-another-person',
    'That the adult cannot decide about her nephew says nothing about her sister.',
    withSister(
      { checks: inHerInterest, personId: 'p3' },
      { people: [{ id: 'p3' }, { id: 'p4' }], ...cannotChoose({ representative: { personId: 'p4' } }) },
    ),
    error('appropriate-person-checks-missing', ...place, 'checks'),
  ),
  beyond(
    'best-interests-before-capacity-regained',
    'The adult can decide about it again: the latest assessment counts.',
    withSister(
      { checks: inHerInterest },
      {
        decisions: [
          { ...lacking, type: 'be-represented-by-named-person', matter: 'Her sister' },
          {
            ...lacking,
            id: 'd2',
            type: 'be-represented-by-named-person',
            matter: 'her sister',
            date: '2024-06',
            limbs: { retain: { answer: 'able' } },
            nexus: 'not-reached',
            conclusion: 'has-capacity-assessed',
          },
        ],
      },
    ),
    error('appropriate-person-checks-missing', ...place, 'checks'),
  ),
  valid(
    'checks-wales',
    'Without a test of substantial difficulty the checks are not asked.',
    withSister({ checks: {} }, jurisdiction('wales')),
  ),
  beyond(
    'checks-jersey',
    'In Jersey the checks are those of the Care Act, as a matter of practice.',
    withSister({ checks: {} }, jurisdiction('jersey')),
    error('appropriate-person-checks-missing', ...place, 'checks'),
  ),

  beyond(
    'source-of-harm-by-id',
    'Somebody who is recorded as the source of harm supports nobody here; an advocate is still required.',
    section({
      ...harmful,
      advocacy: { adviceGivenOn: '2024', difficulties: hard, appropriatePersons: [{ ...sister, personId: 'p2' }] },
    }),
    error('appropriate-person-is-source-of-harm', ...place, 'personId'),
    error('advocate-missing', 'advocacy', 'appointments'),
  ),
  beyond(
    'source-of-harm-declared',
    'Somebody who is declared to be the source of harm supports nobody here.',
    withSister({ isSourceOfHarm: true }),
    error('appropriate-person-is-source-of-harm', ...place, 'isSourceOfHarm'),
  ),
  valid(
    'source-of-harm-not-suitable',
    'A source of harm who was found not suitable is on record as that.',
    withSister({ personId: 'p2', result: 'not-suitable' }, harmful),
  ),
  valid(
    'source-of-harm-under-consideration',
    'A source of harm is not worth considering.',
    withSister({ personId: 'p2', result: 'under-consideration' }, harmful),
    warning('appropriate-person-is-source-of-harm', ...place, 'personId'),
  ),
  beyond(
    'implicated-later',
    'Somebody suitable was implicated later: from then on an advocate is required again.',
    withAdvocacy({ difficulties: hard, appropriatePersons: [{ ...sister, implicatedOn: '2024-06-20' }] }),
    error('advocate-missing', 'advocacy', 'appointments'),
  ),
  valid(
    'implicated-later-with-advocate',
    'Somebody suitable was implicated later, and an advocate took their place.',
    withAdvocacy({
      difficulties: hard,
      appropriatePersons: [{ ...sister, isSourceOfHarm: true, implicatedOn: '2024-06-20' }],
      appointments: [advocate],
    }),
    warning('appropriate-person-is-source-of-harm', ...place, 'isSourceOfHarm'),
  ),
  beyond(
    'person-unknown',
    'References lead to people who are there, wherever they stand.',
    section({
      people: [{ id: 'p1' }],
      involvement: { supporters: [{ id: 's1', personId: 'p7' }] },
      decisions: [{ ...lacking, representative: { personId: 'p7' } }],
      advocacy: {
        adviceGivenOn: '2024',
        difficulties: none,
        appropriatePersons: [{ ...sister, personId: 'p7' }],
        appointments: [{ ...advocate, personId: 'p7' }],
        capacityAdvocate: { considered: 'no', reason: 'x', personId: 'p7' },
      },
    }),
    error('person-unknown', 'involvement', 'supporters', 0, 'personId'),
    error('person-unknown', 'decisions', 0, 'representative', 'personId'),
    error('person-unknown', ...place, 'personId'),
    error('person-unknown', 'advocacy', 'appointments', 0, 'personId'),
    error('person-unknown', 'advocacy', 'capacityAdvocate', 'personId'),
  ),
  valid('person-not-checked', 'Where no people are known references are not followed.', withSister({ personId: 'p7' })),
  valid(
    'representative-source-of-harm',
    'An attorney who is the source of harm: who has authority in law keeps it until a court decides.',
    section({ ...harmful, decisions: [{ ...lacking, representative: { personId: 'p2', role: 'attorney-property' } }] }),
    warning('representative-is-source-of-harm', 'decisions', 0, 'representative', 'personId'),
    warning('capacity-advocate-missing', 'advocacy', 'capacityAdvocate'),
  ),
  valid(
    'supporter-source-of-harm',
    'The person wants somebody with them who is a source of harm, as an interpreter too.',
    withAdvocacy(
      { appointments: [{ id: 'a1', role: 'interpreter', status: 'appointed', personId: 'p2' }] },
      { ...harmful, involvement: { supporters: [{ id: 's1', name: 'A friend', isSourceOfHarm: true }] } },
    ),
    warning('supporter-is-source-of-harm', 'involvement', 'supporters', 0, 'isSourceOfHarm'),
    warning('supporter-is-source-of-harm', 'advocacy', 'appointments', 0, 'personId'),
  ),
];
