import { expect } from 'chai';
import fc from 'fast-check';
import { practiceForPerson } from '../../src/exchange/copy-practice.js';
import {
  caseNote,
  caseNoteEntries,
  personCopy,
  personCopyParts,
  type PersonCopyOptions,
} from '../../src/exchange/index.js';
import { cy } from '../../src/locales/cy/index.js';
import { en } from '../../src/locales/en/index.js';
import { recordStructure } from '../../src/schema/index.js';
import { fullOf } from '../schema/full.js';
import { made } from '../schema/generated.js';
import { Random } from '../schema/random.js';
import * as vocabulary from '../../src/vocabulary/index.js';
import type { CodeList } from '../../src/vocabulary/index.js';
import { ID_MARK, marksIn, planted, type Planted } from './planted.js';

// What holds of any record: thousands of them are made from the definition.

const isList = (x: unknown): x is CodeList =>
  typeof x === 'object' && x !== null && Array.isArray((x as CodeList).codes);
const lists = Object.values(vocabulary as Record<string, unknown>).filter(isList);
/** Codes that are no words of a language. */
const codes = [...new Set(lists.flatMap((list) => list.codes.map(({ code }) => code)))].filter((code) =>
  code.includes('-'),
);
const codesIn = (text: string): string[] => {
  const found = new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g));
  return [...codes, 'x-worcs-own'].filter((code) => found.has(code));
};

/**
 * Records in which everything is there once; nobody is a source of harm, and ways are agreed that somebody else goes; an advocate is there. One is
 * over, one still open, and in one nobody has a name.
 */
const others: Readonly<Record<string, (value: unknown) => unknown>> = {
  isSourceOfHarm: () => false,
  tentative: () => false,
  code: (value) => (value === 'person-acts-themselves' ? 'coaching' : value),
  status: (value) => (value === 'not-required' ? 'appointed' : value),
  'not-implicated-in-harm': () => 'yes',
};
const whole = JSON.parse(
  JSON.stringify(fullOf(recordStructure), (key, value: unknown) => (others[key] ?? ((same: unknown) => same))(value)),
) as Record<string, object>;
const without = (of: unknown, ...names: string[]): unknown =>
  JSON.parse(JSON.stringify(of, (key, value: unknown) => (names.includes(key) ? undefined : value)));
const wholes = [
  whole,
  without(whole, 'closure', 'concludedOn', 'implicatedOn', 'achievements'),
  without(whole, 'name', 'implicatedOn'),
];

/** Records with a good deal in them; `oddness` is the share of what is not as it should be. */
const grown = (oddness: number): fc.Arbitrary<unknown> =>
  fc.integer().map((seed) => {
    const making = { random: new Random(seed), ids: [], room: 100 + (Math.abs(seed) % 400), oddness };
    return JSON.parse(JSON.stringify(made(recordStructure, '', {}, making))) as unknown;
  });
const records = fc.oneof(
  { weight: 5, arbitrary: grown(0) },
  { weight: 4, arbitrary: grown(0.01) },
  { weight: 1, arbitrary: fc.constantFrom(...wholes) },
);
const runs = { seed: 5, numRuns: 250 };
const locales = { en, cy };
type Texts = Readonly<Record<string, string>>;

/** Every text that may come out in the person's copy: the person's own words, and what somebody wrote with them or for them. */
const FOR_THE_PERSON = new Set([
  'desiredOutcomes.outcomes.words',
  'desiredOutcomes.outcomes.importance',
  'desiredOutcomes.outcomes.history.words',
  'desiredOutcomes.outcomes.means.who',
  'desiredOutcomes.options.option',
  'reviewTimeline.outcomeChanges.outcome.words',
  'reviewTimeline.outcomeChanges.outcome.importance',
  'reviewTimeline.outcomeChanges.outcome.means.who',
  'reviewTimeline.reviews.agreed.words',
  'reviewTimeline.reviews.actions.what',
  'reviewTimeline.reviews.actions.who',
  'reviewTimeline.timescaleChanges.of',
  'capacityAdvocacy.involvement.information.what',
  'capacityAdvocacy.refusals.of',
  'capacityAdvocacy.refusals.words',
  'closureFeedback.closure.refusal.of',
  'closureFeedback.closure.refusal.words',
  'capacityAdvocacy.sharing.limits',
  'desiredOutcomes.professionalGoals.words',
  'desiredOutcomes.professionalGoals.personView',
  'reviewTimeline.reviews.progress.words',
  'capacityAdvocacy.involvement.supporters.name',
  'capacityAdvocacy.involvement.supporters.purpose',
  'capacityAdvocacy.advocacy.appropriatePersons.name',
  'capacityAdvocacy.advocacy.appointments.name',
  'capacityAdvocacy.advocacy.capacityAdvocate.name',
  'closureFeedback.achievements.words',
  'closureFeedback.closure.continues',
  'closureFeedback.closure.feedbackToPerson.words',
  'people.name',
  'people.roles',
]);

