interface Dated {
  readonly conversationId?: string;
  readonly change?: { readonly date?: string };
  readonly recordedAt?: string;
}

/**
 * When a version of an outcome was made: at its change, else in its conversation, else when it was recorded. A later version
 * that names the same conversation as the one before it was not made in it.
 * @param talks the dates of the conversations, by their ids
 * @returns a date or a moment; undefined where nothing says it
 */
export function madeOn(
  talks: ReadonlyMap<string | undefined, string | undefined>,
  { change, conversationId, recordedAt }: Dated,
  before?: Dated,
): string | undefined {
  const talk = conversationId === undefined ? undefined : talks.get(conversationId);
  const made = conversationId === before?.conversationId ? (recordedAt ?? talk) : (talk ?? recordedAt);
  return change?.date ?? made;
}
