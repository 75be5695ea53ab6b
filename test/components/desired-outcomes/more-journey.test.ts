import { expect, fixture } from '@open-wc/testing';
import '../../../src/define.js';
import type { DesiredOutcomesElement } from '../../../src/components/desired-outcomes/desired-outcomes.js';
import { checkDesiredOutcomes } from '../../../src/schema/index.js';
import { ActionCounter, Keyboard } from '../../support/actions.js';
import { forbidConsole } from '../../support/console.js';
import { settle } from '../../support/dom.js';
import { NOW, type SeenOutcome, type SeenValue } from './picker.js';
import { garden, section, visits } from './recorded.js';

const today = { today: '2026-05-14', jurisdiction: 'england' };

describe('What else is asked of an outcome, by keyboard alone', () => {
  const consoleStayedEmpty = forbidConsole();
  let counter: ActionCounter;
  let keys: Keyboard;
  let el: DesiredOutcomesElement;

  beforeEach(() => {
    counter = new ActionCounter();
    counter.start();
  });
  afterEach(() => counter.stop());

  async function open(...outcomes: SeenOutcome[]): Promise<void> {
    const page = await fixture<HTMLElement>(`<div>
      <a href="#top">Enquiries</a>
      <form><msp-desired-outcomes person-name="Joyce" required></msp-desired-outcomes></form>
    </div>`);
    el = page.querySelector('msp-desired-outcomes') as DesiredOutcomesElement;
    el.clock = () => NOW;
    el.defaultValue = section(outcomes) as unknown as typeof el.defaultValue;
    await settle(el);
    page.querySelector('a')?.focus();
    keys = new Keyboard(el);
  }
  const outcome = (): SeenOutcome | undefined => (el.value as unknown as SeenValue).outcomes[0];
  const isComplete = (): boolean => !checkDesiredOutcomes(el.value, today).some(({ severity }) => severity === 'error');
  const atMost = (count: number): void => {
    expect(counter.actions.length, counter.actions.join('\n')).to.be.at.most(count);
    expect(isComplete()).to.equal(true);
  };

  it('is sorted by two choices, once that is open', async () => {
    await open(visits);
    await keys.press(/^Sort it/);
    counter.actions.length = 0;
    await keys.choose(/^Relationships/);
    await keys.choose(/^To keep a relationship/);
    expect(outcome()?.code).to.equal('maintain-relationship');
    atMost(2);
  });

  it('is hard to achieve, talked through, with the next best thing in 4 actions', async () => {
    await open(visits);
    await keys.press(/^Hard to achieve/);
    await keys.choose(/^Yes/);
    await keys.choose(/^Today/);
    await keys.type(/^What would be the next best thing/, 'That he rings me');
    expect(outcome()).to.deep.include({ hardToAchieve: true, achievability: { discussedOn: '2026-05-14' } });
    expect((el.value as unknown as SeenValue).outcomes[1]?.words).to.equal('That he rings me');
    atMost(4);
  });

  it('points to a next best thing that is recorded in 4 actions, too', async () => {
    await open(visits, garden);
    await keys.press(/^Hard to achieve/);
    await keys.choose(/^Yes/);
    await keys.choose(/^Today/);
    await keys.choose(/^‘I want to sit in my garden’/);
    expect(outcome()?.nextBest).to.equal('o3');
    atMost(4);
  });

  it('gets a way in which it could happen in 2 actions', async () => {
    await open(visits);
    await keys.press(/^How it could happen/);
    await keys.choose(/^Mediation/);
    expect(outcome()?.means).to.deep.equal([{ code: 'mediation' }]);
    atMost(2);
  });

  it('is linked to another one in 3 actions', async () => {
    await open(visits, garden);
    await keys.press(/^Link to another outcome/);
    await keys.choose(/^Plan A, before/);
    await keys.choose(/^‘I want to sit in my garden’/);
    expect(outcome()?.relations).to.deep.equal([{ type: 'plan-a-for', outcomeId: 'o3' }]);
    atMost(3);
  });

  consoleStayedEmpty();
});
