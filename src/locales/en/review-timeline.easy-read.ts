import type { reviewTimeline as person } from './review-timeline.person.js';

/** What `msp-review-timeline` says in easier words. At most 15 words a sentence, one idea each. */
export const reviewTimeline = {
  whatChanged: 'What is new?',
  whatAgreed: 'What will we do?',
  worry: 'Do you worry about something?',
  toldTalk: 'We talked: {date}.',
  toldNext: 'Next we meet: {date}.',
} as const satisfies Partial<Record<keyof typeof person, string>>;
