import type { Ask } from '../shared/asks.js';
import type { CapacityAdvocacyElement } from './capacity-advocacy.js';
import { profileNow, textIn } from './follows.js';

type Element = CapacityAdvocacyElement;

/** Roles of the law are those that there are here, under the names that they have here; the others are the same everywhere. */
const isOfLaw = (code: string): boolean => /^(advocate-(care|im|ica)|attorney|deputy|guardian|appointee)/.test(code);

/** What a role is called here, where it is one of the law. */
export const roleHere = (el: Element, code: unknown): string | undefined => {
  const role = profileNow(el).advocacy.roles.find((one) => one.code === code);
  return role && textIn(el, role.name);
};

/** A question whose answers are the roles that there are here. */
export const ROLES = {
  list: 'support-role',
  only: (code, el) => code !== 'appropriate-person' && (!isOfLaw(code) || roleHere(el, code) !== undefined),
  named: roleHere,
} satisfies Partial<Ask<Element>>;
