import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { anotherDay, asked, assess, doubt, help, label, refuse, share } from './by-keys.js';
import type { Seen } from './checklist.js';
import { openByKeys, plain, without, type Hands } from './hands.js';
import { sam } from './recorded.js';

type Entries = readonly [Seen, ...Seen[]];
const held = sam as unknown as Record<'decisions' | 'coercion' | 'sharing' | 'refusals', Entries> &
  Record<'involvement' | 'advocacy', Seen>;
const { decisions, coercion, sharing, refusals, involvement, advocacy } = held;
const [, relationship, contact, home] = decisions as unknown as readonly [Seen, Seen, Seen, Seen];
const only = (more: object = {}): object => ({ schemaVersion: '1.0', decisions: decisions.slice(0, 1), ...more });
const open = (day: string, value: object | undefined = only()): Promise<Hands> =>
  openByKeys(day, { 'person-name': 'Sam', value });

// Each part begins where the one before has ended, as the record has it, and ends with what the record has of it.
describe('Sam, by keyboard alone', () => {
  const consoleStayedEmpty = forbidConsole();
  let hands: Hands;
  afterEach(() => hands.counter.stop());

  it('is assumed able to take part, in two actions', async () => {
    hands = await openByKeys('2026-03-05', { 'person-name': 'Sam' });
    await hands.choose(/^No reason to doubt/);
    await hands.choose(/^Today/);
    expect(hands.actions).to.have.length(2);
    await hands.save();
    // What it is about is known by its kind; nothing more is asked.
    expect(plain(hands.posted[0]?.decisions)).to.deep.equal([plain(without(decisions[0], 'matter'))]);
  });

  const [first = {}] = involvement['history'] as readonly Seen[];
  const begun = only({ involvement: { desiredInvolvement: 'be-involved' } });

  it('says what helps, what to avoid, and how involved she wants to be', async () => {
    hands = await open('2026-03-05');
    await hands.press(/^What helps Sam take part/);
    await hands.press(/^What helps$/);
    for (const code of ['pictures', 'easy-read', 'talking-mats']) await hands.choose(label('comm-preference', code));
    await hands.press(/^What to avoid$/);
    await hands.choose(/^Minutes of meetings/);
    await hands.press(/^Add something else/, /^Something else/);
    await hands.type(/^Something else/, 'People who talk about me as if I was not there');
    await hands.choose(/^To be involved/);
    await hands.type(/^In the words of Sam/, 'I want to say it myself');
    await hands.save();
    expect(plain(hands.posted[0]?.involvement)).to.deep.equal(plain(without(first, 'information', 'supporters')));
  });

  it('says who sits beside her, and what for', async () => {
    hands = await open('2026-03-05', begun);
    await hands.press(/^What helps Sam take part/);
    await hands.press(/^Add someone who is with Sam/, /^Who\?/);
    await hands.type(/^Who\?/, 'Key worker');
    await hands.type(/^What for/, 'Sits beside her and explains with the pictures.');
    await hands.choose(/^Communication partner/);
    await hands.save();
    const [supporter] = first['supporters'] as readonly Seen[];
    // Who it is, is one of the people of the record, whom the host names.
    expect(plain(hands.posted[0]?.involvement?.['supporters'])).to.deep.equal([
      plain({ ...without(supporter, 'personId'), name: 'Key worker' }),
    ]);
  });

  it('is given information in easy read and with pictures', async () => {
    hands = await open('2026-03-05', begun);
    await hands.press(/^What helps Sam take part/);
    await hands.press(/^Information that Sam was given/);
    await hands.press(/^Add information/, /^What was it about/);
    await hands.type(/^What was it about/, 'What safeguarding is, and what happens next');
    await hands.choose(/^In easy read/, /^In which form/);
    await hands.choose(/^Today/, /^When\?/);
    await hands.press(/^Add information/, /^What was it about/);
    await hands.type(/^What was it about/, 'Good and bad relationships');
    await hands.choose(/^With pictures/, /^In which form/);
    await anotherDay(hands, /^When\?/, '2026-02-28');
    await hands.save();
    expect(hands.posted[0]?.involvement?.['information']).to.deep.equal([
      (involvement['information'] as Seen[])[0],
      { ...(involvement['information'] as Seen[])[1], date: '2026-02-28' },
    ]);
  });

  it('has ensured for her what the record says, with how and when', async () => {
    hands = await open('2026-03-05', begun);
    const [first, second] = involvement['assurances'] as readonly Seen[];
    await hands.press(/^What helps Sam take part/);
    await hands.press(/^What was ensured/);
    await hands.choose(label('assurance', second?.['code']));
    await hands.type(/^How\?/, String(second?.['how']));
    await hands.choose(/^Today/, /^When\?/);
    await hands.choose(label('assurance', first?.['code']));
    await hands.type(/^How\?/, String(first?.['how']));
    await hands.choose(/^Today/, /^When\?/);
    await hands.save();
    expect(hands.posted[0]?.involvement?.['assurances']).to.deep.equal([second, first]);
  });

  it('has other agencies that take part, with what they contribute', async () => {
    hands = await open('2026-03-05', begun);
    await hands.press(/^What helps Sam take part/);
    await hands.press(/^Other agencies/);
    await hands.press(/^Add an agency/, /^Which agency/);
    await hands.type(/^Which agency/, 'Police');
    await hands.type(/^What do they contribute/, 'Knows of the earlier reports; told of this one, too.');
    await hands.save();
    expect(hands.posted[0]?.involvement?.['agencies']).to.deep.equal([(involvement['agencies'] as Seen[])[2]]);
  });

  const helped = ['practicableSteps', 'relevantInformation'];
  const inDoubt = without(relationship, ...helped, 'limbs', 'conclusion');

  it('has reasons to doubt that she can decide about the relationship', async () => {
    hands = await open('2026-03-12');
    await hands.press(/^Add a decision/, /^(No reason|Yes, about)/);
    await doubt(hands, relationship);
    await hands.save();
    expect(plain(hands.posted[0]?.decisions.at(-1))).to.deep.equal(plain(inDoubt));
  });

  it('is helped to decide about the relationship, and knows what there is to know', async () => {
    const unsaved = only({ decisions: [decisions[0], inDoubt] });
    hands = await openByKeys('2026-03-12', { 'person-name': 'Sam', value: only(), 'unsaved-value': unsaved });
    await hands.press(/^Change ‘Whether/, /^Yes, about/);
    await help(hands, relationship);
    await hands.save();
    expect(plain(hands.posted[0]?.decisions.at(-1))).to.deep.equal(plain(without(relationship, 'limbs', 'conclusion')));
  });

  for (const [what, decision] of [
    ['the relationship', relationship],
    ['seeing her boyfriend', contact],
  ] as const)
    it(`is found able to decide about ${what}, and the worker agrees`, async () => {
      const value = only();
      const begun = only({ decisions: [decisions[0], without(decision, 'limbs', 'conclusion')] });
      hands = await openByKeys('2026-03-12', { 'person-name': 'Sam', value, 'unsaved-value': begun });
      await hands.press(/^Change ‘Whether/, /^Yes, about/);
      await assess(hands, decision);
      await hands.choose(/^I agree$/);
      await hands.save();
      expect(plain(hands.posted[0]?.decisions.at(-1))).to.deep.equal(plain(asked(decision)));
    });

  it('decides where she lives, which nobody doubts', async () => {
    hands = await open('2026-06-03');
    await hands.press(/^Add a decision/, /^(No reason|Yes, about)/);
    await hands.choose(/^Yes, about a decision/);
    await hands.type(/have to decide\?/, 'Where she lives');
    await hands.choose(/^Where to live/);
    await hands.choose(/^No reason to doubt/, undefined, 'Shift+Tab');
    await hands.choose(/^Today/, /^When did you consider this/);
    await hands.save();
    expect(plain(hands.posted[0]?.decisions.at(-1))).to.deep.equal(plain(home));
  });

  it('depends on him, was seen alone, and says freely what she wants', async () => {
    hands = await open('2026-03-05');
    await hands.choose(/^Something was seen/);
    await hands.type(/^What did you see/, String(coercion[0]['seen']));
    await hands.choose(/^Depending on someone/);
    await hands.choose(/^Not needed/, /^Has legal advice/);
    await hands.choose(/^Yes$/, /^Did you see Sam alone/);
    await hands.save();
    expect(plain(hands.posted[0]?.coercion)).to.deep.equal([plain(coercion[0])]);
  });

  it('finds some of it hard, is told about advocacy, and does not want an advocate: the offer stays open', async () => {
    hands = await open('2026-03-05');
    for (const [area, said] of Object.entries(advocacy['difficulties'] as Seen))
      await hands.choose(label('difficulty', said), label('difficulty-area', area));
    await hands.choose(/^Today/, /told about advocacy/);
    await hands.press(/^Record someone who supports Sam/, /^Add someone who was considered/);
    await hands.press(/^Add an advocate or other support/, /^Not required/);
    await hands.choose(/^The person does not want one/);
    await hands.choose(/^Yes$/, /know that the offer stays open/);
    await hands.choose(/^Independent advocate$/, /^What kind of support/);
    await hands.choose(/^Today/, /^Since when/);
    await hands.type(/^More about this/, 'I can say it myself, and my key worker is there.');
    await hands.save();
    expect(plain(hands.posted[0]?.advocacy)).to.deep.equal(plain(without(advocacy, 'difficultyNote')));
  });

  for (const said of sharing)
    it(`agrees that it is shared: ${String(said['what'])}`, async () => {
      hands = await open(String(said['date']));
      await share(hands, said);
      await hands.save();
      expect(plain(hands.posted[0]?.sharing)).to.deep.equal([plain(said)]);
    });

  it('refuses what would prevent the relationship, and pressure is considered with it', async () => {
    hands = await open('2026-03-19', only({ coercion: coercion.slice(0, 1) }));
    await refuse(hands, refusals[0]);
    await hands.choose(/^Considered, nothing found/, /to refuse\?$/);
    await hands.choose(/^Yes$/, /^Did you see Sam alone/);
    await hands.save();
    const [posted] = hands.posted;
    expect(plain(posted?.refusals)).to.deep.equal([plain(refusals[0])]);
    expect(plain(posted?.coercion)).to.deep.equal([
      plain(coercion[0]),
      { ...(plain(coercion[1]) as Seen), refusalId: posted?.refusals?.[0]?.['id'] },
    ]);
  });

  consoleStayedEmpty();
});