/** What the person said themselves, which a note always has whole. */
const SAID =
  /^(desiredOutcomes\.outcomes\.(history\.)?(words|importance)|closureFeedback\.achievements\.words|capacityAdvocacy\.refusals\.words)$/;

/** All that the person may be given of a record: their copy, and how they were worked with. */
const forPerson = (value: unknown, options?: PersonCopyOptions): string =>
  [
    personCopy(value, options),
    ...practiceForPerson(value, options).flatMap(({ items }) => items.map(({ text }) => `- ${text.join(' ')}`)),
  ].join('\n');

const each = (check: (record: Planted) => void, textOf?: (mark: string) => string, of = records): void => {
  fc.assert(
    fc.property(of, (value) => {
      check(planted(recordStructure, value, textOf));
    }),
    runs,
  );
};

describe('whatever a record holds', () => {
  for (const [lang, locale] of Object.entries(locales)) {
    it(`the person’s copy in ${lang} holds of it what is for the person, and nothing else`, () => {
      const seen = new Set<string>();
      each(
        ({ value, places, beside }) => {
          const copy = forPerson(value, { locale });
          for (const mark of marksIn(copy)) {
            // People stand in the record, and in a section that stands alone.
            const place = places.get(mark)!.replace(/^\w+\.people/, 'people');
            expect([...FOR_THE_PERSON], place).to.include(place);
            if (place === 'closureFeedback.achievements.words')
              expect(beside.get(mark)).to.include({ viewOf: 'person' });
            if (/professionalGoals/.test(place)) expect(beside.get(mark)).to.include({ personAgrees: 'yes' });
            seen.add(place);
          }
          expect(copy).to.not.match(ID_MARK);
        },
        (mark) => `${mark} and more`,
      );
      expect([...FOR_THE_PERSON].filter((place) => !seen.has(place))).to.deep.equal([]);
    }).timeout(60_000);

    it(`no code of any list stands in a text in ${lang}, but for one that is not known here, which a note marks as such`, () => {
      // What is written in the place of a date is told as it is written, a code too: so nothing is odd in these.
      each(
        ({ value }) => {
          expect(codesIn(forPerson(value, { locale }))).to.deep.equal([]);
          const unknown = locale.exchange.note.unknownCode as string;
          const marked = new RegExp(unknown.replace('{code}', '[a-z0-9-]+'), 'g');
          expect(codesIn(caseNote(value, { locale }).replace(marked, ''))).to.deep.equal([]);
        },
        undefined,
        grown(0),
      );
    }).timeout(60_000);

    it(`nothing in the person’s copy in ${lang} speaks of pressure, of a doubt or of a test`, () => {
      const names = [
        'restriction-by-others',
        'coercion-finding',
        'doubt-reason',
        'nexus',
        'limb',
        'limb-answer',
        'legal-advice',
        'override-ground',
        'risk-finding',
        'case-path',
      ] as const;
      const labels = names.flatMap((name) => Object.values(locale.vocabulary[name] as Texts));
      const questions = [
        locale.exchange.note.coercion,
        locale.exchange.note.riskWorker,
        locale.exchange.note.proposed,
      ] as string[];
      each(({ value }) => {
        const copy = forPerson(value, { locale });
        for (const text of [...labels, ...questions]) expect(copy.includes(text), text).to.equal(false);
      });
    }).timeout(60_000);
  }

  it('who may have caused harm is not named in the person’s copy, wherever their name stands but in the person’s own words', () => {
    const OWN =
      /outcomes?\.(history\.)?(words|importance)$|refusals?\.words$|(achievements|progress)\.words$|personView$/;
    const named = (mark: string): string => `${mark}: Zebedee, or Mr Quux; ask Zebedee Quux`;
    each(({ value, beside, places }) => {
      const people = [{ id: 'p0', name: 'Zebedee Quux', isSourceOfHarm: true }];
      const copy = forPerson({ ...(value as object), people });
      for (const line of copy.split('\n- ').filter((text) => /Zebedee|Quux/.test(text))) {
        const marks = marksIn(line).filter((mark) => OWN.test(places.get(mark)!) && line.includes(named(mark)));
        expect(marks.length, line).to.be.greaterThan(0);
        // All that stands in the line but the person's own words.
        const rest = marks.reduce((left, mark) => left.replaceAll(`‘${named(mark)}’`, ''), line);
        expect(rest).to.not.match(/Zebedee|Quux/);
        const sources = marks.map((mark) => beside.get(mark)!['source']);
        for (const source of sources) expect(['person', 'person-with-support', undefined]).to.include(source);
      }
    }, named);
  }).timeout(60_000);

  it('a case note has every word that the person said, whole and in quotation marks', () => {
    const whole = (mark: string): string => `${mark}\n“so”  …`;
    let count = 0;
    each(({ value, places, beside }) => {
      const note = caseNote(value);
      for (const [mark, place] of places) {
        if (!SAID.test(place)) continue;
        const item = beside.get(mark)!;
        const { status, viewOf } = item as { status?: string; viewOf?: string };
        if (status === 'entered-in-error' || viewOf === 'worker' || isWithin(value, mark)) continue;
        expect(note.includes(`‘${whole(mark)}’`), `${place} of ${JSON.stringify(item)}`).to.equal(true);
        count += 1;
      }
    }, whole);
    expect(count).to.be.greaterThan(100);
  }).timeout(60_000);

  it('a case note has every text of it, but for the role of who recorded something and has a name', () => {
    const left = new Set<string>();
    each(({ value, places, beside }) => {
      const told = new Set(marksIn(caseNote(value)));
      for (const [mark, place] of places) {
        const isOther = /setAside/.test(place) || (/by\.role$/.test(place) && 'name' in beside.get(mark)!);
        if (!isOther && !told.has(mark) && !isWithin(value, mark)) left.add(place);
      }
    });
    // Who recorded a change in a review is who recorded the version in it; an earlier version that says nothing new is no entry.
    expect([...left].filter((place) => !/(outcomeChanges|history)\.by\.(name|role)$/.test(place))).to.deep.equal([]);
  }).timeout(60_000);

  it('a case note has nothing that was set aside, and no identifier', () => {
    each(({ value, places }) => {
      const note = caseNote(value);
      expect(note).to.not.match(ID_MARK);
      for (const mark of marksIn(note)) expect(places.get(mark)).to.not.match(/setAside/);
    });
  }).timeout(60_000);

  it('a case note is in the order of its dates, and what has none comes last', () => {
    const middle = (date: string | undefined): string =>
      date === undefined ? 'z' : date.length === 10 ? date : date.length === 7 ? `${date}-15~` : `${date}-06-30~`;
    fc.assert(
      fc.property(records, (value) => {
        const dates = caseNoteEntries(value).map(({ date }) => middle(date));
        expect(dates).to.deep.equal([...dates].sort());
      }),
      runs,
    );
  }).timeout(60_000);
});

