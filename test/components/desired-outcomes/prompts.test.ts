import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { goodPracticePrompts } from '../../../src/rules/prompts.js';
import { forbidConsole } from '../../support/console.js';
import { descriptionOf, summaryEntries } from '../../support/dom.js';
import { ADD, collapse, focusName, OPENING, openPicker, OTHER_WAY, SAID, WHY, type Picker } from './picker.js';
import { firstTalk, garden, nothingDone, section, visits } from './recorded.js';

const TWO = 'Worth asking: This may be two things.';
const NO_WHY = 'Worth asking: What makes this important to them?';
const PLANS = 'Worth asking: These two may be hard to have together. Talk about plan A and plan B.';
const AT_THE_END = 'Worth asking: This is recorded at the end. Were they asked earlier? Add that conversation if so.';
const SON = 'I want the abuse to stop but still see my son';
const { importance: _why, ...withoutWhy } = visits;

/** All that is worth asking, as it is read. */
const asked = (picker: Picker): string[] => picker.seen('.prompt').map(({ innerText }) => collapse(innerText));
const inConflict = (...more: object[]): object[] => [{ type: 'conflicts-with', outcomeId: 'o1' }, ...more];

describe('What is worth asking of an outcome', () => {
  const consoleStayedEmpty = forbidConsole();

  for (const [lang, opening, words] of [
    ['en', OPENING, SON],
    ['en', OPENING, 'I want him to go, and also my money back'],
    ['cy', /eisiau ei weld yn digwydd/, 'Dw i eisiau aros gartref, ond dw i eisiau teimlo’n ddiogel'],
    ['cy', /eisiau ei weld yn digwydd/, 'Dw i eisiau llonydd a hefyd fy arian yn ôl'],
  ] as const) {
    it(`is whether it is two things, once the field is left: “${words}”`, async () => {
      const picker = await openPicker({ lang });
      await picker.write(opening, words);
      expect(asked(picker)).to.deep.equal([]);
      const box = picker.box(opening);
      await picker.leave();
      expect(asked(picker)).to.deep.equal([lang === 'en' ? TWO : 'Gwerth gofyn: Gall hyn fod yn ddau beth.']);
      expect(descriptionOf(box)).to.contain(lang === 'en' ? TWO : 'ddau beth');
      expect(box.getAttribute('aria-invalid')).to.equal(null);
    });
  }

  it('is not whether it is two things where it is one of two already', async () => {
    for (const apart of [
      [{ quoteId: 'q1' }, { quoteId: 'q1' }],
      [{}, { relations: [{ type: 'part-of-same-sentence', outcomeId: 'o1' }] }],
    ]) {
      const [one, two] = apart;
      const picker = await openPicker({
        value: section([
          { ...visits, words: SON, ...one },
          { ...garden, ...two },
        ]),
      });
      expect(asked(picker)).to.deep.equal([]);
    }
  });

  it('is why it matters, on the card of one without it, and not while its question is open', async () => {
    const picker = await openPicker({ value: section([withoutWhy]) });
    expect(asked(picker)).to.deep.equal([NO_WHY]);
    await picker.press(/^Add why it matters/);
    expect(asked(picker)).to.deep.equal([]);
    await picker.writeAndLeave(WHY, 'He is very kind');
    await picker.press(/^Done/);
    expect(asked(picker)).to.deep.equal([]);
  });

  it('is whether the words and what they were sorted as match, in the words of the list', async () => {
    const picker = await openPicker({ value: section([{ ...visits, code: 'police-to-prosecute' }]) });
    expect(asked(picker)).to.deep.equal([
      'Worth asking: The words and ‘For the police to prosecute’ may not match. Check with Joyce.',
    ]);
  });

  it('does not come while an answer is chosen, but when its question is left', async () => {
    const picker = await openPicker({ value: section([visits]) });
    await picker.press(/^Sort/);
    await picker.choose(/^Justice$/, /^For the police to prosecute/);
    expect(asked(picker)).to.deep.equal([]);
    await picker.leave();
    expect(asked(picker)).to.have.length(1);
    await picker.choose(/^To have access to justice/);
    expect(asked(picker)).to.have.length(1);
    await picker.leave();
    expect(asked(picker)).to.deep.equal([]);
  });

  it('is plan A and plan B where two are hard to have together, once, until a plan is made', async () => {
    const pair = (...more: object[]): unknown => section([visits, { ...garden, relations: inConflict(...more) }]);
    const picker = await openPicker({ value: pair() });
    expect(asked(picker)).to.deep.equal([PLANS]);
    expect(picker.cards[1]).to.contain(PLANS);
    const planned = await openPicker({ value: pair({ type: 'plan-b-for', outcomeId: 'o1' }) });
    expect(asked(planned)).to.deep.equal([]);
    const gone = section([
      { ...visits, status: 'entered-in-error' },
      { ...garden, relations: inConflict() },
    ]);
    expect(asked(await openPicker({ value: gone }))).to.deep.equal([]);
  });

  it('is nothing where a text is very long: that all of it is kept is only told', async () => {
    const picker = await openPicker({ value: section([{ ...visits, importance: 'x '.repeat(5001) }]) });
    expect(asked(picker)).to.deep.equal(['This is long. All of it is kept.']);
  });

  it('is one thing at a time: what a service did, two things, why, sorting, plans', async () => {
    const all = { ...garden, relations: inConflict(), code: 'make-new-friends' };
    const { importance: _none, ...bare } = all;
    const both = 'Case closed but I want the police';
    const states: [object, string][] = [
      [{ ...bare, words: both }, 'says what a service found'],
      [{ ...bare, words: 'I want the police but no court' }, TWO],
      [{ ...bare, words: 'I want the police' }, NO_WHY],
      [{ ...all, words: 'I want the police' }, 'may not match'],
      [{ ...all, words: 'I want my garden' }, PLANS],
    ];
    for (const [outcome, sentence] of states) {
      const picker = await openPicker({ value: section([visits, outcome]) });
      expect(asked(picker), sentence).to.have.length(1);
      expect(asked(picker)[0]).to.contain(sentence);
    }
  });

  it('is what the rules say of the section, and comes first of all that they say of it', async () => {
    const codes = new Map([
      ['may-be-two', TWO],
      ['importance-missing', NO_WHY],
      ['sorting-differs', 'may not match'],
      ['plan-a-and-b', PLANS],
      ['words-not-outcome', 'service found or did'],
    ]);
    const outcomes = [
      { ...visits, code: 'police-to-prosecute' },
      { ...nothingDone, words: SON },
      { ...garden, relations: inConflict() },
      { ...withoutWhy, id: 'o4', words: 'More monitoring', code: 'make-new-friends' },
      { ...withoutWhy, id: 'o5', words: 'I want to see friends and also my cat', quoteId: 'q1' },
      { ...withoutWhy, id: 'o6', words: 'I want to see my cat', code: 'make-new-friends', status: 'withdrawn' },
      { ...withoutWhy, id: 'o7', words: 'I want the police but no court', status: 'agreed' },
    ];
    const value = section(outcomes);
    const picker = await openPicker({ value });
    const prompts = goodPracticePrompts(value, { today: '2026-05-14', jurisdiction: 'england' });
    const cards = Array.from(picker.el.shadowRoot?.querySelectorAll('li[data-path^="/outcomes/"]') ?? []);
    for (const [i] of outcomes.entries()) {
      const first = prompts.find(
        ({ result = '', path }) => path?.[0] === 'outcomes' && path[1] === i && codes.has(result),
      );
      const card = cards.find((each) => each.getAttribute('data-path') === `/outcomes/${i}`);
      const shown = collapse(card?.querySelector('.prompt')?.textContent ?? '');
      if (first) expect(shown, `outcome ${i}`).to.contain(codes.get(first.result ?? ''));
      else expect(shown, `outcome ${i}`).to.equal('');
    }
  });

  it('is told when it comes, is in no summary, stops no submit, and has an icon that is not read', async () => {
    const picker = await openPicker({ required: true });
    await picker.choose(/^Today/, /^Beginning/);
    await picker.write(OPENING, SON);
    await picker.choose(SAID);
    await picker.told('This may be two things.');
    expect(picker.seen('.prompt svg')).to.have.length(1);
    expect(picker.seen('.prompt svg')[0]?.getAttribute('aria-hidden')).to.equal('true');
    expect(getComputedStyle(picker.seen('.prompt')[0] as Element).borderStyle).to.equal('dashed');
    await picker.submit();
    expect(picker.posts).to.equal(1);
    expect(summaryEntries(picker.el)).to.deep.equal([]);
  });

  it('does not take the place of what was done', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, SON);
    await picker.press(/^Done/);
    await picker.told('Outcome 1 of 1 kept on this page. Not saved yet.');
  });

  it('does not move an answer away from under the mouse that chooses it', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, SON);
    picker.answer(OTHER_WAY).scrollIntoView({ block: 'center' });
    await picker.settle();
    const { x, y, height } = picker.answer(OTHER_WAY).getBoundingClientRect();
    const at: [number, number] = [Math.round(x + 12), Math.round(y + height / 2)];
    await sendMouse({ type: 'move', position: at });
    await sendMouse({ type: 'down' });
    await picker.settle();
    expect(asked(picker)).to.deep.equal([]);
    await sendMouse({ type: 'up' });
    await picker.settle();
    expect(picker.answer(OTHER_WAY).checked).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(asked(picker)).to.deep.equal([TWO]);
  });

  it('is nothing to the person who has the screen, to who only reads, and of what no longer stands', async () => {
    const value = section([{ ...withoutWhy, words: SON }]);
    expect(asked(await openPicker({ value, readonly: true }))).to.deep.equal([]);
    expect(asked(await openPicker({ value, audience: 'person' }))).to.deep.equal([]);
    const gone = section([{ ...withoutWhy, words: SON, status: 'entered-in-error' }]);
    expect((await openPicker({ value: gone })).allText).not.to.contain('Worth asking');
  });

  consoleStayedEmpty();
});

