import type { capacityAdvocacy as person } from './capacity-advocacy.person.js';
import { capacityAdvocacy as practitioner } from './capacity-advocacy.practitioner.js';

/** The words of `msp-capacity-advocacy` for who represents the person: the person's, with their name in place of "you". */
export const capacityAdvocacy = {
  heading: practitioner.heading,
  helpsYou: 'What helps {name}?',
  notLike: 'What does {name} not like?',
  ownWords: 'Use the words of {name}, as far as you can.',
  whichHelp: 'Which of these help {name}?',
  whichNotLike: 'Which of these does {name} not like?',
  youTold: '{name} told us:',
  changeIsOk: 'It is OK for {name} to change their mind.',
  doYourself: 'How much does {name} want to do?',
  withYou: 'Who does {name} want with them?',
  withYouMore: 'Who else does {name} want with them?',
  withYouFor: 'What does {name} want them to do?',
  mayShare: 'Can we tell other people what {name} wants?',
  mayShareHint: 'They are people who help to keep {name} safe.',

  youDecide: 'What {name} can decide',
  canDecide: '{name} can decide this.',
  cannotDecide: '{name} cannot decide this right now.',
  findOut: 'We need to find out if {name} can decide this.',
  whyPresumed: 'We have no reason to think that {name} cannot.',
  whyAssessed: 'We talked about it with {name}.',
  understand: 'It was hard for {name} to understand it.',
  retain: 'It was hard for {name} to remember it.',
  'use-or-weigh': 'It was hard for {name} to think it through.',
  communicate: 'It was hard for {name} to tell us the decision.',

  whoHelps: 'Who helps {name}',
  isWithYou: '{who} helps {name}.',
  isWithYouFor: '{who} helps {name}. What for: {what}',
  advocateThere: '{name} has an advocate.',
  advocateComing: 'We are finding someone to help {name} speak up.',
  advocateLater: '{name} said no to an advocate. They can ask for one later.',
  advocateIs: 'An advocate is someone who helps a person speak up.',

  disagreeTell: 'Tell the worker.',
  sayNo: '{name} can say no, and can ask for help later.',
} as const satisfies Partial<Record<keyof typeof person, string>>;
