import type { Held } from './json.js';

/** What decides whether a control is valid. */
export interface ValidityState {
  readonly held: Held<object>;
  readonly required: boolean;
  readonly hasErrors: boolean;
  /** The first sentence to say for what is wrong; for an empty one, what is missing. */
  readonly message: string;
  /** The host's own `setCustomValidity` text. */
  readonly custom: string;
}

/**
 * The flags of a control (HTML constraint validation). Without `required` it holds a draft: valid whatever is missing.
 * With it, empty is `valueMissing` and unfinished is `customError`.
 */
export function computeValidity(state: ValidityState): { flags: ValidityStateFlags; message: string } {
  const flags: ValidityStateFlags = {};
  if (state.custom) flags.customError = true;
  if (state.required && state.held.kind === 'empty') flags.valueMissing = true;
  else if (state.required && state.hasErrors) flags.customError = true;
  const wrong = flags.customError ?? flags.valueMissing ?? false;
  return { flags, message: wrong ? state.custom || state.message : '' };
}
