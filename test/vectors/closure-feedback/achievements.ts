import { beyond, error, invalid, valid, warning, without, type Vector } from '../vector.js';
import { end, partly, said, section, view, withView } from './parts.js';

const at = (code: string, field: string, i = 0) => error(code, 'achievements', i, field);
const prompt = (code: string, field: string) => warning(code, 'achievements', 0, field);
/** Before the end: how it ended is not there yet, so the section is not complete. */
const before = (achievement: object): object => without(section({ achievements: [achievement] }), 'closure');
const notEnded = error('closure-missing', 'closure');

export const achievements: Vector[] = [
  invalid(
    'achievements-absent',
    'Nobody knows whether anything was achieved.',
    without(section(), 'achievements'),
    error('achievement-missing', 'achievements'),
  ),
  invalid(
    'achievement-empty',
    'A view without anything: all that is missing is told at once.',
    section({ achievements: [{}] }),
    at('id-missing', 'id'),
    at('achievement-outcome-missing', 'outcomeId'),
    at('achievement-view-missing', 'view'),
    at('achievement-view-of-missing', 'viewOf'),
    at('achievement-date-missing', 'date'),
  ),
  invalid(
    'achievement-outcome-blank',
    'An outcome named by spaces is none.',
    withView({ outcomeId: '  ' }),
    at('achievement-outcome-missing', 'outcomeId'),
  ),
  beyond(
    'achievement-id-repeated',
    'Two views have the same identifier.',
    section({ achievements: [view, { ...view, outcomeId: 'o2' }] }),
    at('id-repeated', 'id', 1),
  ),

  valid(
    'partially-achieved',
    'Some of it, with the reasons, and that they were explained.',
    section({ achievements: [partly] }),
  ),
  valid(
    'not-achieved',
    'None of it: others were at risk, and it was not possible to explain.',
    section({
      achievements: [
        { ...partly, view: 'not-achieved', reasons: ['others-at-risk-overrode'], explained: 'not-possible' },
      ],
    }),
  ),
  beyond(
    'reasons-absent',
    'Some of it, and no reason why not all of it, when it has ended.',
    section({ achievements: [without(partly, 'reasons')] }),
    at('reason-not-met-missing', 'reasons'),
  ),
  beyond(
    'reasons-none',
    'A list of no reasons gives none.',
    section({ achievements: [{ ...partly, view: 'not-achieved', reasons: [] }] }),
    at('reason-not-met-missing', 'reasons'),
  ),
  beyond(
    'explained-absent',
    'Nobody knows whether the reasons were explained, when it has ended.',
    section({ achievements: [without(partly, 'explained')] }),
    at('explained-missing', 'explained'),
  ),
  beyond(
    'reasons-of-a-representative',
    'What a representative sees as not achieved has reasons, too.',
    section({ achievements: [{ ...view, viewOf: 'representative', view: 'not-achieved' }] }),
    at('reason-not-met-missing', 'reasons'),
    at('explained-missing', 'explained'),
  ),
  beyond(
    'reasons-before-the-end',
    'Before the end, reasons are a prompt.',
    before(without(partly, 'reasons', 'explained')),
    prompt('reason-not-met-missing', 'reasons'),
    prompt('explained-missing', 'explained'),
    notEnded,
  ),
  valid(
    'reasons-of-the-worker',
    "The worker's own view stands apart from the person's, and is asked for no reasons.",
    section({ achievements: [view, { ...view, id: 'a2', viewOf: 'worker', view: 'not-achieved' }] }),
  ),
  valid(
    'reasons-of-a-mistake',
    'Of what was recorded by mistake no reasons are asked.',
    section({ achievements: [view, { ...view, id: 'a2', view: 'not-achieved', status: 'entered-in-error' }] }),
  ),
  ...(['person-not-sure', 'declined-to-say', 'unable-to-say', 'not-asked'] as const).map((code) =>
    valid(`view-${code}`, 'There is no view, and nothing was not achieved by that.', withView({ view: code })),
  ),
  valid(
    'reason-unknown',
    'A reason that is not known here is kept, and told.',
    section({ achievements: [{ ...partly, reasons: ['weather'] }] }),
    warning('code-unknown', 'achievements', 0, 'reasons', 0),
  ),
  invalid(
    'reason-twice',
    'A reason can be given once.',
    section({ achievements: [{ ...partly, reasons: ['court-outcome', 'other', 'court-outcome'] }] }),
    at('code-repeated', 'reasons'),
  ),
  invalid(
    'explained-unknown',
    'Yes, no and not possible are all the answers.',
    section({ achievements: [{ ...partly, explained: 'later' }] }),
    at('code-not-allowed', 'explained'),
  ),
  invalid(
    'view-unknown',
    'A view is a code of a closed list.',
    withView({ view: 'mostly-achieved' }),
    at('code-not-allowed', 'view'),
  ),
  invalid(
    'view-of-unknown',
    'Whose view it is, is a code of a closed list.',
    withView({ viewOf: 'police' }),
    at('code-not-allowed', 'viewOf'),
  ),

  valid(
    'achieved-then-lost',
    'Achieved in April and lost again by June: two views of one outcome, on two days.',
    section({
      achievements: [
        { ...view, date: '2024-04-02' },
        { ...partly, id: 'a2', view: 'not-achieved' },
      ],
    }),
  ),
  valid(
    'views-of-two',
    'The person and their representative see it differently, on one day.',
    section({ achievements: [view, { ...partly, id: 'a2', viewOf: 'representative' }] }),
  ),
  beyond(
    'achievement-twice-a-day',
    'One person has one view of one outcome a day.',
    section({ achievements: [view, { ...partly, id: 'a2' }] }),
    at('achievement-repeated', 'date', 1),
  ),
  valid(
    'achievement-twice-by-mistake',
    'One of two views of one day was recorded by mistake.',
    section({
      achievements: [
        { ...view, status: 'entered-in-error' },
        { ...partly, id: 'a2' },
      ],
    }),
  ),
  valid('achievement-date-partial', 'A day that is not known well.', withView({ date: '2024' })),
  invalid(
    'achievement-date-not-real',
    'The 31st of June is no day.',
    withView({ date: '2024-06-31' }),
    at('date-not-real', 'date'),
  ),
  invalid('achievement-date-no-year', 'A date has a year.', withView({ date: '--06-11' }), at('date-no-year', 'date')),
  invalid(
    'achievement-date-no-month',
    'A day needs its month.',
    withView({ date: '2024--11' }),
    at('date-no-month', 'date'),
  ),
  beyond('achievement-date-future', 'A view of tomorrow.', withView({ date: '9999' }), at('date-future', 'date')),
  valid(
    'achievement-history',
    'A view that was corrected: the earlier version is kept, and only its types are checked.',
    section({ achievements: [{ ...partly, history: [{ view: 'not-achieved', date: '2024-06-11' }] }] }),
  ),
  invalid(
    'achievement-history-wrong',
    'An earlier version has the right types.',
    withView({ history: [{ words: 3 }] }),
    error('type-wrong', 'achievements', 0, 'history', 0, 'words'),
  ),
  valid(
    'achievement-none-at-the-end',
    'Nothing was wanted, so there is no view of anything.',
    section({ achievements: [], closure: end, feedback: [said] }),
  ),
];
