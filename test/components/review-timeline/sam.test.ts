// The case of Sam from first to last: three outcomes, reviews, insight, the new outcome, in her worker's hands and a server's.
import { expect } from '@open-wc/testing';
import samCase from '../../../examples/cases/sam.json' with { type: 'json' };
import {
  achievementRollUp,
  applyOutcomeChanges,
  askedRollUp,
  checkChange,
  outcomeChains,
} from '../../../src/rules/index.js';
import { checkRecord } from '../../../src/schema/index.js';
import { forbidConsole } from '../../support/console.js';
import { samAtFirst } from './recorded.js';
import { openTimeline, type Timeline } from './timeline.js';

interface Kept {
  readonly desiredOutcomes: Readonly<Record<string, unknown>>;
  readonly reviewTimeline: unknown;
}

const rest = (({
  desiredOutcomes: _,
  reviewTimeline: __,
  closureFeedback: ___,
  concludedOn: ____,
  events: _____,
  ...record
}) => record)(samCase);

/** What a server keeps: what was posted, with the changes taken over. Nothing that was saved may be lost. */
function save(before: Kept, timeline: Timeline): Kept {
  const posted = { ...before, reviewTimeline: JSON.parse(timeline.posted ?? 'null') as unknown };
  const { result } = applyOutcomeChanges(posted);
  expect(checkChange({ ...rest, ...before }, { ...rest, ...result })).to.deep.equal([]);
  return result as Kept;
}

const on = (month: number, day: number): (() => Date) => {
  const date = new Date(2026, month - 1, day, 15);
  return () => date;
};

async function open(kept: Kept, clock: () => Date): Promise<Timeline> {
  const timeline = await openTimeline({
    ...(kept.reviewTimeline ? { value: kept.reviewTimeline } : {}),
    outcomes: kept.desiredOutcomes,
    required: true,
  });
  timeline.el.clock = clock;
  await timeline.settle();
  return timeline;
}

async function review(timeline: Timeline, said: readonly [string, string, string]): Promise<void> {
  await timeline.press(/^Add a review$/);
  await timeline.choose(/^Today/, /^They were there$/);
  await timeline.writeAndLeave(/^What has changed/, said[0]);
  await timeline.writeAndLeave(/^What was agreed/, said[1]);
  await timeline.writeAndLeave(/^What has been achieved/, said[2]);
}

describe('Sam, from first to last', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is told with her own words first, every change kept, and no wish of hers called a failure', async () => {
    // The beginning: three wishes. What the professionals wanted is kept apart, and she said no to it.
    const { professionalGoals, othersWishes } = samCase.desiredOutcomes as Record<string, unknown>;
    let kept: Kept = {
      desiredOutcomes: { ...samAtFirst, professionalGoals, othersWishes },
      reviewTimeline: undefined,
    };
    expect(professionalGoals).to.not.equal(undefined);

    // March: what was agreed is what she wants.
    let timeline = await open(kept, on(3, 19));
    expect(timeline.text).to.include('‘I want to stay with my boyfriend’');
    expect(timeline.text, 'the goals of others are nobody’s outcomes').not.to.include('relationship is prevented');
    await review(timeline, ['Sam said no to what they proposed', 'Her three wishes', 'She was heard']);
    await timeline.going('o1', /^On track$/);
    await timeline.going('o2', /^More action needed$/);
    await timeline.going('o3', /^More action needed$/);
    await timeline.submit();
    kept = save(kept, timeline);

    // April: nothing has moved.
    timeline = await open(kept, on(4, 23));
    await review(timeline, ['He took no help', 'Go on as before', 'She can say what is not all right']);
    await timeline.going('o2', /^Not progressing$/);
    await timeline.going('o3', /^Not progressing$/);
    await timeline.submit();
    kept = save(kept, timeline);

    // June: she sees the risk more clearly, and wants something else.
    timeline = await open(kept, on(6, 3));
    await review(timeline, ['She wants to leave him', 'The plan is about leaving safely', 'She decided it herself']);
    await timeline.going('o1', /^No longer wanted$/);
    await timeline.choose(/^Something else takes its place$/);
    await timeline.writeAndLeave(/^What does Sam want now/, 'I want to leave my boyfriend');
    await timeline.choose(/^Sam said it, with support$/, /^Sees the risk more clearly$/, /^Sam$/);
    await timeline.press(/^Keep this change$/);
    for (const id of ['o2', 'o3']) {
      await timeline.going(id, /^No longer wanted$/);
      await timeline.choose(/^Something else takes its place$/);
      await timeline.press(/^Or something that is recorded already$/);
      await timeline.choose(/^‘I want to leave my boyfriend’$/, /^Sees the risk more clearly$/, /^Sam$/);
      await timeline.press(/^Keep this change$/);
    }
    await timeline.submit();
    expect(timeline.posts, JSON.stringify(timeline.timeline.issues)).to.equal(1);
    kept = save(kept, timeline);

    // July: she has left.
    timeline = await open(kept, on(7, 15));
    const live = timeline.seen('.glance li').map((one) => one.innerText.split('\n')[0]);
    expect(live).to.deep.equal(['‘I want to leave my boyfriend’']);
    await review(timeline, ['She has told him that it is over', 'She moves in August', 'She has left him']);
    const [made] = timeline.timeline.liveOutcomes;
    await timeline.going(made?.id ?? '', /^Met so far$/);
    await timeline.submit();
    kept = save(kept, timeline);

    const record = { ...rest, ...kept };
    expect(
      checkRecord(record, { today: '2026-07-15' }).filter(
        ({ severity, path }) => severity === 'error' && path[0] !== 'capacityAdvocacy',
      ),
    ).to.deep.equal([]);
    const chains = outcomeChains(record);
    expect(chains.map(({ result, versions, to }) => [result, versions.length, to?.id === made?.id])).to.deep.equal([
      [false, 2, true],
      [false, 2, true],
      [false, 2, true],
      [true, 1, false],
    ]);
    expect(chains[0]?.versions[0]?.version.words).to.equal('I want to stay with my boyfriend');
    expect(askedRollUp(record).result).to.equal('asked-expressed');
    const ended = {
      ...record,
      closureFeedback: {
        achievements: [{ id: 'a', outcomeId: made?.id, view: 'fully-achieved', viewOf: 'person', date: '2026-07-15' }],
      },
    };
    expect(achievementRollUp(ended).result).to.equal('fully-achieved');

    // And the timeline shows all of it, to whoever looks.
    timeline = await openTimeline({ value: kept.reviewTimeline, outcomes: kept.desiredOutcomes, readonly: true });
    expect(timeline.text).to.include('Replaced by ‘I want to leave my boyfriend’.');
    expect(timeline.text).not.to.match(/not achieved|failed/i);
  }).timeout(60_000);

  consoleStayedEmpty();
});
