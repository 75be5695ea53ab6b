import type { Locale } from '../locales/types.js';
import type { PictureSet } from './pictures.js';

export interface DefineOptions {
  /** Where to define; the page's own registry by default. */
  readonly registry?: CustomElementRegistry;
  /** Languages besides English. */
  readonly locales?: readonly Locale[];
  /** Pictures beside ideas and questions, by name; a host may give its own. None by default. */
  readonly pictures?: PictureSet;
}

/** The subclasses made below, with the class that each stands for. */
const standsIn = new WeakMap<CustomElementConstructor, CustomElementConstructor>();

// eslint-disable-next-line no-console -- the one message: a page that mixes two copies must be able to find out
const warn = (sentence: string): void => console.warn(sentence);

/** For a class that stands under another tag: a registry takes a class once, so a subclass takes its place. */
function defineSubclass(element: CustomElementConstructor, tag: string, registry: CustomElementRegistry): void {
  const subclass = class extends element {};
  try {
    registry.define(tag, subclass);
    standsIn.set(subclass, element);
  } catch (error) {
    warn(`<${tag}> cannot be defined: ${String(error)}`); // not a name that an element can have
  }
}

/**
 * Defines `element` as `tag`. Nothing happens where it is defined already; another class under the tag is left in
 * place with one warning. Never throws: two copies of the library on one page are ordinary.
 */
export function defineElement(
  element: CustomElementConstructor,
  tag: string,
  registry = globalThis.customElements,
): void {
  const there = registry.get(tag);
  if (there === element || (there && standsIn.get(there) === element)) return;
  const version = (x: unknown): string => String((x as { version?: unknown }).version ?? 'unknown');
  if (there) {
    warn(`<${tag}> is defined already (version ${version(there)}); version ${version(element)} is not used.`);
    return;
  }
  try {
    registry.define(tag, element);
  } catch {
    defineSubclass(element, tag, registry);
  }
}
