import { expect } from '@open-wc/testing';
import { goodPracticePrompts } from '../../../src/rules/index.js';
import { checkCapacityAdvocacy } from '../../../src/schema/index.js';
import { forbidConsole } from '../../support/console.js';
import { settle } from '../../support/dom.js';
import type { Seen } from './checklist.js';
import { openByKeys, plain, type Hands } from './hands.js';
import { considered, firstDay, mrsT } from './recorded.js';

const DAY = '2026-05-14';
const check = (value: unknown): string[] =>
  checkCapacityAdvocacy(value, { today: DAY, jurisdiction: 'england' }).map(({ code }) => code);

// The actions are those that the browser reports: one is one press, one choice, or one field typed in; Save counts.
describe('The checklist, counted by keyboard alone', () => {
  const consoleStayedEmpty = forbidConsole();
  let hands: Hands;
  afterEach(() => hands.counter.stop());
  const open = async (value?: object, name = 'Joyce'): Promise<Hands> =>
    (hands = await openByKeys(DAY, { 'person-name': name, required: true, value }));
  const first = (): Seen => (hands.posted[0] ?? {}) as unknown as Seen;

  it('takes 2 to say that there is no reason to doubt, and asks nothing more', async () => {
    await open();
    await hands.choose(/^No reason to doubt/);
    await hands.choose(/^Today/);
    expect(hands.actions).to.deep.equal([
      'chose No reason to doubtAssumed able. Nothing more is asked.',
      'chose Today, Thursday 14 May 2026',
    ]);
    expect(plain(hands.section.decisions)).to.deep.equal([
      {
        trigger: 'no-reason-to-doubt',
        date: DAY,
        type: 'take-part-in-enquiry',
        conclusion: 'has-capacity-presumed',
      },
    ]);
    for (const question of [/have to decide/, /^Who assessed/, /^Why is there a doubt/, /^Can Joyce do each/])
      expect(hands.asks(question), String(question)).to.equal(false);
    expect(hands.text).not.to.contain('What does Joyce have to decide');
  });

  const quick = async (conversations?: readonly unknown[]): Promise<void> => {
    await open();
    if (conversations) hands.el.conversations = conversations;
    await settle(hands.el);
    await hands.choose(/^No reason to doubt/);
    await hands.choose(/^Today/);
    await hands.choose(/^None of these/);
    await hands.choose(/^Today/, /told about advocacy/);
    await hands.choose(/^Considered, nothing found/);
    if (!conversations) await hands.choose(/^Yes$/, /^Did you see Joyce alone/);
    await hands.choose(/^Agreed$/);
    await hands.save();
  };

  it('takes 8 for Joyce, with nothing in doubt, nothing hard and nothing withheld', async () => {
    await quick();
    expect(hands.actions, hands.actions.join('\n')).to.have.length(8);
    expect(hands.posted).to.have.length(1);
    expect(check(first())).to.deep.equal([]);
    expect(plain({ ...first(), jurisdiction: undefined })).to.deep.equal({
      schemaVersion: '1.0',
      decisions: plain(hands.section.decisions),
      coercion: [{ date: DAY, finding: 'nothing-found', seenAlone: 'yes' }],
      advocacy: {
        difficulties: {
          'understanding-information': 'none',
          'retaining-information': 'none',
          'using-or-weighing-information': 'none',
          'communicating-views': 'none',
        },
        difficultiesOn: DAY,
        adviceGivenOn: DAY,
      },
      sharing: [{ date: DAY, decision: 'agreed' }],
    });
  });

  it('takes 7 inside a record, whose conversation has said already that she was seen alone', async () => {
    await quick([{ id: 'c1', date: DAY, seenAlone: 'yes' }]);
    expect(hands.text).to.match(/Did you see Joyce alone\?\s*Yes 14 May 2026/);
    expect(hands.asks(/^Did you see Joyce alone/), 'asked again').to.equal(false);
    expect(hands.el.issues.map(({ code }) => code)).not.to.include('seen-alone-missing');
    expect(hands.actions, hands.actions.join('\n')).to.have.length(7);
    expect(hands.posted, 'nothing is in the way').to.have.length(1);
    const record = (talk: object): object => ({
      schemaVersion: '1.0',
      jurisdiction: { id: 'england', version: '1.0' },
      kind: 'section-42',
      startedOn: DAY,
      desiredOutcomes: { schemaVersion: '1.0', conversations: [{ id: 'c1', date: DAY, ...talk }], outcomes: [] },
      capacityAdvocacy: first(),
    });
    const asked = (talk: object): string[] =>
      goodPracticePrompts(record(talk), { today: DAY }).map(({ result }) => result);
    expect(asked({ seenAlone: 'yes' })).not.to.include('seen-alone-missing');
    expect(asked({}), 'without the conversation it is still asked').to.include('seen-alone-missing');
  });

  it('takes 9 for a refusal that is respected, and pressure considered with it', async () => {
    await open(considered);
    const actions = hands.counter;
    await hands.press(/^Joyce does not want something done/, /^What does Joyce not want/);
    await hands.type(/^What does Joyce not want/, 'Anything formal');
    await hands.choose(/^Yes$/, /^Is this respected/);
    await hands.type(/^What support goes on/, 'Somebody to talk to');
    await hands.type(/^How will you check/, 'A call each week');
    await hands.choose(/^Yes$/, /told that the offer stays open/);
    await hands.choose(/^Today/, /^When were they told/);
    await hands.choose(/^Considered, nothing found/, /to refuse\?$/);
    await hands.choose(/^Yes$/, /^Did you see Joyce alone/);
    expect(actions.actions, hands.actions.join('\n')).to.have.length(9);
    const { refusals = [], coercion = [] } = hands.section;
    expect(plain(refusals)).to.deep.equal([
      {
        date: DAY,
        of: 'Anything formal',
        respected: 'yes',
        support: 'Somebody to talk to',
        monitoring: 'A call each week',
        offerOpen: 'yes',
        offerOpenOn: DAY,
      },
    ]);
    expect(coercion, 'what was considered at the beginning is as it was').to.have.length(2);
    expect(plain(coercion[0])).to.deep.equal(plain((considered['coercion'] as readonly Seen[])[0]));
    expect(refusals[0]?.['id']).to.be.a('string');
    expect(plain(coercion[1])).to.deep.equal({
      date: DAY,
      finding: 'nothing-found',
      seenAlone: 'yes',
      refusalId: refusals[0]?.['id'],
    });
  });

  it('takes 7 for what was shared all the same, and says why, with whom and what comes closest', async () => {
    await open(firstDay);
    await hands.choose(/^Not agreed, and shared for a reason/);
    await hands.choose(/^Other adults are at risk/);
    await hands.type(/^Name or service/, 'Police');
    await hands.type(/^What was shared/, 'That he visits others');
    await hands.choose(/^Told before/);
    await hands.type(/^What comes closest/, 'He is not named');
    expect(hands.actions, hands.actions.join('\n')).to.have.length(6);
    await hands.save();
    expect(hands.actions).to.have.length(7);
    expect(plain((hands.section.sharing ?? [])[0])).to.deep.equal({
      date: DAY,
      decision: 'not-agreed-shared-anyway',
      grounds: ['others-at-risk'],
      sharedWith: ['Police'],
      what: 'That he visits others',
      toldPerson: 'before',
      closestToWishes: 'He is not named',
    });
  });

  it('takes 20 for a decision of Mrs T that is in doubt, with everything that she cannot do and what is done meanwhile', async () => {
    await open(undefined, 'Mrs T');
    await hands.choose(/^Yes, about a decision/);
    await hands.type(/^What does Mrs T have to decide/, 'Her money');
    await hands.choose(/^Their money and property/);
    await hands.choose(/^Today/, /^When was this assessed/);
    await hands.type(/^Who assessed it/, 'Duty social worker');
    await hands.choose(/^They do not seem to follow/);
    await hands.choose(/^An impairment of, or/, /^Why is there a doubt/);
    await hands.choose(/^A good time of day$/);
    await hands.choose(/^A good place$/);
    await hands.choose(/^Able to$/, /^Understand/);
    await hands.choose(/^Not able to$/, /^Retain/);
    await hands.type(/^What shows this/, 'Asked again', /^Retain/);
    await hands.choose(/^Not able to$/, /^Use or weigh/);
    await hands.type(/^What shows this/, 'Lost the thread', /^Use or weigh/);
    await hands.choose(/^Able to$/, /^Communicate/);
    await hands.choose(/^An impairment of, or/, /^What is stopping/);
    await hands.choose(/^I agree$/);
    await hands.choose(/^Yes$/, /^Can the decision wait/);
    await hands.choose(/^In 4 weeks/, /^Until when/);
    expect(hands.actions, hands.actions.join('\n')).to.have.length(19);
    await hands.save();
    expect(hands.actions, 'with Save').to.have.length(20);
    const [decision] = hands.section.decisions;
    expect(plain(decision)).to.deep.equal({
      trigger: 'reason-to-doubt',
      matter: 'Her money',
      type: 'money-and-property',
      date: DAY,
      assessor: 'Duty social worker',
      doubtReasons: ['does-not-follow', 'impairment-or-disturbance'],
      practicableSteps: ['right-time-of-day', 'right-place'],
      limbs: {
        understand: { answer: 'able' },
        retain: { answer: 'unable', evidence: 'Asked again' },
        'use-or-weigh': { answer: 'unable', evidence: 'Lost the thread' },
        communicate: { answer: 'able' },
      },
      nexus: 'impairment-causes-inability',
      conclusion: 'lacks-capacity',
      canWait: 'yes',
      waitUntil: '2026-06-11',
    });
    const alone = { schemaVersion: '1.0', decisions: [decision] };
    const errors = checkCapacityAdvocacy(alone, { today: DAY, jurisdiction: 'england' });
    expect(errors.filter(({ severity, path }) => severity === 'error' && path[0] === 'decisions')).to.deep.equal([]);
  });

  it('takes 1 to begin a later assessment of it, which copies the matter and nothing else', async () => {
    await open(mrsT, 'Mrs T');
    await hands.press(/^Assess again: ‘Her money/);
    expect(hands.actions).to.have.length(1);
    const { decisions } = hands.section;
    expect(decisions.slice(0, -1)).to.deep.equal(mrsT['decisions']);
    expect(plain(decisions.at(-1))).to.deep.equal({
      trigger: 'reason-to-doubt',
      matter: 'Her money, and what the lodger pays',
      type: 'money-and-property',
    });
  });

  consoleStayedEmpty();
});
