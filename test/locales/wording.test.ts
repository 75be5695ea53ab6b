import { expect } from 'chai';
import type { WholeLocale } from '../../src/locales/types.js';
import { allTexts, cy, en, languages, messagesOf, textsOf, translations } from './messages.js';

const expectNone = (locale: WholeLocale, isWrong: (text: string, place: string) => boolean): void => {
  const wrong = allTexts(locale).filter(([place, text]) => isWrong(text, place));
  expect(wrong.map(([place, text]) => `${place}: ${text}`)).to.deep.equal([]);
};

/** Words that are never written, whatever the sentence: what they say of people, or of an unmet wish, is not true. */
const forbidden: Record<string, RegExp> = {
  en: /victim|perpetrator|alleg|vulnerable adult|service user|non-?complian|disclos|consent|\bfail/i,
  // The same in Welsh, with and without mutation of the first letter.
  cy: /(d|dd|n)ioddefw?[ry]|(t|d|th|nh)rosedd|[cg]yflawnwr|honedig|honnir|honiad|agored i niwed|[bfm]regus|(d|dd|n)efnydd[iw]\S* (y )?gwasanaeth|cydymffurfi|[dn]?d?atgel(u|odd|w)|[cg]h?ydsyni|[cg]h?aniatâd|\b[mf]eth(u|odd|wyd|iant)/i,
};

describe('the wordings', () => {
  for (const locale of languages) {
    it(`are never empty in ${locale.lang}, and have no space too many`, () => {
      expectNone(locale, (text) => text.trim() === '' || text !== text.trim() || /\s\s/.test(text));
    });

    it(`have in ${locale.lang} the apostrophes and quotation marks of print`, () => {
      expectNone(locale, (text) => /['"`]/.test(text));
    });

    it(`have no forbidden word in ${locale.lang}`, () => {
      const pattern = forbidden[locale.lang];
      expect(pattern).to.be.instanceOf(RegExp);
      expectNone(locale, (text) => pattern?.test(text) === true);
    });

    it(`have no full stop at the end of an issue in ${locale.lang}: it is a link, too`, () => {
      expectNone(locale, (text, place) => place.startsWith('issues/') && /[.!:…]$/.test(text));
    });

    it(`let a button's longer name in ${locale.lang} begin with what is written on it (WCAG 2.5.3)`, () => {
      const messages = messagesOf(locale);
      const pairs = [...messages.keys()].filter((place) => messages.has(place.replace(/(Of|With)$/, '')));
      const named = pairs.filter((place) => /(Of|With)$/.test(place));
      expect(named).to.include('form/doneWith');
      for (const place of named) {
        const written = textsOf(messages.get(place.replace(/(Of|With)$/, '')) ?? '')[0];
        expect(textsOf(messages.get(place) ?? '')[0], place).to.match(new RegExp(`^${written}`));
      }
    });

    it(`name twelve months in ${locale.lang}, told apart by three letters, and seven days`, () => {
      const months = String(locale.form.months).split('|');
      expect(months).to.have.length(12);
      // Who types the first three letters of a month means one month.
      expect(new Set(months.map((month) => month.slice(0, 3).toLocaleLowerCase(locale.lang)))).to.have.property(
        'size',
        12,
      );
      expect(new Set(String(locale.form.weekdays).split('|'))).to.have.property('size', 7);
    });
  }

  it('would see each forbidden word', () => {
    const seen = {
      en: [
        'A victim',
        'The perpetrator',
        'It is alleged',
        'A vulnerable adult',
        'Service users',
        'Non-compliant',
        'She disclosed it',
        'Consent',
        'It failed',
      ],
      cy: [
        'Y dioddefwr',
        'Y ddioddefwraig',
        'Y troseddwr',
        'Y cyflawnwr',
        'Honedig',
        'Oedolyn agored i niwed',
        'Oedolyn bregus',
        'Defnyddiwr gwasanaeth',
        'Ddim yn cydymffurfio',
        'Datgelodd hyn',
        'Wedi’i ddatgelu',
        'Cydsyniad',
        'Caniatâd',
        'Methodd',
        'Wedi methu',
      ],
    };
    for (const [lang, texts] of Object.entries(seen)) {
      for (const text of texts) expect(text).to.match(forbidden[lang] as RegExp);
    }
  });

  for (const locale of translations) {
    it(`are not English in ${locale.lang}`, () => {
      const english = messagesOf(en);
      // Where nothing but placeholders, marks and spaces is left, there is nothing to translate.
      const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
      expectNone(locale, (text, place) => hasWords(text) && textsOf(english.get(place) ?? '').includes(text));
    });

    it(`end in ${locale.lang} as they do in English: questions ask, sentences stop, labels do neither`, () => {
      const english = messagesOf(en);
      const end = (text: string): string => /[.?:]$/.exec(text)?.[0] ?? '';
      expectNone(locale, (text, place) => end(text) !== end(textsOf(english.get(place) ?? '')[0] ?? ''));
    });
  }

  it('have in Welsh no name after a vowel, where "yr unigolyn" would have to be "’r unigolyn"', () => {
    expectNone(cy, (text) => /[aeiouwyâêîôûŵŷ] \{name\}/i.test(text));
  });
});
