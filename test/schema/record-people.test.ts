import { expect } from 'chai';
import {
  advocacy,
  concern,
  concluded,
  deciding,
  desired,
  ended,
  going,
  lacks,
  record,
  review,
  talk,
} from '../vectors/record/parts.js';
import { without } from '../vectors/vector.js';
import { about, found } from './record-check.js';

// People stand once in a record, and everything else names them by their id.

const adult = { id: 'p1', name: 'Joyce', roles: ['adult'] };
const neighbour = { id: 'p2', name: 'Col', roles: ['neighbour'], isSourceOfHarm: true };
const people = [adult, neighbour];

/** A record in which every place that names somebody names this one, with the places. */
const naming = (personId: string): { value: object; places: string[] } => ({
  value: record({
    people,
    concern: { ...concern, referrer: { personId } },
    desiredOutcomes: desired({ conversations: [{ ...talk, participants: [{ personId }] }] }),
    capacityAdvocacy: deciding({
      involvement: { supporters: [{ id: 'su1', personId, roles: ['friend'], purpose: 'To be with me' }] },
      decisions: [{ ...lacks, representative: { personId, role: 'attorney' } }],
      advocacy: advocacy({
        appropriatePersons: [{ id: 'ap1', personId, result: 'declined-by-them' }],
        appointments: [{ id: 'ad1', personId, role: 'advocate-other', status: 'appointed' }],
        capacityAdvocate: { considered: 'yes', personId, reason: 'She speaks for her' },
      }),
    }),
    reviewTimeline: going({ reviews: [{ ...review, participants: [{ personId }] }] }),
    closureFeedback: without(
      ended({
        achievements: [],
        feedback: [
          { id: 'f1', offer: 'completed', respondent: 'adult', respondentPersonId: personId, askedBy: 'other-staff' },
        ],
      }),
      'closure',
    ),
  }),
  places: [
    'concern.referrer.personId',
    'desiredOutcomes.conversations.0.participants.0.personId',
    'capacityAdvocacy.involvement.supporters.0.personId',
    'capacityAdvocacy.decisions.0.representative.personId',
    'capacityAdvocacy.advocacy.appropriatePersons.0.personId',
    'capacityAdvocacy.advocacy.appointments.0.personId',
    'capacityAdvocacy.advocacy.capacityAdvocate.personId',
    'reviewTimeline.reviews.0.participants.0.personId',
    'closureFeedback.feedback.0.respondentPersonId',
  ],
});
const unknown = (value: object): string[] => found(value).filter((issue) => issue.includes('person-unknown'));

describe('checkRecord and the people of the record', () => {
  it('knows them wherever one of them is named, in every section', () => {
    expect(unknown(naming('p1').value)).to.deep.equal([]);
  });

  it('does not know anybody else, wherever they are named', () => {
    const { value, places } = naming('p9');
    expect(unknown(value)).to.have.members(places.map((place) => `error person-unknown ${place}`));
  });

  it('asks nobody to be known where the record has no people', () => {
    expect(unknown(without(naming('p9').value, 'people'))).to.deep.equal([]);
  });

  it('knows who stands in one of the sections, in each of them', () => {
    const conversations = [{ ...talk, participants: [{ personId: 'p1' }, { personId: 'p7' }] }];
    const reviewTimeline = going({ people: [{ id: 'p7' }] });
    expect(unknown(record({ people, desiredOutcomes: desired({ conversations }), reviewTimeline }))).to.deep.equal([]);
    expect(
      unknown(record({ people, desiredOutcomes: desired({ conversations, people: [{ id: 'p7' }] }) })),
    ).to.deep.equal([]);
    const alone = without(record({ desiredOutcomes: desired({ conversations }), reviewTimeline }), 'people');
    expect(unknown(alone), 'the record has no people of its own').to.deep.equal([
      'error person-unknown desiredOutcomes.conversations.0.participants.0.personId',
    ]);
  });

  it('tells people and events apart by their ids', () => {
    const event = { id: 'e1', date: '2024-05-14', what: 'A visit' };
    expect(
      found(record({ people: [...people, adult], events: [event, { date: '2024-05', what: 'A call' }, event] })),
    ).to.deep.equal(['error id-repeated people.2.id', 'error id-repeated events.2.id']);
  });
});

