import { expect } from '@open-wc/testing';
import { checkDesiredOutcomes } from '../../../src/schema/index.js';
import { ActionCounter } from '../../support/actions.js';
import { forbidConsole } from '../../support/console.js';
import { openScreen, type Screen } from './screen.js';

const today = { today: '2026-05-14', jurisdiction: 'england' };
const errors = (value: unknown): unknown[] =>
  checkDesiredOutcomes(value, today).filter((issue) => issue.severity === 'error');

describe('Joyce’s two outcomes, by keyboard alone', () => {
  const consoleStayedEmpty = forbidConsole();
  let screen: Screen;

  let counter: ActionCounter;

  beforeEach(async () => {
    screen = await openScreen();
    counter = new ActionCounter();
    counter.start();
  });
  afterEach(() => counter.stop());

  async function record({ why }: { why: boolean }): Promise<void> {
    const { keys } = screen;
    await keys.choose(/^Today/);
    await keys.choose(/^Beginning/);
    await keys.type(/^What does Joyce want to happen/, 'I want him to keep visiting me');
    if (why) await keys.type(/^What makes this important/, 'He is very kind');
    await keys.choose(/^Joyce said it( herself)?$/);
    await keys.press(/^Add something they do not want/);
    await keys.type(/^What does Joyce not want to happen/, 'I do not want anything to be done');
    await keys.press(/^Save$/);
  }

  it('are recorded, complete and saved in at most 8 actions', async () => {
    await record({ why: true });
    expect(counter.actions.length, counter.actions.join('\n')).to.be.at.most(8);
    expect(screen.posts).to.have.length(1);
    const [section] = screen.posts;
    expect(errors(section)).to.deep.equal([]);
    expect(section?.conversations).to.have.length(1);
    expect(section?.conversations[0]).to.deep.include({ date: '2026-05-14', stages: ['beginning'] });
    expect(section?.outcomes.map(({ polarity, words, source }) => ({ polarity, words, source }))).to.deep.equal([
      { polarity: 'wanted', words: 'I want him to keep visiting me', source: 'person' },
      { polarity: 'not-wanted', words: 'I do not want anything to be done', source: 'person' },
    ]);
    expect(section?.outcomes[0]?.importance).to.equal('He is very kind');
  });

  it('take 7 without why they matter, which nobody has to say', async () => {
    await record({ why: false });
    expect(counter.actions.length, counter.actions.join('\n')).to.be.at.most(7);
    expect(screen.posts).to.have.length(1);
    expect(errors(screen.posts[0])).to.deep.equal([]);
    expect(screen.posts[0]?.outcomes).to.have.length(2);
  });

  it('do not need the asked status: it is worked out, and not stored', async () => {
    await record({ why: false });
    expect(screen.posts[0]?.conversations[0]).not.to.have.property('askedStatus');
  });

  it('are counted: each press, choice and field is one action, and Tab is none', async () => {
    const { keys } = screen;
    await keys.choose(/^Yesterday/);
    expect(counter.actions).to.have.length(1);
    await keys.choose(/^Beginning/);
    await keys.choose(/^Middle/);
    expect(counter.actions).to.have.length(3);
    await keys.type(/^What does Joyce want to happen/, 'many letters are one field');
    expect(counter.actions).to.have.length(4);
    await keys.press(/^Done/);
    expect(counter.actions).to.have.length(5);
  });

  consoleStayedEmpty();
});
