import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { shadow } from '../../support/dom.js';
import { PersonScreen } from '../../support/person.js';
import { collapse } from '../desired-outcomes/picker.js';
import { openTimeline, type Timeline } from './timeline.js';

const STOP = 'I do not want him to stop visiting';
const first = (id: string, words: string, more: object = {}): object => ({
  id,
  words,
  polarity: 'wanted',
  source: 'person',
  recordedAt: '2026-05-01T10:00:00Z',
  ...more,
});
const later = (id: string, words: string, more: object): object => ({
  ...first(id, words),
  recordedAt: '2026-05-20T10:00:00Z',
  ...more,
  history: [first(id, words)],
});
const known = (...outcomes: object[]): object => ({
  schemaVersion: '1.0',
  conversations: [{ id: 'c1', date: '2026-05-01', stages: ['beginning'] }],
  outcomes,
});
const section = (going: Readonly<Record<string, string>>, more: object = {}): object => ({
  schemaVersion: '1.0',
  reviews: [
    {
      id: 'r1',
      date: '2026-05-10',
      changed: { code: 'nothing-new' },
      agreed: { code: 'nothing-new' },
      achieved: { code: 'nothing-new' },
      progress: Object.entries(going).map(([outcomeId, status]) => ({ outcomeId, status })),
    },
  ],
  ...more,
});
const change = (agreedBy: string, ...reasons: string[]): object => ({ date: '2026-05-20', agreedBy, reasons });

async function told(outcomes: object, value: object, attributes: object = {}): Promise<string> {
  const timeline = await openTimeline({ outcomes, value, audience: 'person', readonly: true, ...attributes });
  return new PersonScreen(timeline.el)
    .seen('.steps > li')
    .map((step) => collapse(step.innerText))
    .join('\n');
}
const drawn = ({ el }: Timeline): string =>
  Array.from(shadow(el).querySelectorAll('svg.drawing text'), (text) => collapse(text.textContent ?? '')).join(' ');

