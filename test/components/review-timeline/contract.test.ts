import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { ReviewTimelineElement } from '../../../src/components/review-timeline/review-timeline.js';
import { sectionContract, type SectionUnderTest } from '../../contract/index.js';
import { control, focused, settle, visible } from '../../support/dom.js';
import { fromElsewhere, little, ownCode, unfinished, unknownClosed, unknownOpen, whole } from './samples.js';

/** The first box of a new review, which its add button opens. */
async function focusText(el: SectionUnderTest): Promise<void> {
  control(el, 'button', /^Add a review$/).click();
  await settle(el);
  const box = (): HTMLElement | undefined => visible(el, '[data-list="reviews"] [data-item="new"] textarea')[0];
  box()?.focus();
  await waitUntil(() => focused() === box(), 'the new box has the focus');
}

sectionContract({
  tag: 'msp-review-timeline',
  element: ReviewTimelineElement,
  samples: {
    valid: [whole, little],
    draft: unfinished,
    draftPath: ['reviews', 1, 'participationReason'],
    otherPath: ['reviews', 1, 'supportAfter'],
    withUnknown: fromElsewhere,
    unknownOpen,
    unknownClosed,
    ownCode,
  },
  focusText,
  showParts: async (el) => {
    await focusText(el);
    await sendKeys({ type: 'A visit more' });
    await settle(el);
  },
  answerMissing: 'Write or choose an answer',
  messageKey: 'heading',
});
