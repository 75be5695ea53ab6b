import { beyond, error, invalid, valid, warning, without, type Vector } from '../vector.js';
import { agreed, harmful, lacking, presumed, section, withDecision } from './parts.js';

// What is recorded once is never removed: a decision that was recorded by mistake is marked, and nothing follows from it.

const status = 'entered-in-error';
const marked = {
  id: 'd2',
  status,
  correction: { reason: 'It is about another person' },
  recordedAt: '2024-06-03T10:00:00+01:00',
  by: { id: 'u1', name: 'A social worker of the team' },
};
const { id: _, ...before } = lacking;

export const mistaken: Vector[] = [
  valid(
    'decision-mistaken',
    'Of a decision that was recorded by mistake nothing is asked. When, by whom and why can be said, and what it was is in its history.',
    withDecision(presumed, { ...marked, history: [before] }),
  ),
  valid(
    'decision-mistaken-unexplained',
    'Recorded by mistake: not even the reason is asked for.',
    withDecision(presumed, { id: 'd2', status }),
  ),
  valid(
    'decision-mistaken-half-written',
    'Recorded by mistake, and half-written: nothing is asked of what it holds, either.',
    section({
      people: [{ id: 'p1' }],
      decisions: [
        presumed,
        {
          ...without(lacking, 'matter', 'assessor', 'practicableSteps', 'bestInterests'),
          id: 'd2',
          status,
          trigger: 'no-reason-to-doubt',
          date: '2999-01-01',
          doubtReasons: ['unwise-decision'],
          limbs: { retain: {}, communicate: { answer: 'unable' }, understand: { answer: 'perhaps' } },
          nexus: 'not-reached',
          bestInterests: { date: '2999-13' },
          representative: { personId: 'p9' },
          correction: {},
        },
      ],
    }),
  ),
  valid(
    'decision-mistaken-counts-nowhere',
    'Nothing follows from a lack of capacity that was recorded by mistake: neither best interests nor a capacity advocate.',
    section({ ...harmful, decisions: [presumed, { ...without(lacking, 'bestInterests'), id: 'd2', status }] }),
  ),
  valid(
    'decision-mistaken-and-before',
    'Recorded by mistake, though it is the latest: the one before it counts again.',
    withDecision(without(lacking, 'bestInterests'), { ...lacking, id: 'd2', date: '2024-07-01', status }),
    warning('best-interests-missing', 'decisions', 0, 'bestInterests'),
  ),
  valid(
    'decision-mistaken-and-sharing',
    'To share in best interests rests on no decision that was recorded by mistake.',
    section({
      decisions: [presumed, { ...lacking, id: 'd2', type: 'share-information', status }],
      sharing: [{ ...agreed, decision: 'lacks-capacity-best-interests' }],
    }),
    warning('sharing-capacity-missing', 'sharing', 0, 'decision'),
  ),
  beyond(
    'decisions-all-mistaken',
    'Recorded by mistake, all of them: then there is no decision.',
    withDecision(marked, { id: 'd3', status }),
    error('decision-missing', 'decisions'),
  ),
  invalid(
    'decision-mistaken-without-id',
    'Recorded by mistake or not, it is known by its identifier.',
    withDecision(presumed, { status }),
    error('id-missing', 'decisions', 1, 'id'),
  ),
  invalid(
    'decision-mistaken-wrong-types',
    'Recorded by mistake, and what it holds is read all the same: a text is a text.',
    withDecision(presumed, { ...marked, matter: 7, limbs: { retain: 'No' }, correction: 'A mistake' }),
    error('type-wrong', 'decisions', 1, 'matter'),
    error('type-wrong', 'decisions', 1, 'limbs', 'retain'),
    error('type-wrong', 'decisions', 1, 'correction'),
  ),
  valid(
    'decision-amended',
    'Something was put right, and it says why.',
    withDecision({ ...presumed, status: 'amended', correction: { reason: 'The day was wrong' } }),
  ),
  invalid(
    'decision-amended-unexplained',
    'Something was put right, and it does not say why.',
    withDecision({ ...presumed, status: 'amended' }, { ...presumed, id: 'd2', correction: { reason: ' ' } }),
    error('correction-missing', 'decisions', 0, 'correction'),
    error('correction-reason-missing', 'decisions', 1, 'correction', 'reason'),
  ),
  invalid(
    'decision-status-unknown',
    'What has become of a decision decides what is asked of it: the list is closed, so that a slip of the pen is seen.',
    withDecision({ ...presumed, status: 'entered-in-eror' }),
    error('code-not-allowed', 'decisions', 0, 'status'),
  ),
];
