import { expect } from '@open-wc/testing';
import { focused, nameOf, summaryEntries } from '../../support/dom.js';
import type { Attributes } from '../../support/form.js';
import { PersonScreen } from '../../support/person.js';
import { openPicker, type Picker } from './picker.js';
import { firstTalk, garden, joyce, nothingDone, section, three, visits } from './recorded.js';

const NEXT = /^Next$/;
const BACK = /^Back$/;
const IDEAS = /^Show me some ideas$/;
const USE = /^Use these words$/;
const today = { ...firstTalk, id: 'c-today', date: '2026-05-14' };

async function open(attributes: Attributes = {}): Promise<{ picker: Picker; screen: PersonScreen }> {
  const picker = await openPicker({ audience: 'person', ...attributes });
  return { picker, screen: new PersonScreen(picker.el) };
}

describe('What the person writes', () => {
  it('is kept with the first letter, as written, in a conversation, with no more than they said', async () => {
    const { picker, screen } = await open();
    expect(screen.question).to.equal('What do you want to happen?');
    await screen.write('I want to live somewhere new');
    const { id, conversationId, recordedAt, by, ...said } = picker.outcome() as unknown as Record<string, unknown>;
    expect(said).to.deep.equal({ polarity: 'wanted', words: 'I want to live somewhere new', origin: 'written' });
    for (const kept of [id, conversationId, recordedAt, by]) expect(kept).not.to.equal(undefined);
    expect(picker.talk()).to.deep.include({ id: conversationId });
    expect(picker.talk(), 'nobody asked them when').not.to.have.property('date');
  });

  it('stays in the box under the fingers when the box becomes an outcome', async () => {
    const { screen } = await open();
    const { box } = screen;
    await screen.write('I');
    await screen.write('I want');
    expect(screen.box).to.equal(box);
    expect(focused()).to.equal(box);
  });

  it('is followed by why it matters and whether somebody helped, one question each, beside their words', async () => {
    const { picker, screen } = await open();
    await screen.write('I want to live somewhere new');
    await screen.press(NEXT);
    expect(screen.question).to.equal('What makes this important to you?');
    expect(screen.text).to.contain('‘I want to live somewhere new’');
    await screen.write('It is my own decision');
    await screen.press(NEXT);
    expect(screen.question).to.equal('Did someone help you say this?');
    expect(screen.seen<HTMLInputElement>(':checked'), 'nothing is chosen beforehand').to.have.length(0);
    await screen.choose(/^Yes, someone helped me$/);
    expect(picker.outcome()).to.deep.include({ importance: 'It is my own decision', source: 'person-with-support' });
    await screen.choose(/^No, I said it myself$/);
    expect(picker.outcome().source).to.equal('person');
  });

  it('is one of several, asked for until nothing is added', async () => {
    const { picker, screen } = await open();
    for (const words of ['First', 'Second']) {
      await screen.write(words);
      await screen.press(NEXT);
      await screen.press(NEXT);
      await screen.press(NEXT);
      expect(screen.question).to.equal('What else do you want to happen?');
      expect(screen.box.value).to.equal('');
    }
    await screen.press(NEXT);
    expect(screen.question).to.equal('Is there anything you do not want to happen?');
    await screen.write('Third');
    expect(picker.value.outcomes.map(({ polarity, words }) => [polarity, words])).to.deep.equal([
      ['wanted', 'First'],
      ['wanted', 'Second'],
      ['not-wanted', 'Third'],
    ]);
    expect(picker.value.conversations, 'one visit is one conversation').to.have.length(1);
  });

  it('does not move the end away: the first outcome is counted before it is written', async () => {
    const { screen } = await open();
    expect(screen.progress).to.equal('1 of 8');
    await screen.write('First');
    expect(screen.progress).to.equal('1 of 8');
  });

  it('leaves nothing behind when it is taken out of the box again', async () => {
    const { picker, screen } = await open();
    await screen.write('I');
    await screen.write('');
    expect(picker.el.value).to.equal(null);
    await screen.press(NEXT);
    expect(screen.question).to.equal('Is there anything you do not want to happen?');
  });

  it('keeps why it matters when only the words are taken out', async () => {
    const { picker, screen } = await open();
    await screen.write('I want');
    await screen.press(NEXT);
    await screen.write('Because');
    await screen.press(BACK);
    await screen.write('');
    expect(picker.outcome()).to.deep.include({ importance: 'Because' }).and.not.to.have.property('words');
    expect(picker.outcome()).not.to.have.property('origin');
  });

  it('can still be changed after Back, also when the host has saved meanwhile', async () => {
    const { picker, screen } = await open();
    await screen.write('I want to go');
    await picker.hostSaves();
    await screen.press(NEXT);
    expect(screen.question).to.equal('What makes this important to you?');
    await screen.write('Because');
    await picker.hostSaves();
    await screen.press(BACK);
    expect(screen.box.value).to.equal('I want to go');
    await screen.write('I want to go home');
    expect(picker.outcome().words).to.equal('I want to go home');
    expect(picker.outcome().history?.[0]?.words, 'what was saved is an earlier version').to.equal('I want to go');
  });

  it('is not told what the server found elsewhere', async () => {
    const issues = [
      { path: ['professionalGoals', 0, 'words'], message: 'The goal is too long' },
      { path: [], message: 'This was not sent' },
    ];
    const professionalGoals = [{ id: 'g1', words: 'A visit each week' }];
    const { picker } = await open({ value: { ...joyce, professionalGoals }, 'server-issues': issues });
    expect(picker.text).to.contain('This was not sent').and.not.to.contain('too long');
  });

  it('is offered to them again when a server shows a refused post', async () => {
    const first = await open();
    await first.screen.write('I want to go');
    const { picker, screen } = await open({ 'unsaved-value': first.picker.el.value });
    expect(screen.box.value).to.equal('I want to go');
    await screen.write('I want to go home');
    expect(picker.value.outcomes).to.have.length(1);
  });
});

