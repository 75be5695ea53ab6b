import { beyond, error, invalid, valid, without, type Vector } from '../vector.js';
import { advocate, hard, harmful, section, sister, withAdvocacy, withHard } from './parts.js';

// An advocate, and somebody who was considered in place of one, are never removed either: what was recorded by mistake is
// marked, and nothing follows from it.

const status = 'entered-in-error';
const stamp = { recordedAt: '2024-06-03T10:00:00+01:00', by: { id: 'u1', name: 'A social worker of the team' } };
const { id: _, ...beforeAdvocate } = advocate;
const { id: __, ...beforeSister } = sister;

export const mistakenAdvocacy: Vector[] = [
  valid(
    'advocate-mistaken',
    'Recorded by mistake: the status says so, and why, when and by whom can be said. What it was is in its history.',
    withAdvocacy({
      appointments: [
        { id: 'a1', status, reason: 'She is the advocate of another person', ...stamp, history: [beforeAdvocate] },
      ],
    }),
  ),
  valid(
    'advocate-mistaken-unexplained',
    'Recorded by mistake: not even the role is asked for, no date is too late, and nobody has to be known.',
    section({
      people: [{ id: 'p1' }],
      advocacy: {
        adviceGivenOn: '2024',
        difficulties: { ...hard, 'using-or-weighing-information': 'none' },
        appointments: [{ id: 'a1', status, date: '2999-01-01', personId: 'p9' }],
      },
    }),
  ),
  beyond(
    'advocate-mistaken-counts-nowhere',
    'An advocate who was recorded by mistake is none: one is still required.',
    withHard({ appointments: [{ ...advocate, status }] }),
    error('advocate-missing', 'advocacy', 'appointments'),
  ),
  valid(
    'advocate-mistaken-is-source-of-harm',
    'A source of harm who was recorded as an advocate by mistake supports nobody, and nobody is warned of it.',
    withHard({ appointments: [advocate, { ...advocate, id: 'a2', personId: 'p2', status }] }, harmful),
  ),
  valid(
    'advocate-mistaken-awaited',
    'That an advocate is required and not yet there was recorded by mistake.',
    withAdvocacy({ appointments: [{ ...advocate, status, history: [{ status: 'required-not-yet-appointed' }] }] }),
  ),
  invalid(
    'advocate-mistaken-wrong-types',
    'Recorded by mistake, and what it holds is read all the same: a text is a text.',
    withAdvocacy({ appointments: [{ id: 'a1', status, role: 7, offerOpen: true }] }),
    error('type-wrong', 'advocacy', 'appointments', 0, 'role'),
    error('type-wrong', 'advocacy', 'appointments', 0, 'offerOpen'),
  ),

  valid(
    'appropriate-person-mistaken',
    'Recorded by mistake: what it was is in its history, and why, when and by whom can be said.',
    withAdvocacy({
      appropriatePersons: [
        {
          id: 's1',
          status,
          correction: { reason: 'It is about another person' },
          ...stamp,
          history: [beforeSister],
        },
      ],
    }),
  ),
  valid(
    'appropriate-person-mistaken-half-written',
    'Recorded by mistake, and half-written: neither the result nor any check is asked for, and nobody has to be known.',
    section({
      people: [{ id: 'p1' }],
      advocacy: {
        adviceGivenOn: '2024',
        difficulties: { ...hard, 'using-or-weighing-information': 'none' },
        appropriatePersons: [
          { id: 's1', status, personId: 'p9', date: '2999', checks: { 'adult-agrees': 'perhaps' }, correction: {} },
        ],
      },
    }),
  ),
  beyond(
    'appropriate-person-mistaken-counts-nowhere',
    'Somebody suitable who was recorded by mistake takes the place of no advocate.',
    withHard({ appropriatePersons: [{ ...sister, status }] }),
    error('advocate-missing', 'advocacy', 'appointments'),
  ),
  valid(
    'appropriate-person-mistaken-no-harm',
    'That somebody is a source of harm was recorded by mistake, and so was an entry that speaks against them: neither counts.',
    withHard({
      appropriatePersons: [
        { ...sister, personId: 'p3' },
        { id: 's2', personId: 'p3', isSourceOfHarm: true, result: 'suitable', status },
        { id: 's3', personId: 'p3', result: 'not-suitable', implicatedOn: '2024-06-20', date: '2024-06-20', status },
      ],
    }),
  ),
  invalid(
    'appropriate-person-mistaken-wrong-types',
    'Recorded by mistake, and what it holds is read all the same: a text is a text.',
    withAdvocacy({ appropriatePersons: [{ id: 's1', status, name: 7, checks: { 'adult-agrees': true } }] }),
    error('type-wrong', 'advocacy', 'appropriatePersons', 0, 'name'),
    error('type-wrong', 'advocacy', 'appropriatePersons', 0, 'checks', 'adult-agrees'),
  ),
  valid(
    'appropriate-person-amended',
    'Something was put right, and it says why.',
    withAdvocacy({
      appropriatePersons: [{ ...sister, status: 'amended', correction: { reason: 'The day was wrong' } }],
    }),
  ),
  invalid(
    'appropriate-person-amended-unexplained',
    'Something was put right, and it does not say why; and what was put right has a result all the same.',
    withAdvocacy({ appropriatePersons: [{ ...without(sister, 'result'), status: 'amended' }] }),
    error('appropriate-person-result-missing', 'advocacy', 'appropriatePersons', 0, 'result'),
    error('correction-missing', 'advocacy', 'appropriatePersons', 0, 'correction'),
  ),
  invalid(
    'appropriate-person-status-unknown',
    'What has become of an entry decides what is asked of it: the list is closed, so that a slip of the pen is seen.',
    withAdvocacy({ appropriatePersons: [{ ...sister, status: 'entered-in-eror' }] }),
    error('code-not-allowed', 'advocacy', 'appropriatePersons', 0, 'status'),
  ),
];
