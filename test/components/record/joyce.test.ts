// The case of Joyce by keys alone, from a record that has no section to a closed one, in the hands of those who work with her: a
// page of its own for each day, with what was posted on the day before.
import { expect } from '@open-wc/testing';
import joyceCase from '../../../examples/cases/joyce.json' with { type: 'json' };
import { askedRollUp } from '../../../src/rules/index.js';
import { forbidConsole } from '../../support/console.js';
import { label, refuse, share } from '../capacity-advocacy/by-keys.js';
import type { Seen } from '../capacity-advocacy/checklist.js';
import { plain, without } from '../capacity-advocacy/hands.js';
import { herViews, itEnds, kept as end, twoWeeksLater } from '../closure-feedback/joyce-by-keys.js';
import { InHand } from './in-hand.js';
import { expectWhole } from './worker.js';

const { desiredOutcomes, capacityAdvocacy, events } = joyceCase;
const [visits, nothingDone, sayNo, sure] = desiredOutcomes.outcomes;
const [, , silence, herself] = desiredOutcomes.options;
const WANTS = /^What Joyce wants$/;
const PART = /^Taking part and deciding$/;
const GOING = /^How it is going$/;
const END = /^How it ended,? and what Joyce thinks$/;
const WORKER = { id: 'worker-1', role: 'social-worker' };

/** The same views of the outcomes as they are called in the other record. */
const byOutcome = (views: readonly Seen[], outcomes: readonly Seen[]): Seen[] =>
  views.map((view, i) => ({ ...view, outcomeId: outcomes[i]?.['id'] }));