describe('Ideas', () => {
  const inputs = (screen: PersonScreen): HTMLInputElement[] => screen.seen<HTMLInputElement>('details input');

  it('come only when the person asks', async () => {
    const { screen } = await open();
    expect(inputs(screen)).to.have.length(0);
    await screen.press(IDEAS);
    expect(inputs(screen)).to.have.length(20);
    expect(screen.text).to.contain('I want someone to say sorry.');
    await screen.press(NEXT);
    expect(inputs(screen), 'they are folded again').to.have.length(0);
    await screen.press(IDEAS);
    expect(screen.text).to.contain('I don’t want to move home.');
  });

  it('have a picture beside the words, which says nothing of its own', async () => {
    const { screen } = await open();
    await screen.press(IDEAS);
    const [first] = screen.seen('details .choice');
    const drawn = first?.querySelector('svg');
    expect(drawn?.getAttribute('aria-hidden')).to.equal('true');
    expect(drawn?.querySelector('path')?.getAttribute('d')).to.match(/^M/);
  });

  it('say what it is about, and become the person’s words only by a press', async () => {
    const { picker, screen } = await open();
    await screen.press(IDEAS);
    await screen.choose(/^I want to be in control\.$/);
    expect(picker.outcome().code).to.equal('maintain-control');
    expect(picker.outcome()).not.to.have.property('words');
    await screen.press(USE);
    expect(picker.outcome()).to.deep.include({
      code: 'maintain-control',
      words: 'I want to be in control.',
      origin: 'chosen-from-pictures',
    });
    expect(focused()).to.equal(screen.box);
    expect(screen.has(USE)).to.equal(false);
    await screen.write('I want to be in control of my money');
    expect((picker.outcome() as { origin?: string }).origin, 'now they are written').to.equal('written');
  });

  it('never take the place of what the person wrote', async () => {
    const { picker, screen } = await open();
    await screen.write('My own words');
    await screen.press(IDEAS);
    await screen.choose(/^I want it to stop\.$/);
    expect(screen.has(USE)).to.equal(false);
    expect(picker.outcome()).to.deep.include({ words: 'My own words', code: 'abuse-to-stop', origin: 'written' });
  });

  it('that are none of these stay open: something else has no words of ours', async () => {
    const { screen } = await open();
    await screen.press(IDEAS);
    await screen.choose(/^Something else\.$/);
    expect(screen.has(USE)).to.equal(false);
  });
});

