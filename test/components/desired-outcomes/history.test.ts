import { expect } from '@open-wc/testing';
import { collapse, openPicker, type Picker } from './picker.js';
import { nothingDone, section, visits } from './recorded.js';

const { id: _id, ...first } = visits;
const changed = {
  ...visits,
  words: 'I want him to visit on Sundays',
  change: {
    reasons: ['more-confident', 'other'],
    date: '2026-05-03',
    agreedBy: 'person',
    note: 'She said it on the phone.',
  },
  recordedAt: '2026-05-04T09:00:00+01:00',
  history: [first],
};

const sentences = (picker: Picker): string[] =>
  picker.seen('.history li').map((version) => collapse(version.innerText));

describe('The history of an outcome', () => {
  it('is closed until it is asked for, and is not there where there is none', async () => {
    const picker = await openPicker({ value: section([changed, nothingDone]) });
    expect(picker.seen('summary').filter((summary) => /^History/.test(summary.innerText))).to.have.length(1);
    expect(sentences(picker)).to.deep.equal([]);
  });

  it('tells in sentences, the first words first', async () => {
    const picker = await openPicker({ value: section([changed]) });
    await picker.press(/^History/);
    expect(sentences(picker)).to.deep.equal([
      '1 May 2026. Joyce said: ‘I want him to keep visiting me’. First words, always kept. Recorded by An earlier worker on 1 May 2026.',
      '3 May 2026. Changed to: ‘I want him to visit on Sundays’. Why: More confident, Another reason. She said it on the phone. Joyce agreed. Recorded by An earlier worker on 4 May 2026.',
    ]);
  });

  it('tells what became of it, and where it was sorted and placed', async () => {
    const value = section([
      {
        ...changed,
        status: 'combined',
        mergedInto: 'o2',
        change: { reasons: ['reconciled-with-other-outcome'], date: '2026-05', agreedBy: 'representative' },
        rank: undefined,
        history: [first, { ...first, rank: 1, by: undefined }, { ...first, code: 'maintain-relationship' }],
      },
      nothingDone,
    ]);
    const picker = await openPicker({ value, readonly: true });
    const [, ranked, sorted, combined] = sentences(picker);
    expect(ranked).to.contain('Placed: Most important.').and.contain('Recorded on 1 May 2026.');
    expect(sorted).to.contain('No longer placed.').and.contain('Sorted as: To keep a relationship that matters.');
    expect(combined).to.match(
      /^May 2026\. Changed to: .* Now part of ‘I do not want anything to be done’\. Why: Fits better/,
    );
    expect(combined).to.contain('Someone who represents Joyce agreed.');
  });

  it('tells of what is not wanted as such', async () => {
    const { id: _no, ...earlier } = nothingDone;
    const picker = await openPicker({
      value: section([{ ...nothingDone, rank: 1, history: [earlier] }]),
      readonly: true,
    });
    expect(sentences(picker)[0]).to.contain('Joyce does not want: ‘I do not want anything to be done’.');
  });

  it('tells codes that are not known here as they are', async () => {
    const change = { reasons: ['the-moon'], date: '2026-05-03', agreedBy: 'the-neighbours' };
    const picker = await openPicker({ value: section([{ ...changed, change }]), readonly: true });
    expect(sentences(picker)[1]).to.contain('Why: the-moon.').and.contain('the-neighbours');
  });

  it('leaves nothing out when something else was changed', async () => {
    const value = section([{ ...visits, importance: 'He is my son', history: [first] }]);
    const picker = await openPicker({ value, readonly: true });
    expect(sentences(picker)[1]).to.contain('More was recorded.');
  });

  it('dates the words on the card by the day they were said', async () => {
    const picker = await openPicker({ value: section([changed, nothingDone]) });
    expect(picker.cards[0]).to.contain('Joyce’s words, 3 May 2026');
    expect(picker.cards[1]).to.contain('Joyce’s words, 1 May 2026');
  });

  it('keeps the day of the words when only their place changed later', async () => {
    const ranked = {
      ...changed,
      rank: 1,
      change: undefined,
      history: [first, { ...changed, id: undefined, history: undefined }],
    };
    const picker = await openPicker({ value: section([ranked]) });
    expect(picker.cards[0]).to.contain('1st · Wants').and.contain('Joyce’s words, 3 May 2026');
  });
});

describe('What no longer stands', () => {
  const change = { reasons: ['other'], date: '2026-05-03', agreedBy: 'person' };

  it('stands apart, closed, with its number and the reason first, and is not struck through', async () => {
    const gone = { ...visits, status: 'withdrawn', change };
    const replaced = { ...nothingDone, status: 'changed', supersededBy: 'o4', change };
    const next = { ...visits, id: 'o4', words: 'I want to see my sister' };
    const picker = await openPicker({ value: section([gone, replaced, next]) });
    expect(picker.cards).to.have.length(1);
    await picker.press(/^No longer current \(2\)/);
    expect(picker.cards[1]).to.match(/^Wants No longer wanted\. Why: Another reason\./);
    expect(picker.cards[2]).to.match(/^Does not want Replaced by ‘I want to see my sister’\. Why:/);
    for (const quote of picker.seen('blockquote')) expect(getComputedStyle(quote).textDecorationLine).to.equal('none');
  });

  it('keeps a status that is not known here in view, among those that stand', async () => {
    const picker = await openPicker({ value: section([{ ...visits, status: 'paused' }]) });
    expect(picker.cards[0]).to.contain('Recorded elsewhere as ‘paused’');
  });

  it('says of one that stands what was agreed about it', async () => {
    const picker = await openPicker({ value: section([{ ...visits, status: 'in-progress' }]) });
    expect(picker.cards[0]).to.contain('In progress');
  });
});
