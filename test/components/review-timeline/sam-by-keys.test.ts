// The case of Sam from first to last by a worker who uses no mouse: her reviews, the insight, and what she wants in the end.
import { expect } from '@open-wc/testing';
import samCase from '../../../examples/cases/sam.json' with { type: 'json' };
import { applyOutcomeChanges, checkChange } from '../../../src/rules/index.js';
import { forbidConsole } from '../../support/console.js';
import { openByKeys, type Hands } from '../capacity-advocacy/hands.js';
import { samAtFirst } from './recorded.js';

interface Kept {
  readonly desiredOutcomes: { readonly outcomes: readonly Readonly<Record<string, unknown>>[] };
  readonly reviewTimeline?: unknown;
}

const open = (day: string, { desiredOutcomes: outcomes, reviewTimeline: value }: Kept): Promise<Hands> =>
  openByKeys(
    day,
    { 'person-name': 'Sam', required: true, outcomes, ...(value !== undefined && { value }) },
    'msp-review-timeline',
  );

async function review(hands: Hands, ...said: readonly [string, string, string]): Promise<void> {
  await hands.press(/^Add a review$/, /^Today/);
  await hands.choose(/^Today/, /^When was the review/);
  await hands.choose(/^They were there$/);
  await hands.type(/^What has changed/, said[0]);
  await hands.type(/^What was agreed/, said[1]);
  await hands.type(/^What has been achieved/, said[2]);
}

/** The page is saved, and the server takes over what waits. */
async function save(hands: Hands, before: Kept): Promise<Kept> {
  await hands.save();
  hands.counter.stop();
  expect(hands.posted, hands.text.slice(0, 400)).to.have.length(1);
  const record: unknown = { ...before, reviewTimeline: hands.posted[0] };
  const { result } = applyOutcomeChanges(record);
  expect(checkChange(before, result)).to.deep.equal([]);
  return result as Kept;
}

describe('Sam, from first to last by keys alone', () => {
  const consoleStayedEmpty = forbidConsole();

  it('three outcomes, what professionals wanted dismissed, reviews, insight, and the new outcome', async () => {
    const { professionalGoals } = samCase.desiredOutcomes as Record<string, unknown>;
    let kept: Kept = { desiredOutcomes: { ...samAtFirst, professionalGoals } as never };

    let hands = await open('2026-03-19', kept);
    await review(hands, 'She said no to what they proposed', 'Her three wishes', 'She was heard');
    await hands.choose(/^On track$/, /stay with my boyfriend/);
    await hands.choose(/^More action needed$/, /treat me differently/);
    await hands.choose(/^More action needed$/, /the professionals to help/);
    kept = await save(hands, kept);

    hands = await open('2026-04-23', kept);
    await hands.press(/^Nothing has changed$/);
    kept = await save(hands, kept);

    hands = await open('2026-06-03', kept);
    await review(hands, 'She wants to leave', 'A plan for leaving', 'She decided it herself');
    await hands.choose(/^No longer wanted$/, /stay with my boyfriend/);
    await hands.choose(/^Something else takes its place$/);
    await hands.type(/^What does Sam want now/, 'I want to leave him');
    await hands.choose(/^Sam said it, with support$/);
    await hands.choose(/^Sees the risk more clearly$/);
    await hands.choose(/^Sam$/, /^Who agreed/);
    await hands.press(/^Keep this change$/);
    for (const words of [/treat me differently/, /the professionals to help/]) {
      await hands.choose(/^No longer wanted$/, words);
      await hands.choose(/^Something else takes its place$/, words);
      await hands.press(/^Or something that is recorded already$/);
      await hands.choose(/^‘I want to leave him’$/, words);
      await hands.choose(/^Sees the risk more clearly$/, words);
      await hands.choose(/^Sam$/, words);
      await hands.press(/^Keep this change$/);
    }
    kept = await save(hands, kept);

    hands = await open('2026-07-15', kept);
    await review(hands, 'She has told him', 'She moves in August', 'She has left him');
    await hands.choose(/^Met so far$/, /leave him/);
    kept = await save(hands, kept);

    const { outcomes } = kept.desiredOutcomes;
    expect(outcomes.map(({ status, words }) => status ?? words)).to.deep.equal([
      'changed',
      'changed',
      'changed',
      'I want to leave him',
    ]);
    expect(kept.reviewTimeline).to.have.property('reviews').with.length(4);
    expect(hands.text).not.to.contain('relationship is prevented');
  }).timeout(120_000);

  consoleStayedEmpty();
});
