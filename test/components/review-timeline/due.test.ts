import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { shadow } from '../../support/dom.js';
import { collapse } from '../desired-outcomes/picker.js';
import { openTimeline, type Timeline } from './timeline.js';

const nothing = { code: 'nothing-new' };
const review = (id: string, date: string, more: object = {}): object => ({
  id,
  date,
  changed: nothing,
  agreed: nothing,
  achieved: nothing,
  ...more,
});
const section = (reviews: readonly object[], more: object = {}): object => ({ schemaVersion: '1.0', reviews, ...more });
const first = (id: string, words: string, more: object = {}): object => ({
  id,
  words,
  polarity: 'wanted',
  source: 'person',
  recordedAt: '2026-05-01T10:00:00Z',
  ...more,
});
const known = (outcomes: readonly object[], ...stages: string[]): object => ({
  schemaVersion: '1.0',
  conversations: [{ id: 'c1', date: '2026-05-01', stages: stages.length > 0 ? stages : ['beginning'] }],
  outcomes,
});
const action = (id: string, what: string, more: object): object => ({ id, what, who: 'Ann', ...more });

const table = (timeline: Timeline): string[] =>
  timeline.seen('tbody tr').map((row) => collapse(row.innerText.replace(/\t/g, ' | ')));
const drawn = ({ el }: Timeline): string[] =>
  Array.from(shadow(el).querySelectorAll('svg.drawing text'), (text) => collapse(text.textContent ?? ''));
const tea = known([first('o1', 'I want tea')]);

describe('What is to be done', () => {
  const consoleStayedEmpty = forbidConsole();
  const actions = [
    action('a1', 'Ring the bank', { byWhen: '2026-05-20' }),
    action('a2', 'Find a flat', { byWhen: '2026-06-20', status: 'in-progress' }),
    action('a3', 'Change the lock', { byWhen: '2026-05-10', status: 'done' }),
    action('a4', 'Buy a bed', { byWhen: '2026-05-10', status: 'cancelled' }),
    action('a5', 'See the doctor', { byWhen: '2026-05' }),
  ];
  const value = section([
    review('r1', '2026-05-07', { actions }),
    review('r2', '2026-05-08', {
      status: 'entered-in-error',
      actions: [action('a9', 'Nothing', { byWhen: '2026-05-09' })],
    }),
  ]);

  it('stands with who and by when in the table, and in the lane of what is due', async () => {
    const timeline = await openTimeline({ outcomes: tea, value });
    expect(drawn(timeline)).to.include('Next').and.include('due 20 June 2026').and.include('14 days ago');
    await timeline.press(/^Table$/);
    const rows = table(timeline);
    expect(rows[0]).to.equal('20 June 2026 | | | To be done: Find a flat | Ann');
    expect(rows).to.include('20 May 2026 | | | To be done by 20 May 2026, 14 days ago: Ring the bank | Ann');
    expect(rows).to.include('about May 2026 | | | To be done by May 2026, 3 days ago: See the doctor | Ann');
    expect(rows.join()).not.to.match(/lock|bed|Nothing/);
  });

  it('is told at once where its day has passed, in days, and never as a target that was not met', async () => {
    const timeline = await openTimeline({ outcomes: tea, value });
    expect(timeline.text).to.include('To be done by 20 May 2026, 14 days ago: Ring the bank');
    expect(timeline.text).to.include('To be done by May 2026, 3 days ago: See the doctor');
    expect(timeline.text).not.to.match(/missed|late\b|breach|overdue/i);
    const done = section([review('r1', '2026-05-07', { actions: actions.slice(1, 4) })]);
    expect((await openTimeline({ outcomes: tea, value: done })).text).not.to.include('To be done by');
  });

  it('is told to no person', async () => {
    const timeline = await openTimeline({ outcomes: tea, value, audience: 'person', readonly: true });
    expect(timeline.text).not.to.match(/bank|flat|To be done/);
  });

  consoleStayedEmpty();
});

describe('A pause', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is none once the last review is the end, or where all was settled in one conversation', async () => {
    const long = known([first('o1', 'I want tea', { recordedAt: '2026-01-01T10:00:00Z' })]);
    const at = (stage?: string): object => section([review('r1', '2026-04-01', stage ? { stage } : {})]);
    const conversations = [{ id: 'c1', date: '2026-01-01', stages: ['beginning'] }];
    const given = { outcomes: { ...long, conversations } };
    expect((await openTimeline({ ...given, value: at() })).text).to.match(/Nothing recorded for \d+ days/);
    expect((await openTimeline({ ...given, value: at('end') })).text).not.to.include('Nothing recorded');
    const again = section([
      review('r1', '2026-03-01', { stage: 'end' }),
      review('r2', '2026-04-01', { stage: 'middle' }),
    ]);
    expect((await openTimeline({ ...given, value: again })).text).to.include('Nothing recorded for');
    const settled = { ...long, conversations: [{ id: 'c1', date: '2026-01-01', stages: ['beginning', 'end'] }] };
    const one = await openTimeline({ outcomes: settled });
    expect(one.text).to.include('Settled in one conversation.').and.not.include('Nothing recorded');
  });

  consoleStayedEmpty();
});

describe('The drawing, too,', () => {
  const consoleStayedEmpty = forbidConsole();
  it('holds two parts of the work in one talk apart', async () => {
    const timeline = await openTimeline({ outcomes: known([first('o1', 'I want tea')], 'beginning', 'end') });
    expect(drawn(timeline)).to.include('B E');
  });

  consoleStayedEmpty();
});
