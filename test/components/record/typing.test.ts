import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ClosureFeedbackElement } from '../../../src/components/closure-feedback/closure-feedback.js';
import { shownText } from '../../support/dom.js';
import joyce from '../../../examples/cases/joyce.json' with { type: 'json' };
import sam from '../../../examples/cases/sam.json' with { type: 'json' };
import { ByKeys, openRecord } from './worker.js';

describe('Typing in a section of a record', () => {
  it('leaves the other sections alone until it is committed, and they know of it when they are opened', async () => {
    const page = await openRecord('2026-06-30', joyce, { 'person-name': 'Joyce' });
    const keys = new ByKeys(page);
    const hands = await keys.open(/^What Joyce wants$/);
    await hands.press(/^Add something they want/);
    const end = page.el.shadowRoot!.querySelector<ClosureFeedbackElement>('msp-closure-feedback')!;
    const before = end.record;
    await hands.type(/^What does Joyce want to happen/, 'To see the sea');
    expect(end.record === before, 'nobody sees it, and it is not drawn again for each letter').to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(JSON.stringify(end.record)).to.contain('To see the sea');
    await hands.type(/^What makes this important/, 'Long ago');
    // The press that opens another section leaves the box only afterwards.
    page.el.open('closureFeedback');
    await page.el.updateComplete;
    await end.updateComplete;
    expect(shownText(end)).to.contain('To see the sea');
    expect(JSON.stringify(end.record)).to.contain('Long ago');
    page.done();
  });

  it('joins nothing of another person’s record to it, when a page is given that one while something is typed', async () => {
    const page = await openRecord('2026-06-30', joyce, { 'person-name': 'Joyce' });
    const hands = await new ByKeys(page).open(/^What Joyce wants$/);
    await hands.press(/^Add something they want/);
    await hands.type(/^What does Joyce want to happen/, 'To see the sea');
    page.el.defaultValue = sam as unknown as typeof page.el.defaultValue;
    await page.el.updateComplete;
    const held = JSON.stringify(page.el.value);
    expect(held).to.contain('To see the sea').and.to.contain(joyce.reference);
    expect(held).not.to.contain('away from him');
    page.el.value = sam as unknown as typeof page.el.value;
    await page.el.updateComplete;
    expect(JSON.stringify(page.el.value)).to.contain('away from him').and.not.to.contain('To see the sea');
    page.done();
  });
});
