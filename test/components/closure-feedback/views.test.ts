// Whose view is whose, what is shown and not asked, and what is worked out.
import { expect } from '@open-wc/testing';
import joyceCase from '../../../examples/cases/joyce.json' with { type: 'json' };
import { forbidConsole } from '../../support/console.js';
import { focused, nameOf } from '../../support/dom.js';
import { openClosing } from './closing.js';
import { errorsOf, outcomes } from './closure.js';
import { everything, outcomesOfEverything } from '../../../stories/closure-everything.js';
import { whole } from './samples.js';

describe('Views and conclusions of the closure', () => {
  const consoleStayedEmpty = forbidConsole();

  it('takes the view of who represents the person as theirs, and that of the worker in words of its own', async () => {
    const closing = await openClosing({ outcomes });
    await closing.about('o1', /^All of it$/);
    await closing.press(/^Whose view is this/);
    await closing.about('o1', /^Someone who represents them$/);
    expect(closing.section.achievements[0]).to.deep.include({ viewOf: 'representative' });
    const apart = 'Your own view is kept apart, never instead of Joyce’s.';
    expect(closing.text, 'nothing of it until it is asked for').not.to.contain(apart);
    const own = closing.seen('[data-outcome="o1"] .own button')[0];
    own?.click();
    await closing.settle();
    expect(closing.text).to.contain('How far was this kept from happening, in your own view?').and.to.contain(apart);
    await closing.about('o1', /^Not$/, '.own');
    expect(closing.section.achievements[1]).to.deep.include({ viewOf: 'worker', view: 'not-achieved' });
    // A worker is asked for no reasons, and no view of theirs counts.
    expect(closing.text).not.to.contain('Why did it not happen');
    expect(closing.allText).to.contain('Outcomes achieved Fully achieved');
  });

  it('asks why below all answers, and moves none of them because one was chosen', async () => {
    const closing = await openClosing({ outcomes });
    const labels = (): string[] =>
      closing.seen('[data-outcome="o1"] [data-path$="/view"] label').map((one) => one.innerText);
    const before = labels();
    const heightOf = (): number =>
      closing.seen('[data-outcome="o1"] [data-path$="/view"]')[0]!.getBoundingClientRect().height;
    const height = heightOf();
    await closing.about('o1', /^Some of it$/);
    expect(closing.text).to.contain('Was this explained to Joyce?');
    expect(labels()).to.deep.equal(before);
    expect(heightOf()).to.equal(height);
    await closing.about('o1', /^No agency could bring it about$/);
    await closing.about('o1', /^Not$/);
    expect(closing.section.achievements[0]).to.deep.include({
      view: 'not-achieved',
      reasons: ['outside-any-agencys-control'],
    });
    await closing.about('o1', /^All of it$/);
    expect(closing.section.achievements[0]).not.to.have.property('reasons');
  });

  it('shows the refusals of the checklist with their four answers, and asks for one only where it stands alone', async () => {
    const { refusals } = joyceCase.capacityAdvocacy;
    const there = await openClosing({ outcomes, refusals });
    expect(there.text).not.to.contain('Recorded under taking part');
    await there.choose(/^They asked for it to stop$/);
    for (const said of [refusals[0]!.of, refusals[0]!.support, refusals[0]!.monitoring, '14 May 2026'])
      expect(there.text).to.contain(said);
    expect(there.has(/^What does Joyce not want/)).to.equal(false);
    const alone = await openClosing({ outcomes, required: true });
    await alone.choose(/^They asked for it to stop$/);
    await alone.writeAndLeave(/^What does Joyce not want/, 'Anybody to come');
    await alone.submit();
    const sentences = alone.fieldErrors.join('\n');
    expect(sentences).to.contain('Select whether the refusal is respected');
    expect(sentences).to.contain('Enter what support goes on for Joyce, even if it is none');
    expect(sentences).to.contain('Enter how you will check that Joyce is all right');
    expect(sentences).to.contain('Select whether Joyce was told that the offer stays open');
  });

  it('works out the national values with how they came about, and keeps what is stated instead beside it with its reason', async () => {
    const closing = await openClosing({
      outcomes,
      value: { ...whole, closure: { ...whole.closure, overall: undefined } },
      required: true,
    });
    await closing.press(/^Worked out for the national return$/);
    expect(closing.text).to.match(/Outcomes achieved\s+Partially achieved\s+Because:/);
    expect(closing.text).to.match(/What was found\s+There was a risk, and something was done\s+Because:/);
    expect(closing.text).to.match(/What became of the risk\s+Less\s+Because:/);
    const folds = closing.seen('summary').filter((one) => one.textContent.trim() === 'Outcomes achieved');
    folds[0]?.click();
    await closing.settle();
    await closing.choose(/^Not achieved$/);
    await closing.submit();
    expect(closing.fieldErrors.join()).to.contain('Enter why this is not the value that was worked out');
    expect(closing.text).to.match(/Outcomes achieved\s+Partially achieved\s+Because:/);
    await closing.writeAndLeave(/^Why is it not the value/, 'The panel counts it so');
    expect(closing.fieldErrors).to.deep.equal([]);
    expect(closing.text).to.match(
      /Outcomes achieved\s+Not achieved\s+Stated in place of what was worked out: Partially achieved\s+The panel counts it so/,
    );
    expect(errorsOf(closing.section)).to.deep.equal([]);
  });

  it('asks in her own view whether she was informed, had influence, and chose the way', async () => {
    const closing = await openClosing({ outcomes });
    await closing.press(/^Joyce’s part in this/);
    for (const [key, question] of [
      ['informed', 'Did Joyce know what this is about'],
      ['influenced', 'Could Joyce change how things were done?'],
      ['choseProcess', 'Did Joyce choose the way that worked best for them?'],
    ] as const) {
      expect(closing.text).to.contain(question);
      const [yes] = closing.seen<HTMLInputElement>(`[data-path="/closure/${key}/view"] input`);
      yes?.click();
      await closing.settle();
      const box = closing.seen<HTMLTextAreaElement>(
        `[data-path="/closure/${key}/words"] textarea, textarea[data-path="/closure/${key}/words"]`,
      )[0];
      box?.focus();
      document.execCommand('insertText', false, `Words of ${key}`);
      await closing.settle();
      expect(closing.section.closure?.[key]).to.deep.equal({ view: 'yes', words: `Words of ${key}` });
    }
  });

  it('goes with each button that adds into what was added, and with Done and Undo to what is there', async () => {
    const closing = await openClosing({ outcomes: outcomesOfEverything, value: everything });
    for (const add of closing.seen('button[part~="add"]').map(nameOf)) {
      const button = closing.seen('button[part~="add"]').find((one) => nameOf(one) === add && one.checkVisibility());
      if (!button) continue;
      const list = button.closest<HTMLElement>('[data-list]');
      button.focus();
      button.click();
      await closing.settle();
      expect(list?.contains(focused()) && focused()?.matches('input, textarea'), add).to.equal(true);
    }
    const again = await openClosing({ outcomes, value: whole });
    await again.press(/^Record another talk/);
    await again.choose(/^They said no, thank you$/);
    await again.press(/^Done$/);
    expect(focused()?.textContent).to.contain('They said no, thank you');
    await again.press(/^Change They said no, thank you/);
    expect(focused()?.matches('input')).to.equal(true);
    await again.press(/^Remove They said no, thank you/);
    expect(nameOf(focused()!)).to.equal('Undo');
    await again.press(/^Undo$/);
    expect(focused()?.closest('[data-list="feedback"]')).not.to.equal(null);
  });

  consoleStayedEmpty();
});
