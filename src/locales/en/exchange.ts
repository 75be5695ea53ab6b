import { copy, copyLabels } from './exchange.copy.js';
import { noteCapacity } from './exchange.note-capacity.js';
import { note } from './exchange.note.js';
import { roles } from './exchange.roles.js';

/** The words of what a record is turned into, apart from the elements: no page pays for them that shows none of it. */
export const exchange = { note: { ...note, ...noteCapacity }, copy, copyLabels, roles } as const;
