import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { everywhere, focused, nameOf, settle, shadow, shownText, showsErrors, visible } from '../support/dom.js';
import { record } from '../support/events.js';
import { inForm, markup, place, type Attributes } from '../support/form.js';
import { PersonScreen } from '../support/person.js';
import { copy, type Contract, type SectionUnderTest } from './types.js';

const HIDE = /^Hide screen$/;
const AGAIN = /^Show again$/;
const TURN = /^Turn the screen to /;
const TAKE_BACK = /take it back$/;
const USER = { id: 'w1', name: 'A. Patel' };

const dialog = (el: Element, name: string): HTMLDialogElement | null =>
  everywhere<HTMLDialogElement>(el, `dialog.${name}`).at(-1) ?? null;

/** Whether a dialog is all that can be seen and used of the page. */
function covers(el: Element, name: string): void {
  const found = dialog(el, name);
  expect(found?.matches(':modal'), `${name} lies over the page`).to.equal(true);
  const { left, top, width, height } = (found as HTMLElement).getBoundingClientRect();
  expect([left, top]).to.deep.equal([0, 0]);
  expect(width).to.be.at.least(document.documentElement.clientWidth);
  expect(height).to.be.at.least(window.innerHeight);
  expect(getComputedStyle(found as HTMLElement).backgroundColor).to.match(/^rgb\(/);
  for (const [x, y] of [
    [1, 1],
    [document.documentElement.clientWidth - 2, window.innerHeight - 2],
  ] as const) {
    expect(document.elementFromPoint(x, y)).to.equal(el);
  }
}

const until = async (el: Element, isDone: () => boolean): Promise<void> => {
  for (let n = 0; n < 40 && !isDone(); n += 1) await settle(el);
};

/** "Hide screen" and "Turn the screen": what lies over the page, in any host. */
export function screensContract(contract: Contract): void {
  hidingContract(contract);
  turningContract(contract);
}

function hidingContract({ tag, samples, focusText }: Contract): void {
  const open = async (attributes: Attributes = {}): Promise<{ el: SectionUnderTest; screen: PersonScreen }> => {
    const el = await place(tag, { 'person-name': 'Zebedee', value: samples.valid[0], ...attributes });
    return { el, screen: new PersonScreen(el) };
  };

  describe('hiding the screen', () => {
    it('is the first stop after the heading', async () => {
      const page = await fixture<HTMLElement>(`<div><a href="#x">Before</a>${markup(tag)}</div>`);
      const el = page.lastElementChild as SectionUnderTest;
      await settle(el);
      page.querySelector('a')?.focus();
      await sendKeys({ press: 'Tab' });
      expect(nameOf(focused() as Element)).to.equal('Hide screen');
      const title = shadow(el).querySelector('h2') as Element;
      const following = title.compareDocumentPosition(focused() as Element);
      expect(following & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    });

    it('covers the whole page with nothing of what is on it', async () => {
      const { el, screen } = await open();
      await screen.press(HIDE);
      covers(el, 'cover');
      expect(screen.text.split('\n').filter(Boolean)).to.deep.equal(['Page paused', 'Show again']);
      expect(dialog(el, 'cover')?.querySelector('img, svg')).to.equal(null);
      expect(nameOf(focused() as Element)).to.equal('Page paused');
    });

    it('is taken away by its button alone, and the focus is where it was', async () => {
      const { el, screen } = await open();
      const value = copy(el.value);
      await screen.press(HIDE);
      for (const key of ['Escape', 'Escape', 'Escape']) {
        await sendKeys({ press: key });
        await settle(el);
      }
      dialog(el, 'cover')?.close();
      await until(el, () => dialog(el, 'cover')?.matches(':modal') ?? false);
      covers(el, 'cover');
      await screen.press(AGAIN);
      await settle(el);
      expect(dialog(el, 'cover')).to.equal(null);
      expect(nameOf(focused() as Element)).to.equal('Hide screen');
      expect(el.value).to.deep.equal(value);
    });

    it('comes with Shift three times, and nothing that is being written is lost', async () => {
      const { el, screen } = await open();
      await focusText(el);
      await sendKeys({ type: 'Half a sent' });
      const box = focused();
      for (let n = 0; n < 3; n += 1) await sendKeys({ press: 'Shift' });
      await settle(el);
      covers(el, 'cover');
      expect(JSON.stringify(el.value)).to.contain('Half a sent');
      await screen.press(AGAIN);
      await until(el, () => focused() === box);
      expect(focused()).to.equal(box);
      await sendKeys({ type: 'ence' });
      expect(JSON.stringify(el.value)).to.contain('Half a sentence');
    });

    it('does not come with Shift twice, in between other keys, held down, or slowly', async () => {
      const { el } = await open();
      await focusText(el);
      const keys = async (...pressed: string[]): Promise<void> => {
        for (const key of pressed) await sendKeys({ press: key });
        await settle(el);
        expect(dialog(el, 'cover'), pressed.join()).to.equal(null);
        await sendKeys({ press: 'ArrowLeft' });
      };
      await keys('Shift', 'Shift');
      await keys('Shift', 'Shift', 'a', 'Shift');
      await keys('Shift', 'Tab', 'Shift', 'Tab', 'Shift', 'Tab');
      const down = (timeStamp: number, repeat = false): void => {
        const event = new KeyboardEvent('keydown', { key: 'Shift', bubbles: true, composed: true, repeat });
        Object.defineProperty(event, 'timeStamp', { value: timeStamp });
        el.dispatchEvent(event);
      };
      for (const time of [0, 10, 20]) down(time, true);
      for (const time of [100_000, 102_000, 105_100]) down(time);
      await settle(el);
      expect(dialog(el, 'cover')).to.equal(null);
    });

    it('tells the host, which may change the title of the page', async () => {
      const { el, screen } = await open();
      const seen = record(document, ['msp-hide']);
      const told = (): unknown[] => seen.map(({ event }) => (event as CustomEvent<{ hidden: boolean }>).detail.hidden);
      await screen.press(HIDE);
      expect(seen[0]?.target).to.equal(el);
      await screen.press(AGAIN);
      expect(told()).to.deep.equal([true, false]);
    });

    it('is there to read only and for the person, and greyed when disabled', async () => {
      for (const attributes of [{ readonly: true }, { audience: 'person' }, { audience: 'representative' }]) {
        const { el, screen } = await open(attributes);
        await screen.press(HIDE);
        covers(el, 'cover');
      }
      const { screen } = await open({ disabled: true });
      expect(screen.button(HIDE).disabled).to.equal(true);
    });

    it('stays over the page when the element is moved or given another value', async () => {
      const { el, screen } = await open();
      await screen.press(HIDE);
      const elsewhere = await fixture<HTMLElement>('<div></div>');
      elsewhere.append(el);
      el.value = copy(samples.valid[1]);
      await settle(el);
      covers(el, 'cover');
    });

    it('posts what is written all the while', async () => {
      const { el, posted } = await inForm(tag, { value: samples.valid[0] });
      await new PersonScreen(el).press(HIDE);
      expect(posted()).to.deep.equal([JSON.stringify(samples.valid[0])]);
    });

    it('leaves the page instead where the host says where to, for a person who is alone', async () => {
      const { screen } = await open({ audience: 'person', 'exit-href': 'https://www.example.org/' });
      expect(screen.has(/^Leave this page$/)).to.equal(true);
      expect(screen.has(HIDE)).to.equal(false);
      expect(screen.text).to.contain('What you have not sent is not kept.');
      for (const href of ['javascript:alert(1)', 'data:text/html,x', 'https://', '']) {
        const other = await open({ audience: 'person', 'exit-href': href });
        expect(other.screen.has(HIDE), href).to.equal(true);
      }
      const worker = await open({ 'exit-href': 'https://www.example.org/' });
      expect(worker.screen.has(HIDE)).to.equal(true);
    });
  });
}

function turningContract({ tag, samples, focusText, openFirst }: Contract): void {
  const turn = async (screen: PersonScreen): Promise<void> => {
    await screen.press(TURN);
    await openFirst?.(screen.el as SectionUnderTest);
  };
  const open = async (attributes: Attributes = {}): Promise<{ el: SectionUnderTest; screen: PersonScreen }> => {
    const el = await place(tag, { 'person-name': 'Sam', user: USER, ...attributes });
    return { el, screen: new PersonScreen(el) };
  };

  describe('turning the screen', () => {
    it('is offered to the practitioner alone, with a word of care before it', async () => {
      const { screen } = await open();
      expect(nameOf(screen.button(TURN))).to.equal('Turn the screen to Sam');
      expect(screen.text).to.contain('Check who else can see the screen.');
      for (const attributes of [
        { readonly: true },
        { audience: 'person' },
        { audience: 'representative' },
        { value: '[broken' },
      ]) {
        expect((await open(attributes)).screen.has(TURN), JSON.stringify(attributes)).to.equal(false);
      }
      expect((await open({ disabled: true })).screen.button(TURN).disabled).to.equal(true);
    });

    it('covers the page with the first question, which has the focus', async () => {
      const { el, screen } = await open({ value: samples.withUnknown });
      await turn(screen);
      covers(el, 'turned');
      expect(screen.progress).to.match(/^1 of/);
      expect(screen.hasFocusOnQuestion).to.equal(true);
      expect(visible(el, '.body *'), 'nothing of the worker’s view is left behind it').to.have.length(0);
    });

    it('speaks to the person, in easy read where the host says so, and then to the worker again', async () => {
      const { el, screen } = await open();
      const shown = (): string => shownText(el).replace(/\n+/g, '\n');
      const before = shown();
      await turn(screen);
      const plain: string[] = [];
      await screen.walk(() => plain.push(screen.text));
      await screen.press(TAKE_BACK);
      expect(shown().replace(/While Sam had.*\n/, '')).to.equal(before);
      const easy = await open({ 'easy-read': true });
      await turn(easy.screen);
      const texts: string[] = [];
      await easy.screen.walk(() => texts.push(easy.screen.text));
      expect(texts.join()).not.to.equal(plain.join());
    });

    it('ends in two presses from any point, and says by whom', async () => {
      const { el, screen } = await open();
      await turn(screen);
      await screen.press(/^Next$/);
      await screen.press(/^Stop$/);
      expect(screen.text).to.contain('Please give this back to A. Patel.');
      expect(screen.has(/^I am A\. Patel: take it back$/)).to.equal(true);
      await screen.press(TAKE_BACK);
      expect(dialog(el, 'turned')).to.equal(null);
      expect(nameOf(focused() as Element)).to.equal('While Sam had the screen, nothing was written.');
      const nameless = await open({ user: undefined });
      await turn(nameless.screen);
      await nameless.screen.press(/^Stop$/);
      expect(nameless.screen.has(/^I am your worker: take it back$/)).to.equal(true);
    });

    it('does not end by Escape, nor by anything but the worker', async () => {
      const { el, screen } = await open();
      await turn(screen);
      for (let n = 0; n < 3; n += 1) {
        await sendKeys({ press: 'Escape' });
        await settle(el);
      }
      dialog(el, 'turned')?.close();
      await until(el, () => dialog(el, 'turned')?.matches(':modal') ?? false);
      covers(el, 'turned');
      for (const name of ['readonly', 'disabled'] as const) {
        el[name] = true;
        await settle(el);
        covers(el, 'turned');
        expect(screen.question, 'nothing can be answered').to.equal('Thank you.');
        el[name] = false;
        await settle(el);
      }
      const elsewhere = await fixture<HTMLElement>('<div></div>');
      elsewhere.append(el);
      await settle(el);
      covers(el, 'turned');
    });

    it('may wait for a sign-in of the host', async () => {
      const { el, screen } = await open();
      const seen = record(document, ['msp-hand-back']);
      const cancel = (event: Event): void => event.preventDefault();
      document.addEventListener('msp-hand-back', cancel, { once: true });
      await turn(screen);
      await screen.press(/^Stop$/);
      await screen.press(TAKE_BACK);
      expect(seen).to.have.length(1);
      expect(seen[0]).to.deep.include({ target: el, bubbles: true, cancelable: true });
      covers(el, 'turned');
      (el as unknown as { takeBack(): void }).takeBack();
      await settle(el);
      expect(dialog(el, 'turned')).to.equal(null);
      (el as unknown as { takeBack(): void }).takeBack();
      expect(shownText(el)).to.contain('While Sam had the screen');
    });

    it('keeps what the worker was writing, and what the person writes', async () => {
      const { el, posted } = await inForm(tag, { 'person-name': 'Sam', user: USER });
      const screen = new PersonScreen(el);
      await focusText(el);
      await sendKeys({ type: 'The worker wrote this' });
      await turn(screen);
      expect(JSON.stringify(el.value)).to.contain('The worker wrote this');
      const box = screen.seen<HTMLTextAreaElement>('textarea, input')[0];
      if (box?.localName === 'textarea') await screen.write('The person wrote this');
      else box?.click();
      await settle(el);
      const written = copy(el.value);
      await screen.press(/^Stop$/);
      await screen.press(TAKE_BACK);
      expect(el.value).to.deep.equal(written);
      expect(posted()).to.deep.equal([JSON.stringify(written)]);
      expect(JSON.stringify(written)).to.contain('The worker wrote this');
      expect(focused()?.textContent.trim()).to.match(/^While Sam had the screen: ./);
    });

    it('shows the person no error of the worker’s, and the worker has them again', async () => {
      const { el, submit } = await inForm(tag, { required: true, value: samples.draft });
      const screen = new PersonScreen(el);
      await submit();
      expect(showsErrors(el)).to.equal(true);
      await turn(screen);
      await screen.walk(() => expect(showsErrors(el)).to.equal(false));
      await screen.press(TAKE_BACK);
      expect(showsErrors(el)).to.equal(true);
      expect(el.checkValidity()).to.equal(false);
    });

    it('can be hidden from there, by its own button and by Shift, and comes back', async () => {
      const { el, screen } = await open();
      await turn(screen);
      await screen.press(HIDE);
      covers(el, 'cover');
      await screen.press(AGAIN);
      await settle(el);
      covers(el, 'turned');
      expect(screen.progress).to.match(/^1 of/);
    });

    it('begins with the first question each time', async () => {
      const { screen } = await open();
      for (let n = 0; n < 2; n += 1) {
        await turn(screen);
        expect(screen.progress).to.match(/^1 of/);
        await screen.press(/^Stop$/);
        await screen.press(TAKE_BACK);
      }
    });

    it('tells help and everything else in a status line that lies over the page, too', async () => {
      const { el, screen } = await open();
      await turn(screen);
      await screen.press(/^I want help with this$/);
      await new Promise((resolve) => setTimeout(resolve, 700));
      const [line] = Array.from(dialog(el, 'turned')?.querySelectorAll('[role="status"]') ?? []);
      expect(line?.textContent).to.equal('Tell your worker. You can wait here.');
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`is accessible on a ${scheme} page, hidden or turned`, async () => {
        const page = await fixture<HTMLElement>(`<main>${markup(tag, { user: USER, value: samples.valid[0] })}</main>`);
        page.style.setProperty('color-scheme', scheme);
        const el = page.firstElementChild as SectionUnderTest;
        await settle(el);
        const screen = new PersonScreen(el);
        await turn(screen);
        await expect(el).to.be.accessible();
        await screen.press(HIDE);
        await expect(el).to.be.accessible();
        await screen.press(AGAIN);
        await screen.press(/^Stop$/);
        await expect(el).to.be.accessible();
        await screen.press(TAKE_BACK);
        await expect(el).to.be.accessible();
      });
    }

    it('has no id twice and no style attribute', async () => {
      const { el, screen } = await open({ value: samples.withUnknown });
      await turn(screen);
      await screen.walk(() => {
        const ids = Array.from(shadow(el).querySelectorAll('[id]')).map(({ id }) => id);
        expect(ids).to.deep.equal([...new Set(ids)]);
        expect(shadow(el).querySelectorAll('[style]')).to.have.length(0);
      });
    });
  });
}
