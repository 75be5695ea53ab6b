// A record in brief, for what a note or a copy says of single things.

type Fields = Readonly<Record<string, unknown>>;

export const worker = { id: 'u1', name: 'A. Patel' };
/** Recorded on a day by the worker. */
export const on = (day: string): Fields => ({ recordedAt: `${day}T10:42:00+01:00`, by: worker });

export const talk = { id: 'c1', date: '2026-05-14', stages: ['beginning'], ...on('2026-05-14') };
export const visits = {
  id: 'o1',
  polarity: 'wanted',
  words: 'I don’t want him to stop visiting me',
  importance: 'He is very kind',
  source: 'person',
  code: 'maintain-relationship',
  rank: 1,
  conversationId: 'c1',
  ...on('2026-05-14'),
};

/** The section desired outcomes with one conversation and one outcome. */
export const desired = (parts: Fields = {}): Fields => ({
  schemaVersion: '1.0',
  conversations: [talk],
  outcomes: [visits],
  ...parts,
});
export const record = (parts: Fields = {}): Fields => ({
  schemaVersion: '1.0',
  jurisdiction: { id: 'england', version: '1.0' },
  reference: 'SA-1',
  kind: 'section-42',
  startedOn: '2026-05-12',
  desiredOutcomes: desired(),
  ...parts,
});
