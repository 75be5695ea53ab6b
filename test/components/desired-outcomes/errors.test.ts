import { expect } from '@open-wc/testing';
import { focused, summary, summaryEntries } from '../../support/dom.js';
import { ADD, focusName, OPENING, openPicker, SAID, WHY, type Picker } from './picker.js';
import { firstTalk, joyce, nothingDone, section, visits } from './recorded.js';

const inSummary = (picker: Picker): string[] => summaryEntries(picker.el).map(({ text }) => text);

describe('Errors', () => {
  it('are not there before a submit, whatever is missing, and a draft posts', async () => {
    const picker = await openPicker();
    await picker.write(WHY, 'He is kind');
    await picker.press(/^Done/);
    expect(picker.fieldErrors).to.deep.equal([]);
    await picker.submit();
    expect(picker.posts).to.equal(1);
    expect(picker.fieldErrors).to.deep.equal([]);
  });

  it('stand in the summary in the order in which they are read', async () => {
    const picker = await openPicker({ required: true });
    await picker.choose(/^Another day/);
    await picker.write(/^Day$/, '1');
    await picker.write(WHY, 'He is kind');
    await picker.press(/^Add something they do not want/);
    await picker.write(WHY, 'It is my life');
    await picker.submit();
    expect(inSummary(picker)).to.deep.equal([
      'The date you talked must include a year',
      'Select which part of the work this was',
      'Select whether Joyce was asked what they want',
      'Enter what Joyce wants, in their own words',
      'Select whose words these are',
      'Enter what Joyce wants, in their own words',
      'Select whose words these are',
    ]);
  });

  it('are read in the order of the cards when one matters most', async () => {
    const bare = { polarity: 'wanted', source: 'person', conversationId: 'c1' };
    const value = section([
      { ...bare, id: 'a' },
      { ...bare, id: 'b', words: 'x', rank: 1, source: undefined },
    ]);
    const picker = await openPicker({ 'unsaved-value': value, required: true });
    await picker.submit();
    expect(inSummary(picker)).to.deep.equal([
      'Select whose words these are',
      'Enter what Joyce wants, in their own words',
    ]);
  });

  it('stand with the same sentence at their question, which says that it is invalid', async () => {
    const picker = await openPicker({ required: true });
    await picker.choose(/^Today/, /^Beginning/, SAID);
    await picker.submit();
    await picker.press(/^Enter what Joyce wants, in their own words/);
    const box = focused() as HTMLTextAreaElement;
    expect(box.getAttribute('aria-invalid')).to.equal('true');
    const [error] = picker.seen('.error').filter(({ textContent }) => textContent?.includes('Enter what'));
    expect(box.getAttribute('aria-describedby')?.split(' ')).to.include(error?.id);
    await picker.write(OPENING, 'My garden');
    expect(picker.fieldErrors).to.deep.equal([]);
    expect(summary(picker.el)).to.equal(undefined);
    expect(focused()).to.equal(box);
  });

  it('stand at a folded card as its first sentence, and the link opens it', async () => {
    const picker = await openPicker({ required: true });
    await picker.choose(/^Today/, /^Beginning/);
    await picker.write(OPENING, 'First');
    await picker.press(ADD);
    await picker.write(OPENING, 'Second');
    await picker.choose(SAID);
    await picker.press(/^Done/);
    await picker.submit();
    expect(picker.cards[0]).to.contain('Error: Select whose words these are');
    await picker.press(/^Select whose words these are/);
    expect(focusName()).to.match(SAID);
    expect(picker.cards.join().match(/Select whose words these are/g)).to.have.length(1);
  });

  it('of a folded conversation stand at its line, and the link opens it', async () => {
    const picker = await openPicker({
      value: section([visits], [{ ...firstTalk, date: '2026-02-31' }]),
      required: true,
    });
    await picker.submit();
    expect(picker.fieldErrors).to.include('Error: The date you talked must be a real date');
    await picker.press(/^The date you talked must be a real date/);
    expect(focusName()).to.match(/^Today/);
  });

  it('ask for the words when a saved outcome has none but spaces, without asking for a reason', async () => {
    const picker = await openPicker({ value: section([{ ...visits, words: '  ' }]), required: true });
    await picker.submit();
    await picker.press(/^Enter what Joyce wants, in their own words/);
    expect(focusName()).to.match(OPENING);
    await picker.write(OPENING, 'My garden');
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('of an outcome that no longer stands open it', async () => {
    const gone = { ...nothingDone, status: 'withdrawn' };
    const picker = await openPicker({ value: section([visits, gone]), required: true });
    await picker.submit();
    await picker.press(/^Select why this outcome changed/);
    expect(focused()?.checkVisibility()).to.equal(true);
    expect(focused()?.closest('[part~="item"]')?.textContent).to.contain('I do not want anything to be done');
    await picker.choose(/^It is no longer wanted/, /^Another reason/, /^Today/, /^Joyce$/);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });
});

describe('Two outcomes with one place', () => {
  it('stand with their places to choose where the summary leads to them, also from an open outcome', async () => {
    const { source: _source, ...nobodys } = nothingDone;
    const value = section([
      { ...visits, rank: 1 },
      { ...nobodys, rank: 1 },
    ]);
    const picker = await openPicker({ 'unsaved-value': value, required: true });
    await picker.submit();
    await picker.press(/^Select whose words/);
    await picker.press(/^Select a different place/);
    expect(picker.fieldErrors.some((error) => error.includes('Select a different place'))).to.equal(true);
    expect(focused()?.closest('[role="group"]')?.getAttribute('aria-label')).to.contain(nothingDone.words);
    expect(picker.seen('button[aria-pressed]')).to.have.length(6);
  });
});

describe('What the server found', () => {
  const sentence = 'Enter the words without a name';
  const found = [{ path: ['outcomes', 1, 'words'], message: sentence }];

  it('stands at a folded card and in the summary, and does not hinder the next submit', async () => {
    const picker = await openPicker({ value: joyce, 'server-issues': found, required: true });
    expect(picker.cards[1]).to.contain(`Error: ${sentence}`);
    expect(inSummary(picker)).to.deep.equal([sentence]);
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('still stands at the card of a saved outcome when its link has opened it', async () => {
    const picker = await openPicker({ value: joyce, 'server-issues': found });
    await picker.press(new RegExp(`^${sentence}`));
    expect(focused()?.closest('[part~="item"]')?.textContent).to.contain(sentence);
    expect(focused()?.checkVisibility()).to.equal(true);
  });

  it('is gone when the field changes, silently', async () => {
    const picker = await openPicker({ value: joyce, 'server-issues': found });
    await picker.press(/^Change ‘I do not/);
    await picker.choose(/^The words have changed/);
    expect(inSummary(picker)).to.deep.equal([sentence]);
    await picker.write(/^What does Joyce say now/, 'No police');
    expect(inSummary(picker)).to.deep.equal([]);
    expect(picker.statusLine).not.to.contain(sentence);
  });

  it('stands as text without a link where there is no question', async () => {
    const issues = [
      { path: [], message: 'The record is open elsewhere' },
      { path: ['people', 0], message: 'This person is not known' },
      { path: '/schemaVersion', message: 'An old version' },
    ];
    const picker = await openPicker({ value: joyce, 'server-issues': issues });
    expect(inSummary(picker)).to.deep.equal(issues.map(({ message }) => message));
    expect(summary(picker.el)?.querySelector('a')).to.equal(null);
  });

  it('leads to every question that there is', async () => {
    const value = section([{ ...visits, code: 'maintain-relationship' }, nothingDone]);
    for (const [path, name] of [
      [['conversations', 0, 'stages'], /^Beginning/],
      [['conversations', 0, 'askedStatus'], /^Asked/],
      [['outcomes', 0, 'code'], /^Safety|^To keep/],
      [['outcomes', 0, 'rank'], /^Most important/],
      [['outcomes', 0, 'status'], /^The words have changed/],
      [['outcomes'], /./],
    ] as const) {
      const picker = await openPicker({ value, 'server-issues': [{ path, message: 'Look here' }] });
      await picker.press(/^Look here/);
      expect(focusName(), path.join('/')).to.match(name);
      expect(focused()?.checkVisibility()).to.equal(true);
    }
  });
});

describe('Prompts', () => {
  it('are never red, never invalid and never in the summary', async () => {
    const four = [1, 2, 3].map((n) => ({ ...visits, id: `n${n}`, words: `Number ${n}`, importance: undefined }));
    const picker = await openPicker({ value: section([...four, { ...visits, words: 'Case closed' }]), required: true });
    expect(picker.el.issues.filter(({ severity }) => severity !== 'error').length).to.be.greaterThan(3);
    await picker.submit();
    expect(picker.posts).to.equal(1);
    expect(summary(picker.el)).to.equal(undefined);
    expect(picker.seen('[aria-invalid]')).to.have.length(0);
  });

  it('of a change that was not saved lead to the form that asks why', async () => {
    const withdrawn = { ...nothingDone, status: 'withdrawn', change: {} };
    const picker = await openPicker({ 'unsaved-value': section([visits, withdrawn]), required: true });
    await picker.submit();
    const entry = summaryEntries(picker.el).find(({ text }) => text === 'Select why this outcome changed');
    entry?.link?.click();
    await picker.settle();
    expect(focused()?.closest('[data-path]')?.getAttribute('data-path')).to.equal('/outcomes/1/change/reasons');
    expect(picker.fieldErrors.join(' | ')).to.include('Select why this outcome changed');
  });

  it('of a code that is not known here lead to its question, which can be answered', async () => {
    const picker = await openPicker({ value: section([{ ...visits, source: 'from-tomorrow' }]), required: true });
    await picker.submit();
    summaryEntries(picker.el)
      .find(({ text }) => text.includes('from-tomorrow'))
      ?.link?.click();
    await picker.settle();
    await picker.choose(SAID);
    expect(picker.outcome().source).to.equal('person');
    expect(picker.answer(SAID)).to.equal(focused());
  });

  it('lead to their question also while places are being chosen', async () => {
    const relations = [{ outcomeId: 'o2' }];
    const picker = await openPicker({
      'unsaved-value': section([{ ...visits, relations }, nothingDone]),
      required: true,
    });
    await picker.press(/^Choose what matters most/);
    await picker.submit();
    summaryEntries(picker.el)[0]?.link?.click();
    await picker.settle();
    expect(focused()?.closest('[data-path]')?.getAttribute('data-path')).to.contain('/outcomes/0/relations');
  });
});
