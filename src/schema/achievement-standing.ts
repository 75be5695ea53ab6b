import { isLiveStatus } from './asked-status.js';

// What the check and the rules both have to know of how far an outcome has happened.

/** Of what was recorded by mistake nothing follows. */
export const isMistake = ({ status }: { readonly status?: string }): boolean => status === 'entered-in-error';

/**
 * Rule V11: what still stands, or was closed, has a view; what was replaced, combined, withdrawn or recorded by mistake was
 * neither achieved nor not achieved, and has none.
 */
export const mayBeAchieved = (status: string | undefined): boolean => status === 'closed' || isLiveStatus(status);