describe('What is worth asking of a conversation', () => {
  it('is first of all whether they could speak freely, where a source of harm was there', async () => {
    const talk = { ...firstTalk, stages: ['end'], participants: [{ personId: 'p1' }] };
    const people = [{ id: 'p1', roles: ['family'], isSourceOfHarm: true }];
    const picker = await openPicker({ value: { ...section([visits], [talk]), people } });
    expect(asked(picker)).to.deep.equal([
      'Worth asking: Someone who may have caused the harm was there. Could Joyce speak freely?',
    ]);
    await picker.press(/^Change Conversation/);
    expect(asked(picker)).to.have.length(1);
  });

  it('is whether the person was asked earlier, where it was at the end, and that conversation can be added', async () => {
    const picker = await openPicker();
    await picker.choose(/^Today/, /^End/);
    expect(asked(picker)).to.deep.equal([]);
    const last = picker.answer(/^End/);
    await picker.leave();
    expect(asked(picker)).to.deep.equal([AT_THE_END]);
    expect(descriptionOf(last.closest('fieldset') as Element)).to.contain(AT_THE_END);
    await picker.press(/^Add another conversation/);
    expect(focusName()).to.match(/^Today/);
    await picker.choose(/^Yesterday/);
    expect(asked(picker)).to.deep.equal([AT_THE_END]);
    await picker.choose(/^Beginning/);
    await picker.leave();
    expect(asked(picker)).to.deep.equal([]);
    expect(picker.value.conversations.map(({ stages }) => stages)).to.deep.equal([['end'], ['beginning']]);
  });

  it('stands at its line when it is folded, and not where it is said that it was recorded afterwards', async () => {
    const late = { ...firstTalk, stages: ['end'] };
    const picker = await openPicker({ value: section([visits], [late]) });
    expect(picker.cards).to.have.length(1);
    expect(asked(picker)).to.deep.equal([AT_THE_END]);
    for (const recordedRetrospectively of [true, false]) {
      const stated = await openPicker({ value: section([visits], [{ ...late, recordedRetrospectively }]) });
      expect(asked(stated)).to.deep.equal([]);
    }
    const earlier = await openPicker({ value: section([visits], [late, { ...firstTalk, id: 'c2' }]) });
    expect(asked(earlier)).to.deep.equal([]);
  });

  it('says nothing of an untouched one', async () => {
    const picker = await openPicker();
    await picker.press(ADD);
    expect(asked(picker)).to.deep.equal([]);
  });

  for (const [revisitOn, isDue] of [
    ['2026-05-14', true],
    ['2026-05-15', false],
    ['2026-04', true],
    ['2026-05', false],
    ['2026', false],
    [undefined, false],
  ] as const) {
    it(`is that the day to ask again has come: ${String(revisitOn)} on 14 May 2026`, async () => {
      const talk = { ...firstTalk, askedStatus: 'asked-not-ready', revisitOn };
      const picker = await openPicker({ value: section([], [talk]) });
      expect(asked(picker)).to.deep.equal(isDue ? ['Worth asking: The day to ask Joyce again has come.'] : []);
      const later = { ...firstTalk, id: 'c2', date: '2026-05-13', askedStatus: 'dont-know' };
      const answered = await openPicker({ value: section([], [talk, later]) });
      expect(asked(answered), 'they were asked again').to.deep.equal([]);
    });
  }
});
