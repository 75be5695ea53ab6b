import { expect } from '@open-wc/testing';
import { checkChange, outcomeChain } from '../../../src/rules/index.js';
import { focused } from '../../support/dom.js';
import { forbidConsole } from '../../support/console.js';
import { OPENING, openPicker, SAID, type SeenOutcome } from './picker.js';
import { section, three, visits } from './recorded.js';

const SENTENCE = 'I want the abuse to stop but still see my son';
const SPLIT = /^Split into two: ‘I want the abuse/;
const compound: SeenOutcome = { ...visits, words: SENTENCE };

describe('Splitting one sentence into two outcomes', () => {
  const consoleStayedEmpty = forbidConsole();

  it('keeps all of the sentence in both, as said in one, and goes to the words of the new one', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, SENTENCE);
    await picker.choose(SAID);
    await picker.press(SPLIT);
    const [first, second] = picker.value.outcomes;
    expect(picker.value.outcomes).to.have.length(2);
    expect(second).to.deep.include({
      polarity: 'wanted',
      words: SENTENCE,
      source: 'person',
      conversationId: first?.conversationId,
      quoteId: first?.quoteId,
      relations: [{ type: 'part-of-same-sentence', outcomeId: first?.id }],
    });
    expect(first?.words).to.equal(SENTENCE);
    expect(first?.quoteId).to.be.a('string');
    expect(outcomeChain(picker.value, String(first?.id))?.sentence).to.deep.equal([first?.id, second?.id]);
    expect((focused() as HTMLTextAreaElement).value).to.equal(SENTENCE);
    expect(focused()?.closest('[data-item]')?.getAttribute('data-item')).to.equal(second?.id);
    expect(picker.has(/^Depends on/), 'what was not asked for stays folded').to.equal(false);
    await picker.told('Split. Both keep Joyce’s sentence.');
    expect(picker.cards[0]).to.contain(`Said in one sentence with ‘${SENTENCE}’`);
    expect(picker.cards[1]).not.to.contain('Worth asking: This may be two things');
    expect(picker.el.issues.map(({ code }) => code)).not.to.include('outcome-repeated');
  });

  it('does not rewrite what is saved, and stands beside it', async () => {
    const saved = section([compound, ...(three['outcomes'] as SeenOutcome[]).slice(1)]);
    const picker = await openPicker({ value: saved });
    await picker.press(SPLIT);
    const { quoteId, ...rest } = picker.outcome();
    expect(rest).to.deep.equal(compound);
    expect(picker.outcome(1).quoteId).to.equal(quoteId);
    expect(picker.value.outcomes.slice(2)).to.deep.equal((saved['outcomes'] as unknown[]).slice(1));
    expect(checkChange(saved, picker.value)).to.deep.equal([]);
  });

  it('can be done again: all three were said in one', async () => {
    const picker = await openPicker({ value: section([{ ...compound, quoteId: 'q1' }]) });
    await picker.press(SPLIT);
    await picker.press(SPLIT);
    expect(picker.value.outcomes.map(({ quoteId }) => quoteId)).to.deep.equal(['q1', 'q1', 'q1']);
    expect(new Set(picker.value.outcomes.map(({ id }) => id)).size).to.equal(3);
  });

  it('is taken back by removing the new one', async () => {
    const picker = await openPicker({ value: section([compound]) });
    await picker.press(SPLIT);
    await picker.press(/^Remove ‘I want the abuse/);
    expect(picker.value.outcomes).to.have.length(1);
    expect(picker.outcome().words).to.equal(SENTENCE);
  });

  it('is offered beside the prompt, in Welsh too, and does not split what is no longer there', async () => {
    const picker = await openPicker();
    await picker.writeAndLeave(OPENING, SENTENCE);
    expect(picker.text).to.contain('This may be two things.');
    const [offer] = picker.seen('.question button');
    expect(offer?.textContent?.trim()).to.equal('Split into two');
    offer?.click();
    await picker.settle();
    expect(picker.value.outcomes).to.have.length(2);
    offer?.click();
    await picker.settle();
    const welsh = await openPicker({ lang: 'cy', value: section([compound]) });
    expect(welsh.text).to.contain('Rhannu’n ddau');
  });

  consoleStayedEmpty();

  it('is not offered where there is no sentence', async () => {
    const { words: _, ...seen } = visits;
    const picker = await openPicker({
      value: section([{ ...seen, source: 'observed-from-behaviour', observation: 'She waits at the window' }]),
    });
    expect(picker.text).to.contain('She waits at the window');
    expect(picker.has(/^Split into two/)).to.equal(false);
  });
});
