import { expect } from 'chai';
import { languages, messagesOf, textsOf } from './messages.js';
import type { WholeLocale } from '../../src/locales/types.js';

/** Easy read has at most 15 words a sentence (Department of Health, basic guidelines for easy read, 2009). */
const MOST_WORDS = 15;

const FIRST = ['readers/easy-read/', 'readers/person/'];

/** Every text that easy read shows: its own, and those of the person that it does not say otherwise. */
function easyRead(locale: WholeLocale): [place: string, text: string][] {
  const said = new Map<string, [string, string]>();
  const all = [...messagesOf(locale)];
  for (const prefix of FIRST) {
    for (const [place, message] of all) {
      const key = place.slice(prefix.length);
      if (!place.startsWith(prefix) || said.has(key)) continue;
      for (const text of textsOf(message)) said.set(key, [place, text]);
    }
  }
  return [...said.values()];
}

const sentences = (text: string): string[] => text.split(/(?<=[.?!:])\s+/);
const wordsIn = (sentence: string): string[] => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word));

/** What joins two ideas in one sentence. */
const joins = {
  en: /[;()–—]|, (and|but|so|or|because)\b|\b(because|although|which means|in order to|unless)\b/i,
  cy: /[;()–—]|, (ac?|ond|felly|neu|oherwydd)\b|\b(oherwydd|er mwyn|oni bai)\b/i,
};
/** A choice between two answers is one idea. */
const ONE_IDEA = /(valueMissing|closure-feedback\/answerMissing)$/;

describe('easy read', () => {
  for (const locale of languages) {
    it(`finds its texts in ${locale.lang}`, () => {
      const places = easyRead(locale).map(([place]) => place);
      expect(places).to.include('readers/easy-read/sections/desired-outcomes/why');
      expect(places).to.not.include('readers/person/sections/desired-outcomes/why');
      expect(places).to.include('readers/person/vocabulary/outcome/be-and-feel-safer');
    });

    it(`has at most ${MOST_WORDS} words a sentence in ${locale.lang}`, () => {
      for (const [place, text] of easyRead(locale)) {
        for (const sentence of sentences(text)) {
          expect(wordsIn(sentence).length, `${place}: ${sentence}`).to.be.at.most(MOST_WORDS);
        }
      }
    });

    it(`has one idea a sentence in ${locale.lang}`, () => {
      const pattern = joins[locale.lang as keyof typeof joins];
      for (const [place, text] of easyRead(locale)) {
        if (ONE_IDEA.test(place)) continue;
        for (const sentence of sentences(text)) expect(sentence, place).to.not.match(pattern);
      }
    });
  }

  it('would see two ideas in one sentence', () => {
    expect('You can stop, and we will come back').to.match(joins.en);
    expect('Gallwch stopio, a byddwn yn dod yn ôl').to.match(joins.cy);
  });
});
