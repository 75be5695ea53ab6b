import { expect } from 'chai';
import { caseNote, caseNoteEntries, type CaseNoteEntry, type ExchangeOptions } from '../../src/exchange/index.js';
import { cy } from '../../src/locales/cy/index.js';
import { desired, on, record, talk, visits } from './samples.js';

const joyce: ExchangeOptions = { personName: 'Joyce' };
const entries = (value: unknown, options = joyce): CaseNoteEntry[] => caseNoteEntries(value, options);
/** What a note says, without its days and titles. */
const said = (value: unknown, options = joyce): string[] => entries(value, options).map(({ text }) => text.join(' '));
const titles = (value: unknown): string[] => entries(value).map(({ title }) => title);

describe('a case note', () => {
  it('is plain text: which record it is, and then day by day what happened', () => {
    expect(caseNote(record(), { ...joyce, today: '2026-06-01' })).to.equal(
      [
        'Case note: Joyce',
        'As it is on: 1 June 2026.',
        'Reference: SA-1.',
        'Enquiry under this law: Care Act 2014 s42.',
        'Jurisdiction: England, version 1.0.',
        'Started: 12 May 2026.',
        '',
        '14 May 2026',
        '',
        'Conversation',
        'Part of the work: Beginning. Asked, and said what they want.',
        '',
        'What Joyce wants',
        'Joyce said: ‘I don’t want him to stop visiting me’. Why it matters: ‘He is very kind’. What it is about: To keep a relationship that matters. What matters most to Joyce. Recorded by A. Patel.',
      ].join('\n'),
    );
  });

  it('says “the person” where no name is given, and speaks Welsh', () => {
    const note = caseNote(record(), { locale: cy });
    expect(note).to.match(/^Nodyn achos\n/);
    expect(note).to.include('\n\n14 Mai 2026\n\nSgwrs\n');
    expect(note).to.include('Dywedodd yr unigolyn: ‘I don’t want him to stop visiting me’.');
    expect(caseNote(record())).to.include('The person said: ‘I don’t want him to stop visiting me’.');
  });

  it('tells one section that is stored alone as it tells it in its record', () => {
    const alone = { ...desired(), jurisdiction: { id: 'wales', version: '1.0' } };
    expect(entries(alone)).to.deep.equal(entries(record()));
    expect(caseNote(alone, joyce)).to.include('Jurisdiction: Wales, version 1.0.');
    expect(caseNote({ schemaVersion: '1.0', feedback: [{ offer: 'declined' }] }, joyce)).to.include(
      'They said no, thank you.',
    );
  });

  it('tells a draft as far as it is written, and an empty one as empty', () => {
    expect(said({ conversations: [{ place: 'Her home' }], outcomes: [{ words: 'To be left alone' }] })).to.deep.equal([
      'Where: Her home.',
      'Recorded for Joyce: ‘To be left alone’.',
    ]);
    for (const empty of [{}, { outcomes: [] }, { desiredOutcomes: { outcomes: [{}] } }]) {
      expect(caseNote(empty, joyce)).to.equal('Case note: Joyce\n\nNothing is recorded yet.');
    }
  });

  it('tells an older edition as it would be told now', () => {
    const { rank, recordedAt, ...version } = visits as typeof visits & { recordedAt: string };
    const { id, ...rest } = version;
    const older = { id, versions: [{ ...rest, priority: rank, at: recordedAt }] };
    expect(entries({ ...desired(), schemaVersion: '0.9', outcomes: [older] })).to.deep.equal(entries(desired()));
  });
});

