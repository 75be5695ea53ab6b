import { expect } from '@open-wc/testing';
import { focused, nameOf, shadow } from '../../support/dom.js';
import { forbidConsole } from '../../support/console.js';
import type { Attributes } from '../../support/form.js';
import { PersonScreen } from '../../support/person.js';
import { openChecklist, type Checklist } from './checklist.js';
import { firstDay, joyce, mrsT, sam } from './recorded.js';

const NEXT = /^Next$/;

async function open(attributes: Attributes = {}): Promise<{ list: Checklist; screen: PersonScreen }> {
  const list = await openChecklist({ audience: 'person', ...attributes });
  return { list, screen: new PersonScreen(list.el) };
}
/** All that is shown on all screens. */
async function read(screen: PersonScreen): Promise<string> {
  const texts: string[] = [];
  await screen.walk(() => texts.push(screen.text));
  return texts.join('\n');
}
const turn = (screen: PersonScreen): Promise<void> => screen.press(/^Turn the screen to Joyce$/);
async function takeBack(screen: PersonScreen): Promise<string> {
  await screen.press(/^Stop$/);
  await screen.press(/take it back$/);
  return nameOf(focused() as Element);
}
const unable = {
  understand: { answer: 'able' },
  retain: { answer: 'unable', evidence: 'Lost the thread at once' },
  'use-or-weigh': { answer: 'able' },
  communicate: { answer: 'able' },
};
const decided = (more: object): object => ({
  id: 'd1',
  type: 'where-to-live',
  trigger: 'reason-to-doubt',
  date: '2026-05-01',
  assessor: 'Dr Test',
  doubt: 'She seemed confused',
  limbs: unable,
  ...more,
});

describe('Taking part, as the person is asked', () => {
  const consoleStayedEmpty = forbidConsole();

  it('asks what helps, what they do not like, how involved, who with, and what may be shared, one a screen', async () => {
    const { screen } = await open();
    expect(await screen.walk()).to.deep.equal([
      'What helps you?',
      'What do you not like?',
      'How much do you want to do yourself?',
      'Who do you want with you?',
      'Can we tell other people what you want?',
      'If you see this differently',
      'Thank you.',
    ]);
  });

  it('keeps each answer where the worker finds it', async () => {
    const { list, screen } = await open();
    await screen.write('Read it to me');
    await screen.press(NEXT);
    await screen.write('Letters');
    await screen.press(NEXT);
    await screen.choose(/^I want to be in charge/);
    await screen.press(NEXT);
    await screen.write('My sister');
    await screen.press(NEXT);
    expect(screen.question).to.equal('What do you want them to do?');
    await screen.write('She explains');
    await screen.press(NEXT);
    expect(screen.question).to.equal('Who else do you want with you?');
    await screen.press(NEXT);
    await screen.choose(/^Yes, some of it/);
    await screen.write('Not about money');
    const { involvement } = list.section;
    expect(involvement).to.deep.include({
      helps: [{ words: 'Read it to me' }],
      avoid: [{ words: 'Letters' }],
      desiredInvolvement: 'lead-it',
    });
    const [sister] = involvement?.['supporters'] as object[];
    expect(sister).to.deep.include({ name: 'My sister', purpose: 'She explains' });
    expect(list.entry('sharing')).to.deep.include({
      date: '2026-05-14',
      decision: 'agreed-with-limits',
      limits: 'Not about money',
    });
  });

  it('shows ideas only when they ask, and takes them as what helps', async () => {
    const { list, screen } = await open({ 'easy-read': true });
    expect(screen.has(/^With pictures/)).to.equal(false);
    await screen.press(/^Show me some ideas/);
    await screen.choose(/^With pictures/);
    expect(list.section.involvement?.['helps']).to.deep.equal([{ code: 'pictures' }]);
  });

  it('tells what they said before, and never writes over it', async () => {
    const { list, screen } = await open({ value: sam });
    await screen.press(NEXT);
    expect(screen.text).to.contain('‘People who talk about me as if I was not there’');
    expect(screen.text).to.contain('It is OK to change your mind.');
    expect(screen.box.value).to.equal('');
    await screen.write('Long letters');
    expect(list.section.involvement?.['avoid']).to.deep.equal([
      { code: 'minutes' },
      { words: 'People who talk about me as if I was not there' },
      { words: 'Long letters' },
    ]);
    await screen.write('');
    expect(list.section.involvement?.['avoid']).to.have.length(2);
  });

  it('gives what they say about sharing an entry of its own beside what a worker recorded', async () => {
    const anyway = { id: 's1', date: '2026-05-01', decision: 'not-agreed-shared-anyway', grounds: ['others-at-risk'] };
    const { list, screen } = await open({ 'unsaved-value': { ...firstDay, sharing: [anyway] } });
    while (!/^Can we tell/.test(screen.question)) await screen.press(NEXT);
    expect(screen.seen(':checked')).to.have.length(0);
    expect(screen.text).not.to.contain('all the same');
    await screen.choose(/^No$/);
    expect(list.section.sharing).to.have.length(2);
    expect(list.entry('sharing', 0)).to.deep.equal(anyway);
    expect(list.entry('sharing', 1)).to.deep.include({ decision: 'not-agreed-respected' });
    await screen.choose(/^Yes$/);
    expect(list.section.sharing).to.have.length(2);
  });

  it('asks who represents the person in their name', async () => {
    const { screen } = await open({ audience: 'representative' });
    const asked = await screen.walk();
    expect(asked).to.include('What helps Joyce?').and.to.include('Can we tell other people what Joyce wants?');
    const told = ['If you see this differently', 'Thank you.'];
    expect(asked.filter((question) => !told.includes(question)).join()).not.to.match(/\byou/);
  });

  it('reads easily where it is recorded that this helps', async () => {
    const { screen } = await open({ value: sam });
    expect((await screen.walk()).join()).to.contain('Can we tell other people?');
  });

  consoleStayedEmpty();
});

