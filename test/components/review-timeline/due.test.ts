import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { shadow } from '../../support/dom.js';
import { collapse } from '../desired-outcomes/picker.js';
import { joyce } from './recorded.js';
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
const legend = (timeline: Timeline): string[] => timeline.seen('.legend li').map((item) => collapse(item.innerText));
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
    expect(legend(timeline)).to.include('An action to be done').and.include('The day has passed');
    await timeline.press(/^Table$/);
    const rows = table(timeline);
    expect(rows[0]).to.equal('20 June 2026 | | | To be done: Find a flat | Ann');
    expect(rows).to.include('20 May 2026 | | | To be done by 20 May 2026, 14 days ago: Ring the bank | Ann');
    expect(rows).to.include('about May 2026 | | | To be done by May 2026, 3 days ago: See the doctor | Ann');
    expect(rows.join()).not.to.match(/lock|bed|Nothing/);
  });

  it('is told at once where its day has passed, in days, and never as a target that was not met', async () => {
    const timeline = await openTimeline({ outcomes: tea, value });
    expect(timeline.text).to.include('To be done by 20 May 2026, 14 days ago: Ring the bank, Ann');
    expect(timeline.text).to.include('To be done by May 2026, 3 days ago: See the doctor, Ann');
    expect(timeline.text).not.to.match(/missed|late\b|breach|overdue/i);
    const done = section([review('r1', '2026-05-07', { actions: actions.slice(1, 4) })]);
    expect((await openTimeline({ outcomes: tea, value: done })).text).not.to.include('To be done by');
  });

  it('is told to no person', async () => {
    const timeline = await openTimeline({ outcomes: tea, value, audience: 'person', readonly: true });
    expect(timeline.text).not.to.match(/bank|flat|To be done/);
  });

  it('has dates that were moved beside it, in the drawing as in the table', async () => {
    const moved = [{ id: 'd1', from: '2026-05-20', to: '2026-06-20', reason: 'drift', date: '2026-05-18' }];
    const timeline = await openTimeline({
      outcomes: tea,
      value: section([review('r1', '2026-05-07', { nextReviewOn: '2026-05-20' })], { timescaleChanges: moved }),
    });
    expect(legend(timeline)).to.include('Dates that were changed').and.include('Review due');
    // An arrow that no other mark is.
    expect(shadow(timeline.el).querySelectorAll('svg.drawing path[d^="M-8 0H8"]')).to.have.length(1);
    await timeline.press(/^Table$/);
    expect(table(timeline).join()).to.include('Date changed from 20 May 2026 to 20 June 2026');
  });

  it('says of a review that was due on no certain day that it was in that month', async () => {
    const value = section([review('r1', '2026-04-07', { nextReviewOn: '2026-05' })]);
    const timeline = await openTimeline({ outcomes: tea, value });
    expect(timeline.text).to.include('A review was due in May 2026, 3 days ago.');
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

describe('What the marks mean', () => {
  const consoleStayedEmpty = forbidConsole();
  const later = (id: string, words: string, more: object): object => ({
    ...first(id, words),
    recordedAt: '2026-05-20T10:00:00Z',
    change: { date: '2026-05-20', agreedBy: 'person' },
    ...more,
    history: [first(id, words)],
  });

  it('is said of every shape that is drawn, and of the letters of the parts of the work', async () => {
    const timeline = await openTimeline({
      outcomes: known([
        later('o1', 'Stay', { status: 'changed', supersededBy: 'o2' }),
        first('o2', 'Leave'),
        later('o3', 'A dog', { words: 'A cat' }),
        later('o4', 'A flat', { status: 'withdrawn' }),
        later('o5', 'A job', { status: 'carried-forward' }),
      ]),
      value: section([review('r1', '2026-05-20'), review('r2', '2026-05-21'), review('r3', '2026-04')]),
    });
    expect(legend(timeline)).to.include.members([
      'B Beginning',
      'M Middle',
      'Conversations and reviews',
      'Said first',
      'On track',
      'words changed',
      'Replaced by …',
      'No longer wanted',
      'Carries on after this enquiry',
    ]);
    const plain = await openTimeline({ outcomes: tea });
    expect(legend(plain)).not.to.include('Carries on after this enquiry');
  });

  it('holds two parts of the work in one talk apart', async () => {
    const timeline = await openTimeline({ outcomes: known([first('o1', 'I want tea')], 'beginning', 'end') });
    expect(drawn(timeline)).to.include('B E');
  });

  it('counts as changed what the person changed, not what is closed', async () => {
    const timeline = await openTimeline({
      outcomes: known([
        later('o1', 'Tea', { status: 'closed' }),
        later('o2', 'A cat', { status: 'withdrawn' }),
        first('o3', 'A dog'),
      ]),
      value: section([review('r1', '2026-05-20')]),
    });
    const name = shadow(timeline.el).querySelector('svg.drawing')?.getAttribute('aria-label');
    expect(name).to.match(/1 review, 1 of 3 outcomes changed$/);
  });

  it('on a narrow screen is of the first outcome that stands', async () => {
    const outcomes = known([later('o1', 'Stay', { status: 'changed', supersededBy: 'o2' }), first('o2', 'Leave')]);
    const timeline = await openTimeline({ outcomes, value: section([review('r1', '2026-05-20')]) });
    (timeline.el as HTMLElement).style.width = '320px';
    await new Promise((done) => setTimeout(done, 100));
    await timeline.settle();
    await timeline.press(/^Drawing$/);
    expect(drawn(timeline)).to.include('‘Leave’').and.not.include('‘Stay’');
    expect(timeline.seen<HTMLSelectElement>('select')[0]?.value).to.equal('o2');
  });

  consoleStayedEmpty();
});

describe('Who and what stands in the table', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is what the person said of how it goes, with the day as the head of its row', async () => {
    const progress = [{ outcomeId: 'o1', status: 'worse', words: 'I sleep badly' }];
    const timeline = await openTimeline({ outcomes: tea, value: section([review('r1', '2026-05-20', { progress })]) });
    await timeline.press(/^Table$/);
    expect(table(timeline)).to.include('20 May 2026 | | ‘I want tea’ | Getting worse ‘I sleep badly’ |');
    const heads = timeline.seen('tbody tr > th[scope="row"]');
    expect(heads).to.have.length(timeline.seen('tbody tr').length);
  });

  it('is the role of who recorded it where there is no name, and no id of somebody who took part', async () => {
    const by = { role: 'Key worker' };
    const participants = [{ personId: 'p3', role: 'Key worker' }];
    const timeline = await openTimeline({
      outcomes: joyce,
      value: section([review('r1', '2026-05-20', { by, participants })]),
      readonly: true,
    });
    expect(table(timeline)).to.include('20 May 2026 | Middle | | Review | Key worker');
    expect(timeline.text).to.include('Key worker').and.not.include('p3');
  });

  consoleStayedEmpty();
});
