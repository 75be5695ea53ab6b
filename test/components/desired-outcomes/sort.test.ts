import { expect } from '@open-wc/testing';
import { ADD_NOT, focusName, NOT_WANTED, OPENING, openPicker, WHY } from './picker.js';
import { firstTalk, joyce, section, visits } from './recorded.js';

const SORT = /^Sort/;

describe('Sorting what the words are about', () => {
  it('comes after the words: no list of examples before them', async () => {
    const picker = await openPicker();
    expect(picker.has(SORT)).to.equal(false);
    await picker.write(OPENING, 'My garden');
    expect(picker.has(SORT)).to.equal(true);
    expect(picker.has(/^Relationships/)).to.equal(false);
  });

  it('goes by a theme, then one of a few', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'I want him to visit');
    await picker.press(SORT);
    await picker.choose(/^Relationships$/);
    expect(picker.outcome()).not.to.have.property('code');
    await picker.told('New question: What is this about: Relationships');
    await picker.choose(/^To keep a relationship/);
    expect(picker.outcome().code).to.equal('maintain-relationship');
    expect(focusName()).to.match(/^To keep a relationship/);
  });

  it('needs no second question where a theme has one answer', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'My cat');
    await picker.press(SORT);
    await picker.choose(/^Something else$/);
    expect(picker.outcome().code).to.equal('something-else');
  });

  it('has answers of its own for what is not wanted', async () => {
    const picker = await openPicker();
    await picker.press(ADD_NOT);
    await picker.write(NOT_WANTED, 'No police');
    await picker.press(SORT);
    expect(picker.has(/^Relationships$/)).to.equal(false);
    await picker.choose(/^The police involved/);
    expect(picker.outcome()).to.deep.include({ polarity: 'not-wanted', code: 'police-involved' });
  });

  it('fills what a saved outcome lacks without a new version, and makes one when it is sorted anew', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(SORT);
    await picker.choose(/^Relationships$/, /^To keep a relationship/);
    expect(picker.outcome()).to.deep.equal({ ...visits, code: 'maintain-relationship' });
    await picker.hostSaves();
    await picker.choose(/^To make new friends/);
    expect(picker.outcome().history).to.have.length(1);
    expect(picker.outcome()).not.to.have.property('change');
  });

  it('shows an unknown code as recorded elsewhere, keeps it, and can be answered all the same', async () => {
    const picker = await openPicker({ value: section([{ ...visits, code: 'keep-my-garden' }]) });
    expect(picker.cards[0]).to.contain(
      'Recorded elsewhere as ‘keep-my-garden’. This version does not know it. It is kept.',
    );
    await picker.press(SORT);
    expect(picker.seen<HTMLInputElement>('input').filter(({ checked }) => checked)).to.have.length(0);
    expect(picker.outcome().code).to.equal('keep-my-garden');
    await picker.choose(/^Something else$/);
    expect(picker.outcome().code).to.equal('something-else');
    expect(picker.outcome().history?.[0]?.code).to.equal('keep-my-garden');
  });

  it('names a council’s own code in its words, and does not call it unknown', async () => {
    const label = { en: 'To keep my dog', cy: 'Cadw fy nghi' };
    const catalogue = { codes: [{ code: 'x-worcs-keep-my-dog', mapsTo: 'maintain-relationship', label }] };
    const picker = await openPicker({ value: section([{ ...visits, code: 'x-worcs-keep-my-dog' }]), catalogue });
    expect(picker.cards[0]).to.contain('To keep my dog');
    expect(picker.cards[0]).not.to.contain('Recorded elsewhere');
    expect(picker.el.issues.map(({ code }) => code)).not.to.include('code-unknown');
    await picker.press(SORT);
    expect(picker.text).not.to.contain('Recorded elsewhere');
  });

  it('says no more on the screen than the value does: a code of another theme is set aside', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'Leave me alone');
    await picker.press(SORT);
    await picker.choose(/^Safety$/, /^For the abuse or neglect to stop/);
    expect(picker.outcome().code).to.equal('abuse-to-stop');
    await picker.choose(/^Recovery$/);
    expect(picker.outcome()).not.to.have.property('code');
    await picker.choose(/^Safety$/);
    expect(picker.outcome().code, 'it comes back with its theme').to.equal('abuse-to-stop');
    expect(picker.outcome()).not.to.have.property('setAside');
    await picker.choose(/^Recovery$/, /^To feel more confident/);
    expect(picker.outcome().code).to.equal('feel-more-confident');
    expect(picker.outcome()).not.to.have.property('setAside');
  });

  it('forgets a theme without a code once the card is folded', async () => {
    const picker = await openPicker();
    await picker.write(OPENING, 'Leave me alone');
    await picker.press(SORT);
    await picker.choose(/^Recovery$/);
    await picker.press(/^Done/);
    await picker.press(SORT);
    expect(picker.answer(/^Recovery$/).checked).to.equal(false);
  });
});

