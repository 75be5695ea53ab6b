import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DesiredOutcomesElement } from '../../../src/components/desired-outcomes/desired-outcomes.js';
import { DesiredOutcomesElement as Picker } from '../../../src/components/desired-outcomes/desired-outcomes.js';
import { RecordElement as Class } from '../../../src/components/record/record.js';
import { control, focused, isVisible, nameOf, settle, visible } from '../../support/dom.js';
import { markup } from '../../support/form.js';
import { open, press, section, tasks, type RecordElement } from './record.js';
import { whole } from './samples.js';

const PICKER = 'msp-desired-outcomes';
const picker = (el: RecordElement): DesiredOutcomesElement => section<DesiredOutcomesElement>(el, PICKER);
const named = `<${PICKER} name="own" required></${PICKER}>`;

/** The open box for what is wanted: nothing in a closed disclosure takes the focus. */
const opening = (own: Element, value = ''): HTMLTextAreaElement | undefined =>
  visible<HTMLTextAreaElement>(own, 'textarea').find(
    (box) => /^What does .+ want to happen\?$/.test(nameOf(box)) && box.value === value,
  );

async function write(el: RecordElement, text: string): Promise<void> {
  const add = visible(picker(el), 'button').find((one) => one.textContent.trim().startsWith('Add something they want'));
  add?.click();
  await settle(picker(el));
  opening(picker(el))?.focus();
  await sendKeys({ type: text });
  await settle(el);
}

