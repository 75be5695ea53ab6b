import type { reviewTimeline as person } from './review-timeline.person.js';
import { reviewTimeline as practitioner } from './review-timeline.practitioner.js';

/** The words of `msp-review-timeline` for who represents the person: the person's, with their name in place of "you". */
export const reviewTimeline = {
  heading: practitioner.heading,
  ownWords: 'Use the words of {name}, as far as you can.',
  whatChanged: 'What is different now for {name}?',
  whatAgreed: 'What was agreed with {name}?',
  worry: 'Is there anything that {name} worries about?',
  toldTalk: 'We talked with {name}. The date: {date}.',
  toldSaid: '{name} said:',
  toldSaidElse: 'This was written down for {name}:',
  toldChangedMind: '{name} changed their mind. That is OK.',
  toldBefore: 'Before, {name} said:',
  toldNowSay: 'Now {name} says:',
  toldNotNow: '{name} does not want this now. That is OK.',
  toldChangedFor: 'Someone who speaks for {name} agreed to a change.',
  toldPartOf: 'This is now part of something else that {name} wants.',
  toldNext: 'Next we meet with {name} on this day: {date}.',
  toldWasDue: 'We planned to meet with {name} on this day: {date}.',
  toldNoDate: 'We talked with {name}. We do not know the date.',
  changeIsOk: 'It is OK for {name} to change their mind.',
} as const satisfies Partial<Record<keyof typeof person, string>>;