describe('What the person is told', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is each conclusion with its reason, of the latest assessment, and nothing of how it was found', async () => {
    const able = decided({ conclusion: 'lacks-capacity', nexus: 'impairment-causes-inability' });
    const { screen } = await open({ value: { ...firstDay, decisions: [able] } });
    const text = await read(screen);
    expect(text).to.contain('Where you live:');
    expect(text).to.contain('You cannot decide this right now. It was hard for you to remember it. This can change.');
    for (const hidden of ['Lost the thread', 'Dr Test', 'confused', 'impairment']) expect(text).not.to.contain(hidden);
  });

  it('is "still talking" where the conclusion rests on pressure by others', async () => {
    const other = decided({
      conclusion: 'unable-not-mca',
      nexus: 'no-impairment',
      restrictions: ['coercion'],
      restrictionNote: 'Her son threatens her',
    });
    const coercion = [{ id: 'k1', date: '2026-05-01', finding: 'something-seen', seen: 'Her son threatens her' }];
    const { screen } = await open({ value: { ...firstDay, decisions: [other], coercion } });
    const text = await read(screen);
    expect(text).to.contain('We are still talking about this decision.');
    expect(text).not.to.match(/hard for you|son|threat|pressure|forced/i);
  });

  it('says who helps and where the advocate is, but never a source of harm', async () => {
    const value = {
      ...firstDay,
      people: [
        { id: 'p8', roles: ['lodger'], isSourceOfHarm: true },
        { id: 'p9', name: 'Rob Grey', isSourceOfHarm: true },
      ],
      involvement: {
        supporters: [
          { id: 'u1', name: 'Ann', purpose: 'She explains' },
          { id: 'u2', personId: 'p9' },
          { id: 'u5', personId: 'p8' },
          { id: 'u3', name: 'Ben', isSourceOfHarm: true },
          { id: 'u4', name: 'Cat', purpose: 'Keeps grey away' },
        ],
      },
      decisions: [decided({ type: 'other', matter: 'Whether Rob stays', conclusion: 'awaiting-assessment' })],
      advocacy: {
        appointments: [
          { id: 'v1', role: 'advocate-care-act', status: 'appointed', name: 'Dee' },
          { id: 'v2', role: 'advocate-care-act', status: 'required-not-yet-appointed' },
        ],
      },
    };
    const { screen } = await open({ value });
    const text = await read(screen);
    expect(text).to.contain('Ann helps you. What for: She explains');
    expect(text).to.contain('Cat helps you.');
    expect(text).to.contain('You have an advocate.').and.to.contain('Dee helps you.');
    expect(text).to.contain('We are finding someone to help you speak up.');
    expect(text).to.contain('An advocate is someone who helps you speak up.');
    expect(text).to.contain('Another decision:');
    expect(text).not.to.match(/Rob|Grey|Ben|lodger/i);
  });

  it('is there to read, with their own answers, and nothing else of the section', async () => {
    for (const value of [joyce, mrsT, sam]) {
      const { list, screen } = await open({ value, readonly: true });
      expect(screen.seen('input, textarea')).to.have.length(0);
      expect(list.allText).to.contain('What helps you?').and.to.contain('If you see this differently');
      expect(list.allText).not.to.match(/pressure|Social worker|hard to say no|evidence|Not agreed/i);
      expect(shadow(list.el).querySelectorAll('.history')).to.have.length(0);
    }
  });

  consoleStayedEmpty();
});

