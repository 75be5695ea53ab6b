import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { CapacityAdvocacyElement } from '../../../src/components/capacity-advocacy/capacity-advocacy.js';
import { sectionContract, type SectionUnderTest } from '../../contract/index.js';
import { control, focused, settle, visible } from '../../support/dom.js';
import { fromElsewhere, little, ownCode, unfinished, unknownClosed, unknownOpen, whole } from './samples.js';

/** The box for what the person does not want done, which its add button opens. */
async function focusText(el: SectionUnderTest): Promise<void> {
  control(el, '#add-refusals', /does not want something done$/).click();
  await settle(el);
  // The first box of the new card has the focus; a summary that was shown in the same moment may still take it away.
  const box = (): HTMLElement | undefined => visible(el, '[data-list="refusals"] [data-item="new"] textarea')[0];
  await waitUntil(() => focused() === box(), '', { timeout: 300 }).catch(() => box()?.focus());
  await waitUntil(() => focused() === box(), 'the new box has the focus');
}

sectionContract({
  tag: 'msp-capacity-advocacy',
  element: CapacityAdvocacyElement,
  samples: {
    valid: [whole, little],
    draft: unfinished,
    draftPath: ['refusals', 0, 'support'],
    otherPath: ['refusals', 0, 'monitoring'],
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
