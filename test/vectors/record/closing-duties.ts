import { beyond, error, info, valid, warning, type Vector } from '../vector.js';
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
const withAdvocate = (parts: object): object =>
  deciding({
    advocacy: advocacy({ difficulties: hard, appointments: [{ id: 'ap1', role: 'advocate-care-act', ...parts }] }),
  });
const sister = {
  id: 'as1',
  relationship: 'sister',
  result: 'suitable',
  date: '2024-05-14',
  checks: {
    'not-paid-or-professional': 'yes',
    'adult-agrees': 'yes',
    'willing-and-able': 'yes',
    'facilitates-involvement': 'yes',
    'not-implicated-in-harm': 'yes',
    'no-conflict-of-interest': 'yes',
  },
};
const supported = (status: string, role = 'advocate-care-act', more: object = {}): object =>
  deciding({ advocacy: advocacy({ appointments: [{ id: 'ap1', role, status }], ...more }) });
const noReason = ['closureFeedback', 'closure', 'unmetDutyReason'];
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
  valid(
    'duty-unmet-beside-another-advocate',
    'An advocate for domestic abuse is there. The one who was required never came: that is worth a look.',
    concluded({
      capacityAdvocacy: awaiting('required-not-yet-appointed', {
        id: 'ap2',
        role: 'advocate-idva',
        status: 'appointed',
      }),
    }),
    notYet,
    warning('unmet-duty-reason-missing', ...noReason),
  ),
  beyond(
    'duty-unmet-beside-an-interpreter',
    'An interpreter is there, who is no advocate: the advocate is still awaited.',
    concluded({
      capacityAdvocacy: awaiting('required-not-yet-appointed', { id: 'ap2', role: 'interpreter', status: 'appointed' }),
    }),
    notYet,
    error('unmet-duty-reason-missing', ...noReason),
  ),
  valid(
    'duty-met-until-the-end',
    'The advocate was there as long as the person took part, and their support ended with the work.',
    concluded({ capacityAdvocacy: withAdvocate({ status: 'ended', date: '2024-06-11' }) }),
  ),
  valid(
    'duty-met-though-another-was-awaited',
    'That an advocate is awaited was never put right: one of the same role was there to the end.',
    concluded({
      capacityAdvocacy: awaiting('required-not-yet-appointed', {
        id: 'ap2',
        role: 'advocate-care-act',
        status: 'ended',
        date: '2024-06-12',
      }),
    }),
  ),
  ...[{ date: '2024-06-10' }, {}].map((parts, i) =>
    beyond(
      ['duty-unmet-ended-before', 'duty-unmet-ended-some-time'][i]!,
      'The support of an advocate ended before the person last took part, or nobody knows when: one is missing.',
      concluded({ capacityAdvocacy: withAdvocate({ status: 'ended', ...parts }) }),
      error('advocate-missing', 'capacityAdvocacy', 'advocacy', 'appointments'),
      error('unmet-duty-reason-missing', ...noReason),
    ),
  ),
  ...['offered', 'accepted', 'referred'].map((status) =>
    beyond(
      `duty-unmet-though-${status}`,
      'An advocate was on the way when it ended, and nothing says why it ended all the same.',
      concluded({ capacityAdvocacy: awaiting(status) }),
      error('unmet-duty-reason-missing', ...noReason),
    ),
  ),
  beyond(
    'duty-unmet-none-available',
    'There was no advocate to be had. That went further up, and it ended without one.',
    concluded({
      capacityAdvocacy: deciding({
        advocacy: advocacy({
          difficulties: hard,
          appointments: [
            { id: 'ap1', role: 'advocate-care-act', status: 'none-available', escalation: 'To the commissioner' },
          ],
        }),
      }),
    }),
    error('unmet-duty-reason-missing', ...noReason),
  ),
  beyond(
    'duty-unmet-and-unanswered',
    'Nothing was done about an advocate, and nothing says why it ended all the same.',
    concluded({ capacityAdvocacy: deciding({ advocacy: advocacy({ difficulties: hard }) }) }),
    error('advocate-missing', 'capacityAdvocacy', 'advocacy', 'appointments'),
    error('unmet-duty-reason-missing', ...noReason),
  ),
  valid(
    'duty-declined',
    'The person declined an advocate, and the offer stays open: no duty is left.',
    concluded({
      capacityAdvocacy: deciding({
        advocacy: advocacy({
          difficulties: hard,
          appointments: [{ id: 'ap1', role: 'advocate-care-act', status: 'declined-by-person', offerOpen: 'yes' }],
        }),
      }),
    }),
  ),
  valid(
    'no-duty-under-way',
    'Nothing is very hard: an advocate who was on the way when it ended is owed to nobody.',
    concluded({ capacityAdvocacy: supported('referred') }),
  ),
  valid(
    'no-duty-awaited',
    'Nothing is very hard, and somebody wrote that an advocate is required: that is worth a look, and stops nothing.',
    concluded({ capacityAdvocacy: supported('required-not-yet-appointed') }),
    notYet,
    warning('unmet-duty-reason-missing', ...noReason),
  ),
  valid(
    'no-duty-beside-a-suitable-person',
    'Her sister supports her, and was found suitable: there is no duty, whatever is awaited.',
    concluded({
      capacityAdvocacy: supported('required-not-yet-appointed', 'advocate-care-act', {
        difficulties: hard,
        appropriatePersons: [sister],
      }),
    }),
    notYet,
    warning('unmet-duty-reason-missing', ...noReason),
  ),
  valid(
    'no-advocate-awaited',
    'The family is awaited, and no advocate.',
    concluded({ capacityAdvocacy: supported('required-not-yet-appointed', 'family') }),
  ),
  valid(
    'duty-of-no-test',
    'In Wales no test makes an advocate a duty: what somebody wrote to be required is worth a look.',
    concluded({
      jurisdiction: { id: 'wales', version: '1.0' },
      capacityAdvocacy: awaiting(),
    }),
    notYet,
    warning('unmet-duty-reason-missing', ...noReason),
    info('timescale-exceeded', 'concludedOn'),
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