describe('the sections of a record', () => {
  it('neither submit nor validate by themselves, and do so again when they are taken out', async () => {
    const { el, form, posts, submit } = await open({}, named);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
    expect(picker(el).willValidate).to.equal(false);
    await submit();
    expect(posts()).to.equal(1);
    const own = picker(el);
    own.audience = 'practitioner';
    form.append(own);
    await settle(el);
    expect(own.required).to.equal(true);
    expect(own.willValidate).to.equal(true);
    expect(own.matches(':invalid')).to.equal(true);
    expect(own.hidden).to.equal(false);
    own.value = structuredClone(whole.desiredOutcomes) as never;
    expect([...new FormData(form).keys()]).to.deep.equal(['own']);
  });

  it('say again what the host told each of them, when they are taken out', async () => {
    const { el, form } = await open(
      { value: whole, audience: 'person', 'person-name': 'Joyce' },
      `<${PICKER} person-name="Sam" heading-level="4" lang="cy"></${PICKER}>`,
    );
    const own = picker(el);
    expect([own.personName, own.headingLevel, own.audience]).to.deep.equal(['Joyce', 3, 'person']);
    form.append(own);
    await settle(el);
    expect([own.personName, own.headingLevel, own.audience, own.lang]).to.deep.equal(['Sam', 4, 'practitioner', 'cy']);
  });

  it('lose nothing typed when they are closed, taken out, written in there, and put in again', async () => {
    const { el, form, posted } = await open({ value: whole }, named);
    await press(el, /^What Joyce wants$/, 'a');
    await write(el, 'One');
    await press(el, /^Back to the record$/);
    expect(JSON.stringify(el.value)).to.contain('One');
    const own = picker(el);
    form.append(own);
    await settle(el);
    expect(tasks(el).length, 'the other three and its own picker').to.equal(4);
    expect(posted('record')[0]).to.contain('One');
    const box = opening(own, 'One');
    expect(box).not.to.equal(undefined);
    box?.focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' and two' });
    el.append(own);
    await settle(el);
    expect(JSON.stringify(el.value)).to.contain('One and two');
    expect(posted('record')[0]).to.contain('One and two');
  });

  it('that the host takes out while it is open leave the list', async () => {
    const { el } = await open({ value: whole }, `${named}<msp-review-timeline></msp-review-timeline>`);
    await press(el, /^What Joyce wants$/, 'a');
    picker(el).remove();
    await settle(el);
    expect(tasks(el)).to.deep.equal(['How it is going Completed']);
  });

  it('keep what is typed when a colleague saves in the midst, and have both', async () => {
    const { el } = await open({ value: whole });
    await press(el, /^What Joyce wants$/, 'a');
    await write(el, 'Half a sent');
    const box = focused();
    const [first, ...others] = whole.desiredOutcomes.outcomes;
    const theirs = { ...first, id: 'o77', words: 'What the colleague wrote' };
    const outcomes = [first, ...others, theirs];
    el.setAttribute('value', JSON.stringify({ ...whole, desiredOutcomes: { ...whole.desiredOutcomes, outcomes } }));
    await settle(el);
    expect(focused()).to.equal(box);
    await sendKeys({ type: 'ence' });
    await settle(el);
    expect(JSON.stringify(el.value)).to.contain('Half a sentence').and.contain('What the colleague wrote');
  });

  it('are found however deep they lie, of each kind the first; another of the kind stays what it is', async () => {
    const { el, form } = await open(
      { value: whole },
      `<div><section>${named}</section></div><p>Not for this page</p><${PICKER} name="second"></${PICKER}>`,
    );
    expect(tasks(el)).to.deep.equal(['What Joyce wants Completed']);
    expect(isVisible(picker(el))).to.equal(false);
    await press(el, /^What Joyce wants$/, 'a');
    expect(isVisible(picker(el))).to.equal(true);
    expect(isVisible(el.querySelector('p')!)).to.equal(false);
    const second = el.querySelector<DesiredOutcomesElement>('[name="second"]')!;
    expect(second.isJoined).to.equal(false);
    second.value = structuredClone(whole.desiredOutcomes) as never;
    expect([...new FormData(form).keys()]).to.deep.equal(['record', 'second']);
  });

  it('come and go as the host likes, and are taken over from what was there before the record', async () => {
    const late = `msp-record-late-${Date.now()}`;
    const page = await fixture<HTMLElement>(`<form>${markup(late, { name: 'record' }, named)}</form>`);
    const own = page.querySelector<DesiredOutcomesElement>(PICKER)!;
    await settle(own);
    opening(own)?.focus();
    await sendKeys({ type: 'Before there was a record' });
    expect(JSON.stringify(own.value)).to.contain('Before there was a record');
    Class.define(late);
    const el = page.querySelector<RecordElement>(late)!;
    await settle(el);
    expect(JSON.stringify(el.value)).to.contain('Before there was a record');
    expect([...new FormData(page as HTMLFormElement).keys()]).to.deep.equal(['record']);
    await sendKeys({ type: ' came' });
    expect(JSON.stringify(el.value)).to.contain('Before there was a record came');
  });

  it('that are defined after the record are taken in then', async () => {
    const late = `msp-picker-late-${Date.now()}`;
    const { el } = await open({ value: whole }, `<${late}></${late}>`);
    expect(tasks(el).length).to.equal(4);
    class Late extends Picker {}
    Late.define(late);
    await settle(el);
    await settle(el);
    expect(tasks(el)).to.deep.equal(['What Joyce wants Completed']);
  });

  it('of two records on a page, and of one within another, are each of their own', async () => {
    const { el, form } = await open(
      { value: whole },
      `${named}<msp-record name="inner"><msp-review-timeline></msp-review-timeline></msp-record>`,
    );
    expect(tasks(el)).to.deep.equal(['What Joyce wants Completed']);
    const other = document.createElement('msp-record') as unknown as RecordElement;
    form.append(other);
    await settle(other);
    other.append(picker(el));
    await settle(other);
    expect(other.value, 'nothing of one person is carried into the record of another').to.equal(null);
    expect(JSON.stringify(el.value)).to.equal(JSON.stringify(whole));
  });

  it('stay with the record when it is moved', async () => {
    const { el, form } = await open({ value: whole }, named);
    const wrapper = document.createElement('div');
    form.prepend(wrapper);
    wrapper.append(el);
    await settle(el);
    await press(el, /^What Joyce wants$/, 'a');
    await write(el, 'After the move');
    expect(JSON.stringify(el.value)).to.contain('After the move');
    expect([...new FormData(form).keys()]).to.deep.equal(['record']);
  });

  it('keep what cannot be read as it came, until somebody writes', async () => {
    const value = { ...whole, desiredOutcomes: 'from an older system' };
    const { el, posted } = await open({ value });
    await press(el, /^What Joyce wants$/, 'a');
    expect(posted('record')).to.deep.equal([JSON.stringify(value)]);
    control(el, 'button', /^Start again/).click();
    await settle(el);
    await settle(picker(el));
    opening(picker(el))?.focus();
    await sendKeys({ type: 'New words' });
    expect(posted('record')[0]).to.contain('New words').and.contain('from an older system');
  });
});
