import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { RecordElement } from '../../../src/components/record/record.js';
import type { DesiredOutcomesElement } from '../../../src/components/desired-outcomes/desired-outcomes.js';
import { control, focused, nameOf, settle, shownText, visible } from '../../support/dom.js';
import { inForm } from '../../support/form.js';
import joyce from '../../../examples/cases/joyce.json' with { type: 'json' };

const picker = (el: RecordElement): DesiredOutcomesElement =>
  [...el.shadowRoot!.querySelectorAll<DesiredOutcomesElement>('msp-desired-outcomes')][0] ??
  el.querySelector<DesiredOutcomesElement>('msp-desired-outcomes')!;

async function open(attributes: Readonly<Record<string, unknown>> = {}, inner?: string) {
  const page = await inForm('msp-record', { name: 'record', 'person-name': 'Joyce', ...attributes });
  const el = page.el as unknown as RecordElement;
  if (inner) el.innerHTML = inner;
  await settle(el);
  await settle(picker(el));
  return { el, form: page.form };
}

describe('a record', () => {
  it('holds the four sections when it is empty, and lists them as tasks that can be opened in any order', async () => {
    const { el } = await open();
    const tasks = visible(el, '.task').map((task) => task.textContent?.replace(/\s+/g, ' ').trim());
    expect(tasks).to.deep.equal([
      'What Joyce wants Not yet started',
      'Taking part and deciding Not yet started',
      'How it is going Not yet started',
      'How it ended and what Joyce thinks Not yet started',
    ]);
    control(el, 'a', /^How it is going$/).click();
    await settle(el);
    await waitUntil(() => focused()?.textContent === 'How it is going', 'the heading of the section has the focus');
    control(el, 'button', /^Back to the record$/).click();
    await settle(el);
    expect(nameOf(focused()!)).to.equal('How it is going');
  });

  it('has one value, which a section hands over: the form posts it once', async () => {
    const { el, form } = await open({ value: JSON.stringify(joyce) });
    let heard = 0;
    form.addEventListener('input', () => (heard += 1));
    control(el, 'a', /^What Joyce wants$/).click();
    await settle(el);
    await settle(picker(el));
    control(picker(el), 'button', /^Add something/).click();
    await settle(picker(el));
    visible(picker(el), 'textarea')[0]?.focus();
    await sendKeys({ type: 'To see the sea' });
    await settle(el);
    const posted = [...new FormData(form).entries()];
    expect(posted.map(([name]) => name)).to.deep.equal(['record']);
    expect(String(posted[0]?.[1])).to.contain('To see the sea');
    expect(JSON.stringify(el.value)).to.contain('To see the sea');
    expect(heard).to.equal('To see the sea'.length);
  });

  it('takes in the sections that the host puts inside, and no other', async () => {
    const { el, form } = await open({}, '<msp-desired-outcomes name="own"></msp-desired-outcomes>');
    expect(visible(el, '.task').length).to.equal(1);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
    expect(picker(el).willValidate).to.equal(false);
  });

  it('tells its story, newest first', async () => {
    const { el } = await open({ value: JSON.stringify(joyce) });
    control(el, 'button', /^History$/).click();
    await settle(el);
    expect(shownText(el)).to.contain('25 June 2026');
    expect(
      focused()?.textContent,
      'the heading of the page has the focus, and no frame stands around all of it',
    ).to.equal('History');
  });

  it('has a copy for the person', async () => {
    const { el } = await open({ value: JSON.stringify(joyce) });
    control(el, 'button', /copy$/).click();
    await settle(el);
    expect(shownText(el)).to.contain('What I want, and what we agreed');
  });
});
