import { expect, fixture } from '@open-wc/testing';
import '../../../src/define.js';
import type { CapacityAdvocacyElement } from '../../../src/components/capacity-advocacy/capacity-advocacy.js';
import { checkCapacityAdvocacy, type CapacityAdvocacy } from '../../../src/schema/index.js';
import { ActionCounter, Keyboard } from '../../support/actions.js';
import { forbidConsole } from '../../support/console.js';
import { settle } from '../../support/dom.js';
import { markup } from '../../support/form.js';
import { firstDay, mrsT } from './recorded.js';

interface Screen {
  readonly keys: Keyboard;
  readonly counter: ActionCounter;
  readonly posted: CapacityAdvocacy[];
}

/** A page of a case system for Joyce on 14 May 2026, with the focus above the form. */
async function openScreen(value?: object, name = 'Joyce'): Promise<Screen> {
  const attributes = { name: 'section', 'person-name': name, jurisdiction: 'england', required: true, value };
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

  it('takes 20 for a decision of Mrs T that is in doubt, and 1 to begin a later assessment of it', async () => {
    screen = await openScreen(undefined, 'Mrs T');
    const { keys, counter } = screen;
    await keys.choose(/^Yes, about a decision/);
    await keys.type(/^What does Mrs T have to decide/, 'Her money, and what the lodger pays');
    await keys.choose(/^Their money and property/);
    await keys.choose(/^Today/);
    await keys.type(/^Who assessed it/, 'Duty social worker');
    await keys.choose(/^They do not seem to remember/);
    await keys.choose(/^An impairment of, or/);
    await keys.choose(/^A good time of day$/);
    await keys.choose(/^A good place$/);
    await keys.choose(/^Not able to$/);
    await keys.type(/^What shows this/, 'Asked again after a minute');
    await keys.choose(/^An impairment of, or/);
    await keys.choose(/^I agree$/);
    await keys.choose(/^Yes$/);
    await keys.choose(/^In 4 weeks/);
    await keys.press(/^Save$/);
    expect(counter.actions.length, done()).to.be.at.most(20);
    const section = document.querySelector<CapacityAdvocacyElement>('msp-capacity-advocacy')?.value as CapacityAdvocacy;
    const [decision] = section.decisions;
    expect(decision).to.deep.include({
      matter: 'Her money, and what the lodger pays',
      conclusion: 'lacks-capacity',
      canWait: 'yes',
    });
    expect(
      issues({ ...section, advocacy: firstDay['advocacy'] }).filter((code) =>
        /decision|limb|nexus|conclusion|matter|assess/.test(code),
      ),
    ).to.deep.equal([]);
    counter.stop();
    screen = await openScreen(mrsT, 'Mrs T');
    await screen.keys.press(/^Assess again: ‘Her money/);
    expect(screen.counter.actions).to.have.length(1);
  });

  it('records Sam: pictures help, a supporter, taking part, able to decide, agreed with limits', async () => {
    screen = await openScreen(undefined, 'Sam');
    const { keys } = screen;
    await keys.choose(/^No reason to doubt/);
    await keys.choose(/^Today/);
    await keys.press(/^What helps Sam take part/);
    await keys.type(/^What would help Sam to take part/, 'I want to say it myself');
    await keys.press(/^What helps$/);
    await keys.choose(/^With pictures$/);
    await keys.choose(/^To be involved$/);
    await keys.press(/^Add someone who is with Sam/);
    await keys.type(/^Who\?/, 'Her key worker');
    await keys.choose(/^None of these/);
    await keys.choose(/^Considered, nothing found/);
    await keys.choose(/^Yes$/);
    await keys.choose(/^Agreed with limits/);
    await keys.type(/^What should not be shared/, 'Not to his family');
    await keys.press(/^Save$/);
    const [section] = screen.posted;
    expect(section?.involvement).to.deep.include({
      words: 'I want to say it myself',
      desiredInvolvement: 'be-involved',
    });
    expect(section?.involvement?.helps).to.deep.include({ code: 'pictures' });
    expect(section?.involvement?.supporters?.[0]).to.include({ name: 'Her key worker' });
    expect(section?.sharing?.[0]).to.include({ decision: 'agreed-with-limits', limits: 'Not to his family' });
  });

  consoleStayedEmpty();
});
