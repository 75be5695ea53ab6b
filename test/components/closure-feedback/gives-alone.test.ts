import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { focused, settle } from '../../support/dom.js';
import { CHECK, goTo, OFFER, openAlone, saidIn, save, TEN, type Alone } from './gives-alone.js';
import { errorsOf, outcomes } from './closure.js';

describe('Feedback that a person gives alone', () => {
  const consoleStayedEmpty = forbidConsole();
  let screen: Alone;
  afterEach(() => {
    screen.counter.stop();
    consoleStayedEmpty();
  });

  it('costs at most two actions a question, over ten questions', async () => {
    screen = await openAlone();
    const { view, keys, counter } = screen;
    await goTo(view, TEN[0] as string);
    counter.actions.length = 0;
    const answers = [
      /^Yes$/,
      /^Always$/,
      /^Fully$/,
      /^Partly$/,
      /^Quite a bit$/,
      /^Always$/,
      /^A lot safer$/,
      /^Fully$/,
    ];
    for (const [n, question] of TEN.entries()) {
      expect(view.question).to.equal(question);
      expect(view.progress).to.equal(`${n + 3} of 13`);
      const answer = answers[n];
      if (answer) await keys.choose(answer);
      else await keys.type(new RegExp(question.slice(0, 20)), 'I can say no');
      await keys.press(/^Next$/);
      expect(view.hasFocusOnQuestion, question).to.equal(true);
    }
    expect(counter.actions.length).to.be.at.most(20);
    expect(view.question).to.equal(CHECK);
    expect(Object.keys(saidIn(screen)[0]?.answers ?? {})).to.have.lengthOf(10);
  });

  it('takes a question that is passed over for none, and keeps answers on the way back', async () => {
    screen = await openAlone({ required: true });
    const { view, el } = screen;
    await goTo(view, TEN[1] as string);
    await view.choose(/^Not very much$/);
    expect(focused()?.matches('input'), 'choosing moves nothing').to.equal(true);
    expect(view.question).to.equal(TEN[1]);
    await goTo(view, TEN[4] as string);
    await view.press(/^Back$/);
    await view.press(/^Back$/);
    await view.press(/^Back$/);
    expect(view.seen<HTMLInputElement>('input').find(({ checked }) => checked)?.value).to.equal('not-much');
    await goTo(view, CHECK);
    await view.press(/^Send$/);
    expect(saidIn(screen)[0]?.answers).to.deep.equal({ 'fb-listened': { answer: 'not-much' } });
    expect(el.matches(':state(invalid)')).to.equal(false);
    expect(
      view
        .seen('.error')
        .map((one) => one.innerText.trim())
        .join(''),
    ).to.equal('');
    expect(screen.posted).to.have.lengthOf(1);
  });

  it('leads from a line of the check to its question, and from there back to the check', async () => {
    screen = await openAlone();
    const { view } = screen;
    await goTo(view, CHECK);
    await view.press(/^Change Do you feel safer now\?$/);
    expect(view.question).to.equal('Do you feel safer now?');
    expect(view.hasFocusOnQuestion).to.equal(true);
    await view.choose(/^No change$/);
    await view.press(/^Next$/);
    expect(view.question).to.equal(CHECK);
    expect(view.hasFocusOnQuestion).to.equal(true);
    expect(view.text).to.contain('No change');
    await view.press(/^Back$/);
    expect(view.question).to.equal(TEN[9]);
    await view.press(/^Back$/);
    await view.press(/^Next$/);
    expect(view.question, 'only after Change').to.equal(TEN[9]);
  });

  it('thanks for what was sent, and stays where it is when the form holds it back', async () => {
    screen = await openAlone();
    const { view, el } = screen;
    await goTo(view, TEN[0] as string);
    await view.choose(/^No$/);
    await goTo(view, CHECK);
    const box = document.createElement('input');
    box.required = true;
    el.form?.append(box);
    await view.press(/^Send$/);
    expect(view.question).to.equal(CHECK);
    expect(screen.posted).to.deep.equal([]);
    box.remove();
    await view.press(/^Send$/);
    expect(view.question).to.equal('Thank you.');
    expect(view.text).to.contain('What you said helps us do better.');
    expect(screen.posted).to.have.lengthOf(1);
  });

  it('says after Stop that it is not sent, keeps what was answered, and can send it', async () => {
    screen = await openAlone();
    const { view } = screen;
    await goTo(view, TEN[0] as string);
    await view.choose(/^No$/);
    await view.press(/^Stop$/);
    expect(view.text).to.contain('You have not sent this yet.').and.not.to.contain('helps us do better');
    expect(saidIn(screen)[0]).to.deep.include({ offer: 'partly-completed' });
    await view.press(/^Send$/);
    expect(screen.posted[0]?.feedback[0]?.answers).to.deep.equal({ 'fb-asked': { answer: 'no' } });
    expect(view.text).to.contain('What you said helps us do better.').and.not.to.contain('not sent');
  });

  it('has answers that are none of the others below an “or”, each of which takes away the one before', async () => {
    screen = await openAlone();
    const { view } = screen;
    await goTo(view, TEN[1] as string);
    expect(view.text).to.match(/Not at all\s+or\s+I am not sure\s+I do not want to say\s+This is not about me/);
    for (const name of [/^Always$/, /^I am not sure$/, /^I do not want to say$/, /^This is not about me$/]) {
      await view.choose(name);
      expect(view.seen<HTMLInputElement>('input:checked')).to.have.lengthOf(1);
    }
    await view.write('It was my sister');
    expect(saidIn(screen)[0]?.answers).to.deep.equal({
      'fb-listened': { answer: 'not-applicable', reason: 'It was my sister' },
    });
  });

  it('loses no answer when it is put in easy read in the middle, or out of it', async () => {
    screen = await openAlone();
    const { view, el } = screen;
    await view.press(/^Next$/);
    await view.choose(/^Yes$/);
    await goTo(view, TEN[1] as string);
    await view.choose(/^Quite a bit$/);
    el.easyRead = true;
    await settle(el);
    expect(view.question).to.equal('Did we listen to you?');
    expect(view.text).to.contain('Quite a bit').and.not.to.contain('quite-a-bit');
    expect(saidIn(screen)[0]?.answers).to.deep.equal({ 'fb-listened': { answer: 'quite-a-bit' } });
    await view.press(/^Next$/);
    await view.choose(/^A bit$/);
    await view.press(/^Back$/);
    await view.choose(/^No$/);
    expect(saidIn(screen)[0]?.answers?.['fb-listened']).to.deep.equal({ answer: 'bad', askedAs: 'easy-read-3' });
    el.easyRead = false;
    await settle(el);
    await view.choose(/^Always$/);
    expect(saidIn(screen)[0]?.answers).to.deep.equal({
      'fb-listened': { answer: 'always' },
      'fb-understood-why': { answer: 'ok', askedAs: 'easy-read-3' },
    });
    expect(errorsOf(el.value)).to.deep.equal([]);
  });

  it('goes on with the same feedback when it is saved meanwhile, or restored', async () => {
    screen = await openAlone();
    const { view, el } = screen;
    await goTo(view, TEN[0] as string);
    await view.choose(/^No$/);
    await save(screen);
    await goTo(view, TEN[1] as string);
    await view.choose(/^Always$/);
    expect(saidIn(screen)).to.have.lengthOf(1);
    const text = JSON.stringify(el.value);
    const again = (await openAlone()).el;
    again.formStateRestoreCallback(text);
    await settle(again);
    expect(JSON.stringify(again.value)).to.equal(text);
  });

  it('is a new one beside what a worker wrote down, and shows nothing of it', async () => {
    const value = {
      schemaVersion: '1.0',
      achievements: [
        {
          id: 'a1',
          outcomeId: 'o1',
          view: 'not-achieved',
          viewOf: 'person',
          words: 'As I heard it',
          date: '2026-06-01',
        },
        {
          id: 'a2',
          outcomeId: 'o1',
          view: 'fully-achieved',
          viewOf: 'worker',
          words: 'My own view',
          date: '2026-06-01',
        },
      ],
      feedback: [
        {
          id: 'f1',
          offer: 'completed',
          date: '2026-06-01',
          respondent: 'adult',
          askedBy: 'enquiry-lead',
          answers: { 'fb-listened': { answer: 'not-at-all', words: 'As I heard it' } },
        },
      ],
    };
    for (const how of ['value', 'unsaved-value']) {
      screen = await openAlone({ only: undefined, outcomes, [how]: value });
      const { view, el } = screen;
      const seen: string[] = [];
      await view.walk(() => {
        seen.push(view.text);
        expect(view.seen('input:checked'), view.question).to.deep.equal([]);
        expect(view.seen<HTMLTextAreaElement>('textarea').every((box) => box.value === '')).to.equal(true);
      });
      expect(seen.join()).not.to.match(/As I heard it|My own view|Not at all\s+Change/);
      while (view.question !== TEN[1]) await view.press(/^Back$/);
      await view.choose(/^Always$/);
      while (view.question !== OFFER) await view.press(/^Back$/);
      await view.press(/^Back$/);
      await view.press(/^Back$/);
      await view.choose(/^Yes, some of it$/);
      expect(saidIn(screen)[0]).to.deep.equal(value.feedback[0]);
      expect(saidIn(screen)).to.have.lengthOf(2);
      const { achievements } = el.value as { achievements: object[] };
      expect(achievements.slice(0, 2)).to.deep.equal(value.achievements);
      expect(achievements).to.have.lengthOf(3);
    }
  });
});
