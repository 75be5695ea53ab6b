import { expect } from 'chai';
import {
  personCopy,
  personCopyParts,
  type PersonCopyOptions,
  type PersonCopyPartId,
} from '../../src/exchange/index.js';
import { cy } from '../../src/locales/cy/index.js';
import { en } from '../../src/locales/en/index.js';
import { desired, on, record, visits } from './samples.js';

const joyce: PersonCopyOptions = { personName: 'Joyce' };
/** What one part says, an item a line; nothing where there is no such part. */
const part = (id: PersonCopyPartId, value: unknown, options = joyce): string[] | undefined =>
  personCopyParts(value, options)
    .find((found) => found.id === id)
    ?.items.map(({ text }) => text.join(' '));
const outcomes = (...list: object[]): unknown => record({ desiredOutcomes: desired({ outcomes: list }) });

describe('the person’s copy', () => {
  it('is plain text in the order in which a person asks', () => {
    const whole = record({
      desiredOutcomes: desired({
        outcomes: [
          visits,
          { ...visits, id: 'o2', polarity: 'not-wanted', words: 'Nothing formal', importance: undefined, rank: 2 },
          {
            ...visits,
            id: 'o3',
            words: 'To see my sister more',
            rank: undefined,
            importance: undefined,
            history: [{ ...visits, words: 'To see my sister' }],
          },
        ],
      }),
      capacityAdvocacy: {
        involvement: { supporters: [{ name: 'Anna', roles: ['friend'], purpose: 'To remind me' }] },
      },
      reviewTimeline: {
        reviews: [
          {
            date: '2026-06-02',
            participation: 'in-person',
            agreed: { words: 'She tells him herself' },
            actions: [{ what: 'Practise the talk', who: 'Joyce', byWhen: '2026-06-09' }],
            nextReviewOn: '2026-06-16',
          },
        ],
      },
    });
    const options = { ...joyce, today: '2026-06-03', contacts: ['Amira, my social worker: 01632 960 001'] };
    expect(personCopy(whole, options)).to.equal(
      [
        'What I want, and what we agreed',
        'This is how things are on 3 June 2026.',
        '',
        'What I said I want',
        '- ‘I don’t want him to stop visiting me’. Why this matters to me: ‘He is very kind’.',
        '- ‘To see my sister more’.',
        '',
        'What matters most to me',
        '- Most important: ‘I don’t want him to stop visiting me’.',
        '- Second: ‘Nothing formal’.',
        '',
        'What I do not want',
        '- ‘Nothing formal’.',
        '',
        'Who helps me',
        '- A friend: Anna. What for: To remind me.',
        '',
        'What we agreed, and what happens next',
        '- 2 June 2026. We agreed: She tells him herself.',
        '- Practise the talk. Who does it: me. By when: 9 June 2026.',
        '- We talk again: 16 June 2026.',
        '',
        'Who I can call',
        '- Amira, my social worker: 01632 960 001.',
        '- If I am in danger now, I call 999.',
        '',
        'What changed',
        '- At first I said: ‘To see my sister’. Now I say: ‘To see my sister more’.',
        '- It is OK to change my mind.',
      ].join('\n'),
    );
  });

  it('speaks Welsh, and says that nothing is there yet', () => {
    expect(personCopy(record(), { locale: cy })).to.include('Pam mae hyn yn bwysig i mi: ‘He is very kind’.');
    expect(personCopy({ outcomes: [] })).to.equal(
      'What I want, and what we agreed\n\nNothing is written here yet.\n\nWho I can call\n- If I am in danger now, I call 999.',
    );
  });

  it('leaves out whom to call where that is somebody who may have caused harm: their number would stand there without a name', () => {
    const people = [{ id: 'p2', name: 'Dave Harris', isSourceOfHarm: true }];
    const contacts = ['Dave Harris: 01632 960 009', 'Amira: 01632 960 001'];
    const copy = personCopy(record({ people }), { ...joyce, contacts });
    expect(copy)
      .to.include('- Amira: 01632 960 001.')
      .and.not.match(/Harris|960 009/);
  });

  it('gives the person’s words whole to who shows it as quotations', () => {
    const [words] = personCopyParts(outcomes({ ...visits, words: ' I said: “No”.\n' }));
    expect(words).to.deep.include({ id: 'words', heading: 'What I said I want' });
    expect(words!.items[0]).to.deep.equal({
      words: ' I said: “No”.\n',
      text: ['‘ I said: “No”.\n’.', 'Why this matters to me: ‘He is very kind’.'],
    });
  });
});