describe('the order of a case note', () => {
  const event = (id: string, date: string | undefined): object => ({
    id,
    what: id,
    ...(date !== undefined && { date }),
  });
  const order = (...dates: (string | undefined)[]): (string | undefined)[] =>
    entries({ events: dates.map((date, i) => event(`e${i}`, date)) }).map(({ date }) => date);

  it('is that in which things happened, whatever the order of recording', () => {
    expect(order('2026-06-01', '2026-05-14', '2025-12-31')).to.deep.equal(['2025-12-31', '2026-05-14', '2026-06-01']);
  });

  it('has what is roughly dated in the middle of its month or year, and what is not dated last', () => {
    expect(order(undefined, '2026-05', '2026-05-14', '2026', '2026-05-28', '2026-07-01')).to.deep.equal([
      '2026-05-14',
      '2026-05',
      '2026-05-28',
      '2026',
      '2026-07-01',
      undefined,
    ]);
    const whens = entries({ events: [event('a', '2026-05'), event('b', undefined)] }).map(({ when }) => when);
    expect(whens).to.deep.equal(['About May 2026', 'Date not known']);
  });

  it('has of one day the conversation before what was said in it, and the end last', () => {
    const day = '2026-05-14';
    const busy = record({
      closureFeedback: {
        achievements: [{ outcomeId: 'o1', view: 'fully-achieved', viewOf: 'person', date: day }],
        closure: { date: day, path: 'completed-no-plan' },
        feedback: [],
      },
      events: [
        { date: day, code: 'enquiry-concluded', what: 'It ended' },
        { date: day, code: 'visit', what: 'A first visit' },
      ],
    });
    expect(titles(busy)).to.deep.equal([
      'A visit',
      'Conversation',
      'What Joyce wants',
      'How far it has happened',
      'How it ended',
      'The enquiry was concluded',
    ]);
  });

  it('says when it was recorded where that was another day, and once by whom', () => {
    const late = record({ desiredOutcomes: desired({ conversations: [{ ...talk, ...on('2026-05-20') }] }) });
    const [conversation, outcome] = entries(late);
    expect(conversation!.recorded).to.equal('Recorded by A. Patel on 20 May 2026.');
    expect(outcome!.recorded).to.equal('Recorded by A. Patel.');
    expect(caseNote(record(), joyce).match(/Recorded by/g)).to.have.length(1);
  });

  it('takes the day of recording where none is known, and says so; what is no date is told as it was written', () => {
    const undated = { reviews: [{ changed: { words: 'He calls' }, ...on('2026-06-02') }] };
    expect(entries(undated)[0]).to.include({ date: '2026-06-02' });
    expect(said(undated)[0]).to.match(/The day is the one on which it was recorded\.$/);
    const [odd] = entries({ reviews: [{ date: 'in spring', changed: { words: 'He calls' } }] });
    expect(odd).to.include({ when: 'Date not known' });
    expect(odd!.text.join(' ')).to.match(/The date as it was written: in spring\.$/);
  });
});

