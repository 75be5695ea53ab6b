import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { DesiredOutcomesElement } from '../../../src/components/desired-outcomes/desired-outcomes.js';
import { sectionContract, type SectionUnderTest } from '../../contract/index.js';
import { control, focused, nameOf, settle, visible } from '../../support/dom.js';
import { fromElsewhere, notAsked, two, unfinished, ownCode, unknownClosed, unknownOpen } from './samples.js';

/** The open box for what the person wants, or one that the add button opens. */
async function focusText(el: SectionUnderTest): Promise<void> {
  const isOpening = (box: Element): boolean => /^What does .+ want to happen\?$/.test(nameOf(box));
  const open = visible<HTMLTextAreaElement>(el, 'textarea').find((box) => isOpening(box) && box.value === '');
  if (open) open.focus();
  else control(el, 'button', /^Add something they want/).click();
  await settle(el);
  await waitUntil(() => focused()?.localName === 'textarea', 'the new box has the focus');
}

sectionContract({
  tag: 'msp-desired-outcomes',
  element: DesiredOutcomesElement,
  samples: {
    valid: [two, notAsked],
    draft: unfinished,
    draftPath: ['outcomes', 0, 'words'],
    otherPath: ['outcomes', 0, 'importance'],
    withUnknown: fromElsewhere,
    unknownOpen,
    unknownClosed,
    ownCode,
  },
  focusText,
  showParts: async (el) => {
    await focusText(el);
    await sendKeys({ type: 'An outcome more' });
    await settle(el);
  },
  messageKey: 'heading',
});
