import type { form as practitioner } from './form.practitioner.js';

/**
 * Words that every section shares, as the person reads them: what only they are asked, and what is said otherwise to them.
 * At most 15 words a sentence, so that easy read needs few of its own (Department of Health, easy-read guidance, 2010).
 */
export const form = {
  thePerson: 'you',
  theWorker: 'your worker',
  progress: '{number} of {count}',
  next: 'Next',
  back: 'Back',
  help: 'I want help with this',
  helpTold: 'Tell your worker. You can wait here.',
  stop: 'Stop',
  canStop: 'You can leave out any question. You can stop at any time.',
  thanks: 'Thank you.',
  thanksKept: 'What you wrote is on this page.',
  giveBack: 'Please give this back to {worker}.',
  takeBack: 'I am {worker}: take it back',
  listen: 'Listen',
  listenStop: 'Stop reading',
  send: 'Send',
  leave: 'Leave this page',
  leaveHint: 'What you have not sent is not kept. This does not clear your browsing history.',
} as const satisfies Partial<Record<keyof typeof practitioner, string>> & Record<string, string>;
