import { beyond, error, invalid, valid, warning, without, type Vector } from '../vector.js';
import {
  advocate,
  hard,
  harmful,
  jurisdiction,
  lacking,
  none,
  section,
  sister,
  withAdvocacy,
  withDecision,
  withHard,
} from './parts.js';

const appointments = ['advocacy', 'appointments'];
const withStatus = (status: string, more: object = {}, rest: object = {}): object =>
  withHard({ appointments: [{ ...advocate, status, ...more }] }, rest);
const cannotTakePart = {
  decisions: [{ ...lacking, type: 'take-part-in-enquiry', matter: 'Whether to take part in the enquiry' }],
};

export const advocacy: Vector[] = [
  valid(
    'advice-missing',
    'When the person was told about advocacy is not said.',
    section({ advocacy: { difficulties: none } }),
    warning('advocacy-advice-missing', 'advocacy', 'adviceGivenOn'),
  ),
  valid(
    'advice-not-given',
    'Why the person was not told about advocacy.',
    section({ advocacy: { difficulties: none, adviceNotGivenReason: 'She was asleep' } }),
  ),
  beyond(
    'difficulties-absent',
    'In England it is asked what would be hard without an advocate.',
    without(section(), 'advocacy'),
    warning('advocacy-advice-missing', 'advocacy', 'adviceGivenOn'),
    error('difficulty-missing', 'advocacy', 'difficulties'),
  ),
  beyond(
    'difficulty-absent',
    'One of the four areas has no answer.',
    withAdvocacy({ difficulties: without(none, 'communicating-views') }),
    error('difficulty-missing', 'advocacy', 'difficulties', 'communicating-views'),
  ),
  invalid(
    'difficulty-not-in-list',
    'How hard it is has four answers.',
    withAdvocacy({ difficulties: { ...none, 'communicating-views': 'rather' } }),
    error('code-not-allowed', 'advocacy', 'difficulties', 'communicating-views'),
  ),
  valid(
    'difficulty-some',
    'Some difficulty, or not known, asks for no advocate.',
    withAdvocacy({ difficulties: { ...none, 'communicating-views': 'some', 'retaining-information': 'not-known' } }),
  ),

  beyond(
    'hard-without-advocate',
    'Very hard, nobody suitable, and nothing done about an advocate.',
    withHard({}),
    error('advocate-missing', ...appointments),
  ),
  ...['offered', 'accepted', 'referred', 'appointed', 'already-in-place'].map((status) =>
    valid(`hard-with-advocate-${status}`, 'Something is done about an advocate.', withStatus(status)),
  ),
  valid(
    'hard-with-advocate-awaited',
    'The enquiry goes on before the advocate is there; that one is required stays open.',
    withStatus('required-not-yet-appointed'),
    warning('advocate-not-yet-appointed', ...appointments, 0, 'status'),
  ),
  ...['not-required', 'considered-not-needed'].map((status) =>
    beyond(
      `hard-with-advocate-${status}`,
      'An advocate is required: it cannot be said that none is.',
      withStatus(status),
      error('advocate-required', ...appointments, 0, 'status'),
    ),
  ),
  ...['changed', 'ended'].map((status) =>
    beyond(
      `hard-with-advocate-${status}`,
      'An advocate who is there no more leaves it open what is done now.',
      withStatus(status),
      error('advocate-missing', ...appointments),
    ),
  ),
  beyond(
    'hard-with-interpreter',
    'An interpreter is no advocate.',
    withHard({ appointments: [{ ...advocate, role: 'interpreter' }] }),
    error('advocate-missing', ...appointments),
  ),
  beyond(
    'hard-with-friend',
    'A friend is no independent advocate, and may be an appropriate person.',
    withHard({ appointments: [{ ...advocate, role: 'friend' }] }),
    error('advocate-missing', ...appointments),
  ),
  beyond(
    'hard-with-unknown-role',
    'Of a role that is not known here nobody can say that it is an independent advocate.',
    withHard({ appointments: [{ ...advocate, role: 'x-worcs-citizen-advocate' }] }),
    warning('code-unknown', ...appointments, 0, 'role'),
    error('advocate-missing', ...appointments),
  ),
  valid(
    'hard-with-advocate-of-another-role',
    'An advocate for domestic abuse is there. The one who is required is not, and stays open.',
    withHard({
      appointments: [
        { ...advocate, status: 'required-not-yet-appointed' },
        { ...advocate, id: 'a2', role: 'advocate-idva' },
      ],
    }),
    warning('advocate-not-yet-appointed', ...appointments, 0, 'status'),
  ),
  valid(
    'hard-and-declined',
    'The person does not want an advocate, and knows that the offer stays open.',
    withStatus('declined-by-person', { offerOpen: 'yes' }),
  ),
  ...[{}, { offerOpen: 'no' }].map((offer, i) =>
    invalid(
      `declined-and-offer-${['unsaid', 'closed'][i]}`,
      'An offer that is declined stays open, and the person knows it.',
      withStatus('declined-by-person', offer),
      error('advocate-offer-open-missing', ...appointments, 0, 'offerOpen'),
    ),
  ),
  beyond(
    'declined-without-capacity',
    'Who cannot decide about taking part cannot decline an advocate.',
    withStatus('declined-by-person', { offerOpen: 'yes' }, cannotTakePart),
    error('advocate-declined-without-capacity', ...appointments, 0, 'status'),
  ),
  valid(
    'none-available',
    'No advocate is available, and somebody who can help knows it.',
    withStatus('none-available', { escalation: 'The head of service and the commissioner' }),
  ),
  invalid(
    'none-available-unescalated',
    'That no advocate is available goes further up.',
    withStatus('none-available'),
    error('escalation-missing', ...appointments, 0, 'escalation'),
  ),
  invalid(
    'appointment-empty',
    'An advocate of whom nothing is said.',
    withAdvocacy({ appointments: [{ id: 'a1' }] }),
    error('advocate-role-missing', ...appointments, 0, 'role'),
    error('advocate-status-missing', ...appointments, 0, 'status'),
  ),
  valid(
    'advocate-without-difficulty',
    'An advocate can help where none is required.',
    withAdvocacy({ appointments: [advocate, { id: 'a2', role: 'advocate-isva', status: 'not-required' }] }),
  ),
  valid(
    'two-advocates',
    'Where one advocate is there another may not be needed.',
    withHard({ appointments: [advocate, { id: 'a2', role: 'advocate-idva', status: 'considered-not-needed' }] }),
  ),

  valid(
    'jersey-without-advocate',
    'In Jersey it is local good practice to arrange an advocate, and no duty of statute.',
    withHard({}, jurisdiction('jersey')),
    warning('advocate-missing', ...appointments),
  ),
  valid(
    'jersey-not-required',
    'In Jersey, too, it is a prompt where it is said that none is required.',
    withHard({ appointments: [{ ...advocate, status: 'not-required' }] }, jurisdiction('jersey')),
    warning('advocate-required', ...appointments, 0, 'status'),
  ),
  valid(
    'jersey-difficulties-absent',
    'In Jersey it is a prompt to ask what would be hard.',
    section({ ...jurisdiction('jersey'), advocacy: { adviceGivenOn: '2024' } }),
    warning('difficulty-missing', 'advocacy', 'difficulties'),
  ),
  ...['wales', 'scotland'].map((id) =>
    valid(
      `${id}-has-no-test`,
      'Where no test of substantial difficulty decides, nothing of it is asked.',
      section({
        ...jurisdiction(id),
        advocacy: { adviceGivenOn: '2024', difficulties: { 'communicating-views': 'substantial' } },
      }),
    ),
  ),
  valid(
    'no-jurisdiction-no-test',
    'Where no jurisdiction is known no rule that needs one is applied.',
    without(withHard({ appropriatePersons: [without(sister, 'checks')] }), 'jurisdiction'),
    { code: 'jurisdiction-missing', path: [], severity: 'info' },
  ),

  valid(
    'capacity-advocate',
    'A capacity advocate was considered for a person who may have been harmed by another.',
    withAdvocacy(
      {
        capacityAdvocate: {
          considered: 'yes',
          reason: 'Nobody else speaks for her',
          criteria: ['risk-of-death', 'financial-abuse-affecting-welfare'],
          particularBenefit: 'yes',
          benefitReason: 'Her family does not agree among themselves',
          instructedOn: '2024-05-22',
          name: 'An advocate',
          alsoForSourceOfHarm: false,
        },
      },
      { ...harmful, decisions: [lacking] },
    ),
  ),
  valid(
    'capacity-advocate-absent',
    'Lacks capacity, and may have been harmed by another: whether a capacity advocate was considered is missing.',
    section({ ...harmful, decisions: [lacking] }),
    warning('capacity-advocate-missing', 'advocacy', 'capacityAdvocate'),
  ),
  valid(
    'capacity-advocate-without-reason',
    'Why one was not asked for is missing.',
    withAdvocacy({ capacityAdvocate: { considered: 'no' } }, { ...harmful, decisions: [lacking] }),
    warning('capacity-advocate-reason-missing', 'advocacy', 'capacityAdvocate', 'reason'),
  ),
  invalid(
    'capacity-advocate-empty',
    'Whether one was considered is missing.',
    withAdvocacy({ capacityAdvocate: { reason: 'Not yet' } }),
    error('capacity-advocate-considered-missing', 'advocacy', 'capacityAdvocate', 'considered'),
  ),
  valid(
    'capacity-advocate-scotland',
    'Scotland knows no capacity advocate.',
    section({ ...harmful, ...jurisdiction('scotland'), decisions: [lacking] }),
  ),
  valid('capacity-advocate-self-neglect', 'Without harm by another it is not asked.', withDecision(lacking)),
  valid(
    'capacity-advocate-for-both',
    'One capacity advocate cannot speak for both.',
    withAdvocacy({ capacityAdvocate: { considered: 'yes', reason: 'Alone', alsoForSourceOfHarm: true } }),
    warning('capacity-advocate-for-both', 'advocacy', 'capacityAdvocate', 'alsoForSourceOfHarm'),
  ),
  valid(
    'hard-with-sister',
    'A suitable sister takes the place of an advocate.',
    withHard({ appropriatePersons: [sister] }),
  ),
  valid(
    'hard-note',
    'More about what is hard.',
    withAdvocacy({ difficulties: none, difficultyNote: 'In the evening' }),
  ),
  beyond(
    'hard-with-sister-under-consideration',
    'Whoever is under consideration takes nobody’s place yet.',
    withHard({ difficulties: hard, appropriatePersons: [{ ...sister, result: 'under-consideration' }] }),
    error('advocate-missing', ...appointments),
  ),
];
