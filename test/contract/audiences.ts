import { expect, fixture } from '@open-wc/testing';
import { fields, focused, nameOf, settle, shadow, showsErrors, summaryEntries } from '../support/dom.js';
import { record } from '../support/events.js';
import { inForm, markup, place, type Attributes } from '../support/form.js';
import { PersonScreen } from '../support/person.js';
import { copy, type Contract, type SectionUnderTest } from './types.js';

const BAR = [/^Back$/, /^I want help with this$/, /^Stop$/];
const NEXT = /^Next$/;
const BROKEN = '[broken';
/** Easy read has at most 15 words a sentence (Department of Health, basic guidelines for easy read, 2009). */
const MOST_WORDS = 15;

const longSentences = (text: string): string[] =>
  text
    .split(/\n|(?<=[.?!:])\s+/)
    .filter((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > MOST_WORDS);

/** Answers the question in the simplest way that there is: a word in the box, or the first answer. */
async function answer(screen: PersonScreen): Promise<void> {
  const [control] = screen.seen<HTMLInputElement>('textarea, input');
  if (control?.localName === 'textarea') await screen.write('A word');
  else if (control) await screen.choose(new RegExp(`^${nameOf(control).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
}

/** "audience" and "easy-read": what the person sees, and what they can do. */
export function audiencesContract({ tag, samples, answerMissing, openFirst }: Contract): void {
  const open = async (attributes: Attributes = {}): Promise<{ el: SectionUnderTest; screen: PersonScreen }> => {
    const el = await place(tag, { audience: 'person', 'person-name': 'Sam', ...attributes });
    const isRead = attributes['readonly'] === true || attributes['value'] === BROKEN;
    if (!isRead) await openFirst?.(el);
    return { el, screen: new PersonScreen(el) };
  };

  describe('for the person', () => {
    it('asks one question a screen, says how many there are, and ends with thanks', async () => {
      const { screen } = await open();
      const headings: number[] = [];
      const progress: string[] = [];
      const asked = await screen.walk(() => {
        headings.push(screen.seen('#question').length);
        progress.push(screen.progress);
      });
      expect(asked.length).to.be.greaterThan(2);
      expect(new Set(headings)).to.deep.equal(new Set([1]));
      expect(progress[0]).to.match(/^1 of \d+$/);
      expect(progress.at(-1), 'nothing is asked any more').to.equal('');
      expect(asked.at(-1)).to.equal('Thank you.');
    });

    it('takes nothing for an answer: what is passed over is absent, and no error is shown', async () => {
      for (const value of [undefined, samples.valid[0]]) {
        const { el, screen } = await open({ value });
        await screen.walk(() => expect(showsErrors(el)).to.equal(false));
        expect(el.value).to.deep.equal(value ?? null);
      }
    });

    it('has Back, help and Stop on every screen, never greyed', async () => {
      const { screen } = await open();
      await screen.walk(() => {
        for (const name of BAR) expect(screen.button(name).disabled, String(name)).to.equal(false);
      });
    });

    it('moves the focus to the question with Next and Back, and nowhere by an answer', async () => {
      const { screen } = await open();
      await answer(screen);
      expect(focused()?.matches('textarea, input')).to.equal(true);
      const first = screen.question;
      await screen.press(NEXT);
      expect(screen.question).not.to.equal(first);
      expect(screen.hasFocusOnQuestion).to.equal(true);
      await screen.press(/^Back$/);
      expect(screen.question).to.equal(first);
      expect(screen.hasFocusOnQuestion).to.equal(true);
    });

    it('keeps every answer when the person goes back, and when they stop', async () => {
      const { el, screen } = await open();
      await screen.walk((isNew) => isNew && answer(screen));
      const written = copy(el.value);
      expect(written).not.to.equal(null);
      // What it is a part of has no question before the first one, and no Back.
      for (let n = 0; n < 60 && screen.has(/^Back$/); n += 1) await screen.press(/^Back$/);
      expect(el.value).to.deep.equal(written);
      await screen.press(/^Stop$/);
      expect(el.value).to.deep.equal(written);
      expect(screen.question).to.equal('Thank you.');
      expect(screen.seen('input, textarea')).to.have.length(0);
      expect(screen.hasFocusOnQuestion).to.equal(true);
    });

    it('begins with the first question again when the form is reset', async () => {
      const { form, el } = await inForm(tag, { audience: 'person' });
      const screen = new PersonScreen(el);
      await openFirst?.(el);
      await answer(screen);
      await screen.press(NEXT);
      form.reset();
      await settle(el);
      await openFirst?.(el);
      expect(screen.progress).to.match(/^1 of/);
      expect(el.value).to.equal(null);
    });

    it('goes back from the end to the last question', async () => {
      const { screen } = await open();
      const asked = await screen.walk();
      await screen.press(/^Back$/);
      expect(screen.question).to.equal(asked.at(-2));
    });

    it('calls for help with an event that a host can hear, and keeps the answer', async () => {
      const { el, screen } = await open();
      const heard = record(document, ['msp-help']);
      await answer(screen);
      const written = copy(el.value);
      await screen.press(/^I want help with this$/);
      expect(heard).to.have.length(1);
      expect(heard[0]?.target).to.equal(el);
      expect((heard[0]?.event as CustomEvent).detail).to.deep.equal({ question: screen.question });
      expect(screen.text).to.contain('Tell your worker. You can wait here.');
      expect(el.value).to.deep.equal(written);
    });

    it('can be used with targets of 48 pixels and text of 20, on 320 pixels', async () => {
      const page = await fixture<HTMLElement>(`<div>${markup(tag, { audience: 'person' })}</div>`);
      page.style.width = '320px';
      const el = page.firstElementChild as SectionUnderTest;
      await settle(el);
      const screen = new PersonScreen(el);
      await openFirst?.(el);
      await screen.walk(() => {
        expect(page.scrollWidth, screen.question).to.be.at.most(320);
        for (const control of screen.seen('.person :is(button, summary, textarea, .choice)')) {
          const { height, width } = control.getBoundingClientRect();
          expect(height, nameOf(control)).to.be.at.least(48);
          expect(width, nameOf(control)).to.be.at.least(48);
          expect(parseFloat(getComputedStyle(control).fontSize), nameOf(control)).to.be.at.least(20);
        }
      });
    });

    it('shows what is recorded without any input when it is readonly, and nothing can be used when disabled', async () => {
      for (const value of [undefined, ...samples.valid, samples.withUnknown]) {
        const { el } = await open({ value, readonly: true });
        expect(fields(el)).to.have.length(0);
        expect(el.value).to.deep.equal(value ?? null);
      }
      const { screen } = await open({ disabled: true });
      const controls = screen.seen<HTMLButtonElement>('input, textarea, button');
      expect(controls).not.to.have.length(0);
      expect(controls.filter((control) => !control.matches(':disabled'))).to.deep.equal([]);
    });

    it('never throws and never loses anything, whatever is recorded', async () => {
      for (const value of [
        samples.withUnknown,
        samples.unknownOpen.value,
        samples.unknownClosed.value,
        samples.draft,
      ]) {
        for (const audience of ['person', 'representative']) {
          const { el, screen } = await open({ value, audience });
          await screen.walk();
          expect(el.value).to.deep.equal(value);
        }
      }
    });

    it('shows what cannot be read as such, and leaves it', async () => {
      const { el, screen } = await open({ value: BROKEN });
      expect(screen.text).to.contain('Nothing has been changed');
      expect(el.value).to.equal(BROKEN);
      expect(screen.seen('button').map(nameOf).join()).not.to.contain('Start again');
    });

    it('has no practitioner’s prompt, history or conclusion', async () => {
      const { el, screen } = await open({ value: samples.withUnknown });
      await screen.walk(() => {
        expect(shadow(el).querySelectorAll('.prompt, .history, .elsewhere')).to.have.length(0);
      });
    });
  });

  describe('a host that demands the person’s answer', () => {
    it('gets none: one sentence says what to do, and its link leads to the question', async () => {
      const { el, posts, submit } = await inForm(tag, { audience: 'person', required: true });
      const screen = new PersonScreen(el);
      await openFirst?.(el);
      await screen.press(NEXT);
      await submit();
      expect(posts()).to.equal(0);
      expect(el.validity.valueMissing).to.equal(true);
      const entries = summaryEntries(el);
      expect(entries.map(({ text }) => text)).to.deep.equal([answerMissing ?? 'Choose an answer, or choose ‘Not now’']);
      entries[0]?.link?.click();
      await settle(el);
      expect(screen.progress).to.match(/^1 of/);
      expect(focused()?.matches('textarea, input')).to.equal(true);
      await answer(screen);
      expect(showsErrors(el)).to.equal(false);
      await submit();
      expect(posts()).to.equal(1);
    });

    it('does not ask them for what a worker has to see to', async () => {
      const { el, posts, submit } = await inForm(tag, { audience: 'person', required: true, value: samples.draft });
      expect(el.issues.some(({ severity }) => severity === 'error')).to.equal(true);
      expect(el.checkValidity()).to.equal(true);
      await submit();
      expect(posts()).to.equal(1);
      expect(showsErrors(el)).to.equal(false);
    });

    it('shows its own objection', async () => {
      const { el, posts, submit } = await inForm(tag, { audience: 'person', value: samples.valid[0] });
      el.setCustomValidity('Please ask your worker');
      await submit();
      expect(posts()).to.equal(0);
      expect(summaryEntries(el).map(({ text }) => text)).to.deep.equal(['Please ask your worker']);
    });
  });

  describe('easy read', () => {
    for (const lang of ['en', 'cy']) {
      it(`has no sentence of more than ${MOST_WORDS} words on any screen, in ${lang}`, async () => {
        const { el, screen } = await open({ lang, 'easy-read': true });
        await screen.walk(async (isNew) => {
          if (isNew) await answer(screen);
          for (const details of shadow(el).querySelectorAll('details')) details.open = true;
          await settle(el);
          expect(longSentences(screen.text), screen.question).to.deep.equal([]);
        });
      });
    }
  });

  describe('other readers', () => {
    const texts = async (attributes: Attributes): Promise<string> => {
      const { screen } = await open(attributes);
      const shown: string[] = [];
      await screen.walk(async (isNew) => {
        if (isNew) await answer(screen);
        shown.push(screen.text);
      });
      return shown.join('\n');
    };

    it('are told in other words: the person, easy read, who represents the person', async () => {
      const [person, easy, representative] = await Promise.all([
        texts({}),
        texts({ 'easy-read': true }),
        texts({ audience: 'representative' }),
      ]);
      expect(easy).not.to.equal(person);
      expect(representative).not.to.equal(person);
      expect(representative).to.contain('Sam');
    });

    it('come and go while the page is open, and what is written stays', async () => {
      const { el, screen } = await open();
      await answer(screen);
      const written = copy(el.value);
      for (const audience of ['practitioner', 'representative', 'something else', 'person']) {
        el.setAttribute('audience', audience);
        await settle(el);
        expect(el.value).to.deep.equal(written);
      }
      expect(screen.question).not.to.equal('');
    });

    it('that are not known are taken for the practitioner', async () => {
      const el = await place(tag, { audience: 'something-else', 'person-name': 'Sam' });
      const practitioner = await place(tag, { 'person-name': 'Sam' });
      expect(new PersonScreen(el).text).to.equal(new PersonScreen(practitioner).text);
    });
  });

  for (const scheme of ['light', 'dark'] as const) {
    for (const attributes of [
      { audience: 'person' },
      { audience: 'person', 'easy-read': true, lang: 'cy' },
      { audience: 'representative', value: samples.valid[0] },
      { audience: 'person', readonly: true, value: samples.valid[0] },
    ]) {
      it(`is accessible on each screen on a ${scheme} page: ${JSON.stringify(attributes).slice(0, 60)}`, async () => {
        const page = await fixture<HTMLElement>(`<main>${markup(tag, attributes)}</main>`);
        page.style.setProperty('color-scheme', scheme);
        page.style.setProperty('background', 'Canvas');
        const el = page.firstElementChild as SectionUnderTest;
        await settle(el);
        const screen = new PersonScreen(el);
        if ('readonly' in attributes) return expect(page).to.be.accessible();
        await openFirst?.(el);
        return void (await screen.walk(async (isNew) => {
          if (isNew) await answer(screen);
          await expect(page).to.be.accessible();
        }));
      }).timeout(60_000);
    }
  }
}
