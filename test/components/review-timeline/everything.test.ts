import { expect } from '@open-wc/testing';
import { everything, outcomesOfEverything as outcomes } from '../../../stories/timeline-everything.js';
import { checkReviewTimeline } from '../../../src/schema/index.js';
import { fields, nameOf } from '../../support/dom.js';
import { forbidConsole } from '../../support/console.js';
import { openTimeline, type Seen } from './timeline.js';

/** Every text that somebody has written: what has a space in it is no code, no id and no date. */
const textsIn = (x: unknown): string[] =>
  typeof x === 'string' ? (x.includes(' ') ? [x] : []) : Object.values(x ?? {}).flatMap(textsIn);

describe('A timeline that holds everything', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is valid', () => {
    const found = checkReviewTimeline(everything, { today: '2026-06-20', jurisdiction: 'england', ...outcomes });
    expect(found.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });

  it('tells whoever only reads every text that is in it, of now and of before, with no control', async () => {
    const timeline = await openTimeline({ value: everything, outcomes, readonly: true });
    expect(fields(timeline.el)).to.have.length(0);
    const texts = [...new Set(textsIn(everything))];
    expect(texts.length).to.be.at.least(30);
    expect(texts.filter((text) => !timeline.text.includes(text))).to.deep.equal([]);
  });

  it('tells every answer of a list by its label, every day in words, and never a code', async () => {
    const { text } = await openTimeline({ value: everything, outcomes, readonly: true });
    for (const label of [
      'Meeting',
      'They were not there',
      'Not progressing',
      'In progress',
      'Cancelled',
      '20 May 2026',
      'A change of service',
      'Not involved',
      'They are expected to be able to decide again',
      'They were unwell',
      'Recorded by mistake',
      'July 2026',
      '24 April 2026',
      'Nothing changed',
      'Nothing new agreed',
      'Nothing new yet',
    ])
      expect(text, label).to.contain(label);
    expect(text).not.to.match(/\b(not-present|in-progress|nothing-new|service-change|r2|o3|entered-in-error)\b/);
  });

  it('has a question for every field of a review, of its actions, of a change of date, and of the section', async () => {
    const timeline = await openTimeline({ 'unsaved-value': everything, outcomes });
    for (const name of [/^Change Review April/, /^Change Review 3 June/, /was changed to/])
      for (const button of timeline.seen('button').filter((one) => name.test(nameOf(one)))) button.click();
    await timeline.settle();
    const places = new Set(
      Array.from(
        timeline.el.shadowRoot?.querySelectorAll<HTMLElement>('[data-path]') ?? [],
        (at) => at.dataset['path'],
      ),
    );
    const [review] = everything.reviews as readonly Seen[];
    const [action] = review?.['actions'] as readonly Seen[];
    const [moved] = everything.timescaleChanges as readonly Seen[];
    const asked = (path: string, item: Seen | undefined): string[] =>
      Object.keys(item ?? {})
        .filter((key) => !['id', 'recordedAt', 'by', 'history', 'reviewId', 'correction'].includes(key))
        .map((key) => `${path}/${key}`)
        .filter((at) => ![...places].some((place) => place === at || place?.startsWith(`${at}/`)));
    expect([
      ...asked('/reviews/0', review),
      ...asked('/reviews/0/actions/0', action),
      ...asked('/timescaleChanges/0', moved),
      ...(places.has('/nextReviewOn') ? [] : ['/nextReviewOn']),
    ]).to.deep.equal([]);
  });

  it('keeps every byte of it when one answer is changed', async () => {
    const timeline = await openTimeline({ value: everything, outcomes });
    await timeline.press(/^Nothing has changed$/);
    const now = JSON.parse(JSON.stringify(timeline.section)) as typeof everything;
    expect({ ...now, reviews: now.reviews.slice(0, -1) }).to.deep.equal(everything);
    await timeline.press(/^Undo$/);
    expect(JSON.stringify(timeline.section)).to.equal(JSON.stringify(everything));
  });

  consoleStayedEmpty();
});
