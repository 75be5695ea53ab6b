import { expect } from 'chai';
import { formatMessage, Words, type Audience, type MessageOverrides } from '../../src/form/words.js';
import { cy } from '../../src/locales/cy/index.js';
import { en } from '../../src/locales/en/index.js';
import type { Locale, VocabularyName } from '../../src/locales/types.js';

const english = (name = 'Joyce', messages?: MessageOverrides): Words<'desired-outcomes'> =>
  new Words(en, 'desired-outcomes', name, messages);
const welsh = (name = ''): Words<'desired-outcomes'> => new Words(cy, 'desired-outcomes', name);

describe('formatMessage', () => {
  const say = (message: Parameters<typeof formatMessage>[0], params = {}, lang = 'en'): string =>
    formatMessage(message, params, lang);

  it('puts texts and numbers in the places of their placeholders, each time they stand there', () => {
    expect(say('{a} and {b}, {a}', { a: 'x', b: 0 })).to.equal('x and 0, x');
  });

  it('leaves a placeholder that has no value, and one that only every object has', () => {
    expect(say('Now {thing}', {})).to.equal('Now {thing}');
    expect(say('{toString} {constructor}', {})).to.equal('{toString} {constructor}');
  });

  it('takes what a person wrote as text, braces and dollars too', () => {
    expect(say('They said {words}', { words: '{name} owes me $& and $1', name: 'Sam' })).to.equal(
      'They said {name} owes me $& and $1',
    );
  });

  it('chooses the plural by the count, in the language', () => {
    const outcomes = { one: '{count} outcome', other: '{count} outcomes' };
    expect([0, 1, 2].map((count) => say(outcomes, { count }))).to.deep.equal(['0 outcomes', '1 outcome', '2 outcomes']);
    const all = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((count) => say(all, { count }, 'cy'))).to.deep.equal([
      'zero',
      'one',
      'two',
      'few',
      'other',
      'other',
      'many',
      'other',
    ]);
  });

  it('falls back to the plural `other`', () => {
    expect(say({ other: 'x{count}' }, { count: 1 })).to.equal('x1');
  });

  it('writes a name large where it begins the sentence, and nowhere else', () => {
    expect(say('{name} said it', { name: 'the person' })).to.equal('The person said it');
    expect(say('What {name} wants', { name: 'the person' })).to.equal('What the person wants');
    expect(say('{thing} is kept', { thing: 'x' })).to.equal('x is kept');
  });
});