describe('Joyce, from nothing to a closed record, by keys alone', () => {
  const consoleStayedEmpty = forbidConsole();
  const hand = new InHand(joyceCase, { 'person-name': 'Joyce', user: WORKER });
  const list = hand.list.bind(hand);
  afterEach(() => hand.page.done());

  it('says on the first day what she wants and does not want', async () => {
    const { page, keys } = await hand.open('2026-05-14');
    const hands = await keys.open(WANTS);
    await hands.choose(/^Today/);
    await hands.choose(/^Beginning/);
    await hands.press(/^How, where, and who was there/);
    await hands.choose(/^Face to face/);
    await hands.type(/^Where\?/, 'Her home');
    await hands.choose(/^Yes$/, /^Was Joyce seen alone/);
    await hands.type(/^What does Joyce want to happen/, visits!.words);
    await hands.type(/^What makes this important/, visits!.importance);
    await hands.choose(/^Joyce said it( herself)?$/);
    await hands.press(/^Sort it/);
    await hands.choose(/^Relationships/);
    await hands.choose(/^To keep a relationship/);
    await hands.press(/^Add something they do not want/);
    await hands.type(/^What does Joyce not want to happen/, nothingDone!.words);
    await keys.back(WANTS);
    expect(page.tasks[0]).to.equal('What Joyce wants Completed');
    await hand.save();
  });

  it('takes part as she likes, agrees to what is shared, and says no to formal action', async () => {
    const { page, keys } = await hand.open('2026-05-14');
    const hands = await keys.open(PART);
    await hands.choose(/^No reason to doubt/);
    await hands.choose(/^Today/);
    await hands.press(/^What helps Joyce take part/);
    await hands.press(/^What helps$/);
    await hands.choose(label('comm-preference', 'face-to-face'));
    await hands.choose(label('comm-preference', 'audio'));
    await hands.choose(label('desired-involvement', 'lead-it'));
    await hands.choose(/^None of these/);
    await hands.choose(/^Today/, /told about advocacy/);
    await hands.choose(/^Considered, nothing found/);
    expect(hands.asks(/^Did you see Joyce alone/), 'her conversation says so already').to.equal(false);
    await share(hands, capacityAdvocacy.sharing[0]!);
    await refuse(hands, capacityAdvocacy.refusals[0]!);
    await hands.choose(/^Considered, nothing found/, /to refuse\?$/);
    await keys.back(PART);
    expect(page.tasks.slice(0, 2)).to.deep.equal(['What Joyce wants Completed', 'Taking part and deciding Completed']);
    await hand.save();
  });

  it('talks five days later about what could be done, and wants to speak to him herself', async () => {
    const { keys } = await hand.open('2026-05-19');
    const hands = await keys.open(WANTS);
    await hands.press(/^Add another conversation/);
    await hands.choose(/^Today/);
    await hands.choose(/^Middle/);
    await hands.press(/^Add something they want/);
    await hands.type(/^What does Joyce want to happen/, sayNo!.words);
    await hands.choose(/^Joyce said it( herself)?$/);
    await hands.press(/^How it could happen/);
    await hands.choose(label('means', 'person-acts-themselves'));
    await hands.choose(label('means', 'coaching'));
    await hands.press(/^Options talked through/);
    for (const { option, benefits, risks, personView, chosen } of [silence!, herself!]) {
      await hands.press(/^Add an option/, /^What could be done/);
      await hands.type(/^What could be done/, option);
      if (chosen) await hands.type(/^What would be good/, benefits);
      if (chosen) await hands.type(/^What could go wrong/, risks);
      await hands.type(/^What does Joyce think of it/, personView);
      await hands.choose(chosen ? /^Yes$/ : /^No$/, /^Did Joyce choose it/);
    }
    await hand.save();
  });

  it('is helped to begin the talk: the review says by whom, and by when', async () => {
    const { keys } = await hand.open('2026-05-19');
    const hands = await keys.open(GOING);
    await hands.press(/^Add a review$/, /^Today/);
    await hands.choose(/^Today/, /^When was the review/);
    await hands.choose(/^They were there$/);
    await hands.type(/^What has changed/, 'She does want something to be said to him, by herself');
    await hands.type(/^What was agreed/, 'She speaks to him on her own');
    await hands.press(/^Nothing new yet$/);
    await hands.choose(/^On track$/, /stop visiting/);
    await hands.choose(/^More action needed$/, /say no when he asks/);
    await hands.press(/^Add an action$/);
    await hands.type(/^What will be done/, 'Coaching: how to begin the talk');
    await hands.type(/^Who will do it/, 'Social worker');
    await hands.choose(/^In 1 week/);
    await hands.choose(/^In 2 weeks/, /^When is the next review/);
    await hand.save();
  });

  it('tells two weeks later how the talk went, and what she wants now that she can say so', async () => {
    const { page, keys } = await hand.open('2026-06-02');
    const hands = await keys.open(GOING);
    await hands.press(/^Add a review$/, /^Today/);
    await hands.choose(/^Today/, /^When was the review/);
    await hands.choose(/^They were there$/);
    await hands.type(/^What has changed/, 'He was defensive, and came back to say sorry. She talks of her sight');
    await hands.type(/^What was agreed/, 'Help with her sight, if she likes what there is');
    await hands.type(/^What has been achieved/, 'She said no, and he has not asked again');
    await hands.press(/^Add something Joyce wants/);
    await hands.type(/^What does Joyce want now/, sure!.words);
    await hands.choose(/^Joyce said it$/);
    await hands.press(/^Keep this change$/);
    expect(page.el.value?.desiredOutcomes?.outcomes.at(-1)).to.include({ words: sure!.words });
    expect(hands.text).not.to.contain('Waiting for the record');
    await hand.save();
  });

  it('is given what she may read in large print from then on, and as a recording', async () => {
    const { keys } = await hand.open('2026-06-02');
    const hands = await keys.open(PART);
    await hands.press(/^What helps Joyce take part/);
    await hands.press(/^What helps$/);
    await hands.choose(label('comm-preference', 'large-print'));
    await hands.press(/^What to avoid$/);
    await hands.choose(label('comm-preference', 'letter'));
    await hand.save();
  });

  it('is asked on the last day what she wants now: it is what is recorded', async () => {
    const { page, keys } = await hand.open('2026-06-11');
    const hands = await keys.open(WANTS);
    await hands.press(/^Add another conversation/);
    await hands.choose(/^Today/);
    await hands.choose(/^End/);
    await keys.back(WANTS);
    expect(page.tasks[0], 'whether she was asked is open').to.equal('What Joyce wants In progress');
    const again = await keys.open(WANTS);
    await again.choose(/^Asked, and Joyce wants what is recorded here/);
    await hand.save();
  });

  it('says how far it has happened, in her own words', async () => {
    const { keys } = await hand.open('2026-06-11');
    await herViews(await keys.open(END));
    await hand.save();
  });

  it('has no formal action, an apology she had not asked for, and her part in how it ends', async () => {
    const { keys } = await hand.open('2026-06-11');
    await itEnds(await keys.open(END));
    await hand.save();
  });

  it('tells somebody else how it was for her, two weeks later, and the record is whole', async () => {
    const { page, keys } = await hand.open('2026-06-25', { user: end.feedback[0]!.by });
    await twoWeeksLater(await keys.open(END));
    await hand.save();
    expectWhole(page, hand.kept);
  });

  it('has all of it in the record', () => {
    const { kept } = hand;
    expect(kept['concern']).to.deep.include({ riskTypes: ['financial-or-material'], sources: ['known-to-individual'] });
    expect(askedRollUp(kept).result).to.equal('asked-expressed');
    const outcomes = list('desiredOutcomes', 'outcomes');
    expect(outcomes.map(({ polarity, words }) => [polarity, words])).to.deep.equal([
      ['wanted', visits!.words],
      ['not-wanted', nothingDone!.words],
      ['wanted', sayNo!.words],
      ['wanted', sure!.words],
    ]);
    expect(outcomes[0]).to.include({ code: 'maintain-relationship', importance: visits!.importance, source: 'person' });
    expect(outcomes[2]!['means']).to.deep.equal([{ code: 'person-acts-themselves' }, { code: 'coaching' }]);
    expect(list('desiredOutcomes', 'options').map(({ chosen, personView }) => [chosen, personView])).to.deep.equal([
      [false, silence!.personView],
      [true, herself!.personView],
    ]);
    const [coached, told] = list('reviewTimeline', 'reviews');
    const [coaching] = coached!['actions'] as readonly Seen[];
    expect(coaching).to.deep.include({ who: 'Social worker', byWhen: '2026-05-26', by: WORKER });
    expect(JSON.stringify(told)).to.contain('defensive').and.to.contain('sorry');
    expect(kept['events']).to.deep.equal(events);
    const { involvement } = kept['capacityAdvocacy'] as Readonly<Record<string, Seen>>;
    const helps = involvement!['helps'] as readonly Seen[];
    expect(helps.map(({ code }) => code)).to.have.members(['face-to-face', 'audio', 'large-print']);
    expect(plain(list('capacityAdvocacy', 'refusals'))).to.deep.equal(plain(capacityAdvocacy.refusals));
    const { achievements, closure, feedback } = kept['closureFeedback'] as Seen;
    expect(plain(achievements)).to.deep.equal(plain(byOutcome(end.achievements, outcomes)));
    expect(plain(closure), 'with the apology that she had not asked for').to.deep.equal(plain(end.closure));
    expect(plain(feedback)).to.deep.equal([plain(without(end.feedback[0], 'respondentPersonId', 'status'))]);
    expect((feedback as readonly Seen[])[0]!['by'], 'somebody else than her worker').to.not.deep.equal(WORKER);
  });

  it('is left with a copy in her own words, in large print first, and without what is not hers', async () => {
    const { page, keys } = await hand.open('2026-06-25');
    await keys.page.press(/^Joyce’s copy$/);
    const [first] = page.answers;
    expect(first).to.match(/^Large print.*Because Joyce asked for it/);
    for (const words of [visits!.words, nothingDone!.words, sayNo!.words, sure!.words])
      expect(page.text).to.contain(words);
    expect(page.text).not.to.match(/referr|worker-1|source of harm|Reduced|identified-action/);
  });

  consoleStayedEmpty();
});
