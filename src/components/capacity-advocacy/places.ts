import type { Path } from '../../form/json.js';
import { revealEntry } from '../shared/entries.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { DECISION } from './decision-asks.js';
import { LISTS } from './model.js';

/** The parts of the section in the order in which they are read. */
const ORDER = ['decisions', 'involvement', 'advocacy', 'coercion', 'sharing', 'refusals'];
/** The fields of each part in the order in which they are read, where that is not the order of the check. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  decisions: ['trigger', ...DECISION.map(({ key }) => key)],
  involvement: ['words', 'helps', 'avoid', 'desiredInvolvement', 'desiredInvolvementWords', 'supporters', 'assurances'],
  advocacy: ['difficulties', 'adviceGivenOn', 'appropriatePersons', 'appointments', 'capacityAdvocate'],
};

/** Where the question at a path is read: the part, then the item, then the field. */
export function placeOf([part, ...rest]: Path): readonly number[] | undefined {
  const at = ORDER.indexOf(String(part));
  if (at < 0) return undefined;
  const [index, field] = typeof rest[0] === 'number' ? rest : [0, ...rest];
  const place = FIELDS[String(part)]?.indexOf(String(field)) ?? 0;
  const [inner] = rest.slice(1).filter((key) => typeof key === 'number');
  return [at, Number(index), place < 0 ? 99 : place, Number(inner ?? 0)];
}

/** Opens what hides the question at a path. */
export const reveal = (el: CapacityAdvocacyElement, path: Path): void => revealEntry(el, LISTS, path);
