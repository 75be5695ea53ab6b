import { textOf } from './item-fields.js';

/** Where people are looked for. */
interface Knowing {
  readonly editing: { readonly value: object };
}

/** Who somebody is: by their name, or as one of the people of the record by name or part. */
export function nameOfPerson({ editing: { value } }: Knowing, item: object): string {
  const { name, personId } = item as { readonly name?: unknown; readonly personId?: unknown };
  if (name !== undefined && name !== '') return textOf(name);
  const { people } = value as { readonly people?: unknown };
  const found = (Array.isArray(people) ? people : []).find(
    (person: { id?: unknown } | null) => personId !== undefined && person?.id === personId,
  ) as { name?: unknown; roles?: unknown } | undefined;
  return textOf(found?.name ?? (Array.isArray(found?.roles) ? found.roles.map(textOf).join(', ') : personId));
}