describe('what changed, in a case note', () => {
  const later = {
    ...visits,
    words: 'I want him to come less often',
    change: {
      reasons: ['more-confident', 'x-worcs-own'],
      date: '2026-06-03',
      agreedBy: 'person',
      note: 'After the talk',
    },
    ...on('2026-06-04'),
    history: [{ ...visits, id: undefined }],
  };

  it('is an entry of its own with the words before and after, why, and who agreed; the first words are kept', () => {
    const [, first, change] = entries(desired({ outcomes: [later] }));
    expect(first!.text.at(-1)).to.equal('First words, always kept.');
    expect(change).to.deep.include({
      date: '2026-06-03',
      title: 'What Joyce wants: change',
      recorded: 'Recorded by A. Patel on 4 June 2026.',
    });
    expect(change!.text.join(' ')).to.equal(
      'About this outcome: ‘I don’t want him to stop visiting me’. Changed to: ‘I want him to come less often’. ' +
        'Why: More confident; recorded elsewhere as ‘x-worcs-own’. Note: After the talk. Joyce agreed.',
    );
  });

  it('names what took its place, what it is part of now, and that it is no longer wanted or carries on', () => {
    const change = { reasons: ['other'], date: '2026-06-03', agreedBy: 'representative' };
    const became = (status: string, more: object): string => {
      const now = { ...visits, status, change, ...more, history: [{ ...visits, id: undefined }] };
      return said(
        desired({ outcomes: [now, { ...visits, id: 'o2', words: 'To see my sister', conversationId: 'c1' }] }),
      ).at(-1)!;
    };
    expect(became('changed', { supersededBy: 'o2' })).to.include('Replaced by: ‘To see my sister’.');
    expect(became('combined', { mergedInto: 'o2' })).to.include('Now part of: ‘To see my sister’.');
    expect(became('withdrawn', {})).to.include(
      'No longer wanted. Why: Another reason. Someone who represents Joyce agreed.',
    );
    expect(became('carried-forward', { carriedTo: 'Social work team' })).to.include(
      'Carries on after this enquiry: Social work team.',
    );
  });

  it('says what is no longer recorded', () => {
    const { rank: _, importance: __, ...now } = visits;
    const cleared = { ...now, ...on('2026-06-03'), history: [{ ...visits, id: undefined }] };
    expect(said(desired({ outcomes: [cleared] })).at(-1)).to.equal(
      'About this outcome: ‘I don’t want him to stop visiting me’. No longer recorded: Why it matters: ‘He is very kind’. No longer among what matters most.',
    );
  });

  it('is told of a change that waits to be taken over from a review, too', () => {
    const waits = record({
      reviewTimeline: {
        reviews: [{ id: 'r1', date: '2026-06-10' }],
        outcomeChanges: [
          { id: 'x1', reviewId: 'r1', outcome: { ...visits, rank: 2, recordedAt: undefined }, ...on('2026-06-11') },
          {
            id: 'x2',
            reviewId: 'r1',
            outcome: { id: 'o9', polarity: 'not-wanted', words: 'A meeting', source: 'person' },
          },
        ],
      },
    });
    const changes = entries(waits).filter(({ part }) => part === 'desiredOutcomes');
    expect(changes.slice(2).map(({ date, text }) => [date, text.join(' ')])).to.deep.equal([
      [
        '2026-06-10',
        'About this outcome: ‘I don’t want him to stop visiting me’. Second of what matters most to Joyce. This change was made in a review, and is not yet taken into the outcomes.',
      ],
      [
        '2026-06-10',
        'Joyce said: ‘A meeting’. This change was made in a review, and is not yet taken into the outcomes.',
      ],
    ]);
  });

  it('tells a correction in its place, and of what did not change nothing', () => {
    const corrected = { ...talk, place: 'Her home', ...on('2026-05-20'), history: [{ ...talk, id: undefined }] };
    expect(said(desired({ conversations: [corrected], outcomes: [] }))).to.deep.equal([
      'Part of the work: Beginning.',
      'Where: Her home.',
    ]);
    expect(titles(desired({ conversations: [corrected], outcomes: [] }))).to.deep.equal([
      'Conversation',
      'Conversation: change',
    ]);
  });
});

