import { expect } from '@open-wc/testing';
import { nameOf, shadow } from '../../support/dom.js';
import { ADD, collapse, OPENING, openPicker, SAID, WHY } from './picker.js';
import { firstTalk, joyce, nothingDone, section, three, visits } from './recorded.js';

const change = { reasons: ['other'], date: '2026-05-03', agreedBy: 'person' };
const { id: _id, ...first } = visits;
const changed = { ...visits, words: 'On Sundays', change, history: [first] };
const gone = { ...nothingDone, status: 'withdrawn', change };

describe('The status line', () => {
  it('is there from the first drawing, empty, polite, and one', async () => {
    const picker = await openPicker({ value: joyce });
    const lines = shadow(picker.el).querySelectorAll('[role="status"], [role="alert"], [aria-live]');
    expect(lines).to.have.length(1);
    expect(lines[0]?.textContent).to.equal('');
  });

  it('says what the last action did, and only that', async () => {
    const picker = await openPicker();
    const said: string[] = [];
    const line = shadow(picker.el).querySelector('[role="status"]') as Element;
    new MutationObserver(() => said.push(collapse(line.textContent ?? ''))).observe(line, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await picker.write(OPENING, 'First');
    await picker.press(/^Done/);
    await picker.press(/^Remove/);
    await picker.press(/^Undo/);
    await picker.told('Put back.');
    expect(said.filter((sentence) => sentence !== '')).to.deep.equal(['Put back.']);
  });

  it('says how many are kept after Done', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'First');
    await picker.press(ADD);
    await picker.write(OPENING, 'Second');
    await picker.press(/^Done/);
    await picker.told('Outcome 2 of 2 kept on this page. Not saved yet.');
  });

  it('says a sentence again when the same thing is done again', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'First');
    await picker.press(ADD);
    await picker.write(OPENING, 'Second');
    await picker.press(/^Done/);
    await picker.press(/^Remove ‘First’/);
    await picker.told('Removed. Undo is available.');
    await picker.press(/^Remove ‘Second’/);
    await picker.told('');
    await picker.told('Removed. Undo is available.');
  });
});

describe('To read only', () => {
  it('shows what is recorded without any control, with histories and ended ones open', async () => {
    const picker = await openPicker({ value: section([changed, gone]), readonly: true });
    expect(picker.seen('input, textarea, select, button, a').map(nameOf)).to.deep.equal(['Hide screen']);
    for (const text of [
      'Conversation 1 May 2026 · Beginning',
      '‘On Sundays’',
      'First words, always kept.',
      'No longer wanted.',
    ]) {
      expect(picker.text).to.contain(text);
    }
    expect(picker.text).to.contain('Asked, and said what they want.');
    expect(picker.text).not.to.match(/optional|Sort it|Add /);
  });

  it('says why nothing is recorded', async () => {
    const none = { ...firstTalk, askedStatus: 'not-asked', notAskedReason: 'oversight' };
    const picker = await openPicker({ value: section([], [none]), readonly: true });
    expect(picker.text).to.contain('Not asked. It was overlooked.');
    const other = await openPicker({ value: section([], [{ ...none, notAskedReason: 'the-moon' }]), readonly: true });
    expect(other.text).to.contain('the-moon');
  });

  it('says that nothing is recorded yet, once', async () => {
    for (const value of [undefined, section([], [])]) {
      const picker = await openPicker({ value, readonly: true });
      expect(picker.text.match(/Nothing is recorded yet\./g)).to.have.length(1);
    }
  });

  it('shows no error and no prompt', async () => {
    const picker = await openPicker({
      value: section([{ ...visits, words: 'Case closed' }]),
      readonly: true,
      required: true,
    });
    picker.el.reportValidity();
    await picker.settle();
    expect(picker.fieldErrors).to.deep.equal([]);
    expect(picker.text).not.to.contain('Worth asking');
  });
});

