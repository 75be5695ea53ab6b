import { error, invalid, valid, warning, without, type Vector } from '../vector.js';
import { able, lacking, withDecision, withLacking } from './parts.js';

// Whoever says that a person cannot make a decision has to show all of it (rule V12).

export const lacksCapacity: Vector[] = [
  valid(
    'lacks-capacity',
    'Everything is there that shows that the person cannot make this decision now.',
    withLacking({}),
  ),
  invalid(
    'lacks-without-matter',
    'Nobody lacks capacity in general: the decision has to be named.',
    withLacking({ matter: ' ' }),
    error('matter-missing', 'decisions', 0, 'matter'),
  ),
  invalid(
    'lacks-without-assessor',
    'Who assessed it is missing.',
    withDecision(without(lacking, 'assessor')),
    error('assessor-missing', 'decisions', 0, 'assessor'),
  ),
  invalid(
    'lacks-without-date',
    'Nobody lacks capacity for ever: the date has to be there.',
    withDecision(without(lacking, 'date')),
    error('assessment-date-missing', 'decisions', 0, 'date'),
  ),
  invalid(
    'lacks-without-steps',
    'All practicable steps come first: none is there.',
    withLacking({ practicableSteps: [] }),
    error('practicable-steps-missing', 'decisions', 0, 'practicableSteps'),
  ),
  invalid(
    'lacks-without-limbs',
    'What the person is unable to do is missing.',
    withDecision(without(lacking, 'limbs')),
    error('limb-unable-missing', 'decisions', 0, 'limbs'),
  ),
  invalid(
    'lacks-with-no-limb-unable',
    'Limbs that were not reached show no inability.',
    withLacking({ limbs: { understand: { answer: 'able' }, retain: { answer: 'not-reached' } } }),
    error('limb-unable-missing', 'decisions', 0, 'limbs'),
  ),
  valid(
    'lacks-by-one-limb',
    'One limb is enough, by whatever means the person cannot communicate.',
    withLacking({
      limbs: { communicate: { answer: 'unable', evidence: 'No answer by voice, hand or eye, on three days' } },
    }),
  ),
  invalid(
    'limb-without-evidence',
    'Who says that the person is not able to says what shows it.',
    withLacking({ limbs: { retain: { answer: 'unable', evidence: '' } } }),
    error('limb-evidence-missing', 'decisions', 0, 'limbs', 'retain', 'evidence'),
  ),
  invalid(
    'limb-without-answer',
    'Evidence without the answer that it shows.',
    withLacking({
      limbs: { retain: { answer: 'unable', evidence: 'Two visits' }, communicate: { evidence: 'Speaks well' } },
    }),
    error('limb-answer-missing', 'decisions', 0, 'limbs', 'communicate', 'answer'),
  ),
  invalid(
    'lacks-without-nexus',
    'Whether an impairment is why the person is unable is missing.',
    withDecision(without(lacking, 'nexus')),
    error('nexus-missing', 'decisions', 0, 'nexus'),
  ),
  ...['impairment-present-not-cause', 'no-impairment', 'not-reached'].map((nexus) =>
    invalid(
      `lacks-with-nexus-${nexus}`,
      'Only an impairment that is the cause makes a lack of capacity in law.',
      withLacking({ nexus }),
      error('nexus-not-cause', 'decisions', 0, 'nexus'),
    ),
  ),
  valid(
    'lacks-without-best-interests',
    'How it is decided for the person is missing before the end, which is a prompt.',
    withDecision(without(lacking, 'bestInterests')),
    warning('best-interests-missing', 'decisions', 0, 'bestInterests'),
  ),
  valid(
    'lacks-with-attorney',
    'An attorney decides, whose authority was seen.',
    withDecision({
      ...without(lacking, 'bestInterests'),
      representative: { name: 'Her daughter', role: 'attorney-property', authoritySeen: 'yes' },
    }),
  ),
  valid(
    'lacks-and-regains',
    'Of one matter the latest assessment counts, by its date and not by its place.',
    withDecision(
      {
        ...able,
        id: 'd2',
        matter: 'WHETHER TO GO ON sharing the bank card',
        type: 'money-and-property',
        date: '2024-07',
      },
      without(lacking, 'bestInterests'),
    ),
  ),
];
