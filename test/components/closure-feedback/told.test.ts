// A closure that holds everything, as it is told to who only reads, and where it is folded.
import { expect } from '@open-wc/testing';
import { everything, outcomesOfEverything as outcomes } from '../../../stories/closure-everything.js';
import { forbidConsole } from '../../support/console.js';
import { fields, nameOf, shadow } from '../../support/dom.js';
import { openClosing, type Closing } from './closing.js';
import { errorsOf } from './closure.js';

/** Every text that somebody has written: what has a space in it is no code, no id and no date. */
const textsIn = (x: unknown): string[] =>
  typeof x === 'string' ? (x.includes(' ') ? [x] : []) : Object.values(x ?? {}).flatMap(textsIn);
const { jurisdiction: _, ...said } = everything;
const texts = [...new Set(textsIn(said))];
const missing = (closing: Closing): string[] => texts.filter((text) => !closing.text.includes(text));

const LABELS = [
  'All of it',
  'Some of it',
  'Not sure',
  'No agency could bring it about',
  'Someone who represents them',
  'They said no to formal action and chose something informal',
  'There was a risk, and something was done',
  'Less',
  'To have an apology',
  'Not involved',
  'By phone',
  'In easy read',
  'Middle',
  'Other adults are at risk',
  'Did not lack capacity',
  'Yes, and here it is',
  'Not offered, for another reason',
  'Family or a friend who represents them',
  'Someone independent',
  'By video call',
  'Always',
  'This is not about me',
  'A bit',
  'With three faces',
  'Less safe',
  'Recorded by mistake',
  'Yes, and part of it is here',
  'The person, with support',
  'It was too upsetting',
  'Recorded elsewhere as ‘x-vale-visits’',
  '20 May 2026',
  '25 May 2026',
  '3 June 2026',
  '10 June 2026',
];

describe('A closure that holds everything', () => {
  const consoleStayedEmpty = forbidConsole();

  it('tells whoever only reads every text that is in it, of now and of before, with no control', async () => {
    const closing = await openClosing({ value: everything, outcomes, readonly: true });
    expect(fields(closing.el)).to.have.length(0);
    expect(texts.length).to.be.at.least(40);
    expect(missing(closing)).to.deep.equal([]);
  });

  it('tells every answer of a list by its label, every day in words, and never a code or an id', async () => {
    const { text } = await openClosing({ value: everything, outcomes, readonly: true });
    expect(LABELS.filter((label) => !text.includes(label))).to.deep.equal([]);
    expect(
      text.match(/\b([a-z]+-achieved|not-offered-other|easy-read-3|entered-in-error|o\d|p1|w1|amended|2026-\d\d)\b/g),
    ).to.equal(null);
  });

  it('tells it in the cards and below the folded questions of who writes, too', async () => {
    const closing = await openClosing({ value: everything, outcomes });
    const told = closing.text;
    const shown = closing.seen<HTMLInputElement>('textarea, input[type="text"]').map(({ value }) => value);
    const history = ['It is all over now', 'Nothing more was planned', 'A. Patel', 'Senior practitioner'];
    const all = `${told}\n${shown.join('\n')}`;
    expect(texts.filter((text) => !all.includes(text) && !history.includes(text))).to.deep.equal([]);
  });

  it('says of an outcome that was achieved and lost again how it was on each day', async () => {
    for (const readonly of [true, false]) {
      const { text } = await openClosing({ value: everything, outcomes, readonly });
      expect(text).to.contain('20 May 2026: All of it · 11 June 2026: Some of it');
      expect(text).not.to.contain('9 June 2026: ');
    }
  });

  it('lists what was replaced and withdrawn with its day, why, and what took its place', async () => {
    for (const readonly of [true, false]) {
      const { allText } = await openClosing({ value: everything, outcomes, readonly });
      expect(allText).to.contain('No longer current (2): not scored');
      expect(allText).to.contain('Replaced, 3 June 2026, More confident, ‘I want him to keep visiting me’');
      expect(allText).to.contain('No longer wanted, 5 June 2026');
    }
  });

  it('never tells somebody what another answered as their own answer', async () => {
    const given = (respondent: string): object => ({
      schemaVersion: '1.0',
      achievements: [],
      feedback: [
        {
          id: 'f1',
          date: '2026-06-11',
          offer: 'completed',
          respondent,
          askedBy: 'independent',
          answers: { 'fb-listened': { answer: 'always' } },
        },
      ],
    });
    const readBy = async (audience: string, respondent: string): Promise<string> =>
      (await openClosing({ value: given(respondent), outcomes, audience, readonly: true })).text;
    expect(await readBy('person', 'advocate')).to.contain('Someone answered this for me.');
    expect(await readBy('representative', 'adult')).to.contain('The person answered this.');
    expect(await readBy('person', 'adult-with-support')).not.to.contain('Someone answered');
    expect(await readBy('representative', 'advocate')).not.to.contain('The person answered');
  });

  it('has a question for every field of it', async () => {
    const closing = await openClosing({ 'unsaved-value': everything, outcomes });
    for (const button of closing.seen('button').filter((one) => /^Change ([‘A]|Yes|Not off)/.test(nameOf(one))))
      button.click();
    await closing.settle();
    const places = Array.from(
      shadow(closing.el).querySelectorAll<HTMLElement>('[data-path]'),
      (at) => at.dataset['path'],
    );
    const own = ['id', 'recordedAt', 'by', 'history', 'outcomeId', 'correction', 'respondentPersonId', 'anonymous'];
    const askedNot = (path: string, item: object): string[] =>
      Object.keys(item)
        .filter((key) => !own.includes(key) && Reflect.get(item, key) !== undefined)
        .map((key) => `${path}/${key}`)
        .filter((at) => !places.some((place) => place === at || place?.startsWith(`${at}/`)));
    expect([
      ...everything.achievements.flatMap((one, i) =>
        askedNot(`/achievements/${i}`, one.viewOf === 'worker' ? { ...one, viewOf: undefined } : one),
      ),
      ...askedNot('/closure', everything.closure),
      ...askedNot('/feedback/0', everything.feedback[0]!),
      ...askedNot('/feedback/1', everything.feedback[1]!),
      ...askedNot('/feedback/3', everything.feedback[3]!),
    ]).to.deep.equal([]);
  });

  it('has no other error than the views and answers that are wrong on purpose', () => {
    expect(errorsOf(everything, outcomes)).to.deep.equal(['outcome-unknown achievements/4/outcomeId']);
  });

  consoleStayedEmpty();
});
