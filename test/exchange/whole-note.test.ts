import { expect } from 'chai';
import { caseNote, caseNoteEntries, type CaseNoteEntry } from '../../src/exchange/index.js';
import { cy } from '../../src/locales/cy/index.js';
import { desired, record, visits } from './samples.js';

// A note leaves out nothing that is recorded, finished or not.

type Fields = Readonly<Record<string, unknown>>;

const joyce = { personName: 'Joyce' };
const entries = (value: unknown): CaseNoteEntry[] => caseNoteEntries(value, joyce);
const said = (value: unknown): string[] => entries(value).map(({ text }) => text.join(' '));
const header = (value: Fields): string[] => caseNote(value, joyce).split('\n\n')[0]!.split('\n').slice(1);

describe('above the entries of a case note', () => {
  it('stand the people of the record with their parts, and who of them is recorded as a source of harm', () => {
    const people = [
      { id: 'p1', name: 'Joyce', roles: ['adult'] },
      { id: 'p2', name: 'Dave Smith', roles: ['nephew', 'keyholder'], isSourceOfHarm: true },
      { id: 'p3', roles: ['social-worker'] },
      { id: 'p4', isSourceOfHarm: true },
      { id: 'p5' },
    ];
    expect(caseNote({ people }, joyce)).to.equal(
      'Case note: Joyce\nWho has a part in this: Dave Smith (nephew, keyholder; recorded as a source of harm); ' +
        'Social worker; Somebody without a name here (recorded as a source of harm).',
    );
  });

  it('stands the next review as the rule has it: moved, and none after the end', () => {
    const reviewTimeline = {
      reviews: [{ id: 'r1', date: '2026-05-20', nextReviewOn: '2026-06-02', changed: { code: 'nothing-new' } }],
      nextReviewOn: '2026-07-01',
      timescaleChanges: [{ of: 'next-review', from: '2026-06-02', to: '2026-06-20', reason: 'person-unwell' }],
    };
    expect(header({ reviewTimeline })).to.deep.equal(['Next review: 20 June 2026.']);
    expect(header({ reviewTimeline, closureFeedback: { closure: {} } })).to.deep.equal(['Next review: 20 June 2026.']);
    expect(header({ reviewTimeline, concludedOn: '2026-06-01' })).to.deep.equal(['Ended: 1 June 2026.']);
  });
});

describe('who recorded something', () => {
  it('is told by their role where the record has no name, in words', () => {
    const by = (role: string, recordedAt: string): string | undefined =>
      entries({ events: [{ date: '2026-05-14', what: 'Coaching', by: { id: 'u1', role }, at: recordedAt }] })[0]
        ?.recorded;
    expect(by('social-worker', '2026-05-14T10:00:00+01:00')).to.equal('Recorded by: Social worker.');
    expect(by('dols-signatory', '2026-05-15T10:00:00+01:00')).to.equal('Recorded on 15 May 2026 by: dols signatory.');
    const note = caseNote(
      { events: [{ date: '2026-05-14', what: 'A', by: { role: 'social-worker' } }] },
      { locale: cy },
    );
    expect(note).to.include('Cofnodwyd gan: Gweithiwr cymdeithasol.');
  });
});

describe('what happened on one day', () => {
  const day = '2026-05-14';
  const at = (time: string, what: string): Fields => ({ at: `${day}T${time}:00+01:00`, what });
  const recordedAt = (time: string): Fields => ({ date: day, recordedAt: `${day}T${time}:00+01:00` });

  it('is told in the order of its times, as moments', () => {
    const utc = { at: `${day}T07:30:00Z`, what: 'At half past eight' };
    expect(said({ events: [at('16:00', 'Second'), at('09:00', 'First'), utc] })).to.deep.equal([
      'At half past eight.',
      'First.',
      'Second.',
    ]);
    const conversations = [
      { place: 'Second', ...recordedAt('08:00') },
      { place: 'Not known', date: day },
      { place: 'First', ...recordedAt('07:00') },
    ];
    expect(said({ conversations })).to.deep.equal(['Where: First.', 'Where: Not known.', 'Where: Second.']);
  });

  it('has an event after what was recorded before it, and before what was recorded later', () => {
    const value = {
      desiredOutcomes: { conversations: [{ place: 'Home', ...recordedAt('15:00') }] },
      reviewTimeline: { reviews: [{ changed: { words: 'He rang' }, ...recordedAt('17:00') }] },
      events: [at('23:30', 'Late'), at('16:00', 'Between'), at('15:00', 'With it'), { date: day, what: 'Some time' }],
    };
    expect(said(value)).to.deep.equal([
      'Some time.',
      'With it.',
      'Where: Home.',
      'Between.',
      'What has changed: He rang.',
      'Late.',
    ]);
  });

  it('ends with the end of the enquiry', () => {
    const events = [
      { ...at('09:00', 'Over'), code: 'enquiry-concluded' },
      { ...at('10:00', 'Told'), code: 'person-informed' },
    ];
    const closure = { path: 'completed-no-plan', ...recordedAt('09:30') };
    expect(said({ events, closureFeedback: { closure } }).at(-1)).to.equal('Over.');
  });
});

