import { error, invalid, valid, warning, without, type Vector } from '../vector.js';
import { able, coerced, considered, lacking, presumed, section, withDecision } from './parts.js';

const legal = { ...considered, legalAdvice: 'asked-for' };
/** A decision that something other than an impairment stops, with legal advice asked for. */
const withCoerced = (parts: object): object => section({ decisions: [{ ...coerced, ...parts }], coercion: [legal] });

export const decisions: Vector[] = [
  valid(
    'presumed',
    'Where nothing is in doubt nothing is asked: no matter, no steps, no limbs, no assessor.',
    section(),
  ),
  valid(
    'presumed-other',
    'Where nothing is in doubt "another decision" needs no words either.',
    withDecision({ ...presumed, type: 'other' }),
  ),
  invalid(
    'presumed-though-doubt',
    'Where there is a doubt, capacity is assessed and not presumed.',
    withDecision({ ...presumed, trigger: 'reason-to-doubt' }),
    error('conclusion-though-doubt', 'decisions', 0, 'conclusion'),
  ),
  invalid(
    'assessed-without-doubt',
    'Without a reason to doubt nobody is assessed.',
    withDecision({ ...presumed, limbs: able.limbs, conclusion: 'has-capacity-assessed' }),
    error('conclusion-though-no-doubt', 'decisions', 0, 'conclusion'),
  ),
  invalid(
    'lacks-without-doubt',
    'Without a reason to doubt nobody lacks capacity, and everything that would show it is missing.',
    withDecision({ ...presumed, conclusion: 'lacks-capacity', bestInterests: { decision: 'To stay' } }),
    error('conclusion-though-no-doubt', 'decisions', 0, 'conclusion'),
    error('matter-missing', 'decisions', 0, 'matter'),
    error('assessor-missing', 'decisions', 0, 'assessor'),
    error('practicable-steps-missing', 'decisions', 0, 'practicableSteps'),
    error('limb-unable-missing', 'decisions', 0, 'limbs'),
    error('nexus-missing', 'decisions', 0, 'nexus'),
  ),
  invalid(
    'decisions-empty',
    'A list of no decisions.',
    section({ decisions: [] }),
    error('decision-missing', 'decisions'),
  ),
  invalid(
    'decision-empty',
    'A decision of which nothing is said.',
    withDecision({ id: 'd1' }),
    error('decision-type-missing', 'decisions', 0, 'type'),
    error('capacity-trigger-missing', 'decisions', 0, 'trigger'),
    error('assessment-date-missing', 'decisions', 0, 'date'),
    error('conclusion-missing', 'decisions', 0, 'conclusion'),
  ),
  valid(
    'decision-type-unknown',
    'A type that is not known here is kept.',
    withDecision({ ...presumed, type: 'see-the-records' }),
    warning('code-unknown', 'decisions', 0, 'type'),
  ),
  invalid(
    'decision-other-without-matter',
    'Another decision that is in doubt has to be named.',
    withDecision({ ...without(able, 'matter'), type: 'other' }),
    error('matter-missing', 'decisions', 0, 'matter'),
  ),
  invalid(
    'conclusion-not-in-list',
    'There is no capacity by halves.',
    withDecision({ ...able, conclusion: 'partly' }),
    error('code-not-allowed', 'decisions', 0, 'conclusion'),
  ),
  valid(
    'same-type-other-matter',
    'Two decisions of one type about different matters are two decisions.',
    withDecision(
      { ...lacking, matter: 'The house' },
      { ...able, id: 'd2', type: 'money-and-property', matter: 'Pocket money' },
    ),
  ),

  valid('able', 'All four limbs able: the person has capacity, and no impairment is asked about.', withDecision(able)),
  ...[without(able, 'limbs', 'nexus'), { ...without(able, 'nexus'), limbs: {} }].map((decision, i) =>
    invalid(
      `able-without-limbs-${i + 1}`,
      'Able to decide, by an assessment of which nothing is said.',
      withDecision(decision),
      error('limbs-missing', 'decisions', 0, 'limbs'),
    ),
  ),
  invalid(
    'able-limbs-not-reached',
    'Able to decide, by an assessment that came to none of the four.',
    withDecision({ ...without(able, 'nexus'), limbs: { understand: { answer: 'not-reached' } } }),
    error('limbs-missing', 'decisions', 0, 'limbs'),
  ),
  valid(
    'able-one-limb',
    'Able to decide; of the four, one was in doubt.',
    withDecision({ ...without(able, 'nexus'), limbs: { retain: { answer: 'able' } } }),
  ),
  valid(
    'able-without-impairment',
    'Able to decide, since there is no impairment: where that is asked first, nothing else is asked.',
    withDecision({ ...without(able, 'limbs'), nexus: 'no-impairment' }),
    warning('nexus-before-inability', 'decisions', 0, 'nexus'),
  ),
  invalid(
    'able-yet-lacks',
    'Whoever is able to do all four cannot lack capacity.',
    withDecision({ ...lacking, limbs: able.limbs }),
    error('conclusion-though-able', 'decisions', 0, 'conclusion'),
    error('limb-unable-missing', 'decisions', 0, 'limbs'),
    error('nexus-though-able', 'decisions', 0, 'nexus'),
  ),
  invalid(
    'able-yet-awaiting',
    'All four able is an assessment.',
    withDecision({ ...able, conclusion: 'awaiting-assessment' }),
    error('conclusion-though-able', 'decisions', 0, 'conclusion'),
  ),
  ...['impairment-causes-inability', 'impairment-present-not-cause', 'no-impairment'].map((nexus) =>
    invalid(
      `able-with-nexus-${nexus}`,
      'First whether the person is unable, then whether an impairment is why: where they are able it is not asked.',
      withDecision({ ...able, nexus }),
      error('nexus-though-able', 'decisions', 0, 'nexus'),
    ),
  ),
  valid(
    'impairment-first',
    'An impairment was recorded before it is known whether the person is unable.',
    withDecision({
      ...without(able, 'limbs'),
      nexus: 'impairment-causes-inability',
      conclusion: 'awaiting-assessment',
    }),
    warning('nexus-before-inability', 'decisions', 0, 'nexus'),
  ),
  invalid(
    'unable-yet-assessed-able',
    'One "no" is enough: who does not agree with what follows says why.',
    withDecision({ ...able, limbs: lacking.limbs }),
    error('conclusion-reason-missing', 'decisions', 0, 'conclusionReason'),
  ),
  valid(
    'unable-yet-assessed-able-with-reason',
    'The worker does not agree with what follows, and says why.',
    withDecision({
      ...able,
      limbs: lacking.limbs,
      conclusionReason: 'She did remember it with the picture card beside her',
    }),
  ),

  valid(
    'coerced',
    'Unable, with no impairment: no lack of capacity in law, and legal advice asked for.',
    withCoerced({}),
  ),
  valid(
    'coerced-with-impairment',
    'Unable, with an impairment that is not why.',
    withCoerced({ nexus: 'impairment-present-not-cause' }),
  ),
  invalid(
    'coerced-without-nexus',
    'That an impairment is not why has to be said.',
    section({ decisions: [without(coerced, 'nexus')], coercion: [legal] }),
    error('nexus-missing', 'decisions', 0, 'nexus'),
  ),
  invalid(
    'coerced-with-cause',
    'Where an impairment is why, the person lacks capacity.',
    withCoerced({ nexus: 'impairment-causes-inability' }),
    error('nexus-is-cause', 'decisions', 0, 'nexus'),
  ),
  valid(
    'coerced-without-limbs',
    'Stopped by something, and it is not said from what: prompts.',
    withCoerced({ limbs: {}, restrictions: [] }),
    warning('limb-unable-missing', 'decisions', 0, 'limbs'),
    warning('restriction-missing', 'decisions', 0, 'restrictions'),
  ),
  invalid(
    'coerced-though-able',
    'Whoever is able to do all four has capacity; pressure is recorded beside it.',
    withCoerced({ limbs: able.limbs }),
    error('conclusion-though-able', 'decisions', 0, 'conclusion'),
    error('nexus-though-able', 'decisions', 0, 'nexus'),
  ),
  valid(
    'coerced-without-legal-advice',
    'Someone is stopped from deciding freely, and nobody has thought of legal advice.',
    section({ decisions: [coerced] }),
    warning('legal-advice-missing', 'coercion', 0, 'legalAdvice'),
  ),
  invalid(
    'restrictions-none-and-more',
    '"Nothing was found" stands alone.',
    withCoerced({ restrictions: ['none-identified', 'coercion'] }),
    error('code-exclusive', 'decisions', 0, 'restrictions'),
  ),

  valid(
    'unwise-decision-only',
    'An unwise decision is not by itself a reason to doubt.',
    withDecision({ ...able, doubtReasons: ['unwise-decision'] }),
    warning('unwise-decision-only', 'decisions', 0, 'doubtReasons'),
  ),
  invalid(
    'doubt-reasons-repeated',
    'A reason is given once.',
    withDecision({ ...able, doubtReasons: ['does-not-follow', 'does-not-follow'] }),
    error('code-repeated', 'decisions', 0, 'doubtReasons'),
  ),
  valid(
    'deferred',
    'The decision can wait until the person may be able to make it.',
    withDecision({
      ...without(able, 'limbs', 'nexus'),
      conclusion: 'deferred-may-regain',
      canWait: 'yes',
      waitUntil: '2999',
    }),
  ),
  valid(
    'deferred-without-end',
    'It can wait, and nobody says until when.',
    withDecision({ ...without(able, 'limbs', 'nexus'), conclusion: 'deferred-may-regain' }),
    warning('wait-until-missing', 'decisions', 0, 'waitUntil'),
  ),
  valid(
    'awaiting',
    'A doubt that is still to be looked into asks for nothing more.',
    withDecision({ ...presumed, trigger: 'reason-to-doubt', conclusion: 'awaiting-assessment' }),
  ),
  valid(
    'not-determined',
    'It could not be found out.',
    withDecision({ ...presumed, trigger: 'reason-to-doubt', conclusion: 'not-determined' }),
  ),
];
