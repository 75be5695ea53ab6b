/** The one module with an effect: defines every element under its default tag, in English and Welsh. */
import { DesiredOutcomesElement } from './components/desired-outcomes/desired-outcomes.js';
import { cy } from './locales/cy/elements.js';

DesiredOutcomesElement.define(undefined, { locales: [cy] });
