import { expect } from '@open-wc/testing';
import { applyOutcomeChanges, checkChange, outcomeChain } from '../../../src/rules/index.js';
import { forbidConsole } from '../../support/console.js';
import { samAtFirst, samInApril } from './recorded.js';
import { openTimeline, type Seen, type Timeline } from './timeline.js';

const outcomes = samAtFirst;

interface Asked {
  readonly section: string;
  readonly value: { readonly outcomes: readonly Seen[] };
  readonly reason: string;
}

/** Opens a review of today in which the first outcome is no longer wanted. */
async function opened(): Promise<{ timeline: Timeline; asked: Asked[] }> {
  const timeline = await openTimeline({ outcomes, value: samInApril, required: true });
  const asked: Asked[] = [];
  timeline.el.addEventListener('msp-section-change', (event) => asked.push((event as CustomEvent<Asked>).detail));
  await timeline.press(/^Add a review$/);
  await timeline.choose(/^Today/);
  await timeline.going('o1', /^No longer wanted$/);
  return { timeline, asked };
}

/** The record after a server has taken over what waits. */
const applied = (timeline: Timeline): { desiredOutcomes: { outcomes: Seen[] }; reviewTimeline: object } =>
  applyOutcomeChanges({ desiredOutcomes: outcomes, reviewTimeline: timeline.section } as never).result as never;

