// The case of Mrs T by keys and mouse, from a record that has no section to a closed one: on a ward, where she cannot decide much yet,
// with an advocate who answers on the screen, and three weeks later, when she can.
import { expect } from '@open-wc/testing';
import mrsTCase from '../../../examples/cases/mrs-t.json' with { type: 'json' };
import { forbidConsole } from '../../support/console.js';
import { anotherDay, assess, consider, doubt, help, label, refuse, share } from '../capacity-advocacy/by-keys.js';
import type { Seen } from '../capacity-advocacy/checklist.js';
import { plain } from '../capacity-advocacy/hands.js';
import { InHand } from './in-hand.js';
import { expectWhole } from './worker.js';

const { desiredOutcomes, capacityAdvocacy, closureFeedback: end, concern } = mrsTCase;
const decisions = capacityAdvocacy.decisions as unknown as readonly Seen[];
const decision = (id: string, ...left: readonly string[]): Seen => ({
  ...decisions.find((one) => one['id'] === id),
  ...Object.fromEntries(left.map((key) => [key, undefined])),
});
const [nothingMore, tellThem] = desiredOutcomes.outcomes;
const [moved] = mrsTCase.reviewTimeline.timescaleChanges;
const WANTS = /^What Mrs T wants$/;
const PART = /^Taking part and deciding$/;
const GOING = /^How it is going$/;
const END = /^How it ended,? and what Mrs T thinks$/;
const FIRST = '2026-02-03';

