// A decision in doubt, up to what was tried, and what was found out about the person's ability.
import { openChecklist, type Checklist } from './checklist.js';

export const doubted = {
  id: 'd1',
  trigger: 'reason-to-doubt',
  matter: 'Where she lives',
  type: 'where-to-live',
  date: '2026-05-14',
  assessor: 'Social worker',
  doubtReasons: ['does-not-remember'],
  practicableSteps: ['right-place'],
};
export const limbs = {
  understand: { answer: 'able' },
  retain: { answer: 'unable', evidence: 'Asked again after a minute' },
  'use-or-weigh': { answer: 'able' },
  communicate: { answer: 'able' },
};
export const unable = { ...doubted, limbs, nexus: 'impairment-causes-inability' };

/** The checklist with one decision, which stands open. */
export async function openDecision(decision: object): Promise<Checklist> {
  const list = await openChecklist({ value: { schemaVersion: '1.0', decisions: [decision] } });
  await list.press(/^Change ‘/);
  return list;
}
