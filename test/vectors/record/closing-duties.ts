import { beyond, error, valid, warning, type Vector } from '../vector.js';
import { advocacy, concluded, deciding, endedWith, noDifficulty } from './parts.js';

const lacking = {
  id: 'd1',
  type: 'take-part-in-enquiry',
  matter: 'Whether to take part',
  trigger: 'reason-to-doubt',
  date: '2024-05-14',
  assessor: 'Social worker',
  practicableSteps: ['easy-read'],
  limbs: { understand: { answer: 'unable', evidence: 'Could not say what it was about' } },
  nexus: 'impairment-causes-inability',
  conclusion: 'lacks-capacity',
};

const hard = { ...noDifficulty, 'communicating-views': 'substantial' };
const awaiting = (status = 'required-not-yet-appointed', ...more: object[]): object =>
  deciding({
    advocacy: advocacy({
      difficulties: hard,
      appointments: [{ id: 'ap1', role: 'advocate-care-act', status }, ...more],
    }),
  });
const notYet = warning('advocate-not-yet-appointed', 'capacityAdvocacy', 'advocacy', 'appointments', 0, 'status');

/** What is a prompt before the end, and an error at it. */
export const closingDuties: Vector[] = [
  beyond(
    'duty-unmet-at-closing',
    'An advocate is still awaited at the end, and nothing says why it ended all the same.',
    concluded({ capacityAdvocacy: awaiting() }),
    notYet,
    error('unmet-duty-reason-missing', 'closureFeedback', 'closure', 'unmetDutyReason'),
  ),
  valid(
    'duty-unmet-explained',
    'An advocate is still awaited at the end, and the reason is there.',
    concluded({
      capacityAdvocacy: awaiting(),
      closureFeedback: endedWith({ unmetDutyReason: 'She asked to stop before one could come' }),
    }),
    notYet,
  ),
  valid(
    'advice-unmet-at-closing',
    'Where no duty asks for the advocate, that is a prompt.',
    concluded({ kind: 'other', capacityAdvocacy: awaiting() }),
    notYet,
    warning('unmet-duty-reason-missing', 'closureFeedback', 'closure', 'unmetDutyReason'),
  ),
  valid(
    'duty-met-in-the-end',
    'One advocate was awaited, and another one came.',
    concluded({
      capacityAdvocacy: awaiting('required-not-yet-appointed', {
        id: 'ap2',
        role: 'advocate-care-act',
        status: 'appointed',
      }),
    }),
  ),
  beyond(
    'closing-best-interests-missing',
    'At the end it has to be said how it was decided for a person who lacks capacity, and whether an advocate was considered.',
    concluded({ capacityAdvocacy: deciding({ decisions: [lacking] }) }),
    error('best-interests-missing', 'capacityAdvocacy', 'decisions', 0, 'bestInterests'),
    error('capacity-advocate-missing', 'capacityAdvocacy', 'advocacy', 'capacityAdvocate'),
  ),
  beyond(
    'closing-capacity-advocate-reason-missing',
    'At the end it has to be said why a capacity advocate was not asked for.',
    concluded({
      capacityAdvocacy: deciding({
        decisions: [{ ...lacking, representative: { name: 'Ms Reed', role: 'advocate-imca' } }],
        advocacy: advocacy({ capacityAdvocate: { considered: 'no' } }),
      }),
    }),
    error('capacity-advocate-reason-missing', 'capacityAdvocacy', 'advocacy', 'capacityAdvocate', 'reason'),
  ),
  beyond(
    'closing-supporter-is-source-of-harm',
    'Who is recorded as the source of harm cannot have supported the person.',
    concluded({
      capacityAdvocacy: deciding({
        involvement: { supporters: [{ id: 'su1', personId: 'p2', roles: ['friend'], purpose: 'To be with me' }] },
      }),
    }),
    error('supporter-is-source-of-harm', 'capacityAdvocacy', 'involvement', 'supporters', 0, 'personId'),
  ),
];
