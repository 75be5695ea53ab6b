// A change of what the person wants while hosts save, and take it over, under the hands of who writes it.
import { expect } from '@open-wc/testing';
import { applyOutcomeChanges, checkChange } from '../../../src/rules/index.js';
import { forbidConsole } from '../../support/console.js';
import { focused } from '../../support/dom.js';
import { samAtFirst, samInApril } from './recorded.js';
import { openTimeline, type Seen, type SeenTimeline, type Timeline } from './timeline.js';

const NEW_WORDS = /^What does Sam want now/;
interface Kept {
  readonly desiredOutcomes: typeof samAtFirst;
  readonly reviewTimeline: SeenTimeline;
}

/** A review of today in which the first outcome is no longer wanted. */
async function opened(): Promise<Timeline> {
  const timeline = await openTimeline({ outcomes: samAtFirst, value: samInApril, required: true });
  await timeline.press(/^Add a review$/);
  await timeline.choose(/^Today/);
  for (const name of [/^Nothing changed$/, /^Nothing new agreed$/, /^Nothing new yet$/]) await timeline.press(name);
  await timeline.going('o1', /^No longer wanted$/);
  return timeline;
}

/** Types on in the box that has the focus. */
async function type(timeline: Timeline, text: string): Promise<void> {
  document.execCommand('insertText', false, text);
  await timeline.settle();
}
const here = (): string => (focused() as HTMLTextAreaElement).value;

/** A server takes over what waits; the page gets the outcomes and the timeline without a reload. */
async function takeOver(timeline: Timeline): Promise<void> {
  const { outcomes } = timeline.timeline;
  const record: unknown = { desiredOutcomes: outcomes, reviewTimeline: timeline.section };
  const { desiredOutcomes, reviewTimeline } = applyOutcomeChanges(record).result as Kept;
  timeline.timeline.outcomes = desiredOutcomes;
  timeline.el.defaultValue = reviewTimeline as never;
  timeline.el.value = reviewTimeline as never;
  await timeline.settle();
}

/** All versions of an outcome in the record once everything is taken over. */
function versions(timeline: Timeline, at: number): string[] {
  const record: unknown = { desiredOutcomes: timeline.timeline.outcomes, reviewTimeline: timeline.section };
  const { desiredOutcomes } = applyOutcomeChanges(record).result as Kept;
  const outcome = desiredOutcomes.outcomes[at] as Seen;
  return [...((outcome['history'] ?? []) as Seen[]), outcome].map(({ words }) => String(words));
}

