// What a case system has saved of Joyce (after the case of Joyce in the MSP toolkit of the Jersey Safeguarding Partnership Board).
import type { SeenOutcome, SeenTalk } from './picker.js';

const by = { id: 'w0', name: 'An earlier worker' };

export const firstTalk: SeenTalk & { by: object } = {
  id: 'c1',
  date: '2026-05-01',
  stages: ['beginning'],
  recordedAt: '2026-05-01T10:00:00+01:00',
  by,
};

export const visits: SeenOutcome = {
  id: 'o1',
  polarity: 'wanted',
  words: 'I want him to keep visiting me',
  importance: 'He is very kind',
  source: 'person',
  conversationId: 'c1',
  recordedAt: '2026-05-01T10:00:00+01:00',
  by,
};

export const nothingDone: SeenOutcome = {
  id: 'o2',
  polarity: 'not-wanted',
  words: 'I do not want anything to be done',
  importance: 'It is my life',
  source: 'person-with-support',
  conversationId: 'c1',
  recordedAt: '2026-05-01T10:05:00+01:00',
  by,
};

export const garden: SeenOutcome = {
  id: 'o3',
  polarity: 'wanted',
  words: 'I want to sit in my garden',
  importance: 'It is quiet there',
  source: 'person',
  conversationId: 'c1',
  recordedAt: '2026-05-01T10:06:00+01:00',
  by,
};

/** A section with these outcomes, complete. */
export const section = (outcomes: unknown[], conversations: unknown[] = [firstTalk]): Record<string, unknown> => ({
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  conversations,
  outcomes,
});

export const joyce = section([visits, nothingDone]);
export const three = section([visits, nothingDone, garden]);
