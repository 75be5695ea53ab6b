import { expect, fixture } from '@open-wc/testing';
import '../../../src/define.js';
import type { CapacityAdvocacyElement } from '../../../src/components/capacity-advocacy/capacity-advocacy.js';
import { checkCapacityAdvocacy, type CapacityAdvocacy } from '../../../src/schema/index.js';
import { ActionCounter, Keyboard } from '../../support/actions.js';
import { forbidConsole } from '../../support/console.js';
import { settle } from '../../support/dom.js';
import { markup } from '../../support/form.js';
import { firstDay } from './recorded.js';

interface Screen {
  readonly keys: Keyboard;
  readonly counter: ActionCounter;
  readonly posted: CapacityAdvocacy[];
}

/** A page of a case system for Joyce on 14 May 2026, with the focus above the form. */
async function openScreen(value?: object): Promise<Screen> {
  const attributes = { name: 'section', 'person-name': 'Joyce', jurisdiction: 'england', required: true, value };
  const page = await fixture<HTMLElement>(`<div>
    <a href="#top">Enquiries</a>
    <form>${markup('msp-capacity-advocacy', attributes)}<button>Save</button></form>
  </div>`);
  const el = page.querySelector('msp-capacity-advocacy') as CapacityAdvocacyElement;
  el.clock = () => new Date(2026, 4, 14, 10, 42);
  await settle(el);
  const posted: CapacityAdvocacy[] = [];
  page.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = new FormData(event.target as HTMLFormElement).get('section');
    posted.push(JSON.parse(String(text)) as CapacityAdvocacy);
  });
  page.querySelector('a')?.focus();
  const counter = new ActionCounter();
  counter.start();
  return { keys: new Keyboard(el), counter, posted };
}

const issues = (value: unknown): string[] =>
  checkCapacityAdvocacy(value, { today: '2026-05-14', jurisdiction: 'england' }).map(({ code }) => code);

describe('The checklist, by keyboard alone', () => {
  const consoleStayedEmpty = forbidConsole();
  let screen: Screen;
  afterEach(() => screen.counter.stop());
  const done = (): string => screen.counter.actions.join('\n');

  it('takes 8 actions for Joyce, with nothing in doubt, nothing hard and nothing withheld', async () => {
    screen = await openScreen();
    const { keys } = screen;
    await keys.choose(/^No reason to doubt/);
    await keys.choose(/^Today/);
    await keys.choose(/^None of these/);
    await keys.choose(/^Today/);
    await keys.choose(/^Considered, nothing found/);
    await keys.choose(/^Yes$/);
    await keys.choose(/^Agreed$/);
    await keys.press(/^Save$/);
    expect(screen.counter.actions.length, done()).to.be.at.most(8);
    expect(screen.posted).to.have.length(1);
    const [section] = screen.posted;
    expect(issues(section)).to.deep.equal([]);
    expect(section?.coercion?.[0]).to.deep.include({
      date: '2026-05-14',
      finding: 'nothing-found',
      seenAlone: 'yes',
    });
    expect(section?.sharing?.[0]).to.deep.include({ date: '2026-05-14', decision: 'agreed' });
  });

  it('takes 9 for a refusal that is respected, and pressure considered with it', async () => {
    screen = await openScreen(firstDay);
    const { keys } = screen;
    await keys.press(/^Joyce does not want something done/);
    await keys.type(/^What does Joyce not want/, 'Anything formal');
    await keys.choose(/^Yes$/);
    await keys.type(/^What support goes on/, 'Somebody to talk to');
    await keys.type(/^How will you check/, 'A call each week');
    await keys.choose(/^Yes$/);
    await keys.choose(/^Today/);
    await keys.choose(/^Considered, nothing found/);
    await keys.choose(/^Yes$/);
    expect(screen.counter.actions.length, done()).to.be.at.most(9);
    await keys.press(/^Save$/);
  });

  it('takes 8 for what was shared all the same', async () => {
    screen = await openScreen(firstDay);
    const { keys } = screen;
    await keys.choose(/^Not agreed, and shared for a reason/);
    await keys.choose(/^Other adults are at risk/);
    await keys.type(/^Name or service/, 'Police');
    await keys.type(/^What was shared/, 'That he visits others');
    await keys.choose(/^Told before/);
    await keys.type(/^What comes closest/, 'He is not named');
    expect(screen.counter.actions.length, done()).to.be.at.most(7);
    await keys.press(/^Save$/);
  });

  consoleStayedEmpty();
});
