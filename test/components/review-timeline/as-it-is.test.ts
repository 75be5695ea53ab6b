// What is recorded, told and asked for as it is: nothing stands twice unseen, no date of another answer stays, nothing waits that is done.
import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { focused } from '../../support/dom.js';
import { sam, samAtFirst, samInApril } from './recorded.js';
import { openTimeline, type Seen } from './timeline.js';

const april: Seen | undefined = samInApril.reviews[1];

describe('What is recorded in a timeline', () => {
  const consoleStayedEmpty = forbidConsole();

  it('can be seen and put right where a review says two things of an outcome, or something of none', async () => {
    const progress = [
      { outcomeId: 'o1', status: 'on-track' },
      { outcomeId: 'o1', status: 'worse', words: 'SECOND' },
      { status: 'stuck', words: 'OF NONE' },
    ];
    const value = { ...samInApril, reviews: [{ ...april, progress }] };
    const timeline = await openTimeline({ outcomes: samAtFirst, 'unsaved-value': value, required: true });
    await timeline.submit();
    expect(timeline.posts).to.equal(0);
    const boxes = (): string[] => timeline.seen<HTMLTextAreaElement>('textarea').map(({ value: said }) => said);
    expect(boxes()).to.include('SECOND').and.to.include('OF NONE');
    const [, link] = timeline.seen('a[href]').filter(({ textContent }) => /outcome/i.test(textContent));
    link?.click();
    await timeline.settle();
    expect(focused()?.closest('[data-path="/reviews/0/progress/2"], [data-path="/reviews/0/progress/1"]')).to.not.equal(
      null,
    );
    await timeline.press(/^Remove number 2: /);
    const none = timeline.seen<HTMLInputElement>('[data-path="/reviews/0/progress/1/outcomeId"] input');
    none.find(({ value: id }) => id === 'o2')?.click();
    await timeline.settle();
    expect(timeline.review()['progress']).to.deep.equal([
      progress[0],
      { status: 'stuck', words: 'OF NONE', outcomeId: 'o2' },
    ]);
    await timeline.submit();
    expect(timeline.posts, JSON.stringify(timeline.el.issues)).to.equal(1);
  });

  it('is found by the link of what is wrong with an outcome: its own answers have the keyboard', async () => {
    const progress = [
      { outcomeId: 'o1', status: 'on-track' },
      { outcomeId: 'o2', status: 'on-track' },
    ];
    const timeline = await openTimeline({
      outcomes: samAtFirst,
      value: { ...samInApril, reviews: [{ ...april, progress }] },
      'server-issues': [{ path: ['reviews', 0, 'progress', 1, 'outcomeId'], message: 'Of which one?' }],
    });
    timeline
      .seen('a[href]')
      .find(({ textContent }) => textContent === 'Of which one?')
      ?.click();
    await timeline.settle();
    expect(focused()?.closest('[data-outcome]')?.getAttribute('data-outcome')).to.equal('o2');
  });

  it('is dated in words where something is wrong with it', async () => {
    const value = { ...sam, reviews: [{ ...april, date: '2020-01-01' }] };
    const timeline = await openTimeline({ outcomes: samAtFirst, value, required: true });
    await timeline.submit();
    const said = timeline.fieldErrors.join(' ');
    expect(said)
      .to.match(/on|after/)
      .and.to.match(/\d+ [A-Z][a-z]+ 20\d\d/);
    expect(timeline.text).not.to.match(/20\d\d-\d\d-\d\d/);
  });

  it('holds no day of an action on which something else became of it', async () => {
    const actions = [
      { id: 't1', what: 'Ring', who: 'Ann', byWhen: '2026-05-01', status: 'done', statusDate: '2026-04-30' },
    ];
    const value = { ...samInApril, reviews: [{ ...april, actions }] };
    const timeline = await openTimeline({ outcomes: samAtFirst, value });
    await timeline.press(/^Change Review/);
    await timeline.choose(/^Cancelled$/);
    const [action] = timeline.review()['actions'] as Seen[];
    expect(action?.['status']).to.equal('cancelled');
    expect(action?.['statusDate']).to.equal(undefined);
    expect((action?.['history'] as Seen[])[0]?.['statusDate'], 'what was done, was done').to.equal('2026-04-30');
  });

  it('says which date is changed when a review is overdue, and asks for the new one', async () => {
    const value = { ...samInApril, reviews: [{ ...april, nextReviewOn: '2026-05-20' }] };
    const timeline = await openTimeline({ outcomes: samAtFirst, value });
    await timeline.press(/^Change the date and say why$/);
    const line = timeline.seen('[data-list="timescaleChanges"] .line').map(({ textContent }) => textContent);
    expect(line.join(' ')).to.contain('20 May 2026');
    expect(timeline.section.timescaleChanges, 'nothing is written before an answer').to.equal(undefined);
    await timeline.choose(/^In 2 weeks/);
    expect(timeline.section.timescaleChanges?.[0]).to.include({ from: '2026-05-20', date: '2026-06-03' });
  });

  it('waits no more once the record says it', async () => {
    const timeline = await openTimeline({ outcomes: samAtFirst, value: samInApril });
    timeline.el.addEventListener('msp-section-change', (event) => {
      const { value } = (event as CustomEvent<{ value: object }>).detail;
      timeline.timeline.outcomes = value;
      const { outcomeChanges: _, ...saved } = timeline.section;
      timeline.el.defaultValue = structuredClone(saved) as never;
    });
    await timeline.press(/^Add a review$/);
    await timeline.choose(/^Today/);
    await timeline.going('o1', /^No longer wanted$/);
    await timeline.choose(/^Something else takes its place$/, /^More confident$/, /^Sam$/);
    await timeline.writeAndLeave(/^What does Sam want now/, 'I want to leave');
    expect(timeline.text).to.contain('Waiting for the record');
    await timeline.press(/^Keep this change$/);
    expect(timeline.text).not.to.contain('Waiting for the record');
    expect(timeline.text).to.contain('Replaced by ‘I want to leave’');
  });

  it('changes nothing of what the person wants where the review was recorded by mistake', async () => {
    const [o1] = samAtFirst.outcomes;
    const change = { reasons: ['more-confident'], date: '2026-05-01', agreedBy: 'person' };
    const reviewId = april?.['id'];
    const outcomeChanges = [{ id: 'x1', reviewId, outcome: { ...o1, status: 'withdrawn', change } }];
    const value = { ...samInApril, outcomeChanges };
    const timeline = await openTimeline({ outcomes: samAtFirst, value });
    const glance = (): string =>
      timeline
        .seen('.glance')
        .map(({ textContent }) => textContent)
        .join(' ');
    expect(glance()).not.to.contain('stay with my boyfriend');
    const reviews = value.reviews.map((one) => (one === april ? { ...one, status: 'entered-in-error' } : one));
    const mistaken = await openTimeline({ outcomes: samAtFirst, value: { ...value, reviews } });
    const seen = mistaken
      .seen('.glance')
      .map(({ textContent }) => textContent)
      .join(' ');
    expect(seen).to.contain('stay with my boyfriend');
    expect(mistaken.text).not.to.contain('Waiting for the record');
    expect(mistaken.section.outcomeChanges, 'it is kept').to.deep.equal(outcomeChanges);
  });

  it('is as a colleague has put it right, where nobody here has touched it', async () => {
    const before: Seen = { ...april, by: { id: 'w1' } };
    const timeline = await openTimeline({ outcomes: samAtFirst, value: { ...samInApril, reviews: [before] } });
    await timeline.press(/^Add a review$/);
    await timeline.choose(/^Today/);
    const { id, ...version } = before;
    const theirs = {
      ...before,
      agreed: { words: 'THEIRS' },
      by: { id: 'colleague' },
      status: 'amended',
      correction: { reason: 'Misheard' },
      history: [version],
    };
    timeline.el.defaultValue = { ...samInApril, reviews: [theirs] } as never;
    await timeline.settle();
    expect(timeline.section.reviews).to.have.length(2);
    expect(timeline.section.reviews.find((one) => one['id'] === id)).to.deep.equal(theirs);
  });

  consoleStayedEmpty();
});