/** Whether a mark stands in something that was recorded by mistake. */
function isWithin(value: unknown, mark: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const isMistake = (value as { status?: unknown }).status === 'entered-in-error';
  if (isMistake) return JSON.stringify(value).includes(mark);
  return Object.values(value).some((part) => isWithin(part, mark));
}

describe('whatever a host gives', () => {
  const garbage: unknown[] = [
    undefined,
    null,
    0,
    '',
    '{}',
    [],
    [{}],
    new Date(),
    new Map([['outcomes', []]]),
    JSON.parse('{"__proto__":{"outcomes":[]},"constructor":{"prototype":1}}'),
    new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
      },
    ),
    { outcomes: [null, 1, [], { history: 7, words: {} }], conversations: {}, people: [null] },
    { desiredOutcomes: { outcomes: 'none' }, events: [{ what: 1 }], jurisdiction: { id: 7 } },
    { decisions: [{ limbs: [], bestInterests: 3 }], advocacy: { appointments: [[]] } },
  ];
  const given = fc.anything({ maxDepth: 4, withBigInt: true, withMap: true, withSet: true, withNullPrototype: true });
  const isText = (value: unknown): void => {
    expect(value).to.be.a('string');
  };

  it('as a record, it comes to texts and lists', () => {
    for (const value of garbage) {
      isText(caseNote(value));
      isText(forPerson(value));
      expect(caseNoteEntries(value)).to.be.an('array');
      expect(personCopyParts(value)).to.be.an('array');
    }
    fc.assert(
      fc.property(fc.oneof(given, records), (value) => {
        isText(caseNote(value));
        isText(forPerson(value));
      }),
      runs,
    );
  }).timeout(60_000);

  it('beside a record, it comes to texts and lists', () => {
    const full = fullOf(recordStructure);
    const names = ['locale', 'personName', 'catalogue', 'profile', 'jurisdiction', 'today', 'contacts'];
    for (const value of garbage) {
      for (const name of names) {
        isText(caseNote(full, { [name]: value }));
        isText(personCopy(full, { [name]: value }));
      }
    }
    const options = fc.record(Object.fromEntries(names.map((name) => [name, given])), { requiredKeys: [] });
    fc.assert(
      fc.property(options, (some) => {
        isText(caseNote(full, some));
        isText(personCopy(full, some));
      }),
      { seed: 6, numRuns: 200 },
    );
    for (const none of [null, 7, 'cy', []]) isText(caseNote(full, none as never));
  }).timeout(60_000);

  it('no record is altered, and a frozen one is read as any other', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const full = fullOf(recordStructure);
    const frozen = freeze(structuredClone(full));
    expect([caseNote(frozen), personCopy(frozen)]).to.deep.equal([caseNote(full), personCopy(full)]);
    expect(frozen).to.deep.equal(full);
  });
});
