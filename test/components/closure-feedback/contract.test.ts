import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { ClosureFeedbackElement } from '../../../src/components/closure-feedback/closure-feedback.js';
import { sectionContract, type SectionUnderTest } from '../../contract/index.js';
import { control, focused, nameOf, settle, visible } from '../../support/dom.js';
import { fromElsewhere, little, ownCode, unfinished, unknownClosed, unknownOpen, whole } from './samples.js';

/** A box for words that is there whatever is recorded: of something good that nobody had planned. */
async function focusText(el: SectionUnderTest): Promise<void> {
  const summary = visible(el, 'summary').find((one) => one.textContent?.startsWith('Did anything good happen'));
  if (summary && !(summary.parentElement as HTMLDetailsElement).open) summary.click();
  await settle(el);
  control(el, 'button', /^Add something good$/).click();
  await settle(el);
  const box = (): HTMLElement | undefined =>
    visible(el, '[data-path="/closure/unplannedBenefits"] .row-item:last-of-type textarea')[0];
  box()?.focus();
  await waitUntil(() => focused() !== undefined && focused() === box(), 'the new box has the focus');
}

sectionContract({
  tag: 'msp-closure-feedback',
  element: ClosureFeedbackElement,
  samples: {
    valid: [whole, little],
    draft: unfinished,
    draftPath: ['closure', 'feedbackToOthers', 0, 'who'],
    otherPath: ['closure', 'feedbackToOthers', 0, 'words'],
    withUnknown: fromElsewhere,
    unknownOpen,
    unknownClosed,
    ownCode,
  },
  focusText,
  showParts: async (el) => {
    // The first card that is told, if there is one.
    visible(el, 'button')
      .find((one) => nameOf(one).startsWith('Change'))
      ?.click();
    await settle(el);
    await focusText(el);
    await sendKeys({ type: 'He said sorry' });
    await settle(el);
  },
  answerMissing: 'Choose an answer, or choose ‘Not now’',
  messageKey: 'heading',
});