describe('What is told of an outcome', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is nothing where it was recorded by mistake: neither its words nor how it went', async () => {
    const mistaken = later('o2', 'OTHER PERSON', {
      words: 'OTHER WORDS',
      status: 'entered-in-error',
      change: change('person', 'recorded-wrongly'),
    });
    const outcomes = known(
      first('o1', 'Stay'),
      mistaken,
      later('o3', 'Leave', { status: 'changed', supersededBy: 'o2' }),
    );
    const value = section({ o1: 'on-track', o2: 'worse' });
    expect(await told(outcomes, value))
      .to.include('Stay')
      .and.not.match(/OTHER|getting worse/i);
    const timeline = await openTimeline({ outcomes, value, audience: 'person' });
    const texts: string[] = [];
    await new PersonScreen(timeline.el).walk(() => texts.push(new PersonScreen(timeline.el).text));
    expect(texts.join('\n')).to.include('Stay').and.not.match(/OTHER/);
    const worker = await openTimeline({ outcomes, value });
    expect(drawn(worker)).not.to.include('OTHER');
    await worker.press(/^Table$/);
    const table = collapse(worker.seen('table')[0]?.innerText ?? '');
    expect(table)
      .to.include('Stay')
      .and.not.match(/OTHER|Getting worse/);
  });

  it('is that what they do not want was kept from happening, never that it happened', async () => {
    const outcomes = known(first('o1', STOP, { polarity: 'not-wanted' }), first('o2', 'I want tea'));
    const value = section({ o1: 'met-so-far', o2: 'met-so-far' });
    const text = await told(outcomes, value);
    expect(text).to.include(`‘${STOP}’ This was kept from happening`).and.include('‘I want tea’ This has happened');
    expect(await told(outcomes, value, { 'easy-read': true })).to.include('This was kept from happening');
    expect(await told(outcomes, value, { lang: 'cy' })).to.include('Cafodd hyn ei atal rhag digwydd');
    const timeline = await openTimeline({ outcomes, value });
    expect(timeline.text).to.include('Kept from happening so far, 10 May 2026');
    expect(timeline.cards[0]).to.include(`‘${STOP}’ Kept from happening so far`).and.include('‘I want tea’ Met so far');
    expect(drawn(timeline)).to.include('Kept from happening so far');
    await timeline.press(/^Table$/);
    expect(collapse(timeline.seen('table')[0]?.innerText ?? '')).to.include('Kept from happening so far');
    await timeline.press(/^Change Review/);
    const labels = (id: string): string[] =>
      timeline
        .seen<HTMLInputElement>(`[data-outcome="${id}"] input`)
        .map((input) => collapse(input.labels?.[0]?.textContent ?? ''));
    expect(labels('o1')).to.include('Kept from happening so far').and.not.include('Met so far');
    expect(labels('o2')).to.include('Met so far').and.not.include('Kept from happening so far');
  });

  it('asks the person in these words, too', async () => {
    const timeline = await openTimeline({
      outcomes: known(first('o1', STOP, { polarity: 'not-wanted' })),
      value: section({}),
      audience: 'person',
    });
    const screen = new PersonScreen(timeline.el);
    for (let i = 0; i < 3; i += 1) await screen.press(/^Next$/);
    await screen.choose(/^This was kept from happening$/);
    expect(timeline.review()['progress']).to.deep.equal([{ outcomeId: 'o1', status: 'met-so-far' }]);
    expect(screen.text).not.to.include('This has happened');
  });

  const gone = (by: object): object => known(later('o1', 'I want tea', { status: 'withdrawn', change: by }));
  for (const reason of ['more-confident', 'other'])
    it(`is that the person does not want it now, where they agreed to that: ${reason}`, async () => {
      const text = await told(gone(change('person', reason)), section({}));
      expect(text).to.include('You do not want this now. That is OK. ‘I want tea’');
    });

  for (const [by, sentence] of [
    [
      change('representative', 'more-confident'),
      'Someone who speaks for you agreed to a change. We do not work on this any more: ‘I want tea’',
    ],
    [
      change('person', 'not-achievable-explained'),
      'We talked about why this cannot happen. We do not work on this any more: ‘I want tea’',
    ],
    [
      change('person', 'recorded-wrongly'),
      'This was written down wrongly. We do not work on this any more: ‘I want tea’',
    ],
  ] as const)
    it(`claims nothing of the person’s mind: ${sentence}`, async () => {
      const text = await told(gone(by), section({}));
      expect(text).to.include(sentence);
      expect(text).not.to.match(/mind|do not want/);
    });

  it('says plainly what it says now, and what it was before, where others changed it', async () => {
    const by = change('representative', 'new-information');
    const outcomes = known(
      later('o1', 'I want tea', { words: 'I want coffee', change: by }),
      later('o2', 'I want a cat', { status: 'changed', supersededBy: 'o3', change: by }),
      first('o3', 'I want a dog'),
    );
    const text = await told(outcomes, section({}));
    expect(text).to.include('The words were changed. Now they are: ‘I want coffee’');
    expect(text).to.include('Something else was written down in place of this: ‘I want a cat’');
    expect(text).not.to.match(/your mind|you say/i);
    const theirs = await told(outcomes, section({}), { audience: 'representative' });
    expect(theirs).to.include('Someone who speaks for Sam agreed to a change.');
  });

  it('is not as done what waits for the record to take it over', async () => {
    const outcome = { ...first('o1', 'I want tea'), status: 'withdrawn', change: change('person', 'more-confident') };
    const value = section({}, { outcomeChanges: [{ id: 'x1', reviewId: 'r1', outcome }] });
    const text = await told(known(first('o1', 'I want tea')), value);
    expect(text).to.include('You said: ‘I want tea’');
    expect(text).not.to.include('do not want');
  });

  consoleStayedEmpty();
});