describe('A change of an outcome that is being written', () => {
  const consoleStayedEmpty = forbidConsole();

  /** What happens in the middle of a sentence. */
  const MEANWHILE: Readonly<Record<string, (timeline: Timeline) => Promise<void>>> = {
    'the host saves': (timeline) => timeline.hostSaves(),
    'the host saves what stood there a moment before': async (timeline) => {
      const posted = structuredClone(timeline.section);
      await type(timeline, ' still');
      timeline.el.defaultValue = posted as never;
      await timeline.settle();
    },
    'the record takes it over': takeOver,
  };
  /** Boxes of the change, by the way to them, with the name of the outcome that they write. */
  const BOXES: Readonly<Record<string, { at: number; open: (timeline: Timeline) => Promise<void> }>> = {
    'what takes its place': {
      at: 3,
      open: async (timeline) => {
        await timeline.choose(/^Something else takes its place$/);
        timeline.box(NEW_WORDS).focus();
      },
    },
    'its own other words': {
      at: 0,
      open: async (timeline) => {
        await timeline.choose(/^The words have changed$/);
        timeline.box(/^What does Sam say now/).focus();
      },
    },
    'something more that is wanted': {
      at: 3,
      open: async (timeline) => {
        await timeline.going('o1', /^On track$/);
        await timeline.press(/^Add something Sam wants$/);
      },
    },
  };
  for (const [what, meanwhile] of Object.entries(MEANWHILE))
    for (const [box, { at, open }] of Object.entries(BOXES))
      it(`goes on in the same box when ${what}: ${box}`, async () => {
        const timeline = await opened();
        await open(timeline);
        const there = focused();
        await type(timeline, 'I want to leave');
        await meanwhile(timeline);
        const saved = structuredClone(timeline.el.defaultValue);
        expect(focused() === there, `the box has the keyboard, not ${timeline.shadowFocus}`).to.equal(true);
        await type(timeline, ' now');
        expect(focused() === there).to.equal(true);
        expect(here()).to.match(/^I want to leave( still)? now$/);
        expect(versions(timeline, at).at(-1)).to.equal(here());
        const filled = timeline.seen<HTMLTextAreaElement>('textarea').filter(({ value }) => /to leave/.test(value));
        expect(filled).to.have.length(1);
        const record = (reviewTimeline: unknown): object => ({
          desiredOutcomes: timeline.timeline.outcomes,
          reviewTimeline,
        });
        expect(checkChange(record(saved), record(timeline.section))).to.deep.equal([]);
      });

  it('that was saved half done is finished after the page was left, and nothing that was saved is altered', async () => {
    const timeline = await opened();
    await timeline.choose(/^Something else takes its place$/, /^Sees the risk more clearly$/);
    await timeline.writeAndLeave(NEW_WORDS, 'I want to leave');
    const saved = structuredClone(timeline.section);
    const again = await timeline.saveAndReload({ outcomes: samAtFirst, required: true });
    await again.submit();
    expect(again.posts).to.equal(0);
    await again.press(/^Change Review 3 June 2026$/);
    expect(again.answer(/^Something else takes its place$/).checked).to.equal(true);
    await again.choose(/^Sam said it$/, /^Sam$/);
    await again.press(/^Keep this change$/);
    await again.submit();
    expect(again.posts, JSON.stringify(again.el.issues)).to.equal(1);
    expect(again.section.outcomeChanges).to.have.length(2);
    expect(checkChange({ reviewTimeline: saved }, { reviewTimeline: again.section })).to.deep.equal([]);
  });

  it('that was saved and is meant otherwise is a change of its own, and each of them can be completed', async () => {
    const timeline = await opened();
    await timeline.choose(/^It is no longer wanted$/);
    await timeline.hostSaves();
    const saved = structuredClone(timeline.section);
    await timeline.choose(/^The words have changed$/);
    await timeline.writeAndLeave(/^What does Sam say now/, 'I want to see him at the café');
    await timeline.choose(/^More confident$/, /^Sam$/);
    await timeline.submit();
    expect(timeline.posts, JSON.stringify(timeline.el.issues)).to.equal(1);
    expect(versions(timeline, 0)).to.have.length(3);
    expect(checkChange({ reviewTimeline: saved }, { reviewTimeline: timeline.section })).to.deep.equal([]);
    expect(timeline.text.match(/Waiting for the record/g)).to.have.length(1);
  });

  it('is put back by Cancel to what was saved, and leaves no trace where nothing was', async () => {
    const timeline = await opened();
    const before = JSON.stringify(timeline.section);
    await timeline.choose(/^Something else takes its place$/);
    await timeline.writeAndLeave(NEW_WORDS, 'I want to leave');
    await timeline.press(/^Cancel$/);
    expect(JSON.stringify(timeline.section)).to.equal(before);
    await timeline.press(/^Say what has changed/);
    await timeline.choose(/^It is no longer wanted$/, /^More confident$/);
    await timeline.hostSaves();
    const saved = JSON.stringify(timeline.section);
    await timeline.choose(/^The words have changed$/, /^Sam$/);
    await timeline.press(/^Cancel$/);
    expect(JSON.stringify(timeline.section)).to.equal(saved);
  });

  it('goes with the review in which it was made when that is removed, and comes back with it', async () => {
    const timeline = await opened();
    await timeline.choose(/^It is no longer wanted$/, /^More confident$/, /^Sam$/);
    const before = structuredClone(timeline.section);
    await timeline.press(/^Remove Review/);
    expect(timeline.section.reviews).to.have.length(2);
    expect(timeline.section.outcomeChanges).to.equal(undefined);
    await timeline.press(/^Undo$/);
    expect(timeline.section).to.deep.equal(before);
  });

  it('of a colleague that is saved meanwhile stays beside it', async () => {
    const timeline = await opened();
    await timeline.choose(/^It is no longer wanted$/, /^More confident$/, /^Sam$/);
    const theirs = {
      id: 'x9',
      reviewId: 'r2',
      outcome: { id: 'o2', polarity: 'wanted', words: 'Other words', source: 'person' },
    };
    timeline.el.defaultValue = { ...samInApril, outcomeChanges: [theirs] } as never;
    await timeline.settle();
    expect(timeline.section.outcomeChanges?.map(({ id }) => id))
      .to.include('x9')
      .and.have.length(2);
    expect(timeline.answer(/^It is no longer wanted$/).checked).to.equal(true);
  });

  consoleStayedEmpty();
});
