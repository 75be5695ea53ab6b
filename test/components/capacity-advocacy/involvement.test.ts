import { expect } from '@open-wc/testing';
import { forbidConsole } from '../../support/console.js';
import { openChecklist } from './checklist.js';
import { joyce, sam } from './recorded.js';

const HELPS = /^What helps Joyce take part/;

describe('What helps the person take part', () => {
  const consoleStayedEmpty = forbidConsole();

  it('is one line until it is asked for, which says how much of the eight is recorded', async () => {
    const list = await openChecklist();
    expect(list.button(HELPS).textContent.trim()).to.equal('What helps Joyce take part? 0 of 8 recorded');
    expect(list.has(/^What would help Joyce/)).to.equal(false);
    await list.press(HELPS);
    await list.write(/^What would help Joyce/, 'Read it to me');
    expect(list.section.involvement).to.deep.include({ words: 'Read it to me' });
  });

  it('ensures each of the eight with how and when, and counts them', async () => {
    const list = await openChecklist();
    await list.press(HELPS);
    await list.press(/^What was ensured/);
    await list.choose(/^Pace and place/);
    await list.write(/^How\?/, 'At her home');
    await list.chooseIn('/involvement', /^Today/);
    expect(list.section.involvement?.['assurances']).to.deep.equal([
      { code: 'pace-and-place', how: 'At her home', date: '2026-05-14' },
    ]);
    expect(list.button(HELPS).textContent).to.contain('1 of 8 recorded');
  });

  it('sets aside what was said of a thing that is taken away, and brings it back', async () => {
    const list = await openChecklist();
    await list.press(HELPS);
    await list.press(/^What helps$/);
    await list.choose(/^By phone/, /^As audio/);
    await list.write(/^In the words of Joyce/, 'Not before ten');
    await list.choose(/^By phone/);
    expect(list.section.involvement?.['helps']).to.deep.equal([{ code: 'audio' }]);
    await list.choose(/^By phone/);
    expect(list.section.involvement?.['helps']).to.deep.equal([
      { code: 'audio' },
      { code: 'phone', words: 'Not before ten' },
    ]);
    expect(list.section.involvement).not.to.have.property('setAside');
  });

  it('takes what is in no list in the words of the person', async () => {
    const list = await openChecklist();
    await list.press(HELPS);
    await list.press(/^What to avoid/);
    await list.press(/^Add something else/);
    await list.write(/^Something else, in the words of Joyce/, 'People who talk over my head');
    expect(list.section.involvement?.['avoid']).to.deep.equal([{ words: 'People who talk over my head' }]);
  });

  it('names who is with the person and what for, and warns of a source of harm', async () => {
    const list = await openChecklist();
    await list.press(HELPS);
    await list.press(/^Add someone who is with Joyce/);
    await list.write(/^Who\?/, 'Ann');
    await list.write(/^What for/, 'She explains');
    await list.chooseIn('/involvement', /^Family/);
    const [ann] = list.section.involvement?.['supporters'] as Record<string, unknown>[];
    expect(ann).to.deep.include({ name: 'Ann', purpose: 'She explains', roles: ['family'] });
    expect(ann?.['id']).to.be.a('string');
    expect(list.text).not.to.contain('They cannot support');
    await list.chooseIn('/involvement', /^Yes$/);
    expect(list.text).to.contain('This person is recorded as a source of harm. They cannot support Joyce here');
  });

  it('says what is recorded without its questions, and asks them where it is opened', async () => {
    const list = await openChecklist({ value: joyce });
    expect(list.has(/^In the words of Joyce|^What would help/), 'boxes while it is folded').to.equal(false);
    expect(list.text, 'a code and the words').to.match(/What helps[^]*As audio · ‘Record it for me, or read it to me/);
    await list.press(HELPS);
    expect(list.has(/^What would help Joyce/)).to.equal(true);
    expect(list.text, 'in its own fold').to.contain('As audio · ‘Record it for me, or read it to me');
    await list.press(/^What helps$/);
    expect(list.text, 'not told where it is asked').not.to.contain('As audio · ‘Record it for me');
    expect(
      list
        .seen<HTMLTextAreaElement>('textarea')
        .map(({ value }) => value)
        .join(),
    ).to.contain('Record it for me');
  });

  it('says of a folded supporter, too, that they are a source of harm', async () => {
    const supporters = [{ id: 's', name: 'Ann', isSourceOfHarm: true }];
    const list = await openChecklist({ value: { ...joyce, involvement: { supporters } } });
    expect(list.text).to.contain('They cannot support Joyce here');
  });

  it('has all that is recorded, and changes it as a version', async () => {
    const list = await openChecklist({ value: sam });
    expect(list.button(HELPS).textContent).to.contain('5 of 8 recorded');
    await list.press(HELPS);
    await list.press(/^Other agencies/);
    expect(list.box(/^Which agency/).value).to.equal('Supported living provider');
    expect(list.text, 'one of the people').to.contain('key worker');
    await list.choose(/^To lead it/);
    const { involvement } = list.section;
    expect(involvement).to.deep.include({ desiredInvolvement: 'lead-it', by: { id: 'w1', name: 'A worker' } });
    expect(involvement?.['history']).to.have.length(2);
    expect((involvement?.['history'] as object[])[1]).to.deep.include({ desiredInvolvement: 'be-involved' });
  });

  it('stays open when its last box is emptied', async () => {
    const list = await openChecklist();
    await list.press(HELPS);
    await list.write(/^What would help Joyce/, 'x');
    await list.writeAndLeave(/^What would help Joyce/, '');
    expect(list.has(/^What would help Joyce/)).to.equal(true);
    expect(list.el.value).to.equal(null);
  });

  it('shows an error at its question, in an opened disclosure', async () => {
    const value = { ...joyce, involvement: { agencies: [{ contribution: 'A visit' }] } };
    const list = await openChecklist({ 'unsaved-value': value, required: true });
    await list.submit();
    expect(list.fieldErrors.join()).to.contain('Enter the name of the agency');
    await list.press(/^Enter the name of the agency/);
    expect(list.box(/^Which agency/).matches(':focus')).to.equal(true);
  });

  consoleStayedEmpty();
});
