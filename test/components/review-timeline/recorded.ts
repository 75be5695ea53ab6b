// What is recorded of the people of the case studies: the outcomes of their records, and their reviews as they are stored alone.
import joyceCase from '../../../examples/cases/joyce.json' with { type: 'json' };
import samCase from '../../../examples/cases/sam.json' with { type: 'json' };

type Fields = Readonly<Record<string, unknown>>;
interface Kept {
  readonly id: string;
  readonly history?: readonly Fields[];
}

/** An outcome as it was at first. */
function first({ id, history = [], ...latest }: Kept & Fields): Fields {
  return { id, ...(history[0] ?? latest) };
}

/** The outcomes of Joyce, as they were at first. */
export const joyce = {
  schemaVersion: '1.0',
  conversations: joyceCase.desiredOutcomes.conversations.slice(0, 1) as readonly object[],
  outcomes: (joyceCase.desiredOutcomes.outcomes as unknown as (Kept & Fields)[]).slice(0, 2).map(first),
};

/** The three outcomes of Sam, as they were at first. */
export const samAtFirst = {
  schemaVersion: '1.0',
  conversations: samCase.desiredOutcomes.conversations.slice(0, 1) as readonly object[],
  outcomes: (samCase.desiredOutcomes.outcomes as unknown as (Kept & Fields)[]).slice(0, 3).map(first),
};

/** All that is recorded of what Sam wants. */
export const samOutcomes = samCase.desiredOutcomes;
/** Her reviews. */
export const sam = {
  ...samCase.reviewTimeline,
  jurisdiction: samCase.jurisdiction,
  people: samCase.people,
};
/** Her first two reviews, before she changed her mind. */
export const samInApril = { ...sam, reviews: sam.reviews.slice(0, 2) };
