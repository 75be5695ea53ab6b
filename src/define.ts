/** The one module with an effect: defines every element under its default tag, in English and Welsh, with the easy-read pictures. */
import { RecordElement } from './components/record/record.js';
import { cy } from './locales/cy/index.js';
import { pictures } from './pictures/index.js';

// It defines the sections that it is made of, too: once, so that a page with two copies of the library is told once of each.
RecordElement.define(undefined, { locales: [cy], pictures });
