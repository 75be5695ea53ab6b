import { beyond, error, invalid, valid, warning, without, type Vector } from '../vector.js';
import { end, feedbackAlone, partly, refusal, said, section, view, withEnd } from './parts.js';

const at = (code: string, ...path: (string | number)[]) => error(code, 'closure', ...path);
const all = { given: 'yes', format: 'easy-read' };

/** The section of somebody of whom nothing more can be asked. */
const nothingMore = (path: string): object => section({ achievements: [], closure: { ...end, path }, feedback: [] });
/** The section that ended with a refusal. */
const refused = (path: string, parts: object): object => withEnd({ path, refusal: { ...refusal, ...parts } });

export const closures: Vector[] = [
  beyond(
    'closure-absent',
    'How it ended is not known.',
    without(section(), 'closure'),
    error('closure-missing', 'closure'),
  ),
  beyond(
    'closure-and-all-absent',
    'Nothing is there but two empty lists.',
    without(section({ achievements: [], feedback: [] }), 'closure'),
    error('closure-missing', 'closure'),
  ),
  valid('closure-not-needed', 'Feedback alone, as somebody else sends it after the end.', feedbackAlone()),
  invalid(
    'closure-empty',
    'An end without anything.',
    section({ closure: {} }),
    at('closure-date-missing', 'date'),
    at('case-path-missing', 'path'),
  ),
  invalid('closure-list', 'An end is one.', section({ closure: [end] }), error('type-wrong', 'closure')),
  beyond(
    'closure-date-future',
    'It cannot have ended yet.',
    withEnd({ date: '9999-01-01' }),
    at('date-future', 'date'),
  ),
  invalid(
    'path-unknown',
    'How it ended is a code of a closed list.',
    withEnd({ path: 'closed' }),
    at('code-not-allowed', 'path'),
  ),
  invalid(
    'finding-unknown',
    'A finding is one of seven.',
    withEnd({ riskFinding: 'substantiated' }),
    at('code-not-allowed', 'riskFinding'),
  ),
  invalid(
    'risk-unknown',
    'Risk was removed or reduced, or it remained.',
    withEnd({ riskOutcome: 'gone' }),
    at('code-not-allowed', 'riskOutcome'),
  ),
  ...['none-identified-action-taken', 'none-identified-no-action'].map((riskFinding) =>
    valid(
      `risk-outcome-though-${riskFinding}`,
      'No risk was found, and it is said what became of it.',
      withEnd({ riskFinding, riskOutcome: 'reduced' }),
      warning('risk-outcome-though-no-risk', 'closure', 'riskOutcome'),
    ),
  ),
  valid(
    'risk-not-found',
    'No risk was found, and nothing became of it.',
    withEnd({ riskFinding: 'none-identified-no-action' }),
  ),
  valid(
    'risk-accepted',
    'The risk remained, and the person accepts it.',
    withEnd({ riskFinding: 'identified-no-action', riskOutcome: 'remained', riskAcceptedByPerson: true }),
  ),
  invalid(
    'risk-accepted-though-gone',
    'Nobody can accept a risk that is gone.',
    withEnd({ riskOutcome: 'removed', riskAcceptedByPerson: true }),
    at('risk-accepted-though-gone', 'riskAcceptedByPerson'),
  ),

  ...(['person-died', 'person-moved', 'no-contact', 'other-authority-leads', 'opened-in-error'] as const).map((path) =>
    valid(`path-${path}`, 'Nothing more is asked of the person: no views and no feedback.', nothingMore(path)),
  ),
  valid(
    'path-administrative-with-a-view',
    'What was said before contact was lost keeps its prompt, and holds nothing up.',
    section({ achievements: [without(partly, 'reasons', 'explained')], closure: { ...end, path: 'no-contact' } }),
    warning('reason-not-met-missing', 'achievements', 0, 'reasons'),
  ),
  valid(
    'path-first-conversation',
    'Settled in the first conversation, with no plan and no meeting.',
    withEnd({ path: 'resolved-at-first-conversation' }),
  ),
  valid(
    'refusal-of-what-went-ahead',
    'The person said no, and it went ahead since others were at risk.',
    refused('refused-but-proceeded-others-at-risk', {
      respected: 'no',
      why: 'He works with other people',
      grounds: ['others-at-risk', 'position-of-trust'],
    }),
  ),
  valid(
    'refusal-recorded-elsewhere',
    'The refusal may be recorded in another section, which this one cannot see.',
    withEnd({ path: 'refused-respected-support-continues' }),
  ),
  invalid(
    'refusal-without-its-answers',
    'A refusal has four answers, in the end as elsewhere.',
    withEnd({ path: 'refused-ended-at-request', refusal: { id: 'r1', date: '2024-05-14' } }),
    at('refusal-respected-missing', 'refusal', 'respected'),
    at('refusal-support-missing', 'refusal', 'support'),
    at('refusal-monitoring-missing', 'refusal', 'monitoring'),
    at('refusal-offer-open-missing', 'refusal', 'offerOpen'),
  ),

  invalid(
    'refusal-not-respected-without-why',
    'A refusal that was not respected says why, and when it was.',
    refused('refused-but-proceeded-coercion', { date: '', respected: 'no' }),
    at('refusal-date-missing', 'refusal', 'date'),
    at('refusal-why-missing', 'refusal', 'why'),
  ),

  valid(
    'stages-missing',
    'Why there was no conversation in two parts of the work.',
    withEnd({
      missingStages: [
        { stage: 'beginning', reason: 'She was in hospital' },
        { stage: 'middle', reason: 'It was over within a week' },
      ],
    }),
  ),
  invalid(
    'stage-without-reason',
    'A part of the work without a conversation has a reason.',
    withEnd({ missingStages: [{ stage: 'middle', reason: ' ' }, {}] }),
    at('missing-stage-reason-missing', 'missingStages', 0, 'reason'),
    at('stage-missing', 'missingStages', 1, 'stage'),
    at('missing-stage-reason-missing', 'missingStages', 1, 'reason'),
  ),
  valid(
    'duty-unmet',
    'It ended while an advocate was still awaited, and says why.',
    withEnd({ unmetDutyReason: 'She died before the advocate could meet her', path: 'person-died' }),
  ),
  valid(
    'not-involved',
    'The person was not involved, and the reason is there.',
    withEnd({ involvementLevel: 'not-involved', involvementReason: 'She was too ill to be asked' }),
  ),
  invalid(
    'not-involved-without-reason',
    'Nobody is left out without a reason.',
    withEnd({ involvementLevel: 'not-involved' }),
    at('involvement-reason-missing', 'involvementReason'),
  ),
  valid(
    'part-in-the-work',
    'Informed, with influence in part, and no choice of the way.',
    withEnd({
      informed: { view: 'yes', date: '2024-05-14', format: 'easy-read' },
      influenced: { view: 'partly', words: 'She chose who was there' },
      choseProcess: { view: 'no' },
    }),
  ),
  invalid(
    'part-without-view',
    'Words alone do not say whether the person had this part.',
    withEnd({ informed: { words: 'A leaflet' }, influenced: { view: 'a lot' } }),
    at('part-view-missing', 'informed', 'view'),
    at('code-not-allowed', 'influenced', 'view'),
  ),
  valid(
    'told-at-the-end',
    'The person was told, and those who raised the concern with her agreement.',
    withEnd({ feedbackToPerson: all, feedbackToOthers: [{ id: 't1', who: 'Her sister', agreed: 'yes' }] }),
  ),
  invalid(
    'told-nobody',
    'Somebody was told, and nobody knows who.',
    withEnd({ feedbackToOthers: [{ id: 't1', words: 'That it is over' }] }),
    at('feedback-to-missing', 'feedbackToOthers', 0, 'who'),
  ),
  beyond(
    'told-with-one-id',
    'Two who were told have the same identifier.',
    withEnd({
      feedbackToOthers: [
        { id: 't1', who: 'Her sister' },
        { id: 't1', who: 'Her doctor' },
      ],
    }),
    at('id-repeated', 'feedbackToOthers', 1, 'id'),
  ),
  valid(
    'benefit',
    'Something good happened that nobody had planned.',
    withEnd({ unplannedBenefits: [{ id: 'b1', words: 'Her brother calls again', code: 'maintain-relationship' }] }),
  ),
  invalid(
    'benefit-without-words',
    'A code alone does not say what has become better.',
    withEnd({ unplannedBenefits: [{ id: 'b1', code: 'receive-an-apology' }] }),
    at('benefit-words-missing', 'unplannedBenefits', 0, 'words'),
  ),
  valid(
    'overall',
    'The person sees all of it together otherwise than what was worked out, and the reason is there.',
    withEnd({
      overall: { view: 'partially-achieved', words: 'In all, half of it', reason: 'She weighs her home most' },
    }),
  ),
  invalid(
    'overall-without-reason',
    'A view of all of it that takes the place of what was worked out has a reason.',
    withEnd({ overall: { words: 'Half of it' } }),
    at('achievement-view-missing', 'overall', 'view'),
    at('overall-reason-missing', 'overall', 'reason'),
  ),
  valid(
    'national-values',
    'Values stated for the national return, each with a reason.',
    withEnd({
      nationalValues: {
        sg3a: { value: 'did-not-lack-capacity', reason: 'The decision about her money was not about the enquiry' },
        sg4aAsked: { value: 'asked-expressed', reason: 'Asked by the hospital, before we began' },
        sg4aAchieved: { value: 'fully-achieved', reason: 'She said so of all of it' },
        sg2c: { value: 'identified-action-taken', reason: 'Found after the end' },
        sg2e: { value: 'reduced', reason: 'Found after the end' },
      },
    }),
  ),
  invalid(
    'national-value-without-reason',
    'A value takes the place of another for a reason.',
    withEnd({ nationalValues: { sg3a: { value: 'dont-know' }, sg2e: { reason: 'x' } } }),
    at('national-reason-missing', 'nationalValues', 'sg3a', 'reason'),
    at('national-value-missing', 'nationalValues', 'sg2e', 'value'),
  ),
  invalid(
    'national-value-not-recorded',
    '"Not recorded" is derived, and cannot be stated.',
    withEnd({ nationalValues: { sg4aAsked: { value: 'not-recorded', reason: 'x' } } }),
    at('code-not-allowed', 'nationalValues', 'sg4aAsked', 'value'),
  ),
  valid(
    'closure-history',
    'An end that was taken back and came again: the earlier version is kept.',
    withEnd({ history: [{ date: '2024-06-03', path: 'refused-ended-at-request' }] }),
  ),
  valid(
    'closure-set-aside',
    'What is set aside is never checked.',
    section({ achievements: [view], closure: { ...end, setAside: { path: 7 } }, feedback: [said] }),
  ),
];
