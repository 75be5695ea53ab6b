/** The one module with an effect: defines every element under its default tag, in English and Welsh, with the easy-read pictures. */
import { CapacityAdvocacyElement } from './components/capacity-advocacy/capacity-advocacy.js';
import { ClosureFeedbackElement } from './components/closure-feedback/closure-feedback.js';
import { DesiredOutcomesElement } from './components/desired-outcomes/desired-outcomes.js';
import { ReviewTimelineElement } from './components/review-timeline/review-timeline.js';
import { cy } from './locales/cy/elements.js';
import { pictures } from './pictures/index.js';

for (const element of [
  DesiredOutcomesElement,
  CapacityAdvocacyElement,
  ReviewTimelineElement,
  ClosureFeedbackElement,
]) {
  element.define(undefined, { locales: [cy], pictures });
}
