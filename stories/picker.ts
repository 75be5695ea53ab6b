import { literal } from 'lit/static-html.js';
import { pageOf, type PageArgs } from './page.js';

export { Hands, languages } from './page.js';

export type PickerArgs = PageArgs;
/** The picker on a page. */
export const picker = pageOf(literal`msp-desired-outcomes`, 'desiredOutcomes');
