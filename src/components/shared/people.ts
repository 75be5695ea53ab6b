import { textOf } from './item-fields.js';

/** Where people are looked for. */
interface Knowing {
  readonly editing: { readonly value: object };
  /** The people of the record around it. */
  readonly peopleAround?: unknown;
}

/** A part that somebody has is free text, and is often written as a code. */
const said = (role: unknown): string => textOf(role).replaceAll('-', ' ');

/** Who somebody is: by their name, or as one of the people of the record by name or part; nobody's id is told. */
export function nameOfPerson({ editing: { value }, peopleAround }: Knowing, item: object): string {
  const { name, personId } = item as { readonly name?: unknown; readonly personId?: unknown };
  if (name !== undefined && name !== '') return textOf(name);
  const { people } = value as { readonly people?: unknown };
  const found = [people, peopleAround]
    .flatMap((list): unknown[] => (Array.isArray(list) ? list : []))
    .find((person) => personId !== undefined && (person as { id?: unknown } | null)?.id === personId) as
    { name?: unknown; roles?: unknown } | undefined;
  return textOf(found?.name ?? (Array.isArray(found?.roles) ? found.roles.map(said).join(', ') : ''));
}
