import type { OutcomeCode } from './outcome.js';

/**
 * Which items of the seed lists each outcome code stands for. A = "Making Safeguarding Personal: Guide 2014" (LGA/ADASS)
 * section 5, eleven examples; B and C = "MSP: A Toolkit & Practitioner Guide" (Jersey Safeguarding Partnership Board)
 * section 5, ten examples, and section 9, nine in the first person; D = the Worcestershire briefing on Making Safeguarding
 * Personal, five. A compound item ("I want the abuse to stop - but I still want to see my son", D3) stands with several codes.
 */
export const outcomeSeeds: Readonly<Record<OutcomeCode, readonly string[]>> = {
  'be-and-feel-safer': ['A1', 'B1', 'C1', 'D1'],
  'abuse-to-stop': ['C1', 'D3'],
  'person-to-stay-away': ['C4'],
  'protect-self-in-future': ['A10', 'B9', 'C2'],
  'maintain-relationship': ['A2', 'B2', 'D3'],
  'make-new-friends': ['A3', 'D2'],
  'help-to-recover': ['A4', 'B3'],
  'feel-more-confident': ['C3'],
  'access-to-justice': ['A5', 'B4'],
  'police-to-prosecute': ['C7'],
  'receive-an-apology': ['A5', 'B4', 'D5'],
  'know-action-taken': ['A5', 'B4'],
  'not-happen-to-others': ['A6', 'B5', 'D4'],
  'maintain-control': ['A7', 'B6'],
  'involved-in-decisions': ['A8', 'B8', 'C5'],
  'exercise-choice': ['A9', 'B7'],
  'people-keep-their-word': ['C6'],
  'know-where-to-get-help': ['A11', 'B10'],
  'have-available-support': ['C8'],
  'something-else': ['C9'],
};
