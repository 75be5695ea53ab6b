import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { focused, nameOf, shadow } from '../../support/dom.js';
import type { Attributes } from '../../support/form.js';
import { PersonScreen } from '../../support/person.js';
import { collapse } from '../desired-outcomes/picker.js';
import { sam, samAtFirst, samInApril, samOutcomes } from './recorded.js';
import { openTimeline, type Timeline } from './timeline.js';

const NEXT = /^Next$/;

async function open(attributes: Attributes = {}): Promise<{ timeline: Timeline; screen: PersonScreen }> {
  const timeline = await openTimeline({ outcomes: samAtFirst, value: samInApril, ...attributes });
  return { timeline, screen: new PersonScreen(timeline.el) };
}

describe('The timeline for the person', () => {
  const consoleStayedEmpty = forbidConsole();

  it('asks what is different, what was agreed, what happened, and how each outcome goes', async () => {
    const { screen } = await open({ audience: 'person' });
    const asked = await screen.walk();
    expect(asked).to.deep.equal([
      'What is different now?',
      'What did we agree?',
      'What has happened?',
      'How is this going?',
      'How is this going?',
      'How is this going?',
      'Is there anything that you worry about?',
      'What happened so far',
      'Thank you.',
    ]);
  });

  it('keeps what they say as a review of their own, and no word of a worker is touched', async () => {
    const { timeline, screen } = await open({ audience: 'person' });
    await screen.write('He does not ring any more');
    for (let i = 0; i < 3; i += 1) await screen.press(NEXT);
    expect(screen.text).to.include('I want to stay with my boyfriend');
    expect(screen.text).to.include('It is OK to change your mind.');
    await screen.choose(/^It is going well$/);
    expect(timeline.section.reviews.slice(0, 2)).to.deep.equal(samInApril.reviews);
    expect(timeline.review()).to.deep.include({
      date: '2026-06-03',
      changed: { words: 'He does not ring any more' },
      progress: [{ outcomeId: 'o1', status: 'on-track' }],
    });
  });

  it('is a column of pictures and short sentences, without an axis, where it is only read', async () => {
    const { timeline, screen } = await open({ audience: 'person', readonly: true, outcomes: samOutcomes, value: sam });
    expect(shadow(timeline.el).querySelector('svg.drawing, table')).to.equal(null);
    const steps = screen.seen('.steps > li').map((step) => collapse(step.innerText));
    expect(steps[0]).to.equal('We talked. The date: 5 March 2026.');
    expect(steps[1]).to.match(/^You said: ‘I want to stay with my boyfriend’/);
    expect(steps).to.include.members([
      'You changed your mind. That is OK. Before, you said: ‘I want to stay with my boyfriend’ ‘I want him to treat me differently’ ‘I want the professionals to help him change how he behaves’',
    ]);
    for (const step of screen.seen('.steps > li')) expect(step.querySelectorAll('.picture')).to.have.length(1);
    for (const secret of ['Significant, whenever they are alone', 'Police', 'Psychologist']) {
      expect(screen.text).not.to.include(secret);
    }
  });

  it('says of each day when it was, and of a talk without a date that this is not known', async () => {
    const { screen } = await open({
      audience: 'person',
      readonly: true,
      outcomes: { ...samAtFirst, conversations: [] },
      value: { ...samInApril, reviews: [{ ...samInApril.reviews[1], date: undefined }] },
    });
    const steps = screen.seen('.steps > li').map((step) => collapse(step.innerText));
    expect(steps[0]).to.match(/^The date: \d+ \w+ 2026\. You said: ‘I want to stay with my boyfriend’/);
    expect(steps).to.include('We talked. We do not know the date.');
  });

  it('does not promise a day that has passed', async () => {
    const value = { ...samInApril, reviews: [{ ...samInApril.reviews[1], nextReviewOn: '2026-05-22' }] };
    const { screen } = await open({ audience: 'person', readonly: true, value });
    expect(screen.text).to.include('We planned to meet on this day: 22 May 2026.');
    expect(screen.text).not.to.include('Next we meet');
  });

  it('says when they meet next', async () => {
    const due = { ...samInApril, reviews: [{ ...samInApril.reviews[1], nextReviewOn: '2026-07-01' }] };
    const { screen } = await open({ audience: 'person', readonly: true, value: due });
    expect(screen.text).to.include('Next we meet on this day: 1 July 2026.');
  });

  it('does not say that somebody said what others said for them', async () => {
    const [first] = samAtFirst.outcomes;
    const outcomes = { ...samAtFirst, outcomes: [{ ...first, source: 'family-or-friend' }] };
    const { screen } = await open({ audience: 'person', readonly: true, outcomes });
    expect(screen.text).to.include('This was written down for you:');
    expect(screen.text).not.to.include('You said:');
  });

  it('is told of who represents them in their name', async () => {
    const { screen } = await open({ audience: 'representative', readonly: true });
    expect(screen.text).to.include('Sam said:');
    expect(screen.text).not.to.match(/\byou\b/i);
  });

  it('can be turned to, and the worker is told that a review was written', async () => {
    const { timeline, screen } = await open();
    await screen.press(/^Turn the screen to Sam$/);
    await screen.write('It is better');
    await screen.press(/^Stop$/);
    await screen.press(/take it back$/);
    expect(nameOf(focused() as Element)).to.equal('While Sam had the screen: a review written');
    expect(timeline.cards[0]).to.include('Written by Sam on this screen').and.include('It is better');
    expect(timeline.review()['by']).to.deep.equal({ id: 'w1', name: 'A worker' });
  });

  consoleStayedEmpty();
});