describe('checkRecord and a person who stands in a section as well', () => {
  const differs = (own: object, ofRecord: object[] = people): string[] =>
    found(record({ people: ofRecord, reviewTimeline: going({ people: [own] }) }));
  const told = ['warning person-differs reviewTimeline.people.0.id'];

  it('takes the same one, as far as each is known', () => {
    for (const own of [adult, { id: 'p1' }, { id: 'p1', name: 'Joyce' }, { id: 'p1', isSourceOfHarm: false }])
      expect(differs(own), JSON.stringify(own)).to.deep.equal([]);
    expect(differs({ id: 'p1', name: 'Joyce' }, [{ id: 'p1' }]), 'a name that the record does not have').to.deep.equal(
      [],
    );
    expect(differs({ id: 'p7', name: 'Ann', isSourceOfHarm: true }), 'nobody of the record').to.deep.equal([]);
  });

  it('asks to look where one id has two names, or two parts in it', () => {
    for (const own of [
      { id: 'p1', name: 'Joan' },
      { id: 'p1', isSourceOfHarm: true },
      { id: 'p2', name: 'Col' },
    ])
      expect(differs(own), JSON.stringify(own)).to.deep.equal(told);
  });

  it('asks to look where two sections differ, and the record does not know them', () => {
    const two = (one: object, other: object): string[] =>
      found(
        record({ people, desiredOutcomes: desired({ people: [one] }), reviewTimeline: going({ people: [other] }) }),
      );
    const ann = { id: 'p7', name: 'Ann' };
    for (const other of [ann, { id: 'p7' }, { id: 'p8', name: 'Beth' }])
      expect(two(ann, other), JSON.stringify(other)).to.deep.equal([]);
    expect(two({ id: 'p7' }, ann)).to.deep.equal([]);
    expect(two(ann, { id: 'p7', name: 'Beth' })).to.deep.equal(told);
    expect(two({ ...ann, isSourceOfHarm: true }, ann)).to.deep.equal(told);
    expect(two(ann, { ...ann, isSourceOfHarm: true })).to.deep.equal(told);
  });

  it('looks at every section', () => {
    const own = { people: [{ id: 'p1', name: 'Joan' }] };
    const value = concluded({
      people,
      desiredOutcomes: { ...(concluded() as { desiredOutcomes: object }).desiredOutcomes, ...own },
      capacityAdvocacy: deciding(own),
      reviewTimeline: going(own),
      closureFeedback: ended(own),
    });
    expect(found(value)).to.deep.equal(
      ['desiredOutcomes', 'capacityAdvocacy', 'reviewTimeline', 'closureFeedback'].map(
        (name) => `warning person-differs ${name}.people.0.id`,
      ),
    );
  });

  it('believes whoever says that they are a source of harm (rule V31)', () => {
    const supporters = [{ id: 'su1', personId: 'p3', roles: ['friend'], purpose: 'To be with me' }];
    const supported = (own: object, ofRecord: object): string[] =>
      found(
        record({
          people: [...people, ofRecord],
          capacityAdvocacy: deciding({ involvement: { supporters }, people: [own] }),
        }),
      ).filter((issue) => issue.includes('supporter'));
    const harm = ['warning supporter-is-source-of-harm capacityAdvocacy.involvement.supporters.0.personId'];
    const friend = { id: 'p3' };
    const source = { id: 'p3', isSourceOfHarm: true };
    expect(supported(friend, friend)).to.deep.equal([]);
    expect(supported(friend, source), 'the record says so').to.deep.equal(harm);
    expect(supported(source, friend), 'the section says so').to.deep.equal(harm);
    expect(supported({ ...friend, isSourceOfHarm: false }, source), 'the section says no').to.deep.equal(harm);
  });
});

