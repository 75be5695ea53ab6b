// What is said in a review holds through a change of mind, a save, a mistake that was none, and a review that is folded.
import { expect } from '@open-wc/testing';
import { checkChange } from '../../../src/rules/index.js';
import { forbidConsole } from '../../support/console.js';
import { focused, shadow } from '../../support/dom.js';
import { sam, samAtFirst, samInApril, samOutcomes } from './recorded.js';
import { openTimeline, type Seen, type Timeline } from './timeline.js';

const NEW_WORDS = /^What does Sam want now/;

/** A review of today in which the first outcome is no longer wanted, and something else takes its place. */
async function replacing(words: string): Promise<Timeline> {
  const timeline = await openTimeline({ outcomes: samAtFirst, value: samInApril });
  await timeline.press(/^Add a review$/);
  await timeline.choose(/^Today/);
  await timeline.going('o1', /^No longer wanted$/);
  await timeline.choose(/^Something else takes its place$/);
  await timeline.writeAndLeave(NEW_WORDS, words);
  return timeline;
}
const wishes = ({ section }: Timeline): unknown[] =>
  (section.outcomeChanges ?? []).flatMap((one) => {
    const { words, status } = one['outcome'] as Seen;
    return status === 'entered-in-error' ? [] : [words];
  });
const linesOf = (timeline: Timeline, id: string): string =>
  timeline
    .seen(`[data-outcome="${id}"]`)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' '))
    .join(' ');

async function typeWithSaves(timeline: Timeline, text: string, at: number): Promise<void> {
  for (const [i, letter] of [...text].entries()) {
    document.execCommand('insertText', false, letter);
    await timeline.settle();
    if (i === at) await timeline.hostSaves();
  }
}