describe('What matters most', () => {
  const toRanks = async (screen: PersonScreen): Promise<void> => {
    while (!/^Which matters/.test(screen.question)) await screen.press(NEXT);
  };
  const ranks = (picker: Picker): unknown[] => picker.value.outcomes.map(({ rank }) => rank);

  it('is asked from the second outcome on, and the next one as long as there is a choice', async () => {
    const { picker, screen } = await open({ value: three });
    await toRanks(screen);
    expect(screen.seen('input').map(nameOf)).to.have.length(3);
    await screen.choose(new RegExp(String(nothingDone.words)));
    expect(ranks(picker)).to.deep.equal([undefined, 1, undefined]);
    await screen.press(NEXT);
    expect(screen.question).to.equal('Which comes second?');
    expect(screen.seen('input').map(nameOf)).to.have.length(3);
    await screen.choose(new RegExp(String(visits.words)));
    expect(ranks(picker)).to.deep.equal([2, 1, undefined]);
    await screen.press(NEXT);
    expect(screen.question, 'one is left: there is nothing to choose').to.equal('Thank you.');
    const one = await open({ value: section([visits]) });
    expect((await one.screen.walk()).join()).not.to.contain('matters most');
  });

  it('may be one alone', async () => {
    const { picker, screen } = await open({ value: three });
    await toRanks(screen);
    await screen.choose(new RegExp(String(nothingDone.words)));
    await screen.press(NEXT);
    await screen.choose(/^None, that is enough$/);
    expect(ranks(picker)).to.deep.equal([undefined, 1, undefined]);
    expect(screen.seen<HTMLInputElement>(':checked')).to.have.length(1);
  });

  it('can be chosen otherwise, and what had the place is not said to be second', async () => {
    const { picker, screen } = await open({ value: three });
    await toRanks(screen);
    await screen.choose(new RegExp(String(nothingDone.words)));
    await screen.choose(new RegExp(String(garden.words)));
    expect(ranks(picker)).to.deep.equal([undefined, undefined, 1]);
  });

  it('of what is saved is a version of its own', async () => {
    const { picker, screen } = await open({ value: three });
    await toRanks(screen);
    await screen.choose(new RegExp(String(nothingDone.words)));
    expect(picker.outcome(1).history).to.have.length(1);
    expect(picker.outcome(0)).not.to.have.property('history');
  });
});

