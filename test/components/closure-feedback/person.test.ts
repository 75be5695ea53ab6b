import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { settle, shownText } from '../../support/dom.js';
import type { Attributes } from '../../support/form.js';
import type { PersonScreen } from '../../support/person.js';
import { goTo, openAlone, type Alone } from './gives-alone.js';

describe('The closure, in the hands of the person', () => {
  const consoleStayedEmpty = forbidConsole();
  let screen: Alone;
  afterEach(() => {
    screen.counter.stop();
    consoleStayedEmpty();
  });
  const open = async (attributes: Attributes): Promise<PersonScreen> => {
    screen = await openAlone(attributes);
    return screen.view;
  };

  it('asks one question a screen, any of which may be passed over, and shows at the end what was said', async () => {
    const view = await open({});
    await view.choose(/^Yes$/);
    await view.press(/^Next$/);
    expect(view.question).to.equal('Are you answering for yourself?');
    await view.choose(/^Yes$/);
    await goTo(view, 'Did you feel listened to?');
    await view.choose(/^Always$/);
    await goTo(view, 'Check what you said');
    expect(view.text).to.contain('Did you feel listened to?').and.to.contain('Always');
    expect(view.text).to.contain('You left this out.');
    await view.press(/^Change Did you feel listened to\?$/);
    expect(view.question).to.equal('Did you feel listened to?');
    await goTo(view, 'Check what you said');
    await view.press(/^Send$/);
    expect(view.question).to.equal('Thank you.');
    expect(view.text).to.contain('What you said helps us do better.');
    const [said] = screen.posted[0]?.feedback ?? [];
    expect(said).to.deep.include({ offer: 'partly-completed', respondent: 'adult', askedBy: 'self-completed' });
    expect(said?.answers).to.deep.equal({ 'fb-listened': { answer: 'always' } });
  });

  it('shows three faces with their words in easy read, and keeps them as such', async () => {
    const view = await open({ 'easy-read': true });
    await goTo(view, 'Did we listen to you?');
    const choices = view.seen('.choice');
    expect(choices.map((one) => one.innerText.trim())).to.deep.equal([
      'Yes',
      'A bit',
      'No',
      'I am not sure',
      'I do not want to say',
      'This is not about me',
    ]);
    expect(choices.slice(0, 3).every((one) => one.querySelector('svg') !== null)).to.equal(true);
    expect(view.text).to.match(/No\s+or\s+I am not sure/);
    await view.choose(/^A bit$/);
    const [said] = (screen.el.value as { feedback: { answers?: object }[] }).feedback;
    expect(said?.answers).to.deep.equal({ 'fb-listened': { answer: 'ok', askedAs: 'easy-read-3' } });
  });

  it('says nothing of the case where feedback alone is asked', async () => {
    const view = await open({ outcomes: [{ id: 'o1', polarity: 'wanted', words: 'Secret of the case' }] });
    for (let i = 0; i < 14; i += 1) {
      expect(view.text).not.to.contain('Secret of the case');
      if (view.question === 'Thank you.') break;
      await view.press(/^(Next|Send)$/);
    }
    screen.el.audience = 'practitioner';
    await settle(screen.el);
    expect(shownText(screen.el)).not.to.contain('Secret of the case').and.not.to.contain('How did this end?');
  });

  it('keeps no reference, no id and no time where it is given without a name', async () => {
    const view = await open({ anonymous: true, user: { id: 'w1', name: 'Ann' }, name: 'section' });
    await view.press(/^Next$/);
    await view.choose(/^Yes, with help$/);
    await goTo(view, 'What difference has this made to your life?');
    view.seen<HTMLTextAreaElement>('textarea')[0]?.focus();
    document.execCommand('insertText', false, 'I can say no');
    await settle(screen.el);
    const text = JSON.stringify(screen.el.value);
    expect(text).not.to.match(/"id":(?!"england")|recordedAt|"by"|T\d\d:\d\d|reference/);
    const { feedback } = screen.el.value as { feedback: object[] };
    expect(feedback).to.deep.equal([
      {
        offer: 'partly-completed',
        askedBy: 'anonymous',
        anonymous: true,
        date: '2026-06',
        respondent: 'adult-with-support',
        answers: { 'fb-difference': { words: 'I can say no' } },
      },
    ]);
    expect(screen.el.issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });
});