describe('A council’s own codes', () => {
  const own = (code: string, mapsTo: unknown, label?: unknown, list?: string): object => ({
    code,
    mapsTo,
    label,
    list,
  });
  const catalogue = {
    codes: [
      own('x-worcs-keep-my-dog', 'maintain-relationship', { en: 'To keep my dog', cy: 'Cadw fy nghi' }),
      own('x-worcs-keep-my-dog', 'make-new-friends', { en: 'Twice' }),
      own('x-worcs-quiet', 'something-else'),
      own('x-worcs-nowhere', undefined, { en: 'Counts nowhere' }),
      own('x-worcs-unknown', 'from-tomorrow', { en: 'Counts nowhere' }),
      own('x-worcs-void', undefined, { en: 'Counts nowhere' }, 'not-wanted'),
      own('x-worcs-ward', 'move-home', { en: 'To move to another ward' }, 'not-wanted'),
    ],
  };

  it('are offered under the theme of the code that they count under, and recorded as they are', async () => {
    const picker = await openPicker({ value: joyce, catalogue });
    await picker.press(SORT);
    await picker.choose(/^Relationships$/);
    expect(picker.seen('label').filter((label) => label.innerText.trim() === 'To keep my dog')).to.have.length(1);
    await picker.choose(/^To keep my dog/);
    expect(picker.outcome().code).to.equal('x-worcs-keep-my-dog');
    expect(picker.cards[0]).to.contain('To keep my dog');
    expect(picker.el.issues.map(({ code }) => code)).not.to.include('code-unknown');
    await picker.choose(/^Something else$/);
    expect(picker.has(/^x-worcs-quiet/), 'one without a label is called by its code').to.equal(true);
    expect(picker.allText).not.to.contain('Counts nowhere');
  });

  it('are offered for what is not wanted, where they are of that list', async () => {
    const picker = await openPicker({ value: section([{ ...visits, polarity: 'not-wanted' }]), catalogue });
    await picker.press(SORT);
    expect(picker.has(/^To keep my dog/)).to.equal(false);
    expect(picker.has(/^Counts nowhere/)).to.equal(false);
    await picker.choose(/^To move to another ward/);
    expect(picker.outcome().code).to.equal('x-worcs-ward');
  });

  it('are read in Welsh, and their theme is chosen where one is recorded', async () => {
    const value = section([{ ...visits, code: 'x-worcs-keep-my-dog' }]);
    const picker = await openPicker({ value, catalogue, lang: 'cy' });
    await picker.press(/^Didoli/);
    expect(picker.answer(/^Cadw fy nghi/).checked).to.equal(true);
  });

  for (const garbage of [7, 'x', [], { codes: 'x' }, { codes: [null, 3, [], {}, { code: 'x-a-b', mapsTo: {} }] }]) {
    it(`do no harm as ${JSON.stringify(garbage)}`, async () => {
      const picker = await openPicker({ value: joyce, catalogue: garbage });
      await picker.press(SORT);
      await picker.choose(/^Relationships$/, /^To keep a relationship/);
      expect(picker.outcome().code).to.equal('maintain-relationship');
    });
  }
});