describe('What is said in a review', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const isSaved of [false, true]) {
    const when = isSaved ? ', also when it was saved meanwhile' : '';
    it(`is no wish any more once the answer it was typed for is another, and comes back with that answer${when}`, async () => {
      const timeline = await replacing('I want to leave');
      if (isSaved) await timeline.hostSaves();
      const saved = structuredClone(timeline.el.defaultValue);
      await timeline.choose(/^It is no longer wanted$/);
      expect(wishes(timeline)).not.to.include('I want to leave');
      expect(JSON.stringify(timeline.section), 'it is kept aside').to.contain('I want to leave');
      await timeline.choose(/^Something else takes its place$/);
      expect(timeline.box(NEW_WORDS).value).to.equal('I want to leave');
      expect(wishes(timeline)).to.include('I want to leave');
      expect(checkChange({ reviewTimeline: saved }, { reviewTimeline: timeline.section })).to.deep.equal([]);
    });
  }

  it('is no wish any more when the change for which it was typed is cancelled after another answer', async () => {
    const timeline = await replacing('I want to leave');
    await timeline.choose(/^It is no longer wanted$/);
    await timeline.press(/^Cancel$/);
    expect(wishes(timeline)).to.deep.equal([]);
  });

  it('is no wish any more when something that is recorded takes the place instead', async () => {
    const timeline = await replacing('I want to leave');
    for (const details of shadow(timeline.el).querySelectorAll('details')) details.open = true;
    await timeline.settle();
    await timeline.choose(/^‘I want him to treat me differently’$/);
    expect(timeline.changed(0)['supersededBy']).to.equal('o2');
    expect(wishes(timeline)).not.to.include('I want to leave');
  });

  it('of an outcome that is no longer wanted tells what became of it, though the record does not say in which review', async () => {
    const timeline = await openTimeline({ outcomes: samOutcomes, value: sam });
    await timeline.press(/^Change Review 3 June 2026$/);
    expect(timeline.text).not.to.contain('What has changed is not said yet');
    expect(linesOf(timeline, 'o1')).to.contain('Replaced by ‘I want to leave my boyfriend’');
    await timeline.press(/^Change ‘I want to stay with my boyfriend’$/);
    expect(timeline.answer(/^Something else takes its place$/).checked).to.equal(true);
    await timeline.choose(/^More confident$/);
    expect(timeline.changed()['supersededBy'], 'the rest of what was said stays').to.equal('o4');
    expect(timeline.answer(/^Something else takes its place$/).checked).to.equal(true);
  });

  it('is told to the section of the outcomes when the review is folded, once', async () => {
    const timeline = await openTimeline({ outcomes: samAtFirst, value: samInApril });
    const told: unknown[] = [];
    timeline.el.addEventListener('msp-section-change', (event) => told.push((event as CustomEvent).detail));
    await timeline.press(/^Change Review 23 April 2026$/);
    await timeline.press(/^Done$/);
    expect(told, 'nothing has changed').to.have.length(0);
    await timeline.press(/^Add a review$/);
    await timeline.choose(/^Today/);
    await timeline.going('o1', /^No longer wanted$/);
    await timeline.choose(/^It is no longer wanted$/, /^More confident$/, /^Sam$/);
    await timeline.press(/^Done$/);
    expect(told).to.have.length(1);
    await timeline.press(/^Change Review 3 June 2026$/);
    await timeline.press(/^Done$/);
    expect(told, 'it was told already').to.have.length(1);
  });

  it('keeps the keyboard at the outcome when its change is kept', async () => {
    const timeline = await replacing('I want to leave');
    await timeline.press(/^Keep this change$/);
    expect(timeline.shadowFocus).to.match(/^Change ‘I want to stay with my boyfriend’/);
  });

  it('with one press has the keyboard in its card', async () => {
    const timeline = await openTimeline({ outcomes: samAtFirst, value: samInApril });
    await timeline.press(/^Nothing has changed$/);
    const { id } = timeline.review();
    expect(focused()?.closest('[data-item]')?.getAttribute('data-item')).to.equal(id);
  });

  it('is asked for each outcome by itself: two untouched changes are not one group', async () => {
    const timeline = await openTimeline({ outcomes: samAtFirst, value: samInApril });
    await timeline.press(/^Add a review$/);
    await timeline.choose(/^Today/);
    await timeline.going('o1', /^No longer wanted$/);
    await timeline.going('o2', /^No longer wanted$/);
    const names = timeline.seen<HTMLInputElement>('.changing input[value="withdrawn"]').map(({ name }) => name);
    expect(new Set(names)).to.have.length(2);
    const ids = [...shadow(timeline.el).querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).to.deep.equal([]);
  });

  for (const isMistake of [true, false])
    it(`is put right letter by letter while the host saves${isMistake ? ': a mistake stays one' : ''}`, async () => {
      const timeline = await openTimeline({ outcomes: samOutcomes, value: sam });
      await timeline.press(/^Change Review 3 June 2026$/);
      const places = (): HTMLDetailsElement[] => [...shadow(timeline.el).querySelectorAll('details')];
      for (const details of places()) details.open = true;
      await timeline.settle();
      if (isMistake) await timeline.choose(/^Recorded by mistake$|^It was recorded by mistake$/);
      const box = timeline.seen<HTMLTextAreaElement>('[id*="correction/reason"]')[0];
      box?.focus();
      await typeWithSaves(timeline, 'It was of another', 4);
      expect(focused() === box).to.equal(true);
      const review = timeline.review(2);
      expect((review['correction'] as Seen)['reason']).to.equal('It was of another');
      expect(review['status']).to.equal(isMistake ? 'entered-in-error' : 'amended');
    });

  it('by mistake counts again with all that was written before', async () => {
    const timeline = await openTimeline({ outcomes: samOutcomes, value: sam });
    await timeline.press(/^Change Review 3 June 2026$/);
    await timeline.writeAndLeave(/^What was agreed/, 'MORE WORDS');
    for (const details of shadow(timeline.el).querySelectorAll('details')) details.open = true;
    await timeline.settle();
    const mistake = /^Recorded by mistake$|^It was recorded by mistake$/;
    await timeline.choose(mistake);
    const box = timeline.seen<HTMLTextAreaElement>('[id*="correction/reason"]')[0];
    box?.focus();
    await typeWithSaves(timeline, 'Not hers', 99);
    await timeline.choose(mistake);
    expect(timeline.review(2)['status']).not.to.equal('entered-in-error');
    expect(JSON.stringify(timeline.review(2)))
      .to.contain('MORE WORDS')
      .and.to.contain('Not hers');
  });

  consoleStayedEmpty();
});