describe('Not now', () => {
  const ANSWERS = {
    'I want more time': { askedStatus: 'asked-not-ready' },
    'I do not know': { askedStatus: 'asked-none-expressed', noneExpressedReason: 'not-sure-yet' },
    'I do not want to say': { askedStatus: 'asked-none-expressed', noneExpressedReason: 'declined-to-say' },
  };

  for (const [answer, recorded] of Object.entries(ANSWERS)) {
    it(`opens three answers, of which “${answer}” is recorded as such, and asks nothing more`, async () => {
      const { picker, screen } = await open();
      await screen.choose(/^Not now$/);
      expect(picker.el.value, 'not said yet').to.equal(null);
      await screen.choose(new RegExp(`^${answer}`));
      expect(picker.talk()).to.deep.include(recorded);
      expect(screen.seen<HTMLInputElement>(':checked').map(nameOf).join()).to.contain(answer);
      await screen.press(NEXT);
      expect(screen.question).to.equal('Thank you.');
    });
  }

  it('can be another of the three, and can be taken back', async () => {
    const { picker, screen } = await open();
    await screen.choose(/^Not now$/);
    await screen.choose(/^I do not want to say/);
    await screen.choose(/^I want more time/);
    expect(picker.talk().askedStatus).to.equal('asked-not-ready');
    expect(picker.talk()).not.to.have.property('noneExpressedReason');
    await screen.choose(/^I do not know/);
    expect(picker.talk()).to.deep.include(ANSWERS['I do not know']);
    await screen.choose(/^Not now$/);
    expect(picker.value.conversations[0]).not.to.have.property('askedStatus');
    await screen.press(NEXT);
    expect(screen.question).to.equal('Is there anything you do not want to happen?');
  });

  it('goes when words come, and is set aside', async () => {
    const { picker, screen } = await open();
    await screen.choose(/^Not now$/);
    await screen.choose(/^I want more time/);
    await screen.write('I want to feel safe');
    expect(screen.has(/^Not now$/)).to.equal(false);
    expect(picker.talk()).not.to.have.property('askedStatus');
    expect(picker.talk().setAside).to.deep.include({ askedStatus: 'asked-not-ready' });
  });

  it('is not chosen because of what a worker recorded', async () => {
    const { screen } = await open({
      value: section([], [{ ...today, askedStatus: 'asked-none-expressed', noneExpressedReason: 'declined-to-say' }]),
    });
    expect(screen.seen<HTMLInputElement>(':checked')).to.have.length(0);
    expect(screen.question).to.equal('What do you want to happen?');
  });
});

describe('What is recorded already', () => {
  it('is told to the person in their own words, and is not theirs to overwrite here', async () => {
    const { picker, screen } = await open({ value: joyce });
    expect(screen.question).to.equal('What else do you want to happen?');
    expect(screen.text)
      .to.contain('You told us:')
      .and.to.contain(`‘${String(visits.words)}’`);
    expect(screen.text).to.contain('It is OK to change your mind.');
    expect(screen.box.value).to.equal('');
    await screen.write('And another');
    expect(picker.outcome(0)).to.deep.equal(visits);
  });

  it('is left out where it is not theirs, or does not stand', async () => {
    const secret = { ...visits, id: 'o8', words: 'Said by family', source: 'family-or-friend' };
    const seen = { ...visits, id: 'o9', words: 'Noted', source: 'observed-from-behaviour', observation: 'Cries a lot' };
    const gone = { ...visits, id: 'o10', words: 'Old words', status: 'withdrawn' };
    const value = {
      ...section([secret, seen, gone, nothingDone]),
      othersWishes: [{ id: 'w1', words: 'The son wants her to move' }],
    };
    const { screen } = await open({ value });
    const texts: string[] = [];
    await screen.walk(() => texts.push(screen.text));
    const shown = texts.join();
    for (const text of ['Said by family', 'Noted', 'Cries', 'Old words', 'The son wants']) {
      expect(shown).not.to.contain(text);
    }
    expect(shown).to.contain(nothingDone.words);
  });

  it('may hold what workers think, to read, with a way to say no', async () => {
    const goals = [{ id: 'g1', words: 'A visit each week' }, { id: 'g2' }, null];
    const { picker, screen } = await open({ value: { ...joyce, professionalGoals: goals } });
    while (screen.question !== 'What workers think') await screen.press(NEXT);
    expect(screen.text).to.contain('‘A visit each week’').and.to.contain('You can say no.');
    expect(screen.seen('input, textarea')).to.have.length(0);
    expect(picker.el.value).to.deep.equal({ ...joyce, professionalGoals: goals });
  });

  it('of an earlier day stays as it was: what is said now has a conversation of its own', async () => {
    const notReady = { ...firstTalk, askedStatus: 'asked-not-ready' };
    const { picker, screen } = await open({ value: section([], [notReady]) });
    await screen.write('Now I know');
    expect(picker.talk(0)).to.deep.equal(notReady);
    expect(picker.value.conversations).to.have.length(2);
    expect(picker.outcome().conversationId).to.equal(picker.talk(1).id);
  });

  it('of today holds what is said now', async () => {
    const { picker, screen } = await open({ value: section([], [today]) });
    await screen.write('Now I know');
    expect(picker.value.conversations).to.have.length(1);
    expect(picker.outcome().conversationId).to.equal('c-today');
  });

  it('is shown to read only as their words, by what matters most', async () => {
    const value = section([visits, { ...nothingDone, rank: 1 }]);
    const { picker } = await open({ value, readonly: true });
    expect(picker.cards).to.deep.equal([
      `I do not want ‘${String(nothingDone.words)}’`,
      `I want ‘${String(visits.words)}’`,
    ]);
    expect(picker.text).not.to.match(/Conversation|Asked|History/);
  });
});