describe('the words of a case note', () => {
  it('never show a code: they name a council’s own by its label, and of an unknown one they say where it is from', () => {
    const own = desired({ outcomes: [{ ...visits, code: 'x-worcs-keep-my-dog' }] });
    const catalogue = {
      codes: [
        { code: 'x-worcs-keep-my-dog', mapsTo: 'something-else', label: { en: 'To keep my dog', cy: 'Cadw fy nghi' } },
      ],
    };
    expect(said(own)[1]).to.include('What it is about: recorded elsewhere as ‘x-worcs-keep-my-dog’.');
    expect(said(own, { ...joyce, catalogue })[1]).to.include('What it is about: To keep my dog.');
    expect(said(own, { ...joyce, catalogue, locale: cy })[1]).to.include('Am beth mae hyn: Cadw fy nghi.');
  });

  it('take the names of roles, laws and tests from the jurisdiction', () => {
    const decision = {
      trigger: 'reason-to-doubt',
      doubtReasons: ['does-not-remember'],
      date: '2026-05-14',
      matter: 'Who has the key',
      limbs: { retain: { answer: 'unable', evidence: 'Asked again at once' } },
      nexus: 'impairment-causes-inability',
      assessor: 'A. Patel',
      practicableSteps: ['easy-read'],
      conclusion: 'lacks-capacity',
    };
    const deciding = (id: string): string =>
      said({
        jurisdiction: { id, version: '1.0' },
        capacityAdvocacy: {
          decisions: [decision],
          advocacy: { appointments: [{ role: 'advocate-imca', status: 'appointed', date: '2026-05-14' }] },
        },
      }).join('\n');
    expect(deciding('england')).to.include('Retain that information: Not able to. What shows it: Asked again at once.');
    expect(deciding('england')).to.include(
      'What stops Joyce deciding: An impairment of, or a disturbance in the functioning of',
    );
    expect(deciding('england')).to.include(
      'Because: Not able to: Retain that information; An impairment of, or a dist',
    );
    expect(deciding('scotland')).to.include('Because: Not able to: Retain the memory of the decision; Mental disorder');
    expect(deciding('scotland')).not.to.include('disturbance');
    expect(deciding('mars')).to.include('Because: Not able to: Remember it long enough; An impairment.');
    expect(deciding('england')).to.include('Independent mental capacity advocate (IMCA): Appointed.');
    expect(deciding('mars')).to.include('Remember it long enough: Not able to.');
    const profile = { id: 'x-mine', version: '1', basedOn: 'england', law: { safeguarding: { en: 'Our Act' } } };
    const mine = record({ jurisdiction: { id: 'x-mine', version: '1' } });
    expect(caseNote(mine, { profile })).to.include('Enquiry under this law: Our Act.');
    expect(caseNote(mine)).to.include('Jurisdiction: x-mine, version 1.');
    expect(caseNote(desired(), { jurisdiction: 'jersey' })).to.include('Jurisdiction: Jersey');
  });

  it('keep what the person said as it was said, line breaks, marks and all', () => {
    const words = 'No.\n\n  “Not him”… {name} $& I’d *never*';
    expect(said(desired({ outcomes: [{ ...visits, words, importance: `${words} ` }] }))[1]).to.include(
      `Joyce said: ‘${words}’. Why it matters: ‘${words} ’.`,
    );
  });

  it('add no stop to one that is there', () => {
    expect(said({ conversations: [{ notes: 'She was tired.', place: 'Where?' }] })).to.deep.equal([
      'Where: Where? Note: She was tired.',
    ]);
  });

  it('say who somebody is by their name, by the record’s people, or by their part', () => {
    const people = [
      { id: 'p1', name: 'Ms Reed' },
      { id: 'p2', roles: ['neighbour', 'keyholder'], isSourceOfHarm: true },
    ];
    const supporters = [
      { personId: 'p1', roles: ['friend'], purpose: 'To remind me' },
      { personId: 'p2' },
      { personId: 'p9' },
    ];
    expect(said({ people, capacityAdvocacy: { involvement: { supporters } } })).to.deep.equal([
      'Who Joyce wants to be there: Ms Reed (Friend; what for: To remind me); A neighbour; keyholder (recorded as a source of harm).',
    ]);
  });
});

describe('what a case note leaves out', () => {
  it('is what was set aside, wherever it stands', () => {
    const setAside = { words: 'SET ASIDE', note: { words: 'SET ASIDE' } };
    const value = record({
      setAside,
      desiredOutcomes: desired({ setAside, outcomes: [{ ...visits, setAside, history: [{ ...visits, setAside }] }] }),
      closureFeedback: { setAside, achievements: [{ outcomeId: 'o1', view: 'fully-achieved', setAside }] },
    });
    expect(caseNote(value)).to.include('stop visiting me').and.not.include('SET ASIDE');
  });

  it('is what was recorded by mistake: one line says that it was', () => {
    const mistake = { ...visits, status: 'entered-in-error', history: [{ ...visits, words: 'EARLIER' }] };
    const value = {
      outcomes: [mistake],
      reviews: [{ status: 'entered-in-error', changed: { words: 'WRONG' }, actions: [{ what: 'WRONG' }] }],
      achievements: [{ status: 'entered-in-error', words: 'WRONG' }],
      feedback: [{ status: 'entered-in-error', answers: { 'fb-better': { words: 'WRONG' } } }],
    };
    expect(said(value)).to.have.members([
      'What Joyce wants: recorded by mistake, and left out here.',
      'Review: recorded by mistake, and left out here.',
      'How far it has happened: recorded by mistake, and left out here.',
      'Feedback: recorded by mistake, and left out here.',
    ]);
    expect(caseNote(value)).to.not.match(/WRONG|EARLIER|stop visiting/);
  });

  it('is what is not known here', () => {
    expect(
      caseNote({ ...record(), vendorField: 'FOREIGN', events: [{ what: 'A call', more: 'FOREIGN' }] }),
    ).to.not.include('FOREIGN');
  });
});

