import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { DesiredOutcomesElement } from '../../src/index.js';

describe('a control in a form of a difficult host', () => {
  it('works beside a control that is named like a method of the form', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <input name="checkValidity" />
        <msp-desired-outcomes name="d" required></msp-desired-outcomes>
      </form>
    `);
    const el = form.querySelector<DesiredOutcomesElement>('msp-desired-outcomes')!;
    expect(el.checkValidity()).to.equal(false);
    expect(form.elements.namedItem('d')).to.equal(el);
  });

  it('keeps by its name what no JSON can hold, once somebody writes over it', async () => {
    const el = await fixture<DesiredOutcomesElement>(html`<msp-desired-outcomes></msp-desired-outcomes>`);
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    el.value = cyclic as never;
    await el.updateComplete;
    const again = Array.from(el.shadowRoot!.querySelectorAll('button')).find((b) =>
      b.textContent.includes('Start again'),
    );
    again?.click();
    await el.updateComplete;
    const box = el.shadowRoot!.querySelector('textarea')!;
    box.value = 'I want to be safe';
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(JSON.stringify(el.value)).to.contain('I want to be safe').and.to.contain('[object Object]');
  });
});
