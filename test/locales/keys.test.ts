import { expect } from 'chai';
import type { Locale } from '../../src/locales/types.js';
import { cy, en, isPlural, languages, messagesOf, placeholders, textsOf, translations } from './messages.js';

// That a missing or another key does not compile: `tsc` is the test, an error that is no longer there fails it.
// @ts-expect-error all themes but one are missing, although the one that is there has the name of a plural category
({ other: 'Rhywbeth arall' }) satisfies Locale['vocabulary']['theme'];
// @ts-expect-error what the person reads lacks all wordings but one
({ opening: 'Beth ydych chi ei eisiau?' }) satisfies Locale['readers']['person']['sections']['desired-outcomes'];
// @ts-expect-error a key that English does not have
({ ...cy.form, another: 'Arall' }) satisfies Locale['form'];

describe('the words of every language', () => {
  it('finds messages of every part', () => {
    const places = [...messagesOf(en).keys()];
    for (const place of [
      'form/change',
      'issues/words-missing',
      'vocabulary/theme/other',
      'sections/desired-outcomes/askedBecause',
    ]) {
      expect(places).to.include(place);
    }
  });

  it('marks what no speaker of the language has reviewed', () => {
    expect(en.reviewed).to.equal(true);
    expect(cy.reviewed).to.equal(false);
  });

  for (const locale of translations) {
    it(`has in ${locale.lang} the keys of English, in the same order`, () => {
      expect([...messagesOf(locale).keys()]).to.deep.equal([...messagesOf(en).keys()]);
    });

    it(`has in ${locale.lang} the placeholders of English, in every plural branch`, () => {
      const english = messagesOf(en);
      for (const [place, message] of messagesOf(locale)) {
        const pattern = placeholders(textsOf(english.get(place) ?? '')[0] ?? '');
        for (const text of textsOf(message)) expect(placeholders(text), `${place}: ${text}`).to.deep.equal(pattern);
      }
    });
  }

  for (const locale of languages) {
    it(`has in ${locale.lang} a text for each plural category, chosen by a {count} that is in each`, () => {
      const wanted = new Intl.PluralRules(locale.lang).resolvedOptions().pluralCategories;
      expect(new Intl.PluralRules(locale.lang).resolvedOptions().locale).to.equal(locale.lang);
      const plurals = [...messagesOf(locale)].filter(([, message]) => isPlural(message));
      expect(plurals).to.not.deep.equal([]);
      for (const [place, message] of plurals) {
        expect(Object.keys(message), place).to.have.members(wanted);
        for (const text of textsOf(message)) expect(placeholders(text), `${place}: ${text}`).to.include('count');
      }
    });

    it(`has no broken placeholder in ${locale.lang}`, () => {
      for (const [place, message] of messagesOf(locale)) {
        for (const text of textsOf(message)) expect(text.replace(/\{[a-z]+\}/g, ''), place).to.not.match(/[{}]/);
      }
    });
  }

  it('has for other readers only what differs, or what only they are asked', () => {
    const all = messagesOf(en);
    for (const [place, message] of all) {
      const [, reader, ...rest] = place.split('/');
      if (!place.startsWith('readers/')) continue;
      const next = reader === 'person' ? [] : ['readers', 'person'];
      const before = all.get([...next, ...rest].join('/')) ?? all.get(rest.join('/'));
      // Who represents the person may say what the practitioner says where the person says otherwise.
      expect(message, place).to.not.deep.equal(before);
    }
  });

  it('has a label in the person’s own words for each code of the lists that have any', () => {
    for (const locale of languages) {
      for (const [list, labels] of Object.entries(locale.readers.person.vocabulary)) {
        const codes = Object.keys((locale.vocabulary as Record<string, object>)[list] ?? {});
        expect(Object.keys(labels), `${locale.lang} ${list}`).to.deep.equal(codes);
        const texts = Object.values(labels) as string[];
        expect(new Set(texts), `${locale.lang} ${list}`).to.have.property('size', texts.length);
      }
    }
  });

  it('has no key twice in what a host overrides by key alone: a section, what sections share, issues', () => {
    for (const [name, section] of Object.entries(en.sections)) {
      const { person } = en.readers;
      const own = { ...section, ...person.sections[name as keyof typeof person.sections] };
      const shared = { ...en.form, ...person.form };
      const keys = [...Object.keys(own), ...Object.keys(shared), ...Object.keys(en.issues)];
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).to.deep.equal([]);
    }
  });
});
