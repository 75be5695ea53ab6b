import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { asked, assess, consider, doubt, help, label, refuse, share } from './by-keys.js';
import type { Seen } from './checklist.js';
import { openByKeys, plain, without, type Hands } from './hands.js';
import { mrsT } from './recorded.js';

const held = mrsT as unknown as Record<'decisions' | 'coercion' | 'sharing' | 'refusals', readonly Seen[]> &
  Record<'involvement' | 'advocacy', Seen>;
const { decisions, coercion, sharing, refusals, involvement, advocacy } = held;
const decision = (id: string): Seen => decisions.find((one) => one['id'] === id) ?? {};
/** What stands before a part: a decision that is in nobody's way. */
const only = (more: object = {}): object => ({ schemaVersion: '1.0', decisions: [decision('d10')], ...more });
const open = (day: string, value: object = only(), unsaved?: object): Promise<Hands> =>
  openByKeys(day, { 'person-name': 'Mrs T', value, 'unsaved-value': unsaved });
const FIRST = '2026-02-03';
const LATER = '2026-02-24';
const MONEY = 'Her money, and what the lodger pays';

// Each part begins where the one before has ended, as the record has it, and ends with what the record has of it.
describe('Mrs T, by keyboard alone', () => {
  const consoleStayedEmpty = forbidConsole();
  let hands: Hands;
  afterEach(() => hands.counter.stop());
  const last = (): Seen => hands.posted[0]?.decisions.at(-1) ?? {};

  for (const [what, id] of [
    ['say on the ward who lives in her house', 'd1'],
    ['agree to a look at her house', 'd6'],
  ] as const)
    it(`can ${what}`, async () => {
      const one = decision(id);
      hands = await open(FIRST, only(), only({ decisions: [decision('d10'), without(one, 'limbs', 'conclusion')] }));
      await hands.press(/^Change ‘S/, /^Yes, about/);
      await assess(hands, one);
      await hands.choose(/^I agree$/);
      await hands.save();
      expect(plain(last())).to.deep.equal(plain(asked(one)));
    });

  it('has her money to decide about, and there is a doubt', async () => {
    const one = without(decision('d2'), 'doubt');
    hands = await open(FIRST);
    await hands.press(/^Add a decision/, /^No reason|^Yes, about/);
    await doubt(hands, one);
    await hands.save();
    const keys = ['matter', 'type', 'trigger', 'date', 'assessor', 'doubtReasons'];
    expect(plain(last())).to.deep.equal(Object.fromEntries(keys.map((key) => [key, one[key]])));
  });

  it('is helped to decide about her money', async () => {
    const one = decision('d2');
    const tried = ['practicableSteps', 'practicableStepsNote', 'relevantInformation'];
    const begun = without(one, ...tried, 'limbs', 'nexus', 'nexusEvidence', 'conclusion', 'canWait', 'waitUntil');
    const value = without(begun, 'reviewOn', 'bestInterests');
    hands = await open(FIRST, only(), only({ decisions: [decision('d10'), value] }));
    await hands.press(/^Change ‘Her money/, /^Yes, about/);
    await help(hands, one);
    await hands.save();
    expect(plain(last())).to.deep.equal(
      plain({ ...value, ...Object.fromEntries(tried.map((key) => [key, one[key]])) }),
    );
  });

  it('is not able to decide about her money now, since an impairment stops her; it can wait three weeks', async () => {
    const one = decision('d2');
    const value = without(one, 'limbs', 'nexus', 'nexusEvidence', 'conclusion', 'canWait', 'waitUntil', 'reviewOn');
    const begun = without(value, 'bestInterests');
    hands = await open(FIRST, only(), only({ decisions: [decision('d10'), begun] }));
    await hands.press(/^Change ‘Her money/, /^Yes, about/);
    await assess(hands, one);
    await hands.choose(/^I agree$/);
    await hands.choose(/^Yes$/, /^Can the decision wait/);
    await hands.choose(/^In 2 weeks/, /^Until when/);
    await hands.save();
    const { conclusion, canWait } = one;
    expect(plain(last())).to.deep.equal(
      plain({ ...asked(without(one, 'bestInterests', 'reviewOn')), conclusion, canWait, waitUntil: '2026-02-17' }),
    );
  });

  it('has nothing decided for her meanwhile, and her wishes are asked for', async () => {
    const one = decision('d2');
    hands = await open(FIRST, only(), only({ decisions: [decision('d10'), without(one, 'bestInterests')] }));
    await hands.press(/^Change ‘Her money/, /^Yes, about/);
    await hands.press(/^How this is decided for Mrs T/);
    const best = one['bestInterests'] as Seen;
    await hands.type(/^What was decided, and why/, String(best['decision']));
    await hands.type(/^What does Mrs T want, feel/, String(best['wishes']));
    await hands.type(/^Which way would limit/, String(best['lessRestrictive']));
    await hands.choose(/^Today/, /^When was it decided/);
    await hands.save();
    expect(plain(last())).to.deep.equal(plain(one));
  });

  it('can decide about her money three weeks later: the later assessment stands beside the earlier one', async () => {
    const [earlier, later] = [decision('d2'), decision('d7')];
    hands = await open(LATER, only({ decisions: [earlier] }));
    await hands.press(/^Assess again: ‘Her money/);
    await doubt(hands, later, true);
    await help(hands, later);
    await assess(hands, later);
    await hands.choose(/^I agree$/);
    await hands.press(/^Done$/);
    await hands.save();
    const [posted] = hands.posted;
    expect(posted?.decisions).to.have.length(2);
    expect(posted?.decisions[0], 'the earlier one').to.deep.equal(earlier);
    expect(plain(posted?.decisions[1])).to.deep.equal(plain(asked(later)));
    const cards = hands.cards.filter((card) => card.includes(MONEY));
    expect(cards).to.have.length(2);
    expect(cards[0]).to.contain('Not able to make this decision at this time').and.to.contain('3 February 2026');
    expect(cards[1]).to.contain('Able to decide (assessed)').and.to.contain('24 February 2026');
  });

  it('cannot yet talk about the lodger: it waits, as she may be able to soon', async () => {
    const one = decision('d3');
    const value = without(one, 'conclusion', 'conclusionReason', 'canWait', 'waitUntil', 'reviewOn');
    hands = await open(FIRST, only(), only({ decisions: [decision('d10'), value] }));
    await hands.press(/^Change ‘What the lodger/, /^Yes, about/);
    await hands.choose(/^Not reached/, /^Understand/);
    await hands.choose(label('capacity-conclusion', one['conclusion']), /^If it is not yet known/);
    await hands.choose(/^Yes$/, /^Can the decision wait/);
    await hands.choose(/^In 2 weeks/, /^Until when/);
    await hands.save();
    expect(plain(last())).to.deep.equal(
      plain({
        ...value,
        limbs: { understand: { answer: 'not-reached' } },
        conclusion: 'deferred-may-regain',
        canWait: 'yes',
        waitUntil: '2026-02-17',
      }),
    );
  });

  const persons = advocacy['appropriatePersons'] as readonly Seen[];
  // She cannot decide either who speaks for her: what is best for her is asked in place of her agreement.
  const represented = {
    ...decision('d2'),
    type: 'be-represented-by-named-person',
    matter: 'Who speaks for her',
  };
  for (const [index, name] of ['A niece', 'A nephew', 'The lodger'].entries())
    it(`has nobody suitable to support her, with a “no” and why: ${name}`, async () => {
      const person = persons[index] ?? {};
      const hard = { difficulties: { 'retaining-information': 'substantial' }, difficultiesOn: FIRST };
      hands = await open(FIRST, only({ decisions: [represented], advocacy: hard }));
      await hands.press(/^Add someone who was considered/, /^Who\?/);
      await consider(hands, person, name);
      await hands.save();
      const [made] = hands.posted[0]?.advocacy?.['appropriatePersons'] as readonly Seen[];
      const checks = without(person['checks'] as Seen, 'adult-agrees');
      expect(plain(made)).to.deep.equal(plain({ ...without(person, 'personId'), name, checks }));
    });

  it('finds much very hard, and an advocate is required, asked for, there, and has ended: each with its date', async () => {
    const [advocate] = advocacy['appointments'] as readonly Seen[];
    const { history, ...now } = advocate as Seen & { history: readonly Seen[] };
    const hard = { difficulties: { 'retaining-information': 'substantial' }, difficultiesOn: FIRST };
    hands = await open(FIRST, only({ advocacy: hard }));
    await hands.press(/^Add an advocate or other support/, /^Not required/);
    const states = [...history, now];
    for (const [index, state] of states.entries()) {
      if (index > 0) await hands.hostSaves(String(state['date']));
      const key = index > 0 ? 'Shift+Tab' : 'Tab';
      await hands.choose(label('advocate-status', state['status']), /^Where do things stand/, key);
      if (index === 0) await hands.choose(/^Independent advocate$/, /^What kind of support/);
      await hands.choose(/^Today/, /^Since when/);
      if (index === 1) await hands.type(/^Organisation/, String(state['organisation']));
      if (state['reason']) await hands.type(/^More about this/, String(state['reason']));
    }
    await hands.save();
    const [made] = hands.posted[0]?.advocacy?.['appointments'] as readonly Seen[];
    // Who it is, is one of the people of the record, whom the host names.
    expect(plain(made)).to.deep.equal(
      plain({ ...without(now, 'personId'), history: history.map((one) => without(one, 'personId')) }),
    );
    await hands.press(/^Done$/, undefined, 'Shift+Tab');
    await hands.press(/^History of/);
    for (const told of [
      '3 February 2026',
      '4 February 2026',
      '9 February 2026',
      '5 March 2026',
      'Required, not yet appointed',
    ])
      expect(hands.text, told).to.contain(told);
  });

  const { history: advised = [], ...advisedNow } = advocacy['capacityAdvocate'] as Seen & {
    history?: readonly Seen[];
  };
  const [advisedFirst = {}] = advised;
  const lacking = { decisions: [decision('d2')], people: mrsT['people'] };

  it('lacks capacity, and a capacity advocate is considered, with the reason', async () => {
    hands = await open(FIRST, only(lacking));
    expect(hands.text).to.contain('Consider asking for an independent mental capacity advocate');
    await hands.choose(/^Yes$/, /^Was asking for a capacity advocate considered/);
    await hands.type(/^Why was one asked for, or not/, String(advisedFirst['reason']));
    await hands.choose(/^Financial abuse/);
    await hands.choose(/^Not known/, /^Would one be of particular benefit/);
    expect(plain(hands.section.advocacy?.['capacityAdvocate'])).to.deep.equal(plain(advisedFirst));
  });

  it('decides for herself three weeks later: a capacity advocate is of no benefit, and what was said before is kept', async () => {
    hands = await open(LATER, only({ ...lacking, advocacy: { capacityAdvocate: advisedFirst } }));
    await hands.choose(/^No$/, /^Would one be of particular benefit/);
    await hands.type(/^Why\? \(optional\)/, String(advisedNow['benefitReason']));
    await hands.save();
    const made = hands.posted[0]?.advocacy?.['capacityAdvocate'] as Seen;
    expect(made).to.include({
      considered: 'yes',
      particularBenefit: 'no',
      benefitReason: advisedNow['benefitReason'],
    });
    expect(plain(made['history'])).to.deep.equal(plain(advised));
  });

  for (const said of sharing)
    it(`agrees, with limits, that it is shared: ${String(said['what'])}`, async () => {
      hands = await open(String(said['date']));
      await share(hands, said);
      await hands.save();
      expect(plain(hands.posted[0]?.sharing)).to.deep.equal([plain(said)]);
    });

  it('does not want anything more to be done, was seen alone, and can come back to it', async () => {
    hands = await open(LATER, only({ coercion: coercion.slice(0, 1) }));
    await refuse(hands, refusals[0] ?? {});
    await hands.choose(/^Considered, nothing found/, /to refuse\?$/);
    await hands.choose(/^Yes$/, /^Did you see Mrs T alone/);
    await hands.save();
    const [posted] = hands.posted;
    expect(plain(posted?.refusals)).to.deep.equal([plain(refusals[0])]);
    expect(plain(posted?.coercion)).to.deep.equal([
      plain(coercion[0]),
      // What was seen is asked where something was: the record has it beside "nothing found".
      { ...(plain(without(coercion[1], 'seen')) as Seen), refusalId: posted?.refusals?.[0]?.['id'] },
    ]);
  });

  it('is given more time and a private place, and three weeks later can tell all of it', async () => {
    const [before] = involvement['history'] as readonly Seen[];
    hands = await open(FIRST);
    await hands.press(/^What helps Mrs T take part/);
    await hands.press(/^What helps$/);
    await hands.choose(/^With more time/);
    await hands.choose(/^In a private place/);
    await hands.choose(/^Not sure yet/);
    expect(plain(hands.section.involvement)).to.deep.equal(plain(before));
    await hands.hostSaves(LATER);
    await hands.choose(/^To be involved/, undefined, 'Shift+Tab');
    await hands.type(/^In the words of Mrs T/, 'I can tell you all of it now');
    await hands.choose(/^In plain words/, undefined, 'Shift+Tab');
    await hands.save();
    const made = hands.posted[0]?.involvement ?? {};
    const { helps, desiredInvolvement, desiredInvolvementWords } = involvement;
    expect(made).to.deep.include({ desiredInvolvement, desiredInvolvementWords });
    const codes = (rows: unknown): unknown[] => (rows as readonly Seen[]).map(({ code }) => code);
    expect(codes(made['helps'])).to.have.members(codes(helps));
    expect(plain(made['history'])).to.deep.equal([plain(before)]);
  });

  it('finds much very hard on the ward, and nothing three weeks later: both are kept with their days', async () => {
    const [before] = advocacy['history'] as readonly Seen[];
    hands = await open(FIRST);
    for (const [area, said] of Object.entries(before?.['difficulties'] as Seen))
      await hands.choose(label('difficulty', said), label('difficulty-area', area));
    await hands.type(/^More about this/, String(before?.['difficultyNote']));
    await hands.choose(/^Today/, /told about advocacy/);
    expect(plain(hands.section.advocacy)).to.deep.equal(plain(before));
    await hands.hostSaves(LATER);
    await hands.choose(/^None of these/, undefined, 'Shift+Tab');
    await hands.save();
    const made = hands.posted[0]?.advocacy ?? {};
    expect(made).to.deep.include({ difficulties: advocacy['difficulties'], adviceGivenOn: FIRST });
    expect(plain(made['history'])).to.deep.equal([plain(before)]);
  });

  consoleStayedEmpty();
});
