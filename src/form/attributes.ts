import type { ComplexAttributeConverter } from 'lit';
import { readText } from './json.js';

/** `value` and `unsaved-value`: the object that the JSON text says, or the text itself where it says none. */
export const valueAttribute: ComplexAttributeConverter = {
  fromAttribute(text: string | null) {
    const held = readText(text);
    if (held.kind === 'empty') return null;
    return held.kind === 'object' ? held.value : held.raw;
  },
};

/** Marks an attribute whose JSON could not be read; an issue tells of it, nothing throws. */
export class Unreadable {
  constructor(readonly text: string) {}
}

/** Data attributes (`server-issues`, `catalogue`, `messages`, `profile`, `user`): JSON of anything. */
export const jsonAttribute: ComplexAttributeConverter = {
  fromAttribute(text: string | null): unknown {
    if (text === null || text.trim() === '') return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return new Unreadable(text);
    }
  },
};