describe('Mrs T, from nothing to a closed record, by keys and mouse', () => {
  const consoleStayedEmpty = forbidConsole();
  const hand = new InHand(mrsTCase, { 'person-name': 'Mrs T', user: { id: 'worker-3', role: 'social-worker' } });
  const list = hand.list.bind(hand);
  afterEach(() => hand.page.done());

  it('is visited on the ward, and is asked what she wants: she needs more time', async () => {
    const { keys, mouse } = await hand.open(FIRST);
    const hands = await keys.open(WANTS);
    await hands.choose(/^Today/);
    await hands.choose(/^Beginning/);
    await hands.press(/^How, where, and who was there/);
    await hands.choose(/^Yes$/, /^Was Mrs T seen alone/);
    await hands.press(/^Mrs T did not say what they want/);
    await hands.choose(/^Asked, and they want more time/);
    await hands.choose(/^In 2 weeks/, /^When will you ask again/);
    await mouse.press(/^What other people want/);
    await mouse.press(/^Add what someone else wants/);
    await mouse.type(/^What do they want/, 'The “state of the house” put right');
    await mouse.type(/^Who wants this/, 'Members of her extended family');
    await hand.save();
  });

  it('can say who lives in her house', async () => {
    const { mouse } = await hand.open(FIRST);
    await mouse.open(PART);
    const name = decision('d1');
    await doubt(mouse, name);
    await help(mouse, name);
    await assess(mouse, name);
    await mouse.choose(/^I agree$/);
    await hand.save();
  });

  it('cannot decide about her money, nor yet talk about the lodger: both can wait', async () => {
    const { mouse } = await hand.open(FIRST);
    await mouse.open(PART);
    const money = decision('d2', 'doubt', 'practicableStepsNote', 'relevantInformation', 'nexusEvidence');
    await mouse.press(/^Add a decision/, /^(No reason|Yes, about)/);
    await doubt(mouse, money);
    await help(mouse, money);
    await assess(mouse, money);
    await mouse.choose(/^I agree$/);
    await mouse.choose(/^Yes$/, /^Can the decision wait/);
    await mouse.choose(/^In 2 weeks/, /^Until when/);
    await mouse.press(/^Add a decision/, /^(No reason|Yes, about)/);
    const lodger = decision('d3');
    await doubt(mouse, lodger);
    await help(mouse, lodger);
    await mouse.choose(/^Not reached/, /^Understand/);
    await mouse.choose(label('capacity-conclusion', lodger['conclusion']), /^If it is not yet known/);
    await hand.save();
  });

  it('finds much very hard, nobody near her is suitable, and an advocate is required', async () => {
    const { page, mouse } = await hand.open(FIRST);
    await mouse.open(PART);
    const [hard] = capacityAdvocacy.advocacy.history;
    for (const [area, said] of Object.entries(hard!.difficulties))
      await mouse.choose(label('difficulty', said), label('difficulty-area', area));
    await mouse.choose(/^Today/, /told about advocacy/);
    const [relative] = capacityAdvocacy.advocacy.appropriatePersons as unknown as readonly Seen[];
    await mouse.press(/^Add someone who was considered/, /^Who\?/);
    await consider(mouse, relative!, 'A niece');
    await mouse.press(/^Add an advocate or other support/);
    await mouse.choose(label('advocate-status', 'required-not-yet-appointed'), /^Where do things stand/);
    await mouse.choose(/^Independent advocate$/, /^What kind of support/);
    await mouse.choose(/^Today/, /^Since when/);
    await mouse.choose(/^Considered, nothing found/);
    expect(mouse.asks(/^Did you see Mrs T alone/), 'the conversation says so').to.equal(false);
    await share(mouse, capacityAdvocacy.sharing[0] as unknown as Seen);
    await mouse.back(PART);
    expect(page.tasks[1]).to.equal('Taking part and deciding Completed');
    await hand.save();
  });

  it('has more time: the dates are moved, and her advocate speaks for her at the review', async () => {
    const { keys, mouse } = await hand.open('2026-02-10');
    await mouse.open(PART);
    await mouse.press(/^Change Independent advocate/);
    await mouse.choose(label('advocate-status', 'appointed'), /^Where do things stand/);
    await mouse.back(PART);
    const hands = await keys.open(GOING);
    await hands.press(/^Add a review$/, /^Today/);
    await hands.choose(/^Today/, /^When was the review/);
    await hands.choose(/^Someone spoke for them$/);
    await hands.type(/^What has changed/, 'The house has been visited; there was no sign of neglect');
    await hands.type(/^What was agreed/, 'Nothing is decided before she can take part');
    await hands.press(/^Nothing new yet$/);
    await hands.choose(/^In 2 weeks/, /^When is the next review/);
    await hands.press(/^Change a date and say why/);
    expect(hands.text).not.to.contain('not known on this page');
    await hands.type(/^What was due/, 'The enquiry');
    await hands.press(/^Change Which date was changed/);
    await anotherDay(hands, /^Which date was changed/, moved!.from);
    await hands.choose(/^In 4 weeks/, /^When is it due now/);
    await hands.choose(label('timescale-reason', 'capacity-expected-to-return'));
    await hand.save();
  });

  it('has on the screen of the record what her advocate answers for her', async () => {
    const { mouse } = await hand.open('2026-02-10', {
      audience: 'representative',
      user: { id: 'advocate-1', role: 'advocate' },
    });
    await mouse.open(PART);
    expect(mouse.question).to.equal('What helps Mrs T?');
    await mouse.type(/^What helps Mrs T/, 'More time, and a private place');
    await mouse.press(/^Next$/);
    await mouse.goOn(/^How much does Mrs T want to do/);
    await mouse.choose(/^Not sure yet$/);
    await mouse.goOn(/^What Mrs T can decide/);
    expect(mouse.text).to.contain('Mrs T cannot decide this right now');
    expect(mouse.text).not.to.contain('lost the thread').and.not.to.contain('Lost what had been said');
    await mouse.press(/^Stop$/);
    await hand.save();
  });

  it('can tell all of it three weeks later, and wants nothing more to be done', async () => {
    const { keys, mouse } = await hand.open('2026-02-24');
    const hands = await keys.open(WANTS);
    await hands.press(/^Add another conversation/);
    await hands.choose(/^Today/);
    await hands.choose(/^Middle/);
    await hands.press(/^How, where, and who was there/);
    await hands.choose(/^Yes$/, /^Was Mrs T seen alone/);
    await hands.press(/^Add someone who took part/);
    await hands.type(/^Who\?/, 'Her independent advocate');
    await hands.press(/^Add something they do not want/);
    await hands.type(/^What does Mrs T not want to happen/, nothingMore!.words);
    await hands.type(/^What makes this important/, nothingMore!.importance);
    await hands.choose(/^Mrs T said it( herself)?$/);
    await hands.press(/^Add something they want/);
    await hands.type(/^What does Mrs T want to happen/, tellThem!.words);
    await mouse.press(/^How it could happen: ‘I’d like/);
    await mouse.choose(label('means', 'person-acts-themselves'));
    await mouse.choose(label('means', 'advocacy'));
    await hand.save();
  });

  it('is assessed again, and can decide about her money and about the lodger', async () => {
    const { mouse } = await hand.open('2026-02-24');
    await mouse.open(PART);
    for (const [matter, id] of [
      [/^Assess again: ‘Her money/, 'd7'],
      [/^Assess again: ‘What the lodger/, 'd8'],
    ] as const) {
      const later = decision(id);
      await mouse.press(matter);
      await doubt(mouse, later, true);
      await help(mouse, later);
      await assess(mouse, later);
      await mouse.choose(/^I agree$/);
      await mouse.press(/^Done$/);
    }
    await hand.save();
  });

  it('takes part by herself, agrees to what her family are told, and her “no” is respected', async () => {
    const { mouse } = await hand.open('2026-02-24');
    await mouse.open(PART);
    await mouse.choose(/^None of these/);
    await mouse.press(/^Record another answer about sharing/);
    await share(mouse, capacityAdvocacy.sharing[1] as unknown as Seen);
    await refuse(mouse, capacityAdvocacy.refusals[0] as unknown as Seen);
    await mouse.choose(/^Considered, nothing found/, /to refuse\?$/);
    await hand.save();
  });

  it('has told her family herself, with support, and it ends as she asked', async () => {
    const { keys } = await hand.open('2026-03-05');
    const hands = await keys.open(GOING);
    await hands.press(/^Add a review$/, /^Today/);
    await hands.choose(/^Today/, /^When was the review/);
    await hands.choose(/^They were there$/);
    await hands.type(/^What has changed/, 'She has spoken to her family, and they accept it');
    await hands.type(/^What was agreed/, 'The enquiry ends');
    await hands.press(/^Nothing new yet$/);
    await hands.press(/^Add an action/);
    await hands.type(/^What will be done/, 'Be there when she speaks to her family');
    await hands.type(/^Who will do it/, 'Her advocate and the social worker');
    await hands.choose(/^Today|^In 1 week/, /^When will it be done/);
    await hand.save();
  });

  it('says how it was in the end, and the record is whole', async () => {
    const { page, keys, mouse } = await hand.open('2026-03-05');
    const hands = await keys.open(WANTS);
    await hands.press(/^Add another conversation/);
    await hands.choose(/^Today/);
    await hands.choose(/^End/);
    await hands.choose(/^Asked, and Mrs T wants what is recorded here/);
    await mouse.back(WANTS);
    await mouse.open(END);
    for (const [i, view] of end.achievements.entries()) {
      await mouse.choose(/^All of it$/, i === 0 ? /kept from happening/ : /^How far has this happened/);
      await mouse.type(/^In the words of Mrs T|^In Mrs T’s words$/, view.words);
    }
    await mouse.choose(label('case-path', end.closure.path), /^How did this end/);
    expect(mouse.text).to.contain(capacityAdvocacy.refusals[0]!.of);
    await mouse.press(/^What was found, and was anything done/);
    await mouse.choose(label('risk-finding', end.closure.riskFinding));
    await mouse.press(/^Who was told how it ended/);
    await mouse.press(/^Add somebody who was told/);
    await mouse.type(/^Who was told\?/, 'The relatives who raised the concern');
    await mouse.choose(/^Yes$/, /agree/i);
    await mouse.choose(/^They said no, thank you$/, /^Was Mrs T offered/);
    await hand.save();
    expectWhole(page, hand.kept);
  });

  it('has all of it in the record', () => {
    const { kept } = hand;
    expect(kept['concern']).to.deep.include({
      riskTypes: ['financial-or-material', 'neglect'],
      referrer: concern.referrer,
    });
    expect(kept['concern']).to.deep.include({ findings: concern.findings });
    const [first, second] = list('desiredOutcomes', 'conversations');
    expect(first).to.include({ askedStatus: 'asked-not-ready', revisitOn: '2026-02-17', seenAlone: 'yes' });
    expect(second!['participants']).to.deep.equal([{ name: 'Her independent advocate' }]);
    expect(list('desiredOutcomes', 'othersWishes')).to.have.length(1);
    expect(
      list('capacityAdvocacy', 'decisions').map(({ date, type, conclusion }) => [date, type, conclusion]),
    ).to.deep.equal([
      [FIRST, 'other', 'has-capacity-assessed'],
      [FIRST, 'money-and-property', 'lacks-capacity'],
      [FIRST, 'contact-with-source-of-harm', 'deferred-may-regain'],
      ['2026-02-24', 'money-and-property', 'has-capacity-assessed'],
      ['2026-02-24', 'contact-with-source-of-harm', 'has-capacity-assessed'],
    ]);
    const { advocacy, involvement } = kept['capacityAdvocacy'] as Readonly<Record<string, Seen>>;
    const [relative] = advocacy!['appropriatePersons'] as readonly Seen[];
    expect(relative).to.deep.include({ result: 'not-suitable' });
    expect(relative!['checks']).to.include({ 'no-conflict-of-interest': 'no' });
    const [advocate] = advocacy!['appointments'] as readonly Seen[];
    expect(advocate).to.include({ status: 'appointed' });
    expect((advocate!['history'] as readonly Seen[])[0]).to.include({ status: 'required-not-yet-appointed' });
    expect(involvement).to.deep.include({ helps: [{ words: 'More time, and a private place' }] });
    expect(involvement!['by']).to.deep.equal({ id: 'advocate-1', role: 'advocate' });
    expect(list('capacityAdvocacy', 'coercion').map(({ finding }) => finding)).to.deep.equal([
      'nothing-found',
      'nothing-found',
    ]);
    expect(plain(list('capacityAdvocacy', 'sharing'))).to.deep.equal(plain(capacityAdvocacy.sharing));
    expect(plain(list('capacityAdvocacy', 'refusals'))).to.deep.equal(plain(capacityAdvocacy.refusals));
    const { reason, from, to } = moved!;
    expect(list('reviewTimeline', 'timescaleChanges')[0]).to.include({ reason, from, to });
    expect(list('reviewTimeline', 'reviews').map(({ participation }) => participation)).to.deep.equal([
      'represented',
      'in-person',
    ]);
    const outcomes = list('desiredOutcomes', 'outcomes');
    expect(outcomes.map(({ polarity, words, importance }) => [polarity, words, importance])).to.deep.equal([
      ['not-wanted', nothingMore!.words, nothingMore!.importance],
      ['wanted', tellThem!.words, undefined],
    ]);
    const { closure, feedback } = kept['closureFeedback'] as Readonly<Record<string, Seen>>;
    expect(closure).to.include({ path: 'refused-ended-at-request', riskFinding: 'ceased-at-request' });
    expect((closure!['feedbackToOthers'] as readonly Seen[])[0]).to.include({ agreed: 'yes' });
    expect(feedback).to.have.length(1);
  });

  it('is left with a copy in her words, that says nothing of what her family wanted', async () => {
    const { page, keys } = await hand.open('2026-03-05');
    await keys.page.press(/^Mrs T’s copy$/);
    for (const words of [nothingMore!.words, tellThem!.words]) expect(page.text).to.contain(words);
    expect(page.text).not.to.match(/state of the house|lodger|niece|worker-3|lacks/);
  });

  consoleStayedEmpty();
});