const statusLines = ({ el }: Checklist): string =>
  Array.from(shadow(el).querySelectorAll('[role="status"]'), ({ textContent }) => textContent).join();

describe('Turning the screen of taking part', () => {
  const consoleStayedEmpty = forbidConsole();

  it('tells the worker how many answers there are, and marks what the person said about sharing', async () => {
    const { list, screen } = await open({ audience: undefined, value: firstDay });
    await turn(screen);
    await screen.write('Time to think');
    while (!/^Can we tell/.test(screen.question)) await screen.press(NEXT);
    await screen.choose(/^Yes$/);
    expect(await takeBack(screen)).to.equal('While Joyce had the screen: 2 answers');
    expect(list.text).to.contain('Written by Joyce on this screen');
    await turn(screen);
    expect(screen.box.value, 'it can still be changed').to.equal('Time to think');
    expect(await takeBack(screen)).to.equal('While Joyce had the screen, nothing was written.');
  });

  it('says of no question that it was removed: the person is asked others', async () => {
    const helps = [{ code: 'pictures', words: 'Large ones' }];
    const { list, screen } = await open({ audience: undefined, value: { ...firstDay, involvement: { helps } } });
    await turn(screen);
    for (let n = 0; n < 3; n++) {
      await new Promise((done) => setTimeout(done, 700));
      expect(statusLines(list)).not.to.contain('removed');
      await screen.press(NEXT);
    }
    await takeBack(screen);
    await new Promise((done) => setTimeout(done, 700));
    expect(statusLines(list)).not.to.contain('question');
  });

  it('has ideas folded, though the worker had the same list open', async () => {
    const { list, screen } = await open({ audience: undefined, value: firstDay });
    await list.press(/^What helps Joyce take part/);
    await list.press(/^What helps$/);
    await turn(screen);
    expect(screen.has(/^With pictures/)).to.equal(false);
    await screen.press(/^Show me some ideas/);
    await takeBack(screen);
    await list.press(/^What helps Joyce take part/);
    expect(list.has(/^With pictures/), 'and folded again for the worker').to.equal(false);
  });

  it('shows nothing of the worker’s view, whatever is open', async () => {
    const { list, screen } = await open({ audience: undefined, value: joyce });
    await list.press(/^Change Something was seen/);
    await list.press(/^Change ‘Formal action/);
    await turn(screen);
    expect(await read(screen)).not.to.match(/pressure|hard to say no/i);
    await screen.press(/take it back$/);
    expect(list.has(/^What did you see/), 'what was open is folded').to.equal(false);
  });

  consoleStayedEmpty();
});
