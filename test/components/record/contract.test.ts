import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { RecordElement } from '../../../src/components/record/record.js';
import { sectionContract, type SectionUnderTest } from '../../contract/index.js';
import { control, focused, nameOf, settle, visible } from '../../support/dom.js';
import { fromElsewhere, little, ownCode, unfinished, unknownClosed, unknownOpen, whole } from './samples.js';

/** Opens a section, unless it is open: by its link in the list. */
async function openPart(el: SectionUnderTest, name: RegExp): Promise<void> {
  const back = visible(el, 'button').find((one) => one.textContent?.trim() === 'Back to the record');
  if (back) back.click();
  await settle(el);
  control(el, '.task a', name).click();
  await settle(el);
}

/** The box for what the person does not want done, which its add button opens. */
async function focusText(el: SectionUnderTest): Promise<void> {
  await openPart(el, /^(Taking part and deciding|Cymryd rhan a phenderfynu)$/);
  control(el, '#add-refusals', /./).click();
  await settle(el);
  const box = (): HTMLElement | undefined => visible(el, '[data-list="refusals"] [data-item="new"] textarea')[0];
  await waitUntil(() => focused() === box(), '', { timeout: 300 }).catch(() => box()?.focus());
  await waitUntil(() => focused() !== null && focused() === box(), 'the new box has the focus');
}

sectionContract({
  tag: 'msp-record',
  element: RecordElement,
  samples: {
    valid: [whole, little],
    draft: unfinished,
    draftPath: ['capacityAdvocacy', 'refusals', 0, 'support'],
    otherPath: ['capacityAdvocacy', 'refusals', 0, 'monitoring'],
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
  // In the list of the record; a section that is open asks at once.
  openFirst: async (el) => {
    visible(el, '.task a')
      .find((link) => /^(What I want|What .+ wants|Beth .+)$/.test(nameOf(link)))
      ?.click();
    await settle(el);
    await settle(el);
  },
  answerMissing: 'Choose an answer',
  firstControl: '.task a',
  composedOf: ['msp-desired-outcomes', 'msp-capacity-advocacy', 'msp-review-timeline', 'msp-closure-feedback'],
  messageKey: 'heading',
});