describe('The person’s own turn at the timeline', () => {
  const consoleStayedEmpty = forbidConsole();

  it('asks one question a screen, goes back, and keeps everything; help is asked for with the question', async () => {
    const { timeline, screen } = await open();
    const asked: unknown[] = [];
    timeline.el.addEventListener('msp-help', (event) => asked.push((event as CustomEvent).detail));
    await screen.press(/^Turn the screen to Sam$/);
    expect(screen.progress).to.equal('1 of 8');
    await screen.write('He is away');
    await screen.press(NEXT);
    await screen.write('To meet again');
    await screen.press(/^Back$/);
    expect(screen.box.value).to.equal('He is away');
    await screen.press(/^I want help with this$/);
    expect(screen.text).to.include('Tell your worker');
    expect(asked).to.deep.equal([{ question: 'What is different now?' }]);
    await screen.press(/^Stop$/);
    await screen.press(/take it back$/);
    expect(timeline.section.reviews).to.have.length(3);
    expect(timeline.review()).to.deep.include({
      changed: { words: 'He is away' },
      agreed: { words: 'To meet again' },
    });
  });

  it('writes a review of its own beside one that the worker has begun, and another after it is saved by none', async () => {
    const { timeline, screen } = await open();
    await timeline.press(/^Add a review$/);
    await timeline.write(/^What has changed/, 'What the worker says');
    await screen.press(/^Turn the screen to Sam$/);
    expect(screen.box.value).to.equal('');
    await screen.write('What I say');
    await screen.press(/^Stop$/);
    await screen.press(/take it back$/);
    expect(timeline.section.reviews.slice(2).map(({ changed }) => changed)).to.deep.equal([
      { words: 'What the worker says' },
      { words: 'What I say' },
    ]);
  });

  it('shows nothing of the worker’s view, of actions, of dates that were moved or of who else took part', async () => {
    const value = {
      ...samInApril,
      timescaleChanges: [{ id: 'd1', from: '2026-05-01', to: '2026-06-01', reason: 'drift', note: 'A busy spring' }],
    };
    for (const attributes of [
      { audience: 'person' },
      { audience: 'person', readonly: true },
      { audience: 'representative' },
    ]) {
      const { screen } = await open({ value, ...attributes });
      const texts: string[] = [];
      if ('readonly' in attributes) texts.push(screen.text);
      else await screen.walk(() => texts.push(screen.text));
      const text = texts.join('\n');
      for (const secret of ['Significant', 'Police', 'Psychologist', 'A busy spring', 'He did not take the help'])
        expect(text, `${secret} for ${JSON.stringify(attributes)}`).not.to.contain(secret);
    }
  });

  it('keeps the sentence when the language or the audience is another in the midst of it', async () => {
    const { timeline, screen } = await open({ audience: 'person' });
    await screen.write('He is ');
    timeline.el.lang = 'cy';
    await timeline.settle();
    expect(screen.question).to.equal('Beth sy’n wahanol nawr?');
    expect(screen.box.value).to.equal('He is ');
    document.execCommand('insertText', false, 'away');
    await timeline.settle();
    timeline.el.audience = 'representative';
    await timeline.settle();
    expect(timeline.review()).to.deep.include({ changed: { words: 'He is away' } });
    timeline.el.audience = 'practitioner';
    await timeline.settle();
    expect(timeline.section.reviews).to.have.length(3);
    expect(timeline.box(/^Beth sydd wedi newid/).value).to.equal('He is away');
  });

  it('is in easy read where the host says so: other words, one idea each', async () => {
    const { screen } = await open({ audience: 'person', 'easy-read': true });
    const asked = await screen.walk();
    expect(asked.slice(0, 2)).to.deep.equal(['What is new?', 'What will we do?']);
  });

  consoleStayedEmpty();
});
