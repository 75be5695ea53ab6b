import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openPicker } from './picker.js';
import { firstTalk, joyce, section, visits } from './recorded.js';

const HOW = /^How, where, and who was there/;

describe('How, where and with whom they talked', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is asked only when it is asked for', async () => {
    const picker = await openPicker();
    await picker.choose(/^Today/, /^Beginning/);
    expect(picker.has(/^Face to face/)).to.equal(false);
    await picker.press(HOW);
    await picker.choose(/^Face to face/);
    await picker.write(/^Where/, 'At her kitchen table');
    expect(picker.talk()).to.deep.include({ mode: 'face-to-face', place: 'At her kitchen table' });
  });

  it('asks why where the person was not seen alone', async () => {
    const picker = await openPicker({ required: true });
    await picker.press(HOW);
    await picker.choose(/^No$/);
    await picker.submit();
    expect(
      picker.fieldErrors.some((error) => /alone/.test(error)),
      picker.fieldErrors.join(),
    ).to.equal(true);
    await picker.write(/^Why were they not seen alone/, 'Her sister stayed, as she wished');
    expect(picker.talk()).to.deep.include({ seenAlone: 'no', seenAloneReason: 'Her sister stayed, as she wished' });
  });

  it('names everybody who took part, each made by the first answer and gone with the last', async () => {
    const picker = await openPicker();
    await picker.choose(/^Today/);
    await picker.press(HOW);
    await picker.press(/^Add someone who took part/);
    await picker.write(/^Who\?/, 'Ann');
    await picker.write(/^What are they to Joyce/, 'Her sister');
    expect(picker.talk().participants).to.deep.equal([{ name: 'Ann', role: 'Her sister' }]);
    await picker.press(/^Remove number 1/);
    expect(picker.talk()).not.to.have.property('participants');
  });

  it('is open where it is recorded', async () => {
    const value = { ...joyce, conversations: [{ ...firstTalk, place: 'At home' }] };
    const picker = await openPicker({ value });
    await picker.press(/^Change Conversation/);
    expect(picker.box(/^Where/).value).to.equal('At home');
  });

  it('does not fold under the fingers of who empties it', async () => {
    const picker = await openPicker();
    await picker.choose(/^Today/);
    await picker.press(HOW);
    await picker.write(/^Where/, 'x');
    await picker.write(/^Where/, '');
    expect(picker.has(/^Where/)).to.equal(true);
    await picker.press(HOW);
    expect(picker.has(/^Where/)).to.equal(false);
  });

  it('keeps why they were not seen alone aside while that is not asked', async () => {
    const picker = await openPicker();
    await picker.press(HOW);
    await picker.choose(/^No$/);
    await picker.write(/^Why were they not seen alone/, 'He stayed');
    await picker.choose(/^Yes$/);
    expect(picker.talk()).to.deep.include({ seenAlone: 'yes', setAside: { seenAloneReason: 'He stayed' } });
    expect(picker.talk()).not.to.have.property('seenAloneReason');
    await picker.choose(/^No$/);
    expect(picker.box(/^Why were they not seen alone/).value).to.equal('He stayed');
    expect(picker.talk()).to.deep.include({ seenAlone: 'no', seenAloneReason: 'He stayed' });
    expect(picker.talk()).not.to.have.property('setAside');
  });

  it('says who took part also where only their record is named', async () => {
    const participants = [{ personId: 'p2' }, { personId: 'p9' }];
    const people = [{ id: 'p2', name: 'A neighbour', isSourceOfHarm: true }];
    const value = { ...joyce, people, conversations: [{ ...firstTalk, participants }] };
    const picker = await openPicker({ value });
    await picker.press(/^Change Conversation/);
    const rows = picker.seen('.row-item').map((row) => row.innerText);
    expect(rows[0]).to.contain('A neighbour');
    expect(rows[1]).to.contain('‘p9’');
    expect(picker.value).to.deep.equal(value);
  });

  it('asks when to ask again, where the person wants more time, and keeps the day aside with that answer', async () => {
    const picker = await openPicker();
    await picker.choose(/^Today/);
    await picker.press(/^Joyce did not say/);
    await picker.choose(/want more time/, /^In 2 weeks, 28 May 2026/);
    expect(picker.talk()).to.deep.include({ askedStatus: 'asked-not-ready', revisitOn: '2026-05-28' });
    await picker.choose(/^I do not know/);
    expect(picker.talk()).not.to.have.property('revisitOn');
    await picker.choose(/want more time/);
    expect(picker.talk().revisitOn).to.equal('2026-05-28');
  });

  it('is read whole where nothing can be changed', async () => {
    const talk = {
      ...firstTalk,
      mode: 'phone',
      place: 'From her kitchen',
      seenAlone: 'no',
      seenAloneReason: 'Her sister stayed',
      participants: [{ personId: 'p1' }, { name: 'Ann Green', role: 'Key worker' }],
      notes: 'She laughed a lot',
      revisitOn: '2026-05-28',
    };
    const people = [{ id: 'p1', name: 'Her sister Mary', roles: ['family'] }];
    const picker = await openPicker({ readonly: true, value: { ...section([visits], [talk]), people } });
    const said = ['By phone', 'From her kitchen', 'No', 'Her sister stayed', 'She laughed a lot', '28 May 2026'];
    for (const words of [...said, 'Her sister Mary; Ann Green · Key worker']) expect(picker.text).to.contain(words);
  });

  consoleStayedEmpty();
});
