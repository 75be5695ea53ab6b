/** The one module with an effect: defines every element under its default tag, in English and Welsh, with the easy-read pictures. */
import { CapacityAdvocacyElement } from './components/capacity-advocacy/capacity-advocacy.js';
import { ClosureFeedbackElement } from './components/closure-feedback/closure-feedback.js';
import { DesiredOutcomesElement } from './components/desired-outcomes/desired-outcomes.js';
import { RecordElement } from './components/record/record.js';
import { ReviewTimelineElement } from './components/review-timeline/review-timeline.js';
import { cy } from './locales/cy/elements.js';
import { cy as whole } from './locales/cy/index.js';
import { pictures } from './pictures/index.js';

for (const element of [
  DesiredOutcomesElement,
  CapacityAdvocacyElement,
  ReviewTimelineElement,
  ClosureFeedbackElement,
]) {
  element.define(undefined, { locales: [cy], pictures });
}
RecordElement.define(undefined, { locales: [whole], pictures });
