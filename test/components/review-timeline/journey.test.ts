import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { ReviewTimelineElement } from '../../../src/components/review-timeline/review-timeline.js';
import { checkReviewTimeline, type ReviewTimeline } from '../../../src/schema/index.js';
import { ActionCounter, Keyboard } from '../../support/actions.js';
import { forbidConsole } from '../../support/console.js';
import { settle } from '../../support/dom.js';
import { markup } from '../../support/form.js';
import { joyce, samAtFirst } from './recorded.js';

interface Screen {
  readonly el: ReviewTimelineElement;
  readonly keys: Keyboard;
  readonly counter: ActionCounter;
  readonly posted: ReviewTimeline[];
}

/** A page of a case system on 3 June 2026, with the focus above the form. */
async function openScreen(name: string, outcomes: object, value?: object): Promise<Screen> {
  const attributes = { name: 'section', 'person-name': name, jurisdiction: 'england', required: true, value, outcomes };
  const page = await fixture<HTMLElement>(`<div>
    <a href="#top">Enquiries</a>
    <form>${markup('msp-review-timeline', attributes)}<button>Save</button></form>
  </div>`);
  const el = page.querySelector('msp-review-timeline') as ReviewTimelineElement;
  el.clock = () => new Date(2026, 5, 3, 10, 42);
  await settle(el);
  const posted: ReviewTimeline[] = [];
  page.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = new FormData(event.target as HTMLFormElement).get('section');
    posted.push(JSON.parse(String(text)) as ReviewTimeline);
  });
  page.querySelector('a')?.focus();
  const counter = new ActionCounter();
  counter.start();
  return { el, keys: new Keyboard(el), counter, posted };
}

/** Leaves a group of radios, in which the arrows would move: the next outcome has answers of the same names. Tab is free. */
const outOfGroup = (): Promise<void> => sendKeys({ press: 'Tab' });

const issues = (value: unknown, outcomes: object): string[] =>
  checkReviewTimeline(value, { today: '2026-06-03', jurisdiction: 'england', ...outcomes })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('The timeline, by keyboard alone', () => {
  const consoleStayedEmpty = forbidConsole();
  let screen: Screen;
  afterEach(() => screen.counter.stop());
  const done = (): string => screen.counter.actions.join('\n');

  it('takes one action and Save when nothing has changed', async () => {
    screen = await openScreen('Joyce', joyce);
    const { keys, counter, posted } = screen;
    await keys.press(/^Nothing has changed$/);
    await keys.press(/^Save$/);
    expect(counter.actions.length, done()).to.equal(2);
    expect(posted).to.have.length(1);
    expect(issues(posted[0], joyce)).to.deep.equal([]);
    const [review] = posted[0]?.reviews ?? [];
    const nothing = { code: 'nothing-new' };
    expect(review).to.deep.include({ date: '2026-06-03', changed: nothing, agreed: nothing, achieved: nothing });
    expect(review).not.to.have.any.keys('progress', 'stage', 'participation');
  });

  it('takes 9 for a review of Joyce with words', async () => {
    screen = await openScreen('Joyce', joyce);
    const { keys, counter, posted } = screen;
    await keys.press(/^Add a review$/);
    await keys.choose(/^Today/);
    await keys.choose(/^They were there$/);
    await keys.type(/^What has changed/, 'He has said sorry');
    await keys.type(/^What was agreed/, 'He goes on visiting');
    await keys.type(/^What has been achieved/, 'No more requests');
    await keys.choose(/^Met so far$/);
    await outOfGroup();
    await keys.choose(/^On track$/);
    await keys.press(/^Save$/);
    expect(counter.actions.length, done()).to.be.at.most(9);
    expect(posted).to.have.length(1);
    expect(issues(posted[0], joyce)).to.deep.equal([]);
    expect(posted[0]?.reviews[0]?.progress).to.have.length(2);
  });

  it('takes 20 for a review of Sam with an outcome that another replaces, and one action', async () => {
    screen = await openScreen('Sam', samAtFirst);
    const { keys, counter, posted } = screen;
    await keys.press(/^Add a review$/);
    await keys.choose(/^Today/);
    await keys.choose(/^They were there$/);
    await keys.type(/^What has changed/, 'Sam wants to leave him');
    await keys.type(/^What was agreed/, 'The plan is about leaving safely');
    await keys.type(/^What has been achieved/, 'She decided it herself');
    await keys.choose(/^No longer wanted$/);
    await keys.choose(/^Something else takes its place$/);
    await keys.type(/^What does Sam want now/, 'I want to leave my boyfriend');
    await keys.choose(/^Sam said it, with support$/);
    await keys.choose(/^Sees the risk more clearly$/);
    await keys.choose(/^Sam$/);
    // Within a group only the arrows move: the answers of the next outcome have the same names.
    await keys.goTo(/^Keep this change$/);
    await keys.choose(/^Not progressing$/);
    await outOfGroup();
    await keys.choose(/^Not progressing$/);
    await keys.press(/^Add an action$/);
    await keys.type(/^What will be done/, 'A plan for leaving');
    await keys.type(/^Who will do it/, 'Sam and the social worker');
    await keys.choose(/^In 1 week/);
    await outOfGroup();
    await keys.choose(/^In 4 weeks/);
    await keys.press(/^Save$/);
    expect(counter.actions.length, done()).to.be.at.most(20);
    expect(posted).to.have.length(1);
    const [section] = posted;
    expect(issues(section, samAtFirst)).to.deep.equal([]);
    const [replaced, made] = section?.outcomeChanges ?? [];
    expect(replaced?.outcome).to.deep.include({ id: 'o1', status: 'changed', supersededBy: made?.outcome.id });
    expect(replaced?.outcome.change).to.deep.equal({
      reasons: ['greater-insight-into-risk'],
      date: '2026-06-03',
      agreedBy: 'person',
    });
    expect(made?.outcome).to.deep.include({ words: 'I want to leave my boyfriend', source: 'person-with-support' });
    expect(section?.reviews[0]?.actions?.[0]).to.deep.include({
      who: 'Sam and the social worker',
      byWhen: '2026-06-10',
    });
    expect(section?.reviews[0]?.nextReviewOn).to.equal('2026-07-01');
  });

  consoleStayedEmpty();
});