describe('what the person said', () => {
  it('stands in quotation marks wherever it is', () => {
    expect(
      said({
        involvement: { helps: [{ code: 'letter', words: 'Large print' }], avoid: [{ words: 'Meetings' }] },
      }),
    ).to.deep.equal(['What helps: By letter (‘Large print’). What to avoid: ‘Meetings’.']);
    expect(said({ reviews: [{ riskPerson: 'He might be cross' }] })[0]).to.include(
      'How Joyce sees the risk: ‘He might be cross’.',
    );
    expect(said({ closure: { informed: { view: 'yes', words: 'You told me' } } })[0]).to.include(
      'Was informed: Yes (‘You told me’).',
    );
  });

  it('is told of an outcome at a review before it is said how it stands', () => {
    const reviews = [{ progress: [{ outcomeId: 'o1', words: 'He came twice' }] }];
    const text = said({ desiredOutcomes: { outcomes: [visits] }, reviewTimeline: { reviews } });
    expect(text.at(-1)).to.include(
      'About this outcome: ‘I don’t want him to stop visiting me’. Joyce said: ‘He came twice’.',
    );
  });

  it('in one sentence, or in a review, is told as that', () => {
    const outcomes = [
      { ...visits, quoteId: 'q1' },
      { ...visits, id: 'o2', words: 'To be safe', quoteId: 'q1', reviewId: 'r1' },
    ];
    const reviewTimeline = { reviews: [{ id: 'r1', date: '2026-06-02' }] };
    const text = said(record({ desiredOutcomes: desired({ outcomes }), reviewTimeline }));
    expect(text[1]).to.not.include('one sentence');
    expect(text[2]).to.include(
      'Said in one sentence with: ‘I don’t want him to stop visiting me’. Said in the review of 2 June 2026.',
    );
  });

  it('in no conversation that is known is of none', () => {
    const { conversationId: _, recordedAt: __, ...nowhere } = visits as typeof visits & { recordedAt: string };
    expect(entries(desired({ outcomes: [nowhere] })).map(({ when }) => when)).to.deep.equal([
      '14 May 2026',
      'Date not known',
    ]);
  });
});

describe('what was corrected', () => {
  const on = (day: string): Fields => ({ recordedAt: `${day}T10:00:00+01:00` });

  it('is told with its reason: a decision, and who was thought to support the person', () => {
    const correction = { reason: 'It was another day' };
    expect(said({ decisions: [{ matter: 'Money', status: 'amended', correction }] })[0]).to.include(
      'Corrected. Why: It was another day.',
    );
    expect(said({ advocacy: { appropriatePersons: [{ name: 'Anna', correction }] } })[0]).to.include(
      'Corrected. Why: It was another day.',
    );
  });

  it('keeps what an earlier version of the end held: what was refused, and what good came of it', () => {
    const closure = {
      date: '2026-06-01',
      ...on('2026-06-10'),
      unplannedBenefits: [
        { id: 'b2', words: 'He rings' },
        { id: 'b3', words: 'She sleeps well' },
      ],
      refusal: { id: 'f2', of: 'A visit', words: 'No thanks' },
      history: [
        {
          date: '2026-06-01',
          ...on('2026-06-01'),
          unplannedBenefits: [
            { id: 'b1', words: 'He said sorry' },
            { id: 'b3', words: 'She sleeps' },
          ],
          refusal: { id: 'f1', of: 'The police', words: 'Not them' },
        },
      ],
    };
    const told = entries({ closure }).map(({ date, title, text }) => [date, title, text[0]]);
    const good = 'Something good that nobody had planned';
    expect(told).to.have.deep.members([
      ['2026-06-01', good, 'He said sorry.'],
      ['2026-06-01', good, 'She sleeps.'],
      ['2026-06-01', good, 'He rings.'],
      ['2026-06-10', `${good}: change`, 'No longer recorded: He said sorry.'],
      ['2026-06-10', `${good}: change`, 'She sleeps well.'],
      ['2026-06-01', 'What Joyce said no to', 'No to this: The police.'],
      ['2026-06-01', 'What Joyce said no to', 'No to this: A visit.'],
      [
        '2026-06-10',
        'What Joyce said no to: change',
        'No longer recorded: No to this: The police. Joyce said: ‘Not them’.',
      ],
    ]);
  });

  it('keeps what an earlier version of a review was to be done', () => {
    const review = {
      id: 'r1',
      date: '2026-06-02',
      ...on('2026-06-10'),
      actions: [{ id: 't2', what: 'Write' }],
      history: [
        {
          date: '2026-06-02',
          ...on('2026-06-02'),
          actions: [
            { id: 't1', what: 'Ring' },
            { id: 't2', what: 'Visit' },
          ],
        },
      ],
    };
    const told = entries({ reviews: [review] })
      .filter(({ title }) => title.startsWith('Action'))
      .map(({ date, text }) => [date, text.join(' ')]);
    expect(told).to.deep.equal([
      ['2026-06-02', 'To be done: Ring.'],
      ['2026-06-02', 'To be done: Visit.'],
      ['2026-06-10', 'No longer recorded: To be done: Ring.'],
      ['2026-06-10', 'To be done: Write.'],
    ]);
  });

  it('names the refusal at which pressure was considered', () => {
    const coercion = [{ refusalId: 'f1', seen: 'He answers for her' }];
    const refused = (refusal: Fields): string =>
      said({ refusals: [{ id: 'f1', ...refusal }], coercion }).find((text) => text.includes('He answers'))!;
    expect(refused({ words: 'No' })).to.match(/^Considered when Joyce said no to this: ‘No’\./);
    expect(refused({ of: 'The police' })).to.match(/^Considered when Joyce said no to this: The police\./);
  });
});