describe('Words', () => {
  it('says the words of a section, of every section and of issues, with the name', () => {
    expect(english().t('heading')).to.equal('What Joyce wants');
    expect(english().f('changeOf', { thing: 'x' })).to.equal('Change x');
    expect(english().issue('not-asked-reason-missing')).to.equal('Select why Joyce was not asked');
    expect(english().quote('Stay')).to.equal('‘Stay’');
  });

  it('says "the person" where there is no name', () => {
    expect(english('').t('heading')).to.equal('What the person wants');
    expect(english('').label('outcome-source', 'person')).to.equal('The person said it');
    expect(english('').f('toldAgreedPerson')).to.equal('The person agreed.');
  });

  it('speaks Welsh, without a name and with one', () => {
    expect(welsh().lang).to.equal('cy');
    expect(welsh().t('heading')).to.equal('Beth sydd ar yr unigolyn ei eisiau');
    expect(welsh('Joyce').t('heading')).to.equal('Beth sydd ar Joyce ei eisiau');
    expect(welsh().label('outcome-source', 'person')).to.equal('Yr unigolyn a ddywedodd hyn');
    expect([1, 2, 3, 6].map((count) => welsh().t('askedBecause', { count }))).to.deep.equal([
      '1 canlyniad wedi’i gofnodi.',
      '2 ganlyniad wedi’u cofnodi.',
      '3 chanlyniad wedi’u cofnodi.',
      '6 chanlyniad wedi’u cofnodi.',
    ]);
  });

  it('says the host’s own texts instead, by key, with placeholders and plurals', () => {
    const words = english('Joyce', {
      heading: 'What matters to {name}',
      changeOf: 'Edit {thing}',
      'source-missing': 'Say whose words these are',
      'theme.safety': 'Being safe',
      askedBecause: { one: 'One for {name}', other: '{count} for {name}' },
    });
    expect(words.t('heading')).to.equal('What matters to Joyce');
    expect(words.f('changeOf', { thing: 'x' })).to.equal('Edit x');
    expect(words.issue('source-missing')).to.equal('Say whose words these are');
    expect(words.label('theme', 'safety')).to.equal('Being safe');
    expect([1, 4].map((count) => words.t('askedBecause', { count }))).to.deep.equal(['One for Joyce', '4 for Joyce']);
    expect(words.t('when')).to.equal('When did you talk?');
  });

  it('says the host’s own words for someone without a name', () => {
    const words = english('', { thePerson: 'the adult' });
    expect(words.t('heading')).to.equal('What the adult wants');
    expect(english('Joyce', { thePerson: 'the adult' }).t('heading')).to.equal('What Joyce wants');
  });

  describe('for another reader', () => {
    interface Given {
      easyRead?: boolean;
      name?: string;
      messages?: MessageOverrides;
      locale?: Locale;
    }
    const forReader = (
      audience: Audience,
      { easyRead = false, name = 'Sam', messages = {}, locale = en }: Given = {},
    ): Words<'desired-outcomes'> =>
      new Words(locale, 'desired-outcomes', name, messages, undefined, audience, easyRead);

    it('says the person’s words, and the practitioner’s where there are no others', () => {
      const words = forReader('person');
      expect(words.t('opening')).to.equal('What do you want to happen?');
      expect(words.t('why')).to.equal('What makes this important to you?');
      expect(words.f('errorSummary')).to.equal('There is a problem');
      expect(words.label('outcome', 'abuse-to-stop')).to.equal('I want it to stop.');
      expect(words.label('theme', 'safety')).to.equal('Safety');
    });

    it('says easy read before the person’s words', () => {
      const words = forReader('person', { easyRead: true });
      expect(words.t('why')).to.equal('Why does this matter to you?');
      expect(words.t('opening')).to.equal('What do you want to happen?');
      expect(forReader('person', { easyRead: true, locale: cy }).t('why')).to.equal('Pam mae hyn yn bwysig i chi?');
    });

    it('says to who represents the person their name in the place of "you", in easy read too', () => {
      for (const easyRead of [false, true]) {
        const words = forReader('representative', { easyRead });
        expect(words.t('why')).to.equal('What makes this important to Sam?');
        expect(words.t('opening')).to.equal('What does Sam want to happen?');
        expect(words.label('outcome', 'abuse-to-stop')).to.equal('For the abuse or neglect to stop');
        expect(words.f('next')).to.equal('Next');
      }
      expect(forReader('representative', { name: '' }).t('matters1')).to.equal('Which matters most to the person?');
    });

    it('says "you" to a person without a name', () => {
      expect(forReader('person', { name: '' }).f('turn')).to.equal('Turn the screen to you');
    });

    it('changes nothing for the practitioner, whom easy read does not concern', () => {
      const words = forReader('practitioner', { easyRead: true });
      expect(words.t('why')).to.equal('What makes this important to them?');
      expect(words.f('next'), 'what only the person is asked').to.equal('Next');
    });

    it('takes the host’s own texts for one reader under the reader’s name', () => {
      const messages = { why: 'A', 'person.why': 'B', 'easy-read.why': 'C', 'representative.why': 'D {name}' };
      expect(forReader('practitioner', { messages }).t('why')).to.equal('A');
      expect(forReader('person', { messages }).t('why')).to.equal('B');
      expect(forReader('person', { messages, easyRead: true }).t('why')).to.equal('C');
      expect(forReader('representative', { messages }).t('why')).to.equal('D Sam');
      const label = { 'person.outcome.abuse-to-stop': 'Make it stop.' };
      expect(forReader('person', { messages: label }).label('outcome', 'abuse-to-stop')).to.equal('Make it stop.');
      const practitioners = { why: 'A' };
      expect(forReader('person', { messages: practitioners }).t('why')).to.equal('What makes this important to you?');
    });

    it('takes an audience that does not exist for the practitioner', () => {
      for (const audience of ['', 'PERSON', 'constructor', 'easy-read', undefined]) {
        expect(forReader(audience as Audience).t('heading'), String(audience)).to.equal('What Sam wants');
      }
    });

    it('speaks a language that has only the practitioner’s words', () => {
      const { readers: _, ...locale } = en;
      expect(forReader('person', { locale: locale as unknown as Locale }).t('heading')).to.equal('What Sam wants');
    });
  });

  it('passes over texts of a host that are not texts', () => {
    for (const heading of [5, null, [], {}, { one: 'x' }, { one: 5, other: 'x' }]) {
      const words = english('Joyce', { heading } as unknown as MessageOverrides);
      expect(words.t('heading'), JSON.stringify(heading)).to.equal('What Joyce wants');
    }
    for (const messages of ['x', 5, [], null]) {
      expect(english('Joyce', messages as unknown as MessageOverrides).t('heading')).to.equal('What Joyce wants');
    }
  });

  it('does not take what every object has for a text', () => {
    expect(english().label('theme', 'constructor')).to.equal(undefined);
    expect(english().issue('toString')).to.equal(english().issue('type-wrong'));
  });

  it('says a sentence for every issue: the server’s own, ours for the code, or that something could not be read', () => {
    expect(english().issue('source-missing', {}, 'From the server')).to.equal('From the server');
    expect(english().issue('code-unknown', { code: 'x-1' })).to.equal(
      'Recorded elsewhere as ‘x-1’. This version does not know it. It is kept',
    );
    expect(english().issue('from-another-version')).to.equal(en.issues['type-wrong']);
  });

  it('has no label for a code that it does not know, whatever it is', () => {
    for (const code of ['x-council-own', '', undefined, null, 5, {}]) {
      expect(english().label('outcome', code)).to.equal(undefined);
    }
    expect(english().label('not-a-list' as VocabularyName, 'safety')).to.equal(undefined);
  });
});
