import { textOf } from './item-fields.js';

/** Where people are looked for. */
interface Knowing {
  readonly editing: { readonly value: object };
  /** The people of the record around it. */
  readonly peopleAround?: unknown;
}

/** Who somebody is: by their name, or as one of the people of the record by name or part. */
export function nameOfPerson({ editing: { value }, peopleAround }: Knowing, item: object): string {
  const { name, personId } = item as { readonly name?: unknown; readonly personId?: unknown };
  if (name !== undefined && name !== '') return textOf(name);
  const { people } = value as { readonly people?: unknown };
  const found = [people, peopleAround]
    .flatMap((list): unknown[] => (Array.isArray(list) ? list : []))
    .find((person) => personId !== undefined && (person as { id?: unknown } | null)?.id === personId) as
    { name?: unknown; roles?: unknown } | undefined;
  return textOf(found?.name ?? (Array.isArray(found?.roles) ? found.roles.map(textOf).join(', ') : personId));
}