describe('How the words were given, and what sort of outcome it is', () => {
  it('are asked with the sorting, the sort only where the host asks for it', async () => {
    const picker = await openPicker({ value: joyce });
    await picker.press(SORT);
    expect(picker.text).not.to.contain('What sort of outcome is it');
    await picker.choose(/^Signed/);
    expect(picker.outcome()).to.deep.equal({ ...visits, origin: 'signed' });
    expect(picker.cards[0]).to.contain('How were these words given? Signed');
    picker.el.askKind = true;
    await picker.settle();
    await picker.choose(/^What they hold to/);
    expect(picker.outcome()).to.deep.equal({ ...visits, origin: 'signed', kind: 'value' });
    expect(picker.cards[0]).to.contain('What sort of outcome is it? What they hold to');
  });

  it('are told where they are recorded, whoever asked, also what is not known here', async () => {
    const value = section([{ ...visits, kind: 'tangible', origin: 'sung' }]);
    const picker = await openPicker({ value, readonly: true });
    expect(picker.cards[0]).to.contain('What sort of outcome is it? Something that happens');
    expect(picker.cards[0]).to.contain('How were these words given? Recorded elsewhere as ‘sung’');
  });

  it('are turned on by an attribute', async () => {
    const picker = await openPicker({ value: joyce, 'ask-kind': '' });
    await picker.press(SORT);
    expect(picker.text).to.contain('What sort of outcome is it');
  });
});

describe('Words that are not an outcome', () => {
  const ASKING =
    'Worth asking: ‘Case substantiated’ says what a service found or did. What difference does Joyce want?';

  it('are worth asking about, once the field is left, and are never an error', async () => {
    const picker = await openPicker({ required: true });
    await picker.choose(/^Today/, /^Beginning/);
    await picker.write(OPENING, 'Case substantiated');
    expect(picker.cards[0]).not.to.contain('Worth asking');
    await picker.leave();
    expect(picker.cards[0]).to.contain(ASKING);
    const box = picker.box(OPENING);
    expect(box.getAttribute('aria-invalid')).to.equal(null);
    const notes = (box.getAttribute('aria-describedby') ?? '').split(' ');
    expect(notes.map((id) => picker.el.shadowRoot?.getElementById(id)?.textContent).join()).to.contain(
      'What difference',
    );
    await picker.choose(/^Joyce said it$/);
    await picker.submit();
    expect(picker.posts).to.equal(1);
    expect(picker.fieldErrors).to.deep.equal([]);
  });

  it('do not come and go under the fingers of who goes on writing', async () => {
    const picker = await openPicker();
    await picker.writeAndLeave(OPENING, 'Referral');
    expect(picker.text).to.contain('Worth asking');
    await picker.write(OPENING, 'Referral made');
    expect(picker.text).to.contain('Worth asking');
    await picker.writeAndLeave(OPENING, 'Referral to a gardening club');
    expect(picker.text).not.to.contain('Worth asking');
  });

  it('are asked about on the card of what is saved, too, and not in red', async () => {
    const picker = await openPicker({ value: section([{ ...visits, words: 'More monitoring' }]) });
    expect(picker.cards[0]).to.contain('Worth asking: ‘More monitoring’');
    const [prompt] = picker.seen('.prompt');
    expect(getComputedStyle(prompt as Element).color).to.equal(
      getComputedStyle(picker.el.shadowRoot?.querySelector('.section') as Element).color,
    );
  });

  it('are known in Welsh, by Welsh words', async () => {
    const picker = await openPicker({ lang: 'cy' });
    await picker.writeAndLeave(/^Beth mae Joyce|^Beth .*eisiau/, 'Dim camau pellach');
    expect(picker.cards[0]).to.contain('Pa wahaniaeth');
  });

  it('are no business of outcomes that no longer stand', async () => {
    const gone = { ...visits, words: 'Case substantiated', status: 'entered-in-error' };
    const picker = await openPicker({ value: section([gone], [firstTalk]) });
    expect(picker.allText).not.to.contain('Worth asking');
  });
});

describe('What makes it important', () => {
  it('is optional, and can be added to a saved outcome without a reason or a version', async () => {
    const { importance: _none, ...bare } = visits;
    const picker = await openPicker({ value: section([bare]), required: true });
    await picker.press(/^Add why it matters/);
    expect(focusName()).to.match(WHY);
    await picker.write(WHY, 'He is');
    await picker.writeAndLeave(WHY, 'He is very kind');
    expect(picker.outcome()).to.deep.equal({ ...bare, importance: 'He is very kind' });
    await picker.press(/^Done/);
    expect(picker.cards[0]).to.contain('Why it matters: ‘He is very kind’');
    await picker.submit();
    expect(picker.posts).to.equal(1);
  });

  it('can be left out again before it is saved', async () => {
    const { importance: _none, ...bare } = visits;
    const picker = await openPicker({ value: section([bare]) });
    await picker.press(/^Add why it matters/);
    await picker.write(WHY, 'x');
    await picker.write(WHY, '');
    expect(picker.outcome()).to.deep.equal(bare);
  });
});
