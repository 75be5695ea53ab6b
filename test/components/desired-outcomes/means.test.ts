import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openPicker } from './picker.js';
import { garden, section, visits } from './recorded.js';

const MEANS = /^How it could happen: ‘I want him/;

describe('How an outcome could happen', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is any number of ways', async () => {
    const picker = await openPicker({ value: section([visits]) });
    expect(picker.has(/^Mediation/)).to.equal(false);
    await picker.press(MEANS);
    await picker.choose(/^Mediation/, /^Support for carers/);
    expect(picker.outcome().means).to.deep.equal([{ code: 'mediation' }, { code: 'carers-support' }]);
    await picker.choose(/^Mediation/, /^Support for carers/);
    expect(picker.outcome()).to.deep.equal(visits);
    expect(picker.answer(/^Mediation/).checkVisibility(), 'it stays open until it is closed').to.equal(true);
  });

  it('says of each, one press further, whether it is only considered, who, and by when', async () => {
    const picker = await openPicker({ value: section([visits]) });
    await picker.press(MEANS);
    await picker.choose(/^Mediation/);
    expect(picker.has(/^Who\?/)).to.equal(false);
    await picker.press(/^Mediation/);
    await picker.choose(/^Yes$/, /^In 2 weeks, 28 May 2026/);
    await picker.write(/^Who\?/, 'Her niece');
    expect(picker.outcome().means).to.deep.equal([
      { code: 'mediation', tentative: true, byWhen: '2026-05-28', who: 'Her niece' },
    ]);
    expect(picker.cards[0]).to.contain(
      'How could it happen? Mediation · Only considered so far · Her niece · 28 May 2026',
    );
  });

  it('keeps what was said of a way that is taken out aside, and brings it back', async () => {
    const means = [{ code: 'police' }, { code: 'mediation', who: 'Her niece' }];
    const picker = await openPicker({ value: section([{ ...visits, means }]) });
    await picker.press(MEANS);
    await picker.choose(/^Mediation/, /^Police/);
    expect(picker.outcome()).not.to.have.property('means');
    expect(picker.outcome().setAside).to.deep.equal({ means: [means[1]] });
    expect(picker.outcome().history).to.have.length(1);
    await picker.choose(/^Mediation/);
    expect(picker.outcome().means).to.deep.equal([means[1]]);
    expect(picker.outcome()).not.to.have.property('setAside');
  });

  it('shows and keeps ways that this version does not know', async () => {
    const means = [{ code: 'telepathy', strength: 3 }, 'by post'];
    const picker = await openPicker({ value: section([{ ...visits, means }]) });
    expect(picker.cards[0]).to.contain('Recorded elsewhere as ‘telepathy’');
    await picker.press(MEANS);
    expect(picker.text).to.contain('Recorded elsewhere as ‘by post’');
    await picker.choose(/^Coaching/);
    expect(picker.outcome().means).to.deep.equal([...means, { code: 'coaching' }]);
  });

  it('shows its error at the question, opened by itself', async () => {
    const value = section([visits, { ...garden, means: [{ who: 'Her niece' }] }]);
    const picker = await openPicker({ value, required: true });
    await picker.submit();
    expect(picker.fieldErrors).to.deep.equal(['Error: Select how this could happen']);
    expect(picker.has(/^Mediation/)).to.equal(true);
    await picker.choose(/^Mediation/);
    expect(picker.outcome(1).means).to.deep.equal([{ who: 'Her niece', code: 'mediation' }]);
    expect(picker.fieldErrors).to.deep.equal([]);
  });

  it('opens what is asked of one way where something is wrong with it, and leaves it open', async () => {
    const means = [{ code: 'mediation', byWhen: '2026-02-31' }];
    const picker = await openPicker({ value: section([{ ...visits, means }]), required: true });
    await picker.submit();
    expect(picker.fieldErrors.join()).to.contain('The date must be a real date');
    await picker.choose(/^In 1 week/);
    expect(picker.fieldErrors).to.deep.equal([]);
    expect(picker.has(/^In 1 week/)).to.equal(true);
  });

  it('is told to read, in Welsh too', async () => {
    const value = section([{ ...visits, means: [{ code: 'police', tentative: true }] }]);
    const picker = await openPicker({ value, readonly: true, lang: 'cy' });
    expect(picker.cards[0]).to.contain('Sut y gallai ddigwydd? Yr heddlu · Dim ond dan ystyriaeth hyd yma');
  });

  consoleStayedEmpty();
});
