import { codeList, type CodeOf } from './code-list.js';

/** What may still be owed before the work is closed, what matters most first (`owedBeforeClosing`). Our own. */
export const owedList = codeList('owed', false, [
  'source-of-harm-involved',
  'advocate-not-appointed',
  'advocate-not-arranged',
  'decision-not-settled',
  'refusal-not-answered',
  'not-asked-what-they-want',
  'not-talked-through',
  'view-not-asked',
  'reason-not-given',
  'part-not-covered',
  'how-it-ended',
  'feedback-not-offered',
  'taking-part-not-recorded',
  'something-missing',
  'not-countable',
]);
/** A code of `owedList`. */
export type Owed = CodeOf<typeof owedList>;

/**
 * Prompts to good practice that no check gives, since they look at more than what is missing or wrong (`goodPracticePrompts`).
 * The warnings and infos of the check are prompts as well, under their own codes. Our own.
 */
export const practicePromptList = codeList('practice-prompt', false, [
  'seen-alone-not-said',
  'action-missing',
  'nobody-asked',
  'revisit-due',
  'revisit-not-set',
  'may-be-two',
  'sorting-differs',
  'plan-a-and-b',
  'first-is-gone',
  'review-due',
  'next-review-missing',
  'nothing-recorded-lately',
  'carers-not-told',
  'recorded-at-the-end',
]);
/** A code of `practicePromptList`. */
export type PracticePrompt = CodeOf<typeof practicePromptList>;

/** Why something is worth a thought (`goodPracticePrompts`). */
export const becausePromptList = codeList('because-prompt', false, [
  'source-of-harm-is-near',
  'pressure-takes-choice',
  'alone-they-can-speak',
  'more-is-needed',
  'advocate-is-due',
  'advice-is-due-at-the-start',
  'difficulty-decides',
  'capacity-is-presumed',
  'capacity-may-return',
  'decided-for-them',
  'views-are-theirs-to-share',
  'asked-from-the-start',
  'more-time-was-asked-for',
  'conclusion-is-no-outcome',
  'two-things-at-once',
  'why-it-matters-guides',
  'words-say-something-else',
  'said-twice',
  'hard-to-have-together',
  'talked-through-first',
  'most-important-is-gone',
  'more-than-three',
  'review-date-has-passed',
  'no-review-date',
  'nothing-recorded-since',
  'taking-part-decides',
  'usual-time-has-passed',
  'carers-need-help-too',
  'too-late-for-them',
  'part-without-a-talk',
  'withdrawn-on-the-last-day',
  'view-is-theirs',
  'reason-is-owed',
  'quote-may-identify',
]);
/** A code of `becausePromptList`. */
export type BecausePrompt = CodeOf<typeof becausePromptList>;