describe('checkRecord and a source of harm who was there (rule V31)', () => {
  const there = (personId: string | undefined, parts: object = {}): string[] =>
    found(
      record({
        people,
        desiredOutcomes: desired({ conversations: [{ ...talk, participants: [{ name: 'Ann' }, { personId }] }] }),
        reviewTimeline: going({ reviews: [{ ...review, participants: [{ personId }] }] }),
        ...parts,
      }),
    ).filter((issue) => !issue.includes('person-unknown'));

  it('asks to think about it, in conversations and in reviews', () => {
    expect(there('p2')).to.deep.equal([
      'warning source-of-harm-took-part desiredOutcomes.conversations.0.participants.1.personId',
      'warning source-of-harm-took-part reviewTimeline.reviews.0.participants.0.personId',
    ]);
    for (const personId of ['p1', 'p9', undefined]) expect(there(personId), personId).to.deep.equal([]);
    expect(there('p2', { people: undefined }), 'nobody is known').to.deep.equal([]);
  });

  it('knows a source of harm that a section alone tells of', () => {
    const own = { people: [{ id: 'p5', isSourceOfHarm: true }] };
    const participants = [{ personId: 'p5' }];
    const value = {
      desiredOutcomes: desired({ conversations: [{ ...talk, participants }], ...own }),
      reviewTimeline: going({ reviews: [{ ...review, participants }], ...own }),
    };
    const told = [
      'warning source-of-harm-took-part desiredOutcomes.conversations.0.participants.0.personId',
      'warning source-of-harm-took-part reviewTimeline.reviews.0.participants.0.personId',
    ];
    expect(found(record({ people, ...value }))).to.deep.equal(told);
    expect(found(without(record(value), 'people')), 'the record has no people').to.deep.equal(told);
  });

  it('takes nobody for a helper who is a source of harm: a prompt before the end, and an error at it', () => {
    const helping = (role: string, build: (parts: object) => object): string[] =>
      about(
        'source-of-harm',
        build({
          people,
          reviewTimeline: going({ reviews: [{ ...review, participants: [{ personId: 'p2', role }] }] }),
        }),
      );
    const place = 'reviewTimeline.reviews.0.participants.0.personId';
    for (const role of ['supporter', 'interpreter', 'intermediary', 'appropriate-adult', 'advocate-care-act']) {
      expect(helping(role, record), role).to.deep.equal([`warning supporter-is-source-of-harm ${place}`]);
      expect(helping(role, concluded), role).to.deep.equal([`error supporter-is-source-of-harm ${place}`]);
    }
    const catalogue = { codes: [{ code: 'x-worcs-signer', list: 'support-role', mapsTo: 'interpreter' }] };
    const signing = going({ reviews: [{ ...review, participants: [{ personId: 'p2', role: 'x-worcs-signer' }] }] });
    expect(about('source-of-harm', record({ people, reviewTimeline: signing }), { catalogue })).to.deep.equal([
      `warning supporter-is-source-of-harm ${place}`,
    ]);
    for (const role of ['family', 'police', 'neighbour'])
      expect(helping(role, concluded), role).to.deep.equal([`warning source-of-harm-took-part ${place}`]);
  });

  it('takes what somebody is among the people for their part, where it is not said', () => {
    const interpreter = { ...neighbour, roles: ['neighbour', 'interpreter'] };
    const took = (participant: object): string[] =>
      about(
        'source-of-harm',
        record({
          people: [adult, interpreter],
          desiredOutcomes: desired({ conversations: [{ ...talk, participants: [participant] }] }),
        }),
      );
    const place = 'desiredOutcomes.conversations.0.participants.0.personId';
    expect(took({ personId: 'p2' })).to.deep.equal([`warning supporter-is-source-of-harm ${place}`]);
    expect(took({ personId: 'p2', role: 'family' })).to.deep.equal([`warning source-of-harm-took-part ${place}`]);
  });

  it('says nothing of a review that was recorded by mistake', () => {
    const mistaken = { id: 'r1', status: 'entered-in-error', participants: [{ personId: 'p2' }, { personId: 'p9' }] };
    expect(found(record({ people, reviewTimeline: going({ reviews: [mistaken] }) }))).to.deep.equal([]);
  });
});