describe('the words in the person’s copy', () => {
  const by = (source: string | undefined): string | undefined =>
    part('words', outcomes({ words: 'To feel safe', source, polarity: 'wanted' }))?.[0];

  it('say whose they are, where the person did not say them', () => {
    expect(by('person')).to.equal('‘To feel safe’.');
    expect(by('person-with-support')).to.equal('‘To feel safe’.');
    expect(by('advocate-care-act')).to.equal('My advocate said this for me: ‘To feel safe’.');
    expect(by('deputy')).to.equal('Someone who decides with me or for me said this: ‘To feel safe’.');
    expect(by('family-or-friend')).to.equal('My family or a friend said this for me: ‘To feel safe’.');
    expect(by('best-interests-process')).to.match(/^I could not say it\. People worked out together/);
    expect(by('observed-from-behaviour')).to.match(/^I could not say it\. People think/);
    expect(by('not-known')).to.equal('This is written down for me. It is not known who said it: ‘To feel safe’.');
  });

  it('are never what a professional aims at, whoever wrote it among the outcomes', () => {
    const aim = 'Move her into a care home';
    for (const source of ['professional', 'x-worcs-own']) {
      const means = [{ code: 'coaching', who: 'A. Patel' }];
      const theirs = { id: 'o2', words: aim, source, polarity: 'wanted', rank: 1, importance: aim, means };
      expect(personCopy(outcomes(theirs)), source).to.include('Nothing is written here yet');
      const first = { ...visits, words: 'I want out', history: [{ ...theirs, id: undefined }] };
      expect(personCopy(outcomes(first)), source).to.not.match(/care home|At first/);
      const change = { reasons: ['other'], date: '2026-06-01', agreedBy: 'person' };
      const given = { ...visits, status: 'changed', supersededBy: 'o2', change };
      expect(personCopy(outcomes(given, theirs)), source).to.not.include('care home');
      expect(personCopy(outcomes({ ...theirs, history: [{ ...visits, id: undefined }] })), source).to.not.include(aim);
    }
  });

  it('hold what still stands and what is closed, and nothing that was given up or recorded by mistake', () => {
    const stands = (status: string): boolean => part('words', outcomes({ ...visits, status })) !== undefined;
    for (const status of ['proposed', 'agreed', 'in-progress', 'carried-forward', 'closed', 'x-worcs-own']) {
      expect(stands(status), status).to.equal(true);
    }
    for (const status of ['changed', 'combined', 'withdrawn', 'entered-in-error']) {
      expect(stands(status), status).to.equal(false);
    }
    const mistaken = { ...visits, status: 'entered-in-error', history: [{ ...visits, words: 'Earlier' }] };
    expect(personCopy(outcomes(mistaken))).to.not.match(/Earlier|visiting/);
  });

  it('say how far it has happened where the person said so, and nobody else’s view', () => {
    const seen = (view: string, viewOf: string, polarity = 'wanted'): string => {
      const achievements = [{ outcomeId: 'o1', view, viewOf, words: 'A bit fragile', date: '2026-06-11' }];
      return personCopy({
        ...record({ closureFeedback: { achievements } }),
        desiredOutcomes: desired({ outcomes: [{ ...visits, polarity }] }),
      });
    };
    expect(seen('partially-achieved', 'person')).to.include(
      'I said that some of this has happened. I also said: ‘A bit fragile’.',
    );
    expect(seen('fully-achieved', 'person', 'not-wanted')).to.include('I said that this did not happen.');
    expect(seen('declined-to-say', 'person')).to.include('I also said: ‘A bit fragile’.').and.not.include('happened');
    for (const other of ['worker', 'representative'])
      expect(seen('not-achieved', other)).to.not.match(/happened|fragile/);
  });

  it('take as the latest view what the figures take, and before the end what the person said at a review', () => {
    const views = [
      { outcomeId: 'o1', view: 'fully-achieved', viewOf: 'person', date: '2026-06-10' },
      { outcomeId: 'o1', view: 'not-achieved', viewOf: 'person', date: '2026-06' },
      { outcomeId: 'o1', view: 'fully-achieved', viewOf: 'person', date: '2026-07', status: 'entered-in-error' },
    ];
    const told = (parts: Readonly<Record<string, unknown>>): string | undefined => part('words', record(parts))?.[0];
    expect(told({ closureFeedback: { achievements: views } })).to.include('I said that this has not happened.');
    const progress = (words: string): object[] => [{ outcomeId: 'o1', status: 'on-track', words }];
    const reviews = [
      { date: '2026-06-02', participation: 'in-person', progress: progress('He still comes') },
      { date: '2026-05-20', participation: 'remote', progress: progress('He came twice') },
      { date: '2026-06-09', participation: 'not-present', progress: progress('She told me') },
    ];
    expect(told({ reviewTimeline: { reviews } })).to.match(/’\. 2 June 2026\. I said: ‘He still comes’\.$/);
    expect(told({ reviewTimeline: { reviews }, closureFeedback: { achievements: views } })).to.not.include('comes');
  });

  it('say what the person said no to, that it is respected, and that they can still ask', () => {
    const refusal = { of: 'Formal action', words: 'No police', respected: 'yes', offerOpen: 'yes' };
    const refused = (more: object): string | undefined =>
      part('notWanted', { capacityAdvocacy: { refusals: [{ ...refusal, ...more }] } })?.[0];
    expect(refused({})).to.equal(
      'I said no to this: Formal action. I said: ‘No police’. People go by what I said. I can still ask for help at any time.',
    );
    const wentOn = { respected: 'no', offerOpen: 'no', grounds: ['coercion-or-duress'], why: 'He forces her' };
    expect(refused({ ...wentOn, toldPerson: 'before' })).to.equal(
      'I said no to this: Formal action. I said: ‘No police’. People did not go by what I said. They told me why.',
    );
    // Whoever was not told does not learn it from a sheet of paper.
    for (const toldPerson of ['not-safe-to-tell', 'not-yet', undefined]) {
      expect(refused({ ...wentOn, toldPerson })).to.equal('I said no to this: Formal action. I said: ‘No police’.');
    }
  });
});

