import { expect } from 'chai';
import { personCopy, personCopyParts, type PersonCopyOptions } from '../../src/exchange/index.js';
import { cy } from '../../src/locales/cy/index.js';

type Fields = Readonly<Record<string, unknown>>;

/** What the copy says of a review in which a text was agreed, after "We agreed: ". */
const agreed = (text: string, more: Fields, options: PersonCopyOptions = {}): string | undefined => {
  const review = { participation: 'in-person', agreed: { words: text } };
  const parts = personCopyParts({ ...more, reviewTimeline: { reviews: [review] } }, options);
  return parts.find(({ id }) => id === 'next')?.items[0]?.text[0]?.replace(/^We agreed: |^Cytunon ni: /, '');
};
/** The same where somebody of this name is recorded as a source of harm. */
const told = (name: string, text: string, options?: PersonCopyOptions): string | undefined =>
  agreed(text, { people: [{ id: 'p2', name, isSourceOfHarm: true }] }, options);

describe('the name of who may have caused harm', () => {
  it('is hidden in every ordinary spelling, in whatever form the record has it', () => {
    const rows: [name: string, text: string, expected: string][] = [
      ['Dave (her nephew)', 'Dave stays away', 'The other person stays away.'],
      ['Dave, her nephew', 'We tell Dave', 'We tell the other person.'],
      ['her son Gary', 'Gary stays away', 'The other person stays away.'],
      ['dave smith', 'Dave stays away', 'The other person stays away.'],
      ['dave smith', 'the key is with smith', 'the key is with the other person.'],
      ['Dave Smith', 'DAVE SMITH and dave', 'The other person and the other person.'],
      ['Ana de Souza', 'Souza stays away, Ana too', 'The other person stays away, the other person too.'],
      ['Ana de Souza', 'Ring Mrs de Souza', 'Ring the other person.'],
      ['Jo Ng', 'Jo stays away and Ng pays', 'The other person stays away and the other person pays.'],
      ["Pat O'Brien", 'Mr O’Brien stays away', 'The other person stays away.'],
      ['Pat O’Brien', 'Ask OBrien', 'Ask the other person.'],
      ['Smith-Jones', 'Smith stays away', 'The other person stays away.'],
      ['Smith-Jones', 'Smith\u2011Jones stays away', 'The other person stays away.'],
      ['Zoe\u0308', 'Zo\u00eb stays away', 'The other person stays away.'],
      ['Zoë Łaski', 'Tell Zoe, not Laski', 'Tell the other person, not the other person.'],
      ['Dave Smith', 'The Smiths stay away', 'The other person stay away.'],
      ['James Jones', 'James’s key is at the Joneses', 'The other person’s key is at the other person.'],
      [
        'Dave Smith',
        'It is Dave’s key, and (Smith’s) car',
        'It is the other person’s key, and (the other person’s) car.',
      ],
      ['Dave Smith', 'Mr. Smith, D. Smith and Dave S', 'The other person, the other person and the other person.'],
      ['Smith, Dave', 'Tell Dave Smith\u2014today', 'Tell the other person\u2014today.'],
      ['Home Carer Gary', 'Write to Gary at home', 'Write to the other person at home.'],
      ['Li An', 'Mr An rings. An advocate helps', 'The other person rings. An advocate helps.'],
      ['王伟', '请告诉王伟', '请告诉the other person.'],
    ];
    for (const [name, text, expected] of rows) expect(told(name, text), `${name}: ${text}`).to.equal(expected);
  });

  it('takes what stands before it along, and never stands after an article of its own', () => {
    const rows: [name: string, text: string, expected: string][] = [
      ['Home carer', 'Ring the home carer', 'Ring the other person.'],
      [
        'Neighbour',
        'Speak to her neighbour. Her neighbour is told',
        'Speak to the other person. The other person is told.',
      ],
      ['Gary', 'Tell her son Gary', 'Tell the other person.'],
      ['Gary', 'We told her Gary was out', 'We told her the other person was out.'],
    ];
    for (const [name, text, expected] of rows) expect(told(name, text), `${name}: ${text}`).to.equal(expected);
    const inWelsh = { locale: cy };
    expect(told('Gofalwr', 'Dweud wrth y gofalwr', inWelsh)).to.equal('Dweud wrth y person arall.');
    expect(told('Gofalwr', 'Rhoi i’r gofalwr', inWelsh)).to.equal('Rhoi i’r person arall.');
  });

  it('is left where it is a word: with a small letter, as a question, or as a month with its day', () => {
    const rows: [name: string, text: string, expected: string][] = [
      ['Will May', 'She will visit and may ring', 'She will visit and may ring.'],
      ['Will May', 'Will she visit? May he ring on 4 May 2026?', 'Will she visit? May he ring on 4 May 2026?'],
      ['Will May', 'Will visits, and Mr May rings', 'The other person visits, and the other person rings.'],
      ['Will May', 'will may rings', 'the other person rings.'],
      ['Mark Do', 'Do they mark the door?', 'Do they mark the door?'],
      ['Dave (her nephew)', 'Ask her nephew, not her', 'Ask her nephew, not her.'],
      ['man from the pub', 'He goes to the pub. A man drives', 'He goes to the pub. A man drives.'],
      ['Unknown', 'It is not known, or unknown', 'It is not known, or unknown.'],
      ['Dave Hill', 'Davenport and Hillside', 'Davenport and Hillside.'],
    ];
    for (const [name, text, expected] of rows) expect(told(name, text), `${name}: ${text}`).to.equal(expected);
  });

  it('leaves the person their own name, and others what is theirs alone', () => {
    expect(told('John Smith', 'John Smith decides', { personName: 'John Smith' })).to.equal('John Smith decides.');
    expect(told('Dave Smith', 'Mrs Smith told Dave', { personName: 'Ann Smith' })).to.equal(
      'Mrs Smith told the other person.',
    );
    const people = [
      { id: 'p2', name: 'Dave Smith', isSourceOfHarm: true },
      { id: 'p3', name: 'Anna Smith' },
    ];
    expect(agreed('Anna Smith rings, Smith does not', { people })).to.equal('Anna rings, the other person does not.');
    const supporters = [{ personId: 'p3', roles: ['family'] }, { name: 'Dave' }, { name: 'Mr Smith' }];
    const parts = personCopyParts({ people, capacityAdvocacy: { involvement: { supporters } } });
    expect(parts.find(({ id }) => id === 'helpers')?.items.map(({ text }) => text[0])).to.deep.equal(['Family: Anna.']);
  });

  it('is found beside their id wherever it stands, and wherever they are marked', () => {
    const people = [{ id: 'p2', roles: ['nephew'], isSourceOfHarm: true }];
    const named = { personId: 'p2', name: 'Dave' };
    const places: Fields[] = [
      { desiredOutcomes: { conversations: [{ participants: [named] }] } },
      { desiredOutcomes: { conversations: [{ history: [{ participants: [named] }] }] } },
      { desiredOutcomes: { othersWishes: [{ personId: 'p2', who: 'Dave', words: 'To move in' }] } },
      { concern: { referrer: named } },
      { capacityAdvocacy: { advocacy: { appointments: [{ ...named, role: 'advocate-informal' }] } } },
      { capacityAdvocacy: { advocacy: { capacityAdvocate: named } } },
      { capacityAdvocacy: { decisions: [{ representative: named }] } },
    ];
    for (const place of places)
      expect(agreed('Dave stays away', { people, ...place }), JSON.stringify(place)).to.equal(
        'The other person stays away.',
      );
    const marks: Fields[] = [
      { involvement: { supporters: [{ ...named, isSourceOfHarm: true }] } },
      { advocacy: { appropriatePersons: [{ ...named, implicatedOn: '2026-05-20' }] } },
      { advocacy: { appropriatePersons: [{ ...named, checks: { 'not-implicated-in-harm': 'no' } }] } },
    ];
    for (const capacityAdvocacy of marks) {
      const record = { people: [{ id: 'p2', name: 'David' }], capacityAdvocacy };
      expect(agreed('Dave and David stay away', record)).to.equal('The other person and the other person stay away.');
    }
    // Who recorded something has an id of another kind.
    const by = { id: 'p2', name: 'Amira' };
    expect(agreed('Amira rings', { people, events: [{ what: 'A call', by }] })).to.equal('Amira rings.');
  });

  it('stays in the person’s own words, which are as they said them', () => {
    const people = [{ id: 'p2', name: 'Dave Smith', isSourceOfHarm: true }];
    const outcomes = [{ id: 'o1', polarity: 'wanted', words: 'I want Dave to come', source: 'person' }];
    const copy = personCopy({ people, desiredOutcomes: { outcomes }, reviewTimeline: { reviews: [] } });
    expect(copy).to.include('‘I want Dave to come’');
  });

  it('names nobody whom another vendor marks as a source of harm by a part, or by a flag that is no boolean', () => {
    const supporters = ['p2', 'p3'].map((personId) => ({ personId }));
    for (const [one, other] of [
      [{ roles: ['source-of-harm'] }, { isSourceOfHarm: 'yes' }],
      [{ roles: ['friend', 'Source of harm'] }, { isSourceOfHarm: 1 }],
    ]) {
      const people = [
        { id: 'p2', name: 'Dave Harris', ...one },
        { id: 'p3', name: 'Zebedee Quux', ...other },
      ];
      for (const value of [
        { people, capacityAdvocacy: { involvement: { supporters } } },
        { capacityAdvocacy: { people, involvement: { supporters } } },
      ])
        expect(personCopy(value)).to.not.match(/Harris|Quux/);
    }
  });
});
