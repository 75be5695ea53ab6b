import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forbidConsole } from '../../support/console.js';
import { settle } from '../../support/dom.js';
import { goTo, openAlone, type Alone } from './gives-alone.js';
import { outcomes } from './closure.js';

interface Voice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}
interface Spoken {
  readonly text: string;
  voice?: Voice;
  lang?: string;
  onend?: () => void;
  onerror?: () => void;
}

/** A browser's speech, in which nothing is heard. */
class Speech extends EventTarget {
  voices: Voice[] = [];
  readonly spoken: Spoken[] = [];
  cancelled = 0;
  getVoices(): Voice[] {
    return this.voices;
  }
  speak(what: Spoken): void {
    this.spoken.push(what);
  }
  cancel(): void {
    this.cancelled += 1;
  }
}
const LOCAL = { name: 'Here', lang: 'en-GB', localService: true };
const REMOTE = { name: 'Far away', lang: 'en-GB', localService: false };
const WELSH = { name: 'Yma', lang: 'cy_GB', localService: true };
const LISTEN = /^(Listen|Gwrando)$/;
const STOP_READING = /^Stop reading$/;

describe('Reading a question aloud', () => {
  const consoleStayedEmpty = forbidConsole();
  const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(window, name));
  let speech: Speech;
  let screen: Alone;
  beforeEach(() => {
    speech = new Speech();
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, names[0], { value: speech, configurable: true });
    Object.defineProperty(window, names[1], { value: Utterance, configurable: true });
  });
  afterEach(() => {
    names.forEach((name, i) => before[i] && Object.defineProperty(window, name, before[i]));
    screen.counter.stop();
    consoleStayedEmpty();
  });
  const open = async (attributes: object = {}, ...voices: Voice[]): Promise<Alone> => {
    speech.voices = voices;
    screen = await openAlone({ 'read-aloud': true, 'easy-read': true, ...attributes });
    return screen;
  };

  it('has a button only where the host allows it and the device itself speaks the language', async () => {
    for (const [attributes, voices, has] of [
      [{}, [], false],
      [{}, [REMOTE], false],
      [{}, [WELSH], false],
      [{}, [{ ...REMOTE, lang: 'cy' }, WELSH, LOCAL], true],
      [{ 'read-aloud': false }, [LOCAL], false],
      [{ lang: 'cy' }, [LOCAL], false],
      [{ lang: 'cy' }, [LOCAL, WELSH], true],
    ] as const) {
      const { view, counter } = await open(attributes, ...voices);
      expect(view.has(LISTEN), JSON.stringify([attributes, voices])).to.equal(has);
      counter.stop();
    }
    expect(speech.spoken, 'it never begins by itself').to.deep.equal([]);
  });

  it('never sends words to a voice that is elsewhere, whatever is pressed', async () => {
    const { view } = await open({}, REMOTE);
    await view.walk();
    expect(speech.spoken).to.deep.equal([]);
  });

  it('has its button when the voices come late, and none when they go', async () => {
    const { view, el } = await open();
    speech.voices = [LOCAL];
    speech.dispatchEvent(new Event('voiceschanged'));
    await settle(el);
    expect(view.has(LISTEN)).to.equal(true);
    speech.voices = [REMOTE];
    speech.dispatchEvent(new Event('voiceschanged'));
    await settle(el);
    expect(view.has(LISTEN)).to.equal(false);
  });

  it('reads the question and then the answers, each once, with the voice of the device', async () => {
    const { view } = await open({}, REMOTE, LOCAL);
    await goTo(view, 'Did we listen to you?');
    await view.press(LISTEN);
    const [said] = speech.spoken;
    expect(said?.voice).to.equal(LOCAL);
    expect(said?.lang).to.equal('en-GB');
    expect(said?.text).to.equal(
      'Did we listen to you?. Yes. A bit. No. or. I am not sure. I do not want to say. This is not about me',
    );
  });

  it('reads what is asked beside the first question, too, and the person’s own words', async () => {
    const { view } = await open({ only: undefined, outcomes }, LOCAL);
    await view.press(LISTEN);
    const text = speech.spoken[0]?.text ?? '';
    expect(text).to.contain('visiting me').and.to.contain('What do you want to say?');
    expect(text.split('Did we keep this from happening?')).to.have.lengthOf(2);
  });

  it('stops when it is pressed again, and the end of one reading does not end the next', async () => {
    const { view, el } = await open({}, LOCAL);
    await view.press(LISTEN);
    await view.press(STOP_READING);
    expect(speech.cancelled).to.equal(1);
    await view.press(LISTEN);
    speech.spoken[0]?.onend?.();
    await settle(el);
    expect(view.has(STOP_READING), 'the second goes on').to.equal(true);
    speech.spoken[1]?.onerror?.();
    await settle(el);
    expect(view.has(LISTEN), 'what breaks off has ended').to.equal(true);
  });

  it('stops when the question changes, the screen is hidden or left, the host takes it away, or the element goes', async () => {
    const ways: Record<string, (given: Alone) => Promise<unknown>> = {
      next: ({ view }) => view.press(/^Next$/),
      stop: ({ view }) => view.press(/^Stop$/),
      hide: ({ view }) => view.press(/^Hide screen$/),
      keys: async () => {
        for (let n = 0; n < 3; n += 1) await sendKeys({ press: 'Shift' });
      },
      'another language': ({ el }) => Promise.resolve((el.lang = 'cy')),
      'another audience': ({ el }) => Promise.resolve((el.audience = 'practitioner')),
      'not allowed': ({ el }) => Promise.resolve((el.readAloud = false)),
      disabled: ({ el }) => Promise.resolve((el.disabled = true)),
      'to read': ({ el }) => Promise.resolve((el.readonly = true)),
      gone: ({ el }) => Promise.resolve(el.remove()),
    };
    for (const [name, way] of Object.entries(ways)) {
      const given = await open({}, LOCAL);
      await given.view.press(LISTEN);
      speech.cancelled = 0;
      await way(given);
      await settle(given.el);
      await settle(given.el);
      expect(speech.cancelled, name).to.equal(1);
      given.counter.stop();
      // A cover that stays makes all else on the page inert.
      given.el.remove();
    }
  });

  it('speaks of no reading where the browser cannot speak at all', async () => {
    Object.defineProperty(window, 'speechSynthesis', { value: undefined, configurable: true });
    const { view } = await open({});
    expect(view.has(LISTEN)).to.equal(false);
  });
});