describe('what the person’s copy says of others', () => {
  it('does not tell what the person can decide: whoever reads it at home would learn what is being decided', () => {
    const copy = personCopy({
      capacityAdvocacy: {
        decisions: [
          { type: 'report-to-police', matter: 'Telling the police about her son', conclusion: 'has-capacity-presumed' },
          {
            type: 'where-to-live',
            conclusion: 'unable-not-mca',
            restrictions: ['duress'],
            restrictionNote: 'He shouts',
          },
        ],
      },
    });
    expect(copy).to.match(/^What I want, and what we agreed\n\nNothing is written here yet\./);
  });

  it('never shows a role as a code: in its words, or not at all', () => {
    const helps = (role: string, locale = en): string[] | undefined =>
      part(
        'helpers',
        {
          people: [{ id: 'p3', roles: [role] }],
          involvement: { supporters: [{ personId: 'p3', roles: ['communication-partner'] }] },
        },
        { locale },
      );
    expect(helps('social-worker')).to.deep.equal(['Someone who helps me to say things: Social worker.']);
    expect(helps('social-worker', cy as never)).to.deep.equal([
      'Rhywun sy’n fy helpu i ddweud pethau: Gweithiwr cymdeithasol.',
    ]);
    expect(helps('key worker')).to.deep.equal(['Someone who helps me to say things: key worker.']);
    for (const role of ['dols-signatory', 'x-worcs-own'])
      expect(helps(role), role).to.deep.equal(['Someone who helps me to say things.']);
  });

  it('names an advocate who is there, and tells that one is being found, or can still be asked for', () => {
    const appointed = (status: string, more: object = {}): string | undefined =>
      part('helpers', { advocacy: { appointments: [{ role: 'advocate-idva', status, ...more }] } })?.join(' ');
    expect(appointed('appointed', { name: 'R. Singh' })).to.equal(
      'My advocate: R. Singh. An advocate is someone who helps me to speak up.',
    );
    expect(appointed('required-not-yet-appointed')).to.match(/^People are finding an advocate for me\./);
    expect(appointed('declined-by-person', { offerOpen: 'yes' })).to.match(/I can ask for one later\./);
    for (const status of ['ended', 'not-required', 'considered-not-needed', 'none-available']) {
      expect(appointed(status), status).to.equal(undefined);
    }
  });

  it('names nobody as a help who may have caused harm, whichever part of the record says so', () => {
    const people = [
      { id: 'p2', name: 'Dave Hill', isSourceOfHarm: true },
      { id: 'p3', roles: ['keyholder'], isSourceOfHarm: true },
    ];
    const helps = (supporter: object): string[] | undefined =>
      part('helpers', { people, involvement: { supporters: [supporter] } });
    expect(helps({ name: 'Anna' })).to.deep.equal(['Anna.']);
    for (const personId of ['p2', 'p3']) expect(helps({ personId }), personId).to.equal(undefined);
    expect(helps({ name: 'dave hill' })).to.equal(undefined);
    expect(helps({ name: 'Somebody', isSourceOfHarm: true })).to.equal(undefined);
  });

  it('puts “the other person” for the name of who may have caused harm in what somebody wrote, never in the person’s words', () => {
    const people = [
      { name: 'Mr Dave Hill', isSourceOfHarm: true },
      { id: 'p3', name: 'Home carer', isSourceOfHarm: true },
    ];
    const options = { personName: 'Joyce Hill' };
    const action = (what: string): string | undefined =>
      part('next', { people, reviews: [{ participation: 'in-person', actions: [{ what }] }] }, options)?.[0];
    expect(action('Visit when dave is out')).to.equal('Visit when the other person is out.');
    expect(action('Ask Mr Dave Hill, not Davenport')).to.equal('Ask the other person, not Davenport.');
    // Her own name is his, too, and a role is no name.
    expect(action('Write to Mrs Hill at Home')).to.equal('Write to Mrs Hill at Home.');
    const adult = [{ id: 'p9', name: 'Joyce Hill', roles: ['adult'] }, ...people];
    expect(
      part('next', { people: adult, reviews: [{ participation: 'in-person', actions: [{ what: 'See Hill House' }] }] }),
    ).to.deep.equal(['See Hill House.']);
    expect(action('Ring home carer')).to.equal('Ring the other person.');
    const own = { ...(outcomes({ ...visits, words: 'I want Dave to come' }) as object), people };
    expect(part('words', own, options)![0]).to.include('‘I want Dave to come’');
    const said = {
      ...(outcomes({ ...visits, words: 'Dave must go', source: 'family-or-friend', importance: 'Dave!' }) as object),
      people,
    };
    expect(personCopy(said, options)).to.include('‘The other person must go’').and.not.include('Dave');
  });
});