describe('A change of what the person wants, at a review', () => {
  const consoleStayedEmpty = forbidConsole();

  it('asks what has happened, and waits in the section of the reviews: the outcomes are not touched', async () => {
    const { timeline, asked } = await opened();
    await timeline.choose(/^It is no longer wanted$/, /^Sees the risk more clearly$/, /^Sam$/);
    expect(timeline.changed()).to.deep.include({
      id: 'o1',
      status: 'withdrawn',
      words: 'I want to stay with my boyfriend',
      change: { date: '2026-06-03', reasons: ['greater-insight-into-risk'], agreedBy: 'person' },
    });
    expect(timeline.timeline.outcomes).to.deep.equal(outcomes);
    expect(asked, 'the host is asked once it is kept').to.have.length(0);
    await timeline.press(/^Keep this change$/);
    await timeline.told('Changed. The earlier words are kept.');
    expect(timeline.text).to.include('Waiting for the record to take this change');
    expect(asked).to.have.length(1);
    expect(asked[0]).to.include({ section: 'desired-outcomes', reason: 'outcome-change' });
    expect(asked[0]?.value.outcomes[0]).to.deep.include({ status: 'withdrawn' });
  });

  it('makes the same history as one in the picker, and twice does what once does', async () => {
    const { timeline } = await opened();
    await timeline.choose(/^The words have changed$/);
    await timeline.writeAndLeave(/^What does Sam say now/, 'I want to see him at the café');
    await timeline.choose(/^More confident$/, /^Sam$/);
    const before = { desiredOutcomes: outcomes, reviewTimeline: timeline.section };
    const record = applied(timeline);
    const [outcome] = record.desiredOutcomes.outcomes;
    expect(outcome).to.deep.include({ words: 'I want to see him at the café', by: { id: 'w1', name: 'A worker' } });
    expect((outcome?.['history'] as Seen[]).map(({ words }) => words)).to.deep.equal([
      'I want to stay with my boyfriend',
    ]);
    expect(record.reviewTimeline).to.deep.include({ outcomeChanges: [] });
    expect(applyOutcomeChanges(record as never).result).to.deep.equal(record);
    expect(checkChange(before, record)).to.deep.equal([]);
  });

  it('may put something else in its place: a new outcome, which is linked', async () => {
    const { timeline } = await opened();
    await timeline.choose(/^Something else takes its place$/);
    await timeline.write(/^What does Sam want now/, 'I want to leave him');
    await timeline.leave();
    await timeline.choose(/^Sam said it$/, /^Sees the risk more clearly$/, /^Sam$/);
    const record = applied(timeline);
    expect(record.desiredOutcomes.outcomes).to.have.length(4);
    const chain = outcomeChain(record, 'o1');
    expect(chain?.result).to.equal(false);
    expect(chain?.to?.id).to.equal(record.desiredOutcomes.outcomes[3]?.['id']);
    expect(record.desiredOutcomes.outcomes[3]).to.deep.include({ words: 'I want to leave him', source: 'person' });
  });

  it('lets one new outcome take the place of several', async () => {
    const { timeline } = await opened();
    await timeline.choose(/^Something else takes its place$/);
    await timeline.writeAndLeave(/^What does Sam want now/, 'I want to leave him');
    await timeline.choose(/^Sam said it$/, /^Sees the risk more clearly$/, /^Sam$/);
    await timeline.press(/^Keep this change$/);
    await timeline.going('o2', /^No longer wanted$/);
    await timeline.choose(/^Something else takes its place$/);
    await timeline.press(/^Or something that is recorded already$/);
    await timeline.choose(/^‘I want to leave him’$/);
    const [, made, second] = timeline.section.outcomeChanges ?? [];
    expect((second?.['outcome'] as Seen)['supersededBy']).to.equal((made?.['outcome'] as Seen)['id']);
    expect(timeline.section.outcomeChanges).to.have.length(3);
  });

  it('keeps what was answered for another kind of change, and gives it back', async () => {
    const { timeline } = await opened();
    await timeline.choose(/^It is no longer wanted$/, /^More confident$/);
    await timeline.choose(/^It carries on after this enquiry$/);
    expect(timeline.changed()).not.to.have.property('change');
    await timeline.choose(/^It is no longer wanted$/);
    expect(timeline.changed()['change']).to.deep.include({ reasons: ['more-confident'] });
  });

  it('is taken back by Cancel, and with it what was to take its place', async () => {
    const { timeline } = await opened();
    await timeline.choose(/^Something else takes its place$/);
    await timeline.writeAndLeave(/^What does Sam want now/, 'I want to leave him');
    await timeline.press(/^Cancel$/);
    expect(timeline.section.outcomeChanges).to.equal(undefined);
    expect(timeline.text).to.include('What has changed is not said yet.');
  });

  it('says what is missing, and does not post before it is said', async () => {
    const { timeline } = await opened();
    await timeline.choose(/^Something else takes its place$/);
    for (const name of [/^Nothing changed$/, /^Nothing new agreed$/, /^Nothing new yet$/]) await timeline.press(name);
    await timeline.submit();
    expect(timeline.posts).to.equal(0);
    expect(timeline.fieldErrors).to.include.members([
      'Error: Select which outcome replaces it',
      'Error: Select why this outcome changed',
      'Error: Select who agreed to the change',
    ]);
  });

  it('goes once the host has taken it over', async () => {
    const { timeline, asked } = await opened();
    await timeline.choose(/^It is no longer wanted$/, /^Sees the risk more clearly$/, /^Sam$/);
    await timeline.press(/^Keep this change$/);
    timeline.timeline.outcomes = asked[0]?.value;
    timeline.el.value = { ...timeline.section, outcomeChanges: [] } as never;
    await timeline.settle();
    expect(timeline.text).not.to.include('Waiting for the record');
    expect(timeline.timeline.issues.filter(({ code }) => code === 'outcome-unknown')).to.deep.equal([]);
  });

  it('that is saved and still waits is never edited: what comes after it is a change of its own', async () => {
    const { timeline } = await opened();
    await timeline.choose(/^The words have changed$/);
    await timeline.writeAndLeave(/^What does Sam say now/, 'First other words');
    await timeline.choose(/^More confident$/, /^Sam$/);
    for (const name of [/^Nothing changed$/, /^Nothing new agreed$/, /^Nothing new yet$/]) await timeline.press(name);
    const saved = structuredClone(timeline.section);
    const again = await timeline.saveAndReload({ outcomes });
    expect(again.text).to.include(
      'Waiting for the record to take this change: ‘I want to stay with my boyfriend’ ' +
        'Changed to: ‘First other words’. More confident · 3 June 2026 · Sam agreed.',
    );
    await again.press(/^Change Review 3 June 2026$/);
    await again.going('o2', /^Getting worse$/);
    expect(again.section.outcomeChanges?.[0]).to.deep.equal(saved.outcomeChanges?.[0]);
  });

  it('adds something that the person wants and that takes nobody’s place', async () => {
    const { timeline } = await opened();
    await timeline.press(/^Add something Sam wants$/);
    const boxes = timeline.seen<HTMLTextAreaElement>('.row-item textarea');
    const box = boxes.at(-1);
    box?.focus();
    if (box) box.value = 'A dog';
    box?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await timeline.settle();
    expect(timeline.changed()).to.deep.include({ words: 'A dog', polarity: 'wanted' });
    expect(timeline.shadowFocus, 'nobody loses their place').to.equal('What does Sam want now?');
  });

  consoleStayedEmpty();
});
