import { expect } from '@open-wc/testing';
import { checkChange } from '../../../src/rules/index.js';
import { forbidConsole } from '../../support/console.js';
import { samAtFirst, samInApril } from './recorded.js';
import { openTimeline, type Seen, type Timeline } from './timeline.js';

const outcomes = samAtFirst;
const ADD = /^Add a review$/;
const CHANGED = /^What has changed/;

/** What a server would find in a post: history that was rewritten. */
const rewritten = (saved: object, timeline: Timeline): string[] =>
  checkChange(saved, timeline.section).map(({ code }) => code);

describe('A review', () => {
  const consoleStayedEmpty = forbidConsole();

  it('says that nothing has changed in one press, asks how the person took part, and can be taken back', async () => {
    const timeline = await openTimeline({ outcomes });
    await timeline.press(/^Nothing has changed$/);
    await timeline.told('A review of today is kept on this page. Not saved yet.');
    expect(timeline.cards[0]).to.include('Nothing changed.').and.include('Nothing new agreed.');
    expect(timeline.text).to.include('How did Sam take part?');
    await timeline.choose(/^They were there$/);
    expect(timeline.review()).to.include({ participation: 'in-person', date: '2026-06-03' });
    await timeline.press(/^Undo$/);
    expect(timeline.el.value).to.equal(null);
  });

  it('that nothing has changed keeps the keyboard at the answer of how they took part, and asks why they were not there', async () => {
    const timeline = await openTimeline({ outcomes, required: true });
    await timeline.press(/^Nothing has changed$/);
    await timeline.choose(/^They were there$/);
    expect(timeline.shadowFocus).to.equal('They were there');
    await timeline.choose(/^They were not there$/);
    expect(timeline.shadowFocus).to.equal('They were not there');
    await timeline.writeAndLeave(/^Why was Sam not there/, 'She was at work');
    expect(timeline.review()).to.include({ participation: 'not-present', participationReason: 'She was at work' });
    await timeline.submit();
    expect(timeline.posts).to.equal(1);
  });

  it('asks how far an action is once it is saved, and since when', async () => {
    const timeline = await openTimeline({ outcomes });
    await timeline.press(ADD);
    await timeline.press(/^Add an action$/);
    await timeline.write(/^What will be done/, 'Ring');
    expect(timeline.text).not.to.include('How far is it?');
    await timeline.hostSaves();
    expect(timeline.text).to.include('How far is it?').and.not.include('Since when?');
    await timeline.choose(/^In progress$/);
    expect(timeline.text).to.include('Since when?');
    const [action] = timeline.review()['actions'] as Seen[];
    expect(action).to.include({ what: 'Ring', status: 'in-progress' });
  });

  it('says that it was not written together with the person, as it says that it was', async () => {
    const timeline = await openTimeline({ outcomes });
    await timeline.press(/^Nothing has changed$/);
    await timeline.press(/^Change Review 3 June 2026$/);
    await timeline.press(/^Who was there, and more$/);
    const answer = async (name: string): Promise<void> => {
      const all = timeline.seen<HTMLInputElement>('[data-path$="/writtenTogether"] input');
      all.find((one) => one.labels?.[0]?.textContent?.trim() === name)?.click();
      await timeline.settle();
    };
    await answer('No');
    expect(timeline.review()).to.include({ writtenTogether: false });
    await answer('Yes');
    expect(timeline.review()).to.include({ writtenTogether: true });
  });

  it('that is written keeps its place among the others while its date is typed', async () => {
    const timeline = await openTimeline({ outcomes, value: samInApril });
    await timeline.press(/^Change Review 23 April 2026$/);
    const box = timeline.box(/^Year$/);
    box.focus();
    box.select();
    for (const letter of '2025') {
      document.execCommand('insertText', false, letter);
      await timeline.settle();
    }
    expect(timeline.shadowFocus).to.equal('Year');
    expect(timeline.review(1)).to.include({ date: '2025-04-23' });
    await timeline.press(/^Done/);
    expect(timeline.cards.map((card) => /^Review ([\w ]+? \d{4})/.exec(card)?.[1])).to.deep.equal([
      '19 March 2026',
      '23 April 2025',
    ]);
  });

  it('is made by its first answer, and an untouched one is not in the value', async () => {
    const timeline = await openTimeline({ outcomes });
    await timeline.press(ADD);
    expect(timeline.el.value).to.equal(null);
    await timeline.write(CHANGED, 'S');
    expect(timeline.review()).to.deep.include({ changed: { words: 'S' } });
    expect(timeline.review()['by']).to.deep.equal({ id: 'w1', name: 'A worker' });
  });

  it('sets words aside when nothing changed after all, and gives them back', async () => {
    const timeline = await openTimeline({ outcomes });
    await timeline.press(ADD);
    await timeline.writeAndLeave(CHANGED, 'She sleeps better');
    await timeline.press(/^Nothing changed$/);
    expect(timeline.review()['changed']).to.deep.equal({ code: 'nothing-new' });
    expect(timeline.review()['setAside']).to.deep.equal({ changed: 'She sleeps better' });
    await timeline.press(/^Nothing changed$/);
    expect(timeline.review()['changed']).to.deep.equal({ words: 'She sleeps better' });
    expect(timeline.review()).not.to.have.property('setAside');
  });

  it('may have a rough date, and come out of order: it stands where its date lies', async () => {
    const timeline = await openTimeline({ outcomes, value: samInApril });
    await timeline.press(ADD);
    await timeline.choose(/^Another day/);
    await timeline.write(/^Month$/, '4');
    await timeline.writeAndLeave(/^Year$/, '2026');
    expect(timeline.review()['date']).to.equal('2026-04');
    expect(timeline.text).to.include('About April 2026');
    await timeline.press(/^Done/);
    const heads = timeline.cards.map((card) => /^Review ([\w ]+?) 2026/.exec(card)?.[1]);
    expect(heads).to.deep.equal(['23 April', 'April', '19 March']);
  });

  it('belongs to a part of the work: worked out, and stored only when it is stated', async () => {
    const timeline = await openTimeline({ outcomes });
    await timeline.press(/^Nothing has changed$/);
    await timeline.press(/^Change Review 3 June 2026$/);
    expect(timeline.text).to.match(/Which part of the work was it\? Middle/);
    expect(timeline.review()).not.to.have.property('stage');
    await timeline.press(/^Change Which part of the work/);
    await timeline.choose(/^End$/);
    expect(timeline.review()['stage']).to.equal('end');
  });

  it('asks why the person was not there, and keeps the reason when they were', async () => {
    const timeline = await openTimeline({ outcomes });
    await timeline.press(ADD);
    await timeline.choose(/^They were not there$/);
    await timeline.writeAndLeave(/^Why was Sam not there/, 'She was at work');
    await timeline.choose(/^They were there$/);
    expect(timeline.review()).not.to.have.property('participationReason');
    await timeline.choose(/^They were not there$/);
    expect(timeline.review()['participationReason']).to.equal('She was at work');
  });

  it('that is saved is a short summary, and all of it is one press away', async () => {
    const timeline = await openTimeline({ outcomes, value: samInApril });
    const [april] = timeline.cards;
    expect(april).to.include('He did not take the help').and.include('Not progressing');
    expect(april).not.to.include('I don’t like it when he is like that');
    await timeline.press(/^All of this review: Review 23 April 2026$/);
    expect(timeline.cards[0]).to.include('I don’t like it when he is like that');
    expect(timeline.el.value).to.deep.equal(samInApril);
  });

  it('that is corrected keeps the earlier version, with author and reason', async () => {
    const timeline = await openTimeline({ outcomes, value: samInApril, required: true });
    await timeline.press(/^Change Review 23 April 2026$/);
    await timeline.writeAndLeave(CHANGED, 'He took the help');
    await timeline.submit();
    expect(timeline.posts).to.equal(0);
    expect(timeline.fieldErrors).to.deep.equal(['Error: Enter why you are correcting this']);
    await timeline.writeAndLeave(/^Why is it put right/, 'It was the other way round');
    await timeline.submit();
    expect(timeline.posts).to.equal(1);
    const review = timeline.review(1);
    expect(review).to.deep.include({
      status: 'amended',
      correction: { reason: 'It was the other way round' },
      by: { id: 'w1', name: 'A worker' },
      changed: { words: 'He took the help' },
    });
    const [before] = review['history'] as Seen[];
    expect(before?.['changed']).to.deep.equal(samInApril.reviews[1]?.changed);
    expect(rewritten(samInApril, timeline)).to.deep.equal([]);
    const again = await timeline.saveAndReload({ outcomes });
    await again.press(/^All of this review: Review 23 April 2026$/);
    await again.press(/^History of Review 23 April 2026$/);
    expect(again.text).to.include('Recorded by A worker').and.include('Corrected. Why: It was the other way round');
  });

  it('that was recorded by mistake stays, says so, and counts for nothing; that can be taken back', async () => {
    const timeline = await openTimeline({ outcomes, value: samInApril, required: true });
    await timeline.press(/^Change Review 23 April 2026$/);
    await timeline.press(/^Was this recorded wrongly/);
    await timeline.choose(/^Recorded by mistake$/);
    await timeline.writeAndLeave(/^Why is it put right/, 'It was of somebody else');
    expect(timeline.review(1)).to.deep.include({
      status: 'entered-in-error',
      correction: { reason: 'It was of somebody else' },
    });
    expect(rewritten(samInApril, timeline)).to.deep.equal([]);
    await timeline.press(/^Done/);
    expect(timeline.cards.join()).to.include('Recorded by mistake. It is kept, and nothing of it counts.');
    await timeline.submit();
    expect(timeline.posts).to.equal(1);
    await timeline.press(/^Change Review 23 April 2026$/);
    await timeline.choose(/^Recorded by mistake$/);
    await timeline.writeAndLeave(/^Why is it put right/, '');
    expect(timeline.el.value).to.deep.equal(samInApril);
  });

  it('keeps each version of an action, which is no correction of the review, and none is taken away', async () => {
    const value = {
      ...samInApril,
      reviews: samInApril.reviews.map((review, i) =>
        i === 0 ? review : { ...review, actions: [{ id: 't9', what: 'Ring', who: 'Ann', byWhen: '2026-05-01' }] },
      ),
    };
    const timeline = await openTimeline({ outcomes, value, required: true });
    await timeline.press(/^Change Review 23 April 2026$/);
    expect(timeline.seen('[data-path$="/actions"] [part="remove"]')).to.have.length(0);
    await timeline.choose(/^Done$/);
    const [action] = timeline.review(1)['actions'] as Seen[];
    // That nothing was said of how far it is says something: an answer makes a version.
    expect(action?.['history']).to.have.length(1);
    expect(action).to.include({ status: 'done' });
    await timeline.hostSaves();
    await timeline.choose(/^Cancelled$/);
    const [again] = timeline.review(1)['actions'] as Seen[];
    expect(again).to.include({ status: 'cancelled' });
    expect((again?.['history'] as Seen[]).map(({ status }) => status)).to.deep.equal([undefined, 'done']);
    expect(timeline.review(1)).not.to.have.property('history');
    expect(rewritten(value, timeline)).to.deep.equal([]);
  });

  it('says what is missing at each question, and a link leads there', async () => {
    const timeline = await openTimeline({ outcomes, required: true });
    await timeline.press(ADD);
    await timeline.choose(/^They were there$/);
    await timeline.submit();
    expect(timeline.fieldErrors).to.deep.equal([
      'Error: Enter the date of the review',
      'Error: Enter what has changed, or select ‘Nothing changed’',
      'Error: Enter what was agreed, or select ‘Nothing new’',
      'Error: Enter what has been achieved, or select ‘Nothing yet’',
    ]);
    await timeline.press(/^Nothing new yet$/);
    expect(timeline.fieldErrors).to.have.length(3);
  });

  it('is not asked for where it was settled in one conversation', async () => {
    const [talk] = samAtFirst.conversations;
    const early = { ...samAtFirst, conversations: [{ ...talk, stages: ['beginning', 'end'] }] };
    const timeline = await openTimeline({ outcomes: early, required: true });
    expect(timeline.text).to.include('Settled in one conversation. No review is needed.');
    expect(timeline.text).not.to.match(/There is none yet|No review has talked about this yet|Nothing recorded for/);
    await timeline.submit();
    expect(timeline.posts).to.equal(1);
    expect(timeline.el.value).to.equal(null);
    // What another version has left there is no review either.
    timeline.el.defaultValue = { schemaVersion: '1.0' } as never;
    await timeline.submit();
    expect(timeline.posts, JSON.stringify(timeline.el.issues)).to.equal(2);
  });

  it('may not be there yet: that is an answer', async () => {
    const timeline = await openTimeline({ outcomes: samAtFirst, required: true });
    await timeline.submit();
    expect(timeline.posts).to.equal(0);
    await timeline.press(/^Add a review, or say that there is none yet$/);
    expect(timeline.shadowFocus).to.match(/^There is none yet/);
    await timeline.choose(/^There is none yet$/);
    expect(timeline.section.reviews).to.deep.equal([]);
    await timeline.submit();
    expect(timeline.posts).to.equal(1);
    await timeline.choose(/^There is none yet$/);
    expect(timeline.el.value).to.equal(null);
  });

  consoleStayedEmpty();
});