describe('what a practitioner reads in a case note', () => {
  it('is a refusal with its four answers, pressure by others, and what was shared without agreement', () => {
    const text = said({
      refusals: [
        {
          date: '2026-05-14',
          of: 'Police',
          words: 'No police',
          respected: 'no',
          why: 'His mother is at risk',
          grounds: ['others-at-risk'],
          support: 'A call each week',
          monitoring: 'The carer looks in',
          offerOpen: 'yes',
          offerOpenOn: '2026-05-14',
          toldPerson: 'before',
        },
      ],
      coercion: [
        {
          date: '2026-05-14',
          finding: 'something-seen',
          seen: 'He answers for her',
          seenAlone: 'no',
          notSeenAloneReason: 'He stayed',
        },
      ],
      sharing: [
        {
          date: '2026-05-14',
          decision: 'not-agreed-shared-anyway',
          grounds: ['crime-may-have-been-committed'],
          sharedWith: ['Police', 'GP'],
          what: 'What was seen',
          toldPerson: 'after',
          formalAction: { what: 'A police visit', knew: 'no', agreed: 'no', why: 'There was no time' },
        },
      ],
    });
    expect(text).to.deep.equal([
      'Whether there was pressure: Something was seen. What was seen: He answers for her. Joyce was not seen alone. Why: He stayed.',
      'Has Joyce agreed that their views are shared? Not agreed, and shared for a reason. On what ground: A crime may have taken place. Shared with: Police; GP. What was shared: What was seen. Was Joyce told? Told after. Formal action: A police visit. Did Joyce know of it? No. Did Joyce agree to it? No. Why: There was no time.',
      'No to this: Police. Joyce said: ‘No police’. Is this respected? No. Why: His mother is at risk. On what ground: Other adults are at risk. How support goes on: A call each week. How things are watched: The carer looks in. Was Joyce told that the offer stays open? Yes. When: 14 May 2026. Was Joyce told? Told before.',
    ]);
  });

  it('is what was to be done on one day, and what became of it on another', () => {
    const action = {
      id: 't1',
      what: 'Ring her',
      who: 'A. Patel',
      byWhen: '2026-06',
      status: 'done',
      statusDate: '2026-06-20',
    };
    const found = entries({
      reviews: [{ id: 'r1', date: '2026-06-02', agreed: { code: 'nothing-new' }, actions: [action] }],
    });
    expect(found.map(({ date, text }) => [date, text.join(' ')])).to.deep.equal([
      ['2026-06-02', 'Nothing new was agreed.'],
      ['2026-06-02', 'To be done: Ring her. Who: A. Patel. By: About June 2026.'],
      ['2026-06-20', 'To be done: Ring her. Where it stands: Done.'],
    ]);
  });

  it('is feedback in the scale in which it was asked, and which quotes a board may read', () => {
    const feedback = {
      offer: 'completed',
      respondent: 'adult-with-support',
      askedBy: 'independent-person',
      date: '2026-07-01',
      answers: {
        'fb-listened': { answer: 'always', words: 'You did' },
        'fb-safer': { answer: 'ok', askedAs: 'easy-read-3' },
        'fb-better': { words: 'Ring first' },
      },
      boardQuotes: [{ words: 'You did', agreed: true }, { words: 'Ring first' }],
    };
    expect(said({ feedback: [feedback] })[0]).to.equal(
      'Was Joyce offered a talk about how this was for them? Yes, and here it is. Who answered: The person, with support. ' +
        'Who asked: Someone independent. Did you feel listened to? Always. ‘You did’. ' +
        'Do you feel safer now? A bit (asked with three faces). What could we have done better? ‘Ring first’. ' +
        'Joyce agreed that a board may read this: ‘You did’. Not to be read by a board: ‘Ring first’.',
    );
  });
});