describe('a draft, in a case note', () => {
  it('has what was written before the code beside it was chosen', () => {
    const rows: [value: Fields, told: string][] = [
      [
        { decisions: [{ limbs: { retain: { evidence: 'Asked again' } } }] },
        'not answered yet. What was seen: Asked again.',
      ],
      [{ closure: { informed: { words: 'You told me' } } }, 'Was informed: ‘You told me’.'],
      [
        { closure: { missingStages: [{ reason: 'She moved' }] } },
        'No conversation in a part of the work. Why: She moved.',
      ],
      [{ closure: { missingStages: [{ stage: 'middle' }] } }, 'No conversation in this part of the work: Middle.'],
      [
        { closure: { nationalValues: { sg3a: { reason: 'Two decisions' } } } },
        'For the national return, capacity. Why: Two decisions.',
      ],
      [{ closure: { nationalValues: { sg3a: { value: 'yes' } } } }, 'Stated for the national return, capacity: '],
      [{ refusals: [{ offerOpenOn: '2026-05-14' }] }, 'When Joyce was told that the offer stays open: 14 May 2026.'],
      [
        { conversations: [{ seenAlone: 'not-known', seenAloneReason: 'He stayed' }] },
        'About being seen alone: He stayed.',
      ],
      [{ outcomes: [{ means: [{ who: 'A. Patel', note: 'By bus' }] }] }, 'How it could happen: who: A. Patel; By bus.'],
      [{ outcomes: [{ carriedTo: 'The sight loss team' }] }, 'Where it could carry on: The sight loss team.'],
      [
        { concern: { criteria: [{ evidence: 'Losing her sight' }] } },
        'A criterion for an enquiry: not answered yet. What was seen: Losing her sight.',
      ],
      [{ achievements: [{ explainedOn: '2026-06-11' }] }, 'This was explained to Joyce: 11 June 2026.'],
      [{ involvement: { agencies: [{ contribution: 'drives her' }] } }, 'Agencies that take part: drives her.'],
      [
        { involvement: { information: [{ format: 'audio', date: '2026-06-01' }] } },
        'What Joyce was given: As audio; 1 June 2026.',
      ],
      [{ involvement: { assurances: [{ how: 'At her pace' }] } }, 'At her pace.'],
      [{ closure: { feedbackToOthers: [{ words: 'all well' }] } }, 'Told, too: told this: all well.'],
      [{ advocacy: { appointments: [{ role: 'interpreter' }] } }, 'Interpreter.'],
    ];
    for (const [value, told] of rows) expect(said(value).join(' '), JSON.stringify(value)).to.include(told);
  });

  it('has what happened, though nothing is told of it', () => {
    const rows: Fields[] = [
      { conversations: [{ date: '2026-05-14' }] },
      { reviews: [{ date: '2026-05-14' }] },
      { events: [{ date: '2026-05-14', code: 'visit' }] },
      { concern: { raisedOn: '2026-05-14' } },
    ];
    for (const value of rows)
      expect(
        entries(value).map(({ date, text }) => [date, ...text]),
        JSON.stringify(value),
      ).to.deep.equal([['2026-05-14', 'Nothing more is recorded of it.']]);
  });
});