describe('what happens next, in the person’s copy', () => {
  const next = (value: unknown, today?: string): string[] | undefined =>
    part('next', value, { ...joyce, ...(today !== undefined && { today }) });

  it('says what was agreed about telling others', () => {
    const asked = (decision: string, limits?: string): string | undefined =>
      next({ sharing: [{ decision, limits, grounds: ['others-at-risk'], sharedWith: ['Police'] }] })?.[0];
    expect(asked('agreed')).to.equal('I agreed that people can tell each other what I want.');
    expect(asked('agreed-with-limits', 'Not my son')).to.equal(
      'I agreed that people can tell each other what I want, with this limit: Not my son.',
    );
    expect(asked('withdrawn')).to.match(/^I no longer agree/);
    for (const decision of ['not-agreed-shared-anyway', 'not-asked-unsafe', 'lacks-capacity-best-interests']) {
      expect(asked(decision), decision).to.equal(undefined);
    }
  });

  it('puts what is still to be done first, in the order of its days, then what is done or will not be', () => {
    const actions = [
      { what: 'C', status: 'done', who: 'A. Patel' },
      { what: 'B', byWhen: '2026-07-01' },
      { what: 'A', who: 'A. Patel', byWhen: '2026-06' },
      { what: 'D', status: 'cancelled' },
    ];
    expect(next({ reviews: [{ participation: 'remote', actions }] })).to.deep.equal([
      'A. Who does it: A. Patel. By when: About June 2026.',
      'B. By when: 1 July 2026.',
      'This is done: C.',
      'This will not be done now: D.',
    ]);
  });

  it('tells of a way for each wish, of options that were chosen, and of nothing that was only considered', () => {
    const means = [
      { code: 'coaching', who: 'A. Patel', byWhen: '2026-06-09', note: 'INTERNAL' },
      { code: 'police', tentative: true },
      { code: 'x-worcs-own' },
    ];
    const options = [
      { option: 'Joyce talks to him', chosen: true, risks: 'INTERNAL' },
      { option: 'The police do', chosen: false },
    ];
    expect(next({ outcomes: [{ ...visits, means }], options })).to.deep.equal([
      'I chose this: Joyce talks to him.',
      'For ‘I don’t want him to stop visiting me’: someone helps me to practise. Who does it: A. Patel. By when: 9 June 2026.',
    ]);
  });

  it('says when we talk again: not where that has been, and with care where the day has passed', () => {
    const due = { reviews: [{ date: '2026-06-02', nextReviewOn: '2026-06-16' }] };
    expect(next(due, '2026-06-16')).to.deep.equal(['We talk again: 16 June 2026.']);
    expect(next(due, '2026-06-20')![0]).to.match(/^We wanted to talk again: 16 June 2026\./);
    expect(next({ reviews: [{ date: '2026-06-16', nextReviewOn: '2026-06-02' }] })).to.equal(undefined);
    expect(next({ ...record({ reviewTimeline: due, concludedOn: '2026-06-10' }) })).to.deep.equal([
      'This work ended: 10 June 2026.',
    ]);
  });

  it('says the day that the rule says: as the latest review set it, and as it was moved since', () => {
    const moved = {
      of: 'next-review',
      from: '2026-06-02',
      to: '2026-06-20',
      date: '2026-05-25',
      reason: 'person-unwell',
    };
    const reviewTimeline = {
      reviews: [{ id: 'r1', date: '2026-05-20', nextReviewOn: '2026-06-02' }],
      nextReviewOn: '2026-07-01',
      timescaleChanges: [moved],
    };
    const told = 'We talk again: 20 June 2026.';
    expect(next({ reviewTimeline }, '2026-05-26')).to.deep.equal([told]);
    // An end that is only begun is none.
    expect(next({ reviewTimeline, closureFeedback: { closure: {} } })).to.deep.equal([told]);
  });

  it('takes what was agreed without the person as no agreement of theirs, and says who agreed for them', () => {
    const agreed = { words: 'He is told' };
    for (const participation of ['not-present', undefined])
      expect(next({ reviews: [{ agreed, participation }] })).to.equal(undefined);
    expect(next({ reviews: [{ agreed, participation: 'in-person', status: 'entered-in-error' }] })).to.equal(undefined);
    expect(next({ reviews: [{ agreed, participation: 'remote' }] })).to.deep.equal(['We agreed: He is told.']);
    expect(next({ reviews: [{ agreed, participation: 'represented' }] })).to.deep.equal([
      'Someone who speaks for me agreed to this: He is told.',
    ]);
  });

  it('has nothing that was planned without the person, but for what they do themselves', () => {
    const actions = [
      { what: 'Police arrest him on Monday', who: 'DC Jones', byWhen: '2026-05-25' },
      { what: 'Ring the team', who: 'joyce' },
    ];
    for (const participation of ['not-present', undefined])
      expect(next({ reviews: [{ participation, actions }] })).to.deep.equal(['Ring the team. Who does it: me.']);
    expect(next({ reviews: [{ participation: 'represented', actions }] })).to.have.length(2);
  });

  it('has of what professionals propose what the person agreed with, and what they think of it', () => {
    const goal = { words: 'A door chain', personView: 'I would like that', who: 'A. Patel' };
    expect(next({ professionalGoals: [{ ...goal, personAgrees: 'yes' }] })).to.deep.equal([
      'I agree with this: A door chain. I said: ‘I would like that’.',
    ]);
    for (const personAgrees of ['partly', 'no', undefined])
      expect(next({ professionalGoals: [{ ...goal, personAgrees }] })).to.equal(undefined);
  });

  it('says how it ended, what the person was told, and what goes on', () => {
    const closure = {
      date: '2026-06-11',
      feedbackToPerson: { given: 'yes', words: 'That I can call' },
      continues: 'A call a week',
    };
    expect(next({ closure })).to.deep.equal([
      'This work ended: 11 June 2026.',
      'What I was told at the end: That I can call.',
      'What goes on: A call a week.',
    ]);
    expect(
      next({ closure: { ...closure, feedbackToPerson: { given: 'no', words: 'That I can call' } } }),
    ).to.have.length(2);
  });
});