describe('Disabled', () => {
  it('leaves everything to be read and nothing to be done, but disclosures', async () => {
    const picker = await openPicker({ value: section([changed, nothingDone]), disabled: true });
    const controls = picker.seen<HTMLInputElement>('input, textarea, button');
    expect(controls.length).to.be.greaterThan(4);
    for (const control of controls) expect(control.matches(':disabled'), control.outerHTML).to.equal(true);
    await picker.press(/^History/);
    expect(picker.text).to.contain('First words, always kept.');
    expect(picker.posted).to.equal(null);
  });
});

describe('In Welsh', () => {
  const english =
    /\b(Joyce said|Change|Done|Remove|Conversation|Today|Yesterday|Beginning|Wants|words|Sort|Choose|Add)\b/;

  it('speaks Welsh throughout, from the first question to the history', async () => {
    const picker = await openPicker({
      lang: 'cy',
      value: section([
        { ...changed, words: 'Bob dydd Sul', history: [{ ...first, words: 'Bob dydd' }], importance: 'Caredig' },
        { ...gone, words: 'Dim', importance: 'Fi' },
      ]),
    });
    for (const summary of picker.seen('summary')) summary.click();
    await picker.settle();
    const by = /A worker|An earlier worker|Joyce/g;
    expect(picker.text.replace(by, '')).not.to.match(english);
    expect(
      picker
        .seen('button')
        .map((button) => button.getAttribute('aria-label') ?? button.innerText)
        .join(),
    ).not.to.match(english);
  });

  it('speaks Welsh in its errors and its status', async () => {
    const picker = await openPicker({ lang: 'cy', required: true });
    await picker.submit();
    expect(picker.fieldErrors.length).to.be.greaterThan(0);
    expect(picker.fieldErrors.join()).not.to.match(/Error|Enter|Select/);
  });

  it('follows the page when its language is switched, and keeps what is open and typed', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'My garden');
    picker.el.lang = 'cy';
    await picker.settle();
    expect(picker.seen<HTMLTextAreaElement>('textarea')[0]?.value).to.equal('My garden');
    expect(picker.text).not.to.contain('What does Joyce want');
    picker.el.lang = 'en';
    await picker.settle();
    expect(picker.has(WHY)).to.equal(true);
  });
});

describe('On a narrow screen', () => {
  it('a long word or address in what is asked of an outcome stays within its card', async () => {
    const achievability = { explanation: `https://council.example/${'a'.repeat(100)}` };
    const picker = await openPicker({ 'unsaved-value': section([{ ...visits, hardToAchieve: true, achievability }]) });
    picker.el.style.cssText = 'display: block; inline-size: 320px';
    await picker.press(/^Change ‘/);
    expect(picker.box(/^What was explained/).value).to.contain('aaa');
    expect(picker.el.scrollWidth).to.be.at.most(320);
  });
});

describe('Another record in the same element', () => {
  it('begins with nothing of the record before: no Undo, no open form', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'Of the first person');
    await picker.choose(SAID);
    await picker.press(/^Remove/);
    picker.el.value = section([{ ...visits, id: 'x1' }], [{ ...firstTalk, id: 'x9' }]) as never;
    await picker.settle();
    expect(picker.has(/^Undo$/)).to.equal(false);
    expect(picker.text).not.to.contain('Of the first person');
  });

  it('keeps what is open when the host hands the same record back', async () => {
    const picker = await openPicker({ value: three });
    await picker.press(ADD);
    await picker.write(OPENING, 'My cat');
    picker.el.value = structuredClone(picker.el.value);
    await picker.settle();
    expect(picker.box(OPENING).value).to.equal('My cat');
    await picker.press(/^Remove ‘My cat’/);
    picker.el.value = structuredClone(picker.el.value);
    await picker.settle();
    await picker.press(/^Undo$/);
    expect(picker.outcome(3).words).to.equal('My cat');
  });
});
