import { error, invalid, valid, warning, without, type Vector } from '../vector.js';
import { agreed, anyway, lacking, section, withSharing } from './parts.js';

const place = ['sharing', 0];
const withAnyway = (...fields: string[]): object => section({ sharing: [without(anyway, ...fields)] });

export const sharing: Vector[] = [
  valid(
    'sharing-absent',
    'Nobody has asked whether views can be shared.',
    without(section(), 'sharing'),
    warning('sharing-missing', 'sharing'),
  ),
  valid(
    'sharing-none',
    'An empty list says as little.',
    section({ sharing: [] }),
    warning('sharing-missing', 'sharing'),
  ),
  invalid(
    'sharing-empty',
    'An entry of which nothing is said.',
    section({ sharing: [{ id: 'g1' }] }),
    error('sharing-date-missing', ...place, 'date'),
    error('sharing-decision-missing', ...place, 'decision'),
  ),
  invalid(
    'limits-missing',
    'Which limits there are is missing.',
    withSharing({ decision: 'agreed-with-limits' }),
    error('sharing-limits-missing', ...place, 'limits'),
  ),
  ...['not-agreed-respected', 'not-asked-other', 'withdrawn'].map((decision) =>
    valid(`sharing-${decision}`, 'Nothing more is asked.', withSharing({ decision })),
  ),
  valid('shared-anyway', 'Shared against the wish, with its grounds, and the person told before.', withAnyway()),
  invalid(
    'shared-anyway-bare',
    'Whoever goes against the wish says why, with whom, and whether the person was told.',
    withSharing({ decision: 'not-agreed-shared-anyway' }),
    error('override-grounds-missing', ...place, 'grounds'),
    error('shared-with-missing', ...place, 'sharedWith'),
    error('told-person-missing', ...place, 'toldPerson'),
    warning('closest-to-wishes-missing', ...place, 'closestToWishes'),
  ),
  invalid(
    'shared-anyway-without-ground',
    'No ground is there.',
    section({ sharing: [{ ...anyway, grounds: [] }] }),
    error('override-grounds-missing', ...place, 'grounds'),
  ),
  invalid(
    'shared-anyway-with-nobody',
    'With whom is blank.',
    section({ sharing: [{ ...anyway, sharedWith: ['', 'The police', ' '] }] }),
    error('shared-with-missing', ...place, 'sharedWith', 0),
    error('shared-with-missing', ...place, 'sharedWith', 2),
  ),
  ...['not-yet', 'not-safe-to-tell'].map((toldPerson) =>
    invalid(
      `shared-anyway-told-${toldPerson}`,
      'Why the person was not told is missing.',
      section({ sharing: [{ ...anyway, toldPerson }] }),
      error('told-person-reason-missing', ...place, 'toldPersonReason'),
    ),
  ),
  valid(
    'shared-anyway-not-safe',
    'Telling the person is not safe, for a reason.',
    section({ sharing: [{ ...anyway, toldPerson: 'not-safe-to-tell', toldPersonReason: 'He reads her messages' }] }),
  ),
  valid(
    'shared-anyway-not-closest',
    'What comes closest to the wish is a prompt.',
    withAnyway('closestToWishes'),
    warning('closest-to-wishes-missing', ...place, 'closestToWishes'),
  ),
  ...['not-asked-unsafe', 'not-asked-urgent'].map((decision) =>
    invalid(
      `sharing-${decision}`,
      'Whoever does not ask says on what ground.',
      withSharing({ decision }),
      error('override-grounds-missing', ...place, 'grounds'),
    ),
  ),
  valid(
    'sharing-urgent-with-ground',
    'Not asked, since life was at stake.',
    withSharing({ decision: 'not-asked-urgent', grounds: ['vital-interests'] }),
  ),
  valid(
    'sharing-ground-unknown',
    'A ground that is not known here is kept.',
    withSharing({ decision: 'not-asked-urgent', grounds: ['x-worcs-flood'] }),
    warning('code-unknown', ...place, 'grounds', 0),
  ),
  valid(
    'sharing-told-not-yet',
    'Not yet told of what was agreed needs no reason.',
    withSharing({ toldPerson: 'not-yet' }),
  ),
  valid(
    'sharing-best-interests',
    'Shared in the best interests of somebody who was found unable to decide about it.',
    section({
      sharing: [{ ...agreed, decision: 'lacks-capacity-best-interests' }],
      decisions: [{ ...lacking, type: 'share-information', matter: 'Whether her GP hears of it' }],
    }),
  ),
  valid(
    'sharing-best-interests-unassessed',
    'Shared in the best interests of somebody of whom nobody found that they cannot decide about it.',
    withSharing({ decision: 'lacks-capacity-best-interests' }),
    warning('sharing-capacity-missing', ...place, 'decision'),
  ),
  invalid(
    'formal-action-bare',
    'Formal action without what it was, and whether the person knew and agreed.',
    withSharing({ formalAction: { why: 'x' } }),
    error('formal-action-missing', ...place, 'formalAction', 'what'),
    error('formal-action-knew-missing', ...place, 'formalAction', 'knew'),
    error('formal-action-agreed-missing', ...place, 'formalAction', 'agreed'),
  ),
  invalid(
    'shared-with-text',
    'Who it was shared with is a list.',
    section({ sharing: [{ ...anyway, sharedWith: 'The police' }] }),
    error('type-wrong', ...place, 'sharedWith'),
  ),
];
