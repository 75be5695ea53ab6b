/** The one module with an effect: defines every element under its default tag, in English and Welsh, with the easy-read pictures. */
import { DesiredOutcomesElement } from './components/desired-outcomes/desired-outcomes.js';
import { cy } from './locales/cy/elements.js';
import { pictures } from './pictures/index.js';

DesiredOutcomesElement.define(undefined, { locales: [cy], pictures });
