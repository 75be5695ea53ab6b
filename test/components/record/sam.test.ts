// The case of Sam by mouse, from a record that has no section to a closed one: what her worker records, and what she does herself
// on the screen that is turned to her, in easy read throughout, since that is what she needs.
import { expect } from '@open-wc/testing';
import samCase from '../../../examples/cases/sam.json' with { type: 'json' };
import { achievementRollUp, askedRollUp, outcomeChains } from '../../../src/rules/index.js';
import { forbidConsole } from '../../support/console.js';
import { assess, doubt, help, label, refuse, share } from '../capacity-advocacy/by-keys.js';
import type { Seen } from '../capacity-advocacy/checklist.js';
import { plain } from '../capacity-advocacy/hands.js';
import { InHand } from './in-hand.js';
import { expectWhole } from './worker.js';

const { desiredOutcomes, capacityAdvocacy, closureFeedback: end, concern } = samCase;
const [stay, differently, change, leave, somewhere] = desiredOutcomes.outcomes;
const [, option] = desiredOutcomes.options;
const WANTS = /^What Sam wants$/;
const PART = /^Taking part and deciding$/;
const GOING = /^How it is going$/;
const END = /^How it ended,? and what Sam thinks$/;

describe('Sam, from nothing to a closed record, by mouse', () => {
  const consoleStayedEmpty = forbidConsole();
  const hand = new InHand(samCase, { 'person-name': 'Sam', user: { id: 'worker-2', name: 'A worker' } });
  const list = hand.list.bind(hand);
  afterEach(() => hand.page.done());

  it('takes part as she needs to: with pictures, and in easy read', async () => {
    const { page, mouse } = await hand.open('2026-03-05');
    await mouse.open(PART);
    await mouse.choose(/^No reason to doubt/);
    await mouse.choose(/^Today/);
    await mouse.press(/^What helps Sam take part/);
    await mouse.press(/^What helps$/);
    await mouse.choose(label('comm-preference', 'pictures'));
    await mouse.choose(label('comm-preference', 'easy-read'));
    await mouse.choose(label('desired-involvement', 'be-involved'));
    await mouse.choose(/^None of these/);
    await mouse.choose(/^Today/, /told about advocacy/);
    await mouse.choose(/^Considered, nothing found/);
    await mouse.choose(/^Yes$/, /^Did you see Sam alone/);
    await share(mouse, capacityAdvocacy.sharing[0]!);
    await mouse.back(PART);
    expect(page.tasks[1]).to.equal('Taking part and deciding Completed');
    await hand.save();
  });

  it('says herself, on a screen in easy read, what she wants and what comes first', async () => {
    const { mouse } = await hand.open('2026-03-05');
    await mouse.open(WANTS);
    await mouse.choose(/^Today/);
    await mouse.choose(/^Beginning/);
    await mouse.press(/^Turn the screen to Sam$/);
    for (const { words, importance } of [stay!, differently!, change!]) {
      await mouse.type(/^What (else )?do you want/, words);
      await mouse.press(/^Next$/);
      expect(mouse.question).to.equal('Why does this matter to you?');
      expect(mouse.picture, 'a picture beside the question').to.equal(true);
      await mouse.type(/^Why does this matter/, importance);
      await mouse.press(/^Next$/);
      await mouse.choose(/^No, I said it myself$/);
      await mouse.press(/^Next$/);
    }
    await mouse.goOn(/^Which matters most/);
    await mouse.choose(/stay with my boyfriend/);
    await mouse.press(/^Stop$/);
    await mouse.press(/take it back$/);
    expect(mouse.text).to.contain('While Sam had the screen: 3 outcomes added, 1 put first');
    await hand.save();
  });

  it('can decide about the relationship, which was in doubt', async () => {
    const { mouse } = await hand.open('2026-03-12');
    const [, decision] = capacityAdvocacy.decisions as unknown as readonly Seen[];
    await mouse.open(PART);
    await mouse.press(/^Add a decision/, /^(No reason|Yes, about)/);
    await doubt(mouse, { ...decision, doubt: undefined });
    await help(mouse, { ...decision, relevantInformation: undefined });
    await assess(mouse, decision!);
    await mouse.choose(/^I agree$/);
    await hand.save();
  });

  it('is at the meeting, where she says no to what professionals propose', async () => {
    const { mouse } = await hand.open('2026-03-19');
    const [goal] = desiredOutcomes.professionalGoals;
    await mouse.open(WANTS);
    await mouse.press(/^What professionals propose/);
    await mouse.press(/^Add what a professional proposes/);
    await mouse.type(/^What do they propose/, goal!.words);
    await mouse.type(/^Who proposes it/, goal!.who);
    await mouse.type(/^What does Sam think of it/, goal!.personView);
    await mouse.choose(/^No$/, /^Does Sam agree/);
    await mouse.back(WANTS);
    await mouse.open(PART);
    await refuse(mouse, capacityAdvocacy.refusals[0]!);
    await mouse.choose(/^Considered, nothing found/, /to refuse\?$/);
    await mouse.choose(/^Yes$/, /^Did you see Sam alone/);
    await mouse.back(PART);
    await mouse.open(GOING);
    await mouse.press(/^Add a review$/, /^Today/);
    await mouse.choose(/^Today/, /^When was the review/);
    await mouse.choose(/^They were there$/);
    await mouse.type(/^What has changed/, 'Sam said no to what they proposed');
    await mouse.type(/^What was agreed/, 'Her three wishes are what we work to');
    await mouse.press(/^Nothing new yet$/);
    await mouse.choose(/^On track$/, /stay with my boyfriend/);
    await mouse.choose(/^More action needed$/, /treat me differently/);
    await mouse.choose(/^More action needed$/, /professionals to help/);
    await hand.save();
  });

  it('hears openly what nobody can promise, with the risks of what she may choose', async () => {
    const { mouse } = await hand.open('2026-04-23');
    await mouse.open(WANTS);
    await mouse.press(/^Hard to achieve: ‘I want the professionals/);
    await mouse.choose(/^Yes$/, /^Could this be hard/);
    await mouse.choose(/^Today/, /^When was this talked through/);
    await mouse.press(/^Options talked through/);
    await mouse.press(/^Add an option/, /^What could be done/);
    await mouse.type(/^What could be done/, option!.option);
    await mouse.type(/^What could go wrong/, option!.risks);
    await mouse.type(/^What does Sam think of it/, option!.personView);
    await mouse.back(WANTS);
    await mouse.open(GOING);
    await mouse.press(/^Nothing has changed$/);
    await hand.save();
  });

  it('sees that it will not change, and decides at a meeting to leave: her first wishes are kept', async () => {
    const { mouse } = await hand.open('2026-06-03');
    await mouse.open(GOING);
    await mouse.press(/^Add a review$/, /^Today/);
    await mouse.choose(/^Today/, /^When was the review/);
    await mouse.choose(/^They were there$/);
    await mouse.type(/^What has changed/, 'She says that he will not change');
    await mouse.type(/^What was agreed/, 'The plan is about leaving safely');
    await mouse.type(/^What has been achieved/, 'She took the decision herself');
    await mouse.choose(/^No longer wanted$/, /stay with my boyfriend/);
    await mouse.choose(/^Something else takes its place$/);
    await mouse.type(/^What does Sam want now/, leave!.words);
    await mouse.choose(/^Sam said it, with support$/);
    await mouse.choose(/^Sees the risk more clearly$/);
    await mouse.choose(/^Sam$/, /^Who agreed/);
    await mouse.press(/^Keep this change$/);
    for (const words of [/treat me differently/, /professionals to help/]) {
      await mouse.choose(/^No longer wanted$/, words);
      await mouse.choose(/^Something else takes its place$/, words);
      const recorded = /^‘I want to leave my boyfriend’$/;
      if (!mouse.has(recorded, words)) await mouse.press(/^Or something that is recorded already$/);
      await mouse.choose(recorded, words);
      await mouse.choose(/^Sees the risk more clearly$/, words);
      await mouse.choose(/^Sam$/, words);
      await mouse.press(/^Keep this change$/);
    }
    await mouse.press(/^Add something Sam wants/);
    await mouse.type(/^What does Sam want now/, somewhere!.words);
    await mouse.choose(/^Sam said it, with support$/);
    await mouse.press(/^Keep this change$/);
    expect(mouse.text).not.to.contain('Waiting for the record');
    await mouse.back(GOING);
    await mouse.open(WANTS);
    expect(mouse.text).to.contain('No longer current (3)');
    await hand.save();
  });

  it('says herself in September how far it has happened, and how all of it was for her', async () => {
    const { mouse } = await hand.open('2026-09-10');
    await mouse.open(END);
    await mouse.press(/^Turn the screen to Sam$/);
    for (const { words } of end.achievements) {
      expect(mouse.question).to.equal('Did this happen?');
      expect(mouse.picture).to.equal(true);
      await mouse.choose(/^Yes, all of it$/);
      await mouse.type(/^What do you want to say/, words);
      await mouse.press(/^Next$/);
    }
    expect(mouse.question).to.equal('Do you want to tell us how this was?');
    await mouse.choose(/^Yes$/);
    await mouse.press(/^Next$/);
    await mouse.choose(/^Yes, with help$/);
    await mouse.goOn(/^Did we listen/);
    await mouse.choose(/^Yes$/);
    await mouse.goOn(/^Did you feel in charge/);
    await mouse.choose(/^Yes$/);
    await mouse.goOn(/^What could we do better/);
    await mouse.type(/^What could we do better/, 'Fewer meetings');
    await mouse.press(/^Stop$/);
    await mouse.press(/take it back$/);
    await hand.save();
  });

  it('is at the end of the enquiry, as she agrees, and the record is whole', async () => {
    const { page, mouse } = await hand.open('2026-09-10');
    await mouse.open(WANTS);
    await mouse.press(/^Add another conversation/);
    await mouse.choose(/^Today/);
    await mouse.choose(/^End/);
    await mouse.choose(/^Asked, and Sam wants what is recorded here/);
    await mouse.back(WANTS);
    await mouse.open(END);
    await mouse.choose(label('case-path', end.closure.path), /^How did this end/);
    await mouse.choose(/^Less$/, /^Is the risk still there/);
    await mouse.press(/^What goes on after this/);
    await mouse.choose(/^Yes$/, /^Did Sam agree that this ends/);
    await mouse.type(/^What support goes on/, end.closure.continues);
    await mouse.press(/^Who was told how it ended/);
    await mouse.choose(/^Yes$/, /^Was Sam told what was done/);
    // She has answered on the worker's screen; who asked her is the worker's to say.
    await mouse.press(/^Change Yes, and part of it is here/);
    await mouse.choose(/^The worker who leads this$/, /^Who asked/);
    await hand.save();
    expectWhole(page, hand.kept);
  });

  it('has all of it in the record', () => {
    const { kept } = hand;
    expect(kept['concern']).to.deep.include({ previousConcerns: concern.previousConcerns });
    const { involvement } = kept['capacityAdvocacy'] as Readonly<Record<string, Seen>>;
    expect((involvement!['helps'] as readonly Seen[]).map(({ code }) => code)).to.include('easy-read');
    const decision = list('capacityAdvocacy', 'decisions').at(-1);
    expect(decision).to.deep.include({ type: 'intimate-or-sexual-relationship', conclusion: 'has-capacity-assessed' });
    const outcomes = list('desiredOutcomes', 'outcomes');
    expect(outcomes.map(({ words, status }) => [words, status])).to.deep.equal([
      [stay!.words, 'changed'],
      [differently!.words, 'changed'],
      [change!.words, 'changed'],
      [leave!.words, undefined],
      [somewhere!.words, undefined],
    ]);
    for (const { supersededBy, change: why, history } of outcomes.slice(0, 3)) {
      expect(supersededBy).to.equal(outcomes[3]!['id']);
      expect(why).to.deep.include({ reasons: ['greater-insight-into-risk'], agreedBy: 'person' });
      expect(history, 'the first words are kept').to.have.length.at.least(1);
    }
    expect(outcomes[2]).to.deep.include({ hardToAchieve: true, achievability: { discussedOn: '2026-04-23' } });
    expect(outcomes[3]).to.include({ source: 'person-with-support' });
    const [goal] = desiredOutcomes.professionalGoals;
    expect(list('desiredOutcomes', 'professionalGoals')[0]).to.deep.include({
      words: goal!.words,
      personView: goal!.personView,
      personAgrees: 'no',
    });
    expect(list('desiredOutcomes', 'options')[0]).to.deep.include({
      risks: option!.risks,
      personView: option!.personView,
    });
    const reviews = list('reviewTimeline', 'reviews');
    expect(reviews.map(({ participation }) => participation)).to.deep.equal(['in-person', undefined, 'in-person']);
    expect((reviews[0]!['progress'] as readonly Seen[]).map(({ status }) => status)).to.have.length(3);
    expect(plain(list('capacityAdvocacy', 'refusals'))).to.deep.equal(plain(capacityAdvocacy.refusals));
    const [said] = list('closureFeedback', 'feedback');
    expect(said).to.deep.include({ respondent: 'adult-with-support' });
    expect(said!['answers']).to.deep.include({ 'fb-listened': { answer: 'good', askedAs: 'easy-read-3' } });
    expect(askedRollUp(kept).result).to.equal('asked-expressed');
    expect(achievementRollUp(kept).result).to.equal('fully-achieved');
    expect(outcomeChains(kept).map(({ result }) => result)).to.deep.equal([false, false, false, true, true]);
  });

  it('is met in easy read wherever the screen is turned to her, and her copy has her words', async () => {
    const { page, mouse } = await hand.open('2026-09-10');
    for (const task of [WANTS, PART, GOING, END]) {
      await mouse.open(task);
      await mouse.press(/^Turn the screen to Sam$/);
      expect(mouse.picture, `a picture: ${String(task)}`).to.equal(true);
      await mouse.press(/^Stop$/);
      await mouse.press(/take it back$/);
      await mouse.back(task);
    }
    await mouse.press(/^Sam’s copy$/);
    expect(page.answers[0]).to.match(/^Easy read.*Because Sam/);
    for (const words of [leave!.words, somewhere!.words, stay!.words]) expect(page.text).to.contain(words);
    expect(page.text).not.to.match(/relationship is prevented|worker-2|capacity/);
  });

  it('has the whole record on the screen that is turned to her, and never comes to what is the worker’s', async () => {
    const { page, mouse } = await hand.open('2026-09-10');
    await mouse.press(/^Turn the screen to Sam$/);
    await mouse.press(/^What I want$/);
    await mouse.type(/^What else do you want/, 'A garden');
    await mouse.press(/^Back$/);
    await mouse.press(/^How it ended for me$/);
    expect(mouse.question).to.equal('Did this happen?');
    for (const open of [/^My copy$/, /^How we did this$/]) {
      await mouse.press(/^Back$/);
      expect(mouse.has(/^What Sam wants$|^History$|^Case note$|^Check answers$/)).to.equal(false);
      await mouse.press(open);
    }
    await mouse.press(/^Stop$/);
    await mouse.press(/take it back$/);
    expect(page.text).to.contain('While Sam had the screen: 1 outcome added');
    await mouse.open(GOING);
    await mouse.press(/^Turn the screen to Sam$/);
    const { question } = mouse;
    if (mouse.has(/^Back$/)) await mouse.press(/^Back$/);
    expect(mouse.question, 'Back at the first question of a section').to.equal(question);
    expect(mouse.has(/^What Sam wants$|^Case note$/)).to.equal(false);
  });

  consoleStayedEmpty();
});