describe('what changed, in the person’s copy', () => {
  const change = {
    reasons: ['more-confident', 'x-worcs-own'],
    date: '2026-06-03',
    agreedBy: 'person',
    note: 'INTERNAL',
  };
  const changed = (now: object, ...more: object[]): string[] | undefined =>
    part('changed', outcomes({ ...visits, ...now, history: [{ ...visits, ...on('2026-05-14') }] }, ...more));

  it('says what the person said at first and what they say now, with their reason', () => {
    expect(changed({ words: 'I want him to come less often', change })).to.deep.equal([
      'At first I said: ‘I don’t want him to stop visiting me’. 3 June 2026. I said: ‘I want him to come less often’. Why: I feel more confident.',
      'It is OK to change my mind.',
    ]);
  });

  it('says what is wanted in its place, what it is part of, or that it is no longer wanted', () => {
    const other = { ...visits, id: 'o2', words: 'To move' };
    expect(changed({ status: 'changed', supersededBy: 'o2', change }, other)![0]).to.include(
      'Now I want this: ‘To move’.',
    );
    expect(changed({ status: 'combined', mergedInto: 'o2', change }, other)![0]).to.include(
      'This is part of something else that I want: ‘To move’.',
    );
    expect(changed({ status: 'withdrawn', change })![0]).to.equal(
      '3 June 2026. I said that I do not want this any more: ‘I don’t want him to stop visiting me’. Why: I feel more confident.',
    );
    expect(changed({ status: 'withdrawn', change: { ...change, agreedBy: 'representative' } })![0]).to.equal(
      '3 June 2026. I do not want this any more: ‘I don’t want him to stop visiting me’. Why: I feel more confident. Someone who speaks for me agreed.',
    );
  });

  it('says nothing of a change that is not of their words, and of a moved day only the day', () => {
    expect(changed({ status: 'agreed', rank: 2 })).to.equal(undefined);
    const timescaleChanges = [
      { of: 'enquiry', from: '2026-02-17', to: '2026-03-10', reason: 'police-enquiry', note: 'INTERNAL' },
    ];
    expect(part('changed', { timescaleChanges })).to.deep.equal(['A day was moved. It is now: 10 March 2026.']);
    expect(part('changed', { timescaleChanges: [{ ...timescaleChanges[0], of: 'The next visit' }] })).to.deep.equal([
      'A day was moved, for this: The next visit. It is now: 10 March 2026.',
    ]);
  });
});
