import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { RecordElement } from '../../../src/components/record/record.js';
import { control, focused, nameOf, settle, shownText, visible } from '../../support/dom.js';
import { inForm } from '../../support/form.js';
import joyce from '../../../examples/cases/joyce.json' with { type: 'json' };

async function open(attributes: Readonly<Record<string, unknown>> = {}, name = /^Practice at hand$/) {
  const page = await inForm('msp-record', { name: 'record', 'person-name': 'Joyce', value: joyce, ...attributes });
  const el = page.el as unknown as RecordElement;
  await settle(el);
  control(el, 'button', name).click();
  await settle(el);
  return el;
}
const headings = (el: Element): (string | null)[] => visible(el, 'h3, h4').map(({ textContent }) => textContent);

describe('practice at hand', () => {
  it('has each principle with its statement, what the record shows, and what is not here yet', async () => {
    const el = await open();
    const principles = ['Empowerment', 'Prevention', 'Proportionality', 'Protection', 'Partnership', 'Accountability'];
    expect(headings(el).filter((name) => principles.includes(name!))).to.deep.equal(principles);
    const text = shownText(el);
    expect(text).to.contain('‘I understand the role of everyone involved in my life and so do they’');
    expect(text).to.contain('‘I don’t want him to stop visiting me’').and.to.contain('14 May 2026');
    expect(text).to.contain('Let’s Learn');
    expect(visible(el, 'button').map(nameOf)).to.include('Add: Who Joyce wants with them');
  });

  it('has no score, tick or total', async () => {
    const el = await open();
    expect(shownText(el)).to.not.match(/\d+ (of|out of) \d+|\d %|✓|score|total/i);
    expect(visible(el, 'progress, meter, svg')).to.deep.equal([]);
  });

  it('has the five questions with the record’s own answers', async () => {
    const el = await open();
    control(el, 'input', /^Five questions$/).click();
    await settle(el);
    const text = shownText(el);
    expect(text).to.contain('Who in the adult’s network would they like to be involved in keeping them safer?');
    expect(text).to.contain('What other agencies may be able to contribute to their safety?');
    expect(text).to.contain('Joyce speaks to him on her own.').and.to.not.contain('Empowerment');
  });

  it('opens the place of what it shows, and of what is not there yet', async () => {
    const el = await open();
    control(el, 'button', /^Add: Who Joyce wants with them$/).click();
    await settle(el);
    await waitUntil(() => focused()?.getRootNode() !== el.shadowRoot && el.page === 'capacityAdvocacy');
    expect(focused()?.closest('[data-path]')?.getAttribute('data-path')).to.contain('supporters');
  });

  it('can be looked at from a section, and closes to where the worker was', async () => {
    const { el } = await inForm('msp-record', { name: 'record', 'person-name': 'Joyce', value: joyce });
    const record = el as unknown as RecordElement;
    await settle(el);
    control(el, 'a', /^Taking part and deciding$/).click();
    await settle(el);
    control(el, 'button', /^Practice at hand$/).click();
    await settle(el);
    expect(shownText(el)).to.contain('Proportionality');
    control(el, 'button', /^Back to ‘Taking part and deciding’$/).click();
    await settle(el);
    expect(record.page).to.equal('capacityAdvocacy');
    control(el, 'button', /^Back to the record$/).click();
    await settle(el);
    expect(record.page).to.equal('');
  });

  it('names somebody without a name by their part in words, never by a code, and says what the person answered', async () => {
    const people = [...joyce.people, { id: 'p9', roles: ['family-member', 'informal-carer'] }];
    const involvement = { supporters: [{ id: 'u1', personId: 'p9', roles: ['communication-partner'] }] };
    const el = await open({
      value: {
        ...joyce,
        people,
        capacityAdvocacy: { ...joyce.capacityAdvocacy, involvement },
        closureFeedback: { ...joyce.closureFeedback, closure: { informed: { view: 'no', words: 'Not much' } } },
      },
    });
    const text = shownText(el);
    expect(text)
      .to.contain('Communication partner')
      .and.to.not.match(/family-member|informal-carer|p9/);
    expect(text).to.match(/\bNo\s+‘Not much’/);
  });

  it('tells the person how it was done, in the six statements and in what they may see', async () => {
    const el = await open({ audience: 'person' }, /^How we did this$/);
    const text = shownText(el);
    expect(text).to.contain('‘I am asked what I want as the outcomes from the safeguarding process');
    expect(text).to.contain('I was told about this: What safeguarding is, and who can help.');
    expect(text).to.contain('‘I don’t want him to stop visiting me’').and.to.contain('I chose this:');
    expect(text).to.not.match(/Not here yet|Five questions|Add\b|Open\b|Empowerment/);
    for (const secret of ['dependency', 'She finds it hard to say no', 'That he asks again'])
      expect(text).to.not.contain(secret);
  });

  it('says in easy read what each statement means', async () => {
    const el = await open({ audience: 'person', 'easy-read': true }, /^How we did this$/);
    expect(shownText(el)).to.contain('‘People ask me what I want. What I want decides what happens.’');
  });

  it('tells who represents the person how it was done for them', async () => {
    const el = await open({ audience: 'representative' }, /^How this was done for Joyce$/);
    expect(shownText(el)).to.contain('I understand the role of everyone involved in my life');
  });
});