describe('Not now', () => {
  it('is there for the person also where somebody else has said something for them', async () => {
    const value = section([{ ...visits, source: 'family-or-friend' }]);
    const { picker, screen } = await open({ audience: 'person', value });
    await screen.choose(/^Not now$/);
    await screen.choose(/^I want more time/);
    expect(picker.value.conversations.at(-1)?.askedStatus).to.equal('asked-not-ready');
  });

  it('is not asked for again of who has chosen it: what it asks is', async () => {
    const { picker, screen } = await open({ audience: 'person', required: true });
    await screen.choose(/^Not now$/);
    await picker.submit();
    expect(summaryEntries(picker.el).map(({ text }) => text)).to.deep.equal(['Which of these is right?']);
  });
});

describe('Who represents the person', () => {
  it('is asked in the person’s name, and whose words they are', async () => {
    const { picker, screen } = await open({ audience: 'representative' });
    expect(screen.question).to.equal('What does Joyce want to happen?');
    await screen.write('She wants to stay at home');
    await screen.press(NEXT);
    expect(screen.question).to.equal('What makes this important to Joyce?');
    await screen.press(NEXT);
    expect(screen.question).to.equal('Whose words are these?');
    const answers = screen.seen('input').map(nameOf);
    expect(answers).to.include('Joyce said it').and.to.include('An attorney said it for them');
    expect(answers.join()).not.to.match(/best interests|Not known|what they do/);
    await screen.choose(/^Family or a friend/);
    expect(picker.outcome().source).to.equal('family-or-friend');
  });

  it('stays at the question of whose words they are, whoever said them', async () => {
    const { screen } = await open({ audience: 'representative' });
    await screen.choose(/^Not now$/);
    await screen.write('She wants home');
    await screen.press(NEXT);
    await screen.press(NEXT);
    await screen.choose(/^A capacity advocate/);
    expect(screen.question).to.equal('Whose words are these?');
    expect(nameOf(focused() as Element)).to.match(/^A capacity advocate/);
  });

  it('sees what others said for the person', async () => {
    const value = section([{ ...visits, words: 'Said by family', source: 'family-or-friend' }]);
    const { screen } = await open({ audience: 'representative', value });
    expect(screen.text).to.contain('‘Said by family’').and.to.contain('Joyce told us:');
  });

  it('is told whose words they are, where the person did not say them', async () => {
    const family = { ...visits, id: 'o2', words: 'Said by family', source: 'family-or-friend' };
    const value = section([visits, family]);
    const { screen } = await open({ audience: 'representative', value });
    expect(screen.text).to.match(/‘Said by family’\s+Family or a friend said it/);
    expect(screen.text.match(/said it/g)).to.have.length(1);
    const { picker } = await open({ audience: 'representative', value, readonly: true });
    expect(picker.text).to.match(/‘Said by family’\s+Family or a friend said it/);
  });
});
